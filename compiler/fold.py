"""Arithmetic on weights, done once at build time with numpy.

TVM's own FoldConstant compiles and runs a kernel for every fold (3.8 s for ResNet-18); these few operators are all
that preparing weights needs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import tvm
from tvm import relax
from tvm.ir import Call, Expr, GenericConst
from tvm.relax.expr_functor import PyExprMutator, mutator

_FOLDS: dict[str, Callable[..., np.ndarray]] = {
    "relax.add": np.add,
    "relax.subtract": np.subtract,
    "relax.multiply": np.multiply,
    "relax.divide": np.divide,
    "relax.sqrt": np.sqrt,
    "relax.negative": np.negative,
}


def fold_constants(module: tvm.IRModule) -> tvm.IRModule:
    """Replace calls on constants by their results, through any depth of such calls."""
    folder = _Folder(module)
    for name, function in module.functions_items():
        if isinstance(function, relax.Function):
            folder.builder_.update_func(name, folder.visit_expr(function))
    return relax.transform.CanonicalizeBindings()(folder.builder_.get())


@mutator
class _Folder(PyExprMutator):
    def __init__(self, module: tvm.IRModule) -> None:
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
        if isinstance(value, Call) and isinstance(value.op, tvm.ir.Op):
            args = [self._known.get(arg, arg) for arg in value.args]
            return _evaluate(value, args)
        return None


def _evaluate(call: Call, args: list[Expr]) -> GenericConst | None:
    if not args or not isinstance(args[0], GenericConst):
        return None
    name, attrs = call.op.name, call.attrs
    if name == "relax.permute_dims":
        return _constant(np.transpose(_array(args[0]), [int(axis) for axis in attrs.axes] if attrs.axes else None))
    if name in ("relax.reshape", "relax.expand_dims", "relax.squeeze"):
        sizes = [int(size) for size in call.ty.shape.values]
        return _constant(_array(args[0]).reshape(sizes))
    if name in _FOLDS and all(isinstance(arg, GenericConst) for arg in args):
        return _constant(_FOLDS[name](*map(_array, args)))
    return None


def _array(constant: GenericConst) -> np.ndarray:
    return constant.value.numpy()


def _constant(array: np.ndarray) -> GenericConst:
    contiguous: Any = np.ascontiguousarray(array).reshape(array.shape)
    return relax.const(tvm.runtime.tensor(contiguous), str(array.dtype))
