"""Composite ops as their textbook parts, so that Monte Carlo arithmetic sees each part's rounding and what they share.

The error of a mean is common to all that is normalized by it, and the exponential in a softmax magnifies the rounding
of its argument; neither can be said by one number an element. The parts are those of PyTorch's own kernels: a
normalization is `x * scale + shift`, and half precision is computed in float32 and rounded once, at the end.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import Tensor
from torch.nn.attention import SDPBackend, sdpa_kernel

from ..._torch import OpOverload, pytree, without_onednn

aten = torch.ops.aten


def _in_float(function: Callable[..., Any]) -> Callable[..., Any]:
    """Compute in float32 at least and round the results once, as PyTorch's kernels do for half precision."""

    def wrapped(x: Tensor, *args: Any, **kwargs: Any) -> Any:
        wide = torch.promote_types(x.dtype, torch.float32)
        if wide == x.dtype:
            return function(x, *args, **kwargs)
        args, kwargs = pytree.tree_map_only(Tensor, lambda t: t.to(wide), (args, kwargs))
        return pytree.tree_map_only(Tensor, lambda t: t.to(x.dtype), function(x.to(wide), *args, **kwargs))

    return wrapped


def _highest(x: Tensor, dim: int) -> Tensor:
    return x.amax(dim, keepdim=True) if x.numel() else x  # nothing has no maximum


@_in_float
def _softmax(x: Tensor, dim: int, half_to_float: bool = False) -> Tensor:
    exp = (x - _highest(x, dim)).exp()
    return exp / exp.sum(dim, keepdim=True)


@_in_float
def _safe_softmax(x: Tensor, dim: int, dtype: torch.dtype | None = None) -> Tensor:
    return _softmax(x, dim).masked_fill((x == -math.inf).all(dim, keepdim=True), 0)


@_in_float
def _log_softmax(x: Tensor, dim: int, half_to_float: bool = False) -> Tensor:
    shifted = x - _highest(x, dim)
    return shifted - shifted.exp().sum(dim, keepdim=True).log()


@_in_float
def _gelu(x: Tensor, *, approximate: str = "none") -> Tensor:
    if approximate == "none":
        return 0.5 * x * (1 + (x * math.sqrt(0.5)).erf())
    return 0.5 * x * (1 + (math.sqrt(2 / math.pi) * (x + 0.044715 * x * x * x)).tanh())


@_in_float
def _logit(x: Tensor, eps: float | None = None) -> Tensor:
    x = x if eps is None else torch.where(x < eps, eps, torch.where(x > 1 - eps, 1 - eps, x))
    return (x / (1 - x)).log()


@_in_float
def _hardsigmoid(x: Tensor) -> Tensor:
    return (x + 3).clamp(0, 6) / 6


@_in_float
def _hardswish(x: Tensor) -> Tensor:
    return x * (x + 3).clamp(0, 6) / 6


@_in_float
def _var(x: Tensor, dim: Any = None, *, correction: float | None = 1, keepdim: bool = False) -> Tensor:
    dims = list(range(x.dim())) if dim is None or dim == [] else [dim] if isinstance(dim, int) else list(dim)
    count = math.prod(x.shape[d] for d in dims) if x.dim() else 1
    mean = x.mean(dims, keepdim=True)
    return (x - mean).square().sum(dims, keepdim=keepdim) / max(0.0, count - (1 if correction is None else correction))


def _mean(x: Tensor, dim: Any = None, *, correction: float | None = 1, keepdim: bool = False) -> Tensor:
    return x.mean(None if dim == [] else dim, keepdim=keepdim)


@_in_float
def _trilinear(
    a: Tensor,
    b: Tensor,
    c: Tensor,
    expand1: list[int],
    expand2: list[int],
    expand3: list[int],
    sumdim: list[int],
    *_: Any,
) -> Tensor:
    for dims, place in ((expand1, 0), (expand2, 1), (expand3, 2)):
        for dim in dims:
            a, b, c = (x.unsqueeze(dim) if i == place else x for i, x in enumerate((a, b, c)))
    return (a * c * b).sum(sumdim)


def _normalized(x: Tensor, dims: list[int], eps: float) -> tuple[Tensor, Tensor, Tensor]:
    mean = x.mean(dims, keepdim=True)
    rstd = ((x - mean).square().mean(dims, keepdim=True) + eps).rsqrt()
    return x * rstd - mean * rstd, mean, rstd


@_in_float
def _layer_norm(x: Tensor, shape: list[int], weight: Any, bias: Any, eps: float) -> tuple[Tensor, ...]:
    out, mean, rstd = _normalized(x, list(range(x.dim() - len(shape), x.dim())), eps)
    out = out if weight is None else out * weight
    return (out if bias is None else out + bias), mean, rstd


@_in_float
def _group_norm(
    x: Tensor, weight: Any, bias: Any, n: int, c: int, hw: int, groups: int, eps: float
) -> tuple[Tensor, ...]:
    out, mean, rstd = _normalized(x.reshape(n, groups, -1), [2], eps)
    out = out.reshape(n, c, -1)
    out = out if weight is None else out * weight.reshape(-1, 1)
    out = out if bias is None else out + bias.reshape(-1, 1)
    return out.reshape(x.shape), mean.reshape(n, groups), rstd.reshape(n, groups)


@_in_float
def _batch_norm(
    x: Tensor, weight: Any, bias: Any, mean: Any, var: Any, training: bool, momentum: float, eps: float
) -> tuple[Tensor, ...]:
    if training:
        dims = [d for d in range(x.dim()) if d != 1]
        mean = x.mean(dims)
        var = (x - mean.reshape(-1, *[1] * (x.dim() - 2))).square().mean(dims)
    rstd = (var + eps).rsqrt()
    scale = rstd if weight is None else rstd * weight
    shift = -mean * scale if bias is None else bias - mean * scale
    column = (-1, *[1] * (x.dim() - 2))
    out = x * scale.reshape(column) + shift.reshape(column)
    return (out, mean, rstd) if training else (out, mean.new_empty(0), mean.new_empty(0))


def _batch_norm_of_itself(x: Tensor, weight: Any, bias: Any, training: bool, momentum: float, eps: float) -> Any:
    return _batch_norm(x, weight, bias, None, None, training, momentum, eps)


def _batch_norm_at_rest(x: Tensor, weight: Any, bias: Any, mean: Any, var: Any, momentum: float, eps: float) -> Any:
    return _batch_norm(x, weight, bias, mean, var, False, momentum, eps)


def _grouped_mm(
    x: Tensor, y: Tensor, offs: Tensor | None = None, bias: Tensor | None = None, out_dtype: torch.dtype | None = None
) -> Tensor:
    """A product for each group of rows, of columns, or of what is summed; rows of no group are whatever they are."""
    if offs is None:
        return x @ y
    ends: list[int] = offs.tolist()
    groups = list(enumerate(zip([0, *ends], ends, strict=False)))
    if y.dim() == 3:
        rest = x.new_zeros(x.shape[0] - ends[-1], y.shape[2])
        return torch.cat([*(x[a:b] @ y[i] for i, (a, b) in groups), rest])
    if x.dim() == 3:
        return torch.cat([x[i] @ y[:, a:b] for i, (a, b) in groups], 1)
    return torch.stack([x[:, a:b] @ y[a:b] for _, (a, b) in groups])


DECOMPOSED: dict[OpOverload, Callable[..., Any]] = {
    aten._softmax.default: _softmax,
    aten._safe_softmax.default: _safe_softmax,
    aten._log_softmax.default: _log_softmax,
    aten.gelu.default: _gelu,
    aten.logit.default: _logit,
    aten.hardsigmoid.default: _hardsigmoid,
    aten.hardswish.default: _hardswish,
    aten.var.correction: _var,
    aten.std.correction: _in_float(lambda *args, **kwargs: _var(*args, **kwargs).sqrt()),
    aten.var_mean.correction: _in_float(lambda *args, **kwargs: (_var(*args, **kwargs), _mean(*args, **kwargs))),
    aten.std_mean.correction: _in_float(lambda *args, **kwargs: (_var(*args, **kwargs).sqrt(), _mean(*args, **kwargs))),
    aten._grouped_mm.default: _grouped_mm,
    aten._trilinear.default: _trilinear,
    aten.native_layer_norm.default: _layer_norm,
    aten.native_group_norm.default: _group_norm,
    aten.native_batch_norm.default: _batch_norm,
    aten._native_batch_norm_legit.no_stats: _batch_norm_of_itself,
    aten._native_batch_norm_legit_no_training.default: _batch_norm_at_rest,
}


@contextlib.contextmanager
def plain_kernels() -> Iterator[None]:
    """Let fused attention, encoder layers and recurrent networks run as their parts, whose rounding is known."""
    fast = torch.backends.mha.get_fastpath_enabled()
    torch.backends.mha.set_fastpath_enabled(False)
    try:
        with sdpa_kernel(SDPBackend.MATH), without_onednn():
            yield
    finally:
        torch.backends.mha.set_fastpath_enabled(fast)
