"""A batch of programs through one door, in the process that is asked to: their verdicts, and what they reached."""

from __future__ import annotations

import contextlib
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import fx

from relax_zoo.compiler.cpu import backend, rules
from relax_zoo.translator import walk

from ..._torch import OpOverload
from ..selfcheck.patch import Patch
from .doors import DOORS, Subject
from .growing.calls import short
from .growing.grow import grow
from .growing.program import Program
from .judgement import Verdict, held

TOGETHER = 8  # programs in one module
ROTA = ("from_fx", "torch.compile", "from_fx", "from_exported", "from_fx", "torch.compile", "threads", "from_fx",
        "from_exported", "a saved file")  # fmt: skip
assert set(ROTA) == set(DOORS)


@dataclass
class Reached:
    """What programs came to: overloads and pairs of them, one on the other's result, and rules of the schedules."""

    overloads: Counter[str] = field(default_factory=Counter)
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)

    def add(self, other: Reached) -> None:
        """Count what another counted."""
        self.overloads += other.overloads
        self.pairs += other.pairs
        self.rules += other.rules


def door_of(index: int) -> str:
    """The door that the program of an index goes through, as the others of its batch do."""
    return ROTA[index // TOGETHER % len(ROTA)]


def run(seed: int, indices: list[int], door: str | None = None) -> tuple[dict[int, Verdict], Reached]:
    """Grow the programs of a batch and hold them."""
    door = door or door_of(indices[0])
    verdicts, reached = hold_all([grow(seed, index) for index in indices], door)
    return dict(zip(indices, verdicts, strict=True)), reached


def hold_all(programs: list[Program], door: str) -> tuple[list[Verdict], Reached]:
    """The verdicts on programs that are there."""
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        subjects = [Subject(program.module(), program.inputs, program.sizes) for program in programs]
        with watched() as reached:
            # What is assumed of named sizes is tried by tracing anew, all that is in one module.
            plain = [subject for subject in subjects if len(subject.sizes) == 1]
            together = iter(held(plain, door) if plain else ())
            return [next(together) if len(each.sizes) == 1 else held([each], door)[0] for each in subjects], reached


@contextlib.contextmanager
def watched() -> Iterator[Reached]:
    """Note what is translated and scheduled in this context."""
    reached = Reached()
    emit, schedule = walk.emit_module, rules.schedule

    def emitting(captured: Any, *args: Any, **kwargs: Any) -> Any:
        result = emit(captured, *args, **kwargs)
        _note(captured.graph, reached)
        return result

    def scheduling(module: Any, machine: Any) -> Any:
        scheduled = schedule(module, machine)
        for _, function in scheduled.functions_items():
            rule = (function.attrs or {}).get("schedule_rule")
            reached.rules.update([] if rule is None else [str(rule)])
        return scheduled

    with Patch() as patch:
        patch.attribute(walk, "emit_module", emitting)
        patch.attribute(backend, "schedule", scheduling)
        yield reached


def _note(graph: fx.Graph, reached: Reached) -> None:
    for overload, operands in calls_of(graph):
        reached.overloads[overload] += 1
        reached.pairs.update((operand, overload) for operand in operands)


def calls_of(graph: fx.Graph) -> Iterator[tuple[str, list[str]]]:
    """Each overload that a graph of ATen calls, and those whose results it is called on."""
    for node in graph.nodes:
        if node.op == "call_function" and isinstance(node.target, OpOverload):
            yield _name(node), [made for made in map(_maker, node.all_input_nodes) if made]


def _name(node: fx.Node) -> str:
    return short(node.target) if isinstance(node.target, OpOverload) else ""


def _maker(node: fx.Node) -> str:
    while node.op == "call_function" and not isinstance(node.target, OpOverload):
        node = node.all_input_nodes[0]  # one of several results
    return _name(node)
