"""Outputs with memory of their own: whoever calls a program may write into what it returns."""

from __future__ import annotations

from typing import Any

from ..._tvm import Call, Expr, GenericConst, IRModule, Op, Tuple, TupleGetItem, Var, relax, ty_of

COPY = "vm.builtin.to_device"  # which copies always, also to the device where the tensor is
_CPU = 1
_VIEWS = ("relax.reshape", "relax.memory.view", "relax.memory.ensure_zero_copy")


def own_outputs(module: IRModule) -> IRModule:
    """Copy each output of `main` that would be the memory of an input, of a constant or of an earlier output.

    Reshapes are views (`RewriteDataflowReshape`), calls are not yet written as calls into allocated tensors.
    """
    main = module["main"]
    owner = _Owner(main)
    result = owner.owned(main.body.body)
    if not owner.copies:
        return module
    bound = relax.Var("outputs", ty_of(main.body.body))
    ends = relax.BindingBlock([*owner.copies, relax.VarBinding(bound, result)])
    body = relax.SeqExpr([*main.body.blocks, ends], bound)
    owning = relax.Function(main.params, body, main.ret_ty, main.is_pure).with_attrs(main.attrs)
    functions = {**dict(module.functions_items()), module.get_global_var("main"): owning}
    return IRModule(functions, attrs=module.attrs)


class _Owner:
    def __init__(self, main: relax.Function) -> None:
        self.copies: list[relax.VarBinding] = []
        self._values = {binding.var: binding.value for block in main.body.blocks for binding in block.bindings}
        self._taken: set[Any] = set(main.params)

    def owned(self, value: Expr) -> Expr:
        """`value`, which is returned, with copies of the tensors in it whose memory belongs to something else."""
        bound = self._values.get(value)
        if isinstance(bound, Tuple):
            return self.owned(bound)
        if isinstance(value, Tuple):
            return relax.Tuple([self.owned(field) for field in value.fields])
        if not isinstance(ty_of(value), relax.TensorType):
            return value
        memory = self._memory(value)
        if not isinstance(memory, GenericConst) and memory not in self._taken:
            self._taken.add(memory)
            return value
        place = [relax.prim_value(_CPU), relax.prim_value(0)]
        copy = relax.Var(f"copy{len(self.copies)}", ty_of(value))
        call = Call(relax.ExternFunc(COPY), [value, *place], None, [ty_of(value)])
        self.copies.append(relax.VarBinding(copy, call))
        return copy

    def _memory(self, value: Expr) -> Any:
        """What stands for the memory of `value`: a parameter, a constant, or what allocates it."""
        if isinstance(value, TupleGetItem):
            source = self._memory(value.tuple_value)
            return self._memory(source.fields[value.index]) if isinstance(source, Tuple) else (source, value.index)
        bound = self._values.get(value) if isinstance(value, Var) else None
        if bound is None or (isinstance(bound, Call) and not _is_view(bound)):
            return value
        return self._memory(bound.args[0] if isinstance(bound, Call) else bound)


def _is_view(call: Call) -> bool:
    return isinstance(call.op, Op) and call.op.name in _VIEWS
