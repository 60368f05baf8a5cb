"""What every rule asks of a loop nest, and the two steps that most rules take: `inlined` and `spread`."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator, Sequence
from contextvars import ContextVar
from typing import Any

from ...._tvm import (
    Call,
    InternalError,
    Op,
    SBlock,
    SBlockRealize,
    Schedule,
    ScheduleError,
    TensorLoad,
    structural_walk,
    tirx,
)
from ..libm import is_function
from ..machine import Machine
from ..nesting import effort, readings

# Of a stage once others are inlined: a second of TVM's and LLVM's time.
MOST_LOADS, MOST_CHOICES, MOST_NAMES, MOST_READINGS = 128, 12, 300, 100_000
TILE = (16, 8)  # of a transposition: a line of the cache each, of as many lines as a set of the cache surely holds
PARALLEL_WORK = 1 << 15  # elements below which starting the threads costs more than they save


class DoesNotFit(Exception):
    """A loop nest is not what a rule, or a variant of it, is for."""


@contextlib.contextmanager
def refusable() -> Iterator[None]:
    """Raise DoesNotFit where TVM refuses the one step within, where nothing but trying tells whether it does.

    Besides ScheduleError these are failed checks of TVM's, whose solvers do not know every index.
    """
    try:
        yield
    except (ScheduleError, InternalError, ValueError) as error:
        raise DoesNotFit from error


def inlined(schedule: Schedule, stages: Sequence[Any] | None = None) -> None:
    """Inline every elementwise stage, or those of `stages`, into what reads it, unless that takes long to compile.

    The program's outputs stay. They are not tried, because an error of TVM's takes long, the first one almost a second.
    Operators that read their operand several times, as a maximum that keeps NaN does, multiply what comes before them
    when they follow each other; each choice is simplified on both its sides, those within them as well; and of pieces
    that are put together and cut again, as a scan does, each is an index that is chosen and divided once more.
    Functions of functions multiply the names of their formulas.
    """
    for block in schedule.get_child_blocks(schedule.get_sblock("root")) if stages is None else stages:
        consumers = schedule.get_consumers(block) if is_spatial(schedule, block) else []
        if consumers and not _grows_too_large(schedule, block, consumers):
            with contextlib.suppress(ScheduleError):  # it may be read in a way that cannot be inlined
                schedule.compute_inline(block)


def _grows_too_large(schedule: Schedule, block: Any, consumers: Any) -> bool:
    """Whether a stage that reads this one would become too much to compile, were it inlined there."""
    stage = schedule.get(block)
    buffer = stage.writes[0].source
    loads, choices, names = len(_found(stage, TensorLoad)), _choices(stage), len(_found(stage, tirx.Var))
    if multiplies_names(schedule, block, consumers):
        return True
    for consumer in consumers:
        reader = schedule.get(consumer)
        times = sum(load.source.same_as(buffer) for load in _found(reader, TensorLoad))
        if times > 1 and (times * loads > MOST_LOADS or any(map(_chooses, _found(stage, Call)))):
            return True
        if loads > 1 and times * names + len(_found(reader, tirx.Var)) > MOST_NAMES:
            return True
        if choices and times * choices + _choices(reader) > MOST_CHOICES:
            return True
    return False


def multiplies_names(schedule: Schedule, block: Any, consumers: Any) -> bool:
    """Whether the formulas of functions would be written out too often, were a stage inlined into what reads it."""
    stage = schedule.get(block)
    buffer = stage.writes[0].source

    def read(load: Any) -> int:
        return readings(stage.body) if load.source.same_as(buffer) else 1

    return any(effort(schedule.get(consumer).body, read) > MOST_READINGS for consumer in consumers)


def _choices(stage: SBlock) -> int:
    return len(_found(stage, tirx.Select)) + sum(map(_chooses, _found(stage, Call)))


def _chooses(call: Any) -> bool:
    """Whether a call becomes polynomials between which it chooses: see `vector_math` and `libm`."""
    return (isinstance(call.op, Op) and call.op.name in ("tirx.erf", "tirx.tanh")) or is_function(call)


def _found(stage: SBlock, kind: Any) -> list[Any]:
    found: list[Any] = []
    structural_walk(stage.body, (kind, found.append))
    return found


def blocks_in(body: Any) -> list[SBlock]:
    """Every block of a program's body, in order."""
    found: list[SBlockRealize] = []
    structural_walk(body, (SBlockRealize, found.append))
    return [each.block for each in found]


def is_spatial(schedule: Schedule, block: Any) -> bool:
    """Whether a block computes each element by itself, without a reduction."""
    return all(int(var.iter_type) == tirx.IterVar.DataPar for var in schedule.get(block).iter_vars)


def axes(schedule: Schedule, block: Any) -> tuple[list[Any], list[Any]]:
    """The loops of a block over its results and those of its reduction, where each is a loop over one axis."""
    loops = schedule.get_loops(block)
    kinds = [int(var.iter_type) for var in schedule.get(block).iter_vars]
    spatial = [loop for loop, kind in zip(loops, kinds, strict=True) if kind == tirx.IterVar.DataPar]
    reduced = [loop for loop, kind in zip(loops, kinds, strict=True) if kind == tirx.IterVar.CommReduce]
    return spatial, reduced


def spread(schedule: Schedule, block: Any, machine: Machine) -> None:
    """Run one stage's outer spatial loops in parallel and its innermost spatial axis in vectors.

    Where that axis does not fill them it is taken together with those before it that lie in one piece with it; a loop
    that does not fill them even so is one that LLVM can make vectors of.
    """
    loops = schedule.get_loops(block)
    if len(schedule.get(block).iter_vars) != len(loops) or not loops:
        return
    spatial, reduced = axes(schedule, block)
    if len(spatial) + len(reduced) != len(loops) or not spatial:
        return
    dtype = schedule.get(block).writes[0].source.dtype
    lanes = machine.lanes(str(dtype))
    extents = [extent(schedule, loop) for loop in loops]
    *outer, inner = spatial
    vector = None
    if not reduced and outer and 0 not in extents and (extent(schedule, inner) or 0) % lanes:
        first = _side_by_side(schedule.get(block))
        outer, inner = spatial[:first], schedule.fuse(*spatial[first:]) if spatial[first + 1 :] else inner
    count = extent(schedule, inner) or 0
    turned = None if reduced else _turned(schedule, block, outer)
    if turned is not None and count and count % TILE[1] == 0:
        inner, vector = schedule.split(inner, [None, TILE[1]])
        at = outer.index(turned)
        outer[at], within = schedule.split(turned, [None, TILE[0]])
        schedule.reorder(*outer, inner, within, vector)
    elif not reduced and count % lanes == 0 and count > 0:
        inner, vector = schedule.split(inner, [None, lanes])
    if reduced:
        schedule.reorder(*outer, inner, *reduced)
    large = any(size is None for size in extents) or math.prod(size or 1 for size in extents) >= PARALLEL_WORK
    if large and machine.cores > 1:
        parallel(schedule, [*outer, inner] if vector is not None or reduced else (outer or [inner]))
    if vector is not None:
        schedule.vectorize(vector)


def _turned(schedule: Schedule, block: Any, outer: list[Any]) -> Any | None:
    """The loop over what lies side by side in what is read, but not in what is written; None where it fills no tile."""
    stage = schedule.get(block)
    *variables, last = [each.var for each in stage.iter_vars]
    reads = [[index.min for index in read.region] for read in stage.reads if read.region]
    reads = [read for read in reads if any(is_over(index, [last]) for index in read[:-1])]
    for loop, variable in zip(outer, variables, strict=False):
        if any(read[-1].same_as(variable) for read in reads) and (extent(schedule, loop) or 1) % TILE[0] == 0:
            return loop
    return None


def _side_by_side(block: SBlock) -> int:
    """The first of the last axes of an elementwise block that lie in one piece in all that it reads and writes.

    What has none of these axes, and so is the same along them, does not count.
    """
    variables, sizes = [each.var for each in block.iter_vars], [each.dom.extent for each in block.iter_vars]

    def fits(first: int) -> bool:
        last, long = variables[first:], sizes[first:]
        for access in (*block.writes, *block.reads):
            own, shape = [each.min for each in access.region], list(access.source.shape)
            used = [index for index in own if is_over(index, last)]
            tail = list(zip(own[-len(last) :], shape[-len(last) :], last, long, strict=False))
            whole = len(own) >= len(last) and all(a.same_as(b) and _is(x, y) for a, x, b, y in tail)
            if used and not (whole and len(used) == len(last)):
                return False
        return True

    return next((first for first in range(len(variables)) if fits(first)), len(variables) - 1)


def _is(size: Any, other: Any) -> bool:
    return isinstance(size, tirx.IntImm) and isinstance(other, tirx.IntImm) and int(size) == int(other)


def is_over(index: Any, variables: list[Any]) -> bool:
    """Whether an index is computed from one of the variables."""
    found: list[Any] = []
    structural_walk(index, (tirx.Var, found.append))
    return any(each.same_as(variable) for each in found for variable in variables)


_apart = ContextVar("apart", default=False)


@contextlib.contextmanager
def loops_apart() -> Iterator[None]:
    """Make no loops of unknown sizes one within: TVM fails at some quotients of such sizes after all."""
    token = _apart.set(True)
    try:
        yield
    finally:
        _apart.reset(token)


def parallel(schedule: Schedule, loops: list[Any]) -> None:
    """Run loops in parallel: all as one, or the first of several turns where TVM refuses that for a size not known.

    Loops of no turn at all are left alone, which TVM would divide by.
    """
    if any(extent(schedule, loop) == 0 for loop in loops):
        return
    if len(loops) > 1 and any(extent(schedule, loop) is None for loop in loops[1:]):
        try:
            if _apart.get():
                raise DoesNotFit
            trial = schedule.copy()
            with refusable():
                trial.parallel(trial.fuse(*loops))
        except DoesNotFit:
            loops = [next(loop for loop in loops if extent(schedule, loop) != 1)]
    schedule.parallel(schedule.fuse(*loops) if len(loops) > 1 else loops[0])


def extent(schedule: Schedule, loop: Any) -> int | None:
    """How many turns a loop takes, or None where that is known only when the program runs."""
    count = schedule.get(loop).extent
    return int(count) if isinstance(count, tirx.IntImm) else None
