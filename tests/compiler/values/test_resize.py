"""Images that are resized linearly are PyTorch's, whatever the sizes and the threads, and lose no infinity."""

from __future__ import annotations

import itertools

import pytest
import torch
from torch import Tensor
from torch.nn import functional as F

from relax_zoo.compiler import build
from relax_zoo.conformance.joined import joined
from relax_zoo.harness.numerics.judge import judge, reference
from relax_zoo.translator import from_fx, trace
from tests.compiler.sums import normal

SIZES = [((5, 7), (11, 16)), ((16, 33), (7, 66)), ((2, 2), (31, 5)), ((40, 50), (80, 101))]
CASES = [(own, wanted, aligned) for (own, wanted), aligned in itertools.product(SIZES, (False, True))]


def resized(wanted: tuple[int, int], aligned: bool) -> object:
    return lambda x: F.interpolate(x, wanted, mode="bilinear", align_corners=aligned)


@pytest.mark.parametrize("odd", [None, torch.inf, torch.nan], ids=["numbers", "infinity", "nan"])
def test_an_image_of_any_size_is_that_of_pytorch(odd: float | None) -> None:
    images = [normal(2, 3, *own) for own, _, _ in CASES]
    for x in images if odd is not None else []:
        x[0, 0, 1, 1] = odd
        x[1, 2, -1, -1] = -odd
    modules = [
        from_fx(trace(resized(wanted, aligned)), [x]) for x, (_, wanted, aligned) in zip(images, CASES, strict=True)
    ]
    one, two = (build(joined(modules), threads=threads)(*images) for threads in (1, 2))
    for x, (_, wanted, aligned), a, b in zip(images, CASES, one, two, strict=True):
        verdict = judge(reference(resized(wanted, aligned), (x,)), a)
        assert verdict.ok, verdict.message
        assert torch.equal(a.nan_to_num(), b.nan_to_num())


def test_a_sample_has_its_bits_in_any_company() -> None:
    def up(x: Tensor) -> Tensor:
        return F.interpolate(x, (80, 101), mode="bilinear")

    x = normal(5, 3, 40, 50)
    run = build(from_fx(trace(up), [("n", 3, 40, 50)]))
    assert torch.equal(run(x)[3:4], run(x[3:4].clone()))
    assert torch.equal(build(from_fx(trace(up), [(1, 3, 40, 50)]))(x[3:4].clone()), run(x)[3:4])
