"""Lanes: the calls that a candidate must stand, each with what the reference makes of the same inputs.

| lane | inputs |
|---|---|
| `ordinary` | as they are drawn |
| `in the same place` | others, in the memory of the ones before |
| `repeated` | the first ones again, in other memory |
| `scale S` | a thousand times smaller and larger |
| `whole numbers` | small ones for floating ones: where nothing is rounded the result must be right bit for bit |
| `NaN`, `infinity`, `smallest` | a few of them among the numbers; of the last, negative zero and a denormal |
| `gaps` | lying in memory in another order, with gaps of large numbers |
| `displaced` | beginning one element further than memory is aligned |
| `sizes ...` | where axes have names: one, odd ones, and none |

In the first six a candidate has to answer; in the others it may raise instead, and then the judgement says so.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from ..._torch import pytree
from ..numerics.judge import Leaf, Reference, reference
from ..numerics.judge import judge as held_to
from ..overlap import folded, overlap
from ..results import Verdict
from . import sources
from .sources import Inputs, Source
from .stage import Run, brief, tensors_of
from .wire import packed, unpacked

SCALES = (1e-3, 1e3)
ORDINARY, SAME_PLACE, REPEATED, SIZES = "ordinary", "in the same place", "repeated", "sizes "
ANSWERED = (ORDINARY, SAME_PLACE, REPEATED, *(f"scale {scale:g}" for scale in SCALES), "whole numbers")
WITHOUT_NUMBERS = ("NaN", "infinity")
FEW = 6  # samples of a reference
MORE = 40  # before a value is called wrong


@dataclass(frozen=True)
class Manners:
    """What the reference does to memory: whether it writes into inputs, and whose memory its results are."""

    writes: bool
    shares: list[list[int]]
    kept: bool
    folded: list[int]


@dataclass(frozen=True)
class Lane:
    """Inputs, and what the reference makes of them.

    `again`: they take the place of the inputs before. `answered`: whether raising is no answer to them.
    """

    name: str
    inputs: Inputs
    expected: Reference
    again: bool = False

    @property
    def answered(self) -> bool:
        """Whether the candidate may not raise instead."""
        return self.name in ANSWERED

    @property
    def bytes(self) -> list[int]:
        """The sizes of the results."""
        return [leaf.eager.nbytes for leaf in self.expected.leaves.values() if isinstance(leaf.eager, Tensor)]


class Lanes:
    """The lanes of a reference, made one after the other. `left_out` says in words why one is not there."""

    def __init__(self, function: Run, source: Source, leave_out: Sequence[str]) -> None:
        self.function, self._source, self._leave_out = function, source, tuple(leave_out)
        self.left_out: list[str] = []
        first = source.draw(0)
        with torch.no_grad():
            self.manners = _manners(function, first)
        self.all = list(self._made(first))

    def _made(self, first: Inputs) -> Iterator[Lane]:
        ordinary = self._lane(ORDINARY, first)
        if ordinary is None:
            raise ValueError(f"the reference says nothing of ordinary inputs: {self.left_out[-1]}")
        yield ordinary
        changed: list[tuple[str, Callable[[], Inputs]]] = [
            (SAME_PLACE, lambda: self._source.draw(1)),
            *((f"scale {scale:g}", lambda scale=scale: sources.scaled(first, scale)) for scale in SCALES),
            ("whole numbers", lambda: sources.whole(first)),
            ("NaN", lambda: sources.marked(first, sources.NAN)),
            ("infinity", lambda: sources.marked(first, sources.INFINITE)),
            ("smallest", lambda: sources.marked(first, sources.SMALLEST)),
        ]
        known = {packed(first)}
        for name, make in changed:
            inputs = make()
            if packed(inputs) not in known:
                known.add(packed(inputs))
                lane = self._lane(name, inputs)
                if lane is not None:
                    yield dataclasses.replace(
                        lane, again=name == SAME_PLACE and not any(map(folded, tensors_of(first)))
                    )
        yield dataclasses.replace(ordinary, name=REPEATED)
        for name, change in (("gaps", sources.strided), ("displaced", sources.displaced)):
            if not self._omitted(name) and tensors_of(first):
                yield dataclasses.replace(ordinary, name=name, inputs=change(first))
        for sizes in self._source.other_sizes():
            name = f"{SIZES}{' '.join(f'{axis}={size}' for axis, size in sizes.items())}"
            lane = self._lane(name, self._source.draw(2, sizes))
            if lane is not None:
                yield lane

    def _omitted(self, name: str) -> bool:
        return name.startswith(self._leave_out) if self._leave_out else False

    def _lane(self, name: str, inputs: Inputs) -> Lane | None:
        if self._omitted(name):
            return None
        try:
            expected = self.expected(inputs, name)
        except Exception as error:
            self.left_out.append(f"{name}: the reference itself raises {brief(error)}")
            return None
        if name != ORDINARY:  # whether an output moves is a question of ordinary inputs
            expected = alive(expected)
        for leaf in expected.leaves.values():
            own = _held(leaf, leaf.eager)
            if not own.ok and own.elements:
                self.left_out.append(f"{name}: PyTorch's own result is in doubt there: {own.message}")
                return None
        return Lane(name, inputs, expected)

    def expected(self, inputs: Inputs, name: str, samples: int = FEW) -> Reference:
        """What the reference returns, and what it leaves in its inputs where it writes into them, in a lane."""
        found = reference(self._whole if self.manners.writes else self.function, inputs, samples=samples)
        if name in WITHOUT_NUMBERS:
            found = Reference({path: leaf.undecided() for path, leaf in found.leaves.items()}, found.notes)
        return found

    def _whole(self, *inputs: Any) -> Any:
        return self.function(*inputs), list(inputs)


def alive(expected: Reference) -> Reference:
    """The reference without the question whether it depends on the inputs."""
    return Reference({path: dataclasses.replace(leaf, live=True) for path, leaf in expected.leaves.items()})


def vacuous(lanes: Sequence[Lane]) -> list[str]:
    """Of which outputs something would pass that has nothing to do with the inputs, in words."""
    said = []
    first, *others = [lane for lane in lanes if lane.name in (ORDINARY, SAME_PLACE)]
    for path, leaf in first.expected.leaves.items():
        if not isinstance(leaf.eager, Tensor) or not leaf.eager.numel():
            continue
        if not leaf.live:
            said.append(f"output{path} does not depend on the inputs")
        elif others and all(_passes(leaf, other.expected.leaves[path].eager) for other in others):
            said.append(f"output{path} is the same for other inputs, as far as rounding lets one tell")
        elif all(_passes(lane.expected.leaves[path], torch.zeros_like(leaf.eager)) for lane in (first, *others)):
            said.append(f"output{path} is zero, as far as rounding lets one tell")
    return said


def idle(function: Run, lanes: Sequence[Lane]) -> list[int]:
    """The inputs which, replaced by those of another lane, leave every output within its bound."""
    first, *others = [lane for lane in lanes if lane.name in (ORDINARY, SAME_PLACE)]
    found = []
    for at in range(len(first.inputs)) if others else ():
        if packed(first.inputs[at]) != packed(others[0].inputs[at]):
            mixed = [*first.inputs[:at], others[0].inputs[at], *first.inputs[at + 1 :]]
            with suppress(Exception), torch.no_grad():  # inputs that do not go together
                if held_to(first.expected, function(*unpacked(packed(mixed)))).ok:
                    found.append(at)
    return found


def _passes(leaf: Leaf, other: Any) -> bool:
    return _held(leaf, other).ok


def _held(leaf: Leaf, value: Any) -> Verdict:
    return held_to(alive(Reference({"": leaf})), value.clone() if isinstance(value, Tensor) else value)


def _manners(function: Run, first: Inputs) -> Manners:
    given = pytree.tree_map_only(Tensor, torch.clone, first)
    results, tensors = tensors_of(one := function(*given)), tensors_of(given)
    again = tensors_of(other := function(*pytree.tree_map_only(Tensor, torch.clone, first)))
    shares = [[i, j] for i, a in enumerate(results) for j, b in enumerate(tensors) if overlap(a, b)]
    kept = any(overlap(a, b) for a in results for b in again)
    del one, other
    return Manners(packed(given) != packed(first), shares, kept, [i for i, each in enumerate(results) if folded(each)])
