"""Convolutions of one, two and three dimensions, and their transposes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch

from ..._tvm import Expr, op
from ..lift import HALF, cast, like
from ..registry import converts
from ..types import Ints, dtype_of, ndim_of, one_each, shape_of, static
from .shape import constant_pad_nd

aten = torch.ops.aten

_FORWARD = {1: op.nn.conv1d, 2: op.nn.conv2d, 3: op.nn.conv3d}
_TRANSPOSED = {1: op.nn.conv1d_transpose, 2: op.nn.conv2d_transpose, 3: op.nn.conv3d_transpose}


def _convolve(table: dict[int, Any], input: Expr, weight: Expr, bias: Expr | None, **attrs: Any) -> Expr:
    n = ndim_of(weight) - 2
    single = ndim_of(input) == n + 1
    if single:
        input = op.expand_dims(input, 0)
    dtype = dtype_of(input)
    out_dtype = "float32" if dtype in HALF else None
    attrs = {name: value if name in ("groups", "padding") else one_each(value, n) for name, value in attrs.items()}
    result = table[n](input, weight, out_dtype=out_dtype, **attrs)
    if bias is not None:
        result = op.add(result, like(op.reshape(bias, [1, -1, *[1] * n]), result))
    result = cast(result, dtype)
    return op.squeeze(result, 0) if single else result


def _padding_of_same(weight: Expr, dilation: Ints) -> list[int]:
    n = ndim_of(weight) - 2
    kernel = [static(size, "the kernel's size") for size in shape_of(weight)[2:]]
    total = [d * (k - 1) for d, k in zip(one_each(dilation, n), kernel, strict=True)]
    before = [t // 2 for t in total]
    return [*before, *(t - b for t, b in zip(total, before, strict=True))]


def _forward(padding_default: Any) -> Callable[..., Expr]:
    def convert(
        input: Expr,
        weight: Expr,
        bias: Expr | None = None,
        stride: Ints = (1,),
        padding: Ints | str = padding_default,
        dilation: Ints = (1,),
        groups: int = 1,
    ) -> Expr:
        if isinstance(padding, str):
            pads = _padding_of_same(weight, dilation) if padding == "same" else [0] * (ndim_of(weight) - 2)
        else:
            pads = one_each(padding, ndim_of(weight) - 2)
        return _convolve(_FORWARD, input, weight, bias, strides=stride, padding=pads, dilation=dilation, groups=groups)

    return convert


for _packet in (aten.conv1d, aten.conv2d, aten.conv3d):
    converts(_packet.default)(_forward((0,)))
    converts(_packet.padding)(_forward("valid"))


@converts(aten.conv_transpose1d.default, aten.conv_transpose2d.input, aten.conv_transpose3d.input)
def conv_transpose(
    input: Expr,
    weight: Expr,
    bias: Expr | None = None,
    stride: Ints = (1,),
    padding: Ints = (0,),
    output_padding: Ints = (0,),
    groups: int = 1,
    dilation: Ints = (1,),
) -> Expr:
    n = ndim_of(weight) - 2
    strides, pads, extra = one_each(stride, n), one_each(padding, n), one_each(output_padding, n)
    attrs = {"strides": strides, "dilation": dilation, "groups": groups}
    if all(e < step for e, step in zip(extra, strides, strict=True)):
        attrs |= {"padding": pads, "output_padding": extra}
        return _convolve(_TRANSPOSED, input, weight, bias, **attrs)
    # Relax asks that output_padding be smaller than the stride: the whole result, cut and extended, is the same.
    whole = _convolve(_TRANSPOSED, input, weight, None, **attrs, padding=[0] * n, output_padding=[0] * n)
    widths = [width for p, e in zip(pads[::-1], extra[::-1], strict=True) for width in (-p, e - p)]
    result = constant_pad_nd(whole, widths)
    return result if bias is None else op.add(result, op.reshape(bias, [-1, *[1] * n]))


@converts(aten.convolution.default)
def convolution(
    input: Expr,
    weight: Expr,
    bias: Expr | None,
    stride: Ints,
    padding: Ints,
    dilation: Ints,
    transposed: bool,
    output_padding: Ints,
    groups: int,
) -> Expr:
    if transposed:
        return conv_transpose(input, weight, bias, stride, padding, output_padding, groups, dilation)
    return _forward((0,))(input, weight, bias, stride, padding, dilation, groups)
