"""Ordinary calls on a named size: one program of all of them is right for every size, or the size is refused.

A size that PyTorch turns into a number while it traces is the hint that the size has there, and a result that holds it
is wrong for every other.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.nn import functional as F

from relax_zoo._tvm import IRModule
from relax_zoo.compiler import Executable, build
from relax_zoo.conformance.difference import difference
from relax_zoo.conformance.joined import joined
from relax_zoo.translator import TranslationError, from_fx, trace
from tests.translator.case import floats

SIZES = (0, 1, 2, 7, 64)


def _grid(x: Tensor) -> Tensor:
    """A (n, 5, 3) tensor whose rows are not next to each other."""
    return (x[:, :, None, None] * torch.ones(4, 2)).flatten(2)[..., :5].mT


# Functions of a tensor (n, 3).
CALLS: dict[str, Callable[[Tensor], Any]] = {
    "a size": lambda x: (x.shape[0] * 2, x.numel(), x + 1),
    "arange": lambda x: torch.arange(x.shape[0]) * 2,
    "bartlett": lambda x: x[:, 0] + torch.bartlett_window(x.shape[0], periodic=False),
    "blackman": lambda x: x[:, 0] + torch.blackman_window(x.shape[0]),
    "cdist": lambda x: torch.cdist(x, x + 1, compute_mode="donot_use_mm_for_euclid_dist"),
    "diagonal": lambda x: x.diagonal() * 2,
    "diagonal below": lambda x: (x @ x.T).diagonal(-2) * 2,
    "distances": lambda x: torch.cdist(_grid(x), _grid(x)[:, :2], compute_mode="donot_use_mm_for_euclid_dist"),
    "einsum": lambda x: torch.einsum("nj,kj->kn", x, torch.ones(2, 3)),
    "einsum of batches": lambda x: torch.einsum("bij,bkj->bik", _grid(x), _grid(x)[:, :2]),
    "einsum of outer axes": lambda x: torch.einsum("...i,...k,l", x, x[:, :2], torch.ones(2)),
    "einsum over it": lambda x: torch.einsum("nj,nk->jk", x, x + 1),
    "einsum to a number": lambda x: torch.einsum("...ij,...ij->", _grid(x), _grid(x)),
    "empty slice": lambda x: x[:, :0] + 1,
    "expressions": lambda x: torch.hypot(x * 2, torch.erfc(x) + 1) * torch.copysign(x + 1, torch.expm1(x * x.shape[0])),
    "eye": lambda x: torch.eye(x.shape[0], 3) + x,
    "flip": lambda x: x.flip(0),
    "full": lambda x: torch.full((x.shape[0], 2), 1.5),
    "halves": lambda x: torch.cat((-x[x.shape[0] // 2 :], x[: x.shape[0] // 2])) * x,
    "hamming": lambda x: x[:, 0] + torch.hamming_window(x.shape[0]),
    "hann": lambda x: x[:, 0] + torch.hann_window(x.shape[0], periodic=False),
    "linspace": lambda x: x[:, 0] + torch.linspace(-1, 3, x.shape[0]),
    "logspace": lambda x: x[:, 0] + torch.logspace(0, 2, x.shape[0]),
    "long slice": lambda x: x[:, :100] * 2,
    "ones": lambda x: torch.ones(x.shape[0], 3) + x,
    "pad by a size": lambda x: F.pad(torch.ones(2, 2), (0, x.shape[0])),
    "repeat": lambda x: torch.ones(2, 3).repeat(x.shape[0], 2) + 1,
    "repeat_interleave": lambda x: x.repeat_interleave(2, 0) * 2,
    "roll": lambda x: x.roll(2, 0),
    "roll by a size": lambda x: x.roll(x.shape[0] // 2 + 1, (0,)),
    "root": lambda x: x / (x.shape[0] + 1) ** 0.5,
    "scaled": lambda x: x * (1 / (x.shape[0] + 1)),
    "strides": lambda x: x[::3] + 1,
    "steps": lambda x: torch.arange(0, -x.shape[0], -3) + 1,
    "tril": lambda x: (x @ x.T).tril(),
    "unfold": lambda x: x.unfold(1, 2, 1) * 2,
}


@pytest.fixture(scope="module")
def module() -> IRModule:
    return joined([from_fx(trace(function), [("n", 3)]) for function in CALLS.values()])


@pytest.fixture(scope="module")
def program(module: IRModule) -> Executable:
    return build(module)


@pytest.mark.parametrize("size", SIZES)
def test_a_program_is_right_for_every_size(program: Executable, size: int) -> None:
    check(program, size)


@pytest.mark.parametrize("size", [1, 7])
def test_a_program_is_right_for_a_size_that_its_build_fixes(module: IRModule, size: int) -> None:
    check(build(module, sizes={"n": size}), size)


def check(program: Executable, size: int) -> None:
    x = floats(size, 3).tensor("x", {})
    for (name, function), output in zip(CALLS.items(), program(*[x] * len(CALLS)), strict=True):
        message = difference(function, [x], output)
        assert message is None, f"{name}: {message}"


# Those of which sizes are refused, and what they are functions of; None for what nobody asks of nothing.
CHECKED: dict[str, tuple[Callable[[Tensor], Any], tuple[int | str, ...], list[int] | None]] = {
    "attention": (lambda x: F.scaled_dot_product_attention(x, x, x), (2, 3, "n"), []),
    "ceil": (lambda x: F.max_pool1d(x, 3, 2, 1, ceil_mode=True), (1, 2, "n"), None),
    "chunk": (lambda x: x.chunk(2)[1] + 1, ("n", 2), [0, 1]),
    "diagonal of a row": (lambda x: x.diagonal() + 1, (1, "n"), [0]),
    "diagonal of two columns": (lambda x: x.diagonal(1) + 1, ("n", 2), [0]),
    "interpolate": (lambda x: F.interpolate(x, size=(5, x.shape[3]), mode="bilinear"), (1, 2, "n", 4), [0]),
    "interpolate twice": (lambda x: F.interpolate(x, scale_factor=2), (1, 2, "n", 4), None),
    "interpolate to corners": (
        lambda x: F.interpolate(torch.ones(1, 1, 3) + x[:1], x.shape[0], mode="linear", align_corners=True),
        ("n",),
        None,
    ),
    "half of a diagonal": (lambda x: F.max_pool1d(x.diagonal(), 2, ceil_mode=True), ("n", 4, 3), None),
    "one_hot": (lambda x: F.one_hot(torch.zeros(2, dtype=torch.int64), x.shape[0]), ("n",), [0]),
    "rest": (lambda x: x[1:] + x[:-1], ("n", 2), [0]),
    "unshuffle": (lambda x: F.pixel_unshuffle(x, 2), (1, 2, "n", 4), [0, 1, 7]),
    "unfold": (lambda x: x.unfold(0, 2, 3) + 1, ("n", 2), [0, 1]),
}


@pytest.mark.parametrize("name", CHECKED)
def test_a_program_is_right_for_a_size_or_refuses_it(name: str) -> None:
    function, shape, refused = CHECKED[name]
    run = build(from_fx(trace(function), [shape]))
    for size in SIZES if refused is not None else SIZES[1:]:
        x = floats(*shape).tensor("x", {"n": size})
        if size in (refused or ()):
            with pytest.raises((IndexError, RuntimeError)):
                run(x)
        else:
            message = difference(function, [x], run(x))
            assert message is None, f"{size}: {message}"


BAKED: dict[str, Callable[[Tensor], Any]] = {
    "tril_indices": lambda x: torch.tril_indices(x.shape[0], 3),
    "rows": lambda x: torch.zeros(4).index_put((torch.tensor([1, 2]),), x),
    "steps": lambda x: torch.zeros(9).slice_scatter(x, 0, 0, 9, 2),
    "vander": lambda x: torch.vander(torch.ones(3), x.shape[0]),
    "bins": lambda x: torch.histc(torch.ones(3), x.shape[0]),
    "items": lambda x: torch.stack(x.unbind(0)) + 1,
}


@pytest.mark.parametrize("name", BAKED)
def test_a_size_that_has_to_be_a_number_is_refused(name: str) -> None:
    with pytest.raises(TranslationError):
        from_fx(trace(BAKED[name]), [("n",)])
