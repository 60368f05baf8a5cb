"""Sizes of named dimensions that a build fixes, in the tensor programs that its main calls.

TVM binds them in the function alone, and where it fuses, a buffer of a named size is not one of a number.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..._tvm import Call, Expr, GlobalVar, IRModule, Op, PyExprMutator, Var, mutator, relax, tirx, ty_of
from .counts import given, given_numbers


def fix_sizes(module: IRModule, sizes: Mapping[str, int]) -> IRModule:
    """The module with dimensions of `main` fixed, by their names."""
    named = relax.analysis.defined_symbolic_vars(module["main"])
    known = {var: sizes[var.name] for var in named if var.name in sizes}
    module = relax.transform.BindSymbolicVars(known, "main")(module)
    rewriter = _Rewriter(module)
    for variable, function in module.functions_items():
        if isinstance(function, relax.Function):
            rewriter.builder_.update_func(variable, rewriter.visit_expr(function))
    return relax.transform.DeadCodeElimination()(rewriter.builder_.get())


@mutator
class _Rewriter(PyExprMutator):
    def __init__(self, module: IRModule) -> None:
        super().__init__(module)
        self.module = module

    def visit_call_(self, call: Call) -> Expr:
        call = super().visit_call_(call)
        if call.op != Op.get("relax.call_tir") or not isinstance(call.args[0], GlobalVar):
            return call
        program = self.module[call.args[0]]
        fixed = _fixed(call, program)
        if not fixed:
            return call
        numbers = given_numbers(call, program)
        kept = [value for name, value in numbers.items() if not isinstance(value, tirx.IntImm)]
        tensors = [each for each in given(call) if isinstance(ty_of(each), relax.TensorType)]
        name = self.builder_.add_func(program.specialize(fixed), call.args[0].name_hint)
        return Call(call.op, [name, relax.Tuple([*tensors, *kept])], call.attrs, call.ty_args)


def _fixed(call: Call, program: tirx.PrimFunc) -> dict[Any, Any]:
    """What of a program's parameters is known: numbers, and buffers whose shapes are no longer named."""
    numbers = given_numbers(call, program)
    tensors = [ty_of(each).shape.values for each in given(call) if isinstance(ty_of(each), relax.TensorType)]
    buffers = [each for each in program.params if isinstance(ty_of(each), tirx.BufferType)]
    found = {each: numbers[each.name] for each in program.params if isinstance(numbers.get(each.name), tirx.IntImm)}
    for buffer, shape in zip(buffers, tensors, strict=False):  # those of the results follow
        own = list(ty_of(buffer).shape)
        known = [
            size if isinstance(dim, Var) and isinstance(size, tirx.IntImm) else dim
            for dim, size in zip(own, shape, strict=True)
        ]  # what is computed from a named size follows from that
        if any(dim is not size for dim, size in zip(own, known, strict=True)):
            found[buffer] = tirx.decl_buffer(known, ty_of(buffer).dtype, buffer.name, layout=None)
    return found
