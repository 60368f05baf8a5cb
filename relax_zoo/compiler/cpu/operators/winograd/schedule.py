"""Winograd's convolutions: a few rows of tiles at a time, brought there and back while they are in the cache.

Matches a program with the stages of `program`, known by the buffer that says whether any pixel is not finite. The
program becomes two, of which each call runs one. If a pixel is not finite, the loops over the window run, as
`contraction` schedules them. Otherwise Winograd's form runs: it takes a block of rows of tiles through all steps before
it begins with the next block; `forms` says how many rows. The sums of (tiles x vectors) products stay in registers over
all input channels; the model of `contraction.tiles` says how many. There are two variants:

    winograd/fused      what follows the convolution runs on each block's results while they are in the cache
    winograd/separate   what follows needs other blocks than those, and runs after the convolution
"""

from __future__ import annotations

from typing import Any

from ....._tvm import (
    IRModule,
    SBlock,
    Schedule,
    get_sblock_access_region,
    structural_map,
    tirx,
)
from ...machine import Machine
from ..branches import renamed, rooted
from ..contraction import tiles
from ..contraction.schedule import PARALLEL_FLOPS, contraction
from ..loops import DoesNotFit, blocks_in, extent, is_spatial, multiplies_names, refusable, spread
from .forms import blocks
from .program import BEYOND, BEYOND_ALL, BORDER, CHOSEN, DOWN, FORWARD, PART, PRODUCT, UP


def winograd(function: tirx.PrimFunc, machine: Machine) -> tirx.PrimFunc | None:
    """Schedule a convolution in Winograd's form, or None where there is none."""
    answer = [buffer for buffer in function.body.block.alloc_buffers if buffer.name == BEYOND_ALL]
    loops = contraction(_decided(function, True), machine) if answer else None
    if loops is None:
        return None
    ask = Schedule(IRModule({"main": _for(function, set(answer))}))
    spread(ask, ask.get_sblock(BEYOND), machine)
    form = Schedule(IRModule({"main": _decided(function, False)}))
    try:
        variant, flops = "fused", _schedule(form, machine, True)
    except DoesNotFit:
        form = Schedule(IRModule({"main": _decided(function, False)}))
        variant, flops = "separate", _schedule(form, machine, False)
    whole = _joined(answer[0], ask.mod["main"], loops, form.mod["main"])
    whole = whole.with_attr("schedule_rule", f"winograd/{variant}")
    return whole.with_attr("flops", flops) if flops else whole  # those of the form, not of the loops


def _schedule(schedule: Schedule, machine: Machine, fused: bool) -> int:
    """Schedule the form; its operations, or 0 where the number of samples is not known.

    Raises DoesNotFit where what follows the convolution cannot be `fused` with it.
    """
    root = schedule.get_sblock("root")
    down, forward, product, up = (schedule.get_sblock(name) for name in (DOWN, FORWARD, PRODUCT, UP))
    names = {schedule.get(block).name_hint for block in schedule.get_child_blocks(root)}
    part = schedule.get_sblock(PART) if PART in names else None
    outputs = {schedule.get(block).name_hint for block in schedule.get_output_blocks(root)}
    kept = {*outputs, BORDER, DOWN, FORWARD, PART, PRODUCT, UP, *([] if fused else [CHOSEN])}
    stages = set(outputs)  # that run by themselves
    for block in schedule.get_child_blocks(root):
        if schedule.get(block).name_hint not in kept and is_spatial(schedule, block):
            if multiplies_names(schedule, block, schedule.get_consumers(block)):
                if fused:
                    raise DoesNotFit
                stages.add(schedule.get(block).name_hint)
            else:
                schedule.compute_inline(block)
    last = [block for block in schedule.get_child_blocks(root) if schedule.get(block).name_hint in stages]
    consumer = last[0] if fused else schedule.get_sblock(CHOSEN)
    lanes = machine.lanes(str(schedule.get(product).writes[0].source.dtype))
    samples = extent(schedule, schedule.get_loops(product)[0])
    high, pixels, _, wide, channels = map(int, schedule.get(product).writes[0].source.shape[1:])
    depth, places, size = int(schedule.get(forward).writes[0].source.shape[-1]), pixels**2, pixels - 2
    rows, _ = blocks(size, high, wide, depth, channels, lanes, cores=machine.cores)
    if len(schedule.get_loops(consumer)) != 4:
        raise DoesNotFit

    sample, y, x, o = schedule.get_loops(consumer)
    ty, below = schedule.split(y, [None, size])
    tx, right = schedule.split(x, [None, size])
    outer, row = schedule.split(ty, [None, rows])
    vector, lane = schedule.split(o, [None, lanes])
    schedule.reorder(sample, outer, row, tx, vector, below, right, lane)
    with refusable():
        schedule.compute_at(up, vector, preserve_unit_loops=True)
        schedule.compute_at(product, outer, preserve_unit_loops=True)
    taken = [extent(schedule, loop) for loop in schedule.get_loops(product)[-6:-1]]
    if taken != [rows, pixels, pixels, wide, channels]:
        raise DoesNotFit
    turns = _multiply(schedule, machine, part, product, lanes)
    schedule.compute_at(forward, outer, preserve_unit_loops=True)
    _vectors(schedule, [below, right], lane)
    *_, below, q, _, lane = schedule.get_loops(up)
    _vectors(schedule, [below, q], lane)
    schedule.set_scope(up, 0, "local")

    *_, row, p, q, tx, c = schedule.get_loops(forward)
    vector, lane = schedule.split(c, [None, lanes])
    schedule.reorder(row, vector, tx, p, q, lane)
    _vectors(schedule, [p, q], lane)
    schedule.compute_at(down, vector, preserve_unit_loops=True)
    *_, p, x, lane = schedule.get_loops(down)
    schedule.reorder(x, p, lane)
    _vectors(schedule, [p], lane)
    for each in schedule.get_child_blocks(root):  # the border, and what runs after the convolution
        if schedule.get(each).name_hint == BORDER or (each in last and not fused):
            spread(schedule, each, machine)
    if machine.cores > 1 and places * high * wide * channels * depth * (samples or 8) >= PARALLEL_FLOPS:
        schedule.parallel(schedule.fuse(sample, outer))
    for stage, turn in turns:
        schedule.decompose_reduction(stage, turn)
    return (samples or 0) * high * wide * places * (2 * channels * depth + 2 * depth + 2 * channels)


def _vectors(schedule: Schedule, whole: list[Any], lane: Any) -> None:
    """Unroll loops, and make the last one a vector."""
    schedule.vectorize(lane)
    for loop in whole:
        schedule.unroll(loop)


def _multiply(schedule: Schedule, machine: Machine, part: Any, product: Any, lanes: int) -> list[tuple[Any, Any]]:
    """Tile the sums over channels, or over a part of them, in registers; the stages and their loops over channels."""
    *_, row, p, q, tx, o, k = schedule.get_loops(product)
    width = int(schedule.get(part or product).reads[-1].source.shape[-1])
    sizes = [extent(schedule, loop) for loop in (row, tx)]
    tile = tiles.choose(sizes, width // lanes, machine.registers)
    row_block, row = schedule.split(row, [None, tile[0]])
    tx_block, tx = schedule.split(tx, [None, tile[1]])
    panel, vector, lane = schedule.split(o, [None, width // lanes, lanes])
    schedule.reorder(p, q, panel, row_block, tx_block, k, row, tx, vector, lane)
    if part is not None:
        schedule.compute_at(part, k, preserve_unit_loops=True)
    written = schedule.cache_write(product, 0, "local")
    schedule.reverse_compute_at(written, tx_block, preserve_unit_loops=True)
    schedule.vectorize(schedule.split(schedule.get_loops(written)[-1], [None, lanes])[-1])
    _vectors(schedule, [row, tx, vector], lane)
    if part is None:
        return [(product, k)]
    *_, row, _, _, tx, _, o, c = schedule.get_loops(part)
    vector, lane = schedule.split(o, [None, lanes])
    schedule.reorder(c, row, tx, vector, lane)
    schedule.set_scope(part, 0, "local")
    _vectors(schedule, [row, tx, vector], lane)
    return [(part, c), (product, k)]


def _decided(function: tirx.PrimFunc, loops: bool) -> tirx.PrimFunc:
    """The program that does not ask what its pixels are, without the stages that it does not need then."""

    def decide(block: SBlock) -> SBlock:
        if block.name_hint != CHOSEN:
            return block
        store = block.body
        store = tirx.BufferStore(store.buffer, store.value.args[1 if loops else 2], store.indices)
        buffers = {region.source: region.source for region in (*block.reads, *block.writes)}
        reads, writes, _ = get_sblock_access_region(SBlock(block.iter_vars, [], [], block.name_hint, store), buffers)
        return SBlock(block.iter_vars, reads, writes, block.name_hint, store)

    function = function.with_body(structural_map(function.body, (SBlock, decide)))
    return _for(function, set(function.params))


def _for(function: tirx.PrimFunc, wanted: set[Any]) -> tirx.PrimFunc:
    """The stages of a program that lead to the wanted buffers."""
    root = function.body.block
    kept: list[Any] = []
    for nest in reversed(list(root.body.seq)):
        (block,) = blocks_in(nest)
        if any(write.source in wanted for write in block.writes):
            kept.insert(0, nest)
            wanted = wanted | {read.source for read in block.reads}
    body = tirx.SeqStmt(kept) if len(kept) > 1 else kept[0]
    return rooted(function, body, [buffer for buffer in root.alloc_buffers if buffer in wanted])


def _joined(answer: Any, ask: tirx.PrimFunc, loops: tirx.PrimFunc, form: tirx.PrimFunc) -> tirx.PrimFunc:
    """Ask, then one or the other."""
    first, slow, fast = (each.body.block for each in (ask, loops, form))
    either = tirx.IfThenElse(tirx.BufferLoad(answer, [0]) > 0, renamed(slow.body), fast.body)
    buffers = dict.fromkeys([*first.alloc_buffers, *slow.alloc_buffers, *fast.alloc_buffers])
    return rooted(form, tirx.SeqStmt([first.body, either]), list(buffers))
