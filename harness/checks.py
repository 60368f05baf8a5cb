"""The checks, as tests, which a test file imports to run them on every selected model.

    from harness.checks import *  # noqa: F403

Each takes a `subject`, one model of the selection; see `harness.plugin` for how models are selected.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
import torch

from .golden import compare, refuse_in_ci, report, write
from .latency import Pairs
from .subject import Subject

__all__ = ["test_evaluation", "test_golden", "test_latency", "test_numerics"]


def test_numerics(subject: Subject, detail: Any) -> None:
    """The build computes what PyTorch computes, at every batch size, within the derived bound."""
    verdicts = subject.verdicts
    detail(headroom=max(verdict.headroom for verdict in verdicts.values()))
    wrong = [f"{name}: {verdict.message}" for name, verdict in verdicts.items() if not verdict.ok]
    assert not wrong, "\n".join([f"{subject.model.name} differs from PyTorch", *wrong])


def test_golden(subject: Subject, golden_dir: Path, regen: bool, detail: Any) -> None:
    """The program is the one that was reviewed. With --regen: becomes it, if it computes the right values."""
    if regen:
        refuse_in_ci(os.environ)
        assert all(verdict.ok for verdict in subject.verdicts.values()), (
            f"golden files of {subject.model.name} are not written: the build differs from PyTorch; see "
            f"its test_numerics"
        )
        changed = write(golden_dir, subject.model.name, subject.rendered)
        detail(written=[str(path.relative_to(golden_dir)) for path in changed])
    differences = compare(golden_dir, subject.model.name, subject.rendered, subject.sources)
    assert not differences, report(differences)
    # What is on the disk is this very text, so this proves that the file parses back. TVM's parser needs seconds for
    # the long programs of the later stages: those are parsed back once, when they are written.
    subject.rendered["relax"].verify()


def test_evaluation(subject: Subject, detail: Any) -> None:
    """On real data the build predicts what PyTorch predicts, image by image, and gets the known number right."""
    evaluation = subject.model.evaluation()
    assert evaluation is not None
    predicted, expected = subject.predictions(evaluation)
    right = int((predicted == evaluation.labels).sum())
    detail(right=right, of=len(evaluation.labels))
    assert torch.equal(predicted, expected), f"{int((predicted != expected).sum())} predictions differ from PyTorch's"
    assert right == evaluation.correct, (
        f"{right} of {len(evaluation.labels)} right, but {evaluation.correct} are known to be"
    )


def test_latency(subject: Subject, request: pytest.FixtureRequest, rounds: int, detail: Any) -> None:
    """How long a call takes beside eager PyTorch; never a failure, and only of a build that is right."""
    if not all(verdict.ok for verdict in subject.verdicts.values()):
        pytest.skip("not timed: the build differs from PyTorch")
    benchmark = request.getfixturevalue("benchmark")
    inputs = subject.model.example()
    run, module = subject.default_executable, subject.module
    with torch.inference_mode():
        pairs = Pairs(lambda: run(*inputs), lambda: module(*inputs))
        benchmark.group = subject.model.name
        benchmark.pedantic(pairs.sample_ours, setup=pairs.sample_theirs, rounds=rounds)
    if len(pairs.ours) < 2:
        pytest.skip("not timed: pytest-benchmark is disabled in this run")
    result = pairs.result()
    benchmark.extra_info.update(vars(result), calls_per_round=pairs.calls, threads=torch.get_num_threads())
    detail(**vars(result), verdict=result.verdict)
