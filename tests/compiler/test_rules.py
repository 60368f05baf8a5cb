"""Which rule and which variant of it a loop nest gets, and that a rule's own mistakes are errors."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
import torch
import tvm
from torch import fx, nn
from torch.nn import functional as F

from relax_zoo._tvm import te
from relax_zoo.compiler import build, lower, pipeline
from relax_zoo.compiler.cpu.machine import Machine
from relax_zoo.compiler.cpu.nesting import effort
from relax_zoo.compiler.cpu.operators import loops, spatial_reduction
from relax_zoo.compiler.cpu.operators.contraction import schedule as contraction
from relax_zoo.compiler.cpu.operators.loops import blocks_in
from relax_zoo.compiler.cpu.operators.row_reduction import program as row_reduction_program
from relax_zoo.compiler.cpu.operators.row_reduction import schedule as row_reduction
from relax_zoo.compiler.cpu.operators.winograd import schedule as winograd
from relax_zoo.harness.numerics.judge import judge, reference
from relax_zoo.translator import from_fx

AVX512 = {"kind": "llvm", "mcpu": "x86-64-v4", "num-cores": 2}  # vectors of 16 floats


class Then(nn.Module):
    """A layer, and what follows it."""

    def __init__(self, layer: nn.Module, after: Callable[[torch.Tensor], Any] = torch.relu) -> None:
        super().__init__()
        self.layer, self.after = layer, after

    def forward(self, x: torch.Tensor) -> Any:
        return self.after(self.layer(x))


def first_row_added(y: torch.Tensor) -> torch.Tensor:
    return y + y[:, :, :1]


def window(after: Callable[[torch.Tensor], Any]) -> nn.Module:
    return Then(nn.Conv2d(64, 64, 3, padding=1), after)


def pixels(after: Callable[[torch.Tensor], Any]) -> nn.Module:
    return Then(nn.Conv2d(8, 32, 1), after)


SMALL = (1, 8, 12, 14)
WIDE = (1, 64, 28, 28)
NESTS: dict[str, tuple[str, Callable[[], nn.Module], tuple[int | str, ...]]] = {
    "channels that fill vectors": ("contraction/fused", lambda: Then(nn.Conv2d(8, 32, 5, padding=2)), SMALL),
    "channels that leave half of a vector": ("contraction/units", lambda: Then(nn.Conv2d(8, 24, 5, padding=2)), SMALL),
    "a stage that needs other pixels": ("contraction/separate", lambda: pixels(first_row_added), SMALL),
    "nothing after a product": ("contraction/separate", lambda: Then(nn.Identity(), lambda y: y @ y.mT), (2, 48, 9)),
    "a depthwise convolution": ("contraction/fused", lambda: Then(nn.Conv2d(32, 32, 3, groups=32)), (1, 32, 12, 14)),
    "a window of 3x3": ("winograd/fused", lambda: window(torch.relu), WIDE),
    "a window of 3x3, other pixels": ("winograd/separate", lambda: window(first_row_added), WIDE),
    "strides over named sizes": ("contraction/fused", lambda: Then(nn.Conv2d(8, 32, 3, 2, 1)), (1, 8, "h", "w")),
    "strides of seven": ("contraction/fused", lambda: Then(nn.Conv2d(8, 32, 7, 7, 3)), (1, 8, "h", "w")),
    "softmax": ("rows", lambda: Then(nn.Identity(), lambda y: y.softmax(-1)), (30, 40)),
    "softmax and other rows": ("plain", lambda: Then(nn.Softmax(-1), first_row_added), (4, 9, 30, 40)),
    "softmax and other rows, few": ("plain", lambda: Then(nn.Softmax(-1), first_row_added), (1, 2, 3, 40)),
    "a sum over rows": ("columns", lambda: Then(nn.Identity(), lambda y: y.sum(0)), (30, 48)),
    "a concatenation": ("pieces", lambda: Then(nn.Identity(), lambda y: torch.cat((y, y * 2), 1)), (4, 16)),
    "a sum along rows": ("rows", lambda: Then(nn.Identity(), lambda y: y.sum(-1)), (30, 48)),
    "a mean of images": ("rows", lambda: nn.AdaptiveAvgPool2d(1), (2, 12, 7, 7)),
    "the place of the largest of each row": ("rows", lambda: Then(nn.Identity(), lambda y: y.argmax(-1)), (30, "n")),
    "one stage": ("plain", lambda: Then(nn.Identity(), F.gelu), (30, 40)),
}  # fmt: skip


def module(model: nn.Module, *shape: int | str) -> tvm.IRModule:
    torch.manual_seed(0)
    return from_fx(fx.symbolic_trace(model.eval()), [shape])


@pytest.mark.parametrize("nest", NESTS)
def test_the_variant_that_is_taken_is_named(nest: str) -> None:
    rule, model, shape = NESTS[nest]
    lowered = lower(module(model(), *shape), tvm.target.Target(AVX512))
    kernels = [f for _, f in lowered.functions_items() if isinstance(f, tvm.tirx.PrimFunc)]
    rules = {str(kernel.attrs["schedule_rule"]) for kernel in kernels}
    assert rule in rules
    assert rules <= {rule, "plain"}  # the images are transposed, too


MISTAKES: list[tuple[str, ModuleType, str]] = [
    ("channels that fill vectors", contraction, "_tile"),
    ("channels that leave half of a vector", contraction, "_panel"),
    ("a stage that needs other pixels", contraction, "_flatten"),
    ("a window of 3x3", winograd, "_multiply"),
    ("softmax", row_reduction, "_vectorize"),
    ("a sum over rows", spatial_reduction, "_side_by_side"),
]


@pytest.mark.parametrize("error", [ValueError, tvm.s_tir.ScheduleError, tvm.error.InternalError])
@pytest.mark.parametrize(("nest", "rule", "name"), MISTAKES, ids=[row[0] for row in MISTAKES])
def test_a_mistake_inside_a_rule_is_an_error_and_not_a_slower_program(
    nest: str, rule: ModuleType, name: str, error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    real, planted = getattr(rule, name), iter(["once"])

    def mistaken(*args: Any) -> Any:
        """A mistake that a second try would not make."""
        if next(planted, ""):
            raise error("planted")
        return real(*args)

    _, model, shape = NESTS[nest]
    monkeypatch.setattr(rule, name, mistaken)
    with pytest.raises(error, match="planted"):
        lower(module(model(), *shape), tvm.target.Target(AVX512))


def test_a_sum_over_several_rows_of_what_follows_is_not_taken_for_each_of_them() -> None:
    def centred(x: te.Tensor) -> te.Tensor:
        n, h, w = x.shape
        sums = row_reduction_program.total("sum", te.sum, [n], int(h * w), lambda i, k: x[i, k // w, k % w])
        return te.compute(x.shape, lambda i, y, z: x[i, y, z] - sums[i], name="centred")

    x = te.placeholder((2, 8, 16), name="x")
    function = te.create_prim_func([x, centred(x)])
    assert row_reduction.rows(function, Machine.of(tvm.target.Target(AVX512))) is None


def test_an_observer_of_a_pass_that_has_another_name_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    real = pipeline.recipe

    def renamed(target: tvm.target.Target) -> dict[str, Any]:
        return {("gather" if name == "group" else name): step for name, step in real(target).items()}

    monkeypatch.setattr(pipeline, "recipe", renamed)
    model = module(nn.Sequential(nn.ReLU()), 4, 5)
    assert torch.equal(build(model)(-torch.ones(4, 5)), torch.zeros(4, 5))
    with pytest.raises(ValueError, match=r"no pass is named group; the passes are: .*gather"):
        build(model, report=True)


def test_a_target_without_a_folder_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="no passes for the target 'c'; there are for: llvm"):
        build(module(nn.Sequential(nn.ReLU()), 4, 5), "c")


class Image(nn.Module):
    """A convolution whose padding, result and concatenation are of a height that is not known."""

    def __init__(self) -> None:
        super().__init__()
        self.conv = nn.Conv2d(3, 17, 3, padding=1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = self.conv(x)
        return torch.cat((y, y * 2), -1)


@pytest.mark.parametrize("threads", [1, 2])
def test_an_image_of_any_height_is_padded_and_concatenated(threads: int) -> None:
    model = Image().eval().requires_grad_(False)
    run = build(module(model, 2, 3, "h", 7), threads=threads)
    for height in (1, 6):
        x = torch.randn(2, 3, height, 7)
        verdict = judge(reference(model, (x,)), run(x))
        assert verdict.ok, verdict.message


def test_pieces_put_together_and_cut_again_and_again_are_not_one_expression() -> None:
    def woven(x: torch.Tensor) -> torch.Tensor:
        for _ in range(4):
            even, odd = x[:, 0::2], x[:, 1::2]
            x = torch.stack((even + odd, even * odd), 2).flatten(1)
        return x

    lowered = lower(module(Then(nn.Identity(), woven), 4, 16), tvm.target.Target(AVX512))
    sizes = [len(function.script()) for _, function in lowered.functions_items()]
    assert sizes
    assert max(sizes) < 100_000


def stages(function: Callable[[torch.Tensor], torch.Tensor], times: int) -> int:
    """In how many stages one kernel computes a function of a function."""

    def nested(x: torch.Tensor) -> torch.Tensor:
        for _ in range(times):
            x = function(x)
        return x

    lowered = lower(module(Then(nn.Identity(), nested), 4, 16), tvm.target.Target(AVX512))
    (kernel,) = [f for _, f in lowered.functions_items() if isinstance(f, tvm.tirx.PrimFunc)]
    return len(blocks_in(kernel.body)) - 1  # that around all


@pytest.mark.parametrize(
    ("function", "once", "four"),
    [(torch.erf, 1, 2), (torch.tanh, 1, 2), (torch.sin, 1, 2), (torch.atan, 1, 4), (F.mish, 1, 4), (torch.exp, 1, 2)],
    ids=["erf", "tanh", "sin", "atan", "mish", "exp"],
)
def test_functions_of_functions_are_one_expression_until_their_names_multiply(
    function: Callable[[torch.Tensor], torch.Tensor], once: int, four: int
) -> None:
    assert (stages(function, 1), stages(function, 4)) == (once, four)


@pytest.mark.parametrize(
    "nest", ["channels that fill vectors", "channels that leave half of a vector", "a window of 3x3"]
)
def test_functions_of_functions_after_a_product_are_stages_as_well(nest: str) -> None:
    _, model, shape = NESTS[nest]
    made = model()
    made.after = lambda y: torch.erf(torch.erf(torch.tanh(torch.erf(y))))
    kernels = lower(module(made, *shape), tvm.target.Target(AVX512)).functions_items()
    blocks = [block for _, f in kernels if isinstance(f, tvm.tirx.PrimFunc) for block in blocks_in(f.body)]
    calls = {block.name_hint: effort(block.body, lambda load: 1) for block in blocks if block.name_hint != "root"}
    assert 0 < max(calls.values()) <= loops.MOST_READINGS
