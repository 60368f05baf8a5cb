"""Products of half precision as products of float32, which have a fast program: the same numbers, to the bit.

float16 and bfloat16 are float32 too, and the product of two has at most 22 bits. Their sum is float32 before as after.
What widens a constant weight is folded, so a build holds it in float32.
"""

from __future__ import annotations

from ..._tvm import Call, Expr, GenericConst, IRModule, Op, PyExprMutator, mutator, relax, ty_of
from .constants import constant

_HALF = ("float16", "bfloat16")
_PRODUCTS = {
    "relax.matmul",
    *(f"relax.nn.conv{n}d{kind}" for n in (1, 2, 3) for kind in ("", "_transpose")),
}


def widen_products(module: IRModule) -> IRModule:
    """Widen the operands of every product of half precision that is summed in float32."""
    rewriter = _Rewriter(module)
    for name, function in module.functions_items():
        if isinstance(function, relax.Function):
            rewriter.builder_.update_func(name, rewriter.visit_expr(function))
    return rewriter.builder_.get()


@mutator
class _Rewriter(PyExprMutator):
    def visit_call_(self, call: Call) -> Expr:
        call = super().visit_call_(call)
        if not isinstance(call.op, Op) or call.op.name not in _PRODUCTS or str(ty_of(call).dtype) != "float32":
            return call
        if not all(str(ty_of(arg).dtype) in _HALF for arg in call.args):
            return call
        operands = [
            _wide(arg) if isinstance(arg, GenericConst) else self.builder_.emit(relax.op.astype(arg, "float32"))
            for arg in call.args
        ]
        return Call(call.op, operands, call.attrs, call.ty_args)


def _wide(weight: GenericConst) -> GenericConst:
    return constant(weight.value.numpy().astype("float32"))
