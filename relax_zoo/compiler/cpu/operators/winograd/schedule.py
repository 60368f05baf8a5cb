"""Winograd's convolutions: a few rows of tiles at a time, brought there and back while they are in the cache.

Matches a program with the stages of `program`, known by the buffer that says whether any pixel is not finite. The
program becomes two, of which each call runs one. If a pixel is not finite, the loops over the window run, as
`contraction` schedules them. Otherwise Winograd's form runs: it takes a block of a few rows of tiles through all three
steps before it begins with the next block, and the transformed pixels and the products of a block, 16 numbers a tile
and channel, take at most half of the second-level cache. The sums of (tiles x vectors) products stay in registers over
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
from .program import BEYOND, BEYOND_ALL, BORDER, CHOSEN, FORWARD, PRODUCT

CACHE = 512 * 1024  # bytes of a block's forms: half of a core's second-level cache


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
    forward, product = (schedule.get_sblock(name) for name in (FORWARD, PRODUCT))
    outputs = {schedule.get(block).name_hint for block in schedule.get_output_blocks(root)}
    kept = {*outputs, BORDER, FORWARD, PRODUCT, *([] if fused else [CHOSEN])}
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
    high, _, _, wide, channels = map(int, schedule.get(product).writes[0].source.shape[1:])
    depth = int(schedule.get(forward).writes[0].source.shape[-1])
    rows = _rows(high, 64 * wide * (channels + depth), machine.cores)
    if len(schedule.get_loops(consumer)) != 4:
        raise DoesNotFit

    sample, y, x, o = schedule.get_loops(consumer)
    ty, down = schedule.split(y, [None, 2])
    tx, right = schedule.split(x, [None, 2])
    block, row = schedule.split(ty, [None, rows])
    vector, lane = schedule.split(o, [None, lanes])
    schedule.reorder(sample, block, row, tx, vector, down, right, lane)
    with refusable():
        schedule.compute_at(product, block, preserve_unit_loops=True)
    sizes = [extent(schedule, loop) for loop in schedule.get_loops(product)[-6:]]
    if sizes != [rows, 4, 4, wide, channels, depth]:
        raise DoesNotFit
    schedule.compute_at(forward, block, preserve_unit_loops=True)
    schedule.vectorize(lane)
    schedule.unroll(down)
    schedule.unroll(right)

    reduced = _multiply(schedule, machine, product, lanes)
    *_, row, p, q, tx, c = schedule.get_loops(forward)
    vector, lane = schedule.split(c, [None, lanes])
    schedule.reorder(row, tx, vector, p, q, lane)
    schedule.vectorize(lane)
    schedule.unroll(p)
    schedule.unroll(q)
    for each in schedule.get_child_blocks(root):  # the border, and what runs after the convolution
        if schedule.get(each).name_hint == BORDER or (each in last and not fused):
            spread(schedule, each, machine)
    if machine.cores > 1 and 16 * high * wide * channels * depth * (samples or 8) >= PARALLEL_FLOPS:
        schedule.parallel(schedule.fuse(sample, block))
    schedule.decompose_reduction(product, reduced)
    return (samples or 0) * high * wide * (32 * channels * depth + 32 * depth + 24 * channels)


def _multiply(schedule: Schedule, machine: Machine, product: Any, lanes: int) -> Any:
    """Tile the sums over channels; the loop over these."""
    *_, row, p, q, tx, o, c = schedule.get_loops(product)
    width = int(schedule.get(product).reads[-1].source.shape[-1])
    sizes = [extent(schedule, loop) for loop in (row, tx)]
    tile = tiles.choose(sizes, width // lanes, machine.registers)
    row_block, row = schedule.split(row, [None, tile[0]])
    tx_block, tx = schedule.split(tx, [None, tile[1]])
    panel, vector, lane = schedule.split(o, [None, width // lanes, lanes])
    schedule.reorder(p, q, panel, row_block, tx_block, c, row, tx, vector, lane)
    written = schedule.cache_write(product, 0, "local")
    schedule.reverse_compute_at(written, tx_block, preserve_unit_loops=True)
    _, stored = schedule.split(schedule.get_loops(written)[-1], [None, lanes])
    for each in (stored, lane):
        schedule.vectorize(each)
    for each in (row, tx, vector):
        schedule.unroll(each)
    return c


def _rows(high: int, row: int, cores: int) -> int:
    """Rows of tiles in a block, of which each takes `row` bytes: cores end together, weights are read seldom."""
    fitting = [rows for rows in range(1, high + 1) if high % rows == 0 and (rows == 1 or rows * row <= CACHE)]
    return min(fitting, key=lambda rows: (-(-high // rows // cores) * rows, -rows))


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
