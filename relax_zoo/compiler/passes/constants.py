"""Arithmetic on constants, done once at build time with numpy.

TVM's own FoldConstant compiles and runs a kernel for every fold (3.8 s for ResNet-18); these few operators are all
that preparing weights, attention masks and tables of positions needs.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from ..._tvm import (
    Call,
    DataType,
    Expr,
    GenericConst,
    IRModule,
    Op,
    PyExprMutator,
    Tuple,
    mutator,
    relax,
    tirx,
    tvm_tensor,
    ty_of,
)


def _divide(a: np.ndarray, b: np.ndarray) -> np.ndarray | None:
    """Whole numbers are divided as C divides them, towards zero; by zero they are not."""
    if not np.issubdtype(a.dtype, np.integer):
        return np.divide(a, b)
    if not np.all(b):
        return None
    return (a - np.fmod(a, b)) // b


# Operators whose arguments are tensors alone.
_FOLDS: dict[str, Callable[..., np.ndarray | None]] = {
    "relax.add": np.add,
    "relax.subtract": np.subtract,
    "relax.multiply": np.multiply,
    "relax.divide": _divide,
    "relax.sqrt": np.sqrt,
    "relax.negative": np.negative,
    "relax.equal": np.equal,
    "relax.not_equal": np.not_equal,
    "relax.less": np.less,
    "relax.where": np.where,
}
LARGEST = 1 << 22  # bytes of a result that is not an operand in another form; beyond it the program computes it


def fold_constants(module: IRModule) -> IRModule:
    """Replace calls on constants by their results, through any depth of such calls."""
    folder = _Folder(module)
    for name, function in module.functions_items():
        if isinstance(function, relax.Function):
            folder.builder_.update_func(name, folder.visit_expr(function))
    return relax.transform.CanonicalizeBindings()(folder.builder_.get())


@mutator
class _Folder(PyExprMutator):
    def __init__(self, module: IRModule) -> None:
        super().__init__(module)
        self._known: dict[Expr, GenericConst] = {}

    def visit_var_binding_(self, binding: relax.VarBinding) -> None:
        value = self._fold(binding.value)
        if value is None:
            super().visit_var_binding_(binding)
            return
        self._known[binding.var] = value
        super().visit_var_binding_(relax.VarBinding(binding.var, value))

    def _fold(self, value: Expr) -> GenericConst | None:
        if not isinstance(value, Call) or not isinstance(value.op, Op):
            return None
        args = [self._known.get(arg, arg) for arg in value.args]
        if value.op.name == "relax.concat" and isinstance(args[0], Tuple):
            args = [self._known.get(field, field) for field in args[0].fields]
        return _evaluate(value, args)


def _evaluate(call: Call, args: list[Expr]) -> GenericConst | None:
    name, attrs = call.op.name, call.attrs
    if not isinstance(ty_of(call), relax.TensorType) or not isinstance(ty_of(call).shape, relax.ShapeExpr):
        return None
    if not all(isinstance(size, tirx.IntImm) for size in ty_of(call).shape.values):
        return None
    sizes = [int(size) for size in ty_of(call).shape.values]
    if name == "relax.full" and isinstance(args[1], GenericConst) and _fits(call, sizes):
        return constant(np.full(sizes, _array(args[1]), dtype=str(ty_of(call).dtype)))
    if not args or not isinstance(args[0], GenericConst):
        return None
    first = _array(args[0])
    if name == "relax.permute_dims":
        return constant(np.transpose(first, [int(axis) for axis in attrs.axes] if attrs.axes else None))
    if name in ("relax.reshape", "relax.expand_dims", "relax.squeeze"):
        return constant(first.reshape(sizes))
    if name == "relax.strided_slice":
        return _sliced(first, args[1:])
    if not all(isinstance(arg, GenericConst) for arg in args) or not _fits(call, sizes):
        return None
    if name in _FOLDS:
        folded = _FOLDS[name](*map(_array, args))
        return None if folded is None or str(folded.dtype) != str(ty_of(call).dtype) else constant(folded)
    if name == "relax.concat":
        return constant(np.concatenate([_array(arg) for arg in args], axis=int(attrs.axis or 0)))
    if name == "relax.take" and attrs.axis is not None:
        index = _array(args[1])
        if index.size and index.min() >= 0 and index.max() < first.shape[int(attrs.axis)]:
            return constant(np.take(first, index, axis=int(attrs.axis)))
    return None


def _fits(call: Call, sizes: list[int]) -> bool:
    return math.prod(sizes) * DataType(str(ty_of(call).dtype)).bits <= 8 * LARGEST


def _sliced(array: np.ndarray, args: list[Expr]) -> GenericConst | None:
    """The slice of axes, begins, ends and strides, if all are known, forward and within bounds."""
    numbers = [
        [int(field) if isinstance(field, tirx.IntImm) else None for field in getattr(arg, "fields", ())] for arg in args
    ]
    axes, begins, ends, *rest = numbers
    steps = rest[0] if rest else [1] * len(axes)
    place = [slice(None)] * array.ndim
    for axis, begin, end, step in zip(axes, begins, ends, steps, strict=True):
        if axis is None or begin is None or end is None or step is None or step < 1:
            return None
        if not 0 <= begin <= end <= array.shape[axis]:
            return None
        place[axis] = slice(begin, end, step)
    return constant(array[tuple(place)])


def _array(constant: GenericConst) -> np.ndarray:
    return constant.value.numpy()


def constant(array: np.ndarray) -> GenericConst:
    """An array as a constant of a program."""
    contiguous: Any = np.ascontiguousarray(array).reshape(array.shape)
    return relax.const(tvm_tensor(contiguous), str(array.dtype))
