"""Weights in the form that the programs take: constants packed here, others by a program that runs before."""

from __future__ import annotations

from typing import Any

import numpy as np

from ....._tvm import BlockBuilder, Expr, GenericConst, te, tirx
from ....passes.constants import constant
from .program import pack


def packed(bb: BlockBuilder, weight: Expr, width: int) -> Expr:
    """(..., channels) as panels, as `pack` has them."""
    if isinstance(weight, GenericConst):
        return constant(pack(weight.value.numpy(), width))

    def compute(w: te.Tensor) -> te.Tensor:
        *outer, channels = map(int, w.shape)

        def element(panel: Any, *place: Any) -> Any:
            return _or_zero(w, (*place[:-1], panel * width + place[-1]))

        return te.compute((-(-channels // width), *outer, width), element, name="pack")

    return bb.emit_te(compute, weight, primfunc_name_hint="pack")


def each_by_itself(bb: BlockBuilder, weight: Expr, more: int) -> Expr:
    """(kh, kw, 1, channels) without the third axis, and with so many more channels of zeros."""
    if isinstance(weight, GenericConst):
        return constant(np.pad(weight.value.numpy()[:, :, 0, :], ((0, 0), (0, 0), (0, more))))

    def compute(w: te.Tensor) -> te.Tensor:
        kh, kw, _, channels = map(int, w.shape)
        return te.compute((kh, kw, channels + more), lambda y, x, o: _or_zero(w, (y, x, 0, o)), name="pack")

    return bb.emit_te(compute, weight, primfunc_name_hint="pack")


def _or_zero(w: te.Tensor, place: tuple[Any, ...]) -> Any:
    """A weight, and zero where there is no such channel."""
    return tirx.if_then_else(place[-1] < w.shape[-1], w[place], tirx.const(0, w.dtype))
