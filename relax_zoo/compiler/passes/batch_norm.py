"""Batch normalisation in inference: new weights for the convolution before it, or a scale and a shift a channel.

The new weights are computed in float64 and rounded once.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..._tvm import Call, Expr, GenericConst, IRModule, Op, PyExprMutator, Tuple, TupleGetItem, mutator, relax, ty_of

_CONVOLUTIONS = ("relax.nn.conv1d", "relax.nn.conv2d", "relax.nn.conv3d")


def fold_batch_norm(module: IRModule) -> IRModule:
    """Replace every batch normalisation of constant statistics; others are decomposed into arithmetic."""
    folder = _Folder(module)
    for name, function in module.functions_items():
        if isinstance(function, relax.Function):
            folder.enter(function)
            folder.builder_.update_func(name, folder.visit_expr(function))
    folded = relax.transform.DeadCodeElimination()(folder.builder_.get())
    return relax.transform.DecomposeOpsForInference()(folded)


@mutator
class _Folder(PyExprMutator):
    def __init__(self, module: IRModule) -> None:
        super().__init__(module)
        self._bound: dict[Expr, Any] = {}
        self._uses: dict[Expr, int] = {}

    def enter(self, function: relax.Function) -> None:
        """Note what each variable is bound to and how often it is read."""

        def visit(expr: Expr) -> None:
            if isinstance(expr, relax.SeqExpr):
                for block in expr.blocks:
                    for binding in block.bindings:
                        self._bound[binding.var] = binding.value
            elif isinstance(expr, Call | Tuple):
                for used in expr.args if isinstance(expr, Call) else expr.fields:
                    self._uses[used] = self._uses.get(used, 0) + 1
            elif isinstance(expr, TupleGetItem):
                self._uses[expr.tuple_value] = self._uses.get(expr.tuple_value, 0) + 1

        relax.analysis.post_order_visit(function, visit)

    def visit_tuple_getitem_(self, item: TupleGetItem) -> Expr:
        norm: Any = self._bound.get(item.tuple_value)
        if item.index != 0 or not is_call(norm, "relax.nn.batch_norm") or norm.attrs.training:
            return super().visit_tuple_getitem_(item)
        data, *statistics = norm.args
        if not all(isinstance(s, GenericConst) for s in statistics):
            return super().visit_tuple_getitem_(item)
        gamma, beta, mean, variance = (s.value.numpy().astype("float64") for s in statistics)
        if not norm.attrs.scale:
            gamma = np.ones_like(gamma)
        if not norm.attrs.center:
            beta = np.zeros_like(beta)
        scale = gamma / np.sqrt(variance + norm.attrs.epsilon)
        shift = beta - mean * scale
        folded = self._into_convolution(data, scale, shift)
        if folded is not None:
            return folded
        return self._as_arithmetic(self.visit_expr(data), scale, shift, int(norm.attrs.axis))

    def _into_convolution(self, data: Expr, scale: np.ndarray, shift: np.ndarray) -> Expr | None:
        """The convolution (and its bias) before, with the normalisation inside, if nothing else reads it."""
        bias, convolution = None, data
        if is_call(self._bound.get(data), "relax.add") and self._uses[data] == 1:
            convolution, bias = self._bound[data].args
            bias = self._channels(bias, len(scale))
            if bias is None:
                return None
        call = self._bound.get(convolution)
        if not (
            isinstance(call, Call) and getattr(call.op, "name", "") in _CONVOLUTIONS and self._uses[convolution] == 1
        ):
            return None
        weight = call.args[1]
        if not isinstance(weight, GenericConst) or not call.attrs.kernel_layout.startswith("OI"):
            return None
        array = weight.value.numpy()
        scaled = array * scale.reshape([-1] + [1] * (array.ndim - 1))
        if bias is not None:
            shift = shift + bias.astype("float64") * scale
        folded = Call(call.op, [self.visit_expr(call.args[0]), _const(scaled, weight)], call.attrs, call.ty_args)
        return relax.op.add(self.builder_.emit(folded), _const(shift.reshape([1, -1] + [1] * (array.ndim - 2)), weight))

    def _channels(self, bias: Expr, count: int) -> np.ndarray | None:
        """The bias as one number a channel, if it is a constant (perhaps reshaped) of that many."""
        if is_call(self._bound.get(bias), "relax.reshape"):
            bias = self._bound[bias].args[0]
        if isinstance(bias, GenericConst) and bias.value.numpy().size == count:
            return bias.value.numpy().reshape(-1)
        return None

    def _as_arithmetic(self, data: Expr, scale: np.ndarray, shift: np.ndarray, axis: int) -> Expr:
        ndim = int(ty_of(data).ndim)
        along = [1] * ndim
        along[axis] = -1
        dtype = str(ty_of(data).dtype)
        scaled = relax.op.multiply(data, relax.const(scale.reshape(along).astype(dtype), dtype))
        return relax.op.add(self.builder_.emit(scaled), relax.const(shift.reshape(along).astype(dtype), dtype))


def is_call(value: Any, name: str) -> bool:
    """Whether an expression is a call of the operator of that name."""
    return isinstance(value, Call) and isinstance(value.op, Op) and value.op.name == name


def _const(array: np.ndarray, like: GenericConst) -> GenericConst:
    dtype = str(ty_of(like).dtype)
    return relax.const(array.astype(dtype), dtype)
