"""Whether a build predicts on real data what PyTorch predicts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from ..process.client import ModelClient
from .check import Check, Figures, Move, Step


def test_evaluation(zoo_subject: ModelClient, zoo_detail: Any) -> None:
    """On real data the build predicts what PyTorch predicts, image by image, and gets the known number right."""
    score = zoo_subject.ask("evaluation")
    zoo_detail(right=score.right, of=score.of, cached="evaluation" in zoo_subject.cached)
    if score.differs:
        pytest.fail(f"{score.differs} predictions differ from PyTorch's", pytrace=False)
    if score.right != score.known:
        pytest.fail(f"{score.right} of {score.of} right, but {score.known} are known to be", pytrace=False)


def _moved(before: Figures, now: Figures, same_machine: bool) -> Iterator[Move]:
    if before.get("right") != now.get("right"):
        texts = (f"{before['right']}/{before['of']}", f"{now['right']}/{now['of']}")
        kind = "worse" if now["right"] < before["right"] else "better"
        yield Move(kind, *texts, weight=abs(now["right"] - before["right"]))


CHECK = Check(
    title="real data",
    test=test_evaluation,
    steps={
        "evaluation": Step(
            "relax_zoo.harness.steps:evaluation",
            lambda score: score is not None and not score.differs and score.right == score.known,
        )
    },
    turn=3,
    column=3,
    cell=lambda figures: f"{figures['right']}/{figures['of']}",
    goal="as many right as are known",
    moved=_moved,
    not_for=lambda model: "" if model.evaluated else "the model has no labelled data",
)
