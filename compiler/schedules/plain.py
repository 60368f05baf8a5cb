"""What takes every program: elementwise stages inlined, outer loops in parallel, inner loops in vectors where they fit.

Always correct; not always fast. Reductions over the innermost axis are left to LLVM.
"""

from __future__ import annotations

import contextlib
import math
from typing import Any

import tvm
from tvm import tirx
from tvm.s_tir import Schedule

from ..machine import Machine

PARALLEL_WORK = 1 << 15  # elements below which starting the threads costs more than they save


def plain(function: tirx.PrimFunc, machine: Machine) -> tirx.PrimFunc:
    """Schedule any program."""
    schedule = Schedule(tvm.IRModule({"main": function}))
    root = schedule.get_sblock("root")
    unit = _unit(schedule)
    for block in schedule.get_child_blocks(root):
        if _is_spatial(schedule, block):
            # The program's output stays, and so does a block that is read in a way that cannot be inlined.
            with contextlib.suppress(tvm.s_tir.ScheduleError):
                schedule.compute_inline(block)
    for block in schedule.get_child_blocks(root):
        spread(schedule, block, machine, unit)
    return schedule.mod["main"]


def _is_spatial(schedule: Schedule, block: Any) -> bool:
    return all(int(var.iter_type) == tirx.IterVar.DataPar for var in schedule.get(block).iter_vars)


def _unit(schedule: Schedule) -> int:
    """The greatest common divisor of the sizes that the program's concatenations join along the last axis, or 0."""
    sizes = []
    for block in schedule.get_child_blocks(schedule.get_sblock("root")):
        stage = schedule.get(block)
        if "concat" in stage.name_hint:
            pieces = [_extent_of(read.source.shape[-1]) or 1 for read in stage.reads]
            if len(pieces) > 1 and sum(pieces) == _extent_of(stage.writes[0].source.shape[-1]):
                sizes += pieces
    return math.gcd(*sizes)


def spread(schedule: Schedule, block: Any, machine: Machine, unit: int = 0) -> None:
    """Run one stage's outer spatial loops in parallel and its innermost spatial axis in vectors.

    An innermost axis that joins pieces, multiples of `unit`, runs unit by unit, so that no element asks for its piece.
    """
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
    joined = None
    if not reduced and outer and unit and unit % lanes == 0 and (_extent(schedule, inner) or 0) % unit == 0:
        # The block itself counts units, or TVM would ask every lane of a vector which piece it is from.
        schedule.transform_block_layout(
            block, tirx.IndexMap.from_func(lambda *i: [*i[:-1], i[-1] // unit, i[-1] % unit], ndim=len(loops))
        )
        *outer, joined, inner = schedule.get_loops(block)
        schedule.unroll(joined)
    if not reduced and (_extent(schedule, inner) or 0) % lanes == 0 and (_extent(schedule, inner) or 0) > 0:
        inner, vector = schedule.split(inner, [None, lanes])
    if reduced:
        schedule.reorder(*outer, inner, *reduced)
    large = any(extent is None for extent in extents) or math.prod(e or 1 for e in extents) >= PARALLEL_WORK
    if large and machine.cores > 1:
        grouped = [*outer, inner] if joined is None and (vector is not None or reduced) else (outer or [inner])
        schedule.parallel(schedule.fuse(*grouped) if len(grouped) > 1 else grouped[0])
    if vector is not None:
        schedule.vectorize(vector)


def _extent_of(size: Any) -> int | None:
    return int(size) if isinstance(size, int | tirx.IntImm) else None


def _extent(schedule: Schedule, loop: Any) -> int | None:
    extent = schedule.get(loop).extent
    return int(extent) if isinstance(extent, tirx.IntImm) else None
