"""Every tail of every schedule: results against float64, for sizes that tiles and vectors do not divide."""

from __future__ import annotations

import itertools
import math
from typing import Any

import numpy as np
import pytest
import torch
import tvm
from torch import fx, nn
from tvm import te, tirx
from tvm.s_tir import Schedule

from relax_zoo.compiler import build, host_target, lower
from relax_zoo.harness.numerics.judge import judge, reference
from relax_zoo.translator import from_fx
from relax_zoo.zoo.weights import fill
from tests.compiler.sums import EPSILON, assert_sums, normal


def run(function: torch.nn.Module, *inputs: torch.Tensor) -> torch.Tensor:
    return build(from_fx(fx.symbolic_trace(function.eval()), [tuple(x.shape) for x in inputs]))(*inputs)


CHANNELS = (1, 3, 7, 16, 17, 64)
WIDTHS = (1, 5, 7, 14)
CONVOLUTIONS = [
    *((c, o, w, 3, 1, 1, 1, 1) for c, o, w in itertools.product((3, 17), CHANNELS, WIDTHS)),
    *((c, 24, 13, 1, stride, 1, 1, 2) for c, stride in itertools.product((1, 7, 16), (1, 2))),
    *((8, 40, 11, k, stride, dilation, 1, 1) for k, stride, dilation in ((3, 2, 1), (3, 1, 2), (5, 3, 1), (2, 2, 2))),
    *((c, c, w, k, stride, 1, c, 2) for c, w in ((7, 7), (12, 9), (16, 7), (58, 5)) for k, stride in ((3, 1), (5, 2))),
    *((16, 32, 7, 3, 1, 1, groups, 5) for groups in (2, 4, 16)),
]


@pytest.mark.parametrize(
    ("inner", "outer", "width", "kernel", "stride", "dilation", "groups", "batch"),
    CONVOLUTIONS,
    ids=["c{}-o{}-w{}-k{}-s{}-d{}-g{}-n{}".format(*row) for row in CONVOLUTIONS],
)
def test_a_convolution_is_right_whatever_its_tiles_leave_over(
    inner: int, outer: int, width: int, kernel: int, stride: int, dilation: int, groups: int, batch: int
) -> None:
    torch.manual_seed(0)
    padding = dilation * (kernel // 2)
    module = torch.nn.Conv2d(inner, outer, kernel, stride, padding, dilation, groups).eval()
    x = normal(batch, inner, width, width + 2)
    with torch.no_grad():
        assert_sums(run(module, x), module, x)


@pytest.mark.parametrize("channels", [4, 12, 20, 24, 40])
@pytest.mark.parametrize("batch", ["n", 2])
def test_channels_of_a_single_pixel_need_not_fill_a_vector(channels: int, batch: str | int) -> None:
    torch.manual_seed(0)
    module = torch.nn.Conv2d(8, channels, 1).eval()
    x = normal(2, 8, 1, 1)
    with torch.no_grad():
        ours = build(from_fx(fx.symbolic_trace(module), [(batch, 8, 1, 1)]))(x)
        assert_sums(ours, module, x)


@pytest.mark.parametrize("shape", [(1,), (5,), (7, 1), (3, 7), (2, 3, 13), (197,)], ids=str)
@pytest.mark.parametrize(("inner", "outer"), [(1, 1), (5, 17), (64, 48), (33, 7)], ids=str)
def test_a_linear_layer_is_right_for_any_number_of_rows(shape: tuple[int, ...], inner: int, outer: int) -> None:
    torch.manual_seed(0)
    module = torch.nn.Linear(inner, outer).eval()
    x = normal(*shape, inner)
    with torch.no_grad():
        assert_sums(run(module, x), module, x)


@pytest.mark.parametrize("count", [1, 7, 15, 16, 17, 48, 197])
def test_softmax_and_layer_norm_are_right_for_rows_of_any_length(count: int) -> None:
    x = normal(30, 40, count) * 4  # the longer ones are enough for several threads
    for module, given in ((torch.nn.Softmax(-1), x), (torch.nn.LayerNorm(count), x + 100)):
        with torch.no_grad():
            verdict = judge(reference(module, (given,)), run(module, given))
        assert verdict.ok, verdict.message


NORMS = {
    "group": lambda: torch.nn.GroupNorm(3, 6),
    "one group": lambda: torch.nn.GroupNorm(1, 6),
    "instance": lambda: torch.nn.InstanceNorm2d(6, affine=True),
}


@pytest.mark.parametrize("shape", [(2, 6, 5, 7), ("n", 6, 5, 7), ("n", 6, "h", "w")], ids=["fixed", "batch", "image"])
@pytest.mark.parametrize("convolution", [False, True], ids=["channels first", "channels last"])
@pytest.mark.parametrize("norm", NORMS)
def test_group_and_instance_norm_see_a_small_deviation_beside_a_large_mean(
    norm: str, convolution: bool, shape: tuple[int | str, ...]
) -> None:
    same = torch.nn.Conv2d(6, 6, 1, bias=False).requires_grad_(False)
    same.weight.copy_(torch.eye(6)[..., None, None])
    module = torch.nn.Sequential(*([same] if convolution else []), fill(NORMS[norm]())).eval().requires_grad_(False)
    x = 10 + normal(2, 6, 5, 7) / 100
    ours = build(from_fx(fx.symbolic_trace(module), [shape]))(x)
    verdict = judge(reference(module, (x,)), ours)
    assert verdict.ok, verdict.message


def test_softmax_of_infinities_and_nan_is_pytorchs() -> None:
    infinity, nan = float("inf"), float("nan")
    x = normal(5, 20)
    x[0, 3], x[1, 19], x[3, 0], x[4, 17] = -infinity, nan, infinity, -infinity
    x[2] = -infinity
    torch.testing.assert_close(run(torch.nn.Softmax(-1), x), x.softmax(-1), equal_nan=True)


POOLS = {
    "max 3x3": lambda: torch.nn.MaxPool2d(3, 2, 1),
    "max with ceil_mode": lambda: torch.nn.MaxPool2d(3, 2, ceil_mode=True),
    "average 2x3": lambda: torch.nn.AvgPool2d((2, 3), 2, (0, 1), count_include_pad=False),
    "average to 1": lambda: torch.nn.AdaptiveAvgPool2d(1),
    "average to 3x2": lambda: torch.nn.AdaptiveAvgPool2d((3, 2)),
}


@pytest.mark.parametrize("channels", CHANNELS)
@pytest.mark.parametrize("pool", POOLS)
def test_pooling_is_right_for_any_number_of_channels(pool: str, channels: int) -> None:
    """After a convolution that keeps every pixel, so that the images are laid out for vectors along channels."""
    same = torch.nn.Conv2d(channels, channels, 1, bias=False).eval()
    with torch.no_grad():
        same.weight.copy_(torch.eye(channels).reshape(channels, channels, 1, 1))
    module = torch.nn.Sequential(same, POOLS[pool](), torch.nn.ReLU())
    x = normal(2, channels, 15, 14)
    ours, exact = run(module, x), module.double()(x.double())
    assert ours.shape == exact.shape
    terms = 15 * 14 if "average" in pool else 1
    assert bool(((ours - exact).abs() <= terms * EPSILON * x.abs().max()).all())


@pytest.mark.parametrize("axes", [(0,), (1,), (0, 1), (2,), (0, 2)], ids=str)
@pytest.mark.parametrize("last", [5, 16, 48])
def test_a_sum_over_any_axes_is_right(axes: tuple[int, ...], last: int) -> None:
    x = normal(9, 130, last)
    module = Summed(axes)
    exact = module(x.double())
    assert bool(((run(module, x) - exact).abs() <= x.numel() * EPSILON * x.abs().sum(axes)).all())


class Summed(torch.nn.Module):
    def __init__(self, axes: tuple[int, ...]) -> None:
        super().__init__()
        self.axes = axes

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return (x * 2).sum(self.axes) * 0.5


def test_columns_are_reduced_in_vectors() -> None:
    lowered = lower(from_fx(fx.symbolic_trace(Summed((0, 1))), [(9, 130, 48)]), host_target())
    (kernel,) = (f for name, f in lowered.functions_items() if "sum" in name.name_hint)
    assert kernel.attrs["schedule_rule"] == "columns"
    assert "T.vectorized" in str(kernel)


class Joined(torch.nn.Module):
    def __init__(self, axis: int) -> None:
        super().__init__()
        self.axis = axis

    def forward(self, x: torch.Tensor, y: torch.Tensor, z: torch.Tensor) -> torch.Tensor:
        return torch.relu(torch.cat((x, y, z), self.axis) * 2)


@pytest.mark.parametrize("sizes", [(16, 32, 16), (3, 16, 5), (1, 1, 1), (64, 7, 33)], ids=str)
@pytest.mark.parametrize("axis", [0, 1, 2])
@pytest.mark.parametrize("rest", [(5, 7), (40, 48)], ids=str)  # the larger ones are enough for several threads
def test_a_concatenation_is_right_whatever_its_pieces(sizes: tuple[int, ...], axis: int, rest: tuple[int, int]) -> None:
    shapes = [(*rest[:axis], size, *rest[axis:]) for size in sizes]
    inputs = [normal(*shape) for shape in shapes]
    module = Joined(axis)
    lowered = lower(from_fx(fx.symbolic_trace(module), shapes), host_target())
    (kernel,) = (f for _, f in lowered.functions_items() if isinstance(f, tirx.PrimFunc))
    assert kernel.attrs["schedule_rule"] == "pieces"
    assert "if_then_else" not in str(kernel)
    assert torch.equal(run(module, *inputs), module(*inputs))


FUNCTIONS = {"exp": 2, "sigmoid": 3, "erf": 3, "tanh": 3}


class Call(torch.nn.Module):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return getattr(torch, self.name)(x)


@pytest.mark.parametrize(("name", "ulps"), FUNCTIONS.items(), ids=FUNCTIONS)
def test_a_function_in_vectors_is_within_a_few_units_in_the_last_place(name: str, ulps: int) -> None:
    tiny = torch.tensor([1e-45, 1e-40, 1e-38, 1e-20, 1e-6, 1e-3])
    x = torch.cat([torch.linspace(-87, 88.7, 200_001), torch.linspace(-5, 5, 200_001), tiny, -tiny])
    ours, exact = run(Call(name), x).double(), getattr(torch, name)(x.double())
    unit = torch.nextafter(exact.abs().float(), torch.tensor(float("inf"))).double() - exact.abs().float().double()
    assert float(((ours - exact).abs() / unit).max()) <= ulps


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_in_vectors_keeps_nan_infinities_and_zeros(name: str) -> None:
    x = torch.tensor([float("nan"), float("inf"), -float("inf"), 0.0, -0.0, 3e38, -3e38, 89.0, -104.5])
    torch.testing.assert_close(run(Call(name), x), getattr(torch, name)(x), equal_nan=True, rtol=0, atol=0)


def test_gelu_is_within_units_of_its_input() -> None:
    """Near -x its value is a difference of numbers as large as 1, so that PyTorch's too is off by units of x."""
    x = torch.cat([torch.linspace(-6, 6, 400_001), torch.linspace(-200, 200, 100_001)])
    ours, exact = run(torch.nn.GELU(), x).double(), torch.nn.functional.gelu(x.double())
    assert bool(((ours - exact).abs() <= 3 * EPSILON * x.abs()).all())


def test_gelu_keeps_nan_infinities_and_zeros() -> None:
    """In float64 PyTorch has GELU's own limits; in float32 it can have NaN for infinity, and infinity for 3e38."""
    x = torch.tensor([float("nan"), float("inf"), -float("inf"), 0.0, -0.0, 3e38, -3e38, 1e-40])
    exact = torch.nn.functional.gelu(x.double()).float()
    torch.testing.assert_close(run(torch.nn.GELU(), x), exact, equal_nan=True, rtol=0, atol=0)


@pytest.mark.parametrize("lanes", [1, 4])
def test_tvms_other_users_keep_their_functions(lanes: int) -> None:
    """Outside of a build of ours, exp is compiled as TVM compiles it."""
    x = te.placeholder((4,), name="x")
    y = te.compute(x.shape, lambda i: tirx.exp(x[i]) + tirx.tanh(x[i]) + tirx.erf(x[i]) + tirx.sigmoid(x[i]), name="y")
    schedule = Schedule(te.create_prim_func([x, y]))
    (loop,) = schedule.get_loops(schedule.get_sblock("y"))
    if lanes > 1:
        schedule.vectorize(loop)
    compiled = tvm.compile(schedule.mod, target="llvm")
    at = torch.tensor([0.0, -1.0, 0.5, 2.0], dtype=torch.float64)
    result = tvm.runtime.tensor(np.empty(4, "float32"))
    compiled(tvm.runtime.tensor(at.float().numpy()), result)
    exact = at.exp() + at.tanh() + at.erf() + at.sigmoid()
    assert bool(((torch.from_numpy(result.numpy()) - exact).abs() <= 8 * EPSILON * (at.exp() + 3)).all())


class Attention(torch.nn.Module):
    """Its weights too are a result with `shown`."""

    def __init__(self, shown: bool) -> None:
        super().__init__()
        self.shown = shown

    def forward(self, x: torch.Tensor, y: torch.Tensor) -> Any:
        weights = torch.softmax(x, -1)
        return (weights @ y, weights) if self.shown else weights @ y


@pytest.mark.parametrize("shown", [False, True])
@pytest.mark.parametrize("mask", [-80.0, -100.0, -110.0, -math.inf])
def test_weights_of_attention_are_no_denormal_numbers_where_only_a_product_reads_them(shown: bool, mask: float) -> None:
    """The products are fifty times slower with them, and exp(-100) is one."""
    x, y = normal(2, 3, 50) * 4, normal(2, 50, 17)
    x[:, :, 20:] += mask
    y[0, 30], y[1, 40], x[1, 1, 2] = math.inf, math.nan, math.nan
    shapes = [tuple(x.shape), tuple(y.shape)]
    lowered = lower(from_fx(fx.symbolic_trace(Attention(shown)), shapes), host_target())
    names = {var.name_hint for var in lowered.get_global_vars()}
    assert {"softmax", "weights"} & names == {"softmax" if shown else "weights"}
    verdict = judge(reference(Attention(shown), (x, y)), run(Attention(shown), x, y))
    assert verdict.ok, verdict.message


def small(a: torch.Tensor, m: torch.Tensor, s: torch.Tensor, n: torch.Tensor, i: torch.Tensor) -> tuple[Any, ...]:
    """Programs of sizes 0 and 1, without axes, and with values that nothing needs."""
    _ = torch.cat([n, n]), n.sum(1)
    pooled, places = torch.nn.functional.max_pool2d(i, 2, return_indices=True)
    expanded = s.expand(3, 4)
    return (
        *(a.cumsum(0), m.mv(m[0]), expanded.sum(0), expanded.sum(1), expanded.amax(1), (s * 2).expand(4).cumsum(0)),
        *(n[:, :0] + 1, n + 1, torch.block_diag(m, m), -places.transpose(0, -1), pooled),
    )


def test_small_programs_are_built_and_right() -> None:
    shapes: list[tuple[int | str, ...]] = [(1,), (1, 1), (), ("n", 4), (2, 3, 8, 8)]
    inputs = [normal(*(3 if size == "n" else int(size) for size in shape)) for shape in shapes]
    run = build(from_fx(fx.symbolic_trace(small), shapes), check=True)
    for got, expected in zip(run(*inputs), small(*inputs), strict=True):
        assert (got.shape, got.dtype) == (expected.shape, expected.dtype)
        assert bool(((got - expected).abs() <= 4 * EPSILON * expected.abs()).all())


def test_an_image_of_any_size_is_padded_whatever_the_length_of_vectors() -> None:
    torch.manual_seed(0)
    model = nn.Sequential(nn.Conv2d(16, 16, 3, padding=1, groups=16), nn.ReLU()).eval()
    module = from_fx(fx.symbolic_trace(model), [(1, 16, "h", "w")])
    run = build(module, {"kind": "llvm", "mcpu": "x86-64-v3", "num-cores": 2})
    x = normal(1, 16, 9, 13)
    with torch.no_grad():
        verdict = judge(reference(model, (x,)), run(x))
    assert verdict.ok, verdict.message
