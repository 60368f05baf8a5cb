"""Copies into another order of axes, with what is computed on the way: squares of both orders at a time.

Matches one elementwise block, once its stages are inlined, that reads a tensor along another axis than it writes its
result along. A row of the result then takes one number of each line of the cache that it reads, and by the time the
next row asks for the one beside it the line is gone. So `SQUARE` numbers along that axis are taken for a piece of a
row: as many as a line of the cache has, each of which is then read once.
"""

from __future__ import annotations

import math
from typing import Any

from ...._tvm import IRModule, Schedule, tirx
from ..machine import Machine
from .loops import PARALLEL_WORK, extent, inlined, is_spatial, parallel

SQUARE = 16  # numbers of four bytes in a line of the cache
LONGEST = 64  # piece of a row: with SQUARE lines for each operand, it stays in the first-level cache
LEAST = 1 << 10  # elements below which all lines stay in the cache anyway


def transposed(function: tirx.PrimFunc, machine: Machine) -> tirx.PrimFunc | None:
    """Schedule such a copy, or None where nothing is read along another axis."""
    schedule = Schedule(IRModule({"main": function}))
    root = schedule.get_sblock("root")
    inlined(schedule)
    blocks = schedule.get_child_blocks(root)
    if len(blocks) != 1 or not is_spatial(schedule, blocks[0]):
        return None
    block, loops = schedule.get(blocks[0]), schedule.get_loops(blocks[0])
    sizes = [extent(schedule, loop) for loop in loops]
    if len(loops) != len(block.iter_vars) or None in sizes or math.prod(size or 1 for size in sizes) < LEAST:
        return None
    axis = _across(block, sizes)
    if axis is None:
        return None
    *_, inner = loops
    before = [loop for at, loop in enumerate(loops[:-1]) if at != axis]
    across, lines = schedule.split(loops[axis], [None, min(SQUARE, sizes[axis] or 1)])
    length = max(each for each in range(1, LONGEST + 1) if (sizes[-1] or 1) % each == 0)
    outer = [*before, across]
    if length >= SQUARE and length < (sizes[-1] or 1):
        piece, inner = schedule.split(inner, [None, length])
        outer.append(piece)
    schedule.reorder(*outer, lines, inner)
    if machine.cores > 1 and math.prod(size or 1 for size in sizes) >= PARALLEL_WORK:
        parallel(schedule, outer)
    return schedule.mod["main"]


def _across(block: Any, sizes: list[int | None]) -> int | None:
    """The axis that an operand lies along in memory, where that is not the last of the result but the operand has it.

    Each is found by its last index that runs over more than one element.
    """
    if len(block.writes) != 1:
        return None
    places = {each.var: at for at, each in enumerate(block.iter_vars)}
    written = [places.get(each.min) for each in block.writes[0].region]
    if written != list(range(len(sizes))):
        return None
    long = [at for at, size in enumerate(sizes) if (size or 0) > 1]
    for read in block.reads:
        indices = [places.get(each.min) for each in read.region]
        along = [at for at in indices if at is not None and at in long]
        if along and None not in indices and long[-1] in along and along[-1] != long[-1]:
            return along[-1]
    return None
