"""Concatenations with what follows them: one loop nest a piece.

Matches a program that is one elementwise block, once its stages are inlined, whose conditions compare one of its axes
with constants, as a concatenation's do. An element that asks for its piece costs a branch and keeps the loop scalar, so
the axis is cut where the conditions change and each part has a nest of its own, in which none is left. The axes before
it stay outside, so that a row of the result is written from one end to the other, and run in parallel.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

from ...._tvm import (
    IRModule,
    Range,
    SBlock,
    SBlockRealize,
    Schedule,
    get_sblock_access_region,
    structural_map,
    structural_walk,
    sym,
    tirx,
    ty_of,
)
from ..machine import Machine
from .loops import PARALLEL_WORK, extent, inlined, is_spatial, parallel

MOST_PIECES = 256  # beyond which the code of the nests would outgrow the first-level cache


def pieces(function: tirx.PrimFunc, machine: Machine) -> tirx.PrimFunc | None:
    """Schedule a concatenation, or None where there is none."""
    schedule = Schedule(IRModule({"main": function}))
    root = schedule.get_sblock("root")
    inlined(schedule)
    blocks = schedule.get_child_blocks(root)
    if len(blocks) != 1 or not is_spatial(schedule, blocks[0]):
        return None
    block = schedule.get(blocks[0])
    sizes = [extent(schedule, loop) for loop in schedule.get_loops(blocks[0])]
    if len(sizes) != len(block.iter_vars) or not isinstance(block.body, tirx.BufferStore):
        return None
    axis, bounds = _bounds(block, sizes)
    if not 2 < len(bounds) < MOST_PIECES:
        return None
    parts = [_part(block, axis, begin, end) for begin, end in pairwise(bounds)]
    split = Schedule(IRModule({"main": _rebuilt(schedule.mod["main"], block, axis, parts)}))
    nests = split.get_child_blocks(split.get_sblock("root"))
    lanes = machine.lanes(str(block.body.buffer.dtype))
    for nest in nests:
        *_, inner = split.get_loops(nest)
        if (extent(split, inner) or 1) % lanes == 0:
            _, vector = split.split(inner, [None, lanes])
            split.vectorize(vector)
    outer = split.get_loops(nests[0])[:axis]
    if outer and machine.cores > 1 and math.prod(size or 8 for size in sizes) >= PARALLEL_WORK:
        parallel(split, outer)
    return split.mod["main"]


def _bounds(block: SBlock, sizes: list[int | None]) -> tuple[int, list[int]]:
    """The axis that most conditions compare with constants: 0, those constants in order, and its size."""
    axes = {each.var: axis for axis, each in enumerate(block.iter_vars)}
    found: list[set[int]] = [{0, size} if size else set() for size in sizes]

    def note(node: tirx.LE) -> None:
        if isinstance(node.a, tirx.IntImm) and node.b in axes:
            axis = axes[node.b]
            if 0 < int(node.a) < (sizes[axis] or 0):
                found[axis].add(int(node.a))

    structural_walk(block.body, (tirx.LE, note))
    axis = max(range(len(sizes)), key=lambda axis: len(found[axis]), default=0)
    return axis, sorted(found[axis]) if found else []


def _part(block: SBlock, axis: int, begin: int, end: int) -> SBlock:
    """The block for `begin` to `end` of an axis, its conditions decided."""
    whole = block.iter_vars[axis]
    index = ty_of(whole.var)
    variables = [tirx.Var(each.var.name, index) for each in block.iter_vars]
    places = {each.var: variable for each, variable in zip(block.iter_vars, variables, strict=True)}
    places[whole.var] = variables[axis] + tirx.const(begin, str(index.dtype))
    analyzer = sym.Analyzer()
    ranges = [each.dom for each in block.iter_vars]
    ranges[axis] = Range(tirx.const(0, str(index.dtype)), tirx.const(end - begin, str(index.dtype)))
    for variable, span in zip(variables, ranges, strict=True):
        analyzer.bind(variable, span)
    store = structural_map(block.body, (tirx.Var, lambda var: places.get(var, var)))
    store = tirx.BufferStore(
        store.buffer, analyzer.simplify(store.value), [analyzer.simplify(place) for place in store.indices]
    )
    iters = [
        tirx.IterVar(span, variable, tirx.IterVar.DataPar) for variable, span in zip(variables, ranges, strict=True)
    ]
    part = SBlock(iters, [], [], f"{block.name_hint}_{begin}", store)
    buffers = {region.source: region.source for region in (*block.reads, *block.writes)}
    reads, writes, _ = get_sblock_access_region(part, buffers)
    return SBlock(iters, reads, writes, part.name_hint, store)


def _rebuilt(function: tirx.PrimFunc, block: SBlock, axis: int, parts: list[SBlock]) -> tirx.PrimFunc:
    """The function with a nest a part, inside loops over the axes before `axis`."""
    index = ty_of(block.iter_vars[axis].var)

    def loops(ranges: list[Any], body: Any) -> Any:
        for variable, span in reversed(ranges):
            body = tirx.For(variable, span.min, span.extent, tirx.ForKind.SERIAL, body)
        return body

    shared = [(tirx.Var(f"i{n}", index), each.dom) for n, each in enumerate(block.iter_vars[:axis])]
    nests = []
    for part in parts:
        own = [(tirx.Var(f"i{axis + n}", index), each.dom) for n, each in enumerate(part.iter_vars[axis:])]
        values = [variable for variable, _ in (*shared, *own)]
        nests.append(loops(own, SBlockRealize(values, tirx.const(True, "bool"), part)))
    root = SBlock([], [], [], "root", loops(shared, tirx.SeqStmt(nests)))
    return function.with_body(SBlockRealize([], tirx.const(True, "bool"), root))
