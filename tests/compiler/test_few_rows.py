"""A row of a product has its bits beside any others, whatever the sizes and whoever shares them."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from relax_zoo.compiler import build
from relax_zoo.compiler.cpu.few_rows import BLOCKS, FEW, LANES, LINE
from relax_zoo.conformance.joined import joined
from relax_zoo.translator import from_fx, trace
from tests.compiler.sums import EPSILON, normal

WIDTH = BLOCKS * LANES
COLUMNS = (1, LANES - 1, LANES, LANES + 1, WIDTH - 1, WIDTH, WIDTH + 1, 3 * WIDTH + LANES + 3)
DEPTHS = (1, LINE - 1, LINE, LINE + 1, 4 * LINE + 5)
LEADS = [((), ()), ((3,), (3,)), ((2, 3), (3,)), ((1, 2), (4, 1))]


def product(x: Tensor, y: Tensor) -> Tensor:
    return x @ y.mT


CASES = [
    (rows, LEADS[(at + rows) % len(LEADS)], columns, depth)
    for rows in (1, FEW)
    for at, columns in enumerate(COLUMNS)
    for depth in (DEPTHS[(at + rows) % len(DEPTHS)],)
]


@pytest.mark.parametrize("named", [False, True], ids=["sizes that are known", "sizes that are named"])
def test_a_row_is_what_it_is_among_many(named: bool) -> None:
    few, many, inputs, rows_of = [], [], [], []
    for at, (rows, (of_x, of_y), columns, depth) in enumerate(CASES):
        x, y = normal(*of_x, FEW + 1, depth), normal(*of_y, columns, depth)
        specs = [(*of_x, rows, f"k{at}"), (*of_y, f"n{at}", f"k{at}")] if named else [(*of_x, rows, depth), y.shape]
        few.append(from_fx(trace(product), list(map(tuple, specs))))
        many.append(from_fx(trace(product), [x, y]))
        inputs.append((x, y))
        rows_of.append(rows)
    shared = [each for x, y in inputs for each in (x, y)]
    own = [each for rows, (x, y) in zip(rows_of, inputs, strict=True) for each in (x[..., :rows, :].contiguous(), y)]
    whole, part = build(joined(many))(*shared), build(joined(few), threads=1)(*own)
    for case, (x, y), full, some in zip(CASES, inputs, whole, part, strict=True):
        assert torch.equal(some, full[..., : case[0], :]), case
        exact, size = (a.double() @ b.double().mT for a, b in ((x, y), (x.abs(), y.abs())))
        assert bool(((full - exact).abs() <= case[3] * EPSILON * size).all()), case


@pytest.mark.parametrize("threads", [1, 2])
def test_a_large_product_is_shared_by_threads(threads: int) -> None:
    x, y = normal(2, 3, FEW + 1, 70), normal(2, 1, 997, 70)
    runs = [build(from_fx(trace(product), [x[:, :, :rows].contiguous(), y]), threads=threads) for rows in (2, FEW + 1)]
    few, many = (run(x[:, :, :rows].contiguous(), y) for run, rows in zip(runs, (2, FEW + 1), strict=True))
    assert torch.equal(few, many[:, :, :2])
