"""What the translator says when it cannot or must not go on."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, fx, nn
from tvm.relax import TupleGetItem, op

import relax_zoo.translator.ops  # noqa: F401  (fills the table)
from relax_zoo.translator import TranslationError, UnsupportedError, from_fx
from relax_zoo.translator.errors import Refusal
from relax_zoo.translator.registry import TABLE
from tests.translator.cases import CASES
from tests.translator.check import traced

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


LIARS = [
    *(aten.add.Tensor, aten.addmm.default, aten.amax.default, aten.cat.default, aten.clamp.default),
    *(aten.conv2d.default, aten.cumsum.default, aten.embedding.default, aten.exp.default, aten.gather.default),
    *(aten.layer_norm.default, aten.linear.default, aten.matmul.default, aten.max_pool2d.default, aten.mean.dim),
    *(aten.permute.default, aten.scaled_dot_product_attention.default, aten.softmax.int, aten.where.self),
    *(aten.linalg_inv_ex.default, aten.upsample_bilinear2d.vec),
]


@pytest.mark.parametrize("lie", [LIES[0][1], LIES[1][1]], ids=["a-shape", "a-dtype"])
@pytest.mark.parametrize("overload", LIARS, ids=str)
def test_no_converter_can_lie_about_its_result(
    overload: Any, lie: Callable[[Any], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    case = next(case for case in CASES if case.overload == overload and case.refused is None)
    if lie is LIES[1][1] and case.inputs[0].dtype == torch.float64:
        pytest.fail("the lie would be the truth: choose another row")
    truth = TABLE[overload]

    def lying(*args: Any, **kwargs: Any) -> Any:
        result = truth(*args, **kwargs)
        return [lie(TupleGetItem(result, i)) for i in range(2)] if overload in SEVERAL else lie(result)

    monkeypatch.setitem(TABLE, overload, lying)
    with pytest.raises(TranslationError, match="but PyTorch computes") as raised:
        from_fx(traced(case), case.entries)
    (node, *_) = (node for node in traced(case).graph.nodes if node.op not in ("placeholder", "get_attr", "output"))
    assert re.search(rf"(?m)^{node.name.rstrip('_0123456789')}\S*: (aten|<built-in)", str(raised.value))
    assert re.search(r"(?m)^    at (\S+\.py:\d+: |the traced graph: )", str(raised.value))


SEVERAL = {aten.linalg_inv_ex.default}


def test_a_converter_that_fails_is_named_with_its_source_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: Any) -> Any:
        raise KeyError("no such thing")

    monkeypatch.setitem(TABLE, aten.relu.default, fail)
    with pytest.raises(TranslationError, match=r"(?s)relu: aten\.relu\.default.*KeyError.*return torch\.relu"):
        from_fx(fx.symbolic_trace(Shifted()), [(3, 4)])


@pytest.mark.parametrize(
    ("option", "reason"),
    [({"layout": torch.sparse_coo}, "layout torch.sparse_coo"), ({"device": "meta"}, "no values")],
    ids=["layout", "device"],
)
def test_a_tensor_that_is_stored_in_no_dense_memory_is_refused(option: dict[str, Any], reason: str) -> None:
    zeros = TABLE[torch.ops.aten.zeros.default]
    assert zeros([2], layout=torch.strided, device="cpu", pin_memory=False) is not None
    with pytest.raises(Refusal, match=reason):
        zeros([2], **option)


def test_statistics_of_a_named_number_of_channels_are_refused_by_name() -> None:
    norm, four = aten._native_batch_norm_legit_no_training.default, torch.ones(4)
    graph = fx.symbolic_trace(lambda x: norm(x, None, None, four, four, 0.1, 1e-5)[0])
    with pytest.raises(UnsupportedError, match="statistics of 4 channels for n"):
        from_fx(graph, [(2, "n")])
