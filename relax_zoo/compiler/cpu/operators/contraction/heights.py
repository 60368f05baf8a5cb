"""Rows of which it is known only when the program runs how many there are: tiles of several heights.

A tile of one row leaves a core idle for half of its time, and one of many rows is wasted on few. So such a program
is scheduled once for each of a few heights, and each call runs the one that computes its rows soonest. All of them
take an element's sum in the same order.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

from ....._tvm import structural_map, structural_walk, sym, tirx
from ..branches import renamed, rooted
from ..loops import DoesNotFit, refusable
from . import tiles

HEIGHT = "tile_height"  # the annotation of a block whose rows fill tiles of that height
UNIT = 64  # in which costs are counted


def filled(count: Any, height: int) -> Any:
    """`count` rows, and those that fill the last tile."""
    return tirx.floordiv(count + (height - 1), height) * height


def height_of(block: Any) -> int | None:
    """The height of the tiles that a block's rows fill, where it is known only when it runs how many they are."""
    value = block.annotations.get(HEIGHT)
    return None if value is None else int(value)


def each_height(
    function: tirx.PrimFunc, block: Any, vectors: int, schedule: Callable[[tirx.PrimFunc, int], tirx.PrimFunc]
) -> tirx.PrimFunc | None:
    """A program with a body for tiles of each of a few heights, by the contraction `block` of panels of `vectors`.

    None where TVM refuses all of them.
    """
    highest = height_of(block)
    assert highest is not None
    rows = block.writes[0].source.shape[-2]  # as `filled` has it
    count = sym.Analyzer().simplify(rows.a.a - (highest - 1))
    ways: dict[int, tirx.PrimFunc] = {}
    for height in sorted({highest, max(1, highest * 2 // 3), max(1, highest // 3), 1}, reverse=True):
        for named in (False, True):
            with contextlib.suppress(DoesNotFit):
                ways[height] = _way(function, rows, count, height, schedule, named)
                break
    if not ways:
        return None
    costs = {height: filled(count, height) * round(UNIT / tiles.rate(height, vectors)) for height in ways}
    *others, last = ways
    body = ways[last].body.block.body
    for at in reversed(range(len(others))):
        least = tirx.all(*(costs[others[at]] <= costs[height] for height in (*others[at + 1 :], last)))
        body = tirx.IfThenElse(least, renamed(ways[others[at]].body.block.body), body)
    buffers = dict.fromkeys(buffer for way in ways.values() for buffer in way.body.block.alloc_buffers)
    return rooted(function.with_attrs(ways[last].attrs), body, list(buffers))


def _way(
    function: tirx.PrimFunc,
    rows: Any,
    count: Any,
    height: int,
    schedule: Callable[[tirx.PrimFunc, int], tirx.PrimFunc],
    named: bool,
) -> tirx.PrimFunc:
    """The program for tiles of that height: how many they are is a variable of its own until it is scheduled.

    TVM has several ways to write a rounded quotient, and does not always see that they are one; nor does it see, of a
    number of rows that is worked out from others, that it is no larger than that of the filled rows, unless it is
    `named` too. Raises DoesNotFit where it refuses the program.
    """
    number, some, known = tirx.Var("tiles", "int64"), tirx.Var("rows", "int64"), sym.Analyzer()
    values = {number: known.simplify(tirx.floordiv(count + (height - 1), height)), some: count}

    def change(size: Any) -> Any:
        times = _times(size) // int(rows.b)
        if times and isinstance(rest := known.simplify(size - rows * times), tirx.IntImm):
            return number * (height * times) + rest
        return some if named and known.can_prove_equal(size, count) else size

    body = structural_map(function.body, ((tirx.Mul, tirx.Add, tirx.Sub, tirx.FloorDiv), change))
    with refusable():
        way = schedule(tirx.PrimFunc([*function.params, number, some], body, attrs=function.attrs), height)
    return way.with_body(structural_map(way.body, (tirx.Var, lambda variable: values.get(variable, variable))))


def _times(size: Any) -> int:
    """The largest number that a quotient in the size is multiplied by; 0 where there is none."""
    found: list[Any] = []
    structural_walk(size, (tirx.Mul, found.append))
    return max((int(each.b) for each in found if _is_times_a_number(each)), default=0)


def _is_times_a_number(product: Any) -> bool:
    found: list[Any] = []
    structural_walk(product.a, (tirx.FloorDiv, found.append))
    return bool(found) and isinstance(product.b, tirx.IntImm)
