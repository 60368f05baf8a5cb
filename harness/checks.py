"""The checks, as tests, which a test file imports to run them on every selected model.

    from harness.checks import *  # noqa: F403

Each takes a `subject`, one model of the selection, and asks it for a step of `harness.steps`; see `harness.plugin` for
how models are selected.
"""

from __future__ import annotations

import math
import os
import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from .golden import refuse_in_ci
from .regen import PENDING
from .remote import CLOCK, Remote
from .wording import counted

__all__ = ["test_numerics", "test_golden", "test_evaluation", "test_latency", "test_benchmark"]  # noqa: RUF022 (in which they run)

QUICK_SECONDS = 0.5  # of sampling in a verification, where latency is one check of several
SIDES = ("ours", "theirs")  # medians, which each runner shows as its own


def test_numerics(subject: Remote, report_dir: Path, detail: Any, shown: dict[str, Any]) -> None:
    """The build computes what PyTorch computes, in every lane, within the derived bound."""
    verdicts, settled = subject.numerics, subject.settled
    noticed = subject.ask("sensitivity")
    known = {known.where: f"{known.reason}, until {known.until} ({known.link})" for known in settled.known}
    detail(
        headroom=max(verdict.headroom for lane, verdict in verdicts.items() if lane not in known),
        lanes=len(verdicts),
        known=known,
        sensitivity=max(noticed.values(), default=None),
        cached="numerics" in subject.cached,
    )
    shown.update(lanes={lane: vars(verdict) for lane, verdict in verdicts.items()}, sensitivity=noticed)
    red = list(settled.red)
    if red:
        red.append(subject.blame(red[0].partition(":")[0], report_dir))
    if noticed and min(noticed.values()) == math.inf:
        red.append("no change of any weight would be noticed: these inputs or bounds prove nothing")
    if unreached := subject.ask("adequacy"):
        red.append(f"the inputs prove too little: {'; '.join(unreached)}")
    if red:
        pytest.fail("\n".join([f"{subject.model.name} differs from PyTorch", *red]), pytrace=False)


def test_golden(
    subject: Remote, golden_dir: Path, regen: bool, detail: Any, shown: dict[str, Any], request: pytest.FixtureRequest
) -> None:
    """The program is the one that was reviewed. With --regen: becomes it, if it computes the right values."""
    if regen:
        refuse_in_ci(os.environ)
        assert subject.right, (
            f"golden files of {subject.model.name} are not written: the build differs from PyTorch; see "
            f"its test_numerics"
        )
    found = subject.ask("golden", golden_dir, regen)
    shown["differences"] = found.differences
    request.config.stash[PENDING].update(found.written)
    detail(written=list(map(str, found.written)), cached="golden" in subject.cached)
    if found.differences:
        pytest.fail(found.differences, pytrace=False)


def test_evaluation(subject: Remote, detail: Any) -> None:
    """On real data the build predicts what PyTorch predicts, image by image, and gets the known number right."""
    score = subject.ask("evaluation")
    assert score is not None
    detail(right=score.right, of=score.of, cached="evaluation" in subject.cached)
    assert not score.differs, f"{score.differs} predictions differ from PyTorch's"
    assert score.right == score.known, f"{score.right} of {score.of} right, but {score.known} are known to be"


@pytest.mark.benchmark(timer=CLOCK)
def test_latency(subject: Remote, request: pytest.FixtureRequest, detail: Any, shown: dict[str, Any]) -> None:
    """How long a call takes beside eager PyTorch; never a failure, and only of a build that is right."""
    if not subject.right:
        pytest.skip("not timed: the build differs from PyTorch")
    timing = subject.ask("latency", QUICK_SECONDS)
    benchmark = _replayed(request, subject.model.name, timing.samples)
    if (result := timing.result) is None:
        detail(ours=statistics.median(timing.samples), threads=timing.threads)
        return
    benchmark.extra_info.update(vars(result), calls_per_round=timing.calls, threads=timing.threads)
    detail(**vars(result), verdict=result.verdict, threads=timing.threads, cached="latency" in subject.cached)
    shown.update(threads=timing.threads, kernels=subject.shown("kernels"))


@pytest.mark.benchmark(timer=CLOCK)
def test_benchmark(
    subject: Remote, threads: int, runner: str, seconds: float, request: pytest.FixtureRequest, detail: Any
) -> None:
    """One runtime on so many threads, and ours over it; only what has just been found right is timed."""
    found = subject.benchmark(threads, seconds, tuple(request.config.getoption("threads")))
    result, note = found.results.get(runner), found.notes.get(runner, "")
    if runner not in found.samples:
        detail(runner=runner, threads=threads, note=note, verdict="skipped")
        pytest.skip(f"{runner}: {note}")
    figures = {} if result is None else {key: each for key, each in vars(result).items() if key not in SIDES}
    verdict = "" if result is None else result.verdict
    detail(**figures, runner=runner, threads=threads, seconds=found.medians[runner], note=note, verdict=verdict)
    group = f"{subject.model.name}, {counted(threads, 'thread')}"
    _replayed(request, group, found.samples[runner]).extra_info.update(
        figures, verdict=verdict, runner=runner, threads=threads
    )


def _replayed(request: pytest.FixtureRequest, group: str, samples: Sequence[float]) -> Any:
    """Show pytest-benchmark what was measured elsewhere; returns its fixture."""
    benchmark = request.getfixturevalue("benchmark")
    benchmark.group = group
    times = iter(samples)
    benchmark.pedantic(lambda: CLOCK.advance(next(times)), rounds=len(samples))
    return benchmark
