"""Tensors out of nothing, conversions of dtype, and calls that compute nothing."""

from __future__ import annotations

import torch
from torch import Tensor, fx
from torch.nn import functional as F

from tests.translator.case import SPECIAL, bools, case, doubles, floats, halves, ints

aten = torch.ops.aten

X = floats(3, 4)
BATCH = floats("batch", 4)

_DTYPES = (
    torch.float64,
    torch.float32,
    torch.float16,
    torch.bfloat16,
    torch.int64,
    torch.int32,
    torch.uint8,
    torch.bool,
)


def _name(dtype: torch.dtype) -> str:
    return str(dtype).removeprefix("torch.")


def _to(dtype: torch.dtype) -> object:
    def convert(x: Tensor) -> Tensor:
        return x.to(dtype)

    return convert


@fx.wrap
def _into_empty(x: Tensor) -> Tensor:
    return torch.empty(2, 3).isnan() * 0 + x


@fx.wrap
def _into_permuted(x: Tensor) -> Tensor:
    return torch.empty_permuted((2, 3), (1, 0)).isnan() * 0 + x


CASES = [
    *(
        case(f"torch.to-{_name(source)}-{_name(target)}", _to(target), ints(3, 4, low=0, high=99).of(source))
        for source in _DTYPES
        for target in _DTYPES
        if source != target
    ),
    case("_to_copy.default", lambda x: x.to(torch.float64), X),
    case("_to_copy.default-negative-to-int", lambda x: x.to(torch.int64), X),
    case("_to_copy.default-half", lambda x: x.half() * 3, X),
    case("_to_copy.default-long", lambda x: x.long(), X),
    case("_to_copy.default-bool", lambda x: x.bool(), torch.tensor([0.0, -0.0, 0.1, float("nan"), -2.0])),
    case("_to_copy.default-narrow", lambda x: x.to(torch.uint8), ints(3, 4, low=0, high=1000)),
    case("torch.type", lambda x: x.type(torch.float16), X),
    case("torch.type_as", lambda x, y: x.type_as(y), X, doubles(1)),
    case("torch.to-other", lambda x, y: x.to(y), X, halves(1)),
    case("torch.to-same", lambda x: x.to(torch.float32) + 1, X),
    case("torch.full", lambda x: x + torch.full((3, 1), 2.5), X),
    case("torch.zeros", lambda x: x + torch.zeros(4), X),
    case("full.default", lambda x: aten.full.default([x.shape[0], 4], 2.5), BATCH),
    case("full.default-int", lambda x: aten.full.default([x.shape[0], 4], 7), BATCH),
    case("full.default-bool", lambda x: aten.full.default([x.shape[0]], True), BATCH),
    case("full.default-dtype", lambda x: aten.full.default([x.shape[0]], 7, dtype=torch.float16), BATCH),
    case("zeros.default", lambda x: aten.zeros.default([x.shape[0], 2]), BATCH),
    case("zeros.default-dtype", lambda x: aten.zeros.default([x.size(0), 2], dtype=torch.int32), BATCH),
    case("ones.default", lambda x: torch.ones(x.size(), dtype=torch.bool), BATCH),
    case("full_like.default", lambda x: torch.full_like(x, 0.1), halves(3, 4)),
    case("full_like.default-int64", lambda x: torch.full_like(x, 3), ints(3, 4)),
    case("full_like.default-dtype", lambda x: torch.full_like(x, 3, dtype=torch.int64), X),
    case("full_like.default-inf", lambda x: torch.full_like(x, float("-inf")), X),
    case("zeros_like.default", torch.zeros_like, X),
    case("zeros_like.default-batch", lambda x: torch.zeros_like(x, dtype=torch.int64), BATCH),
    case("ones_like.default", torch.ones_like, bools(3, 4)),
    case("ones_like.default-special", torch.ones_like, SPECIAL),
    case("new_full.default", lambda x: x.new_full((2, 3), 0.5), X),
    case("new_full.default-int64", lambda x: x.new_full((2,), 3), ints(3, 4)),
    case("new_zeros.default", lambda x: x.new_zeros(x.shape[0], 3), halves("batch", 4)),
    case("new_zeros.default-dtype", lambda x: x.new_zeros((2, 3), dtype=torch.bool), X),
    case("new_ones.default", lambda x: x.new_ones(5) + x[0, 0], ints(3, 4)),
    case("scalar_tensor.default", lambda x: x + aten.scalar_tensor.default(x.shape[1] / 8), X),
    case(
        "scalar_tensor.default-dtype",
        lambda x: x + aten.scalar_tensor.default(x.shape[1], dtype=torch.int64),
        ints(3, 4),
    ),
    case("torch.tensor", lambda x: x + torch.tensor([1.0, 2.0, 3.0, 4.0]), X),
    case("fill.Scalar", lambda x: aten.fill.Scalar(x, 0.1), halves(3, 4)),
    case("fill.Scalar-batch", lambda x: x.clone().fill_(2), BATCH),
    case("fill.Tensor", lambda x, v: aten.fill.Tensor(x, v), X, doubles()),
    case("arange.default", lambda x: torch.arange(x.shape[0]), BATCH),
    case("arange.default-float", lambda x: x + torch.arange(x.shape[1] * 1.0), X),
    case("arange.default-uses", lambda x: x + aten.arange.default(x.shape[1]), X),
    case("arange.default-dtype", lambda x: x + aten.arange.default(x.shape[1], dtype=torch.float16), halves(3, 4)),
    case("arange.start", lambda x: torch.arange(2, x.shape[0] + 2), BATCH),
    case("arange.start-floats", lambda x: x + aten.arange.start(0.5, x.shape[1] + 0.5), X),
    case("arange.start_step", lambda x: torch.arange(9, 9 - 2 * x.shape[0], -2), BATCH),
    case("arange.start_step-up", lambda x: torch.arange(2, 3 * x.shape[0], 2), BATCH),
    case("arange.start_step-known", lambda x: torch.arange(x.shape[1], -4, -3), X),
    case("arange.start_step-floats", lambda x: x[0, 0] + aten.arange.start_step(0, x.shape[0] / 3, 0.1), X),
    case("arange.start_step-negative-floats", lambda x: x[0, 0] + aten.arange.start_step(x.shape[0] / 3, -1, -0.3), X),
    case(
        "arange.start_step-int-to-float",
        lambda x: x[0, 0] + aten.arange.start_step(1, x.shape[0] * 3, 3, dtype=torch.float32),
        X,
    ),
    case(
        "arange.start_step-float-to-int",
        lambda x: x[0, 0] + aten.arange.start_step(x.shape[0] / 2, 5.5, 1.5, dtype=torch.int64),
        ints(3, 4),
    ),
    case("torch.linspace", lambda x: x + torch.linspace(0, 1, 4), X),
    case("torch.eye", lambda x: x @ torch.eye(4), X),
    case("tril.default", torch.tril, X),
    case("tril.default-diagonal", lambda x: torch.tril(x, 1), floats(2, 3, 4)),
    case("tril.default-bool", lambda x: torch.tril(x, -1), bools(4, 5)),
    case("tril.default-nan", torch.tril, torch.full((3, 3), float("nan"))),
    case("triu.default", torch.triu, X),
    case("triu.default-diagonal", lambda x: x.triu(-2), floats(4, 3)),
    case("triu.default-int64", lambda x: x.triu(1), ints(4, 5)),
    case("triu.default-batch", torch.triu, floats("batch", 3, 4)),
    case(
        "torch.causal-mask",
        lambda x: torch.triu(torch.full((x.size(1), x.size(1)), float("-inf")), 1),
        floats("batch", "length", 4),
    ),
    case("one_hot.default", lambda x: F.one_hot(x, 5), ints(3, 4, low=0, high=5)),
    case("clone.default", lambda x: x.clone().add_(1) + x, X),
    case("torch.clone-alone", lambda x: x.clone(), X),
    case("torch.to-copy", lambda x: x.to(torch.float32, copy=True), X),
    case("torch.repeat-once", lambda x: x.repeat(1, 1), X),
    case("torch.pad-nothing", lambda x: F.pad(x, (0, 0)), X),
    case("torch.pow-one", lambda x: x**1, X),
    case("torch.roll-nowhere", lambda x: x.roll(0, 0), X),
    case("torch.cat-one", lambda x: torch.cat([x]), X),
    case("torch.clone-beside", lambda x: ((y := x + 1), y.clone(), y.t(), y), X),
    case("torch.same-twice", lambda x: (x + 0, x * 1, x, x.view(-1), x), X),
    case("torch.new-each", lambda x: (torch.zeros(3), torch.zeros(3), x.new_ones(2), torch.full((2,), 7.0)), X),
    case("torch.contiguous", lambda x: aten.contiguous.default(x) * 2, X.strided),
    case("alias.default", lambda x: aten.alias.default(x) * 2, X),
    case("detach.default", lambda x: x.detach() * 2, X),
    case("lift_fresh_copy.default", lambda x: x[[0, 2]], X),
    case("torch.to-overload", lambda x: aten.to.dtype(x, torch.float64), X),
    case("dropout.default", lambda x: F.dropout(x, 0.3, training=False), X),
    case("dropout.default-training", lambda x: F.dropout(x, 0.3), X, refused="call model.eval() before tracing"),
    case("dropout.default-never", lambda x: F.dropout(x, 0.0), X),
    case("torch.feature_dropout", lambda x: F.dropout2d(x, 0.3, training=False), floats(2, 3, 4, 5)),
    case("torch.alpha_dropout", lambda x: F.alpha_dropout(x, 0.3, training=False), X),
    case("torch.alpha_dropout-training", lambda x: F.alpha_dropout(x, 0.3, training=True), X, refused="bernoulli"),
    case("torch.feature_alpha_dropout", lambda x: F.feature_alpha_dropout(x, 0.3, training=False), floats(2, 3, 4, 5)),
    case("empty.memory_format", lambda x: _into_empty(x), floats(2, 3)),
    case("empty_permuted.default", lambda x: _into_permuted(x), floats(2, 3)),
    case("torch.rand_like", torch.rand_like, X, refused="rand"),
    case("torch.bernoulli", torch.bernoulli, floats(3, low=0, high=1), refused="bernoulli"),
]
