"""Normalizations over axes that a layout has moved: their weights keep the order that the axes had.

`ConvertLayout` gives a normalization the new places of its axes, in the old order, and leaves its weights alone; TVM's
own programs know of no order, and its rms_norm of the last axes alone.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from ..._tvm import BlockBuilder, Call, Expr, te, tirx, ty_of
from .legalizers import fallback


def axes_of(call: Call) -> tuple[list[int], bool]:
    """The axes of a normalization, counted from the front, and whether they are the last ones, in order."""
    ndim = int(ty_of(call.args[0]).ndim)
    axes = [int(axis) % ndim for axis in call.attrs.axes]
    return axes, axes == list(range(ndim - len(axes), ndim))


def layer_norm(bb: BlockBuilder, call: Call) -> Expr:
    """Over any axes: deviations first, squares after."""
    axes, _ = axes_of(call)
    epsilon = float(call.attrs.epsilon)

    def compute(x: te.Tensor, scale: te.Tensor, shift: te.Tensor) -> te.Tensor:
        count = _count(x, axes)
        mean = _summed(x.shape, axes, "mean", lambda *i: x[i])
        centred = te.compute(x.shape, lambda *i: x[i] - mean[_kept(i, axes)] / count, name="centred")
        squares = _summed(x.shape, axes, "squares", lambda *i: centred[i] * centred[i])

        def element(*i: Any) -> Any:
            root = tirx.sqrt(squares[_kept(i, axes)] / count + tirx.const(epsilon, x.dtype))
            return centred[i] / root * scale[_taken(i, axes)] + shift[_taken(i, axes)]

        return te.compute(x.shape, element, name="layer_norm")

    return bb.call_te(compute, *call.args, primfunc_name_hint="layer_norm")


def rms_norm(bb: BlockBuilder, call: Call) -> Expr:
    """Over any axes; over the last ones TVM's own."""
    axes, last = axes_of(call)
    if last:
        return fallback(bb, call)
    epsilon = float(call.attrs.epsilon)

    def compute(x: te.Tensor, scale: te.Tensor) -> te.Tensor:
        squares = _summed(x.shape, axes, "squares", lambda *i: x[i] * x[i])

        def element(*i: Any) -> Any:
            root = tirx.sqrt(squares[_kept(i, axes)] / _count(x, axes) + tirx.const(epsilon, x.dtype))
            return x[i] / root * scale[_taken(i, axes)]

        return te.compute(x.shape, element, name="rms_norm")

    return bb.call_te(compute, *call.args, primfunc_name_hint="rms_norm")


def _count(x: te.Tensor, axes: Sequence[int]) -> Any:
    return math.prod((x.shape[axis] for axis in axes), start=tirx.const(1, "int64")).astype(x.dtype)


def _summed(shape: Sequence[Any], axes: Sequence[int], name: str, value: Callable[..., Any]) -> te.Tensor:
    within = {axis: te.reduce_axis((0, shape[axis]), name=f"k{axis}") for axis in axes}
    outer = [size for axis, size in enumerate(shape) if axis not in within]

    def element(*i: Any) -> Any:
        rest = iter(i)
        place = (within[axis] if axis in within else next(rest) for axis in range(len(shape)))
        return te.sum(value(*place), axis=list(within.values()))

    return te.compute(outer, element, name=name)


def _kept(index: Sequence[Any], axes: Sequence[int]) -> tuple[Any, ...]:
    return tuple(i for axis, i in enumerate(index) if axis not in axes)


def _taken(index: Sequence[Any], axes: Sequence[int]) -> tuple[Any, ...]:
    return tuple(index[axis] for axis in axes)
