"""Normalisations, in inference. What is not given (weight, bias) stands as ones and zeros."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from tvm import relax
from tvm.ir import Expr
from tvm.relax import op

from ..errors import Refusal
from ..lift import cast, const, wide
from ..registry import converts
from ..types import Dim, dtype_of, ndim_of, shape_of

aten = torch.ops.aten


def _scale(weight: Expr | None, shape: Sequence[Dim], data: Expr, default: int) -> Expr:
    """`weight` in the dtype of `data`, or `default` everywhere."""
    if weight is None:
        return op.full(relax.ShapeExpr(list(shape)), const(default, dtype_of(data)), dtype_of(data))
    return cast(weight, dtype_of(data))


@converts(aten._native_batch_norm_legit_no_training.default)
def batch_norm_inference(
    input: Expr,
    weight: Expr | None,
    bias: Expr | None,
    running_mean: Expr,
    running_var: Expr,
    momentum: float,
    eps: float,
) -> tuple[Expr, Expr | Refusal, Expr | Refusal]:
    data = wide(input)
    channels = shape_of(input)[1:2]
    result = op.nn.batch_norm(
        data,
        _scale(weight, channels, data, 1),
        _scale(bias, channels, data, 0),
        _scale(running_mean, channels, data, 0),
        _scale(running_var, channels, data, 1),
        axis=1,
        epsilon=eps,
        momentum=momentum,
        training=False,
    )
    unused = Refusal("the saved statistics of a batch normalisation in inference are empty")
    return cast(relax.TupleGetItem(result, 0), dtype_of(input)), unused, unused


@converts(aten._native_batch_norm_legit.no_stats)
def batch_norm_of_the_batch(
    input: Expr, weight: Expr | None, bias: Expr | None, training: bool, momentum: float, eps: float
) -> tuple[Expr, Expr | Refusal, Expr | Refusal]:
    data = wide(input)
    axes = [axis for axis in range(ndim_of(input)) if axis != 1]
    mean = op.mean(data, axis=axes, keepdims=True)
    variance = op.variance(data, axis=axes, keepdims=True)
    normal = op.multiply(op.subtract(data, mean), op.rsqrt(op.add(variance, const(eps, dtype_of(data)))))
    along = [1, -1, *[1] * (ndim_of(input) - 2)]
    if weight is not None:
        normal = op.multiply(normal, op.reshape(cast(weight, dtype_of(data)), along))
    if bias is not None:
        normal = op.add(normal, op.reshape(cast(bias, dtype_of(data)), along))
    unused = Refusal("the saved statistics of a batch normalisation are for training")
    return cast(normal, dtype_of(input)), unused, unused


@converts(aten.layer_norm.default)
def layer_norm(
    input: Expr,
    normalized_shape: Sequence[Dim],
    weight: Expr | None = None,
    bias: Expr | None = None,
    eps: float = 1e-05,
    cudnn_enable: bool = True,
) -> Expr:
    data = wide(input)
    shape = list(normalized_shape)
    axes = list(range(-len(shape), 0))
    gamma, beta = _scale(weight, shape, data, 1), _scale(bias, shape, data, 0)
    return cast(op.nn.layer_norm(data, gamma, beta, axes, eps), dtype_of(input))


@converts(aten.group_norm.default)
def group_norm(
    input: Expr,
    num_groups: int,
    weight: Expr | None = None,
    bias: Expr | None = None,
    eps: float = 1e-05,
    cudnn_enabled: bool = True,
) -> Expr:
    data = wide(input)
    channels = shape_of(input)[1:2]
    axes = list(range(2, ndim_of(input)))
    gamma, beta = _scale(weight, channels, data, 1), _scale(bias, channels, data, 0)
    if not axes:  # Relax's operator reduces over axes beyond the channels: give it one
        single = op.nn.group_norm(op.expand_dims(data, -1), gamma, beta, num_groups, 1, [2], eps)
        return cast(op.squeeze(single, -1), dtype_of(input))
    return cast(op.nn.group_norm(data, gamma, beta, num_groups, 1, axes, eps), dtype_of(input))


@converts(aten.instance_norm.default)
def instance_norm(
    input: Expr,
    weight: Expr | None,
    bias: Expr | None,
    running_mean: Expr | None,
    running_var: Expr | None,
    use_input_stats: bool,
    momentum: float,
    eps: float,
    cudnn_enabled: bool,
) -> Expr:
    if not use_input_stats:
        assert running_mean is not None and running_var is not None
        return batch_norm_inference(input, weight, bias, running_mean, running_var, momentum, eps)[0]
    data = wide(input)
    channels = shape_of(input)[1:2]
    axes = list(range(2, ndim_of(input)))
    gamma, beta = _scale(weight, channels, data, 1), _scale(bias, channels, data, 0)
    return cast(op.nn.instance_norm(data, gamma, beta, 1, axes, eps), dtype_of(input))


@converts(aten.rms_norm.default)
def rms_norm(input: Expr, normalized_shape: Sequence[Dim], weight: Expr | None = None, eps: float | None = None) -> Expr:
    """Without eps PyTorch takes the smallest step of the dtype it computes in."""
    data = wide(input)
    if eps is None:
        eps = torch.finfo(getattr(torch, dtype_of(data))).eps
    shape = list(normalized_shape)
    return cast(op.nn.rms_norm(data, _scale(weight, shape, data, 1), list(range(-len(shape), 0)), eps), dtype_of(input))
