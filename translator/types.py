"""Shapes and dtypes on both sides: PyTorch's promotion rules, and the types of expressions not yet emitted."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any, TypeAlias

import torch

from .._tvm import Call, Expr, Tuple, TupleGetItem, Type, is_prim_expr, relax, structural_equal, tirx, ty_of
from .errors import Refusal

DTYPES: dict[torch.dtype, str] = {
    torch.float64: "float64",
    torch.float32: "float32",
    torch.float16: "float16",
    torch.bfloat16: "bfloat16",
    torch.int64: "int64",
    torch.int32: "int32",
    torch.int16: "int16",
    torch.int8: "int8",
    torch.uint8: "uint8",
    torch.uint16: "uint16",
    torch.uint32: "uint32",
    torch.uint64: "uint64",
    torch.bool: "bool",
}
TORCH_DTYPES = {name: dtype for dtype, name in DTYPES.items()}

Dim: TypeAlias = int | Expr
Number: TypeAlias = bool | int | float
Ints: TypeAlias = int | Sequence[int]


def tvm_dtype(dtype: torch.dtype) -> str:
    """The TVM name of a torch dtype; refuses complex and quantized ones."""
    if dtype not in DTYPES:
        raise Refusal(f"{dtype} has no counterpart in Relax")
    return DTYPES[dtype]


# ---------------------------------------------------------------- types of expressions


def type_of(expr: Expr) -> Any:
    """The Relax type of `expr`, which need not have been emitted or normalized."""
    if type(ty_of(expr)) is not Type:
        return ty_of(expr)
    if isinstance(expr, Tuple):
        return relax.TupleType([type_of(field) for field in expr.fields])
    if isinstance(expr, TupleGetItem):
        return type_of(expr.tuple_value).fields[expr.index]
    if not isinstance(expr, Call):
        raise TypeError(f"no type for {type(expr).__name__}")
    return _call_type(expr)


def _call_type(call: Call) -> Any:
    def leaf(arg: Expr) -> Expr:
        if isinstance(arg, Tuple):
            return relax.Tuple([leaf(field) for field in arg.fields])
        if isinstance(arg, Call | TupleGetItem):
            return relax.Var("operand", type_of(arg))
        return arg

    flat = Call(call.op, [leaf(arg) for arg in call.args], call.attrs, call.ty_args)
    return ty_of(relax.BlockBuilder().normalize(flat))


def shape_of(expr: Expr) -> list[Dim]:
    """The shape of a tensor expression: ints where known, tirx expressions where symbolic."""
    return [concrete(dim) for dim in type_of(expr).shape.values]


def ndim_of(expr: Expr) -> int:
    """The number of dimensions of a tensor expression."""
    return int(type_of(expr).ndim)


def dtype_of(expr: Expr) -> str:
    """The dtype of a tensor expression, by its TVM name."""
    return str(type_of(expr).dtype)


def torch_dtype_of(expr: Expr) -> torch.dtype:
    """The dtype of a tensor expression, as torch knows it."""
    return TORCH_DTYPES[dtype_of(expr)]


def is_float(expr: Expr) -> bool:
    """Whether a tensor expression holds floating-point numbers."""
    return torch_dtype_of(expr).is_floating_point


def concrete(dim: Any) -> Dim:
    """A Relax dimension as an int where it is known."""
    return int(dim) if isinstance(dim, int | tirx.IntImm) else dim


def same(a: Dim, b: Dim) -> bool:
    """Whether two dimensions are written alike."""
    return bool(structural_equal(a, b))


def axis_of(dim: int, expr: Expr, *, extra: int = 0) -> int:
    """`dim` counted from the front; `extra` is 1 where the result has one more dimension than `expr`."""
    ndim = ndim_of(expr) + extra
    return dim + ndim if dim < 0 else dim


def axes_of(dims: int | Sequence[int] | None, expr: Expr) -> list[int]:
    """`dims` counted from the front; None and the empty list stand for every axis, and a 0-d tensor has none."""
    if dims is None or dims == [] or dims == () or ndim_of(expr) == 0:
        return list(range(ndim_of(expr)))
    return [axis_of(dim, expr) for dim in ([dims] if isinstance(dims, int) else dims)]


def static(dim: Dim, what: str) -> int:
    """`dim` as an int, or a refusal that says which size has to be known."""
    if isinstance(dim, int):
        return dim
    raise Refusal(f"{what} must be known when translating, but it is {dim}")


# ---------------------------------------------------------------- PyTorch's type promotion


@functools.cache
def _promoted(operands: tuple[tuple[torch.dtype, bool] | type, ...]) -> torch.dtype:
    samples = [
        kind(0) if isinstance(kind, type) else torch.empty(() if kind[1] else (1,), dtype=kind[0], device="meta")
        for kind in operands
    ]
    dtype = torch.result_type(samples[0], samples[0])
    # A tensor with dimensions outranks 0-d ones and numbers of its category, also of what came before.
    accumulated = samples[0]
    for sample in samples[1:]:
        dtype = torch.result_type(accumulated, sample)
        dimensioned = any(isinstance(s, torch.Tensor) and s.ndim for s in (accumulated, sample))
        tensors = isinstance(accumulated, torch.Tensor) or isinstance(sample, torch.Tensor)
        accumulated = (
            torch.empty((1,) if dimensioned else (), dtype=dtype, device="meta") if tensors else dtype_number(dtype)
        )
    return dtype


def dtype_number(dtype: torch.dtype) -> Number:
    """A Python number of the category of `dtype`."""
    return False if dtype == torch.bool else 0.0 if dtype.is_floating_point else 0


def result_dtype(*operands: Expr | Number) -> str:
    """The dtype that PyTorch's type promotion gives an operation on tensor expressions and Python numbers."""
    kinds = tuple(
        (torch_dtype_of(x), ndim_of(x) == 0) if is_tensor(x) else int if isinstance(x, Expr) else type(x)
        for x in operands
    )
    return DTYPES[_promoted(kinds)]


def is_tensor(value: object) -> bool:
    """Whether `value` is a Relax tensor expression rather than a number or a symbolic size."""
    return isinstance(value, Expr) and not is_prim_expr(value)


def one_each(values: Ints, n: int) -> list[int]:
    """One value for each of `n` axes: PyTorch lets a single value stand for all."""
    values = [values] if isinstance(values, int) else list(values)
    return values * n if len(values) == 1 else values
