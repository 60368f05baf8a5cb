"""Numbers out of the data that the processor or the memory would answer for, checked before anything is done with them.

An index is held against the axis it is for, and is an error where it lies outside, never a read of other memory; a
divisor is held against zero. Constants are checked when translating. Others have a kernel of their own, which looks at
all of them before any is used; what it says begins with the node, and the attribute `sources` of `main` has its line.
"""

from __future__ import annotations

import functools

import numpy as np

from .._tvm import Expr, GenericConst, T, op, relax, tirx
from .errors import TranslationError, place
from .lift import cast, const, shape
from .types import Dim, dtype_of, ndim_of, shape_of


def in_bounds(index: Expr, size: Dim, what: str, *, negative: bool = False) -> Expr:
    """`index`, integers of any shape, as int64 positions on an axis of `size`.

    With `negative`, those below zero count from the end. The program raises IndexError where one is out of range;
    TranslationError is raised for a constant that is.
    """
    if isinstance(index, GenericConst) and isinstance(size, int):
        return relax.const(_counted(index.value.numpy(), size, what, negative), "int64")
    if dtype_of(index) == "bool":
        index = cast(index, "uint8")
    flat = index if ndim_of(index) == 1 else op.reshape(index, [-1])
    kernel = _kernel(dtype_of(index), size if isinstance(size, int) else None, place() + what, negative)
    function = relax.BlockBuilder.current().add_func(kernel, f"{what}_at")
    operands = relax.Tuple([flat, relax.prim_value(size)])
    call = relax.call_tir(function, operands, relax.TensorType(shape(*shape_of(flat)), "int64"))
    return call if flat is index else op.reshape(call, shape(*shape_of(index)))


def divisor(other: Expr, result: list[Dim], what: str) -> Expr:
    """`other`, integers by which a result of the shape `result` is divided, as numbers that every integer can be.

    They are those of `other`, but 1 stands for -1, by which the smallest integer cannot be divided. The program raises
    ZeroDivisionError where one is 0 and the result has an element; TranslationError is raised for a constant that is.
    """
    dtype = dtype_of(other)
    if isinstance(other, GenericConst):
        values = other.value.numpy()
        if not values.all():
            raise TranslationError(f"{what}: an integer is divided by zero")
        least = values.dtype.type(-1) if values.dtype.kind == "i" else None
        return relax.const(np.where(values == least, 1, values).astype(dtype), dtype) if least in values else other
    flat = other if ndim_of(other) == 1 else op.reshape(other, [-1])
    function = relax.BlockBuilder.current().add_func(_one(dtype, place() + what), f"{what}_by")
    size = functools.reduce(lambda a, b: a * b, result, 1)
    one = relax.call_tir(function, relax.Tuple([flat, relax.prim_value(size)]), relax.TensorType([], dtype))
    useless = const(0 if dtype.startswith("u") else -1, dtype)
    return op.where(op.equal(other, useless), one, other)


def _counted(values: np.ndarray, size: int, what: str, negative: bool) -> np.ndarray:
    values = values.astype("int64")
    bad = values[(values < (-size if negative else 0)) | (values >= size)]
    if bad.size:
        raise TranslationError(f"{what}: index {bad[0]} is out of range for an axis of size {size}")
    return np.where(values < 0, values + size, values)


@functools.cache
def _kernel(dtype: str, known: int | None, what: str, negative: bool) -> tirx.PrimFunc:
    """Positions from indices of `dtype` on an axis of any size; one that is `known` is named in the message."""
    if known is None:
        legal = "it must be less than the size of the axis, and at least " + ("minus that" if negative else "0")
    else:
        legal = f"the axis has size {known}, so it must be at least {-known if negative else 0} and less than {known}"
    message = f"{what}: an index is out of range: {legal}"
    wraps = int(negative)

    @T.prim_func(private=True, s_tir=True)
    def positions(p: T.handle, size: T.int64, q: T.handle) -> None:
        T.func_attr({"tirx.noalias": True})
        n = T.int64()
        index = T.match_buffer(p, (n,), dtype)
        out = T.match_buffer(q, (n,), "int64")
        with T.sblock("root"):
            T.reads(index[0:n])
            T.writes(out[0:n])
            bad: T.int64 = T.int64(0)
            for i in range(n):
                bad = bad | T.Select(
                    T.cast(index[i], "int64") < -size * wraps or T.cast(index[i], "int64") >= size,
                    T.int64(1),
                    T.int64(0),
                )
            assert bad == T.int64(0), ("IndexError", [message])
            for i in range(n):
                out[i] = T.cast(index[i], "int64") + T.Select(T.cast(index[i], "int64") < 0, size, T.int64(0))

    return positions


@functools.cache
def _one(dtype: str, what: str) -> tirx.PrimFunc:
    """The number 1, where no divisor of `dtype` is zero, or nothing is divided by one."""
    message = f"{what}: an integer is divided by zero"

    @T.prim_func(private=True, s_tir=True)
    def nonzero(p: T.handle, size: T.int64, q: T.handle) -> None:
        T.func_attr({"tirx.noalias": True})
        n = T.int64()
        divisor = T.match_buffer(p, (n,), dtype)
        out = T.match_buffer(q, (), dtype)
        with T.sblock("root"):
            T.reads(divisor[0:n])
            T.writes(out[()])
            bad: T.int64 = T.int64(0)
            for i in range(n):
                bad = bad | T.Select(divisor[i] == T.cast(0, dtype), T.int64(1), T.int64(0))
            assert bad == T.int64(0) or size == T.int64(0), ("ZeroDivisionError", [message])
            out[()] = T.cast(1, dtype)

    return nonzero
