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
from ..machine import Machine

# Of a stage once others are inlined: a second of TVM's and LLVM's time.
MOST_LOADS, MOST_CHOICES, MOST_NAMES = 128, 12, 300
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


def _choices(stage: SBlock) -> int:
    return len(_found(stage, tirx.Select)) + sum(map(_chooses, _found(stage, Call)))


def _chooses(call: Any) -> bool:
    """Whether a call becomes polynomials between which it chooses: see `vector_math`."""
    return isinstance(call.op, Op) and call.op.name in ("tirx.erf", "tirx.tanh")


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
    """Run one stage's outer spatial loops in parallel and its innermost spatial axis in vectors."""
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
    if not reduced and (extent(schedule, inner) or 0) % lanes == 0 and (extent(schedule, inner) or 0) > 0:
        inner, vector = schedule.split(inner, [None, lanes])
    if reduced:
        schedule.reorder(*outer, inner, *reduced)
    large = any(size is None for size in extents) or math.prod(size or 1 for size in extents) >= PARALLEL_WORK
    if large and machine.cores > 1:
        parallel(schedule, [*outer, inner] if vector is not None or reduced else (outer or [inner]))
    if vector is not None:
        schedule.vectorize(vector)


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
