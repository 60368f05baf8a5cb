"""How long a call takes beside every other runtime: with --benchmark alone, which then runs nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from ..process.client import CLOCK, ModelClient, replayed
from ..text import plural
from .check import Check, Step

SIDES = ("ours", "theirs")  # medians, which each runner shows as its own


@pytest.mark.benchmark(timer=CLOCK)
def test_benchmark(
    zoo_subject: ModelClient,
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
        **figures,
        runner=zoo_runner,
        threads=zoo_threads,
        seconds=found.medians[zoo_runner],
        note=note,
        verdict=verdict,
    )
    group = f"{zoo_subject.model.name}, {plural(zoo_threads, 'thread')}"
    replayed(request, group, found.samples[zoo_runner]).extra_info.update(
        figures, verdict=verdict, runner=zoo_runner, threads=zoo_threads
    )


CHECK = Check(
    title="benchmark",
    test=test_benchmark,
    steps={"benchmark": Step("relax_zoo.harness.steps:benchmark", lambda found: False)},
    turn=9,
    column=None,
    cell=lambda figures: "ok",
    left_out=lambda options: "" if options.benchmark else "timed beside every other runtime with --benchmark alone",
)
