"""Matrix products. Half precision accumulates in float32, as PyTorch's kernels do."""

from __future__ import annotations

from typing import Any

import torch

from ..._tvm import Expr, op, te, tirx
from ..errors import Refusal
from ..lift import HALF, cast, computed, like, nothing_of, shape, wide
from ..registry import converts
from ..types import Number, dtype_of, is_float, ndim_of, shape_of

aten = torch.ops.aten


@converts(aten.matmul.default)
def matmul(self: Expr, other: Expr) -> Expr:
    """Over an inner axis without elements every sum is zero; TVM would leave it unwritten."""
    dtype = dtype_of(self)
    if shape_of(self)[-1] == 0 or 0 in shape_of(other):
        return op.zeros(shape(*shape_of(op.matmul(self, other))), dtype)
    if dtype in HALF:
        return cast(op.matmul(self, other, out_dtype="float32"), dtype)
    return op.matmul(self, other)


@converts(aten.mm.default, aten.bmm.default)
def mm(self: Expr, mat2: Expr) -> Expr:
    return matmul(self, mat2)


@converts(aten.mv.default)
def mv(self: Expr, vec: Expr) -> Expr:
    return matmul(self, vec)


@converts(aten.dot.default)
def dot(self: Expr, tensor: Expr) -> Expr:
    return matmul(self, tensor)


@converts(aten.linear.default)
def linear(input: Expr, weight: Expr, bias: Expr | None = None) -> Expr:
    dtype = dtype_of(input)
    out_dtype = "float32" if dtype in HALF else None
    other = op.permute_dims(weight)
    product = matmul(input, other) if shape_of(input)[-1] == 0 else op.matmul(input, other, out_dtype=out_dtype)
    if bias is not None:
        product = op.add(product, like(bias, product))
    return cast(product, dtype)


def _with_beta(self: Expr, product: Expr, beta: Number, alpha: Number) -> Expr:
    if alpha == 0 and is_float(product):
        product = nothing_of(product)
    elif alpha != 1:
        product = op.multiply(product, like(alpha, product))
    if beta == 0:  # self is ignored, NaN and all
        return product
    return op.add(self if beta == 1 else op.multiply(self, like(beta, self)), product)


@converts(aten.addmm.default)
def addmm(self: Expr, mat1: Expr, mat2: Expr, *, beta: Number = 1, alpha: Number = 1) -> Expr:
    return _with_beta(self, matmul(mat1, mat2), beta, alpha)


@converts(aten.addmv.default)
def addmv(self: Expr, mat: Expr, vec: Expr, *, beta: Number = 1, alpha: Number = 1) -> Expr:
    return _with_beta(self, matmul(mat, vec), beta, alpha)


@converts(aten.baddbmm.default)
def baddbmm(self: Expr, batch1: Expr, batch2: Expr, *, beta: Number = 1, alpha: Number = 1) -> Expr:
    return _with_beta(self, matmul(batch1, batch2), beta, alpha)


@converts(aten.addbmm.default)
def addbmm(self: Expr, batch1: Expr, batch2: Expr, *, beta: Number = 1, alpha: Number = 1) -> Expr:
    return _with_beta(self, op.sum(matmul(batch1, batch2), axis=0), beta, alpha)


@converts(aten.bilinear.default)
def bilinear(input1: Expr, input2: Expr, weight: Expr, bias: Expr | None = None) -> Expr:
    """One matrix a result: input1 @ weight[k] @ input2."""
    dtype = dtype_of(input1)
    results, left, right = shape_of(weight)
    first, second, matrices = wide(input1), wide(input2), wide(weight)
    flat = op.reshape(op.permute_dims(matrices, [1, 0, 2]), shape(left, results * right))
    last = ndim_of(input1)
    halfway = op.reshape(op.matmul(first, flat), shape(*shape_of(input1)[:-1], results, right))
    product = op.squeeze(op.matmul(halfway, op.expand_dims(second, last)), [last])
    return cast(product if bias is None else op.add(product, like(bias, product)), dtype)


@converts(aten._grouped_mm.default, by="tensor expression")
def grouped_mm(
    self: Expr, mat2: Expr, offs: Expr | None = None, bias: Expr | None = None, out_dtype: torch.dtype | None = None
) -> Expr:
    """Rows up to each offset by a matrix of their own; PyTorch leaves unset what is beyond the last."""
    if bias is not None:
        raise Refusal("grouped_mm with a bias, for which PyTorch has no kernel on a CPU")
    if offs is None:
        return matmul(self, mat2)
    if (ndim_of(self), ndim_of(mat2)) != (2, 3):
        raise Refusal("grouped_mm of other groups than rows of `self`, as its gradients are")

    def compute(x: te.Tensor, matrices: te.Tensor, ends: te.Tensor) -> te.Tensor:
        rows, (groups, inner, columns) = x.shape[0], matrices.shape
        g, k = te.reduce_axis((0, groups), name="g"), te.reduce_axis((0, inner), name="k")

        def passed(row: Any) -> Any:
            return te.sum(tirx.Cast("int64", tirx.Cast("int64", ends[g]) <= tirx.Cast("int64", row)), axis=g)

        group = te.compute((rows,), passed, name="group")

        def product(row: Any, column: Any) -> Any:
            matrix = matrices[tirx.min(group[row], groups - 1), k, column]
            return te.sum(tirx.Cast("float32", x[row, k]) * tirx.Cast("float32", matrix), axis=k)

        return te.compute((rows, columns), product, name="grouped_mm")

    return cast(computed(compute, self, mat2, offs, name="grouped_mm"), dtype_of(self))
