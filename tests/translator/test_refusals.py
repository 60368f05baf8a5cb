"""What the translator says when it cannot or must not go on."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, fx, nn
from tvm.relax import op

import translator.ops  # noqa: F401  (fills the table)
from translator import TranslationError, UnsupportedError, from_fx
from translator.registry import TABLE

aten = torch.ops.aten


class ThreeUnsupported(nn.Module):
    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        spectrum = torch.fft.fft(x)
        values = torch.linalg.eigvals(x @ x.T)
        half = torch.fft.rfft(x)
        return spectrum.real, values.real, half.real


def test_one_error_names_every_unsupported_call_with_its_node_and_line() -> None:
    with pytest.raises(UnsupportedError) as raised:
        from_fx(fx.symbolic_trace(ThreeUnsupported()), [(3, 4)])
    message = str(raised.value)
    for node, line in (
        ("fft_fft", "torch.fft.fft(x)"),
        ("linalg_eigvals", "torch.linalg.eigvals(x @ x.T)"),
        ("fft_rfft", "torch.fft.rfft(x)"),
    ):
        assert f"{node}: " in message
        assert re.search(rf"test_refusals\.py:\d+: .*{re.escape(line)}", message)
    assert {call.node for call in raised.value.calls} >= {"fft_fft", "linalg_eigvals", "fft_rfft"}
    assert "What to do" in message


BAD_SHAPES: list[tuple[str, Any, str]] = [
    ("a-string", "3,4", "must be a list with one entry an input"),
    ("a-tensor", torch.zeros(3, 4), "must be a list with one entry an input"),
    ("one-shape", (3, 4), "which is one shape"),
    ("too-many", [(3, 4), (3, 4), (3, 4)], "3 entries, but the graph has 2 inputs"),
    ("too-few", [(3, 4)], "no entry for the inputs ['y']"),
    ("none", [], "no entry for the inputs ['x', 'y']"),
    ("a-number", [(3, 4), 4], "the entry for input 'y' is 4"),
    ("negative", [(3, 4), (-3, 4)], "dimension -3 of input 'y'"),
    ("fractional", [(3, 4), (3.0, 4)], "dimension 3.0 of input 'y'"),
    ("a-truth", [(3, 4), (True, 4)], "dimension True of input 'y'"),
    ("not-a-name", [(3, 4), ("batch size", 4)], "dimension 'batch size' of input 'y'"),
    ("unknown-dtype", [(3, 4), ((3, 4), "float31")], "dtype 'float31' of input 'y'"),
    ("complex", [(3, 4), torch.zeros(3, 4, dtype=torch.complex64)], "dtype torch.complex64 of input 'y'"),
    ("do-not-fit", [(3, 4), (5, 6)], "PyTorch itself cannot run this call"),
]


@pytest.mark.parametrize(("shapes", "message"), [pytest.param(s, m, id=i) for i, s, m in BAD_SHAPES])
def test_input_shapes_that_do_not_fit_are_refused_in_words(shapes: Any, message: str) -> None:
    with pytest.raises(TranslationError, match=re.escape(message)):
        from_fx(fx.symbolic_trace(lambda x, y: x + y), shapes)


def test_a_named_dimension_that_the_graph_fixes_is_refused() -> None:
    with pytest.raises(TranslationError, match="only works when the dimension 'batch' is"):
        from_fx(fx.symbolic_trace(lambda x: x.split(2)), [("batch", 4)])


def test_what_is_not_a_graph_is_refused() -> None:
    with pytest.raises(TranslationError, match=r"trace the model with torch\.fx\.symbolic_trace"):
        from_fx(nn.Linear(3, 4), [(2, 3)])  # type: ignore[arg-type]


TRAINING: list[tuple[str, Callable[[], nn.Module], str]] = [
    ("batch-norm", lambda: nn.Sequential(nn.BatchNorm1d(4)), "call model.eval() before tracing"),
    ("dropout", lambda: nn.Sequential(nn.Dropout(0.5)), "call model.eval() before tracing"),
    ("dropout2d", lambda: nn.Sequential(nn.Dropout2d(0.5)), "bernoulli"),
    (
        "instance-norm",
        lambda: nn.Sequential(nn.InstanceNorm1d(4, track_running_stats=True)),
        "call model.eval() before tracing",
    ),
    ("rrelu", lambda: nn.Sequential(nn.RReLU()), "rrelu"),
]


@pytest.mark.parametrize(("make", "message"), [pytest.param(f, m, id=i) for i, f, m in TRAINING])
def test_a_model_in_training_mode_is_refused(make: Callable[[], nn.Module], message: str) -> None:
    with pytest.raises(TranslationError, match=re.escape(message)):
        from_fx(fx.symbolic_trace(make().train()), [(2, 4, 5)])


LIES: list[tuple[str, Callable[[Any], Any]]] = [
    ("a-shape", lambda self: op.expand_dims(self, 0)),
    ("a-dtype", lambda self: op.astype(self, "float64")),
    ("a-rank", lambda self: op.reshape(self, [12])),
    ("a-transposition", lambda self: op.permute_dims(self)),
]


class Shifted(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return torch.relu(x) + 1


@pytest.mark.parametrize("lie", [pytest.param(f, id=i) for i, f in LIES])
def test_a_converter_that_lies_about_its_result_is_caught(
    lie: Callable[[Any], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(TABLE, aten.relu.default, lie)
    with pytest.raises(TranslationError) as raised:
        from_fx(fx.symbolic_trace(Shifted()), [(3, 4)])
    message = str(raised.value)
    assert "relu: aten.relu.default" in message
    assert "but PyTorch computes" in message
    assert "return torch.relu(x) + 1" in message


def test_a_converter_that_fails_is_named_with_its_source_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: Any) -> Any:
        raise KeyError("no such thing")

    monkeypatch.setitem(TABLE, aten.relu.default, fail)
    with pytest.raises(TranslationError, match=r"(?s)relu: aten\.relu\.default.*KeyError.*return torch\.relu"):
        from_fx(fx.symbolic_trace(Shifted()), [(3, 4)])
