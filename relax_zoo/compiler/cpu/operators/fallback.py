"""What takes every program: elementwise stages inlined, outer loops in parallel, inner loops in vectors where they fit.

Always correct; not always fast. Reductions over the innermost axis are left to LLVM.
"""

from __future__ import annotations

import contextlib
import math
from typing import Any

from ...._tvm import IRModule, SBlock, SBlockRealize, Schedule, ScheduleError, structural_walk, tirx
from ..machine import Machine

PARALLEL_WORK = 1 << 15  # elements below which starting the threads costs more than they save


def plain(function: tirx.PrimFunc, machine: Machine) -> tirx.PrimFunc:
    """Schedule any program."""
    schedule = Schedule(IRModule({"main": function}))
    inlined(schedule)
    for block in schedule.get_child_blocks(schedule.get_sblock("root")):
        maybe_empty = _maybe_empty(schedule, block)
        spread(schedule, block, machine)
        if maybe_empty is not None:
            schedule.decompose_reduction(block, maybe_empty)
    return schedule.mod["main"]


def _maybe_empty(schedule: Schedule, block: Any) -> Any | None:
    """The first loop of a reduction that may run over nothing: in there, what a result begins with is never written."""
    stage, loops = schedule.get(block), schedule.get_loops(block)
    if stage.init is None:
        return None
    if len(loops) == len(stage.iter_vars):
        axes = zip(loops, stage.iter_vars, strict=True)
        loops = [loop for loop, var in axes if int(var.iter_type) == tirx.IterVar.CommReduce]
    return None if all(_extent(schedule, loop) for loop in loops) else loops[0]


def inlined(schedule: Schedule) -> None:
    """Inline every elementwise stage into those that read it."""
    for block in schedule.get_child_blocks(schedule.get_sblock("root")):
        if _is_spatial(schedule, block):
            # The program's output stays, and so does a block that is read in a way that cannot be inlined.
            with contextlib.suppress(ScheduleError):
                schedule.compute_inline(block)


def blocks_in(body: Any) -> list[SBlock]:
    """Every block of a program's body, in order."""
    found: list[SBlockRealize] = []
    structural_walk(body, (SBlockRealize, found.append))
    return [each.block for each in found]


def _is_spatial(schedule: Schedule, block: Any) -> bool:
    return all(int(var.iter_type) == tirx.IterVar.DataPar for var in schedule.get(block).iter_vars)


def spread(schedule: Schedule, block: Any, machine: Machine) -> None:
    """Run one stage's outer spatial loops in parallel and its innermost spatial axis in vectors."""
    loops = schedule.get_loops(block)
    kinds = [int(var.iter_type) for var in schedule.get(block).iter_vars]
    if len(kinds) != len(loops) or not loops:
        return
    spatial = [loop for loop, kind in zip(loops, kinds, strict=True) if kind == tirx.IterVar.DataPar]
    reduced = [loop for loop, kind in zip(loops, kinds, strict=True) if kind == tirx.IterVar.CommReduce]
    if len(spatial) + len(reduced) != len(loops) or not spatial:
        return
    dtype = schedule.get(block).writes[0].source.dtype
    lanes = machine.lanes(str(dtype))
    extents = [_extent(schedule, loop) for loop in loops]
    *outer, inner = spatial
    vector = None
    if not reduced and (_extent(schedule, inner) or 0) % lanes == 0 and (_extent(schedule, inner) or 0) > 0:
        inner, vector = schedule.split(inner, [None, lanes])
    if reduced:
        schedule.reorder(*outer, inner, *reduced)
    large = any(extent is None for extent in extents) or math.prod(e or 1 for e in extents) >= PARALLEL_WORK
    if large and machine.cores > 1:
        grouped = [*outer, inner] if vector is not None or reduced else (outer or [inner])
        schedule.parallel(schedule.fuse(*grouped) if len(grouped) > 1 else grouped[0])
    if vector is not None:
        schedule.vectorize(vector)


def _extent(schedule: Schedule, loop: Any) -> int | None:
    extent = schedule.get(loop).extent
    return int(extent) if isinstance(extent, tirx.IntImm) else None
