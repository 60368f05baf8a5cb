"""Activations and softmax."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from tests.translator.case import SPECIAL, Case, bools, case, doubles, filled, floats, halves, ints

aten = torch.ops.aten

_PLAIN: dict[str, Callable[[Tensor], Tensor]] = {
    "relu.default": F.relu,
    "relu6.default": aten.relu6.default,
    "hardtanh.default": F.hardtanh,
    "gelu.default": lambda x: F.gelu(x),
    "silu.default": F.silu,
    "hardsigmoid.default": F.hardsigmoid,
    "hardswish.default": F.hardswish,
    "leaky_relu.default": F.leaky_relu,
    "elu.default": F.elu,
    "celu.default": F.celu,
    "selu.default": F.selu,
    "softplus.default": lambda x: F.softplus(x),
    "log_sigmoid.default": lambda x: F.logsigmoid(x),
    "mish.default": F.mish,
}


def _rows(name: str, function: Callable[[Tensor], Tensor]) -> list[Case]:
    special = SPECIAL[2:] if name == "gelu.default" else SPECIAL  # of infinity PyTorch has inf or, by oneDNN, NaN
    return [
        case(name, function, floats(3, 4, low=-9, high=9)),
        case(f"{name}-special", function, special),
        case(f"{name}-float16", function, halves(3, 4)),
        case(f"{name}-bfloat16", function, floats(3, 4).of(torch.bfloat16)),
        case(f"{name}-float64", function, doubles(3, 4)),
        case(f"{name}-small", function, floats(11, low=-1e-4, high=1e-4)),
        case(f"{name}-0d", function, floats()),
    ]


def _over(function: Any, dim: int, **kwargs: Any) -> Callable[[Tensor], Tensor]:
    return lambda x: function(x, dim, **kwargs)


CASES = [
    *(row for name, function in _PLAIN.items() for row in _rows(name, function)),
    case("relu.default-int64", torch.relu, ints(3, 4)),
    case("relu.default-batch", torch.relu, floats("batch", 4)),
    case("torch.relu_", lambda x: torch.relu_(x) + x, floats(3, 4)),
    case("nn.ReLU-inplace", nn.Sequential(nn.ReLU(inplace=True)), floats(3, 4)),
    case("nn.ReLU6", nn.Sequential(nn.ReLU6()), floats(3, 4, low=-9, high=9)),
    case("relu6.default-int64", aten.relu6.default, ints(3, 4)),
    case("torch.relu6", F.relu6, SPECIAL),
    case("hardtanh.default-given", lambda x: F.hardtanh(x, -0.5, 2), floats(3, 4)),
    case("hardtanh.default-0-6", lambda x: F.hardtanh(x, 0, 6), SPECIAL),
    case("hardtanh.default-int64", lambda x: F.hardtanh(x, -2, 2), ints(9)),
    case("gelu.default-tanh", lambda x: F.gelu(x, approximate="tanh"), floats(3, 4)),
    case("gelu.default-tanh-special", lambda x: F.gelu(x, approximate="tanh"), SPECIAL),
    case("gelu.default-tanh-float16", lambda x: F.gelu(x, approximate="tanh"), halves(3, 4)),
    case("leaky_relu.default-slope", lambda x: F.leaky_relu(x, negative_slope=0.3), floats(3, 4)),
    case("leaky_relu.default-negative-slope", lambda x: F.leaky_relu(x, -2), floats(3, 4)),
    case("elu.default-alpha", lambda x: F.elu(x, alpha=0.4), floats(3, 4)),
    case("celu.default-alpha", lambda x: F.celu(x, alpha=0.4), floats(3, 4)),
    case("celu.default-alpha-float16", lambda x: F.celu(x, alpha=1.7), halves(3, 4)),
    case("softplus.default-beta", lambda x: F.softplus(x, beta=2, threshold=3), floats(3, 4)),
    case("threshold.default", lambda x: F.threshold(x, 0.5, -2.0), floats(3, 4)),
    case("threshold.default-special", lambda x: F.threshold(x, 0.5, -2.0), SPECIAL),
    case("threshold.default-int64", lambda x: F.threshold(x, 1, 20), ints(9)),
    case("torch.hardshrink", F.hardshrink, floats(3, 4)),
    case("torch.softshrink", F.softshrink, floats(3, 4)),
    case("torch.tanhshrink", F.tanhshrink, floats(3, 4, low=1)),
    case("torch.softsign", F.softsign, floats(3, 4)),
    case("prelu.default", F.prelu, floats(2, 3, 4), floats(3)),
    case("prelu.default-one", F.prelu, floats(2, 3, 4), floats(1)),
    case("prelu.default-1d", F.prelu, floats(5), floats(1)),
    case("prelu.default-0d", F.prelu, floats(), floats(1)),
    case("prelu.default-special", F.prelu, SPECIAL, floats(1)),
    case("prelu.default-2d", F.prelu, floats(2, 3), floats(3)),
    case("nn.PReLU", filled(nn.PReLU(3)), floats(2, 3, 4)),
    case("glu.default", lambda x: F.glu(x), floats(3, 4)),
    case("glu.default-dim=0", lambda x: F.glu(x, 0), floats(4, 3)),
    case("glu.default-dim=-2", lambda x: F.glu(x, dim=-2), halves(2, 6, 3)),
    case("softmax.int", _over(torch.softmax, 1), floats(2, 3, 4)),
    case("softmax.int-dim=-1", _over(F.softmax, -1), floats(2, 3, 4)),
    case("softmax.int-dim=0-float16", _over(F.softmax, 0), halves(5, 3)),
    case("softmax.int-dtype", _over(F.softmax, 1, dtype=torch.float64), floats(3, 4)),
    case("softmax.int-int64-dtype", _over(F.softmax, 1, dtype=torch.float32), ints(3, 4)),
    case("softmax.int-0d", _over(F.softmax, 0), floats()),
    case("softmax.int-large", _over(F.softmax, 1), floats(3, 4, low=-1000, high=1000)),
    case("softmax.int-masked", lambda x, m: F.softmax(x.masked_fill(m, float("-inf")), 1), floats(3, 4), bools(4)),
    case("softmax.int-all-masked", lambda x: F.softmax(x.masked_fill(x < 9, float("-inf")), 1), floats(3, 4)),
    case("softmax.int-nan", _over(F.softmax, 0), SPECIAL),
    case("softmax.int-batch", _over(F.softmax, -1), floats("batch", 4)),
    case("softmax.int-size-1", _over(F.softmax, 1), floats(3, 1)),
    case("softmax.int-empty", _over(F.softmax, 1), floats(0, 3)),
    case("softmax.int-bfloat16", _over(F.softmax, 1), floats(3, 4).of(torch.bfloat16)),
    case("nn.Softmax-unnamed-dim", lambda x: F.softmax(x), floats(2, 3, 4)),
    case("nn.Softmax2d", nn.Sequential(nn.Softmax2d()), floats(2, 3, 4, 5)),
    case("torch.softmin", _over(F.softmin, 1), floats(3, 4)),
    case("log_softmax.int", _over(F.log_softmax, 1), floats(2, 3, 4)),
    case("log_softmax.int-0d", _over(F.log_softmax, 0), floats()),
    case("log_softmax.int-large", _over(F.log_softmax, 1), floats(3, 4, low=-1000, high=1000)),
    case("log_softmax.int-float16", _over(F.log_softmax, 0), halves(3, 4)),
    case("log_softmax.int-dtype", _over(F.log_softmax, 1, dtype=torch.float64), halves(3, 4)),
    case("log_softmax.int-dim=0", _over(F.log_softmax, 0), floats(3, 4, 2)),
    case("log_softmax.int-confident", _over(F.log_softmax, 0), torch.tensor([20.0, 0.0, -5.0])),
    case(
        "torch.multilabel_margin_loss-without-batch",
        lambda x: F.multilabel_margin_loss(x, torch.tensor([3, 0, -1, 1]), reduction="none"),
        floats(4),
    ),
    case("torch.cross_entropy", lambda x: F.cross_entropy(x, x.argmax(1)), floats(3, 4)),
    case("torch.mse_loss", F.mse_loss, floats(3, 4), floats(3, 4)),
]
