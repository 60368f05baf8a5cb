"""Convolutions of 3x3 in Winograd's form: every tail, everything that may follow, pixels that are not finite."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
import tvm
from torch import fx, nn
from torch.nn import functional as F

from relax_zoo.compiler import Executable, at_most, build, host_target
from relax_zoo.compiler.cpu.operators.winograd import program as winograd
from relax_zoo.harness.numerics.judge import judge, reference
from relax_zoo.translator import from_fx
from tests.compiler.sums import assert_sums, normal

AVX2 = {"kind": "llvm", "mcpu": "x86-64-v3", "num-cores": 2}
TARGETS = ["llvm"]
if tvm.target.codegen.target_has_features("avx2", host_target()):
    TARGETS.append(AVX2)
SIZES = [
    *((32, 32, side, side + more) for side in (1, 2, 5, 7, 14, 28) for more in (0, 1, 4)),
    *((inner, outer, 6, 12) for inner in (32, 64, 96) for outer in (32, 48, 64, 80, 112)),
    (64, 64, 56, 56),
    (256, 128, 14, 14),
]


def compiled(model: nn.Module, *shape: Any, target: Any = "llvm", threads: int | None = None) -> Executable:
    """The build of a model with one convolution, which must have taken Winograd's form."""
    run = build(from_fx(fx.symbolic_trace(model.eval()), [shape]), target, report=True, threads=threads)
    rules = [kernel.rule for kernel in run.seen.kernels.values()]
    assert any(rule.startswith("winograd/") for rule in rules), rules
    assert not any(rule.startswith("contraction/") for rule in rules), rules
    return run


@pytest.fixture(autouse=True)
def _always(monkeypatch: pytest.MonkeyPatch) -> None:
    """In this form also what takes longer so."""
    monkeypatch.setattr(winograd, "TRANSFORM", -1e9)


def conv(inner: int, outer: int, padding: Any = 1) -> nn.Conv2d:
    torch.manual_seed(inner + outer)
    return nn.Conv2d(inner, outer, 3, padding=padding).eval()


@pytest.mark.parametrize("target", TARGETS, ids=["host", "AVX2"][: len(TARGETS)])
@pytest.mark.parametrize(("inner", "outer", "high", "wide"), SIZES, ids=["-".join(map(str, size)) for size in SIZES])
@torch.no_grad()
def test_every_tile_is_right(inner: int, outer: int, high: int, wide: int, target: Any) -> None:
    module, x = conv(inner, outer), normal(2, inner, high, wide)
    assert_sums(compiled(module, *x.shape, target=target)(x), module, x)


@pytest.mark.parametrize("padding", [0, 1, 2, (0, 3)])
@pytest.mark.parametrize("high", [15, 16])
@torch.no_grad()
def test_any_batch_and_any_padding_on_one_thread_and_on_two(padding: Any, high: int) -> None:
    module = conv(64, 32, padding)
    run = compiled(module, "n", 64, high, 16)
    for batch in (1, 5):
        x = normal(batch, 64, high, 16)
        with at_most(1):
            one = run(x)
        two = run(x)
        assert_sums(one, module, x)
        assert torch.equal(one, two)


class Followed(nn.Module):
    def __init__(self, after: Callable[[torch.Tensor, torch.Tensor], torch.Tensor]) -> None:
        super().__init__()
        self.conv, self.after = conv(32, 32), after

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.after(self.conv(x), x)


AFTER = {
    "nothing": lambda y, x: y,
    "residual": lambda y, x: torch.relu(y + x),
    "gelu": lambda y, x: F.gelu(y),
    "channels last": lambda y, x: y.permute(0, 2, 3, 1) * 2,
    "channels last, then as wide as deep": lambda y, x: y.permute(0, 2, 1, 3) + 1,
    "flat": lambda y, x: (y + 1).flatten(1) * 2,
    "pool": lambda y, x: F.max_pool2d(y, 2),
    "mean": lambda y, x: torch.relu(y).mean((2, 3)),
    "shuffle": lambda y, x: F.pixel_shuffle(y, 2).sigmoid(),
    "concatenation": lambda y, x: torch.cat([y, x], 1),
    "a row": lambda y, x: y + y[:, :, :1],
    "twice": lambda y, x: y.transpose(2, 3) + y,
    "softmax": lambda y, x: y.softmax(1),
}


@pytest.mark.parametrize("after", AFTER.values(), ids=AFTER)
@torch.no_grad()
def test_what_follows_is_right(after: Callable[[torch.Tensor, torch.Tensor], torch.Tensor]) -> None:
    model, x = Followed(after).eval(), normal(1, 32, 32, 32)
    verdict = judge(reference(model, [x]), compiled(model, *x.shape)(x))
    assert verdict.ok, verdict.message


@pytest.mark.parametrize("place", [(0, 0, 0, 0), (1, 31, 8, 8), (1, 5, 4, 3), (0, 16, 3, 4)], ids=str)
@torch.no_grad()
def test_a_pixel_that_is_not_finite_spoils_what_it_spoils_in_pytorch_and_nothing_else(place: tuple[int, ...]) -> None:
    module, x = conv(32, 48), normal(2, 32, 9, 9)
    module.weight[7, place[1]] = 0  # times infinity is not a number
    run = compiled(module, *x.shape)
    module.double()
    for value in (float("inf"), -float("inf"), float("nan"), 3e38, -1e38):
        x[place] = value
        ours, theirs = run(x), module(x.double()).float()
        assert torch.equal(ours.isnan(), theirs.isnan()), value
        assert torch.equal(ours.isinf(), theirs.isinf()), value
        finite = theirs.abs() < 1e30
        assert bool(finite.any()), value
        torch.testing.assert_close(ours[finite], theirs[finite])


@pytest.mark.parametrize("value", [float("inf"), float("nan"), 1e30], ids=str)
def test_weights_that_could_overflow_stay_with_the_loops(value: float) -> None:
    weight = np.zeros((3, 3, 64, 64), np.float32)
    assert winograd.panel(weight, [28, 28], 16, 32) is not None
    weight[1, 1, 3, 3] = value
    assert winograd.panel(weight, [28, 28], 16, 32) is None


@torch.no_grad()
def test_integers_are_exact() -> None:
    module = conv(32, 32)
    for parameter in module.parameters():
        parameter.copy_(torch.randint(-3, 4, parameter.shape))
    x = torch.randint(-5, 6, (1, 32, 14, 14)).float()
    assert torch.equal(compiled(module, *x.shape)(x), module(x))
