"""Python numbers, symbolic sizes and tensors brought to one dtype: what every family of converters starts with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch

from .._tvm import Call, Expr, op, relax
from .types import TORCH_DTYPES, Dim, Number, dtype_of, is_tensor, ndim_of, result_dtype, tvm_dtype, type_of

HALF = ("float16", "bfloat16")


def const(value: Number, dtype: str) -> Expr:
    """A 0-d constant."""
    return relax.const(value, dtype)


def cast(value: Expr | Number, dtype: str) -> Expr:
    """`value`, a tensor, a Python number or a symbolic size, as a tensor of `dtype`, converted as PyTorch converts."""
    if isinstance(value, bool | int | float):
        return const(_number(value, dtype), dtype)
    if not is_tensor(value):
        value = op.reshape(op.shape_to_tensor(relax.ShapeExpr([value])), relax.ShapeExpr([]))
    have = dtype_of(value)
    if have == dtype:
        return value
    if dtype == "bool":
        return op.not_equal(value, const(0, have))
    if "float" in have and dtype in ("uint8", "int8", "int16"):  # LLVM says nothing of numbers out of range
        value = op.astype(value, "int64" if (have, dtype) == ("float64", "uint8") else "int32")
    return op.astype(value, dtype)


def _number(value: Number, dtype: str) -> Number:
    """`value` as PyTorch converts it: whole numbers wrap around."""
    number: Number = torch.tensor(value).to(TORCH_DTYPES[dtype]).item()
    return float(value) if isinstance(number, float) else number


def like(value: Expr | Number, tensor: Expr) -> Expr:
    """`value` in the dtype of `tensor`."""
    return cast(value, dtype_of(tensor))


def promote(*values: Expr | Number) -> list[Expr]:
    """`values` brought to the dtype that PyTorch's promotion gives them together."""
    dtype = result_dtype(*values)
    return [cast(value, dtype) for value in values]


def to_float(tensor: Expr) -> Expr:
    """Integers and booleans as the default float, as PyTorch's transcendental functions see them."""
    if TORCH_DTYPES[dtype_of(tensor)].is_floating_point:
        return tensor
    return cast(tensor, tvm_dtype(torch.get_default_dtype()))


def wide(tensor: Expr) -> Expr:
    """Half-precision values in float32, in which PyTorch computes them; others as they are."""
    return cast(tensor, "float32") if dtype_of(tensor) in HALF else tensor


def in_float(function: Callable[..., Expr], tensor: Expr, *args: Any, **kwargs: Any) -> Expr:
    """`function(tensor)` computed at least in float32, and rounded to the dtype of a floating `tensor`."""
    tensor = to_float(tensor)
    return cast(function(wide(tensor), *args, **kwargs), dtype_of(tensor))


def nothing_of(tensor: Expr, zero: Number = 0) -> Expr:
    """Multiply a tensor of floats by a zero: NaN where the tensor is not finite, and the product's sign elsewhere."""
    return _with_zero(op.multiply, tensor, zero)


def plus_zero(tensor: Expr) -> Expr:
    """Add zero to a tensor of floats, which makes its zeros positive."""
    return _with_zero(op.add, tensor, 0)


def _with_zero(function: Callable[[Expr, Expr], Expr], tensor: Expr, zero: Number) -> Expr:
    """A function of a tensor and a zero that is read from memory: a literal one TVM folds as if all were numbers."""
    x = wide(tensor)
    result = function(x, relax.const(np.array([zero]), dtype_of(x)))
    return cast(result if ndim_of(x) else op.reshape(result, relax.ShapeExpr([])), dtype_of(tensor))


def shape(*dims: Dim) -> relax.ShapeExpr:
    """A Relax shape of ints and symbolic sizes."""
    return relax.ShapeExpr(list(dims))


def computed(function: Callable[..., Any], *args: Any, name: str) -> Expr:
    """A tensor expression of operands, where Relax has no operator; operands need not have been emitted."""
    given = {i: relax.Var(f"operand{i}", type_of(arg)) for i, arg in enumerate(args) if is_tensor(arg)}
    operands = [given.get(i, arg) for i, arg in enumerate(args)]
    call = relax.BlockBuilder.current().call_te(function, *operands, primfunc_name_hint=name)
    kernel, tensors, *rest = call.args
    # besides the operands it may be given sizes that those of the operands are computed from
    taken = [next((args[i] for i, var in given.items() if var.same_as(field)), field) for field in tensors.fields]
    return Call(call.op, [kernel, relax.Tuple(taken), *rest], call.attrs, call.ty_args)
