"""Comparison, logic, bits, and choice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from tests.translator.case import SPECIAL, Case, bools, case, doubles, floats, halves, ints

aten = torch.ops.aten

WHOLE, J = ints(3, 4, low=-3, high=3), ints(4, low=-3, high=3)
SMALL = ints(3, 4, low=0, high=9).of(torch.uint8)


def _two(function: Any) -> Callable[[Tensor, Tensor], Any]:
    return lambda x, y: function(x, y)


def _by(function: Any, number: Any) -> Callable[[Tensor], Any]:
    return lambda x: function(x, number)


def _comparison(name: str) -> list[Case]:
    packet = getattr(aten, name)
    return [
        case(f"{name}.Tensor", _two(packet.Tensor), WHOLE, J),
        case(f"{name}.Tensor-special", _two(packet.Tensor), SPECIAL[:, None], SPECIAL[None]),
        case(f"{name}.Tensor-int64-float32", _two(packet.Tensor), WHOLE, floats(4)),
        case(f"{name}.Tensor-bool", _two(packet.Tensor), bools(3, 4), bools(4)),
        case(f"{name}.Tensor-bool-int64", _two(packet.Tensor), bools(3, 4), J),
        case(f"{name}.Scalar", _by(packet.Scalar, 0.5), floats(3, 4)),
        case(f"{name}.Scalar-int64-float", _by(packet.Scalar, 0.5), WHOLE),
        case(f"{name}.Scalar-int64", _by(packet.Scalar, -1), WHOLE),
        case(f"{name}.Scalar-uint8-negative", _by(packet.Scalar, -1), SMALL),
        case(f"{name}.Scalar-uint8-large", _by(packet.Scalar, 300), SMALL),
        case(f"{name}.Scalar-float16", _by(packet.Scalar, 0.1), torch.tensor([0.1, 0.2, -0.1], dtype=torch.float16)),
        case(f"{name}.Scalar-float32-double", _by(packet.Scalar, 0.1), torch.tensor([0.1, 0.2, -0.1])),
        case(f"{name}.Scalar-bool", _by(packet.Scalar, True), bools(5)),
        case(f"{name}.Scalar-special", _by(packet.Scalar, float("inf")), SPECIAL),
    ]


def _logical(name: str) -> list[Case]:
    overload = getattr(aten, f"logical_{name}").default
    return [
        case(f"logical_{name}.default", _two(overload), bools(3, 4), bools(4)),
        case(f"logical_{name}.default-int64", _two(overload), WHOLE, J),
        case(f"logical_{name}.default-special", _two(overload), SPECIAL[:, None], SPECIAL[None]),
    ]


def _bitwise(name: str) -> list[Case]:
    packet = getattr(aten, f"bitwise_{name}")
    return [
        case(f"bitwise_{name}.Tensor", _two(packet.Tensor), WHOLE, J),
        case(f"bitwise_{name}.Tensor-bool", _two(packet.Tensor), bools(3, 4), bools(4)),
        case(f"bitwise_{name}.Tensor-promoted", _two(packet.Tensor), SMALL, J),
        case(f"bitwise_{name}.Scalar", _by(packet.Scalar, 6), WHOLE),
    ]


CASES = [
    *(row for name in ("eq", "ne", "lt", "le", "gt", "ge") for row in _comparison(name)),
    *(row for name in ("and", "or", "xor") for row in (*_logical(name), *_bitwise(name))),
    case("logical_not.default", torch.logical_not, bools(3, 4)),
    case("logical_not.default-int64", torch.logical_not, WHOLE),
    case("logical_not.default-special", torch.logical_not, SPECIAL),
    case("torch.logical_not-of-comparison", lambda x: torch.logical_not(x < 0.5), SPECIAL),
    case("isnan.default", torch.isnan, SPECIAL),
    case("isnan.default-int64", torch.isnan, WHOLE),
    case("isnan.default-float16", torch.isnan, SPECIAL.half()),
    case("isinf.default", torch.isinf, SPECIAL),
    case("isinf.default-float64", torch.isinf, SPECIAL.double()),
    case("isinf.default-int64", torch.isinf, WHOLE),
    case("isfinite.default", torch.isfinite, SPECIAL),
    case("isfinite.default-int64", torch.isfinite, WHOLE),
    case("isfinite.default-bfloat16", torch.isfinite, SPECIAL.bfloat16()),
    case("where.self", torch.where, bools(3, 4), floats(3, 4), floats(4)),
    case("where.self-promoted", torch.where, bools(3, 1), ints(4), floats(3, 4)),
    case("where.self-float16-float32", torch.where, bools(3, 4), halves(4), floats(3, 4)),
    case("where.self-0d-double", torch.where, bools(3, 4), floats(4), doubles()),
    case("where.self-special", lambda x: torch.where(x > 0, x, -x), SPECIAL),
    case("torch.where-number", lambda x: torch.where(x > 0, x, 0), floats(3, 4)),
    case("torch.where-number-int64", lambda x: torch.where(x > 0, x, 0.5), WHOLE),
    case("torch.where-numbers", lambda x: torch.where(x > 0, 1, 2), floats(3, 4)),
    case("torch.where-condition-only", lambda x: torch.where(x > 0), floats(3, 4), refused="where"),
    case("masked_fill.Scalar", lambda x, m: x.masked_fill(m, -1e9), floats(3, 4), bools(4)),
    case("masked_fill.Scalar-inf", lambda x, m: x.masked_fill(m, float("-inf")), floats(3, 4), bools(3, 1)),
    case("masked_fill.Scalar-int64", lambda x, m: x.masked_fill(m, 7), WHOLE, bools(3, 4)),
    case("masked_fill.Scalar-float16", lambda x, m: x.masked_fill(m, 0.1), halves(3, 4), bools(3, 4)),
    case("masked_fill.Scalar-wide-mask", lambda x, m: x.masked_fill(m, 0.1), floats(4), bools(3, 4)),
    case("masked_fill.Tensor", lambda x, m, v: x.masked_fill(m, v), floats(3, 4), bools(4), floats()),
    case("torch.masked_fill_", lambda x, m: x.masked_fill_(m, 2.0) + x, floats(3, 4), bools(3, 4)),
    case("torch.masked_select", torch.masked_select, floats(3, 4), bools(3, 4), refused="masked_select"),
    case("torch.nonzero", torch.nonzero, floats(3, 4), refused="nonzero"),
    case("torch.isclose", torch.isclose, floats(3, 4), floats(3, 4)),
    case("torch.isin", torch.isin, WHOLE, J),
    case("torch.isposinf", torch.isposinf, SPECIAL),
    case("torch.isneginf", torch.isneginf, SPECIAL),
    case("torch.equal-operator", lambda x, y: (x == y) | (x > y) & ~(x < 2), WHOLE, J),
    case("torch.and-ints", lambda x: (x & 3) | (x ^ 5), WHOLE),
    case("__lshift__.Scalar", lambda x: x << 2, WHOLE),
    case("__rshift__.Scalar", lambda x: x >> 1, WHOLE),
    case("__lshift__.Tensor", lambda x, y: x << y, WHOLE, ints(4, low=0, high=5)),
    case("__rshift__.Tensor", lambda x, y: x >> y, WHOLE, ints(4, low=0, high=5)),
    case("bitwise_left_shift.Tensor", torch.bitwise_left_shift, WHOLE, ints(4, low=0, high=5)),
    case("bitwise_right_shift.Tensor", torch.bitwise_right_shift, WHOLE, ints(4, low=0, high=5)),
]
