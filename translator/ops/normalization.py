"""Normalisations, in inference. What is not given (weight, bias) stands as ones and zeros."""

from __future__ import annotations

from collections.abc import Sequence

import torch

from ..._tvm import Expr, op, relax
from ..errors import Refusal
from ..lift import cast, const, shape, wide
from ..registry import converts
from ..types import Dim, dtype_of, ndim_of, shape_of, static

aten = torch.ops.aten


def _scale(weight: Expr | None, sizes: Sequence[Dim], data: Expr, default: int) -> Expr:
    """`weight` in the dtype of `data`, or `default` everywhere."""
    if weight is None:
        return op.full(shape(*sizes), const(default, dtype_of(data)), dtype_of(data))
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
    if shape_of(running_mean) != channels:
        raise Refusal(
            f"statistics of {shape_of(running_mean)[0]} channels for {channels[0]}; give the number of channels"
        )
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
    unused = Refusal("the saved statistics of a batch normalisation are for training")
    return cast(_affine(_normalized(data, axes, eps), weight, bias), dtype_of(input)), unused, unused


def _normalized(data: Expr, axes: list[int], eps: float) -> Expr:
    """`data` less its mean over `axes`, over its deviation."""
    mean = op.mean(data, axis=axes, keepdims=True)
    variance = op.variance(data, axis=axes, keepdims=True)
    return op.multiply(op.subtract(data, mean), op.rsqrt(op.add(variance, const(eps, dtype_of(data)))))


def _affine(data: Expr, weight: Expr | None, bias: Expr | None) -> Expr:
    """`data` times `weight` plus `bias`, one of each a channel."""
    along = [1, -1, *[1] * (ndim_of(data) - 2)]
    if weight is not None:
        data = op.multiply(data, cast(op.reshape(weight, along), dtype_of(data)))
    return data if bias is None else op.add(data, cast(op.reshape(bias, along), dtype_of(data)))


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
    sizes = list(normalized_shape)
    axes = list(range(-len(sizes), 0))
    if dtype_of(data) == "float64":  # TVM has Relax's operator for float32 only
        normal = _normalized(data, axes, eps)
        normal = normal if weight is None else op.multiply(normal, cast(weight, "float64"))
        return normal if bias is None else op.add(normal, cast(bias, "float64"))
    gamma, beta = _scale(weight, sizes, data, 1), _scale(bias, sizes, data, 0)
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
    # Relax's operator wants axes beyond the channels, and TVM computes it in float32.
    if not axes or dtype_of(input) == "float64":
        batch, depth, *rest = shape_of(input)
        grouped = op.reshape(
            data, shape(batch, num_groups, static(depth, "the number of channels") // num_groups, *rest)
        )
        normal = _normalized(grouped, list(range(2, ndim_of(input) + 1)), eps)
        return cast(_affine(op.reshape(normal, shape(*shape_of(input))), weight, bias), dtype_of(input))
    gamma, beta = _scale(weight, channels, data, 1), _scale(bias, channels, data, 0)
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
        assert running_mean is not None
        assert running_var is not None
        return batch_norm_inference(input, weight, bias, running_mean, running_var, momentum, eps)[0]
    if running_mean is not None or running_var is not None:
        raise Refusal(
            "instance normalisation in training updates its running statistics; call model.eval() before tracing"
        )
    data = wide(input)
    channels = shape_of(input)[1:2]
    axes = list(range(2, ndim_of(input)))
    if dtype_of(data) == "float64":  # TVM has Relax's operator for float32 only
        return _affine(_normalized(data, axes, eps), weight, bias)
    gamma, beta = _scale(weight, channels, data, 1), _scale(bias, channels, data, 0)
    return cast(op.nn.instance_norm(data, gamma, beta, 1, axes, eps), dtype_of(input))


@converts(aten.rms_norm.default)
def rms_norm(
    input: Expr, normalized_shape: Sequence[Dim], weight: Expr | None = None, eps: float | None = None
) -> Expr:
    """Without eps PyTorch takes the smallest step of the dtype it computes in."""
    data = wide(input)
    if eps is None:
        eps = torch.finfo(getattr(torch, dtype_of(data))).eps
    sizes = list(normalized_shape)
    axes = list(range(-len(sizes), 0))
    if dtype_of(data) == "float64" or len(sizes) == ndim_of(data):  # TVM's is in float32, and leaves an axis over
        mean = op.mean(op.multiply(data, data), axis=axes, keepdims=True)
        normal = op.multiply(data, op.rsqrt(op.add(mean, const(eps, dtype_of(data)))))
        normal = normal if weight is None else op.multiply(normal, cast(weight, dtype_of(data)))
        return cast(normal, dtype_of(input))
    return cast(op.nn.rms_norm(data, _scale(weight, sizes, data, 1), axes, eps), dtype_of(input))
