"""Images in the layout of the target, with one transposition where they come in and one where they leave."""

from __future__ import annotations

from collections.abc import Mapping

from ..._tvm import Call, Expr, IRModule, Op, PyExprMutator, mutator, relax, ty_of


def convert_layout(module: IRModule, layouts: Mapping[str, list[str]]) -> IRModule:
    """Give convolutions the layouts of their images and weights that `layouts` says, and what follows them the same."""
    follower = _Follower(module)
    for name, function in module.functions_items():
        if isinstance(function, relax.Function):
            follower.builder_.update_func(name, follower.visit_expr(function))
    return relax.transform.ConvertLayout(dict(layouts))(follower.builder_.get())


@mutator
class _Follower(PyExprMutator):
    """Replaces clips, at which TVM's pass ends a layout, by maxima and minima, through which it carries one."""

    def visit_call_(self, call: Call) -> Expr:
        call = super().visit_call_(call)
        if not isinstance(call.op, Op) or call.op.name != "relax.clip":
            return call
        data, low, high = call.args
        dtype = str(ty_of(data).dtype)
        if not dtype.startswith("float"):
            return call
        bounds = [relax.const(float(bound.value), dtype) for bound in (low, high)]
        return relax.op.minimum(self.builder_.emit(relax.op.maximum(data, bounds[0])), bounds[1])
