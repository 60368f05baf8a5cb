"""A model as the tests see it: its steps run in the worker, and what failed once is not tried again."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from ..expected_failures import Settled, settle, settle_phase
from ..results import Benchmark, Blamed, ModelCard, Verdict
from .child import Request
from .parent import NotTried, StepFailed, Unavailable, Worker


class Clock:
    """The time that pytest-benchmark is shown: what the worker measured, sample by sample."""

    def __init__(self) -> None:
        self._now = 0.0

    def __call__(self) -> float:
        """Now, in seconds."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Let that much time pass."""
        self._now += seconds


CLOCK = Clock()
REPLAYED = "relax_zoo"  # marks, in its extra_info, what pytest-benchmark was shown and did not time


def replayed(request: pytest.FixtureRequest, group: str, samples: Sequence[float]) -> Any:
    """Show pytest-benchmark what was measured elsewhere; returns its fixture."""
    benchmark = request.getfixturevalue("benchmark")
    benchmark.group = group
    benchmark.extra_info[REPLAYED] = True
    times = iter(samples)
    benchmark.pedantic(lambda: CLOCK.advance(next(times)), rounds=len(samples))
    return benchmark


class ModelClient:
    """One model, whose steps run elsewhere."""

    def __init__(self, model: ModelCard, worker: Worker) -> None:
        self.model = model
        self._worker = worker
        self._failed: list[str] = []  # phases
        self._benchmarks: dict[int, Benchmark] = {}
        self.cached: set[str] = set()  # the steps whose results are those of earlier runs

    def ask(self, step: str, *arguments: Any) -> Any:
        """Return what the step returns.

        Fails the test where it does not, and skips it where data is missing or a phase that the step needs has failed
        before: that phase has its red verdict.
        """
        __tracebackhide__ = True
        try:
            report = self._worker.ask(Request(self.model.name, step, arguments, tuple(self._failed)))
            self.cached |= {step} if report.cached else set()
            if step == "numerics" or not (stale := settle(self.model, step, {}).red):  # numerics have `settled`
                return report.value
            end = functools.partial(pytest.fail, "\n".join(stale), pytrace=False)
        except StepFailed as failed:
            self._failed.append(failed.phase)
            settled = settle_phase(self.model, failed.phase, str(failed))
            end = functools.partial(pytest.fail, "\n".join(settled.red), pytrace=False)
            if not settled.red:
                end = functools.partial(pytest.xfail, f"{settled.known[0].reason} ({settled.known[0].link})")
        except NotTried as phase:
            end = functools.partial(pytest.skip, f"the phase '{phase}' of this model has failed before")
        except Unavailable as reason:
            missing = self.model.trained or step == "evaluation"
            end = functools.partial(pytest.skip if missing else pytest.fail, str(reason))
        return end()

    def blame(self, scenario: str, folder: Path) -> str:
        """Where a failure of that scenario begins, in words; a small case of it is written to `folder`."""
        script = folder / f"{self.model.name}.py"
        try:
            found: Blamed | None = self._worker.ask(Request(self.model.name, "blame", (scenario, script))).value
        except (StepFailed, Unavailable) as failed:
            return f"where it begins is not known: {failed}"
        if found is None:
            return "where it begins is not known: every part of the graph that was tried is right"
        case = f"a script of {found.operators} operators shows it: {found.script}" if found.script else "no small case"
        return f"{found.text}\n    {case}"

    def shown(self, step: str) -> Any:
        """What the step returns for the report, or in words why not; a failure here is no verdict on the model."""
        try:
            return self._worker.ask(Request(self.model.name, step, (), tuple(self._failed))).value
        except NotTried as phase:
            return f"the phase '{phase}' of this model has failed"
        except (StepFailed, Unavailable) as reason:
            return str(reason)

    @functools.cached_property
    def graph_view(self) -> Any:
        """The model's graph for the report, or in words why there is none."""
        return self.shown("graph_view")

    @functools.cached_property
    def numerics(self) -> dict[str, Verdict]:
        """The numeric verdict of each scenario."""
        found: dict[str, Verdict] = self.ask("numerics")
        return found

    def benchmark(self, threads: int, seconds: float, later: tuple[int, ...]) -> Benchmark:
        """Every runtime on so many threads, measured when first asked for; `later` is asked for as well."""
        if threads not in self._benchmarks:
            self._benchmarks[threads] = self.ask("benchmark", threads, seconds, later)
        return self._benchmarks[threads]

    @functools.cached_property
    def settled(self) -> Settled:
        """What is wrong with the numbers, and what of that is known."""
        wrong = {scenario: verdict.message for scenario, verdict in self.numerics.items() if not verdict.ok}
        return settle(self.model, "numerics", wrong)

    @property
    def right(self) -> bool:
        """Whether the build computes the right values, but for known failures."""
        return not self.settled.red
