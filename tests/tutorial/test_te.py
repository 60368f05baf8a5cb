"""The tensor expressions compute what PyTorch computes, take what the tutorial's take, and refuse the rest in words."""

from __future__ import annotations

import math
from typing import Any

import pytest
import torch
import tvm
from torch import Tensor, fx, nn
from tvm import relax, te, tirx

from relax_zoo.compiler import build
from relax_zoo.harness.numerics.judge import judge, reference
from relax_zoo.translator import TranslationError, from_fx
from relax_zoo.translator.te import te_matmul, te_relu
from relax_zoo.zoo import Input, find
from tests.tutorial import maps

DTYPES = {"float64": torch.float64, "float16": torch.float16, "bfloat16": torch.bfloat16, "int32": torch.int32}


def tensor(*shape: Any, dtype: str = "float32") -> te.Tensor:
    return te.placeholder(shape, name="X", dtype=dtype)


@pytest.mark.parametrize(
    ("a", "b", "message"),
    [
        pytest.param(
            tensor(3, 4),
            tensor(5, 6),
            r"A is \(3, 4\) and B is \(5, 6\): 4 columns of A meet 5 rows of B",
            id="inner-sizes",
        ),
        pytest.param(
            tensor(4), tensor(4, 6), r"takes \(n, k\) and \(k, m\), but A is \(4,\) and B is \(4, 6\)", id="vector"
        ),
        pytest.param(tensor(2, 3, 4), tensor(4, 6), r"A is \(2, 3, 4\)", id="batched"),
        pytest.param(tensor(3, tirx.Var("n", "int64")), tensor(4, 6), "n columns of A meet 4 rows of B", id="symbolic"),
        pytest.param(
            tensor(3, 4),
            tensor(4, 6, dtype="int32"),
            "one numeric dtype, but A is float32 and B is int32",
            id="two-dtypes",
        ),
        pytest.param(
            tensor(3, 4, dtype="bool"), tensor(4, 6, dtype="bool"), "one numeric dtype, but A is bool", id="bool"
        ),
    ],
)
def test_matmul_refuses_operands_that_have_no_product(a: te.Tensor, b: te.Tensor, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        te_matmul(a, b)


def test_relax_expressions_are_sent_to_emit_te() -> None:
    x = relax.Var("x", relax.TensorType((3, 4), "float32"))
    with pytest.raises(TypeError, match=r"B is a Var; .* bb.emit_te\(te_matmul, ...\)"):
        te_matmul(tensor(3, 3), x)
    with pytest.raises(TypeError, match=r"bb.emit_te\(te_relu, ...\)"):
        te_relu(x)


def ran(expression: te.Tensor, operands: list[te.Tensor], values: list[Tensor], result: Tensor) -> Tensor:
    tvm.compile(te.create_prim_func([*operands, expression]), target="llvm")(*values, result)
    return result


@pytest.mark.parametrize("dtype", DTYPES)
def test_matmul_of_every_dtype_is_pytorchs(dtype: str) -> None:
    a, b = ((Input(shape).value("ab", {}) * 4).to(DTYPES[dtype]) for shape in [(3, 200), (200, 5)])
    operands = [tensor(3, 200, dtype=dtype), tensor(200, 5, dtype=dtype)]
    got = ran(te_matmul(*operands), operands, [a, b], torch.zeros(3, 5, dtype=DTYPES[dtype]))
    verdict = judge(reference(torch.matmul, (a, b)), got)
    assert verdict.ok, verdict.message


@pytest.mark.parametrize("shape", [(), (7,), (2, 3), (2, 3, 4, 5)], ids=str)
def test_relu_takes_any_shape(shape: tuple[int, ...]) -> None:
    x = Input((120,)).value("x", {})[: math.prod(shape)].reshape(shape)
    operand = tensor(*shape)
    verdict = judge(reference(torch.relu, (x,)), ran(te_relu(operand), [operand], [x], torch.full(shape, torch.nan)))
    assert verdict.ok, verdict.message


def test_relu_of_nan_is_nan_as_in_pytorch() -> None:
    x = torch.tensor([torch.nan, -torch.inf, -1.0, 0.0, 1.0, torch.inf])
    operand = tensor(6)
    verdict = judge(reference(torch.relu, (x,)), ran(te_relu(operand), [operand], [x], torch.zeros(6)))
    assert verdict.ok, verdict.message


@pytest.mark.parametrize("rows", [1, 5])
def test_maps_take_a_symbolic_batch(rows: int) -> None:
    (mlp,) = find("mlp")
    module = from_fx(
        fx.symbolic_trace(mlp.module()),
        [("batch", 784)],
        call_module_map={nn.Linear: maps.map_nn_linear, nn.ReLU: maps.map_nn_relu},
    )
    inputs = mlp.example(batch=rows)
    verdict = judge(reference(mlp.module(), inputs), build(module)(*inputs))
    assert verdict.ok, verdict.message


def test_tutorials_own_tensor_expressions_run_as_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    def te_matmul(A: te.Tensor, B: te.Tensor) -> te.Tensor:
        assert A.shape[1] == B.shape[0]
        n = A.shape[0]
        m = B.shape[1]
        k = te.reduce_axis((0, A.shape[1]), name="k")
        return te.compute((n, m), lambda i, j: te.sum(A[i, k] * B[k, j], axis=k), name="matmul")

    def te_relu(A: te.Tensor) -> te.Tensor:
        return te.compute(A.shape, lambda *i: te.max(A(*i), 0), name="relu")

    monkeypatch.setattr(maps, "te_matmul", te_matmul)
    monkeypatch.setattr(maps, "te_relu", te_relu)
    (matmul_relu,) = find("matmul_relu")
    module = from_fx(
        fx.symbolic_trace(matmul_relu.module()),
        [(1, 128)],
        {torch.matmul: maps.map_matmul, torch.relu: maps.map_relu},
        {},
    )
    verdict = judge(reference(matmul_relu.module(), matmul_relu.example()), build(module)(*matmul_relu.example()))
    assert verdict.ok, verdict.message


def test_a_layer_without_bias_stops_the_tutorials_map_with_its_name() -> None:
    graph = fx.symbolic_trace(nn.Sequential(nn.Linear(4, 3, bias=False)).eval())
    with pytest.raises(TranslationError, match=r"(?s)^_0: .*UnboundLocalError.*'b'"):
        from_fx(graph, [(1, 4)], call_module_map={nn.Linear: maps.map_nn_linear})
