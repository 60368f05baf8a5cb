"""One form of each size that is computed from named ones, in every tensor program and in the calls of them.

TVM writes the size of a slice, a window or a joined axis now as `n - 1 + 2`, now as `n + 1`, and refuses to fuse two
programs of which one has the one and the other the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..._tvm import Call, Expr, IRModule, PyExprMutator, Var, mutator, relax, structural_map, sym, tirx, ty_of


def unify_sizes(module: IRModule) -> IRModule:
    """Simplify the sizes of what legalized programs take and make."""
    rewriter = _Rewriter(module)
    for variable, function in module.functions_items():
        if isinstance(function, tirx.PrimFunc):
            rewriter.builder_.update_func(variable, _program(function))
        elif isinstance(function, relax.Function):
            rewriter.builder_.update_func(variable, rewriter.visit_expr(function))
    return rewriter.builder_.get()


def _simple(sizes: Sequence[Any]) -> list[Any] | None:
    """Simpler sizes, or None where these are as simple as can be."""
    known = sym.Analyzer()
    simple = [size if isinstance(size, tirx.IntImm | Var) else known.simplify(size) for size in sizes]
    return simple if any(new is not old for new, old in zip(simple, sizes, strict=True)) else None


def _program(function: tirx.PrimFunc) -> tirx.PrimFunc:
    buffers = [each for each in function.params if isinstance(ty_of(each), tirx.BufferType)]
    simple = {each: _simple(ty_of(each).shape) for each in buffers}
    found = {
        each: tirx.decl_buffer(sizes, ty_of(each).dtype, each.name, layout=None)
        for each, sizes in simple.items()
        if sizes is not None
    }
    return structural_map(function, ((Var, lambda var: found.get(var, var)),)) if found else function


@mutator
class _Rewriter(PyExprMutator):
    def visit_call_(self, call: Call) -> Expr:
        call = super().visit_call_(call)
        made = [_made(each) for each in call.ty_args]
        return call if made == list(call.ty_args) else Call(call.op, call.args, call.attrs, made)


def _made(given: Any) -> Any:
    """The type of a result, or of several, with simpler sizes."""
    if isinstance(given, relax.TupleType):
        return relax.TupleType([_made(each) for each in given.fields])
    sizes = _simple(given.shape.values) if isinstance(given, relax.TensorType) and given.shape is not None else None
    return given if sizes is None else relax.TensorType(sizes, given.dtype)
