"""Images that are resized linearly, an axis at a time.

Rows are resized first, and then lie as they are added up, in vectors; TVM's program gathers four pixels for each.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ...._tvm import BlockBuilder, Call, Expr, te, tirx, ty_of
from ...passes.constants import constant
from ...passes.legalizers import OPAQUE, OUT_ELEMENTWISE_FUSABLE, fallback

_COORDINATES = ("half_pixel", "align_corners")


def resize2d(bb: BlockBuilder, call: Call) -> Expr:
    """`relax.image.resize2d` by the linear method, of float32 whose channels come first."""
    data, attrs = call.args[0], call.attrs
    own, wanted = (list(ty_of(each).shape.values)[2:] for each in (data, call))
    fits = str(attrs.method) == "linear" and str(attrs.coordinate_transformation_mode) in _COORDINATES
    known = all(isinstance(size, tirx.IntImm) and int(size) > 1 for size in (*own, *wanted))
    if not (
        fits and known and str(attrs.layout) == "NCHW" and {str(ty_of(x).dtype) for x in (data, call)} == {"float32"}
    ):
        return fallback(bb, call)
    aligned = str(attrs.coordinate_transformation_mode) == "align_corners"
    down, along = (_taps(int(size), int(target), aligned) for size, target in zip(own, wanted, strict=True))

    def of_rows(x: te.Tensor, first: te.Tensor, second: te.Tensor, share: te.Tensor) -> te.Tensor:
        def element(n: Any, c: Any, i: Any, j: Any) -> Any:
            return _mixed(x[n, c, i, first[j]], x[n, c, i, second[j]], share[j])

        return te.compute((*x.shape[:3], wanted[1]), element, name="rows")

    def of_columns(x: te.Tensor, first: te.Tensor, second: te.Tensor, share: te.Tensor) -> te.Tensor:
        def element(n: Any, c: Any, i: Any, j: Any) -> Any:
            return _mixed(x[n, c, first[i], j], x[n, c, second[i], j], share[i])

        return te.compute((*x.shape[:2], *wanted), element, name="columns")

    rows = bb.emit(
        bb.call_te(of_rows, data, *along, primfunc_name_hint="resize_rows", primfunc_attrs={"op_pattern": OPAQUE})
    )
    after = {"op_pattern": OUT_ELEMENTWISE_FUSABLE}
    return bb.call_te(of_columns, rows, *down, primfunc_name_hint="resize_columns", primfunc_attrs=after)


def _mixed(a: Any, b: Any, share: Any) -> Any:
    return a * (tirx.const(1, "float32") - share) + b * share


def _taps(size: int, target: int, aligned: bool) -> list[Expr]:
    """The two elements that each of an axis lies between, and the share of the second, computed as PyTorch does."""
    at = np.arange(target, dtype=np.float32)
    if aligned:
        place = at * np.float32((size - 1) / (target - 1))
    else:
        place = np.maximum((at + np.float32(0.5)) * np.float32(size / target) - np.float32(0.5), np.float32(0))
    first = np.minimum(place.astype(np.int32), size - 1)
    second = np.minimum(first + 1, size - 1)
    return [constant(first), constant(second.astype(np.int32)), constant((place - first).astype(np.float32))]
