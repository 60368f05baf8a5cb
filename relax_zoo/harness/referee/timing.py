"""Latency of a candidate beside the reference's, each in a process of its own, timed from outside.

A sample is a batch of calls on inputs that no call has seen, by the judge's clock: what the processes say of the time
is not asked. One result of each batch, which the candidate cannot foresee, is looked at afterwards.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence

import numpy as np

from ..latency.pairs import FEWEST, SETTLE_SECONDS, Samples
from ..results import Latency
from .player import Player
from .sources import Inputs
from .stage import tensors_of, varied

BATCH = 2e-3  # seconds that a batch of calls takes at least, as far as the inputs' memory allows
MEMORY = 1 << 25  # bytes of inputs of one batch, at most
CALLS = 500
OURS, THEIRS, AGAIN = "candidate", "reference", "candidate again"
Look = Callable[[Inputs, bytes], None]


class Timed:
    """One process with how many calls are a batch, and what an order costs by itself."""

    def __init__(self, player: Player, sets: Sequence[Inputs], threads: int) -> None:
        self._player, self._sets, self._shift, self._several = player, sets, 0, threads > 1
        player.ask("sets", sets=[list(each) for each in sets])
        size = sum(each.nbytes for each in tensors_of(sets[0]))
        self._most = max(1, min(CALLS, MEMORY // max(1, size)))
        self.calls = 0
        self._idle = min(self._go(0) for _ in range(5))
        once = min(self._go(1) for _ in range(3))
        self.calls = max(1, min(self._most, math.ceil(BATCH / max(once - self._idle, 1e-6))))

    def batch(self, look: int) -> tuple[float, Inputs]:
        """Seconds a call; and the inputs of the call `look`, of which the result is kept."""
        seconds = self._go(self.calls, look)
        inputs = varied(self._sets[look % len(self._sets)], self._shift + look)
        return max(seconds - self._idle, 1e-9) / self.calls, inputs

    def result(self) -> bytes:
        """What that call returned."""
        returned: bytes = self._player.ask("show")["outputs"]
        return returned

    def _go(self, calls: int, look: int = 0) -> float:
        self._shift += CALLS
        self._player.ask("prepare", calls=calls, shift=self._shift)
        if self._several:  # threads that wait for work by spinning would be timed, too
            time.sleep(SETTLE_SECONDS)
        start = time.perf_counter()
        self._player.ask("go", look=look)
        return time.perf_counter() - start


def latency(
    candidate: Player, reference: Player, sets: Sequence[Inputs], threads: int, seconds: float, look: Look
) -> Latency:
    """Time the two in turn, for so many seconds; `look` is given inputs of calls and what came of them."""
    rng = np.random.default_rng()
    players = {OURS: Timed(candidate, sets, threads), THEIRS: Timed(reference, sets, threads)}
    players[AGAIN] = players[OURS]
    taken: dict[str, list[list[float]]] = {name: [] for name in players}
    end, rounds = time.perf_counter() + seconds, 0
    while rounds < FEWEST or time.perf_counter() < end:
        row: dict[str, list[float]] = {name: [] for name in players}
        order = list(players) if rounds % 2 else list(players)[::-1]
        for name in [*order, *reversed(order)]:
            timed = players[name]
            each, inputs = timed.batch(int(rng.integers(timed.calls)))
            row[name].append(each)
            if name == AGAIN:
                look(inputs, timed.result())
        for name, samples in row.items():
            taken[name].append(samples)
        rounds += 1
    found = {name: np.array(rows) for name, rows in taken.items()}
    calls = {name: timed.calls for name, timed in players.items()}
    return Samples(found, calls, {}).compare(OURS, THEIRS, AGAIN)
