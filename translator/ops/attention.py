"""Scaled dot-product attention, written out: scores, mask, softmax, values."""

from __future__ import annotations

import math

import torch

from ..._tvm import Expr, op
from ..errors import Refusal
from ..lift import cast, const, shape, wide
from ..registry import converts
from ..types import Dim, dtype_of, ndim_of, shape_of, static
from .contraction import matmul

aten = torch.ops.aten


@converts(aten.scaled_dot_product_attention.default)
def scaled_dot_product_attention(
    query: Expr,
    key: Expr,
    value: Expr,
    attn_mask: Expr | None = None,
    dropout_p: float = 0.0,
    is_causal: bool = False,
    *,
    scale: float | None = None,
    enable_gqa: bool = False,
) -> Expr:
    """A row whose keys are all masked attends to nothing and gives zeros, as PyTorch has it."""
    if dropout_p > 0:
        raise Refusal("attention with dropout is random; call model.eval() before tracing, or give dropout_p=0")
    dtype = dtype_of(query)
    q, k, v = wide(query), wide(key), wide(value)
    if enable_gqa:
        heads = static(shape_of(q)[-3], "the number of heads")
        k, v = (_repeated(x, heads // static(shape_of(x)[-3], "the number of heads")) for x in (k, v))
    n = ndim_of(k)
    keys = op.permute_dims(k, [*range(n - 2), n - 1, n - 2])
    scores = matmul(
        op.multiply(q, _scale(shape_of(q)[-1], dtype_of(q)) if scale is None else const(scale, dtype_of(q))), keys
    )
    low = const(-math.inf, dtype_of(scores))
    if is_causal:
        seen = op.tril(op.ones(shape(*shape_of(scores)[-2:]), "int8"))
        scores = op.where(cast(seen, "bool"), scores, low)
    if attn_mask is not None and dtype_of(attn_mask) == "bool":
        scores = op.where(attn_mask, scores, low)
    elif attn_mask is not None:
        scores = op.add(scores, cast(attn_mask, dtype_of(scores)))
    weights = op.nn.softmax(scores, -1)
    if attn_mask is not None:
        masked = op.equal(op.max(scores, -1, True), low)
        weights = op.where(masked, const(0, dtype_of(scores)), weights)
    return cast(matmul(weights, v), dtype)


def _scale(size: Dim, dtype: str) -> Expr:
    """One over the root of the size of a head."""
    if isinstance(size, int):
        return const(1 / math.sqrt(size) if size else math.inf, dtype)
    return cast(op.rsqrt(cast(size, "float64")), dtype)


def _repeated(heads: Expr, times: int) -> Expr:
    return heads if times == 1 else op.repeat(heads, times, ndim_of(heads) - 3)
