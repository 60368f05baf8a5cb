"""Writing at places: a row at a time, as rows lie in memory.

TVM's program takes all that is written to a column before the next column, which strides through memory, and asks each
number for its place, also where a whole row has one.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from ...._tvm import BlockBuilder, Call, Expr, T, relax, tirx, ty_of
from ...passes.corrected import program_of
from ...passes.legalizers import fallback, known
from ..lowering import marked
from .loops import PARALLEL_WORK

WIDEST, LEAST = 1024, 64  # numbers of a row that are written together: another thread may write those beside them

_REDUCTIONS: dict[str, Callable[[Any, Any], Any]] = {
    "update": lambda have, more: more,
    "add": lambda have, more: have + more,
    "mul": lambda have, more: have * more,
    "min": tirx.min,
    "max": tirx.max,
}


def scatter_elements(bb: BlockBuilder, call: Call) -> Expr:
    """`relax.scatter_elements` of places that have the sizes of the data, but for those of the axis."""
    data, places, source = call.args
    axis, how = int(call.attrs.axis) % int(ty_of(data).ndim), str(call.attrs.reduction)
    sizes, taken = (list(map(known, ty_of(each).shape.values)) for each in (data, places))
    sizes[axis] = taken[axis]
    if how not in _REDUCTIONS or list(map(str, sizes)) != list(map(str, taken)):
        return fallback(bb, call)
    line = _line(bb, places, axis)
    operands = [data, places if line is None else line, source]
    kernel = _kernel([*operands, call], axis, line is not None, _REDUCTIONS[how])
    return relax.call_tir(bb.add_func(kernel, "scatter"), operands, ty_of(call))


def _line(bb: BlockBuilder, places: Expr, axis: int) -> Expr | None:
    """One place for each row, where all numbers of a row have the same; None where they may not."""
    name, operands = program_of(bb, places)
    if name != "broadcast_to":
        return None
    sizes = [known(size) for size in ty_of(operands[0]).shape.values]
    lead = int(ty_of(places).ndim) - len(sizes)
    return operands[0] if all(size == 1 for at, size in enumerate(sizes, lead) if at != axis) else None


def _kernel(values: Sequence[Expr], axis: int, of_rows: bool, combine: Callable[[Any, Any], Any]) -> tirx.PrimFunc:
    """The program for operands and a result, whose rows are those of `axis`."""
    named: dict[str, Any] = {}

    def size(given: Any) -> Any:
        return given if isinstance(given, tirx.IntImm) else named.setdefault(str(given), tirx.Var("size", "int64"))

    shapes, types = (
        [[*map(size, ty_of(each).shape.values)] for each in values],
        [str(ty_of(each).dtype) for each in values],
    )
    one = tirx.const(1, "int64")
    outer, inner = (math.prod(each, start=one) for each in (shapes[0][:axis], shapes[0][axis + 1 :]))
    count, rows = shapes[0][axis], shapes[2][axis]
    width = _width(int(inner)) if isinstance(inner, tirx.IntImm) else WIDEST
    parts = tirx.floordiv(inner + (width - 1), width)
    work = outer * inner * (count + rows)
    loop = T.serial if isinstance(work, tirx.IntImm) and int(work) < PARALLEL_WORK else T.parallel

    def first(part: Any) -> Any:
        return part % parts * width

    def within(part: Any) -> Any:
        return tirx.const(width, "int64") if isinstance(inner, tirx.IntImm) else tirx.min(width, inner - first(part))

    def place(places: Any, part: Any, row: Any, at: Any) -> Any:
        return places[row] if of_rows else marked(places[part // parts, row, first(part) + at])

    @T.prim_func(private=True, s_tir=True)
    def scatter(a: T.handle, b: T.handle, c: T.handle, d: T.handle) -> None:
        T.func_attr({"tirx.noalias": True})
        given = T.match_buffer(a, shapes[0], types[0])
        where = T.match_buffer(b, shapes[1], types[1])
        what = T.match_buffer(c, shapes[2], types[2])
        result = T.match_buffer(d, shapes[3], types[3])
        data = T.decl_buffer((outer, count, inner), types[0], data=given.data)
        places = T.decl_buffer((rows,) if of_rows else (outer, rows, inner), types[1], data=where.data)
        source = T.decl_buffer((outer, rows, inner), types[2], data=what.data)
        out = T.decl_buffer((outer, count, inner), types[3], data=result.data)
        for part in loop(outer * parts):
            for row, at in T.grid(count, within(part)):
                out[part // parts, row, first(part) + at] = data[part // parts, row, first(part) + at]
            for row, at in T.grid(rows, within(part)):
                out[part // parts, place(places, part, row, at), first(part) + at] = combine(
                    out[part // parts, place(places, part, row, at), first(part) + at],
                    source[part // parts, row, first(part) + at],
                )

    return scatter


def _width(inner: int) -> int:
    """The largest divisor that is not too large, or all of it, where none is large enough."""
    return next((width for width in range(min(WIDEST, inner), LEAST, -1) if inner % width == 0), max(inner, 1))
