"""Functions of one tensor, element by element."""

from __future__ import annotations

import math
from collections.abc import Callable

import torch

from ..._tvm import Expr, op
from ..lift import cast, const, in_float, to_float, wide
from ..registry import converts
from ..types import dtype_of, is_float

aten = torch.ops.aten

_FLOAT = {
    aten.acos.default: op.acos,
    aten.acosh.default: op.acosh,
    aten.asin.default: op.asin,
    aten.asinh.default: op.asinh,
    aten.atan.default: op.atan,
    aten.atanh.default: op.atanh,
    aten.cos.default: op.cos,
    aten.cosh.default: op.cosh,
    aten.erf.default: op.erf,
    aten.exp.default: op.exp,
    aten.log.default: op.log,
    aten.rsqrt.default: op.rsqrt,
    aten.sigmoid.default: op.sigmoid,
    aten.sin.default: op.sin,
    aten.sinh.default: op.sinh,
    aten.sqrt.default: op.sqrt,
    aten.tan.default: op.tan,
    aten.tanh.default: op.tanh,
}


def _float_function(function: Callable[[Expr], Expr]) -> Callable[[Expr], Expr]:
    def convert(self: Expr) -> Expr:
        return in_float(function, self)

    return convert


for _overload, _function in _FLOAT.items():
    converts(_overload)(_float_function(_function))

_ROUNDING = {
    aten.ceil.default: op.ceil,
    aten.floor.default: op.floor,
    aten.round.default: op.round,
    aten.trunc.default: op.trunc,
}


def _rounding(function: Callable[[Expr], Expr]) -> Callable[[Expr], Expr]:
    def convert(self: Expr) -> Expr:
        return in_float(function, self) if is_float(self) else self

    return convert


for _overload, _function in _ROUNDING.items():
    converts(_overload)(_rounding(_function))


@converts(aten.abs.default)
def abs(self: Expr) -> Expr:
    return self if dtype_of(self) == "uint8" else op.abs(self)


@converts(aten.neg.default)
def neg(self: Expr) -> Expr:
    return op.subtract(const(0, "uint8"), self) if dtype_of(self) == "uint8" else op.negative(self)


@converts(aten.sign.default, aten.sgn.default)
def sign(self: Expr) -> Expr:
    """PyTorch's sign of NaN is 0."""
    zero, one = const(0, dtype_of(self)), const(1, dtype_of(self))
    if dtype_of(self) in ("bool", "uint8"):
        return cast(cast(self, "bool"), dtype_of(self))
    return op.subtract(op.where(op.greater(self, zero), one, zero), op.where(op.less(self, zero), one, zero))


@converts(aten.round.decimals)
def round_decimals(self: Expr, *, decimals: int) -> Expr:
    if not is_float(self):
        return self
    ten = 10.0 ** math.fabs(decimals)
    up, down = (op.multiply, op.divide) if decimals > 0 else (op.divide, op.multiply)
    return in_float(lambda x: down(op.round(up(x, const(ten, dtype_of(x)))), const(ten, dtype_of(x))), self)


@converts(aten.square.default)
def square(self: Expr) -> Expr:
    self = cast(self, "int64") if dtype_of(self) == "bool" else self
    return op.multiply(self, self)


@converts(aten.reciprocal.default)
def reciprocal(self: Expr) -> Expr:
    self = to_float(self)
    return op.divide(const(1, dtype_of(self)), self)


@converts(aten.frac.default)
def frac(self: Expr) -> Expr:
    return op.subtract(self, op.trunc(self))


@converts(aten.angle.default)
def angle(self: Expr) -> Expr:
    """Of a real number: pi where it is negative."""
    x = to_float(self)
    turned = op.where(op.less(x, const(0, dtype_of(x))), const(math.pi, dtype_of(x)), const(0, dtype_of(x)))
    return op.where(op.isnan(wide(x)), x, turned)
