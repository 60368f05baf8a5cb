"""Images as NHWC, with one transposition where they come in and one where they leave."""

from __future__ import annotations

from ..._tvm import Call, Expr, IRModule, Op, PyExprMutator, mutator, relax, ty_of

# Transposed convolutions keep PyTorch's layout: TVM has tensor programs for no other.
_LAYOUTS = {"relax.nn.conv2d": ["NHWC", "HWIO"], "relax.nn.conv2d_transpose": ["NCHW", "IOHW"]}


def convert_layout(module: IRModule) -> IRModule:
    """Lay out convolutions, and what follows them, for vectors along channels."""
    follower = _Follower(module)
    for name, function in module.functions_items():
        if isinstance(function, relax.Function):
            follower.builder_.update_func(name, follower.visit_expr(function))
    return relax.transform.ConvertLayout(_LAYOUTS)(follower.builder_.get())


@mutator
class _Follower(PyExprMutator):
    """Says operators that TVM's pass does not carry a layout through by means of those that it does."""

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
