"""Padding by mirrored, repeated and cyclic elements: the axes that are padded, by minima and maxima of places.

TVM's programs choose, along every axis, between choices; its code generator takes minutes for four of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..._tvm import BlockBuilder, Call, Expr, te, tirx
from .legalizers import fallback


def _mirrored(place: Any, size: Any) -> Any:
    """Of a place outside: as far from the edge on the other side of it."""
    distance = tirx.max(place, -place)
    return tirx.min(distance, 2 * (size - 1) - distance)


def _nearest(place: Any, size: Any) -> Any:
    return tirx.max(tirx.min(place, size - 1), 0)


def _around(place: Any, size: Any) -> Any:
    return tirx.Select(place < 0, place + size, tirx.Select(place < size, place, place - size))


_PLACES: dict[str, Callable[[Any, Any], Any]] = {"reflect": _mirrored, "replicate": _nearest, "circular": _around}


def pad(bb: BlockBuilder, call: Call) -> Expr:
    """`relax.nn.pad` in a mode that repeats elements; no more than there are, as PyTorch demands, but for replicate."""
    mode, widths = str(call.attrs.pad_mode), [int(width) for width in call.attrs.pad_width]
    if mode not in _PLACES:
        return fallback(bb, call)

    def padded(x: te.Tensor) -> te.Tensor:
        pairs = list(zip(widths[::2], widths[1::2], strict=True))

        def element(*i: Any) -> Any:
            axes = zip(i, x.shape, pairs, strict=True)
            return x[tuple(_PLACES[mode](at - pair[0], size) if any(pair) else at for at, size, pair in axes)]

        shape = [size + sum(pair) for size, pair in zip(x.shape, pairs, strict=True)]
        return te.compute(shape, element, name=f"{mode}_pad")

    return bb.call_te(padded, call.args[0], primfunc_name_hint=f"{mode}_pad")
