"""Products of a few rows and a matrix that is given transposed, as the keys of an attention and a layer's weights are.

To transpose it would cost more than the product. Each number is summed in the order in which any other product sums it.
"""

from __future__ import annotations

from ..._tvm import Call, Expr, IRModule, PyExprMutator, mutator, relax, te, tirx, ty_of
from ..passes.batch_norm import is_call
from ..passes.legalizers import OUT_ELEMENTWISE_FUSABLE, broadcast_index, broadcast_shape

FEW = 4  # rows, above which packing the matrix pays


def multiply_few_rows(module: IRModule) -> IRModule:
    """Compute each product of at most FEW rows and a transposed matrix from the matrix itself."""
    rewriter = _Rewriter(module)
    for name, function in module.functions_items():
        if isinstance(function, relax.Function):
            rewriter.builder_.update_func(name, rewriter.visit_expr(function))
    return relax.transform.DeadCodeElimination()(rewriter.builder_.get())


@mutator
class _Rewriter(PyExprMutator):
    def visit_call_(self, call: Call) -> Expr:
        call = super().visit_call_(call)
        if not is_call(call, "relax.matmul"):
            return call
        matrix = self._transposed(call.args[1])
        if matrix is None or not _few_rows(call.args[0], matrix, call):
            return call
        attrs = {"op_pattern": OUT_ELEMENTWISE_FUSABLE}
        return self.builder_.call_te(
            _rows_by_rows, call.args[0], matrix, primfunc_name_hint="matmul", primfunc_attrs=attrs
        )

    def _transposed(self, other: Expr) -> Expr | None:
        """What `other` is a transposition of; None where it is none."""
        bound = self.lookup_binding(other) if isinstance(other, relax.Var) else None
        if bound is None or not is_call(bound, "relax.permute_dims"):
            return None
        ndim = int(ty_of(other).ndim)
        axes = range(ndim)[::-1] if bound.attrs.axes is None else [int(axis) % ndim for axis in bound.attrs.axes]
        swapped = [*range(ndim - 2), ndim - 1, ndim - 2]
        return bound.args[0] if ndim >= 2 and list(axes) == swapped else None


def _few_rows(data: Expr, matrix: Expr, call: Call) -> bool:
    operands = [ty_of(data), ty_of(matrix)]
    if any(str(each.dtype) != "float32" for each in (*operands, ty_of(call))) or int(operands[0].ndim) < 2:
        return False
    rows = operands[0].shape.values[-2]
    sizes = [size for each in operands for size in each.shape.values]
    empty = any(isinstance(size, tirx.IntImm) and int(size) == 0 for size in sizes)
    return isinstance(rows, tirx.IntImm) and int(rows) <= FEW and not empty


def _rows_by_rows(x: te.Tensor, y: te.Tensor) -> te.Tensor:
    """The product of each row of `x` (..., m, k) and each of `y` (..., n, k); axes before them are broadcast."""
    lead = broadcast_shape(x.shape[:-2], y.shape[:-2])
    k = te.reduce_axis((0, x.shape[-1]), name="k")

    def element(*i: tirx.Var) -> te.Tensor:
        *outer, row, column = i
        of_x, of_y = (broadcast_index(outer, each.shape[:-2]) for each in (x, y))
        return te.sum(x[(*of_x, row, k)] * y[(*of_y, column, k)], axis=k)

    return te.compute([*lead, x.shape[-2], y.shape[-2]], element, name="matmul")
