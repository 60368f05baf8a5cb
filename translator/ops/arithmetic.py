"""Arithmetic of two tensors, or of a tensor and a number, with PyTorch's promotion."""

from __future__ import annotations

import math
from typing import Any

import torch

from ..._tvm import Expr, op
from ..aten_kernel import kernel
from ..bounds import divisor
from ..lift import cast, const, in_float, like, nothing_of, plus_zero, promote, to_float, wide
from ..registry import converts
from ..types import Number, dtype_of, is_float, result_dtype, shape_of
from .libm import rest

aten = torch.ops.aten


@converts(aten.add.Tensor)
def add(self: Expr, other: Expr | Number, *, alpha: Number = 1) -> Expr:
    return _with_alpha(op.add, op.logical_or, self, other, alpha)


@converts(aten.add.Scalar)
def add_scalar(self: Expr, other: Number, alpha: Number = 1) -> Expr:
    return add(self, other, alpha=alpha)


@converts(aten.sub.Tensor)
def sub(self: Expr, other: Expr | Number, *, alpha: Number = 1) -> Expr:
    return _with_alpha(op.subtract, None, self, other, alpha)


@converts(aten.sub.Scalar)
def sub_scalar(self: Expr, other: Number, alpha: Number = 1) -> Expr:
    return sub(self, other, alpha=alpha)


@converts(aten.rsub.Tensor)
def rsub(self: Expr, other: Expr | Number, *, alpha: Number = 1) -> Expr:
    self, other = promote(self, other)
    return sub(other, self, alpha=alpha)


@converts(aten.rsub.Scalar)
def rsub_scalar(self: Expr, other: Number, alpha: Number = 1) -> Expr:
    return rsub(self, other, alpha=alpha)


def _with_alpha(function: Any, of_bools: Any, self: Expr, other: Expr | Number, alpha: Number) -> Expr:
    if function is op.add and is_float(self) and _is_plus_zero(other, alpha):
        return plus_zero(self)
    self, other = promote(self, other)
    if alpha == 0 and is_float(other):
        other = nothing_of(other)
    elif alpha != 1:
        other = (
            op.multiply(other, like(alpha, other))
            if dtype_of(other) != "bool"
            else op.logical_and(other, cast(bool(alpha), "bool"))
        )
    if dtype_of(self) == "bool":
        return of_bools(self, other)
    return function(self, other)


def _is_plus_zero(value: Expr | Number, alpha: Number) -> bool:
    return isinstance(value, int | float) and value * alpha == 0 and math.copysign(1, value * alpha) > 0


@converts(aten.mul.Tensor, aten.mul.Scalar)
def mul(self: Expr, other: Expr | Number) -> Expr:
    if isinstance(other, int | float) and other == 0 and is_float(self):
        return nothing_of(self, other)
    self, other = promote(self, other)
    return op.logical_and(self, other) if dtype_of(self) == "bool" else op.multiply(self, other)


@converts(aten.div.Tensor, aten.div.Scalar)
def div(self: Expr, other: Expr | Number) -> Expr:
    self, other = map(to_float, promote(self, other))
    return op.divide(self, other)


@converts(aten.div.Tensor_mode, aten.div.Scalar_mode)
def div_mode(self: Expr, other: Expr | Number, *, rounding_mode: str | None) -> Expr:
    if rounding_mode is None:
        return div(self, other)
    if rounding_mode == "floor":
        return floor_divide(self, other)
    self, other = promote(self, other)
    if is_float(self):
        return in_float(op.trunc, op.divide(self, other))
    return _quotient(op.divide, self, other, "div")  # TVM's division of integers truncates, as C's does


@converts(aten.floor_divide.default, aten.floor_divide.Scalar)
def floor_divide(self: Expr, other: Expr | Number) -> Expr:
    """Of floats as CPython divides them: from the exact remainder, not from the rounded quotient (1 // 0.1 is 9)."""
    self, other = promote(self, other)
    if not is_float(self):
        return _quotient(op.floor_divide, self, other, "floor_divide")
    dtype = dtype_of(self)
    a, b = wide(self), wide(other)
    zero, half, one = (const(value, dtype_of(a)) for value in (0, 0.5, 1))
    remainder = rest(a, b)
    quotient = op.divide(op.subtract(a, remainder), b)
    opposite = op.logical_xor(op.less(b, zero), op.less(remainder, zero))
    below = op.logical_and(op.not_equal(remainder, zero), opposite)
    quotient = op.where(below, op.subtract(quotient, one), quotient)
    down = op.floor(quotient)
    nearest = op.where(op.greater(op.subtract(quotient, down), half), op.add(down, one), down)
    exact = op.where(op.equal(quotient, zero), op.multiply(op.divide(a, b), zero), nearest)
    return cast(op.where(op.equal(b, zero), op.divide(a, b), exact), dtype)


@converts(aten.remainder.Tensor, aten.remainder.Scalar)
def remainder(self: Expr, other: Expr | Number) -> Expr:
    """The sign of the result is the divisor's."""
    self, other = promote(self, other)
    if not is_float(self):
        return op.floor_mod(self, _divisor(self, other, "remainder"))
    dtype = dtype_of(self)
    a, b = wide(self), wide(other)
    zero = const(0, dtype_of(a))
    left = rest(a, b)
    opposite = op.logical_xor(op.less(b, zero), op.less(left, zero))
    return cast(op.where(op.logical_and(op.not_equal(left, zero), opposite), op.add(left, b), left), dtype)


@converts(aten.fmod.Tensor, aten.fmod.Scalar)
def fmod(self: Expr, other: Expr | Number) -> Expr:
    """The sign of the result is the dividend's."""
    self, other = promote(self, other)
    if not is_float(self):
        return op.mod(self, _divisor(self, other, "fmod"))
    return cast(rest(wide(self), wide(other)), dtype_of(self))


def _divisor(self: Expr, other: Expr, what: str) -> Expr:
    return divisor(other, shape_of(op.multiply(self, other)), what)


def _quotient(function: Any, self: Expr, other: Expr, what: str) -> Expr:
    """The quotient of integers; by -1 it is the negative, of the smallest integer itself.

    The sign is a factor: TVM would take a choice between quotients apart, and divide by what is not chosen.
    """
    by = _divisor(self, other, what)
    if by is other:
        return function(self, other)
    quotient = function(self, by)
    if dtype_of(self).startswith("u"):
        return quotient
    one = const(1, dtype_of(other))
    return op.multiply(quotient, op.where(op.equal(other, op.negative(one)), op.negative(one), one))


@converts(aten.pow.Tensor_Scalar)
def pow_scalar(self: Expr, exponent: Number) -> Expr:
    dtype = result_dtype(self, exponent)
    self = cast(self, dtype)
    if exponent in (0.5, -0.5, -1) and is_float(self):
        return in_float({0.5: op.sqrt, -0.5: op.rsqrt, -1: _inverse}[exponent], self)
    if float(exponent).is_integer() and 1 <= exponent <= (4 if is_float(self) else 64):
        return _repeated(self, int(exponent))
    if exponent == 0:
        return op.ones_like(self)
    if not is_float(self):
        return kernel(aten.pow.Tensor_Scalar, self, exponent)
    return in_float(lambda x: op.power(x, const(float(exponent), dtype_of(x))), self)


def _inverse(x: Expr) -> Expr:
    return op.divide(const(1, dtype_of(x)), x)


def _repeated(base: Expr, exponent: int) -> Expr:
    """The power by repeated squaring, for small exponents."""
    half = base if exponent < 2 else _repeated(base, exponent // 2)
    if exponent == 1:
        return base
    squared = op.multiply(half, half)
    return op.multiply(squared, base) if exponent % 2 else squared


@converts(aten.pow.Tensor_Tensor)
def pow_tensor(self: Expr, exponent: Expr) -> Expr:
    return _power(self, exponent)


@converts(aten.pow.Scalar)
def pow_of_scalar(self: Number, exponent: Expr) -> Expr:
    return _power(self, exponent)


def _power(base: Expr | Number, exponent: Expr) -> Expr:
    base, exponent = promote(base, exponent)
    if not is_float(base):
        return kernel(aten.pow.Tensor_Tensor, base, exponent)
    return cast(op.power(wide(base), wide(exponent)), dtype_of(base))


@converts(aten.atan2.default)
def atan2(self: Expr, other: Expr) -> Expr:
    self, other = map(to_float, promote(self, other))
    return cast(op.atan2(wide(self), wide(other)), dtype_of(self))


def _larger(self: Expr, other: Expr) -> Expr:
    return op.logical_or(self, other) if dtype_of(self) == "bool" else op.maximum(self, other)


def _smaller(self: Expr, other: Expr) -> Expr:
    return op.logical_and(self, other) if dtype_of(self) == "bool" else op.minimum(self, other)


@converts(aten.maximum.default)
def maximum(self: Expr, other: Expr) -> Expr:
    return _larger(*promote(self, other))


@converts(aten.minimum.default)
def minimum(self: Expr, other: Expr) -> Expr:
    return _smaller(*promote(self, other))


def _ignoring_nan(function: Any) -> Any:
    def convert(self: Expr, other: Expr) -> Expr:
        self, other = promote(self, other)
        if not is_float(self):
            return function(self, other)
        return op.where(op.isnan(wide(self)), other, op.where(op.isnan(wide(other)), self, function(self, other)))

    return convert


converts(aten.fmax.default)(_ignoring_nan(_larger))
converts(aten.fmin.default)(_ignoring_nan(_smaller))


@converts(aten.clamp.default, aten.clamp.Tensor)
def clamp(self: Expr, min: Expr | Number | None = None, max: Expr | Number | None = None) -> Expr:
    bounds = [bound for bound in (min, max) if bound is not None]
    dtype = result_dtype(self, *bounds)
    result = cast(self, dtype)
    if min is not None:
        result = _larger(result, cast(min, dtype))
    return result if max is None else _smaller(result, cast(max, dtype))


@converts(aten.clamp_min.default, aten.clamp_min.Tensor)
def clamp_min(self: Expr, min: Expr | Number) -> Expr:
    return clamp(self, min)


@converts(aten.clamp_max.default, aten.clamp_max.Tensor)
def clamp_max(self: Expr, max: Expr | Number) -> Expr:
    return clamp(self, None, max)


@converts(aten.addcmul.default)
def addcmul(self: Expr, tensor1: Expr, tensor2: Expr, *, value: Number = 1) -> Expr:
    self, tensor1, tensor2 = promote(self, tensor1, tensor2)
    return op.add(self, _scaled(op.multiply(tensor1, tensor2), value))


@converts(aten.addcdiv.default)
def addcdiv(self: Expr, tensor1: Expr, tensor2: Expr, *, value: Number = 1) -> Expr:
    self, tensor1, tensor2 = promote(self, tensor1, tensor2)
    return op.add(self, _scaled(op.divide(tensor1, tensor2), value))


def _scaled(tensor: Expr, value: Number) -> Expr:
    if value == 0 and is_float(tensor):
        return nothing_of(tensor)
    return tensor if value == 1 else op.multiply(tensor, like(value, tensor))


@converts(aten.lerp.Scalar, aten.lerp.Tensor)
def lerp(self: Expr, end: Expr, weight: Expr | Number) -> Expr:
    """From the nearer end, as PyTorch does, so that weight 1 gives exactly `end`."""
    weight = like(weight, self)
    difference = op.subtract(end, self)
    from_end = op.subtract(end, op.multiply(difference, op.subtract(like(1, weight), weight)))
    near = op.less(op.abs(weight), like(0.5, weight))
    return op.where(near, op.add(self, op.multiply(weight, difference)), from_end)
