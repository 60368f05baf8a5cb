"""Sums, means, products, maxima and minima over the last axes, and the places of the last two, in vectors.

As `program` has them: `LANES` partial results run down the row side by side. Axes before the last ones, whose numbers
lie side by side, are left to another program, and so are other dtypes; where some are of either kind, the last ones
come first.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from ....._tvm import BlockBuilder, Call, Expr, relax, te, tirx, ty_of
from ....passes.corrected import LEGALIZERS
from ....passes.legalizers import OUT_REDUCTION, Legalizer, fallback, is_nan, known
from .program import total

_SPATIAL = ("adaptive_avg_pool1d", "adaptive_avg_pool2d", "adaptive_avg_pool3d")


def _extreme(name: str, x: te.Tensor, lead: list[Any], count: Any) -> te.Tensor:
    """The greatest or least of each row, NaN where one is: whether one is, is asked apart from it, which is quicker."""
    both, first = (_max, -math.inf) if name == "max" else (_min, math.inf)
    reducer = te.comm_reducer(both, lambda dtype: tirx.const(first, dtype), name)
    best = total(name, reducer, lead, count, lambda *i: x[i], both)
    odd = total("odd", te.max, lead, count, lambda *i: is_nan(x[i]).astype("int32"))
    nan = tirx.const(math.nan, x.dtype)
    return te.compute(lead, lambda *i: tirx.Select(odd[i] > 0, nan, best[i]), name=f"{name}_or_nan")


def _max(a: Any, b: Any) -> Any:  # which te.comm_reducer asks for its arguments
    return tirx.max(a, b)


def _min(a: Any, b: Any) -> Any:
    return tirx.min(a, b)


def _product(a: Any, b: Any) -> Any:
    return a * b


_TIMES = te.comm_reducer(_product, lambda dtype: tirx.const(1.0, dtype), "prod")


def _rows(bb: BlockBuilder, call: Call, axes: list[int]) -> tuple[Expr, list[Any]] | None:
    """The operand with the last axes as one, and the sizes of the others; None where it is left to another program."""
    data = call.args[0]
    sizes = list(ty_of(data).shape.values)
    first = len(sizes) - len(axes)
    if not axes or axes != list(range(first, len(sizes))) or str(ty_of(data).dtype) != "float32":
        return None
    if _is_empty(data):
        return None
    lead, last = sizes[:first], sizes[first:]
    return (bb.emit(relax.op.reshape(data, [*lead, math.prod(map(known, last))])) if len(last) > 1 else data), lead


def _is_empty(data: Expr) -> bool:
    return any(isinstance(size, tirx.IntImm) and int(size) == 0 for size in ty_of(data).shape.values)


def _axes(call: Call) -> list[int]:
    ndim = int(ty_of(call.args[0]).ndim)
    axis = call.attrs.axis
    given = range(ndim) if axis is None else [axis] if isinstance(axis, int) else axis
    return sorted({int(each) % ndim for each in given}) if ndim else []


def _shaped(bb: BlockBuilder, call: Call, result: Expr) -> Expr:
    """A result in the shape that the call has: with axes of size 1 where those are kept."""
    shape = ty_of(call).shape
    if len(shape.values) == int(ty_of(bb.normalize(result)).ndim):
        return result
    return relax.op.reshape(bb.emit(result), shape)


def _last(call: Call, axes: list[int]) -> list[int]:
    """Those of a reduction's axes that are the last ones, where others are not; none where it is not for both."""
    data = call.args[0]
    ndim = int(ty_of(data).ndim)
    last = [axis for axis in axes if set(range(axis, ndim)) <= set(axes)]
    return last if len(last) < len(axes) and str(ty_of(data).dtype) == "float32" and not _is_empty(data) else []


_BY_NAME = {"sum": relax.op.sum, "mean": relax.op.sum, "prod": relax.op.prod, "max": relax.op.max, "min": relax.op.min}


def _in_two(bb: BlockBuilder, call: Call, name: str, axes: list[int], last: list[int]) -> Expr:
    """Over the last axes, and then over those before."""
    result = _BY_NAME[name](bb.emit(_BY_NAME[name](call.args[0], last)), [axis for axis in axes if axis not in last])
    if name == "mean":

        def mean(summed: te.Tensor, *data: te.Tensor) -> te.Tensor:
            count = math.prod(data[0].shape[axis] for axis in axes) if data else math.prod(sizes)
            return te.compute(summed.shape, lambda *i: summed[i] / _as(count, summed.dtype), name="mean")

        sizes = [known(ty_of(call.args[0]).shape.values[axis]) for axis in axes]
        sized = [] if all(isinstance(size, int) for size in sizes) else [call.args[0]]
        result = bb.call_te(mean, bb.emit(result), *sized, primfunc_name_hint="mean")
    return _shaped(bb, call, result)


def _reduction(name: str, otherwise: Legalizer, axes: Callable[[Call], list[int]] = _axes) -> Legalizer:
    def legalize(bb: BlockBuilder, call: Call) -> Expr:
        found = _rows(bb, call, axes(call))
        if found is None:
            last = _last(call, axes(call))
            return _in_two(bb, call, name, axes(call), last) if last else otherwise(bb, call)
        data, lead = found

        def compute(x: te.Tensor) -> te.Tensor:
            count = known(x.shape[-1])
            if name in ("max", "min"):
                return _extreme(name, x, lead, count)
            combine, both = (_TIMES, _product) if name == "prod" else (te.sum, None)
            result = total(name, combine, lead, count, lambda *i: x[i], both)
            if name != "mean":
                return result
            return te.compute(lead, lambda *i: result[i] / _as(count, x.dtype), name="mean")

        attrs = {"op_pattern": OUT_REDUCTION}
        return _shaped(bb, call, bb.call_te(compute, data, primfunc_name_hint=name, primfunc_attrs=attrs))

    return legalize


def _place(name: str, otherwise: Legalizer) -> Legalizer:
    """The first place of the greatest or least element, which is NaN where one is."""

    def legalize(bb: BlockBuilder, call: Call) -> Expr:
        data, axes, dtype = call.args[0], _axes(call), str(ty_of(call).dtype)
        if call.attrs.axis is None or str(ty_of(data).dtype) != "float32" or _is_empty(data):
            return otherwise(bb, call)

        def of(x: te.Tensor, best: Any, place: Any, count: Any) -> Any:
            same = tirx.any(x == best, is_nan(x))
            return tirx.Select(same, place.astype("int32"), _as(count, "int32"))

        def of_rows(x: te.Tensor) -> te.Tensor:
            lead, count = list(x.shape[:-1]), known(x.shape[-1])
            best = _extreme(name, x, lead, count)
            first = total("place", te.min, lead, count, lambda *i: of(x[i], best[i[:-1]], i[-1], count), _min)
            return te.compute(lead, lambda *i: first[i].astype(dtype), name="place")

        def of_columns(x: te.Tensor, best: te.Tensor) -> te.Tensor:
            (axis,) = axes
            count, k = x.shape[axis], te.reduce_axis((0, x.shape[axis]), name="k")
            first = te.compute(
                best.shape,
                lambda *i: te.min(of(x[(*i[:axis], k, *i[axis:])], best[i], k.var, count), axis=k),
                name="first",
            )
            return te.compute(best.shape, lambda *i: first[i].astype(dtype), name="place")

        attrs = {"op_pattern": OUT_REDUCTION}
        found = _rows(bb, call, axes)
        if found is not None:
            result = bb.call_te(of_rows, found[0], primfunc_name_hint=f"arg{name}", primfunc_attrs=attrs)
        else:
            best = bb.emit(_BY_NAME[name](data, axes))
            result = bb.call_te(of_columns, data, best, primfunc_name_hint=f"arg{name}", primfunc_attrs=attrs)
        return _shaped(bb, call, result)

    return legalize


def _as(count: Any, dtype: str) -> Any:
    """How many elements a row has, as a number of that type."""
    return tirx.const(count, dtype) if isinstance(count, int) else count.astype(dtype)


def _pooled(name: str) -> Legalizer:
    """A mean over whole images, channels first."""

    def axes(call: Call) -> list[int]:
        layout = str(call.attrs.layout)
        whole = all(int(size) == 1 for size in call.attrs.output_size or [0])
        return list(range(2, len(layout))) if whole and layout.startswith("NC") and layout.isupper() else []

    return _reduction("mean", fallback, axes)


REDUCTIONS: dict[str, Legalizer] = {
    **{f"relax.{name}": _reduction(name, fallback) for name in ("sum", "mean", "prod")},
    **{f"relax.{name}": _reduction(name, LEGALIZERS[f"relax.{name}"]) for name in ("max", "min")},
    **{f"relax.arg{name}": _place(name, LEGALIZERS[f"relax.arg{name}"]) for name in ("max", "min")},
    **{f"relax.nn.{name}": _pooled(name) for name in _SPATIAL},
}
