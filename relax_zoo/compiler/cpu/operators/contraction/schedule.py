"""Convolutions, depthwise convolutions and products with packed weights.

Matches a program with one block that `program` calls a contraction or a depthwise convolution, perhaps a block that
pads before it, and elementwise stages after it. A tile of (rows x vectors) accumulators stays in registers over the
whole reduction; the model of `tiles` chooses it. There are three variants, of which the first that fits is taken:

    contraction/units      what follows the contraction runs on the tile while it is in registers, and counts channels
                           that do not fill the last vector in units that do not straddle it
    contraction/fused      what follows runs on the tile; its channels fill whole vectors
    contraction/separate   the tile is stored; stages that do not follow its axes, if there are any, run after it
"""

from __future__ import annotations

import math
from typing import Any

from ....._tvm import IRModule, Schedule, tirx
from ...machine import Machine
from ..loops import DoesNotFit, axes, extent, is_spatial, multiplies_names, parallel, refusable, spread
from . import tiles
from .heights import each_height, height_of
from .program import CONTRACTION, DEPTHWISE, PAD, ravel

PARALLEL_FLOPS = 1 << 18  # multiply-adds below which starting the threads costs more than they save
WEIGHTS_IN_CACHE = 256 * 1024  # bytes of weights that stay in a core's second-level cache while rows stream past
IMAGE_IN_CACHE = 512 * 1024  # bytes of an image that are still there when they are read again
UNITS, FUSED, SEPARATE = "units", "fused", "separate"


def contraction(function: tirx.PrimFunc, machine: Machine) -> tirx.PrimFunc | None:
    """Schedule a packed contraction, or None where there is none."""
    schedule = Schedule(IRModule({"main": function}))
    main = _main(schedule)
    if main is None:
        return None
    block = schedule.get(main)
    if height_of(block) is None:
        return _scheduled(function, machine, None)
    vectors = max(1, _panel(schedule, main, lanes := _lanes(schedule, main, machine)) // lanes)
    return each_height(function, block, vectors, lambda way, height: _scheduled(way, machine, height))


def _scheduled(function: tirx.PrimFunc, machine: Machine, height: int | None) -> tirx.PrimFunc:
    """By the first variant that fits."""
    for variant in (UNITS, FUSED):
        schedule = Schedule(IRModule({"main": function}))
        try:
            _schedule(schedule, machine, variant, height)
        except DoesNotFit:
            continue
        return _named(schedule, variant)
    schedule = Schedule(IRModule({"main": function}))
    _schedule(schedule, machine, SEPARATE, height)
    return _named(schedule, SEPARATE)


def _named(schedule: Schedule, variant: str) -> tirx.PrimFunc:
    return schedule.mod["main"].with_attr("schedule_rule", f"contraction/{variant}")


def _main(schedule: Schedule) -> Any | None:
    blocks = schedule.get_child_blocks(schedule.get_sblock("root"))
    named = [block for block in blocks if schedule.get(block).name_hint.startswith((CONTRACTION, DEPTHWISE))]
    return named[0] if len(named) == 1 else None


def _schedule(schedule: Schedule, machine: Machine, variant: str, height: int | None) -> None:
    """Schedule one variant, in tiles of that height if it is given. Raises DoesNotFit where it does not fit."""
    root = schedule.get_sblock("root")
    main = _main(schedule)
    name = schedule.get(main).name_hint
    after = [b for b in schedule.get_child_blocks(root) if schedule.get(b).name_hint not in (name, PAD)]
    outputs = {schedule.get(b).name_hint for b in schedule.get_output_blocks(root)}
    stages = set(outputs)  # that run by themselves
    for block in after:
        if schedule.get(block).name_hint not in outputs and is_spatial(schedule, block):
            if multiplies_names(schedule, block, schedule.get_consumers(block)):
                stages.add(schedule.get(block).name_hint)
            else:
                schedule.compute_inline(block)
    last = [b for b in schedule.get_child_blocks(root) if schedule.get(b).name_hint in stages - {name}]
    fused = variant != SEPARATE and len(last) == 1
    lanes = _lanes(schedule, main, machine)
    if fused:
        consumer = last[0]
        schedule.set_scope(main, 0, "local")
    else:
        consumer = schedule.cache_write(main, 0, "local")
    unit = _unit(schedule, consumer, lanes)
    if (variant == UNITS and unit == lanes) or (variant == FUSED and not fused):
        raise DoesNotFit
    _tile(schedule, machine, main, consumer, unit if variant == UNITS else lanes, height)
    for block in [] if fused else last:
        spread(schedule, block, machine)
    pad = _pad(schedule)
    if pad is not None and len(schedule.get_loops(pad)) == len(schedule.get(pad).iter_vars):
        spread(schedule, pad, machine)


def _tile(schedule: Schedule, machine: Machine, main: Any, consumer: Any, unit: int, height: int | None) -> None:
    (*rows, channels), reduced = axes(schedule, main)
    lanes = _lanes(schedule, main, machine)
    width = _panel(schedule, main, lanes)
    vectors = max(1, width // lanes)
    sizes = [extent(schedule, loop) for loop in rows]
    tile = tiles.choose(sizes[-2:], vectors, machine.registers) if height is None else [height]
    weights = 4 * math.prod(extent(schedule, loop) or 1 for loop in (*reduced, channels))
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
    _flatten(schedule, main, consumer, unit, lanes)
    with refusable():  # where the consumer does not follow the axes of the tile
        schedule.reverse_compute_at(consumer, at, preserve_unit_loops=True)
    stored = schedule.get_loops(consumer)[len(order) :]
    if (extent(schedule, stored[-1]) or 0) % lanes == 0:
        _, vector = schedule.split(stored[-1], [None, lanes])
        schedule.vectorize(vector)
    elif lanes % (extent(schedule, stored[-1]) or lanes + 1) == 0:
        schedule.vectorize(stored[-1])
    work = math.prod(extent(schedule, loop) or 8 for loop in schedule.get_loops(main))
    if machine.cores > 1 and work >= PARALLEL_FLOPS:
        outer = order[: max(1, len(order) - 1)] if block is None else order[: order.index(block) + 1]
        parallel(schedule, outer)
    schedule.vectorize(lane)
    for loop in tiled[:-1]:
        schedule.unroll(loop)
    schedule.decompose_reduction(main, reduced[0])


def _lanes(schedule: Schedule, block: Any, machine: Machine) -> int:
    return machine.lanes(str(schedule.get(block).writes[0].source.dtype))


def _pad(schedule: Schedule) -> Any | None:
    blocks = schedule.get_child_blocks(schedule.get_sblock("root"))
    return next((block for block in blocks if schedule.get(block).name_hint == PAD), None)


def _rows_in_cache(schedule: Schedule, main: Any, pad: Any, kept: list[Any]) -> Any | None:
    """The loop at whose every turn a few rows of the padded image are made, where the whole would leave the cache.

    For depthwise convolutions, which do little more with an image than a copy does. `kept` gets the loop.
    """
    image = [int(size) if isinstance(size, tirx.IntImm) else None for size in schedule.get(pad).writes[0].source.shape]
    high, rows = image[1], extent(schedule, kept[1]) if len(kept) > 2 else None
    if not schedule.get(main).name_hint.startswith(DEPTHWISE) or None in image[1:] or rows is None or high is None:
        return None
    row = 4 * math.prod(size or 1 for size in image[2:])
    fitting = [r for r in range(1, rows) if rows % r == 0 and -(-high * r // rows) * row <= IMAGE_IN_CACHE]
    if not fitting or high * row <= IMAGE_IN_CACHE:
        return None
    outer, within = schedule.split(kept[1], [None, max(fitting)])
    kept[1:2] = [outer, within]
    return outer


def _unit(schedule: Schedule, consumer: Any, lanes: int) -> int:
    """How many channels of the consumer go together so that none straddles a vector; `lanes` where vectors are full."""
    shape = schedule.get(consumer).writes[0].source.shape
    known = len(schedule.get(consumer).iter_vars) == len(shape) and isinstance(shape[-1], tirx.IntImm)
    return math.gcd(int(shape[-1]), lanes) if known else lanes


def _flatten(schedule: Schedule, main: Any, consumer: Any, unit: int, lanes: int) -> None:
    """Give the consumer of rows that are one axis the same axes: (n, h, w, c) becomes (n, h * w, c), for instance.

    Where a `unit` is less than a vector, channels are two axes, the units and the channels of a unit: whether a channel
    is there is asked once a unit, and not for each lane.
    """
    ndim = len(schedule.get(main).writes[0].source.shape)
    shape = list(schedule.get(consumer).writes[0].source.shape)
    if len(schedule.get(consumer).iter_vars) != len(shape):
        return
    kept, merged = ndim - 2, shape[ndim - 2 : -1]
    flat = len(shape) > ndim
    if not flat and unit == lanes:
        return

    def index(*i: Any) -> list[Any]:
        rows = [*i[:kept], ravel(i[kept:-1], merged)] if flat else list(i[:-1])
        return [*rows, i[-1]] if unit == lanes else [*rows, i[-1] // unit, i[-1] % unit]

    schedule.transform_block_layout(consumer, tirx.IndexMap.from_func(index, ndim=len(shape)))


def _panel(schedule: Schedule, main: Any, lanes: int) -> int:
    """Channels in a panel: the last axis of packed weights; for a depthwise block what its channels allow."""
    if schedule.get(main).name_hint.startswith(CONTRACTION):
        return int(schedule.get(main).reads[-1].source.shape[-1])
    channels = extent(schedule, schedule.get_loops(main)[3]) or lanes
    widths = [2 * lanes >> halvings for halvings in range(lanes.bit_length() + 1)]
    return next(width for width in widths if channels % width == 0)
