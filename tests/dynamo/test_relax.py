"""`torch.compile(model, backend="relax")`: the same numbers as eager, forward only, and nothing silently."""

from __future__ import annotations

import functools
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from relax_zoo import compiler
from relax_zoo import dynamo as backend
from relax_zoo._tvm import Target, llvm_get_system_cpu, target_has_features
from relax_zoo.compiler.cpu import lowering
from relax_zoo.harness.numerics.judge import judge, reference
from relax_zoo.zoo import find
from tests.translator.case import filled, floats


def compiled(model: Any, **options: Any) -> Any:
    return torch.compile(model, backend=backend.relax, fullgraph=True, **options)


def agrees(model: nn.Module, run: Any, *inputs: Tensor) -> None:
    with torch.no_grad():
        verdict = judge(reference(model, inputs), run(*inputs))
    assert verdict.ok, verdict.message


class TwoLayers(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = nn.Linear(4, 6), nn.Linear(6, 3)

    def forward(self, x: Tensor) -> Tensor:
        return self.second(torch.relu(self.first(x)))


X = floats(3, 4).tensor("x", {})


def test_the_backend_is_found_by_its_name() -> None:
    assert "relax" in torch._dynamo.list_backends()
    assert {point.value for point in entry_points(group="torch_dynamo_backends", name="relax")} == {
        "relax_zoo.dynamo:relax"
    }
    model = filled(TwoLayers())
    agrees(model, torch.compile(model, backend="relax"), X)


def test_the_name_is_enough_where_nothing_of_this_project_has_been_imported() -> None:
    script = """
import torch
model = torch.nn.ReLU()
x = torch.tensor([-1.0, 2.0])
print(torch.compile(model, backend="relax")(x).tolist())
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stdout.splitlines()[-1:] == ["[0.0, 2.0]"], done.stderr


@pytest.mark.parametrize("name", ["bottleneck", "tiny_vit", "cross_attention", "causal_gpt"])
def test_models_agree_with_eager(name: str) -> None:
    (model,) = find(name)
    module = model.module()
    agrees(module, compiled(module), *model.example())


def test_a_gradient_is_refused() -> None:
    with pytest.raises(Exception, match="computes no gradients"):
        compiled(filled(TwoLayers()))(X)


def test_without_gradients_to_ask_for_the_gradient_mode_does_not_matter() -> None:
    model = filled(TwoLayers()).requires_grad_(False)
    agrees(model, compiled(model), X)


def test_what_has_no_translation_is_an_error_and_no_fallback() -> None:
    with pytest.raises(Exception, match=r"aten\..*fft.*\n.*\n.*no converter"), torch.no_grad():
        compiled(lambda x: torch.fft.fft(x).real)(X)


def test_other_sizes_run_on_a_program_with_a_named_dimension() -> None:
    model = filled(TwoLayers())
    run = compiled(model, dynamic=True)
    for batch in (3, 5, 7):
        agrees(model, run, floats(batch, 4).tensor("x", {}))


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda layer: layer.weight.mul_(2), id="in-place"),
        pytest.param(lambda layer: setattr(layer, "weight", nn.Parameter(layer.weight * 2)), id="replaced"),
        pytest.param(lambda layer: setattr(layer.weight, "data", layer.weight.data * 2), id="other-data"),
        pytest.param(lambda layer: layer.load_state_dict(nn.Linear(4, 6).state_dict()), id="loaded"),
    ],
)
def test_weights_that_change_are_seen(change: Any) -> None:
    model = filled(TwoLayers())
    run = compiled(model)
    agrees(model, run, X)
    with torch.no_grad():
        change(model.first)
    agrees(model, run, X)


def test_inference_mode_and_several_outputs() -> None:
    model = filled(TwoLayers())
    with torch.inference_mode():
        outputs = compiled(lambda x: {"y": model(x), "n": x.shape[0], "none": None, "pair": (x + 1, x - 1)})(X)
    assert outputs["n"] == 3
    assert outputs["none"] is None
    torch.testing.assert_close(outputs["pair"], (X + 1, X - 1), rtol=0, atol=0)


def shifted_windows(x: Tensor) -> Tensor:
    """Which places of windows attend to which, in an image of 8 by 8 that was rolled by 2: Swin's mask."""
    i = torch.arange(8)
    rows = (i >= 4).long() + (i >= 6).long()
    image = (rows[None, :, None, None] * 3 + rows[None, None, :, None]).float()
    windows = image.view(1, 2, 4, 2, 4, 1).permute(0, 1, 3, 2, 4, 5).contiguous().view(-1, 16)
    apart = windows.unsqueeze(1) - windows.unsqueeze(2)
    mask = apart.masked_fill(apart != 0, -100.0).masked_fill(apart == 0, 0.0)
    return mask.unsqueeze(0).expand(2, -1, -1, -1).reshape(-1, 16, 16) + x


def test_a_mask_of_shifted_windows_that_the_graph_makes_is_pytorchs() -> None:
    x = torch.zeros(1)
    assert torch.equal(compiled(shifted_windows)(x), shifted_windows(x))


def repeated(x: Tensor) -> Tensor:
    """Differences of rows of 20 numbers, of which four are told apart."""
    rows = x.view(2, 4).repeat(3, 5)
    return rows.unsqueeze(1) - rows.unsqueeze(2)


HOST = Target({"kind": "llvm", "mcpu": llvm_get_system_cpu()})


@pytest.mark.skipif(not target_has_features("avx512f", HOST), reason="the fault is one of code for AVX-512")
def test_a_checked_build_finds_what_llvm_would_make_of_such_a_mask(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(lowering, "_mark_masks", lambda body: body)
    monkeypatch.setattr(compiler, "build", functools.partial(compiler.build, check=True))
    with pytest.raises(Exception, match="elements are wrong") as error:
        compiled(repeated)(torch.arange(8.0))
    assert "unsqueeze" in str(error.value)
