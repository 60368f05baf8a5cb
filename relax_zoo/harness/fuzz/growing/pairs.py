"""Which pairs of operators a program aims at."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path

import numpy as np

Pair = tuple[str, str]
EACH = 8  # pairs that a program reaches before it ends
ZOO = Path(__file__).with_name("zoo_pairs.txt")


def aims(names: tuple[str, ...], seed: int, index: int) -> Iterator[Pair]:
    """Pairs without end for the program of that index, `EACH` of them its own."""
    order, zoo = _order(seed, len(names)), _of_zoo(names, seed)
    at = index * EACH
    while True:
        if zoo and at % 2:
            yield zoo[at // 2 % len(zoo)]
        else:
            first, second = divmod(int(order[at // 2 % len(order)]), len(names))
            yield names[first], names[second]
        at += 1


@functools.cache
def of_zoo() -> tuple[Pair, ...]:
    """The pairs that the zoo's graphs contain, as they were written down."""
    if not ZOO.exists():
        return ()
    lines = ZOO.read_text().splitlines()
    return tuple((first, second) for first, second in (line.split(" ") for line in lines))


@functools.cache
def _order(seed: int, count: int) -> np.ndarray:
    return np.random.RandomState(seed).permutation(count * count)


@functools.cache
def _of_zoo(names: tuple[str, ...], seed: int) -> list[Pair]:
    known = set(names)
    pairs = [pair for pair in of_zoo() if set(pair) <= known]
    return [pairs[at] for at in np.random.RandomState(seed).permutation(len(pairs))]
