"""The forms F(2x2, 3x3) and F(4x4, 3x3): their factors, and what each costs in time and in digits.

A form takes size + 2 pixels and three weights along an axis as polynomials, and multiplies their values at as many
places, infinity the last of them (Toom and Cook). Places of F(4) are 0, 5/8, -5/8, 3/2, -3/2: pixels and sums are
multiplied by numbers that float32 has, and roundings of the sums over channels are magnified at most 5.0 times along an
axis; 2.2 times with F(2), 9.7 with the usual 0, 1, -1, 2, -2. Among pairs of eighths these are the best.

With F(2) each result hangs on the pixels under its window alone, to the last digit. With F(4) it takes part in the
roundings of all 6x6 pixels of its tile, and so loses digits where it is small beside its neighbours. Therefore F(4) is
taken only where it is asked for.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from ..contraction import tiles

CACHE, LAST = 1 << 20, 16_000_000  # bytes of a core's second-level cache, and what the last one has for it
STREAM, MEMORY = 32, 16  # bytes a cycle that come from the last cache, and from beyond it
MEASURED = 0.29
TRANSFORM = 5.6  # cycles in which a vector of one place is brought into, or back out of, the other form


class Form:
    """The factors of F(size x size, 3x3), along one axis: those of the pixels, of the weights, and of the sums."""

    def __init__(self, size: int, places: Sequence[Fraction]) -> None:
        self.size, self.pixels = size, size + 2
        forward, weights, back = [], [], []
        for place in places:
            others = [each for each in places if each != place]
            scale = math.prod((place - each for each in others), start=Fraction(1))
            sign = 1 if scale > 0 else -1
            forward.append([sign * each for each in [*_polynomial(others), Fraction(0)]])
            weights.append([place**power / abs(scale) for power in range(3)])
            back.append([place**power for power in range(size)])
        forward.append(_polynomial(places))
        weights.append([Fraction(0), Fraction(0), Fraction(1)])
        back.append([Fraction(power == size - 1) for power in range(size)])
        self.forward, self.weights = np.array(forward, np.float64), np.array(weights, np.float64)
        self.back = np.transpose(np.array(back, np.float64))

    def error_share(self, depth: int) -> float:
        """The largest error over the bound that the harness derives, for `depth` channels and pixels of like size.

        A prediction: the magnification of roundings along both axes, over the root of the number of terms, by what was
        measured for 16 to 512 channels.
        """
        forward, weights = (np.linalg.norm(each, axis=1) for each in (self.forward, self.weights))
        magnified = np.square(self.back * forward * weights).sum(1).max()
        return float(MEASURED * magnified / math.sqrt(depth))


def _polynomial(roots: Iterable[Fraction]) -> list[Fraction]:
    """The coefficients, that of the constant first, of the polynomial that is zero there."""
    made, none = [Fraction(1)], Fraction(0)
    for root in roots:
        made = [up - root * here for up, here in zip([none, *made], [*made, none], strict=True)]
    return made


FORMS = {
    size: Form(size, list(map(Fraction, places)))
    for size, places in {2: ("0", "1", "-1"), 4: ("0", "5/8", "-5/8", "3/2", "-3/2")}.items()
}


@dataclass(frozen=True)
class Choice:
    """A form by its `size`, and `width`: how many output channels go together."""

    size: int
    width: int


def choose(
    depth: int, channels: int, image: Sequence[int | None], lanes: int, registers: int, error_share: float | None = None
) -> Choice | None:
    """The form of a convolution whose results are an `image` of (high, wide), or None where the loops are faster.

    Without an `error_share` it is F(2), and else one of which no more is predicted. A core starts two multiply-adds a
    cycle, at the rate that `tiles` says.
    """
    high, wide = image
    if not high or not wide:
        return None
    costs: dict[Choice | None, float] = {None: 9 * depth * channels / lanes / 2 * high * wide}
    for size, form in FORMS.items():
        if size > 2 and (error_share is None or form.error_share(depth) > error_share):
            continue
        tiles_high, tiles_wide = -(-high // size), -(-wide // size)
        for vectors in range(1, tiles.MOST_VECTORS + 1):
            if channels % (vectors * lanes):
                continue
            rate = tiles.rate(tiles.choose([tiles_wide], vectors, registers)[0], vectors)
            _, cycles = blocks(size, tiles_high, tiles_wide, depth, channels, lanes, rate)
            transforms = TRANSFORM * (size + 2) ** 2 * tiles_high * tiles_wide * (depth + channels) / lanes
            costs[Choice(size, vectors * lanes)] = cycles + transforms
    return min(costs, key=lambda each: costs[each])


def blocks(
    size: int, high: int, wide: int, depth: int, channels: int, lanes: int, rate: float = 1.0, cores: int = 1
) -> tuple[int, float]:
    """How many of `high` rows of `wide` tiles a core takes through all steps before the next, and the cycles of all.

    What fits the second-level cache stays there, the pixels and sums of a block and all weights. Else the weights come
    anew for each block: from the last cache while others are multiplied, from memory not.
    """
    places = (size + 2) ** 2
    tile = places * depth * channels / lanes / 2 / rate
    weights = 4 * places * depth * channels
    costs: dict[int, float] = {}
    for rows in range(1, high + 1):
        if high % rows == 0:
            forms = 4 * places * rows * wide * (depth + channels)
            cycles = max(rows * wide * tile, weights / STREAM if weights > CACHE else 0)
            cycles += weights / MEMORY if weights > LAST else 0
            cycles += 2 * forms / STREAM if forms > CACHE else 0
            costs[rows] = -(-high // rows // cores) * cycles
    best = min(costs, key=lambda rows: (round(costs[rows]), -rows if weights > CACHE else rows))
    return best, costs[best]
