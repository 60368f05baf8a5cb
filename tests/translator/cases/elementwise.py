"""Functions of one tensor: ordinary numbers, special ones, 0-d and empty tensors, integers, halves, doubles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from tests.translator.case import SPECIAL, Case, Draw, bools, case, doubles, floats, halves, ints

aten = torch.ops.aten

_EVERYWHERE = [
    "atan", "asinh", "cos", "cosh", "erf", "exp", "exp2", "expm1", "sigmoid", "sin", "sinh", "tan", "tanh",
    "reciprocal",
]  # fmt: skip
_POSITIVE = ["log", "log10", "log1p", "log2", "rsqrt", "sqrt"]
_INSIDE = ["acos", "asin", "atanh"]
_ROUNDING = ["ceil", "floor", "round", "trunc"]
_ARITHMETIC = ["abs", "neg", "square", "sign", "sgn"]


def _of(name: str) -> Callable[[Tensor], Any]:
    overload = getattr(aten, name).default
    return lambda x: overload(x)


def _rows(name: str, draw: Draw) -> list[Case]:
    function = _of(name)
    return [
        case(f"{name}.default", function, draw),
        case(f"{name}.default-special", function, SPECIAL),
        case(f"{name}.default-float16", function, draw.of(torch.float16)),
        case(f"{name}.default-float64", function, draw.of(torch.float64)),
        case(f"{name}.default-int64", function, ints(2, 5)),
    ]


CASES = [
    *(row for name in _EVERYWHERE for row in _rows(name, floats(3, 4))),
    *(row for name in _POSITIVE for row in _rows(name, floats(3, 4, low=0.1))),
    *(row for name in _INSIDE for row in _rows(name, floats(3, 4, low=-0.9, high=0.9))),
    *_rows("acosh", floats(3, 4, low=1.1)),
    *(row for name in _ROUNDING for row in _rows(name, floats(3, 4))),
    *(row for name in _ARITHMETIC for row in _rows(name, floats(3, 4))),
    *(case(f"{name}.default-bool", _of(name), bools(7)) for name in ("exp", "sqrt", "square", "sign", "reciprocal")),
    *(case(f"{name}.default-uint8", _of(name), ints(7, low=0, high=200).of(torch.uint8)) for name in _ARITHMETIC),
    *(case(f"{name}.default-0d", _of(name), floats()) for name in ("exp", "abs", "floor", "log1p", "sign", "sigmoid")),
    *(case(f"{name}.default-empty", _of(name), floats(0, 3)) for name in ("exp", "abs", "floor", "log1p", "sign")),
    *(
        case(f"{name}.default-bfloat16", _of(name), floats(3, 4).of(torch.bfloat16))
        for name in ("exp", "tanh", "abs", "neg")
    ),
    *(
        case(f"{name}.default-small", _of(name), floats(11, low=-1e-4, high=1e-4))
        for name in ("tanh", "sinh", "asinh", "atanh", "expm1", "log1p", "erf", "sin", "tan")
    ),
    *(
        case(f"{name}.default-large", _of(name), floats(11, low=-1e4, high=1e4))
        for name in ("sin", "cos", "tan", "asinh", "atan")
    ),
    case("round.default-ties", torch.round, torch.tensor([0.5, 1.5, 2.5, -0.5, -1.5, 3.5])),
    case("round.decimals", lambda x: torch.round(x, decimals=2), floats(3, 4)),
    case("round.decimals-negative", lambda x: torch.round(x, decimals=-1), floats(3, 4, low=-99, high=99)),
    case("torch.positive", torch.positive, floats(3, 4)),
    case("erfc.default", torch.erfc, floats(3, 4)),
    case("frac.default", torch.frac, floats(3, 4)),
    case("frac.default-special", torch.frac, SPECIAL),
    case("bitwise_not.default-int64", torch.bitwise_not, ints(3, 4)),
    case("bitwise_not.default-bool", torch.bitwise_not, bools(3, 4)),
    case("bitwise_not.default-uint8", torch.bitwise_not, ints(3, 4, low=0, high=200).of(torch.uint8)),
    case("exp.default-batch", torch.exp, floats("batch", 3)),
    case("exp.default-strided", torch.exp, floats(3, 4).strided),
    case("torch.abs_", lambda x: x.abs_(), floats(3, 4)),
    case("torch.neg-operator", lambda x: -x, floats(3, 4)),
    case("torch.invert-operator", lambda x: ~x, bools(3, 4)),
    case("torch.sinc", torch.sinc, SPECIAL[3:]),
    case("torch.logit", torch.logit, floats(3, 4, low=0.1, high=0.9)),
    case("torch.logit-eps", lambda x: torch.logit(x, eps=0.2), floats(3, 4, low=0, high=1)),
    case("torch.nan_to_num", torch.nan_to_num, SPECIAL),
    case("torch.nan_to_num-given", lambda x: torch.nan_to_num(x, nan=2.0, posinf=5.0, neginf=-7.0), SPECIAL),
    case("torch.deg2rad", torch.deg2rad, floats(3, 4)),
    case("torch.signbit", torch.signbit, floats(3, 4)),
    case("torch.real-halves", lambda x: (x * 2).half().float(), halves(3, 4)),
    case("torch.exp-double", lambda x: x.exp().log(), doubles(3, 4)),
]
