"""Which block of the output one core keeps in registers, by a stated model.

The core starts two fused multiply-adds and two loads a cycle, and a multiply-add takes four cycles. A tile of (rows x
vectors) accumulators, with one register a vector of weights and one for the broadcast input, must fit the register
file. Its rate is bound by the accumulators in flight, of which eight keep the unit busy, and by the rows + vectors
loads that feed rows * vectors products.
"""

from __future__ import annotations

IN_FLIGHT = 8
MOST_VECTORS = 4


def most_rows(vectors: int, registers: int) -> int:
    """How many rows of `vectors` accumulators fit the register file."""
    return max(1, (registers - 1 - vectors) // vectors)


def rate(rows: int, vectors: int) -> float:
    """The fraction of a core's peak that a tile can reach."""
    return min(1.0, rows * vectors / IN_FLIGHT, rows * vectors / (rows + vectors))


def vectors_for(channels: int, lanes: int, rows: int) -> int:
    """Vectors of output channels in a panel: two feed a tile of many rows; few rows need more to fill the unit."""
    wanted = 2 if rows >= 4 else MOST_VECTORS
    return min(wanted, -(-channels // lanes))


def choose(sizes: list[int | None], vectors: int, registers: int) -> list[int]:
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


def padded_rows(rows: int, vectors: int, registers: int) -> int:
    """`rows`, or the next number that a full tile divides where no good tile divides `rows` itself."""
    most = most_rows(vectors, registers)
    if rows <= most or rate(choose([rows], vectors, registers)[0], vectors) >= 0.75 * rate(most, vectors):
        return rows
    return -(-rows // most) * most
