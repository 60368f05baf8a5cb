"""Latency in pairs: ours and PyTorch's, one after the other, in one process, with the same threads.

The noise of a machine moves both, so the ratio is what counts. It comes with a bootstrap confidence interval and with
the interval of an A/A control, PyTorch against itself in the same run; a ratio that does not clear both is "cannot
tell".
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

SAMPLE_SECONDS = 2e-4  # a sample is at least this long, so that the clock's own cost does not count
SETTLE_SECONDS = 0.01  # threads of OpenMP and of TVM wait for more work by spinning, for a few milliseconds


@dataclass(frozen=True)
class Latency:
    """Seconds a call: `ours` and `theirs` are medians; `ratio` is ours over theirs, within `low` and `high` (95 %)."""

    ours: float
    theirs: float
    ratio: float
    low: float
    high: float
    control: float

    @property
    def verdict(self) -> str:
        """One of "faster", "slower" and "cannot tell"."""
        if self.high * self.control < 1:
            return "faster"
        if self.low > self.control:
            return "slower"
        return "cannot tell"


def calls_for(function: Callable[[], object]) -> int:
    """How many calls of `function` make a sample long enough for the clock."""
    function()
    start = time.perf_counter()
    function()
    return max(1, round(SAMPLE_SECONDS / max(time.perf_counter() - start, 1e-7)))


class Pairs:
    """Samples of two functions, taken in turn. `theirs` is sampled twice a round: the second time is the control."""

    def __init__(self, ours: Callable[[], object], theirs: Callable[[], object]) -> None:
        self.calls = max(calls_for(ours), calls_for(theirs))
        self._ours, self._theirs = ours, theirs
        self.ours: list[float] = []
        self.theirs: list[float] = []
        self.controls: list[float] = []

    def sample_theirs(self) -> None:
        """Take the two samples of the other side."""
        self.theirs.append(timed(self._theirs, self.calls))
        self.controls.append(timed(self._theirs, self.calls))

    def sample_ours(self) -> None:
        """Take one sample of ours."""
        self.ours.append(timed(self._ours, self.calls))

    def result(self) -> Latency:
        """What the samples say."""
        ours, theirs, controls = map(np.array, (self.ours, self.theirs, self.controls))
        low, high = interval(ours, theirs)
        spread = interval(controls, theirs)
        return Latency(
            float(np.median(ours)),
            float(np.median(theirs)),
            float(np.median(ours) / np.median(theirs)),
            low,
            high,
            max(spread[1], 1 / spread[0], 1.0),
        )


def timed(function: Callable[[], object], calls: int) -> float:
    """Seconds that one of `calls` calls takes, without garbage collection.

    Nothing is timed while the threads of what ran before still hold a core, nor the call that wakes its own.
    """
    time.sleep(SETTLE_SECONDS)
    function()
    enabled = gc.isenabled()
    gc.disable()
    try:
        start = time.perf_counter()
        for _ in range(calls):
            function()
        return (time.perf_counter() - start) / calls
    finally:
        if enabled:
            gc.enable()


def interval(ours: np.ndarray, theirs: np.ndarray, resamples: int = 1000) -> tuple[float, float]:
    """The 95 % bootstrap interval of the ratio of medians, resampling pairs."""
    generator = np.random.RandomState(0)
    picks = generator.randint(0, len(ours), (resamples, len(ours)))
    ratios = np.median(ours[picks], axis=1) / np.median(theirs[picks], axis=1)
    low, high = np.percentile(ratios, [2.5, 97.5])
    return float(low), float(high)
