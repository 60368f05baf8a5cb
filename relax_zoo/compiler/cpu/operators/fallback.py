"""What takes every program: elementwise stages inlined, outer loops in parallel, inner loops in vectors where they fit.

Always correct; not always fast. Reductions over the innermost axis are left to LLVM.
"""

from __future__ import annotations

from typing import Any

from ...._tvm import IRModule, Schedule, tirx
from ..machine import Machine
from .loops import extent, inlined, spread


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
    """Find the outermost loop of a reduction that may take no turn at all, or None where each takes some.

    The result's first value must then be written before that loop, because inside of it nothing is.
    """
    stage, loops = schedule.get(block), schedule.get_loops(block)
    if stage.init is None:
        return None
    if len(loops) == len(stage.iter_vars):
        axes = zip(loops, stage.iter_vars, strict=True)
        loops = [loop for loop, var in axes if int(var.iter_type) == tirx.IterVar.CommReduce]
    return None if all(extent(schedule, loop) for loop in loops) else loops[0]
