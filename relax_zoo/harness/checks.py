"""The checks, as tests, which a test file imports to run them on every selected model.

    from relax_zoo.harness.checks import *  # noqa: F403

Each takes a `zoo_subject`, one model of the selection, and asks it for a step of `steps`; see `plugin` for
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

from .golden.files import refuse_in_ci
from .golden.pending import PENDING
from .process.client import CLOCK, Remote
from .text import counted

__all__ = ["test_numerics", "test_golden", "test_evaluation", "test_latency", "test_benchmark"]  # noqa: RUF022 (in which they run)

QUICK_SECONDS = 0.5  # of sampling in a verification, where latency is one check of several
SIDES = ("ours", "theirs")  # medians, which each runner shows as its own


def test_numerics(zoo_subject: Remote, zoo_report_dir: Path, zoo_detail: Any, zoo_shown: dict[str, Any]) -> None:
    """The build computes what PyTorch computes, in every lane, within the derived bound."""
    verdicts, settled = zoo_subject.numerics, zoo_subject.settled
    noticed = zoo_subject.ask("sensitivity")
    known = {known.where: f"{known.reason}, until {known.until} ({known.link})" for known in settled.known}
    zoo_detail(
        headroom=max(verdict.headroom for lane, verdict in verdicts.items() if lane not in known),
        lanes=len(verdicts),
        known=known,
        sensitivity=max(noticed.values(), default=None),
        cached="numerics" in zoo_subject.cached,
    )
    zoo_shown.update(lanes={lane: vars(verdict) for lane, verdict in verdicts.items()}, sensitivity=noticed)
    red = list(settled.red)
    if red:
        red.append(zoo_subject.blame(red[0].partition(":")[0], zoo_report_dir))
    if noticed and min(noticed.values()) == math.inf:
        red.append("no change of any weight would be noticed: these inputs or bounds prove nothing")
    if unreached := zoo_subject.ask("adequacy"):
        red.append(f"the inputs prove too little: {'; '.join(unreached)}")
    if red:
        pytest.fail("\n".join([f"{zoo_subject.model.name} differs from PyTorch", *red]), pytrace=False)


def test_golden(
    zoo_subject: Remote,
    zoo_golden_dir: Path,
    zoo_regen: bool,
    zoo_detail: Any,
    zoo_shown: dict[str, Any],
    request: pytest.FixtureRequest,
) -> None:
    """The program is the one that was reviewed. With --regen: becomes it, if it computes the right values."""
    if zoo_regen:
        refuse_in_ci(os.environ)
        assert zoo_subject.right, (
            f"golden files of {zoo_subject.model.name} are not written: the build differs from PyTorch; see "
            f"its test_numerics"
        )
    found = zoo_subject.ask("golden", zoo_golden_dir, zoo_regen)
    zoo_shown["differences"] = found.differences
    request.config.stash[PENDING].update(found.written)
    zoo_detail(written=list(map(str, found.written)), cached="golden" in zoo_subject.cached)
    if found.differences:
        pytest.fail(found.differences, pytrace=False)


def test_evaluation(zoo_subject: Remote, zoo_detail: Any) -> None:
    """On real data the build predicts what PyTorch predicts, image by image, and gets the known number right."""
    score = zoo_subject.ask("evaluation")
    assert score is not None
    zoo_detail(right=score.right, of=score.of, cached="evaluation" in zoo_subject.cached)
    assert not score.differs, f"{score.differs} predictions differ from PyTorch's"
    assert score.right == score.known, f"{score.right} of {score.of} right, but {score.known} are known to be"


@pytest.mark.benchmark(timer=CLOCK)
def test_latency(
    zoo_subject: Remote, request: pytest.FixtureRequest, zoo_detail: Any, zoo_shown: dict[str, Any]
) -> None:
    """How long a call takes beside eager PyTorch; never a failure, and only of a build that is right."""
    if not zoo_subject.right:
        pytest.skip("not timed: the build differs from PyTorch")
    timing = zoo_subject.ask("latency", QUICK_SECONDS)
    benchmark = _replayed(request, zoo_subject.model.name, timing.samples)
    if (result := timing.result) is None:
        zoo_detail(ours=statistics.median(timing.samples), threads=timing.threads)
        return
    benchmark.extra_info.update(vars(result), calls_per_round=timing.calls, threads=timing.threads)
    zoo_detail(**vars(result), verdict=result.verdict, threads=timing.threads, cached="latency" in zoo_subject.cached)
    zoo_shown.update(threads=timing.threads, kernels=zoo_subject.shown("kernels"))


@pytest.mark.benchmark(timer=CLOCK)
def test_benchmark(
    zoo_subject: Remote,
    zoo_threads: int,
    zoo_runner: str,
    zoo_seconds: float,
    request: pytest.FixtureRequest,
    zoo_detail: Any,
) -> None:
    """One runtime on so many threads, and ours over it; only what has just been found right is timed."""
    found = zoo_subject.benchmark(zoo_threads, zoo_seconds, tuple(request.config.getoption("zoo_threads")))
    result, note = found.results.get(zoo_runner), found.notes.get(zoo_runner, "")
    if zoo_runner not in found.samples:
        zoo_detail(runner=zoo_runner, threads=zoo_threads, note=note, verdict="skipped")
        pytest.skip(f"{zoo_runner}: {note}")
    figures = {} if result is None else {key: each for key, each in vars(result).items() if key not in SIDES}
    verdict = "" if result is None else result.verdict
    zoo_detail(
        **figures, runner=zoo_runner, threads=zoo_threads, seconds=found.medians[zoo_runner], note=note, verdict=verdict
    )
    group = f"{zoo_subject.model.name}, {counted(zoo_threads, 'thread')}"
    _replayed(request, group, found.samples[zoo_runner]).extra_info.update(
        figures, verdict=verdict, runner=zoo_runner, threads=zoo_threads
    )


def _replayed(request: pytest.FixtureRequest, group: str, samples: Sequence[float]) -> Any:
    """Show pytest-benchmark what was measured elsewhere; returns its fixture."""
    benchmark = request.getfixturevalue("benchmark")
    benchmark.group = group
    times = iter(samples)
    benchmark.pedantic(lambda: CLOCK.advance(next(times)), rounds=len(samples))
    return benchmark
