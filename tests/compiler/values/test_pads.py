"""Padding by mirrored, repeated and cyclic elements is PyTorch's, over every axis, by every width, for every size."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor
from torch.nn import functional as F

from relax_zoo.compiler import build
from relax_zoo.conformance.joined import joined
from relax_zoo.translator import from_fx, trace

MODES = ["reflect", "replicate", "circular"]
CASES = [
    ((2, 3, 5), (0, 0)),
    ((2, 3, 5), (4, 1)),
    ((3, 1), (0, 0)),
    ((2, 3, 5, 2), (0, 1, 4, 2)),
    ((2, 3, 5, 2), (1, 0, -2, 3)),
    ((1, 2, 7, 40), (3, 3, 3, 3)),
    ((2, 4, 3, 5), (-1, 2, 0, -1)),
    ((1, 2, 3, 4, 5), (4, 0, 1, 3, 2, 1)),
    ((1, 2, 3, 4, 17), (0, 0, 0, 0, 1, 2)),
]


def padded(widths: tuple[int, ...], mode: str) -> object:
    return lambda x: F.pad(x, widths, mode=mode) + 1


@pytest.mark.parametrize("mode", MODES)
def test_every_axis_by_every_width(mode: str) -> None:
    inputs = [torch.arange(torch.Size(shape).numel(), dtype=torch.float32).view(shape) for shape, _ in CASES]
    functions = [padded(widths, mode) for _, widths in CASES]
    outputs = build(joined([from_fx(trace(f), [x]) for f, x in zip(functions, inputs, strict=True)]))(*inputs)
    for function, x, ours in zip(functions, inputs, outputs, strict=True):
        assert torch.equal(ours, function(x))


@pytest.mark.parametrize("mode", MODES)
def test_named_sizes(mode: str) -> None:
    def both(x: Tensor) -> Tensor:
        return F.pad(x, (3, 1, 2, 4), mode=mode) * 2

    run = build(from_fx(trace(both), [("n", 2, "high", "wide")]))
    for shape in ((1, 2, 5, 4), (3, 2, 6, 40)):
        x = torch.rand(shape)
        assert torch.equal(run(x), both(x))
