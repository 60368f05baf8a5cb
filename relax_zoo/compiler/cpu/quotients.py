"""Quotients of sizes and counters, as processors have them.

`a // b` of named sizes is written with four comparisons of signs and two quotients, for TVM does not know at its end
that a size is no negative number. Nested ones, as where an index is made of another shape's, take its code generator
seconds each.
"""

from __future__ import annotations

from typing import Any

from ..._tvm import Var, structural_map, structural_walk, sym, tirx, ty_of
from ..passes.counts import COUNTS


def truncated(function: tirx.PrimFunc) -> tirx.PrimFunc:
    """A program in which a quotient, or a remainder, of two numbers that are never negative is the processor's own."""
    quotients: list[Any] = []
    structural_walk(function.body, ((tirx.FloorDiv, tirx.FloorMod), quotients.append))
    if all(isinstance(each.b, tirx.IntImm) for each in quotients):
        return function
    known = _signs(function)

    def is_count(value: Any) -> bool:
        return "x" not in str(ty_of(value).dtype) and known.const_int_bound(value).min_value >= 0

    def change(quotient: Any) -> Any:
        if isinstance(quotient.b, tirx.IntImm) or not (is_count(quotient.a) and is_count(quotient.b)):
            return quotient
        kind = tirx.Div if isinstance(quotient, tirx.FloorDiv) else tirx.Mod
        return kind(quotient.a, quotient.b)

    body = structural_map(function.body, ((tirx.FloorDiv, tirx.FloorMod), change))
    return function.with_body(body)


def _signs(function: tirx.PrimFunc) -> Any:
    """What is known of a program's sizes, and of those of its counters that begin at zero or above."""
    sizes = [size for each in function.params for size in getattr(ty_of(each), "shape", ()) if isinstance(size, Var)]
    counts = set(map(str, function.attrs.get(COUNTS, ())))
    sizes += [each for each in function.params if each.name in counts]
    loops: list[Any] = []
    structural_walk(function.body, (tirx.For, loops.append))
    while True:
        known = sym.Analyzer()
        for variable in (*sizes, *(loop.loop_var for loop in loops)):
            known.update(variable, sym.ConstIntBound(0, sym.ConstIntBound.POS_INF))
        below = [loop.loop_var for loop in loops if known.const_int_bound(loop.min).min_value < 0]
        if not below:
            return known
        loops = [loop for loop in loops if not any(loop.loop_var.same_as(each) for each in below)]
