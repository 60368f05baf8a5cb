"""Reductions along rows, at lengths that fill vectors and that do not, of a named length as of a fixed one."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, fx, nn

from relax_zoo._torch import pytree
from relax_zoo.compiler import build
from relax_zoo.compiler.cpu.operators.row_reduction import reductions
from relax_zoo.harness.numerics import same_bits
from relax_zoo.harness.numerics.judge import judge, reference
from relax_zoo.translator import from_fx

LENGTHS = (1, 15, 16, 17, 32, 37, 50)
FIXED = (15, 17, 32)
ROWS = 5
ODD = (math.nan, math.inf, -math.inf)


class Extremes(nn.Module):
    def forward(self, x: Tensor) -> Any:
        return x.amax(-1), x.amin(-1, keepdim=True), x.argmax(-1), x.argmin(-1, keepdim=True), x.max(-1), x.max()


class Sums(nn.Module):
    def forward(self, x: Tensor) -> Any:
        return x.sum(-1), x.mean(-1, keepdim=True), x.prod(-1), x.exp().sum(-1), torch.logsumexp(x, -1), x.sum()


class ExtremesOfColumns(nn.Module):
    def forward(self, x: Tensor) -> Any:
        x = x.unflatten(0, (1, ROWS))
        places = x.argmax(1), x.argmin(1, keepdim=True), x.max(1), x.mT.max(0), x.min(1)
        return *places, x.amax((0, 2)), x.amin((0, 2), keepdim=True)


class SumsOfColumns(nn.Module):
    def forward(self, x: Tensor) -> Any:
        x = x.unflatten(0, (1, ROWS)).repeat(3, 1, 1)
        return x.sum((0, 2)), x.mean((0, 2), keepdim=True), x.prod(2).prod(0), x.exp().mean((0, 2)), x.var((0, 2))


def built(model: nn.Module, *shape: int | str) -> Any:
    return build(from_fx(fx.symbolic_trace(model), [shape]))


def drawn(length: int, seed: int = 0) -> Tensor:
    values = np.random.RandomState(1000 * seed + length).standard_normal((ROWS, length))
    return torch.from_numpy(values.astype("float32"))


@pytest.fixture(scope="module")
def extremes() -> Any:
    return built(Extremes(), ROWS, "n")


@pytest.fixture(scope="module")
def extremes_of_columns() -> Any:
    return built(ExtremesOfColumns(), ROWS, "n")


def same(want: Any, have: Any) -> bool:
    pairs = zip(pytree.tree_leaves(want), pytree.tree_leaves(have), strict=True)
    return all(
        a.dtype == b.dtype and torch.equal(a.isnan(), b.isnan()) and torch.equal(a.nan_to_num(), b.nan_to_num())
        for a, b in pairs
    )


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("kind", [Extremes, ExtremesOfColumns])
def test_extremes_and_their_places_are_pytorchs_wherever_nan_or_infinity_is(
    length: int, kind: type[nn.Module], extremes: Any, extremes_of_columns: Any
) -> None:
    named = extremes if kind is Extremes else extremes_of_columns
    runs = [named, *([built(kind(), ROWS, length)] if length in FIXED else [])]
    for at in range(length):
        x = drawn(length, at).round(decimals=1)  # so that several are the largest
        for row, value in enumerate(ODD):
            x[row, at] = value
            x[row, (at * 7 + 3) % length] = value
        x[3] = -math.inf
        want = kind()(x)
        assert all(same(want, run(x)) for run in runs)


@pytest.mark.parametrize("kind", [Sums, SumsOfColumns])
def test_sums_are_within_their_bounds_and_have_the_same_bits_at_a_named_length(kind: type[nn.Module]) -> None:
    named = built(kind(), ROWS, "n")
    for length in LENGTHS:
        x = drawn(length)
        have = named(x)
        verdict = judge(reference(kind(), (x,)), have)
        assert verdict.ok, verdict.message
        if length in FIXED:
            assert all(torch.equal(a, b) for a, b in zip(have, built(kind(), ROWS, length)(x), strict=True))


@pytest.mark.parametrize("length", FIXED)
def test_of_zeros_of_both_signs_a_named_length_takes_the_one_that_a_fixed_one_takes(length: int, extremes: Any) -> None:
    fixed = built(Extremes(), ROWS, length)
    for seed in range(20):
        x = drawn(length, seed).sign() * 0.0
        assert same_bits.same(extremes(x), fixed(x))
        assert same(Extremes()(x), fixed(x))


def test_an_element_that_is_left_out_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    real = reductions.total

    def shorter(name: str, combine: Any, outer: Any, count: Any, *others: Any) -> Any:
        return real(name, combine, outer, count - 1, *others)

    monkeypatch.setattr(reductions, "total", shorter)
    x = drawn(17)
    x[:, -1] = 9
    assert not judge(reference(Sums(), (x,)), built(Sums(), ROWS, 17)(x)).ok
    assert not same(Extremes()(x), built(Extremes(), ROWS, 17)(x))


def test_a_row_that_fills_its_vectors_whatever_a_size_is_has_no_tail() -> None:
    def all_of_it(x: Tensor) -> Any:
        return x.sum(), x.mean(), x.amax(), x.prod(), x.argmin(), torch.var_mean(x)

    run = build(from_fx(fx.symbolic_trace(all_of_it), [(2, 8, "n")]))
    for length in (1, 4, 7):
        x = drawn(length * 16)[0].view(2, 8, length)
        verdict = judge(reference(all_of_it, (x,)), run(x))
        assert verdict.ok, verdict.message
