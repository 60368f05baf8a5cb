"""The judge: a reference, and whether other functions may stand for it."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from functools import cached_property, partial
from typing import Any

import numpy as np
import torch

from ..numerics.input_coverage import unreached
from ..numerics.judge import judge as held_to
from ..process.watched import Limits
from ..results import Latency, Verdict
from . import origins
from .judgement import Judgement
from .lanes import MORE, ORDINARY, REPEATED, SIZES, Lane, Lanes, alive, idle, vacuous
from .naming import named
from .player import Gone, Player, Refused
from .sources import Inputs, Source, Spec
from .stage import Run
from .timing import latency
from .trap import disarm, same
from .wire import packed, unpacked

LIMITS = Limits(seconds=60)
SETS = 4  # of inputs that those of timed calls are made of
LOOKS = 6  # results of timed calls that are looked at
_REFEREES: weakref.WeakSet[Referee] = weakref.WeakSet()


class Referee:
    """A reference with its inputs, which judges candidates one after the other; see `judge` for the arguments."""

    def __init__(
        self,
        reference: Run | str,
        inputs: Spec,
        *,
        sizes: Mapping[str, int] | None = None,
        seed: int | None = None,
        leave_out: Sequence[str] = (),
        threads: int = 1,
        limits: Limits = LIMITS,
    ) -> None:
        self.name = reference if isinstance(reference, str) else _name(reference)
        self.reference = named(reference) if isinstance(reference, str) else reference
        self.seed = int(np.random.SeedSequence().generate_state(1)[0]) if seed is None else seed
        self._source, self._leave_out = Source(inputs, sizes, self.seed), leave_out
        self.threads, self._limits = threads, limits
        _REFEREES.add(self)

    @cached_property
    def lanes(self) -> Lanes:
        """The lanes; made when they are first needed, and in no other process than this."""
        return Lanes(self.reference, self._source, self._leave_out)

    @cached_property
    def vacuous(self) -> list[str]:
        """Why nothing that is judged by this reference on these inputs proves anything."""
        return [f"{said}, so this proves nothing: choose other inputs" for said in vacuous(self.lanes.all)]

    @cached_property
    def unreached(self) -> list[str]:
        """What the reference does that no inputs reach."""
        lanes = [lane for lane in self.lanes.all if not lane.name.startswith(SIZES)]
        runs = [partial(self.reference, *unpacked(packed(list(lane.inputs)))) for lane in lanes]
        moves = [
            f"what input {at} does: others in its place change nothing" for at in idle(self.reference, self.lanes.all)
        ]
        with suppress(Exception):
            return moves + sorted(unreached(runs))
        return moves

    def judge(
        self,
        candidate: Run | str,
        *,
        seconds: float = 1.0,
        without_torch: bool = False,
        may_call_reference: bool = False,
    ) -> Judgement:
        """Judge one candidate; see `judge`."""
        name = candidate if isinstance(candidate, str) else _name(candidate)
        case = _Case(self, name, without_torch)
        if same(candidate, self.reference):
            return case.refused("the candidate is the reference itself: that proves nothing")
        if patched := origins.foreign():
            return case.refused(f"functions are patched in this process: {_some(patched)}")
        make: Callable[[], Run] = partial(named, candidate) if isinstance(candidate, str) else lambda: candidate
        with ExitStack() as stack:
            try:
                player = stack.enter_context(self._player(make, trap=not may_call_reference))
                theirs = stack.enter_context(self._player(lambda: self.reference, trap=False)) if seconds else None
                case.values(player)
                if theirs is not None and case.fit:
                    case.time(player, theirs, seconds)
                case.manners(player)
            except (Gone, Refused) as ended:
                case.reasons.append(str(ended))
        if patched := origins.foreign():
            case.reasons.append(f"functions are patched in this process: {_some(patched)}")
        return case.judgement()

    @contextmanager
    def _player(self, make: Callable[[], Run], trap: bool) -> Iterator[Player]:
        def prepare() -> None:
            for referee in list(_REFEREES):
                for known in ("lanes", "vacuous", "unreached"):
                    vars(referee).pop(known, None)
            if trap:
                disarm(self.reference)

        player = Player(make, self._limits, self.threads, prepare)
        try:
            yield player
        finally:
            player.close()

    def timed_inputs(self) -> list[Inputs]:
        """Inputs for the timed calls to be made of."""
        return [self._source.draw(3 + number) for number in range(SETS)]


class _Case:
    """One candidate before the judge."""

    def __init__(self, referee: Referee, name: str, without_torch: bool) -> None:
        self._referee, self._name, self._without_torch = referee, name, without_torch
        self.reasons: list[str] = []
        self.notes: list[str] = []
        self._verdicts: dict[str, Verdict] = {}
        self._operators: tuple[str, ...] = ()
        self._latency: Latency | None = None

    @property
    def fit(self) -> bool:
        """Whether the candidate is worth timing."""
        return not self.reasons

    def refused(self, reason: str) -> Judgement:
        """The judgement where there is nothing to be tried."""
        self.reasons.append(reason)
        return Judgement(self._name, self._referee.name, tuple(self.reasons), {}, seed=self._referee.seed)

    def judgement(self) -> Judgement:
        """All that was found."""
        lanes = self._referee.lanes
        reasons = list(dict.fromkeys([*self._referee.vacuous, *self.reasons]))
        reached = [f"no inputs reach: {text}" for text in self._referee.unreached]
        notes = tuple(dict.fromkeys([*self.notes, *reached, *(f"left out: {text}" for text in lanes.left_out)]))
        found = (tuple(reasons), self._verdicts, notes, self._latency, self._operators)
        return Judgement(self._name, self._referee.name, *found, seed=self._referee.seed)

    def values(self, player: Player) -> None:
        """Call the candidate in every lane."""
        first = b""
        for lane in self._referee.lanes.all:
            watch = self._without_torch and lane.name == ORDINARY
            inputs, sizes = list(lane.inputs), lane.bytes
            try:
                answer = player.ask("call", inputs=inputs, again=lane.again, watch=watch, sizes=sizes)
            except Refused as said:
                if lane.answered:
                    self.reasons.append(f"{lane.name}: the candidate raises {said}")
                    return
                self.notes.append(f"{lane.name}: the candidate refuses it, {said}")
                continue
            self._held(lane, answer)
            if watch:
                self._computed(answer["computed"])
            if lane.name == ORDINARY:
                first = answer["outputs"]
            if lane.name == REPEATED and answer["outputs"] != first:
                self.notes.append("not deterministic: on the same inputs again, other bits")

    def _computed(self, operators: list[str]) -> None:
        self._operators = tuple(operators)
        if operators:
            self.reasons.append(f"it has PyTorch compute: {_some(operators)}")

    def _held(self, lane: Lane, answer: dict[str, Any]) -> None:
        manners = self._referee.lanes.manners
        outputs, after = unpacked(answer["outputs"]), unpacked(answer["inputs"])
        verdict = _judged(lane, (outputs, after) if manners.writes else outputs)
        if not verdict.ok and verdict.elements and "exactly" not in verdict.message:  # was the bound a fair one?
            expected = alive(self._referee.lanes.expected(lane.inputs, lane.name, MORE))
            verdict = _judged(replace(lane, expected=expected), (outputs, after) if manners.writes else outputs)
        self._verdicts[lane.name] = verdict
        wrong = [] if verdict.ok else [verdict.message]
        if not manners.writes and answer["inputs"] != packed(list(lane.inputs)) and _moved(lane, after):
            wrong.append("the candidate changes its inputs, which the reference does not")
        if others := [each for each in answer["shares"] if each not in manners.shares]:
            wrong.append(f"output {others[0][0]} lies in the memory of input {others[0][1]}, unlike the reference's")
        if (answer["again"] or answer["overwritten"]) and not manners.kept and not manners.shares:
            wrong.append("a result lies in the memory of an earlier one, which a caller may still hold")
        if others := [each for each in answer["folded"] if each not in manners.folded]:
            wrong.append(f"elements of output {others[0]} lie on each other, unlike the reference's")
        wrong += [f"the candidate changes {each}" for each in answer["state"]]
        self.reasons += [f"{lane.name}: {each}" for each in wrong]

    def time(self, player: Player, theirs: Player, seconds: float) -> None:
        """Time the candidate beside the reference, and look at results of the timed calls."""
        lanes, looked = self._referee.lanes, 0

        def look(inputs: Inputs, returned: bytes) -> None:
            nonlocal looked
            if looked < LOOKS and not lanes.manners.writes and not self.reasons:
                looked += 1
                verdict = _judged(Lane("timed", inputs, alive(lanes.expected(inputs, "timed"))), unpacked(returned))
                if not verdict.ok:
                    self.reasons.append(f"when it is timed: {verdict.message}")

        self._latency = latency(player, theirs, self._referee.timed_inputs(), self._referee.threads, seconds, look)
        if player.works_on():
            self.reasons.append("it works on after it has returned")
        if heirs := player.heirs():
            self.notes.append(f"it has started {heirs} processes, which still run")

    def manners(self, player: Player) -> None:
        """Ask at the end what the candidate did to the functions of libraries; and once more for ordinary results."""
        last = next(lane for lane in self._referee.lanes.all if lane.name == ORDINARY)
        answer = player.ask("call", inputs=list(last.inputs), again=False, watch=False, sizes=last.bytes)
        if not self.reasons:
            self._held(replace(last, name="at the end"), answer)
        changed = player.ask("finish")["changed"]
        if changed:
            self.reasons.append(f"the candidate replaces functions of libraries: {_some(changed)}")


def _judged(lane: Lane, outputs: Any) -> Verdict:
    verdict = held_to(alive(lane.expected), outputs)
    nothing = not verdict.ok and not verdict.elements and verdict.message.startswith("nothing was compared")
    return replace(verdict, ok=True, error_ratio=0.0, message="empty, as it should be") if nothing else verdict


def _moved(lane: Lane, after: Any) -> bool:
    """Whether the numbers of inputs are others, whatever their place in memory."""
    return [_numbers(each) for each in lane.inputs] != [_numbers(each) for each in after]


def _numbers(value: Any) -> bytes:
    return packed(value.contiguous().clone() if isinstance(value, torch.Tensor) else value)


def _name(function: object) -> str:
    return str(getattr(function, "__qualname__", type(function).__qualname__))


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:5]) + (f" and {len(names) - 5} more" if len(names) > 5 else "")
