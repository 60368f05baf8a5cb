"""Decompositions of our own: where PyTorch has none, or one that contradicts its kernel."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from .._torch import decomposition_table
from .errors import Refusal
from .recording.places import written_by_strides

DECOMPOSITIONS: dict[str, Callable[..., Any]] = {}
"""By the name of the overload: some exist only once a module of PyTorch's has been imported."""


def _decomposes(overload: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    def register(function: Callable[..., Any]) -> Callable[..., Any]:
        DECOMPOSITIONS[overload] = function
        return function

    return register


_decomposes("aten.as_strided_scatter.default")(written_by_strides)


@_decomposes("aten.multilabel_margin_loss_forward.default")
def _multilabel_margin_loss(self: Tensor, target: Tensor, reduction: int) -> Any:
    """PyTorch's decomposition keeps an axis of one sample without a batch that its kernel does not."""
    theirs = decomposition_table()[torch.ops.aten.multilabel_margin_loss_forward.default]
    loss, is_target = theirs(self, target, reduction)
    return loss.reshape(()) if self.ndim < 2 else loss, is_target


@_decomposes("torch_nn._linear_cross_entropy_batch_chunked.default")
def _linear_cross_entropy(
    input: Tensor,
    linear_weight: Tensor,
    target: Tensor,
    linear_bias: Tensor | None,
    weight: Tensor | None,
    reduction: str,
    ignore_index: int,
    label_smoothing: float,
    batch_chunk_size: int,
    acc_policy: str,
    acc_dtype: torch.dtype,
    allow_retain_graph: bool,
    *gradients: bool,
) -> Any:
    """The chunks save memory in training, and the three results after the loss are its gradients."""
    if any(gradients):
        raise Refusal("the gradients of linear_cross_entropy; call it under torch.no_grad()")
    logits = F.linear(input, linear_weight, linear_bias)
    loss = F.cross_entropy(logits, target, weight, None, ignore_index, None, reduction, label_smoothing)
    return loss, input.new_empty((0, 0)), input.new_empty((0, 0)), input.new_empty((0,))


@_decomposes("torch_nn._linear_cross_entropy_batch_chunked_no_reduction.default")
def _linear_cross_entropy_of_each(
    input: Tensor,
    linear_weight: Tensor,
    target: Tensor,
    linear_bias: Tensor | None,
    weight: Tensor | None,
    ignore_index: int,
    *chunks: Any,
) -> Tensor:
    logits = F.linear(input, linear_weight, linear_bias)
    return F.cross_entropy(logits, target, weight, None, ignore_index, None, "none")


@_decomposes("prims.scalar_tensor.default")
def _scalar_tensor(s: float, *, dtype: torch.dtype | None = None, device: Any = None) -> Tensor:
    return torch.full((), s, dtype=dtype)


@_decomposes("prims.div.default")
def _quotient(self: Tensor, other: Tensor) -> Tensor:
    """The primitive keeps whole numbers whole."""
    return torch.div(self, other, rounding_mode=None if self.is_floating_point() else "trunc")


@_decomposes("aten.eye.default")
def _eye(n: int, **options: Any) -> Tensor:
    return _eye_of(n, n, **options)


@_decomposes("aten.eye.m")
def _eye_of(n: int, m: int, *, dtype: torch.dtype | None = None, **options: Any) -> Tensor:
    """PyTorch's counts in a dtype that depends on the size."""
    return (torch.arange(n)[:, None] == torch.arange(m)).to(dtype or torch.get_default_dtype())


@_decomposes("aten.resize.default")
def _resize(self: Tensor, size: Any, *, memory_format: Any = None) -> Tensor:
    count = math.prod(size)
    if count > self.numel():
        raise Refusal("resize to more elements than there are, whose values PyTorch does not say")
    return self.reshape(-1)[:count].view(size).clone()


@_decomposes("aten.fill_diagonal_.default")
def _fill_diagonal(self: Tensor, fill_value: float, wrap: bool = False) -> Tensor:
    """Where it wraps, the diagonal of a tall matrix begins anew one row after the last column."""
    count = min(self.shape)
    at = torch.arange(count)
    if wrap and self.ndim == 2:
        rows = torch.arange(self.shape[0])
        columns = rows % (self.shape[1] + 1)
        mask = columns[:, None] == torch.arange(self.shape[1])
        return self.copy_(self.masked_fill(mask, fill_value))
    return self.index_put_((at,) * self.ndim, torch.full((), fill_value, dtype=self.dtype))


@_decomposes("aten._scaled_dot_product_flash_attention_for_cpu.default")
def _flash_attention(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    dropout_p: float = 0.0,
    is_causal: bool = False,
    *,
    attn_mask: Tensor | None = None,
    scale: float | None = None,
) -> Any:
    """PyTorch's second result is the weights, where the kernel's is the logarithm of what they are divided by."""
    output = F.scaled_dot_product_attention(query, key, value, attn_mask, dropout_p, is_causal, scale=scale)
    wide = torch.float32 if query.dtype in (torch.float16, torch.bfloat16) else query.dtype
    factor = query.shape[-1] ** -0.5 if scale is None else scale
    scores = query.to(wide) @ key.to(wide).transpose(-2, -1) * factor
    if is_causal:
        hidden = torch.ones(scores.shape[-2:], dtype=torch.bool).tril().logical_not()
        scores = scores.masked_fill(hidden, -torch.inf)
    if attn_mask is not None:
        scores = scores + attn_mask
    return output, scores.logsumexp(-1)


@_decomposes("aten.polygamma_.default")
def _polygamma_in_place(self: Tensor, n: int) -> Tensor:
    return self.copy_(torch.polygamma(n, self))


@_decomposes("aten._native_multi_head_attention.default")
def _multi_head_attention(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    embed_dim: int,
    num_head: int,
    qkv_weight: Tensor,
    qkv_bias: Tensor,
    proj_weight: Tensor,
    proj_bias: Tensor,
    mask: Tensor | None = None,
    need_weights: bool = True,
    average_attn_weights: bool = True,
    mask_type: int | None = None,
) -> Any:
    """A mask says where not to look: of queries and keys (type 0), of keys (type 1), of both in every head (type 2)."""
    projections = zip((query, key, value), qkv_weight.chunk(3), qkv_bias.chunk(3), strict=True)
    heads = [F.linear(x, w, b).unflatten(-1, (num_head, -1)).transpose(1, 2) for x, w, b in projections]
    scores = (heads[0] / (embed_dim // num_head) ** 0.5) @ heads[1].transpose(-2, -1)
    if mask is not None:
        hidden = mask.to(torch.bool)
        hidden = hidden[:, None, None, :] if mask_type == 1 else hidden
        scores = scores.masked_fill(hidden, -torch.inf)
    weights = scores.softmax(-1)
    output = F.linear((weights @ heads[2]).transpose(1, 2).flatten(2), proj_weight, proj_bias)
    if not need_weights:
        return output, None
    return output, weights.mean(1) if average_attn_weights else weights


@_decomposes("aten._transformer_encoder_layer_fwd.default")
def _transformer_encoder_layer(
    src: Tensor,
    embed_dim: int,
    num_heads: int,
    qkv_weight: Tensor,
    qkv_bias: Tensor,
    proj_weight: Tensor,
    proj_bias: Tensor,
    use_gelu: bool,
    norm_first: bool,
    eps: float,
    norm_weight_1: Tensor,
    norm_bias_1: Tensor,
    norm_weight_2: Tensor,
    norm_bias_2: Tensor,
    ffn_weight_1: Tensor,
    ffn_bias_1: Tensor,
    ffn_weight_2: Tensor,
    ffn_bias_2: Tensor,
    mask: Tensor | None = None,
    mask_type: int | None = None,
) -> Tensor:
    def attention(x: Tensor) -> Tensor:
        projections = qkv_weight, qkv_bias, proj_weight, proj_bias
        found = _multi_head_attention(x, x, x, embed_dim, num_heads, *projections, mask, False, True, mask_type)
        attended: Tensor = found[0]
        return attended

    def network(x: Tensor) -> Tensor:
        activation = F.gelu if use_gelu else F.relu
        return F.linear(activation(F.linear(x, ffn_weight_1, ffn_bias_1)), ffn_weight_2, ffn_bias_2)

    x = src
    for step, weight, bias in ((attention, norm_weight_1, norm_bias_1), (network, norm_weight_2, norm_bias_2)):
        if norm_first:
            x = x + step(F.layer_norm(x, (embed_dim,), weight, bias, eps))
        else:
            x = F.layer_norm(x + step(x), (embed_dim,), weight, bias, eps)
    return x
