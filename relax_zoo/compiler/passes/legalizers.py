"""What legalizers, which make an operator a tensor program, have in common on every target."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from ..._tvm import BlockBuilder, Call, Expr, Op, te, tirx, ty_of

Legalizer = Callable[[BlockBuilder, Call], Expr]

# Of TVM's OpPatternKind, a program's attribute `op_pattern`, which says what FuseOps may fuse it with:
OUT_REDUCTION = 3  # elementwise operators before it
OUT_ELEMENTWISE_FUSABLE = 4  # elementwise operators after it
OPAQUE = 8  # nothing


def fallback(bb: BlockBuilder, call: Call) -> Expr:
    """TVM's own tensor program of an operator; one that has none is left for a later pass (scans and sorting)."""
    legalizer = Op.get(call.op.name).get_attr("FLegalize")
    return call if legalizer is None else legalizer(bb, call)


def broadcast_shape(a: Sequence[Any], b: Sequence[Any]) -> list[Any]:
    """The shape that two shapes broadcast to."""
    a, b = list(a), list(b)
    a, b = [1] * (len(b) - len(a)) + a, [1] * (len(a) - len(b)) + b
    return [y if _is_one(x) else x for x, y in zip(a, b, strict=True)]


def broadcast_index(index: Sequence[Any], sizes: Sequence[Any]) -> list[Any]:
    """The index into an operand whose last sizes are `sizes`: zero along axes of size 1."""
    own = list(index)[len(index) - len(sizes) :]
    return [tirx.const(0, "int64") if _is_one(size) else i for i, size in zip(own, sizes, strict=True)]


def known(size: Any) -> Any:
    """A size as a number, where it is one."""
    return int(size) if isinstance(size, tirx.IntImm) else size


def is_named(sizes: Sequence[Any]) -> bool:
    """Whether any of the sizes is known only when the program runs."""
    return any(not isinstance(size, int | tirx.IntImm) for size in sizes)


def _is_one(size: Any) -> bool:
    return isinstance(size, int | tirx.IntImm) and int(size) == 1


def is_nan(x: Any) -> Any:
    """Whether a float is NaN; TVM's own test does not know bfloat16."""
    value = x.asobject() if isinstance(x, te.tensor.TensorSlice) else x
    return tirx.isnan(value.astype("float32") if str(ty_of(value).dtype) == "bfloat16" else value)


def or_nan(better: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    """PyTorch's maximum and minimum are NaN where either operand is; TVM's keep the other."""

    def combine(x: Any, y: Any) -> Any:
        if isinstance(x, tirx.FloatImm):
            x, y = y, x
        if isinstance(y, tirx.FloatImm):  # a comparison with NaN is false, which keeps x
            return y if math.isnan(y.value) else tirx.Select(better(y, x), y, x)
        return tirx.Select(tirx.any(better(y, x), is_nan(y)), y, x)

    return combine
