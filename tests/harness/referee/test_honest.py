"""No correct kernel is refused, in whatever order and precision it computes: two hundred of them."""

from __future__ import annotations

import pytest

from relax_zoo.harness.referee.referee import Referee
from tests.harness.referee.honest import GROUPS, computed

CASES = [(name, way) for name, group in GROUPS.items() for way in group.ways]


@pytest.fixture(scope="module")
def referees() -> dict[str, Referee]:
    return {name: Referee(group, group.inputs, sizes={"n": 9}, seed=0) for name, group in GROUPS.items()}


@pytest.mark.parametrize(("name", "way"), CASES, ids=[f"{name}, {way}" for name, way in CASES])
def test_correct_kernels_pass(name: str, way: str, referees: dict[str, Referee]) -> None:
    judgement = referees[name].judge(computed(GROUPS[name], way), seconds=0)
    assert judgement.ok, str(judgement)
    assert len(judgement.lanes) > 8


def test_they_are_two_hundred() -> None:
    assert sum(len(GROUPS[name].functions) for name, _ in CASES) >= 200
