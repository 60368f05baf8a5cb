"""How large the rounding of one ATen op is: the standard deviation that Monte Carlo arithmetic injects after it.

With `u` the unit roundoff of the dtype that the original computes in, `U = 2 u`, and `y` the op's float64 result:

| op | standard deviation of the noise |
|---|---|
| data movement, comparison, relu, max, floor, ... | 0: exact |
| `+ - * / sqrt` | `U abs(y)` |
| transcendental, and whatever is not listed | `FEW_ULP U abs(y)` |
| contraction or sum of K products `p` | `U sqrt(K/3 (sum p**2 + y**2) + y**2)` |
| softmax, normalization, gelu, variance | that of its parts, see `composites` |

The contraction's is the root mean square error over all orders of summation, with a factor of 2 to 3 of variance to
spare: a partial sum of k products has the second moment `k var(p) + k**2 mean(p)**2`, and each is rounded once. It is
the probabilistic analysis of Higham and Mary, "A new approach to probabilistic rounding error analysis", SIAM J. Sci.
Comput. 41(5), 2019, kept as a mean: at most about twice their `sqrt(K) u (|A| |B|)`, and `sqrt(K)` below it where the
products have mixed signs. Half precision accumulates in float32, as PyTorch's kernels do, and rounds each op's result
once to the storage dtype.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Any

import torch
from torch import Tensor

from ..._torch import OpOverload, pytree, schema

aten = torch.ops.aten
AMPLITUDE = 2.0  # the noise of one rounding, in unit roundoffs: a rounding is at most 1, and uniform ones have 0.58
FEW_ULP = 2.0  # a transcendental function, against one rounding


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_EXACT = _names(
    """
    _adaptive_max_pool2d _assert_async _conj _local_scalar_dense _reshape_alias _unique2 _unsafe_view
    _upsample_nearest_exact1d _upsample_nearest_exact2d _upsample_nearest_exact3d abs adaptive_max_pool2d
    adaptive_max_pool3d alias alias_copy all amax amin aminmax any argmax argmin argsort as_strided bitwise_and
    bitwise_not bitwise_or bitwise_xor broadcast_to bucketize cat ceil channel_shuffle clamp clamp_max clamp_min
    clone complex constant_pad_nd contiguous copysign cummax cummin detach diag diagonal diagonal_copy
    diagonal_scatter embedding empty empty_like empty_strided eq equal expand expand_copy eye fill flip floor fmax
    fmin full full_like gather ge gt hardshrink hardtanh heaviside im2col imag index index_copy index_fill index_put
    index_select isfinite isin isinf isnan isneginf isposinf item kthvalue le lift lift_fresh lift_fresh_copy
    logical_and logical_not logical_or logical_xor lt masked_fill masked_scatter masked_select max max_pool1d
    max_pool2d max_pool2d_with_indices max_pool3d_with_indices max_unpool2d max_unpool3d maximum median min minimum
    mode nan_to_num nanmedian native_channel_shuffle ne neg new_empty new_empty_strided new_full new_ones new_zeros
    nonzero one_hot ones ones_like permute permute_copy pixel_shuffle pixel_unshuffle put ravel real
    reflection_pad1d reflection_pad2d reflection_pad3d relu relu6 repeat repeat_interleave replication_pad1d
    replication_pad2d replication_pad3d reshape reshape_copy resolve_conj resolve_neg roll rot90 round scalar_tensor
    scatter searchsorted select select_copy select_scatter sgn sign signbit slice slice_copy slice_scatter sort
    split split_copy split_with_sizes split_with_sizes_copy squeeze squeeze_copy stack t t_copy take threshold topk
    transpose transpose_copy tril tril_indices trilu triu triu_indices trunc unbind unbind_copy unfold unfold_copy
    unique_consecutive unique_dim unsafe_chunk unsafe_split unsafe_split_with_sizes unsqueeze unsqueeze_copy
    upsample_nearest1d upsample_nearest2d upsample_nearest3d view view_as_complex view_as_real view_copy where zero
    zeros zeros_like
    """
)
_BASIC = _names("add sub rsub mul div sqrt reciprocal square floor_divide addcmul addcdiv lerp")
_EXACT_ON_INTEGERS = _names("add sub rsub mul square mm bmm addmm baddbmm mv dot sum convolution cumsum")
GENERATED = frozenset(("linspace", "logspace", "arange"))
CASTS = frozenset(("_to_copy", "copy"))
DISCONTINUOUS = _names("floor ceil round trunc sign sgn heaviside floor_divide remainder fmod frac div")


def kind(func: OpOverload) -> str:
    """Return the op's name without its namespace, overload and in-place underscore: `aten::add_.Tensor` is `add`."""
    name = schema(func).name.partition("::")[2]
    return name[:-1] if name.endswith("_") and not name.endswith("__") else name


def is_exact(func: OpOverload) -> bool:
    """Whether the op, given values of its own dtype, rounds nothing."""
    return kind(func) in _EXACT


def unit_roundoff(dtype: torch.dtype) -> float:
    """Return half the distance from 1 to the next number: 2**-24 for float32."""
    return torch.finfo(dtype).eps / 2


def deviation(
    func: OpOverload, args: tuple[Any, ...], kwargs: dict[str, Any], out: Tensor, dtype: torch.dtype
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
        squares = _sum_of_squares(func, args, kwargs, dtype) * (1 / terms if average else 1)
        y2 = magnitude.square()
        independent = (squares + y2).mul_(terms / 3 * accumulator**2).add_(y2, alpha=u**2).sqrt_()
        shared = squares.sqrt_().mul_(accumulator) if name in ("convolution", "mm", "addmm") else None
        return independent, shared
    if name in _SAME_SIGN:
        terms = max(1, args[0].numel() // max(1, out.numel()))
        return magnitude * (u * math.sqrt(FEW_ULP**2 + terms)), None
    scaled = name in ("add", "sub", "rsub") and abs(kwargs.get("alpha", 1)) != 1
    if scaled or name in ("addcmul", "addcdiv", "lerp"):
        return (magnitude + (out - args[0].to(out.dtype)).abs()) * u, None
    if name in ("remainder", "fmod") and isinstance(args[0], Tensor):
        return torch.maximum(magnitude, _magnitude(args[0]).expand_as(out)) * u, None
    if name.startswith("_embedding_bag"):
        return func(args[0].abs(), *args[1:], **kwargs)[0] * (u * math.sqrt(max(1, args[1].numel()))), None
    if name.startswith("_fft"):
        root_mean_square = float(magnitude.square().mean().sqrt())
        return torch.full_like(magnitude, u * math.log2(2 + args[0].numel()) * root_mean_square), None
    if name.startswith(("upsample_", "_upsample_", "grid_sampler")):
        extent = max(args[0].shape[2:])  # a source coordinate is rounded at its own magnitude, up to the extent
        return func(args[0].abs(), *args[1:], **kwargs).abs() * (u * (FEW_ULP + 3 * extent)), None
    return magnitude * (u if name in _BASIC or name in CASTS else u * FEW_ULP * (2 if name == "erf" else 1)), None


def _magnitude(tensor: Tensor) -> Tensor:
    return tensor if tensor.dtype == torch.bool else tensor.abs()


def rounds_nothing(func: OpOverload, args: tuple[Any, ...], kwargs: dict[str, Any], out: Tensor, limit: float) -> bool:
    """Whether these very values make the op exact: integers that stay below `limit` = 1/u, or a scale by 2**n."""
    name = kind(func)
    if name in GENERATED:
        return _integral(out)
    factor = args[1] if name in ("mul", "div") and len(args) == 2 and not kwargs else None
    if isinstance(factor, int | float) and abs(math.frexp(factor)[0]) == 0.5:
        return True
    if name not in _EXACT_ON_INTEGERS:
        return False
    leaves = pytree.tree_leaves((args, kwargs))
    floats = [a for a in leaves if isinstance(a, Tensor) and a.is_floating_point()]
    if any(isinstance(a, float) and not a.is_integer() for a in leaves) or not all(_integral(a) for a in floats):
        return False
    bound = func(*pytree.tree_map_only(Tensor, _magnitude, args), **kwargs) if name in _TERMS else out.abs()
    return bool(bound.numel() == 0 or bound.max() < limit)


def emulate_range(original: Tensor, trials: list[Tensor]) -> None:
    """Let trials overflow to infinity and underflow to zero where `original` does."""
    info = torch.finfo(original.dtype)
    if original.is_complex():
        return
    if not bool(original.isfinite().all()):
        for trial in trials:
            trial.masked_fill_(trial > info.max, math.inf).masked_fill_(trial < -info.max, -math.inf)
    zero = original == 0
    if bool(zero.any()) and bool((zero & (trials[0] != 0) & (trials[0].abs() < info.tiny)).any()):
        for trial in trials:
            trial.masked_fill_(trial.abs() < info.tiny * info.eps / 2, 0.0)


def _integral(x: Tensor) -> bool:
    first = x.flatten()[:16]
    return bool((first == first.round()).all()) and bool((x == x.round()).all())


def _sum_of_squares(func: Any, args: tuple[Any, ...], kwargs: dict[str, Any], dtype: torch.dtype) -> Tensor:
    """Run a contraction on the squares of its operands, in float32 where these are in its range."""
    for wide in (torch.float32, torch.float64) if dtype == torch.float32 else (torch.float64,):
        operands = pytree.tree_map_only(Tensor, partial(_square, wide), args)
        factors = {key: value**2 if key in ("alpha", "beta") else value for key, value in kwargs.items()}
        squares = func(*operands, **factors).abs()
        if wide == torch.float64 or not squares.numel() or 1e-20 < float(squares.max()) < math.inf:
            break
    return squares.double()


def _square(wide: torch.dtype, tensor: Tensor) -> Tensor:
    return tensor.to(wide).square() if tensor.is_floating_point() else tensor


def _convolution(
    x: Tensor, w: Tensor, b: Any, stride: Any, padding: Any, dilation: Any, transposed: bool, *_: Any
) -> tuple[int, bool]:
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


_TERMS: dict[
    str, Callable[..., tuple[int, bool]]
] = {  # the number of terms of one result, and whether it is their mean
    **dict.fromkeys(("mm", "bmm", "mv", "dot", "linear"), lambda a, *_: (max(1, a.shape[-1]), False)),
    **dict.fromkeys(("addmm", "baddbmm", "addmv"), lambda c, a, *_: (a.shape[-1] + 1, False)),
    **dict.fromkeys(("index_add", "scatter_add"), lambda x, dim, index, *_: (1 + max(1, *index.shape), False)),
    "convolution": _convolution,
    **dict.fromkeys(("sum", "nansum"), _per_output(average=False)),
    "cumsum": lambda x, dim, *_: (max(1, x.shape[dim] if x.dim() else 1), False),
    "mean": _per_output(average=True),
    **dict.fromkeys(("avg_pool2d", "avg_pool3d", "avg_pool1d"), _window),
    **dict.fromkeys(("_adaptive_avg_pool2d", "_adaptive_avg_pool3d", "adaptive_avg_pool1d"), _adaptive),
}
LINEAR = {aten.mm.default: 2, aten.addmm.default: 0, aten.convolution.default: 2}  # the position of the bias, if any
_SAME_SIGN = _names(
    """linalg_vector_norm norm logsumexp prod cumprod mse_loss smooth_l1_loss huber_loss nll_loss_forward
    nll_loss2d_forward binary_cross_entropy l1_loss _cdist_forward _pdist_forward trace"""
)
