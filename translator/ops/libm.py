"""Functions of the C library, as tensor expressions: Relax has no operator for them."""

from __future__ import annotations

from collections.abc import Callable

import torch

from ..._tvm import Expr, op, te, tirx
from ..lift import cast, computed, in_float, promote, to_float, wide
from ..registry import converts
from ..types import dtype_of, is_float, shape_of

aten = torch.ops.aten


def _library(name: str, *operands: Expr) -> Expr:
    """The C library's function of operands of one shape and dtype, float32 or float64."""
    suffix = "f" if dtype_of(operands[0]) == "float32" else ""

    def compute(*tensors: te.Tensor) -> te.Tensor:
        def element(*i: object) -> object:
            return tirx.call_pure_extern(tensors[0].dtype, name + suffix, *(tensor[i] for tensor in tensors))

        return te.compute(tensors[0].shape, element, name=name)

    return computed(compute, *operands, name=name)


def _of_one(name: str) -> Callable[[Expr], Expr]:
    def convert(self: Expr) -> Expr:
        return in_float(lambda x: _library(name, x), self)

    return convert


for _function in (aten.erfc, aten.lgamma, aten.exp2, aten.log2, aten.log10):
    converts(_function.default, by="tensor expression")(_of_one(str(_function).rpartition(".")[2]))
log1p = converts(aten.log1p.default, by="tensor expression")(_of_one("log1p"))
expm1 = converts(aten.expm1.default, by="tensor expression")(_of_one("expm1"))


def _of_two(name: str) -> Callable[[Expr, Expr], Expr]:
    def convert(self: Expr, other: Expr) -> Expr:
        self, other = promote(self, other)
        a, b = _broadcast(wide(to_float(self)), wide(to_float(other)))
        return cast(_library(name, a, b), dtype_of(to_float(self)))

    return convert


def rest(a: Expr, b: Expr) -> Expr:
    """What a division of float32 or float64 towards zero leaves, with the sign of the dividend."""
    return _library("fmod", *_broadcast(a, b))


converts(aten.hypot.default, by="tensor expression")(_of_two("hypot"))
converts(aten.nextafter.default, by="tensor expression")(_of_two("nextafter"))


def _broadcast(a: Expr, b: Expr) -> list[Expr]:
    extent = shape_of(op.add(a, b))
    return [x if shape_of(x) == extent else op.broadcast_to(x, extent) for x in (a, b)]


_BITS = {"float64": "int64", "float32": "int32"}


@converts(aten.signbit.default, by="tensor expression")
def signbit(self: Expr) -> Expr:
    """The first bit, which -0 and some NaN have as well."""
    if dtype_of(self) == "bool":
        return op.zeros(shape_of(self), "bool")
    if not is_float(self):
        return op.less(self, cast(0, dtype_of(self)))
    data = wide(self)
    bits = _BITS[dtype_of(data)]

    def compute(x: te.Tensor) -> te.Tensor:
        return te.compute(x.shape, lambda *i: tirx.reinterpret(bits, x[i]) < tirx.const(0, bits), name="signbit")

    return computed(compute, data, name="signbit")


@converts(aten.copysign.Tensor, aten.copysign.Scalar, by="tensor expression")
def copysign(self: Expr, other: Expr | float) -> Expr:
    self, other = promote(self, other)
    size = op.abs(to_float(self))
    return op.where(signbit(other), op.negative(size), size)
