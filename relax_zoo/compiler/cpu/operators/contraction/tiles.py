"""Which block of the output one core keeps in registers, by a stated model.

The core starts two fused multiply-adds and two loads a cycle, one of which may broadcast, and a multiply-add takes four
cycles. A tile of (rows x vectors) accumulators, with one register a vector of weights and one for the broadcast input,
must fit the register file. Its rate is bound by the accumulators in flight, of which eight keep the unit busy, by the
rows + vectors loads that feed rows * vectors products, by the one broadcast that feeds `vectors` of them, and by the
weights, which come from the second-level cache and feed `rows` of them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

IN_FLIGHT = 8
MOST_VECTORS = 4
LIKED = 3  # vectors, where several are as good: the loads for 9 x 3 products are 12, for 14 x 2 they are 16
WEIGHTS = 0.87  # vectors a cycle that the second-level cache delivers
HIGHEST = 16  # rows of a tile, of a number that is not known
FEW = 0.25  # what work on a single row counts beside that on many, where it is not known how many there are
FLAT = 1.02  # what finding a pixel's row and column costs, relative to walking along a row


@dataclass(frozen=True)
class Plan:
    """`vectors` of channels in a panel; `rows` that the rows are padded to as one axis, or None to leave them.

    Where it is known only when the program runs how many rows there are, `height` is that of the largest tile.
    """

    vectors: int
    rows: int | None
    height: int | None = None


def most_rows(vectors: int, registers: int) -> int:
    """How many rows of `vectors` accumulators fit the register file."""
    return max(1, (registers - 1 - vectors) // vectors)


def rate(rows: int, vectors: int) -> float:
    """The fraction of a core's peak that a tile can reach."""
    return min(1.0, rows * vectors / IN_FLIGHT, rows * vectors / (rows + vectors), vectors / 2, rows * WEIGHTS / 2)


def choose(sizes: Sequence[int | None], vectors: int, registers: int) -> list[int]:
    """Rows of the tile along the last one or two axes (sizes None are symbolic): the divisors with the best rate."""
    most = most_rows(vectors, registers)

    def divisors(size: int | None) -> list[int]:
        return [d for d in range(1, most + 1) if size is not None and size % d == 0] or [1]

    pairs = [
        (a, b) for b in divisors(sizes[-1]) for a in (divisors(sizes[-2]) if len(sizes) > 1 else [1]) if a * b <= most
    ]
    before, last = max(
        pairs, key=lambda pair: (round(rate(pair[0] * pair[1], vectors), 3), pair[0] * pair[1], -pair[0])
    )
    return [before, last] if len(sizes) > 1 else [last]


def plan(
    sizes: Sequence[int | None], channels: int, lanes: int, registers: int, vectors: Iterable[int] | None = None
) -> Plan:
    """The panel and the padding with the least work over rate, for rows of `sizes` and that many output channels.

    Where the last size is symbolic, the panel is the best for many rows, and not bad for one. `vectors` limits the
    widths of a panel that are considered.
    """
    known = [size for size in sizes if size is not None]
    pixels = math.prod(known)
    costs: dict[Plan, float] = {}
    for width in vectors or range(1, min(MOST_VECTORS, -(-channels // lanes)) + 1):
        filled = -(-channels // (width * lanes)) * width
        if sizes[-1] is None:
            height = min(HIGHEST, most_rows(width, registers))
            costs[Plan(width, None, height)] = filled * (1 / rate(height, width) + FEW / rate(1, width))
            continue
        whole = rate(math.prod(choose(sizes, width, registers)), width)
        costs[Plan(width, None)] = filled * pixels / whole
        if len(known) < len(sizes):
            continue
        for rows in range(2, most_rows(width, registers) + 1):
            padded = -(-pixels // rows) * rows
            flat = FLAT if len(sizes) > 1 or padded > pixels else 1.0
            costs.setdefault(Plan(width, padded), filled * padded / rate(rows, width) * flat)
    return min(costs, key=lambda each: (costs[each], abs(each.vectors - LIKED), each.rows is not None))
