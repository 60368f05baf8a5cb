"""Convolutions of lines and volumes, and transposed ones, are convolutions of images that compute the same."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import torch
from torch import Tensor, fx, nn
from torch.nn import functional as F

from relax_zoo._tvm import IRModule, Op, relax
from relax_zoo.compiler import build
from relax_zoo.compiler.passes.images import as_images
from relax_zoo.conformance.joined import joined
from relax_zoo.harness.numerics import same_bits
from relax_zoo.harness.numerics.judge import judge, reference
from relax_zoo.translator import from_fx

COUNT, FEWER = 48, 10
EVERY = 7  # one element in so many is infinite: a tap that was filled with a zero would make it NaN


@dataclass
class Case:
    """A convolution, what it is given, and that with names for some of its sizes."""

    module: nn.Module
    x: Tensor
    shape: list[int | str]

    def imported(self) -> IRModule:
        return from_fx(fx.symbolic_trace(nn.Sequential(self.module)), [tuple(self.shape)])


def cases() -> Iterator[Case]:
    """Convolutions of every rank, with kernels, strides, padding, gaps and groups as they come."""
    draw = random.Random(0)
    torch.manual_seed(0)
    for number in itertools.count():
        n, transposed, groups = draw.choice((1, 2, 3)), draw.random() < 0.6, draw.choice((1, 1, 2, 3))
        inputs, outputs = groups * draw.choice((1, 2, 5)), groups * draw.choice((1, 3, 8))
        kernel, stride = (tuple(draw.randint(1, most) for _ in range(n)) for most in (5, 3))
        padding, size = (tuple(draw.randint(low, high) for _ in range(n)) for low, high in ((0, 2), (2, 9)))
        options = {"groups": groups, "bias": draw.random() < 0.5}
        if transposed:
            more = tuple(draw.randint(0, each - 1) for each in stride)
            kind = (nn.ConvTranspose1d, nn.ConvTranspose2d, nn.ConvTranspose3d)[n - 1]
            module: nn.Module = kind(inputs, outputs, kernel, stride, padding, more, **options)
        else:
            gaps = tuple(draw.choice((1, 1, 2)) for _ in range(n))
            kind = (nn.Conv1d, nn.Conv2d, nn.Conv3d)[n - 1]
            module = kind(inputs, outputs, kernel, stride, padding, gaps, **options)
        x = torch.randn(2, inputs, *size)
        if draw.random() < 0.3:
            x.view(-1)[::EVERY] = torch.inf
        shape: list[int | str] = [*x.shape]
        shape[0] = draw.choice((2, "batch"))
        for axis in range(2, n + 2):
            if draw.random() < 0.3:
                shape[axis] = f"size_{number}_{axis}"
        try:
            reference(module.eval(), (x,))
        except RuntimeError:  # PyTorch has no result of no size
            continue
        yield Case(module.eval(), x, shape)


class Given(nn.Module):
    """A convolution whose weight is an input; one that is a parameter is not, so it has none."""

    def __init__(self, module: nn.Module) -> None:
        super().__init__()
        name = type(module).__name__.lower()
        transposed, rank = "transpose" in name, name[-2]
        self.call = getattr(F, f"conv_transpose{rank}d" if transposed else f"conv{rank}d")
        names = ("stride", "padding", *(["output_padding"] if transposed else []), "groups", "dilation")
        self.options = {name: getattr(module, name) for name in names}

    def forward(self, x: Tensor, weight: Tensor) -> Tensor:
        return self.call(x, weight, None, **self.options)


def operators(module: IRModule) -> set[str]:
    """The operators that a module's program calls."""
    found: set[str] = set()

    def visit(expr: object) -> None:
        if isinstance(expr, relax.Call) and isinstance(expr.op, Op):
            found.add(expr.op.name)

    relax.analysis.post_order_visit(module["main"], visit)
    return found


def test_a_convolution_of_any_kind_is_that_of_pytorch() -> None:
    drawn = [case for case, _ in zip(cases(), range(COUNT), strict=False)]
    run = build(joined([case.imported() for case in drawn]))
    for case, output in zip(drawn, run(*(case.x for case in drawn)), strict=True):
        verdict = judge(reference(case.module, (case.x,)), output)
        assert verdict.ok, f"{case.module} of {tuple(case.x.shape)}: {verdict.message}"


def test_weights_that_are_given_have_the_bits_of_those_that_are_known() -> None:
    drawn = [case for case, _ in zip(cases(), range(FEWER), strict=False)]
    for case in drawn:
        case.module.bias = None
    weights = [case.module.weight.detach() for case in drawn]
    inputs = [each for case, weight in zip(drawn, weights, strict=True) for each in (case.x, weight)]  # type: ignore[misc]
    programs = [
        from_fx(fx.symbolic_trace(Given(case.module)), [tuple(case.shape), tuple(weight.shape)])  # type: ignore[union-attr, operator]
        for case, weight in zip(drawn, weights, strict=True)
    ]
    given, known = build(joined(programs)), build(joined([case.imported() for case in drawn]))
    expected = known(*(case.x for case in drawn))
    for case, output, one in zip(drawn, given(*inputs), expected, strict=True):
        assert same_bits.same(output, one), case.module


ORDINARY = [
    *(nn.Conv1d(4, 6, 5, padding=8, dilation=4), nn.Conv1d(6, 6, 9, groups=6), nn.Conv1d(4, 8, 3, 2, groups=2)),
    *(nn.Conv3d(3, 4, 3, padding=1), nn.Conv3d(4, 4, (3, 5, 5), (1, 2, 2), groups=2), nn.Conv3d(2, 3, 1)),
    *(nn.ConvTranspose1d(4, 2, 16, 8, 4), nn.ConvTranspose2d(4, 2, 2, 2), nn.ConvTranspose2d(4, 2, 4, 2, 1)),
    *(
        nn.ConvTranspose2d(4, 2, 3, 2, 1, 1),
        nn.ConvTranspose2d(4, 4, 3, 1, 1, groups=4),
        nn.ConvTranspose3d(4, 2, 2, 2),
    ),
]


@pytest.mark.parametrize("module", ORDINARY, ids=str)
def test_an_ordinary_one_is_a_convolution_of_images_and_nothing_slower(module: nn.Module) -> None:
    rank = module.weight.ndim - 2  # type: ignore[operator, union-attr]
    case = Case(module.eval(), torch.empty(0), [1, int(module.in_channels), *[9] * rank])  # type: ignore[arg-type]
    weights = tuple(module.weight.shape)  # type: ignore[operator, union-attr]
    given = from_fx(fx.symbolic_trace(Given(module)), [tuple(case.shape), weights])
    for program in (case.imported(), given):
        found = {name for name in operators(as_images(program)) if "conv" in name}
        assert found == {"relax.nn.conv2d"}


@pytest.mark.parametrize("module", [nn.ConvTranspose2d(2, 2, 3, dilation=2), nn.ConvTranspose2d(2, 2, 1, 2)], ids=str)
def test_one_whose_blocks_have_places_without_a_tap_stays(module: nn.Module) -> None:
    case = Case(module.eval(), torch.empty(0), [1, 2, 5, 5])
    assert "relax.nn.conv2d_transpose" in operators(as_images(case.imported()))
