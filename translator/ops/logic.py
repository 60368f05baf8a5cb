"""Comparison, logic, bits, and choice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch

from ..._tvm import Expr, op
from ..lift import cast, const, like, promote, wide
from ..registry import converts
from ..types import Number, dtype_of, is_float

aten = torch.ops.aten


@converts(aten.logical_not.default)
def logical_not(self: Expr) -> Expr:
    return op.logical_not(cast(self, "bool"))


@converts(aten.bitwise_not.default)
def bitwise_not(self: Expr) -> Expr:
    return op.logical_not(self) if dtype_of(self) == "bool" else op.bitwise_not(self)


def _classified(function: Callable[[Expr], Expr], of_integers: bool) -> Callable[[Expr], Expr]:
    def convert(self: Expr) -> Expr:
        if is_float(self):
            return function(wide(self))
        return op.full_like(self, const(of_integers, "bool"), "bool")

    return convert


converts(aten.isnan.default)(_classified(op.isnan, False))
converts(aten.isinf.default)(_classified(op.isinf, False))
converts(aten.isfinite.default)(_classified(op.isfinite, True))


_COMPARISONS = {
    "eq": op.equal,
    "ne": op.not_equal,
    "lt": op.less,
    "le": op.less_equal,
    "gt": op.greater,
    "ge": op.greater_equal,
}


def _comparison(function: Callable[[Expr, Expr], Expr]) -> Callable[[Expr, Any], Expr]:
    def convert(self: Expr, other: Expr | Number) -> Expr:
        self, other = promote(self, other)
        if dtype_of(self) == "bool":
            self, other = cast(self, "int8"), cast(other, "int8")
        return function(self, other)

    return convert


for _name, _compare in _COMPARISONS.items():
    _packet = getattr(aten, _name)
    converts(_packet.Tensor, _packet.Scalar)(_comparison(_compare))


def _logical(function: Callable[[Expr, Expr], Expr]) -> Callable[[Expr, Expr], Expr]:
    def convert(self: Expr, other: Expr) -> Expr:
        return function(cast(self, "bool"), cast(other, "bool"))

    return convert


converts(aten.logical_and.default)(_logical(op.logical_and))
converts(aten.logical_or.default)(_logical(op.logical_or))
converts(aten.logical_xor.default)(_logical(op.logical_xor))


def _bitwise(of_integers: Any, of_bools: Any) -> Callable[[Expr, Any], Expr]:
    def convert(self: Expr, other: Expr | Number) -> Expr:
        self, other = promote(self, other)
        return (of_bools if dtype_of(self) == "bool" else of_integers)(self, other)

    return convert


converts(aten.bitwise_and.Tensor, aten.bitwise_and.Scalar)(_bitwise(op.bitwise_and, op.logical_and))
converts(aten.bitwise_or.Tensor, aten.bitwise_or.Scalar)(_bitwise(op.bitwise_or, op.logical_or))
converts(aten.bitwise_xor.Tensor, aten.bitwise_xor.Scalar)(_bitwise(op.bitwise_xor, op.logical_xor))


def _shift(function: Any, beyond: Callable[[Expr], Expr]) -> Callable[[Expr, Any], Expr]:
    """Shifts by 0 to all bits but one; by any other number PyTorch gives what is `beyond`, and C says nothing."""

    def convert(self: Expr, other: Expr | Number) -> Expr:
        value, count = promote(self, other)
        dtype = dtype_of(value)
        bits = torch.iinfo(getattr(torch, dtype)).bits
        if isinstance(other, int):
            return function(value, count) if 0 <= other < bits else beyond(value)
        within = op.less(count, const(bits, dtype))
        if not dtype.startswith("u"):
            within = op.logical_and(within, op.greater_equal(count, const(0, dtype)))
        return op.where(within, function(value, op.where(within, count, const(0, dtype))), beyond(value))

    return convert


def _nothing(value: Expr) -> Expr:
    return op.zeros_like(value)


def _sign(value: Expr) -> Expr:
    """0, or -1 for what is negative."""
    if dtype_of(value).startswith("u"):
        return _nothing(value)
    return op.negative(cast(op.less(value, const(0, dtype_of(value))), dtype_of(value)))


converts(aten.__lshift__.Scalar, aten.__lshift__.Tensor, aten.bitwise_left_shift.Tensor)(
    _shift(op.left_shift, _nothing)
)
converts(aten.__rshift__.Scalar, aten.__rshift__.Tensor, aten.bitwise_right_shift.Tensor)(_shift(op.right_shift, _sign))


@converts(aten.where.self)
def where(condition: Expr, self: Expr, other: Expr) -> Expr:
    return op.where(cast(condition, "bool"), *promote(self, other))


@converts(aten.masked_fill.Scalar, aten.masked_fill.Tensor)
def masked_fill(self: Expr, mask: Expr, value: Expr | Number) -> Expr:
    return op.where(mask, like(value, self), self)
