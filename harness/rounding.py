"""How large the rounding of one ATen op is: the standard deviation that Monte Carlo arithmetic injects after it.

With `u` the unit roundoff of the dtype that the original computes in, `U = 2 u`, `y` the op's float64 result:

| op | standard deviation of the noise |
|---|---|
| data movement, comparison, relu, max, floor, ... | 0: exact |
| `+ - * / sqrt` | `U abs(y)` |
| transcendental, and whatever is not listed | `FEW_ULP U abs(y)` |
| contraction or sum of K products `p` | `U sqrt(K/3 (sum p**2 + y**2) + y**2)` |
| composite (softmax, normalization, gelu, variance) | that of its parts: the op is run as its textbook decomposition |

The contraction's line is the root mean square, over all orders of summation, of `sqrt(sum of partial sums ** 2)` with two
or three times its variance to spare: a partial sum of k products has second moment `k Var(p) + k**2 mean(p)**2`. It follows
Higham and Mary, "A new approach to probabilistic rounding error analysis", SIAM J. Sci. Comput. 41(5), 2019, whose
`sqrt(K) u (|A| |B|)` it never exceeds beyond the factor 2; for products of mixed signs it is sharper by about `sqrt(K)`.
Half-precision ops accumulate in float32, as PyTorch's do, and round each op's result once to the storage dtype.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.utils import _pytree as pytree

aten = torch.ops.aten
AMPLITUDE = 2.0  # the noise of one rounding, in unit roundoffs: a rounding is at most 1, and uniform ones have 0.58
FEW_ULP = 2.0  # a transcendental function, against one rounding

_EXACT = frozenset(
    """
    abs alias alias_copy amax amin aminmax argmax argmin argsort as_strided atleast_1d bitwise_not broadcast_to bucketize
    cat ceil channel_shuffle clamp clamp_max clamp_min clone constant_pad_nd contiguous copysign cummax
    cummin detach diag diagonal diagonal_copy diagonal_scatter embedding empty empty_like empty_strided eq expand
    expand_copy fill flip floor fmax fmin full full_like gather ge gt hardshrink hardtanh heaviside im2col index
    index_copy index_fill index_put index_select isfinite isin isinf isnan isneginf isposinf kthvalue le lift lift_fresh
    lift_fresh_copy lt masked_fill masked_scatter masked_select max max_pool2d max_pool2d_with_indices
    max_pool3d_with_indices max_pool1d adaptive_max_pool2d adaptive_max_pool3d maximum median min minimum mode
    nan_to_num nanmedian ne neg new_empty new_empty_strided new_full new_ones new_zeros nonzero one_hot ones ones_like
    permute permute_copy pixel_shuffle pixel_unshuffle put ravel reflection_pad1d reflection_pad2d
    reflection_pad3d relu relu6 repeat repeat_interleave replication_pad1d replication_pad2d replication_pad3d
    reshape _reshape_alias reshape_copy resolve_conj resolve_neg roll rot90 round scalar_tensor scatter
    searchsorted select select_copy select_scatter sgn sign signbit slice slice_copy slice_scatter sort
    split split_copy split_with_sizes split_with_sizes_copy squeeze squeeze_copy stack t t_copy take threshold topk
    transpose transpose_copy tril trilu triu trunc unbind unbind_copy unfold unfold_copy _unsafe_view unsafe_chunk
    unsafe_split unsafe_split_with_sizes unsqueeze unsqueeze_copy upsample_nearest1d upsample_nearest2d
    upsample_nearest3d _upsample_nearest_exact1d _upsample_nearest_exact2d _upsample_nearest_exact3d view view_copy
    view_as_complex view_as_real where zero zeros zeros_like _local_scalar_dense _assert_async _unique2 unique_dim
    unique_consecutive _adaptive_max_pool2d tril_indices triu_indices eye bitwise_and bitwise_or bitwise_xor
    logical_and logical_or logical_not logical_xor _conj real imag complex any all equal item max_unpool2d
    max_unpool3d native_channel_shuffle
    """.split()
)
_BASIC = frozenset("add sub rsub mul div sqrt reciprocal square true_divide floor_divide addcmul addcdiv lerp".split())
GENERATED = frozenset(("linspace", "logspace", "arange"))
CASTS = frozenset(("_to_copy", "copy"))
DISCONTINUOUS = frozenset("floor ceil round trunc sign sgn heaviside floor_divide remainder fmod frac div nan_to_num".split())


def kind(func: torch._ops.OpOverload) -> str:
    """Return the op's name without its namespace, overload and in-place underscore: `aten::add_.Tensor` is `add`."""
    name = func._schema.name.partition("::")[2]
    return name[:-1] if name.endswith("_") and not name.endswith("__") else name


def is_exact(func: torch._ops.OpOverload) -> bool:
    """Whether the op, given values of its own dtype, rounds nothing."""
    return kind(func) in _EXACT


def unit_roundoff(dtype: torch.dtype) -> float:
    """Return half the distance from 1 to the next number: 2**-24 for float32."""
    return torch.finfo(dtype).eps / 2


def deviation(
    func: torch._ops.OpOverload, args: tuple[Any, ...], kwargs: dict[str, Any], out: Tensor, dtype: torch.dtype
) -> tuple[Tensor, Tensor | None]:
    """Return the standard deviations (independent, shared) of the noise to add to `out`, the op's float64 result.

    `args` and `kwargs` are the float64 ones and `dtype` is that of the original result. The shared part stands for
    rounding a weight (as folding a normalization into it does): one draw for a whole output channel.
    """
    name, u = kind(func), AMPLITUDE * unit_roundoff(dtype)
    magnitude = out.abs()
    if name in _TERMS:
        terms, average = _TERMS[name](*args)
        in_place = name in ("index_add", "scatter_add")  # these accumulate in the output itself
        accumulator = u if in_place else AMPLITUDE * unit_roundoff(torch.promote_types(dtype, torch.float32))
        squares = _real(func(*_squared(args, name), **_squared(kwargs, name))).abs() * (1 / terms if average else 1)
        y2 = magnitude.square()
        independent = (squares + y2).mul_(terms / 3 * accumulator**2).add_(y2, alpha=u**2).sqrt_()
        shared = squares.sqrt_().mul_(accumulator) if name in ("convolution", "mm", "addmm") else None
        return independent, shared
    if name in _SAME_SIGN:
        terms = max(1, args[0].numel() // max(1, out.numel()))
        return magnitude * (u * math.sqrt(FEW_ULP**2 + terms)), None
    if name in ("addcmul", "addcdiv", "lerp") or (name in ("add", "sub", "rsub") and kwargs.get("alpha", 1) not in (1, -1)):
        return (magnitude + (out - args[0]).abs()) * u, None
    if name in ("remainder", "fmod") and isinstance(args[0], Tensor):
        return torch.maximum(magnitude, args[0].abs().expand_as(out)) * u, None
    if name.startswith("_fft"):
        return torch.full_like(magnitude, u * math.log2(2 + args[0].numel()) * float(magnitude.square().mean().sqrt())), None
    if name.startswith(("upsample_", "_upsample_", "grid_sampler")):
        extent = max(args[0].shape[2:])  # a source coordinate is rounded at its own magnitude, up to the extent
        return func(args[0].abs(), *args[1:], **kwargs).abs() * (u * (FEW_ULP + 3 * extent)), None
    return magnitude * (u if name in _BASIC or name in CASTS else u * FEW_ULP * (2 if name == "erf" else 1)), None


def rounds_nothing(func: torch._ops.OpOverload, args: tuple[Any, ...], kwargs: dict[str, Any], out: Tensor, limit: float) -> bool:
    """Whether these very values make the op exact: integers that stay below `limit` = 1/u, or a scale by 2**n."""
    name = kind(func)
    if name in GENERATED:
        return _integral(out)
    if name in ("mul", "div") and len(args) > 1 and isinstance(args[1], (int, float)) and args[1] and not kwargs:
        if abs(math.frexp(args[1])[0]) == 0.5:
            return True
    if name not in ("add", "sub", "rsub", "mul", "mm", "bmm", "addmm", "baddbmm", "mv", "dot", "sum", "convolution", "cumsum", "square"):
        return False
    leaves = pytree.tree_leaves((args, kwargs))
    floats = [a for a in leaves if isinstance(a, Tensor) and a.is_floating_point()]
    if any(isinstance(a, float) and not a.is_integer() for a in leaves) or not all(_integral(a) for a in floats):
        return False
    bound = func(*_mapped(args, torch.abs), **_mapped(kwargs, torch.abs)) if name in _TERMS else out.abs()
    return bool(bound.numel() == 0 or bound.max() < limit)


def _integral(x: Tensor) -> bool:
    first = x.flatten()[:16]
    return bool((first == first.round()).all()) and bool((x == x.round()).all())


def _real(x: Any) -> Tensor:
    return x[0] if isinstance(x, (tuple, list)) else x


def _mapped(tree: Any, function: Callable[[Tensor], Tensor]) -> Any:
    return pytree.tree_map_only(Tensor, lambda t: function(t) if t.is_floating_point() else t, tree)


def _squared(tree: Any, name: str) -> Any:
    tree = _mapped(tree, torch.square)
    if isinstance(tree, dict) and name in ("addmm", "baddbmm", "addmv", "index_add"):
        return {key: value**2 if key in ("alpha", "beta") else value for key, value in tree.items()}
    return tree


def _convolution(x: Tensor, w: Tensor, b: Tensor | None, stride: Any, pad: Any, dilation: Any, transposed: bool, *_: Any) -> tuple[int, bool]:
    return (w.numel() // w.shape[1] if transposed else w[0].numel()) + (b is not None), False


def _per_output(average: bool) -> Callable[..., tuple[int, bool]]:
    def terms(x: Tensor, dim: Any = None, *_: Any) -> tuple[int, bool]:
        dims = range(x.dim()) if dim is None or dim == [] else [dim] if isinstance(dim, int) else dim
        return max(1, math.prod(x.shape[d] for d in dims) if x.dim() else 1), average

    return terms


def _window(x: Tensor, size: Any, *_: Any) -> tuple[int, bool]:
    return max(1, math.prod(size) ** (1 if len(size) > 1 else x.dim() - 2)), True


def _adaptive(x: Tensor, size: Any, *_: Any) -> tuple[int, bool]:
    return max(1, math.prod(-(-n // max(1, m)) for n, m in zip(x.shape[-len(size) :], size, strict=True))), True


_TERMS: dict[str, Callable[..., tuple[int, bool]]] = {  # the number of terms of one result, and whether it is their mean
    **dict.fromkeys(("mm", "bmm", "mv", "dot", "linear"), lambda a, *_: (max(1, a.shape[-1]), False)),
    **dict.fromkeys(("addmm", "baddbmm", "addmv"), lambda c, a, *_: (a.shape[-1] + 1, False)),
    **dict.fromkeys(("index_add", "scatter_add"), lambda x, dim, index, *_: (index.shape[dim] + 1 if index.dim() else 2, False)),
    "convolution": _convolution,
    **dict.fromkeys(("sum", "nansum"), _per_output(average=False)),
    "cumsum": lambda x, dim, *_: (max(1, x.shape[dim] if x.dim() else 1), False),
    "mean": _per_output(average=True),
    **dict.fromkeys(("avg_pool2d", "avg_pool3d", "avg_pool1d"), _window),
    **dict.fromkeys(("_adaptive_avg_pool2d", "_adaptive_avg_pool3d", "adaptive_avg_pool1d"), _adaptive),
}
LINEAR = {aten.mm.default: 2, aten.addmm.default: 0, aten.convolution.default: 2}  # the position of the bias, if any
_SAME_SIGN = frozenset(
    """linalg_vector_norm norm logsumexp prod cumprod mse_loss smooth_l1_loss huber_loss nll_loss_forward
    nll_loss2d_forward binary_cross_entropy l1_loss _embedding_bag _cdist_forward _pdist_forward trace""".split()
)


def _in_float(function: Callable[..., Any]) -> Callable[..., Any]:
    """Compute in float32 at least and round the results once, as PyTorch's kernels do for half precision."""

    def wrapped(x: Tensor, *args: Any, **kwargs: Any) -> Any:
        wide = torch.promote_types(x.dtype, torch.float32)
        if wide == x.dtype:
            return function(x, *args, **kwargs)
        out = function(x.to(wide), *_mapped(args, lambda t: t.to(wide)), **_mapped(kwargs, lambda t: t.to(wide)))
        return pytree.tree_map_only(Tensor, lambda t: t.to(x.dtype), out)

    return wrapped


@_in_float
def _softmax(x: Tensor, dim: int, half_to_float: bool = False) -> Tensor:
    exp = (x - x.amax(dim, keepdim=True)).exp()
    return exp / exp.sum(dim, keepdim=True)


@_in_float
def _safe_softmax(x: Tensor, dim: int, dtype: torch.dtype | None = None) -> Tensor:
    return _softmax(x, dim).masked_fill((x == -math.inf).all(dim, keepdim=True), 0)


@_in_float
def _log_softmax(x: Tensor, dim: int, half_to_float: bool = False) -> Tensor:
    shifted = x - x.amax(dim, keepdim=True)
    return shifted - shifted.exp().sum(dim, keepdim=True).log()


@_in_float
def _gelu(x: Tensor, *, approximate: str = "none") -> Tensor:
    inner = (x * math.sqrt(0.5)).erf() if approximate == "none" else (math.sqrt(2 / math.pi) * (x + 0.044715 * x * x * x)).tanh()
    return 0.5 * x * (1 + inner)


@_in_float
def _logit(x: Tensor, eps: float | None = None) -> Tensor:
    x = x if eps is None else x.clamp(eps, 1 - eps)
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


def _normalized(x: Tensor, dims: list[int], eps: float) -> tuple[Tensor, Tensor, Tensor]:
    mean = x.mean(dims, keepdim=True)
    rstd = ((x - mean).square().mean(dims, keepdim=True) + eps).rsqrt()
    return x * rstd - mean * rstd, mean, rstd


@_in_float
def _layer_norm(x: Tensor, shape: list[int], weight: Tensor | None, bias: Tensor | None, eps: float) -> tuple[Tensor, ...]:
    out, mean, rstd = _normalized(x, list(range(x.dim() - len(shape), x.dim())), eps)
    out = out if weight is None else out * weight
    return (out if bias is None else out + bias), mean, rstd


@_in_float
def _group_norm(x: Tensor, weight: Tensor | None, bias: Tensor | None, n: int, c: int, hw: int, groups: int, eps: float) -> tuple[Tensor, ...]:
    out, mean, rstd = _normalized(x.reshape(n, groups, -1), [2], eps)
    out = out.reshape(n, c, -1)
    out = out if weight is None else out * weight.reshape(-1, 1)
    return (out if bias is None else out + bias.reshape(-1, 1)).reshape(x.shape), mean.reshape(n, groups), rstd.reshape(n, groups)


@_in_float
def _batch_norm(x: Tensor, weight: Any, bias: Any, mean: Any, var: Any, training: bool, momentum: float, eps: float) -> tuple[Tensor, ...]:
    if training:
        dims = [d for d in range(x.dim()) if d != 1]
        mean = x.mean(dims)
        var = (x - mean.reshape(-1, *[1] * (x.dim() - 2))).square().mean(dims)
    rstd = (var + eps).rsqrt()
    scale = rstd if weight is None else rstd * weight
    shift = -mean * scale if bias is None else bias - mean * scale
    column = (-1, *[1] * (x.dim() - 2))
    return x * scale.reshape(column) + shift.reshape(column), mean.new_empty(0), mean.new_empty(0)


DECOMPOSED: dict[torch._ops.OpOverload, Callable[..., Any]] = {
    aten._softmax.default: _softmax,
    aten._safe_softmax.default: _safe_softmax,
    aten._log_softmax.default: _log_softmax,
    aten.gelu.default: _gelu,
    aten.logit.default: _logit,
    aten.hardsigmoid.default: _hardsigmoid,
    aten.hardswish.default: _hardswish,
    aten.var.correction: _var,
    aten.std.correction: _in_float(lambda *args, **kwargs: _var(*args, **kwargs).sqrt()),
    aten.native_layer_norm.default: _layer_norm,
    aten.native_group_norm.default: _group_norm,
    aten.native_batch_norm.default: _batch_norm,
}
