"""Latency in pairs: functions timed in turn, in one process, and what their times allow one to say.

    samples = sample({"ours": run, "eager": other, "ours again": run}, seconds=8)
    samples.compare("ours", "eager", again="ours again").verdict        # "faster", "slower" or "cannot tell"

A round has a sample of every function, there and back (A B C C B A), so that a drift of the machine meets all alike,
and the quicker of the two counts, so that an interruption counts for little. The ratio is the median over the rounds of
ours over theirs within a round: what slows the machine for a while slows both. It has a bootstrap interval over blocks
of rounds, because noise comes in spells (Künsch, 1989); an A/A control, the same code twice in the same rounds, says
how far apart equal things came out. A ratio whose interval does not clear that, nor what the place in memory does to
identical code, is "cannot tell".
"""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from scipy.special import stdtrit

from ..results import LEVEL, Latency

Run = Callable[[], object]

PRECISION = 0.01  # sampling ends when every interval is narrower than this to each side
FEWEST, ENOUGH = 5, 25  # rounds: before the time is up, and before the precision is looked at
SAMPLE_SECONDS = 2e-4  # a sample is at least this long, so that the clock's own cost does not count
LONG_SECONDS = 0.02  # of a call that needs no warming up, nor a second sample a round
SETTLE_SECONDS = 0.01  # threads of OpenMP and of TVM wait for more work by spinning, for a few milliseconds
RESAMPLES = 1000


@dataclass(frozen=True)
class Samples:
    """Seconds a call, of each function (rounds, samples a round), and how many cores it kept busy meanwhile."""

    seconds: dict[str, np.ndarray]
    calls: dict[str, int]
    busy: dict[str, float]

    def median(self, name: str) -> float:
        """Of one function, in seconds."""
        return float(np.median(self.seconds[name].min(axis=1)))

    def compare(self, ours: str, theirs: str, again: str, of: str | None = None) -> Latency:
        """The ratio of two functions. The control is `again` against `of`, which is `ours` unless it is said."""
        middle, half = self._interval(ours, theirs)
        offset, error = self._interval(again, of or ours)
        low, ratio, high = (math.exp(middle + each) for each in (-half, 0, half))
        control = math.exp(min(abs(offset) + error, 10.0))
        return Latency(self.median(ours), self.median(theirs), ratio, low, high, control)

    def width(self, ours: str, theirs: str) -> float:
        """How far the interval of a ratio reaches to each side, as a part of it."""
        return math.expm1(min(self._interval(ours, theirs)[1], 10.0))

    def _interval(self, ours: str, theirs: str) -> tuple[float, float]:
        """The median of the logarithms of the ratios, and how far to each side it is sure to `LEVEL`."""
        logs = np.log(self.seconds[ours].min(axis=1) / self.seconds[theirs].min(axis=1))
        return float(np.median(logs)), half_width(logs)


def half_width(values: np.ndarray) -> float:
    """Half of the `LEVEL` interval of the median of `values`, in the order in which they were taken.

    The standard error is that of a bootstrap of blocks, as long as the cube root of the number of values; few values
    are worth as little as Student's distribution says.
    """
    count = len(values)
    if count < 2:
        return math.inf
    length = max(1, round(count ** (1 / 3)))
    starts = np.random.RandomState(0).randint(0, count - length + 1, (RESAMPLES, -(-count // length)))
    picks = (starts[:, :, None] + np.arange(length)).reshape(RESAMPLES, -1)[:, :count]
    error = np.std(np.median(values[picks], axis=1))
    return float(stdtrit(count - 1, (1 + LEVEL) / 2) * error)


def sample(
    runs: Mapping[str, Run],
    *,
    seconds: float,
    rounds: int = 1000,
    fewest: int = FEWEST,
    settle: float = SETTLE_SECONDS,
) -> Samples:
    """Time `runs` in turn, for `rounds` rounds, or until their ratios are known well enough, or the time is up.

    `seconds`: for sampling; `fewest` rounds are taken however long they are. `settle`: seconds of sleep before a
    sample; needed where one function may leave threads that spin. The ratios are those of the first to each other.
    """
    first, *others = runs
    paces = {name: calls_for(run) for name, run in runs.items()}
    calls = {name: count for name, (count, _) in paces.items()}
    once = {name: seconds for name, (_, seconds) in paces.items()}
    twice = max(once.values()) < LONG_SECONDS
    taken: dict[str, list[list[float]]] = {name: [] for name in runs}
    clocks = {name: np.zeros(2) for name in runs}
    end, checked = time.perf_counter() + seconds, ENOUGH
    names = list(runs)
    for number in range(rounds):
        turn = number % len(names)
        order = names[turn:] + names[:turn]
        if number // len(names) % 2:
            order.reverse()
        row: dict[str, list[float]] = {name: [] for name in names}
        for name in [*order, *reversed(order)] if twice else order:
            warm = once[name] < LONG_SECONDS
            wall, processor = timed(runs[name], calls[name], settle=settle, warm=warm)
            row[name].append(wall / calls[name])
            clocks[name] += wall, processor
        for name in names:
            taken[name].append(row[name])
        if number + 1 >= fewest and time.perf_counter() > end:
            break
        if number + 1 == checked:
            so_far = _samples(taken, calls, clocks)
            if all(so_far.width(first, other) < PRECISION for other in others):
                break
            checked = round(checked * 1.4)
    return _samples(taken, calls, clocks)


def _samples(taken: dict[str, list[list[float]]], calls: dict[str, int], clocks: dict[str, np.ndarray]) -> Samples:
    busy = {name: float(processor / wall) for name, (wall, processor) in clocks.items()}
    return Samples({name: np.array(rows) for name, rows in taken.items()}, calls, busy)


def calls_for(run: Run) -> tuple[int, float]:
    """How many calls of `run` make a sample long enough for the clock, and how many seconds one takes."""
    run()
    once = _once(run)
    if once < LONG_SECONDS:
        once = max(min(_once(run) for _ in range(3)), 1e-7)
    return max(1, math.ceil(SAMPLE_SECONDS / once)), once


def _once(run: Run) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def timed(run: Run, calls: int, *, settle: float, warm: bool) -> tuple[float, float]:
    """Seconds that `calls` calls take, and seconds of processor time, without garbage collection.

    Nothing is timed while the threads of what ran before still hold a core, nor the call that wakes its own.
    """
    if settle:
        time.sleep(settle)
    if warm:
        run()
    enabled = gc.isenabled()
    gc.disable()
    try:
        processor = time.process_time()
        start = time.perf_counter()
        for _ in range(calls):
            run()
        wall = time.perf_counter() - start
        return wall, time.process_time() - processor
    finally:
        if enabled:
            gc.enable()
