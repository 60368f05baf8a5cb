"""Softmax, layer normalisation and reductions: one row at a time, all its stages while it is in the first-level cache.

Matches a program with a stage that `program` names as one of partial results, lane by lane. Partial results run down
the row in vectors, and so do stages without a reduction; what is left after the last whole vector is a loop of its own.
"""

from __future__ import annotations

import math
from typing import Any

from ....._tvm import IRModule, Schedule, tirx
from ...machine import Machine
from ..loops import PARALLEL_WORK, DoesNotFit, extent, inlined, is_spatial, refusable
from .program import HALVES, LANE_BY_LANE, LANES


def rows(function: tirx.PrimFunc, machine: Machine) -> tirx.PrimFunc | None:
    """Schedule an operator over rows, or None where there is none or it has been fused with what does not fit."""
    schedule = Schedule(IRModule({"main": function}))
    root = schedule.get_sblock("root")
    blocks = schedule.get_child_blocks(root)
    names = [schedule.get(block).name_hint for block in blocks]
    outputs = schedule.get_output_blocks(root)
    if not any(name.startswith(LANE_BY_LANE) for name in names) or len(outputs) != 1:
        return None
    last = outputs[0]
    inner = 1
    if all(_rows(schedule, block) == len(schedule.get_loops(last)) for block in blocks if _is_partial(schedule, block)):
        inner = 0  # one number a row, as a sum is; what is summed goes through no memory
        inlined(schedule, blocks[: next(at for at, name in enumerate(names) if name.startswith(LANE_BY_LANE))])
        blocks = schedule.get_child_blocks(root)
    loops = schedule.get_loops(last)
    outer = loops[: len(loops) - inner]
    partial = [block for block in blocks if _is_partial(schedule, block)]
    if any(_rows(schedule, block) < len(outer) for block in partial):
        return None  # what belongs to several rows of the last stage would be computed for each of them
    elementwise = [block for block in blocks if len(schedule.get_loops(block)) == len(outer) + 1]
    elementwise = [block for block in elementwise if is_spatial(schedule, block)]
    longest = [last] if inner else partial
    work = sum(math.prod(extent(schedule, loop) or 1 << 10 for loop in schedule.get_loops(each)) for each in longest)
    try:
        if outer:
            row = schedule.fuse(*outer) if len(outer) > 1 else outer[0]
            for block in reversed(blocks):
                if schedule.get(block).name_hint != schedule.get(last).name_hint:
                    with refusable():  # where a stage does not belong to one row of the last
                        schedule.compute_at(block, row, preserve_unit_loops=True)
            if machine.cores > 1 and work >= PARALLEL_WORK:
                with refusable():  # where a row of the last needs several of another, which two threads would write
                    schedule.parallel(row)
        for block in blocks:
            if _is_partial(schedule, block):
                *_, lane, step = schedule.get_loops(block)
                schedule.reorder(step, lane)
                with refusable():  # for the same reason
                    schedule.vectorize(lane)
                schedule.decompose_reduction(block, step)
            elif (reduced := _reduced(schedule, block)) and not all(extent(schedule, loop) for loop in reduced):
                schedule.decompose_reduction(block, reduced[0])  # within a loop without a turn nothing is written
        for block in elementwise:
            _vectorize(schedule, block)
    except DoesNotFit:
        return None
    return schedule.mod["main"]


def _is_partial(schedule: Schedule, block: Any) -> bool:
    return str(schedule.get(block).name_hint).startswith(LANE_BY_LANE)


def _reduced(schedule: Schedule, block: Any) -> list[Any]:
    """The loops of a reduction, which are inside of those over its results."""
    kinds = [int(var.iter_type) for var in schedule.get(block).iter_vars]
    count = kinds.count(tirx.IterVar.CommReduce)
    return schedule.get_loops(block)[-count:] if count else []


def _rows(schedule: Schedule, block: Any) -> int:
    """How many axes say which row a stage of partial results is of: all but its lanes and its steps."""
    return len(schedule.get_loops(block)) - 2


def _vectorize(schedule: Schedule, block: Any) -> None:
    """Run the last loop in vectors, and what is left of it after them. Raises DoesNotFit where TVM refuses that."""
    loop = schedule.get_loops(block)[-1]
    count = extent(schedule, loop) or 0
    if count in HALVES:
        with refusable():
            schedule.vectorize(loop)
        return
    whole = count - count % LANES
    if whole and whole < count:
        loop, _ = schedule.loop_partition(loop, [whole, None])
    if whole:
        _, lanes = schedule.split(loop, [None, LANES])
        with refusable():
            schedule.vectorize(lanes)
