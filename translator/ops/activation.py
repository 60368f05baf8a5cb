"""Activations and softmax."""

from __future__ import annotations

from collections.abc import Callable

import torch

from ..._tvm import Expr, op, relax
from ..errors import Refusal
from ..lift import cast, const, in_float, like
from ..registry import converts
from ..types import Number, axis_of, dtype_of, is_float, ndim_of, shape_of, static, tvm_dtype
from .libm import expm1, log1p

aten = torch.ops.aten


@converts(aten.relu.default)
def relu(self: Expr) -> Expr:
    return op.nn.relu(self)


@converts(aten.relu6.default)
def relu6(self: Expr) -> Expr:
    return hardtanh(self, 0, 6)


@converts(aten.hardtanh.default)
def hardtanh(self: Expr, min_val: Number = -1, max_val: Number = 1) -> Expr:
    if (min_val, max_val) == (0, 6) and is_float(self):
        return op.nn.relu6(self)
    return op.minimum(op.maximum(self, like(min_val, self)), like(max_val, self))


@converts(aten.gelu.default)
def gelu(self: Expr, *, approximate: str = "none") -> Expr:
    return in_float(op.nn.gelu if approximate == "none" else op.nn.gelu_tanh, self)


@converts(aten.silu.default)
def silu(self: Expr) -> Expr:
    return in_float(op.nn.silu, self)


def _relu6_of_shifted(x: Expr) -> Expr:
    return op.nn.relu6(op.add(x, const(3, dtype_of(x))))


@converts(aten.hardsigmoid.default)
def hardsigmoid(self: Expr) -> Expr:
    return in_float(lambda x: op.divide(_relu6_of_shifted(x), const(6, dtype_of(x))), self)


@converts(aten.hardswish.default)
def hardswish(self: Expr) -> Expr:
    return in_float(lambda x: op.divide(op.multiply(x, _relu6_of_shifted(x)), const(6, dtype_of(x))), self)


@converts(aten.leaky_relu.default)
def leaky_relu(self: Expr, negative_slope: Number = 0.01) -> Expr:
    zero = const(0, dtype_of(self))
    return op.where(op.greater(self, zero), self, op.multiply(self, like(negative_slope, self)))


@converts(aten.prelu.default)
def prelu(self: Expr, weight: Expr) -> Expr:
    """One slope for all, or one a channel along axis 1."""
    if ndim_of(weight) == 1 and ndim_of(self) > 1:
        sizes = [1] * ndim_of(self)
        sizes[1] = static(shape_of(weight)[0], "the number of slopes")
        weight = op.reshape(weight, sizes)
    elif ndim_of(self) == 0:
        weight = op.reshape(weight, [])
    return op.where(op.greater(self, const(0, dtype_of(self))), self, op.multiply(self, weight))


@converts(aten.elu.default)
def elu(self: Expr, alpha: Number = 1, scale: Number = 1, input_scale: Number = 1) -> Expr:
    def compute(x: Expr) -> Expr:
        def number(value: Number) -> Expr:
            return const(float(value), dtype_of(x))

        negative = op.multiply(number(alpha * scale), expm1(op.multiply(x, number(input_scale))))
        return op.where(op.greater(x, number(0)), op.multiply(x, number(scale)), negative)

    return in_float(compute, self)


@converts(aten.celu.default)
def celu(self: Expr, alpha: Number = 1.0) -> Expr:
    return elu(self, alpha, 1, 1 / alpha)


@converts(aten.selu.default)
def selu(self: Expr) -> Expr:
    return elu(self, 1.6732632423543772848170429916717, 1.0507009873554804934193349852946, 1)


def _softplus(x: Expr) -> Expr:
    """log(1 + exp(x)) as max(x, 0) + log1p(exp(-|x|)), which neither overflows nor loses small values."""
    return op.add(op.maximum(x, const(0, dtype_of(x))), log1p(op.exp(op.negative(op.abs(x)))))


@converts(aten.softplus.default)
def softplus(self: Expr, beta: Number = 1, threshold: Number = 20) -> Expr:
    def compute(x: Expr) -> Expr:
        scaled = op.multiply(x, const(float(beta), dtype_of(x)))
        curved = op.divide(_softplus(scaled), const(float(beta), dtype_of(x)))
        return op.where(op.greater(scaled, const(float(threshold), dtype_of(x))), x, curved)

    return in_float(compute, self)


@converts(aten.log_sigmoid.default)
def log_sigmoid(self: Expr) -> Expr:
    return in_float(lambda x: op.negative(_softplus(op.negative(x))), self)


@converts(aten.mish.default)
def mish(self: Expr) -> Expr:
    return in_float(lambda x: op.multiply(x, op.tanh(_softplus(x))), self)


@converts(aten.threshold.default)
def threshold(self: Expr, threshold: Number, value: Number) -> Expr:
    return op.where(op.less_equal(self, like(threshold, self)), like(value, self), self)


@converts(aten.glu.default)
def glu(self: Expr, dim: int = -1) -> Expr:
    halves = op.split(self, 2, axis_of(dim, self))
    return op.multiply(relax.TupleGetItem(halves, 0), in_float(op.sigmoid, relax.TupleGetItem(halves, 1)))


def _over(function: Callable[..., Expr]) -> Callable[..., Expr]:
    def convert(self: Expr, dim: int, dtype: torch.dtype | None = None) -> Expr:
        if dtype is not None:
            self = cast(self, tvm_dtype(dtype))
        if not is_float(self):
            raise Refusal("softmax of integers; PyTorch refuses it as well unless dtype is given")
        if ndim_of(self) == 0:
            return op.where(op.isnan(self), self, like(0 if function is op.nn.log_softmax else 1, self))
        return in_float(function, self, axis_of(dim, self))

    return convert


softmax = converts(aten.softmax.int)(_over(op.nn.softmax))
converts(aten.log_softmax.int)(_over(op.nn.log_softmax))
