"""No way of cheating gets past the judge, and the judge says which one it was."""

from __future__ import annotations

import re

import pytest

from relax_zoo.harness.referee.referee import Referee
from tests.harness.referee import cheats_of_surroundings as cheats_of_surroundings
from tests.harness.referee import cheats_of_values as cheats_of_values
from tests.harness.referee.cheating import CHEATS, SHAPES, right, scores


@pytest.fixture(scope="module")
def referee() -> Referee:
    return Referee(scores, SHAPES, seed=0)


@pytest.mark.parametrize("name", CHEATS)
def test_a_way_of_cheating_is_refused_in_words(name: str, referee: Referee) -> None:
    make, said = CHEATS[name]
    judgement = referee.judge(make(), seconds=0)
    assert not judgement.ok, f"{name} passes:\n{judgement}"
    assert re.search(said, "\n".join(judgement.reasons)), judgement


def test_the_honest_candidate_passes(referee: Referee) -> None:
    judgement = referee.judge(right, seconds=0)
    assert judgement.ok, str(judgement)
