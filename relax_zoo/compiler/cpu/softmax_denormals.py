"""Softmax without denormal numbers, where its results are the weights of an attention and nothing else reads them.

A mask of -100 makes weights of 4e-44. These are denormal numbers, with which a processor multiplies up to fifty times
slower; a weight that is a normal number is as slow if its product with a value is a denormal one. So a weight that is
neither 0 nor at least 1e-29 of the largest weight of its row becomes 1e-29 of it. A float32 has seven digits, so that
beside the product of the largest weight neither changes the sum.
"""

from __future__ import annotations

from ..._tvm import Call, Expr, IRModule, PyExprMutator, Tuple, mutator, relax
from ..passes.batch_norm import is_call
from .operators.row_reduction.program import is_over_rows, weights


def raise_small_weights(module: IRModule) -> IRModule:
    """Compute each softmax without denormal numbers if all that reads it are products, with it on the left."""
    raiser = _Raiser(module)
    for name, function in module.functions_items():
        if isinstance(function, relax.Function):
            raiser.enter(function)
            raiser.builder_.update_func(name, raiser.visit_expr(function))
    return raiser.builder_.get()


@mutator
class _Raiser(PyExprMutator):
    def __init__(self, module: IRModule) -> None:
        super().__init__(module)
        self._multiplying: set[Expr] = set()

    def enter(self, function: relax.Function) -> None:
        """Note the variables that products read as their left operand, and that nothing else reads."""
        left: set[Expr] = set()
        other: set[Expr] = set()

        def visit(expr: Expr) -> None:
            if isinstance(expr, relax.SeqExpr):
                other.add(expr.body)
                other.update(binding.value for block in expr.blocks for binding in block.bindings)
            elif is_call(expr, "relax.matmul"):
                left.add(expr.args[0])
                other.add(expr.args[1])
            elif isinstance(expr, Call | Tuple):
                other.update(expr.args if isinstance(expr, Call) else expr.fields)

        relax.analysis.post_order_visit(function, visit)
        self._multiplying = left - other

    def visit_var_binding_(self, binding: relax.VarBinding) -> None:
        softmax = binding.value
        if (
            binding.var not in self._multiplying
            or not is_call(softmax, "relax.nn.softmax")
            or not is_over_rows(softmax)
        ):
            super().visit_var_binding_(binding)
            return
        call = self.builder_.call_te(weights, self.visit_expr(softmax.args[0]), primfunc_name_hint="weights")
        super().visit_var_binding_(relax.VarBinding(binding.var, call))
