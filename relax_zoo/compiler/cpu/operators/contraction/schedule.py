"""Convolutions, depthwise convolutions and products with packed weights.

Matches a program with a block named `contraction` or `depthwise` (see `program`), a `pad` before it perhaps,
and elementwise stages after it. A tile of (rows x vectors) accumulators stays in registers over the whole reduction;
the stages after it run on the tile while it is in registers.

The tile is chosen by the model of `tiles`.
"""

from __future__ import annotations

import math
from typing import Any

from ....._tvm import InternalError, IRModule, Schedule, ScheduleError, tirx
from ...machine import Machine
from ..fallback import _extent, _is_spatial, spread
from . import tiles
from .program import ravel

PARALLEL_FLOPS = 1 << 18  # multiply-adds below which starting the threads costs more than they save
WEIGHTS_IN_CACHE = 256 * 1024  # bytes of weights that stay in a core's second-level cache while rows stream past
IMAGE_IN_CACHE = 512 * 1024  # bytes of an image that are still there when they are read again
NAMES = ("contraction", "depthwise")


def contraction(function: tirx.PrimFunc, machine: Machine) -> tirx.PrimFunc | None:
    """Schedule a packed contraction, or None where there is none."""
    schedule = Schedule(IRModule({"main": function}))
    main = _main(schedule)
    if main is None:
        return None
    for fused, units in ((True, True), (True, False), (False, False)):
        schedule = Schedule(IRModule({"main": function}))
        try:
            _schedule(schedule, machine, fused, units)
        except (ScheduleError, InternalError, ValueError):
            # Stages after the contraction that do not follow its axes run after it. The other two are failed checks of
            # TVM's, whose solvers do not know every index of channels counted in units.
            continue
        return schedule.mod["main"]
    return None


def _main(schedule: Schedule) -> Any | None:
    blocks = schedule.get_child_blocks(schedule.get_sblock("root"))
    named = [block for block in blocks if schedule.get(block).name_hint.startswith(NAMES)]
    return named[0] if len(named) == 1 else None


def _schedule(schedule: Schedule, machine: Machine, fused: bool, units: bool) -> None:
    root = schedule.get_sblock("root")
    main = _main(schedule)
    name = schedule.get(main).name_hint
    after = [b for b in schedule.get_child_blocks(root) if schedule.get(b).name_hint not in (name, "pad")]
    outputs = {schedule.get(b).name_hint for b in schedule.get_output_blocks(root)}
    for block in after:
        if schedule.get(block).name_hint not in outputs and _is_spatial(schedule, block):
            schedule.compute_inline(block)
    last = [b for b in schedule.get_child_blocks(root) if schedule.get(b).name_hint in outputs - {name}]
    fused = fused and len(last) == 1
    if fused:
        consumer = last[0]
        schedule.set_scope(main, 0, "local")
    else:
        consumer = schedule.cache_write(main, 0, "local")
    _tile(schedule, machine, main, consumer, units)
    for block in [] if fused else last:
        spread(schedule, block, machine)
    pad = _pad(schedule)
    if pad is not None and len(schedule.get_loops(pad)) == len(schedule.get(pad).iter_vars):
        spread(schedule, pad, machine)


def _tile(schedule: Schedule, machine: Machine, main: Any, consumer: Any, units: bool) -> None:
    loops = schedule.get_loops(main)
    kinds = [int(var.iter_type) for var in schedule.get(main).iter_vars]
    spatial = [loop for loop, kind in zip(loops, kinds, strict=True) if kind == tirx.IterVar.DataPar]
    reduced = [loop for loop, kind in zip(loops, kinds, strict=True) if kind == tirx.IterVar.CommReduce]
    *rows, channels = spatial
    lanes = machine.lanes(str(schedule.get(main).writes[0].source.dtype))
    width = _panel(schedule, main, lanes)
    vectors = max(1, width // lanes)
    sizes = [_extent(schedule, loop) for loop in rows]
    tile = tiles.choose(sizes[-2:], vectors, machine.registers)
    weights = 4 * math.prod(_extent(schedule, loop) or 1 for loop in (*reduced, channels))
    panel, across = schedule.split(channels, [None, width])
    vector_loop, lane = (
        schedule.split(across, [None, lanes]) if width % lanes == 0 and width > lanes else (None, across)
    )
    kept, inner = list(rows[: len(rows) - len(tile)]), []
    for loop, size in zip(rows[len(rows) - len(tile) :], tile, strict=True):
        outer, within = schedule.split(loop, [None, size])
        kept.append(outer)
        inner.append(within)
    pad = _pad(schedule)
    block = _rows_in_cache(schedule, main, pad, kept) if pad is not None else None
    tiled = [*inner, *([vector_loop] if vector_loop is not None else []), lane]
    order = [*kept, panel] if weights <= WEIGHTS_IN_CACHE else [panel, *kept]
    schedule.reorder(*order, *reduced, *tiled)
    at = order[-1]
    if block is not None:
        schedule.compute_at(pad, block, preserve_unit_loops=True)
    _flatten(schedule, main, consumer, lanes if units else 1)
    schedule.reverse_compute_at(consumer, at, preserve_unit_loops=True)
    stored = schedule.get_loops(consumer)[len(order) :]
    if (_extent(schedule, stored[-1]) or 0) % lanes == 0:
        _, vector = schedule.split(stored[-1], [None, lanes])
        schedule.vectorize(vector)
    elif lanes % (_extent(schedule, stored[-1]) or lanes + 1) == 0:
        schedule.vectorize(stored[-1])
    work = math.prod(_extent(schedule, loop) or 8 for loop in schedule.get_loops(main))
    if machine.cores > 1 and work >= PARALLEL_FLOPS:
        outer = order[: max(1, len(order) - 1)] if block is None else order[: order.index(block) + 1]
        schedule.parallel(schedule.fuse(*outer) if len(outer) > 1 else outer[0])
    schedule.vectorize(lane)
    for loop in tiled[:-1]:
        schedule.unroll(loop)
    schedule.decompose_reduction(main, reduced[0])


def _pad(schedule: Schedule) -> Any | None:
    blocks = schedule.get_child_blocks(schedule.get_sblock("root"))
    return next((block for block in blocks if schedule.get(block).name_hint == "pad"), None)


def _rows_in_cache(schedule: Schedule, main: Any, pad: Any, kept: list[Any]) -> Any | None:
    """The loop at whose every turn a few rows of the padded image are made, where the whole would leave the cache.

    For depthwise convolutions, which do little more with an image than a copy does. `kept` gets the loop.
    """
    image = [int(size) if isinstance(size, tirx.IntImm) else None for size in schedule.get(pad).writes[0].source.shape]
    high, rows = image[1], _extent(schedule, kept[1]) if len(kept) > 2 else None
    if not schedule.get(main).name_hint.startswith("depthwise") or None in image[1:] or rows is None or high is None:
        return None
    row = 4 * math.prod(size or 1 for size in image[2:])
    fitting = [r for r in range(1, rows) if rows % r == 0 and -(-high * r // rows) * row <= IMAGE_IN_CACHE]
    if not fitting or high * row <= IMAGE_IN_CACHE:
        return None
    outer, within = schedule.split(kept[1], [None, max(fitting)])
    kept[1:2] = [outer, within]
    return outer


def _flatten(schedule: Schedule, main: Any, consumer: Any, lanes: int) -> None:
    """Give the consumer of rows that are one axis the same axes: (n, h, w, c) becomes (n, h * w, c), for instance.

    Channels that do not fill the last vector are counted in units that do not straddle it, so that whether one is there
    is asked once a unit and not for each lane.
    """
    axes = len(schedule.get(main).writes[0].source.shape)
    shape = list(schedule.get(consumer).writes[0].source.shape)
    if len(schedule.get(consumer).iter_vars) != len(shape):
        return
    kept, merged = axes - 2, shape[axes - 2 : -1]
    flat = len(shape) > axes
    unit = math.gcd(int(shape[-1]), lanes) if isinstance(shape[-1], tirx.IntImm) else lanes
    if not flat and unit == lanes:
        return

    def index(*i: Any) -> list[Any]:
        rows = [*i[:kept], ravel(i[kept:-1], merged)] if flat else list(i[:-1])
        return [*rows, i[-1]] if unit == lanes else [*rows, i[-1] // unit, i[-1] % unit]

    schedule.transform_block_layout(consumer, tirx.IndexMap.from_func(index, ndim=len(shape)))


def _panel(schedule: Schedule, main: Any, lanes: int) -> int:
    """Channels in a panel: the last axis of packed weights; for a depthwise block what its channels allow."""
    if schedule.get(main).name_hint.startswith("contraction"):
        return int(schedule.get(main).reads[-1].source.shape[-1])
    channels = _extent(schedule, schedule.get_loops(main)[3]) or lanes
    widths = [2 * lanes >> halvings for halvings in range(lanes.bit_length() + 1)]
    return next(width for width in widths if channels % width == 0)
