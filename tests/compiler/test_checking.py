"""`build(..., check=True)`: a kernel that is not what its operators compute is an error, and no other is."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
import torch
from torch import fx, nn

from relax_zoo._tvm import IRModule
from relax_zoo.compiler import WrongKernel, build, check_build
from relax_zoo.harness.selfcheck.mutants_compiler import kernel_mutants
from relax_zoo.translator import from_fx, trace
from relax_zoo.zoo import get
from relax_zoo.zoo.weights import fill


@pytest.fixture(autouse=True)
def nothing_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


class Mixed(nn.Module):
    """Kernels of every rule: products, windows, rows, columns, pieces, and what is elementwise."""

    def __init__(self) -> None:
        super().__init__()
        self.conv, self.norm = nn.Conv2d(3, 8, 3, padding=1), nn.GroupNorm(2, 8)
        self.linear, self.rows = nn.Linear(8, 5), nn.LayerNorm(8)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = torch.nn.functional.max_pool2d(torch.nn.functional.relu6(self.norm(self.conv(x))), 2)
        y = torch.cat([y, y.flip(2)], 2).flatten(2).transpose(1, 2)
        return torch.softmax(self.linear(self.rows(y)), -1) + y.mean(2, keepdim=True)


def mixed() -> IRModule:
    return from_fx(fx.symbolic_trace(fill(Mixed()).eval()), [("n", 3, 8, 8)])


def test_right_kernels_are_found_right_once(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "relax_zoo"):
        run = build(mixed(), check=True)
        build(mixed(), check=True)
    first, second = (record.getMessage() for record in caplog.records)
    assert "kernels are right on drawn inputs, which took" in first
    assert "\n" not in first  # none was left
    assert second == "every kernel was found right before"
    assert run.seen is None


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64], ids=str)
def test_right_kernels_of_any_float_are_found_right(dtype: torch.dtype) -> None:
    name = str(dtype).removeprefix("torch.")
    graph = fx.symbolic_trace(fill(Mixed()).to(dtype).eval())
    run = build(from_fx(graph, [(("n", 3, 8, 8), name)]), report=True)
    assert "kernels are right on drawn inputs" in check_build(run)


def test_terms_that_cancel_are_right_to_the_places_that_they_have() -> None:
    def blend(x: torch.Tensor, y: torch.Tensor, z: torch.Tensor) -> torch.Tensor:
        return x * 0.3 + y * 0.7 - z * 0.45

    run = build(from_fx(trace(blend), [((40, 50), "float64")] * 3), report=True)
    assert "kernels are right on drawn inputs" in check_build(run)


DECIDED = {
    "equal to what it may be rounded to": lambda x: torch.nn.functional.gelu(x) == 0,
    "not equal to it": lambda x: torch.nn.functional.gelu(x) != 0,
    "above what it cancels with": lambda x: (x * 0.3 - x * 0.1 * 3) > 0,
    "not above it": lambda x: (x * 0.3 - x * 0.1 * 3) <= 0,
    "the whole number below": lambda x: torch.floor(torch.round(x) * 0.3 / 0.1),
    "the whole part": lambda x: (torch.round(x) * 0.7 / 0.1).to(torch.int32),
}


@pytest.mark.parametrize("decided", DECIDED)
def test_what_rounding_decides_is_no_fault(decided: str) -> None:
    run = build(from_fx(trace(DECIDED[decided]), [(64, 60)]), report=True)
    text = check_build(run)
    assert "1 kernels are right on drawn inputs" in text
    assert "\n" not in text


FAULTS = [
    "kernel 0, minus for plus",
    "kernel 1, loops one short",
    "kernel 0, loops one late",
    "kernel 2, another constant",
]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_in_one_kernel_is_found(fault: str) -> None:
    model = get("inverted_residual")
    (plant,) = (plant for label, _, plant in kernel_mutants(model) if label == fault)
    module = from_fx(fx.symbolic_trace(model.module()), [(tuple(x.shape), x.dtype) for x in model.example()])
    with plant(), pytest.raises(WrongKernel, match="elements are wrong; at "):
        build(module, check=True)


def test_the_error_names_the_kernel_its_nodes_and_what_differs() -> None:
    model = get("matmul_relu")
    (plant,) = (plant for label, _, plant in kernel_mutants(model) if label == "kernel 0, a lost maximum")
    module = from_fx(fx.symbolic_trace(model.module()), [(tuple(x.shape), x.dtype) for x in model.example()])
    with plant(), pytest.raises(WrongKernel) as error:
        build(module, check=True)
    text = str(error.value)
    assert error.value.kernel in text
    assert "relu" in error.value.kernel
    assert all(node in text for node in error.value.nodes)
    assert "matmul" in error.value.nodes
    assert "where" in error.value.difference
