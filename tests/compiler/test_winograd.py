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
from relax_zoo.compiler.cpu.operators.winograd import forms, program
from relax_zoo.harness.numerics.judge import judge, reference
from relax_zoo.translator import from_fx
from tests.compiler.sums import assert_sums, normal

AVX2 = {"kind": "llvm", "mcpu": "x86-64-v3", "num-cores": 2}
TARGETS = ["llvm"]
if tvm.target.codegen.target_has_features("avx2", host_target()):
    TARGETS.append(AVX2)
SIZES = [
    *((32, 32, side, side + more) for side in (1, 5, 14) for more in (0, 1, 4)),
    *((32, 32, side, side) for side in (2, 7)),
    *((inner, outer, 6, 12) for inner, outer in ((32, 48), (64, 64), (96, 80), (112, 112), (80, 96))),
    (64, 64, 56, 56),
    (256, 128, 14, 14),
]


def compiled(model: nn.Module, *shape: Any, target: Any = "llvm", threads: int | None = None) -> Executable:
    """The build of a model with one convolution, which must have taken Winograd's form."""
    module = from_fx(fx.symbolic_trace(model.eval()), [shape])
    run = build(module, target, report=True, threads=threads, error_share=0.0)
    rules = [kernel.rule for kernel in run.seen.kernels.values()]
    assert any(rule.startswith("winograd/") for rule in rules), rules
    assert not any(rule.startswith("contraction/") for rule in rules), rules
    return run


@pytest.fixture(autouse=True, params=forms.FORMS, ids=[f"F({size})" for size in forms.FORMS])
def form(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> forms.Form:
    """In this form also what takes longer so."""
    chosen: forms.Form = forms.FORMS[request.param]
    monkeypatch.setattr(forms, "TRANSFORM", -1e9)
    monkeypatch.setattr(forms, "MEASURED", 0.0)
    monkeypatch.setattr(forms, "FORMS", {chosen.size: chosen})
    return chosen


def conv(inner: int, outer: int, padding: Any = 1) -> nn.Conv2d:
    torch.manual_seed(inner + outer)
    return nn.Conv2d(inner, outer, 3, padding=padding).eval()


@pytest.mark.parametrize("target", TARGETS, ids=["host", "AVX2"][: len(TARGETS)])
@pytest.mark.parametrize(("inner", "outer", "high", "wide"), SIZES, ids=["-".join(map(str, size)) for size in SIZES])
@torch.no_grad()
def test_every_tile_is_right(inner: int, outer: int, high: int, wide: int, target: Any) -> None:
    module, x = conv(inner, outer), normal(2, inner, high, wide)
    assert_sums(compiled(module, *x.shape, target=target)(x), module, x)


@pytest.mark.parametrize("padding", [0, 1, 2, (0, 2)])
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
    def __init__(self, after: Callable[[torch.Tensor, torch.Tensor], torch.Tensor], channels: int) -> None:
        super().__init__()
        self.conv, self.after = conv(channels, channels), after

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
def test_what_follows_is_right(after: Callable[[torch.Tensor, torch.Tensor], torch.Tensor], form: forms.Form) -> None:
    channels, side = (32, 32) if form.size == 2 else (256, 12)  # where F(4) keeps to the bound
    model, x = Followed(after, channels).eval(), normal(1, channels, side, side)
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
    assert program.fits(weight, 16)
    weight[1, 1, 3, 3] = value
    assert not program.fits(weight, 16)


def test_the_largest_pixels_by_the_largest_weights_are_a_float32(form: forms.Form) -> None:
    pixels, weights = np.abs(form.forward).sum(1), np.abs(form.weights).max(1)
    growth = (np.abs(form.back) * pixels * weights).sum(1).max()
    assert growth**2 * program.LARGEST * program.SUMS < np.finfo(np.float32).max
    assert growth**2 * program.LARGEST * program.SUMS > 1e-3 * np.finfo(np.float32).max  # and not for want of any


def test_factors_are_those_of_a_convolution_and_float32_has_all_but_those_of_weights(form: forms.Form) -> None:
    for factors in (form.forward, form.back):
        assert (factors == factors.astype(np.float32)).all()
    pixels, weights = np.random.default_rng(0).normal(size=form.pixels), np.array([0.5, -2, 3])
    sums = form.back @ ((form.weights @ weights) * (form.forward @ pixels))
    np.testing.assert_allclose(sums, np.convolve(pixels, weights[::-1], "valid"))


@pytest.mark.parametrize("channels", [64, 128, 256])
@torch.no_grad()
def test_it_is_about_as_accurate_as_the_loops(channels: int, monkeypatch: pytest.MonkeyPatch) -> None:
    module, x = conv(channels, 32), normal(1, channels, 16, 16)
    ours = compiled(module, *x.shape)(x)
    monkeypatch.setattr(forms, "FORMS", {})
    loops = build(from_fx(fx.symbolic_trace(module), [tuple(x.shape)]))(x)
    exact = module.double()(x.double())
    assert not torch.equal(ours, loops)
    assert (ours - exact).square().mean().sqrt() < 1.5 * (loops - exact).square().mean().sqrt()


@pytest.mark.parametrize("depth", [32, 128, 512])
@torch.no_grad()
def test_the_error_is_about_what_is_predicted(depth: int, form: forms.Form, monkeypatch: pytest.MonkeyPatch) -> None:
    module, x = conv(depth, 64), normal(1, depth, 16, 16)
    share = judge(reference(module, [x]), compiled(module, *x.shape)(x)).error_ratio
    monkeypatch.undo()
    predicted = form.error_share(depth)
    assert share < 1.5 * max(predicted, 0.2)  # what any sum may be off by
    assert share > predicted / 2.5


@pytest.mark.parametrize("place", [(0, 0), (3, 3), (4, 7), (5, 2), (7, 7)], ids=str)
@torch.no_grad()
def test_with_small_tiles_a_result_hangs_on_no_pixel_but_those_under_its_window(
    place: tuple[int, int], form: forms.Form
) -> None:
    module, x = conv(32, 32), normal(1, 32, 9, 9)
    run = compiled(module, *x.shape)
    before = run(x).clone()
    x[:, :, place[0], place[1]] *= 1e4
    changed = (run(x) != before)[0].any(0).nonzero()
    far = (changed - torch.tensor(place)).abs().max()
    assert (far == 1) == (form.size == 2)


@pytest.mark.parametrize("factor", [1.01, 0.99])
def test_a_form_of_which_a_larger_error_is_predicted_is_not_taken(
    factor: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    largest = forms.FORMS[4]
    taken = forms.choose(128, 64, (28, 28), 16, 32, factor * largest.error_share(128))
    assert taken is not None
    assert taken.size == (4 if factor > 1 else 2)
    assert forms.choose(128, 64, (28, 28), 16, 32) == forms.choose(128, 64, (28, 28), 16, 32, 0.1)


def test_a_share_that_is_none_is_refused() -> None:
    module = from_fx(fx.symbolic_trace(conv(32, 32)), [(1, 32, 8, 8)])
    with pytest.raises(ValueError, match=r"error_share = 40.*from 0 to 1"):
        build(module, error_share=40)


@torch.no_grad()
def test_integers_are_exact_where_no_weight_is_rounded(form: forms.Form) -> None:
    module = conv(32, 32)
    for parameter in module.parameters():
        parameter.copy_(torch.randint(-3, 4, parameter.shape))
    x = torch.randint(-5, 6, (1, 32, 14, 14)).float()
    difference = (compiled(module, *x.shape)(x) - module(x)).abs().max()
    assert (difference == 0) == (form.size == 2)
    assert difference < 1e-3
