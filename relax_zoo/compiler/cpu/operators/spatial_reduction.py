"""Pooling, and sums and maxima over axes before the last: several vectors of columns stay in registers meanwhile.

Matches a program with one reduction whose results lie side by side as its operands do: the last axis is not reduced.
What comes before is inlined, what comes after runs on the columns while they are in registers. A loop over the window
or the image inside a loop over channels would read one number of every pixel's line in the cache; here each turn reads
`MOST_VECTORS` whole vectors, which is as many as keep both loads and sums in flight.
"""

from __future__ import annotations

import math
from typing import Any

from ...._tvm import IRModule, Schedule, tirx
from ..machine import Machine
from .loops import PARALLEL_WORK, DoesNotFit, axes, extent, inlined, is_over, is_spatial, parallel, refusable

MOST_VECTORS = 4
MOST_SUMS = 8  # that are in flight at once, one number after another, where operands do not lie side by side
LONG = 32  # numbers, below which a sum's own order of loops is as good


def columns(function: tirx.PrimFunc, machine: Machine) -> tirx.PrimFunc | None:
    """Schedule a reduction over other axes than the last, or None where there is none."""
    schedule = Schedule(IRModule({"main": function}))
    root = schedule.get_sblock("root")
    inlined(schedule)
    blocks = schedule.get_child_blocks(root)
    if [is_spatial(schedule, block) for block in blocks] not in ([False], [False, True]):
        return None
    try:
        return _scheduled(schedule, machine, *blocks)
    except DoesNotFit:
        return None


def _scheduled(schedule: Schedule, machine: Machine, main: Any, consumer: Any = None) -> tirx.PrimFunc:
    """Raises DoesNotFit where results do not lie side by side, or what comes after does not follow them."""
    block = schedule.get(main)
    spatial, reduced = axes(schedule, main)
    if len(block.writes) != 1 or not spatial or not reduced:
        raise DoesNotFit
    in_vectors = _side_by_side(block)
    lanes = machine.lanes(str(block.writes[0].source.dtype))
    width = math.gcd(extent(schedule, spatial[-1]) or 1, lanes * MOST_VECTORS if in_vectors else MOST_SUMS)
    if width < min(4, lanes) or (not in_vectors and (extent(schedule, reduced[-1]) or LONG) < LONG):
        raise DoesNotFit
    if consumer is None:
        consumer = schedule.cache_write(main, 0, "local")
    else:
        schedule.set_scope(main, 0, "local")
    *outer, inner = spatial
    panel, across = schedule.split(inner, [None, width])
    vector, lane = schedule.split(across, [None, lanes]) if in_vectors and width > lanes else (None, across)
    tiled = [lane] if vector is None else [vector, lane]
    schedule.reorder(*outer, panel, *reduced, *tiled)
    with refusable():  # where the consumer does not follow the columns
        schedule.reverse_compute_at(consumer, panel, preserve_unit_loops=True)
    *_, stored = schedule.get_loops(consumer)
    if extent(schedule, stored) is None:
        raise DoesNotFit
    if (extent(schedule, stored) or 1) % lanes == 0:
        _, stored = schedule.split(stored, [None, lanes])
    schedule.vectorize(stored)
    work = math.prod(extent(schedule, loop) or 8 for loop in schedule.get_loops(main))
    if machine.cores > 1 and work >= PARALLEL_WORK:
        parallel(schedule, [*outer, panel])
    if in_vectors:
        schedule.vectorize(lane)
    else:
        schedule.unroll(lane)
    if vector is not None:
        schedule.unroll(vector)
    schedule.decompose_reduction(main, reduced[0])
    return schedule.mod["main"]


def _side_by_side(block: Any) -> bool:
    """Whether the last axis of what is written is that of all that is read along it, and something is."""
    last = block.writes[0].region[-1].min
    if not isinstance(last, tirx.Var):
        return False
    along = [read for read in block.reads if any(is_over(index.min, [last]) for index in read.region)]
    return bool(along) and all(read.region[-1].min.same_as(last) for read in along)
