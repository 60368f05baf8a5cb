"""Indices that are held against the axis they are for: an index out of range is an error, never a read of other memory.

Indices that are constants are checked when translating. Others have a kernel of their own, which looks at all of them
before any is used, and counts negative ones from the front.
"""

from __future__ import annotations

import functools

import numpy as np

from .._tvm import Expr, GenericConst, T, op, relax, tirx
from .errors import TranslationError
from .lift import cast, shape
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
    kernel = _kernel(dtype_of(index), size if isinstance(size, int) else None, what, negative)
    function = relax.BlockBuilder.current().add_func(kernel, f"{what}_at")
    operands = relax.Tuple([flat, relax.prim_value(size)])
    call = relax.call_tir(function, operands, relax.TensorType(shape(*shape_of(flat)), "int64"))
    return call if flat is index else op.reshape(call, shape(*shape_of(index)))


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
