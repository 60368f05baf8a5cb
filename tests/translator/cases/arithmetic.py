"""Arithmetic of two tensors, or of a tensor and a number: promotion, broadcasting, signs, division by zero."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from tests.translator.case import SPECIAL, Case, bools, case, doubles, floats, halves, ints

aten = torch.ops.aten

A, B = floats(2, 3, 4), floats(3, 1)
WHOLE, J = ints(2, 3, 4), ints(3, 1, low=1, high=5)
NONZERO = torch.tensor([[-7], [3], [2]])
DIVIDENDS = torch.tensor([5.0, -5.0, 5.0, -5.0, 0.0, 1.0, -1.0, 6.0, 7.5, -7.5, 1e30, 0.3])
DIVISORS = torch.tensor([3.0, 3.0, -3.0, -3.0, 2.0, 0.1, 0.1, -2.0, 2.5, 2.5, 0.7, -0.1])
PAIRS = (SPECIAL[:, None], SPECIAL[None])

_KINDS: list[tuple[str, Any, Any]] = [
    ("broadcast", A, B),
    ("int64", WHOLE, J),
    ("int64-float32", WHOLE, B),
    ("float16-float32", halves(3, 4), floats(4)),
    ("float16-float16", halves(3, 4), halves(4)),
    ("bfloat16", floats(3, 4).of(torch.bfloat16), floats(4, low=1).of(torch.bfloat16)),
    ("float64-float32", doubles(3, 4), floats(4)),
    ("0d-float64", floats(3, 4), doubles()),
    ("0d-int64-float16", halves(3, 4), ints(low=1)),
    ("int32-int64", ints(3, 4).of(torch.int32), ints(4, low=1)),
    ("uint8-int8", ints(3, 4, low=0, high=100).of(torch.uint8), ints(4, low=1).of(torch.int8)),
    ("bool-int64", bools(3, 4), ints(4, low=1)),
    ("bool-float32", bools(3, 4), floats(4)),
    ("empty", floats(0, 3), floats(3)),
    ("0d", floats(), floats()),
    ("batch", floats("batch", 3), floats("batch", 1)),
    ("strided", floats(3, 4).strided, floats(4)),
    ("special", *PAIRS),
]


def _of(function: Any) -> Callable[[Tensor, Tensor], Any]:
    return lambda x, y: function(x, y)


def _kinds(name: str, function: Any, *skipped: str) -> list[Case]:
    return [case(f"{name}-{kind}", _of(function), x, y) for kind, x, y in _KINDS if kind not in skipped]


def _scalars(name: str, overload: Any, *numbers: Any) -> list[Case]:
    def by(number: Any) -> Callable[[Tensor], Any]:
        return lambda x: overload(x, number)

    return [
        case(f"{name}-{kind}-{n}", by(n), x)
        for n in numbers
        for kind, x in (("float32", A), ("int64", WHOLE), ("float16", halves(7)))
    ]


def _mode(mode: str | None) -> Callable[[Tensor, Tensor], Tensor]:
    return lambda x, y: torch.div(x, y, rounding_mode=mode)


CASES = [
    *_kinds("add.Tensor", torch.add),
    *_kinds("sub.Tensor", torch.sub, "bool-int64", "bool-float32"),
    *_kinds("mul.Tensor", torch.mul),
    *_kinds("div.Tensor", torch.div),
    *_kinds("maximum.default", torch.maximum),
    *_kinds("minimum.default", torch.minimum),
    *_kinds("remainder.Tensor", torch.remainder, "bool-float32"),
    *_kinds("fmod.Tensor", torch.fmod, "bool-float32"),
    *_kinds("floor_divide.default", torch.floor_divide),
    *_kinds("atan2.default", torch.atan2, "bool-int64"),
    *_kinds("rsub.Tensor", torch.rsub, "bool-int64", "bool-float32"),
    *(
        case(f"div.Tensor_mode-{mode}-{kind}", _mode(mode), x, y)
        for mode in (None, "floor", "trunc")
        for kind, x, y in [
            *_KINDS[:3],
            _KINDS[4],
            _KINDS[-1],
            ("signs", DIVIDENDS, DIVISORS),
            ("int-signs", WHOLE, NONZERO),
        ]
    ),
    *(
        case(f"{name}-{kind}", _of(function), x, y)
        for name, function in (
            ("remainder.Tensor", torch.remainder),
            ("fmod.Tensor", torch.fmod),
            ("floor_divide.default", torch.floor_divide),
        )
        for kind, x, y in [
            ("signs", DIVIDENDS, DIVISORS),
            ("int-signs", WHOLE, NONZERO),
            ("float16-signs", DIVIDENDS.clamp(-99, 99).half(), DIVISORS.half()),
        ]
    ),
    *_scalars("add.Scalar", aten.add.Scalar, 2, 0.5),
    *_scalars("sub.Scalar", aten.sub.Scalar, 2, 0.5),
    *_scalars("rsub.Scalar", torch.rsub, 2, 0.5),
    *_scalars("mul.Scalar", aten.mul.Scalar, 2, 0.5, True),
    *_scalars("div.Scalar", aten.div.Scalar, 2, -0.5),
    *_scalars("remainder.Scalar", aten.remainder.Scalar, 3, -3, -0.7),
    *_scalars("fmod.Scalar", aten.fmod.Scalar, 3, -3, -0.7),
    *_scalars("floor_divide.Scalar", aten.floor_divide.Scalar, 3, -3, -0.7),
    *_scalars("pow.Tensor_Scalar", torch.pow, 2, 3, 0, 1, 4),
    case("div.Scalar_mode-floor", lambda x: aten.div.Scalar_mode(x, -3, rounding_mode="floor"), WHOLE),
    case("div.Scalar_mode-trunc", lambda x: aten.div.Scalar_mode(x, 0.7, rounding_mode="trunc"), A),
    case("add.Tensor-alpha=2", lambda x, y: torch.add(x, y, alpha=2), A, B),
    case("add.Tensor-alpha=0.5-float16", lambda x, y: torch.add(x, y, alpha=0.5), halves(3, 4), halves(4)),
    case("add.Tensor-alpha-int64", lambda x, y: torch.add(x, y, alpha=-3), WHOLE, J),
    case("add.Tensor-bool", torch.add, bools(3, 4), bools(4)),
    case("add.Tensor-bool-alpha", lambda x, y: torch.add(x, y, alpha=True), bools(3, 4), bools(4)),
    case("add.Tensor-alpha-int64-float32", lambda x, y: torch.add(x, y, alpha=1.5), WHOLE, B),
    case("add.Tensor-number", lambda x: x + 1.5, WHOLE),
    case("add.Tensor-reversed", lambda x: 2 + x, A),
    case("add.Tensor-kwargs", lambda x, y: torch.add(input=x, other=y, alpha=3), A, B),
    case("add.Tensor-overflow", lambda x: x + 100, ints(9, low=0, high=255).of(torch.uint8)),
    case("sub.Tensor-alpha=2", lambda x, y: torch.sub(x, y, alpha=2), A, B),
    case("sub.Tensor-alpha=-1", lambda x, y: torch.subtract(x, y, alpha=-1), WHOLE, J),
    case("sub.Tensor-below", lambda x: x - 3, ints(9, low=0, high=9).of(torch.uint8)),
    case("rsub.Scalar-alpha=2", lambda x: torch.rsub(x, 3, alpha=2), A),
    case("rsub.Scalar-operator", lambda x: 1 - x, WHOLE),
    case("mul.Tensor-int64-number", lambda x: x * 0.5, WHOLE),
    case("mul.Tensor-bool", torch.mul, bools(3, 4), bools(4)),
    case("mul.Tensor-uint8-number", lambda x: x * 3, ints(9, low=0, high=255).of(torch.uint8)),
    case("mul.Tensor-uint8-float", lambda x: x * 0.5, ints(9, low=0, high=255).of(torch.uint8)),
    case("mul.Tensor-bool-number", lambda x: x * 2, bools(9)),
    case("mul.Tensor-float16-large", lambda x: x * 1e-4, halves(9)),
    case("add.Tensor-bfloat16-number", lambda x: x + 0.1, floats(9).of(torch.bfloat16)),
    case("div.Tensor-int64-number", lambda x: x / 4, WHOLE),
    case("torch.rtruediv", lambda x: 4 / x, floats(9, low=1)),
    case("div.Tensor-bool", torch.div, bools(3, 4), torch.tensor([True] * 4)),
    case("floor_divide.default-operator", operator.floordiv, A, floats(4, low=0.5)),
    case("remainder.Scalar-operator", lambda x: x % 3, WHOLE),
    case("torch.rfloordiv", lambda x: 7 // x, floats(9, low=0.5)),
    case("torch.add_-alias", lambda x: x.add_(2) * x, A),
    case("pow.Tensor_Scalar-half", lambda x: x**0.5, SPECIAL),
    case("pow.Tensor_Scalar-minus-half", lambda x: x**-0.5, SPECIAL),
    case("pow.Tensor_Scalar-minus-one", lambda x: x**-1, SPECIAL),
    case("pow.Tensor_Scalar-minus-two", lambda x: x**-2, floats(9, low=0.5)),
    case("pow.Tensor_Scalar-minus-two-negative", lambda x: x**-2, floats(9)),
    case("pow.Tensor_Scalar-third", lambda x: x ** (1 / 3), floats(9)),
    case("pow.Tensor_Scalar-five", lambda x: x**5, floats(9)),
    case("pow.Tensor_Scalar-five-int64", lambda x: x**5, ints(9)),
    case("pow.Tensor_Scalar-special-2", lambda x: x**2, SPECIAL),
    case("pow.Tensor_Scalar-special-3", lambda x: x**3, SPECIAL),
    case("pow.Tensor_Scalar-special-0", lambda x: x**0, SPECIAL),
    case("pow.Tensor_Scalar-int64-float", lambda x: x**2.0, ints(9)),
    case("pow.Tensor_Scalar-bool", lambda x: x**2, bools(9)),
    case("pow.Tensor_Scalar-inf", lambda x: x ** float("inf"), floats(9)),
    case("pow.Tensor_Tensor", torch.pow, floats(3, 4, low=0.2), floats(4)),
    case("pow.Tensor_Tensor-negative", torch.pow, floats(3, 4), ints(4, low=-3, high=4)),
    case("pow.Tensor_Tensor-special", torch.pow, *PAIRS),
    case("pow.Tensor_Tensor-int64", torch.pow, ints(3, 4), ints(4, low=0, high=4)),
    case("pow.Scalar", lambda x: 2.5**x, A),
    case("pow.Scalar-negative", lambda x: (-2) ** x, floats(9)),
    case("pow.Scalar-int64", lambda x: 2**x, ints(9, low=0)),
    case("pow.Scalar-int-base", lambda x: 2**x, A),
    case("clamp.default", lambda x: torch.clamp(x, -1, 1), A),
    case("clamp.default-min", lambda x: x.clamp(min=0.5), A),
    case("clamp.default-max", lambda x: x.clamp(max=0.5), A),
    case("clamp.default-special", lambda x: x.clamp(-1, 2), SPECIAL),
    case("clamp.default-int64", lambda x: x.clamp(-2, 3), WHOLE),
    case("clamp.default-int64-float", lambda x: x.clamp(-2.5, 3.5), WHOLE),
    case("clamp.default-crossed", lambda x: x.clamp(2, -2), A),
    case("clamp.default-nan", lambda x: x.clamp(float("nan"), 2), A),
    case("clamp.default-uint8", lambda x: x.clamp(3, 100), ints(9, low=0, high=255).of(torch.uint8)),
    case("clamp.Tensor", lambda x, a, b: torch.clamp(x, a, b), A, floats(3, 1, low=-1, high=0), floats(4, low=0)),
    case("clamp.Tensor-promoted", lambda x, a: torch.clamp(x, a), WHOLE, floats(4)),
    case("clamp_min.default", lambda x: torch.clamp_min(x, 0.5), A),
    case("clamp_min.default-special", lambda x: torch.clamp_min(x, 0.5), SPECIAL),
    case("clamp_min.Tensor", torch.clamp_min, A, B),
    case("clamp_max.default", lambda x: torch.clamp_max(x, 0.5), A),
    case("clamp_max.Tensor", torch.clamp_max, A, B),
    case("addcmul.default", torch.addcmul, A, B, floats(4)),
    case("addcmul.default-value", lambda x, y, z: torch.addcmul(x, y, z, value=-0.5), A, B, floats(4)),
    case("addcmul.default-int64", lambda x, y, z: torch.addcmul(x, y, z, value=2), WHOLE, J, ints(4)),
    case("addcdiv.default", torch.addcdiv, A, B, floats(4, low=0.5)),
    case("addcdiv.default-value", lambda x, y, z: torch.addcdiv(x, y, z, value=2), A, B, floats(4, low=0.5)),
    case("lerp.Scalar", lambda x, y: torch.lerp(x, y, 0.3), A, B),
    case("lerp.Scalar-far", lambda x, y: torch.lerp(x, y, 0.8), A, B),
    case("lerp.Scalar-float16", lambda x, y: torch.lerp(x, y, 0.8), halves(3, 4), halves(4)),
    case("lerp.Tensor", torch.lerp, A, B, floats(4)),
    case("torch.add_", lambda x: x.add_(1), A),
    case("torch.add_-view", lambda x: (x[:, 0].add_(1), x)[1], A),
    case("torch.mul_-int64", lambda x: x.mul_(3), WHOLE),
    case("torch.true_divide", torch.true_divide, WHOLE, J),
    case("torch.add-and-subtract", lambda x: (x + 1e4) - 1e4, A),
    case("torch.times-zero", lambda x: x * 0, SPECIAL),
    case("torch.hypot", torch.hypot, A, B),
    case("torch.logaddexp", torch.logaddexp, A, B),
    case(
        "torch.xlogy",
        torch.xlogy,
        torch.tensor([0.0, 0.0, 1.0, float("nan"), 2.0]),
        torch.tensor([0.0, float("nan"), 0.0, 1.0, 3.0]),
    ),
    case("torch.copysign", torch.copysign, A, B),
    case("torch.heaviside", torch.heaviside, SPECIAL, torch.tensor(0.5)),
    *[
        case(
            f"{name}.default-pairs-{str(dtype).removeprefix('torch.')}",
            getattr(torch, name),
            *(x.to(dtype) for x in PAIRS),
        )
        for name in ("maximum", "minimum", "fmax", "fmin")
        for dtype in (torch.float32, torch.float16, torch.bfloat16, torch.float64)
    ],
    case("clamp.default-special-bfloat16", lambda x: x.clamp(-1, 2), SPECIAL.bfloat16()),
    case("torch.float_power", lambda x: torch.float_power(x, 2), A),
    case("torch.dist", torch.dist, floats(9), floats(9)),
    case("torch.cdist", torch.cdist, floats(5, 3), floats(4, 3)),
    case("torch.cosine_similarity", lambda x, y: torch.cosine_similarity(x, y, dim=1), floats(5, 3), floats(5, 3)),
]
