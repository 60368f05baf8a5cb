"""Each check of the judge is what refuses a cheat: without it that cheat passes, with it it is refused."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

import relax_zoo
from relax_zoo.harness.referee import lanes, origins, player, referee, stage, wire
from relax_zoo.harness.referee.referee import Referee
from relax_zoo.harness.results import Verdict
from tests.harness.referee import cheats_of_surroundings as cheats_of_surroundings
from tests.harness.referee import cheats_of_values as cheats_of_values
from tests.harness.referee.cheating import CHEATS, SHAPES, scores

Patch = tuple[Any, str, Any]


def no(value: Any) -> Callable[..., Any]:
    """A function that finds nothing."""
    return lambda *_, **__: value


CHECKS: dict[str, tuple[Patch, str]] = {
    "values": ((referee, "held_to", no(Verdict(True, "", elements=1))), "zeros"),
    "the reference out of reach": ((referee, "disarm", no(None)), "the reference called"),
    "replaced functions": ((origins, "changed", no([])), "a clock that stands"),
    "settings": ((stage, "state_of_libraries", no({})), "another default dtype"),
    "random states": ((stage, "state_of_libraries", no({})), "a seed set"),
    "memory of earlier results": ((stage, "KEPT", -9), "results by value"),
    "elements on each other": ((stage, "folded", no(False)), "one value expanded"),
    "inputs that change": ((referee, "_moved", no(False)), "an input changed"),
}

# Lanes without which a candidate passes.
LANES = {
    "gaps": "as if without gaps",
    "NaN": "without nan",
    "infinity": "without infinity",
    "scale 1000": "bounded",
    "scale 0.001": "small ones are zero",
    "sizes": "for one size",
}


@pytest.mark.parametrize(("patch", "name"), CHECKS.values(), ids=CHECKS)
def test_without_the_check_the_cheat_passes(patch: Patch, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    judge = Referee(scores, SHAPES, seed=0)
    if name == "one value expanded":
        judge = Referee(lambda x: x.sum().repeat(5), [(7,)], seed=0)
    candidate = (lambda x: x.sum().expand(5)) if name == "one value expanded" else CHEATS[name][0]()
    assert not judge.judge(candidate, seconds=0).ok
    monkeypatch.setattr(origins, "foreign", list)
    monkeypatch.setattr(*patch)
    candidate = candidate if name == "one value expanded" else CHEATS[name][0]()
    judgement = judge.judge(candidate, seconds=0)
    assert judgement.ok, judgement


@pytest.mark.parametrize(("lane", "name"), LANES.items(), ids=LANES)
def test_without_the_lane_the_cheat_passes(lane: str, name: str) -> None:
    judgement = Referee(scores, SHAPES, seed=0, leave_out=[lane]).judge(CHEATS[name][0](), seconds=0)
    assert judgement.ok, judgement


@pytest.mark.parametrize("size", [4, 96, 1000, 1032, 1100, 5000, 300_000])
def test_memory_that_is_handed_out_holds_what_is_no_result(size: int) -> None:
    mallopt = ctypes.CDLL(None).mallopt
    for make in (lambda: torch.empty(size, dtype=torch.uint8), lambda: torch.from_numpy(np.empty(size, np.uint8))):
        del [torch.zeros(size, dtype=torch.uint8) for _ in range(3)][:]
        with stage.Poisoned(mallopt, [size]):
            handed = make()
        assert int((handed == wire.POISON).sum()) >= size - 32  # the allocator writes links into what it has back


def test_without_the_question_what_is_proven_zeros_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    def prove_nothing(x: Tensor) -> Tensor:
        return x * 0

    options: dict[str, Any] = {"inputs": [(9,)], "seconds": 0, "leave_out": ["NaN", "infinity"]}
    assert not relax_zoo.judge(torch.zeros_like, prove_nothing, **options).ok
    monkeypatch.setattr(origins, "foreign", list)
    monkeypatch.setattr(referee, "vacuous", no([]))
    assert relax_zoo.judge(torch.zeros_like, prove_nothing, **options).ok


def test_without_the_look_at_memory_a_view_of_an_input_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    judge = Referee(torch.clone, [("n", 3)], seed=0)
    assert "lies in the memory of input 0" in str(judge.judge(lambda x: x, seconds=0).reasons)
    monkeypatch.setattr(origins, "foreign", list)
    monkeypatch.setattr(stage, "overlap", no(False))
    monkeypatch.setattr(stage, "KEPT", -9)
    assert judge.judge(lambda x: x, seconds=0).ok


def test_without_the_second_look_inputs_in_the_same_place_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    """A memory by tensor and place is right as long as each call brings new ones that all live on."""

    def make() -> Callable[[Tensor], Tensor]:
        kept: dict[int, tuple[Tensor, Tensor]] = {}

        def run(x: Tensor) -> Tensor:
            if x.data_ptr() not in kept:
                kept[x.data_ptr()] = x, x + x
            return kept[x.data_ptr()][1].clone()

        return run

    judge = Referee(lambda x: x * 2, [(9,)], seed=0, leave_out=["at the end"])
    assert "in the same place: output" in str(judge.judge(make(), seconds=0).reasons)
    assert Referee(lambda x: x * 2, [(9,)], seed=0, leave_out=["in the same place"]).judge(make(), seconds=0).ok


def test_without_the_look_at_threads_work_that_goes_on_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(player.Player, "works_on", no(True))
    judgement = Referee(lambda x: x * 2, [(9,)], seed=0).judge(lambda x: x + x, seconds=0.01)
    assert judgement.reasons == ("it works on after it has returned",)
    assert lanes.ORDINARY in judgement.lanes
