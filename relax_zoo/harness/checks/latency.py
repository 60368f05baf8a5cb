"""How long a call takes beside eager PyTorch."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from typing import Any

import pytest

from ..process.client import CLOCK, ModelClient, replayed
from ..text import SLOWER, UNSURE, duration, span
from .check import Check, Figures, Move, Step

QUICK_SECONDS = 0.5  # of sampling in a verification, where latency is one check of several


@pytest.mark.benchmark(timer=CLOCK)
def test_latency(
    zoo_subject: ModelClient, request: pytest.FixtureRequest, zoo_detail: Any, zoo_shown: dict[str, Any]
) -> None:
    """How long a call takes beside eager PyTorch; never a failure, and only of a build that is right."""
    if not zoo_subject.right:
        pytest.skip("not timed: the build differs from PyTorch")
    timing = zoo_subject.ask("latency", QUICK_SECONDS)
    benchmark = replayed(request, zoo_subject.model.name, timing.samples)
    if (result := timing.result) is None:
        zoo_detail(ours=statistics.median(timing.samples), threads=timing.threads)
        return
    benchmark.extra_info.update(vars(result), calls_per_round=timing.calls, threads=timing.threads)
    zoo_detail(
        **vars(result),
        verdict=result.verdict,
        threads=timing.threads,
        build=timing.build or None,  # not known where another door's build was timed
        cached="latency" in zoo_subject.cached,
    )
    zoo_shown.update(threads=timing.threads, kernels=zoo_subject.shown("kernels"))


def _cell(figures: Figures) -> str:
    marks = {"cannot tell": UNSURE, SLOWER: f", {SLOWER}"}
    mark = marks.get(figures.get("verdict", ""), "")
    ratio = f" ({figures['ratio']:.2f}x{mark})" if "ratio" in figures else ", there"
    return f"{duration(figures['ours'])}{ratio}"


def _moved(before: Figures, now: Figures, same_machine: bool) -> Iterator[Move]:
    if not (same_machine and before.get("ratio") and now.get("ratio")):
        return
    control = max(float(before["control"]), float(now["control"]))
    texts = (_ratio(before), _ratio(now))
    if now["low"] > before["high"] * control:
        yield Move("slower", *texts, weight=now["ratio"] / before["ratio"])
    elif now["high"] * control < before["low"]:
        yield Move("faster", *texts, weight=before["ratio"] / now["ratio"])


def _ratio(figures: Figures) -> str:
    return f"{figures['ratio']:.2f}x ({span(figures['low'], figures['high'])})"


CHECK = Check(
    title="latency",
    test=test_latency,
    steps={"latency": Step("relax_zoo.harness.steps:latency", lambda timing: True)},
    turn=4,
    column=4,
    cell=_cell,
    unit="x: of eager",
    legend=f"x: of eager PyTorch's; {UNSURE}: cannot tell from 1",
    remark=lambda figures: SLOWER * (figures.get("verdict") == SLOWER),
    goal="not slower than eager",
    facts=lambda figures: [("build", f"{figures['build']:.2f} s of processor time")] if figures.get("build") else [],
    moved=_moved,
)
