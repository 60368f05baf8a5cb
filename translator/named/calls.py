"""Calls on named sizes that are recorded as others: those of which PyTorch's form wants to know the size.

`instead` is asked for a call of an overload, and `called` for one of a function of torch that turns a named size
into an int on its way to an overload. Both may answer NotImplemented. `anyway` is for a trace with other sizes: the
call was recorded by name, and is so again, though a size of 1 may have lost its name. `settled` gives the arguments
of a call as they are recorded.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from ..errors import Refusal, TranslationError
from ..registry import Overload
from .einsum import einsum

aten = torch.ops.aten

INSTEAD: dict[Overload, tuple[Callable[..., Iterable[Any]], Callable[..., Any]]] = {}
FUNCTIONS: dict[Any, Callable[..., Any]] = {}
_BY_INDEX = (operator.getitem, operator.setitem)


def _is_named(*values: Any) -> bool:
    return any(isinstance(value, torch.SymInt) for value in values)


def called(function: Any, args: tuple[Any, ...], kwargs: dict[str, Any], *, anyway: bool) -> Any:
    """What a function of torch gives that takes named sizes as they are, or NotImplemented."""
    within = args[1] if function in _BY_INDEX and isinstance(args[1], tuple) else ()
    if function in FUNCTIONS and (anyway or _is_named(*args, *kwargs.values(), *within)):
        return FUNCTIONS[function](*args, **kwargs)
    return NotImplemented


def instead(func: Overload, args: tuple[Any, ...], kwargs: dict[str, Any], *, anyway: bool) -> Any:
    """What a call gives that is recorded as others for its named sizes, or NotImplemented."""
    sizes, function = INSTEAD[func]
    if anyway or _is_named(*sizes(*args, **kwargs)):
        return function(*args, **kwargs)
    return NotImplemented


# ---------------------------------------------------------------- functions


def _function(*functions: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    def register(function: Callable[..., Any]) -> Callable[..., Any]:
        FUNCTIONS.update(dict.fromkeys(functions, function))
        return function

    return register


def _floating(dtype: torch.dtype | None) -> torch.dtype:
    dtype = dtype or torch.get_default_dtype()
    if not dtype.is_floating_point:
        raise Refusal(f"numbers of {dtype} over a named size; compute them in floats")
    return dtype


@_function(torch.linspace)
def _linspace(start: float, end: float, steps: int, *, dtype: torch.dtype | None = None, **options: Any) -> Any:
    """From both ends towards the middle, as PyTorch does."""
    if isinstance(start, Tensor) or isinstance(end, Tensor):
        return NotImplemented
    dtype = _floating(dtype)
    i, count = torch.arange(steps).to(torch.float64), torch.full((), steps, dtype=torch.float64)
    step = (end - start) / (count - 1).clamp(min=1)
    first_half = i < torch.clamp((count / 2).floor(), min=1)
    return torch.where(first_half, start + step * i, end - step * (count - 1 - i)).to(dtype)


@_function(torch.logspace)
def _logspace(
    start: float, end: float, steps: int, base: float = 10.0, *, dtype: torch.dtype | None = None, **options: Any
) -> Any:
    if isinstance(start, Tensor) or isinstance(end, Tensor):
        return NotImplemented
    return torch.pow(base, _linspace(start, end, steps, dtype=torch.float64)).to(_floating(dtype))


def _window(
    values: Callable[[Tensor, Tensor], Tensor], length: int, periodic: bool, dtype: torch.dtype | None
) -> Tensor:
    """The values at places of which so many lie between the ends; a window of one number is one."""
    count = torch.full((), length, dtype=torch.float64)
    between = (count if periodic else count - 1).clamp(min=1)
    return torch.where(count == 1, 1.0, values(torch.arange(length).to(_floating(dtype)), between))


def _cosine(places: Tensor, between: Tensor, turns: int) -> Tensor:
    return torch.cos(places * (2 * math.pi * turns / between).to(places.dtype))


@_function(torch.hann_window)
def _hann(window_length: int, periodic: bool = True, *, dtype: torch.dtype | None = None, **options: Any) -> Tensor:
    return _hamming(window_length, periodic, 0.5, 0.5, dtype=dtype)


@_function(torch.hamming_window)
def _hamming(
    window_length: int,
    periodic: bool = True,
    alpha: float = 0.54,
    beta: float = 0.46,
    *,
    dtype: torch.dtype | None = None,
    **options: Any,
) -> Tensor:
    return _window(lambda p, n: alpha - beta * _cosine(p, n, 1), window_length, periodic, dtype)


@_function(torch.blackman_window)
def _blackman(window_length: int, periodic: bool = True, *, dtype: torch.dtype | None = None, **options: Any) -> Tensor:
    def values(p: Tensor, n: Tensor) -> Tensor:
        return 0.08 * _cosine(p, n, 2) - 0.5 * _cosine(p, n, 1) + 0.42

    return _window(values, window_length, periodic, dtype)


@_function(torch.bartlett_window)
def _bartlett(window_length: int, periodic: bool = True, *, dtype: torch.dtype | None = None, **options: Any) -> Tensor:
    def values(p: Tensor, n: Tensor) -> Tensor:
        rising = p * (2 / n).to(p.dtype)
        return torch.where(p <= (n / 2).floor(), rising, 2 - rising)

    return _window(values, window_length, periodic, dtype)


@_function(F.one_hot)
def _one_hot(input: Tensor, num_classes: int = -1) -> Tensor:
    zeros = torch.zeros(*input.shape, num_classes, dtype=torch.int64)
    return zeros.scatter(-1, input.unsqueeze(-1), 1)


@_function(operator.getitem)
def _element(self: Any, index: Any) -> Any:
    if not isinstance(self, Tensor):
        return NotImplemented
    index = index if isinstance(index, tuple) else (index,)
    if not all(isinstance(i, int | torch.SymInt | slice) or i is None or i is Ellipsis for i in index):
        return NotImplemented
    rest = self[tuple(slice(None) if _is_named(i) else i for i in index)]
    axis, picks = 0, []
    for i in index:
        if i is Ellipsis:
            axis += self.ndim - sum(each is not None and each is not Ellipsis for each in index)
            continue
        if _is_named(i):
            picks.append((axis, i))
        axis += not isinstance(i, int)
    for axis, i in reversed(picks):
        rest = rest.select(axis, i)
    return rest


@_function(operator.setitem)
def _set_element(self: Any, index: Any, value: Any) -> Any:
    place = _element(self, index)
    return NotImplemented if place is NotImplemented else place.copy_(torch.as_tensor(value))


# ---------------------------------------------------------------- overloads


def _instead(
    *overloads: Overload, of: Callable[..., Iterable[Any]]
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Register a function for calls of which one of the sizes in `of` is named."""

    def register(function: Callable[..., Any]) -> Callable[..., Any]:
        INSTEAD.update(dict.fromkeys(overloads, (of, function)))
        return function

    return register


def _resized_axes(input: Tensor, output_size: Any, *rest: Any) -> Iterable[Any]:
    return (*input.shape[2:], *(output_size or ()))


@_instead(
    *(aten.split.Tensor, aten.unsafe_split.Tensor),
    of=lambda self, split_size, dim=0: (self.shape[dim], split_size),
)
def _split(self: Tensor, split_size: int, dim: int = 0) -> Any:
    """How many pieces there are is for PyTorch to say, and how long they are."""
    length = self.shape[dim]
    pieces = -(-length // split_size)
    sizes = [split_size] * (int(pieces) - 1)
    return self.split_with_sizes([*sizes, length - split_size * len(sizes)], dim)


@_instead(aten.einsum.default, of=lambda equation, tensors, path=None: (size for x in tensors for size in x.shape))
def _einsum(equation: str, tensors: Sequence[Tensor], *, path: Any = None) -> Any:
    return einsum(equation, tensors)


@_instead(aten.cdist.default, of=lambda x1, x2, *rest: (*x1.shape, *x2.shape))
def _cdist(x1: Tensor, x2: Tensor, p: float = 2, compute_mode: int | None = None) -> Any:
    return torch.linalg.vector_norm(x1.unsqueeze(-2) - x2.unsqueeze(-3), p, -1)


@_instead(aten.max_pool1d.default, of=lambda self, *rest: self.shape[-1:])
def _max_pool1d(
    self: Tensor, kernel_size: Any, stride: Any = (), padding: Any = 0, dilation: Any = 1, ceil_mode: bool = False
) -> Any:
    """PyTorch's own wants to know the length."""
    (k,), (s,), (p,), (d,) = (_one(each) for each in (kernel_size, stride or kernel_size, padding, dilation))
    return aten.max_pool2d.default(self.unsqueeze(-2), [1, k], [1, s], [0, p], [1, d], ceil_mode).squeeze(-2)


def _one(value: Any) -> Sequence[int]:
    return [value] if isinstance(value, int) else value


@_instead(aten.upsample_nearest1d.vec, aten.upsample_nearest2d.vec, aten.upsample_nearest3d.vec, of=_resized_axes)
def _nearest(input: Tensor, output_size: Any, scale_factors: Any) -> Any:
    return _resized(input, output_size, scale_factors, _nearest_along)


@_instead(aten.upsample_linear1d.vec, aten.upsample_bilinear2d.vec, aten.upsample_trilinear3d.vec, of=_resized_axes)
def _linear(input: Tensor, output_size: Any, align_corners: bool, scale_factors: Any) -> Any:
    return _resized(input, output_size, scale_factors, _aligned_along if align_corners else _linear_along)


def _resized(input: Tensor, output_size: Any, scale_factors: Any, along: Callable[..., Tensor]) -> Any:
    """Each axis by itself, its places worked out in the graph."""
    if output_size is None:
        if not all(float(factor).is_integer() for factor in scale_factors):
            raise Refusal(f"interpolation of a named size by {scale_factors}; give the output's size")
        output_size = [size * int(factor) for size, factor in zip(input.shape[2:], scale_factors, strict=True)]
    result = input if input.dtype == torch.float64 or not input.is_floating_point() else input.float()
    for axis, size in enumerate(output_size, 2):
        result = along(result, axis, result.shape[axis], size)
    return result.to(input.dtype)


def _places(size: Any, dtype: torch.dtype = torch.float32) -> Tensor:
    return torch.arange(size).to(dtype)


def _ratio(size: Any, target: Any, dtype: torch.dtype = torch.float32) -> Tensor:
    return torch.full((), size, dtype=dtype) / torch.full((), target, dtype=dtype)


def _nearest_along(x: Tensor, axis: int, size: Any, target: Any) -> Tensor:
    picked = (_places(target) * _ratio(size, target)).floor().to(torch.int64)
    return x.index_select(axis, picked.clamp(max=size - 1))


def _linear_along(x: Tensor, axis: int, size: Any, target: Any) -> Tensor:
    places = (_places(target, x.dtype) + 0.5) * _ratio(size, target, x.dtype) - 0.5
    return _between(x, axis, size, places.clamp(min=0))


def _aligned_along(x: Tensor, axis: int, size: Any, target: Any) -> Tensor:
    steps = torch.full((), target, dtype=x.dtype) - 1
    ratio = torch.where(steps > 0, (torch.full((), size, dtype=x.dtype) - 1) / steps.clamp(min=1), 0.0)
    return _between(x, axis, size, _places(target, x.dtype) * ratio)


def _between(x: Tensor, axis: int, size: Any, places: Tensor) -> Tensor:
    """The elements at `places` of an axis, each between its two neighbours."""
    if not x.is_floating_point():
        raise Refusal(f"{x.dtype} between elements of a named size; make them floats before")
    low = places.floor().to(torch.int64).clamp(max=size - 1)
    high = (low + 1).clamp(max=size - 1)
    share = (places - low).to(x.dtype).reshape([-1] + [1] * (x.ndim - 1 - axis))
    return x.index_select(axis, low) * (1 - share) + x.index_select(axis, high) * share


# ---------------------------------------------------------------- arguments


Require = Callable[[Any, Any], None]
"""Takes note that one size is to be larger than another."""


def settled(func: Overload, args: tuple[Any, ...], kwargs: dict[str, Any], require: Require) -> tuple[Any, ...]:
    """The arguments of a call with what PyTorch has decided about them: a slice's ends lie within the axis.

    Where elements are asked for, there must be some: PyTorch takes it that a named size is at least 1.
    """
    if func in _SLICES:
        args = _slice(_SLICES[func], args, require)
        if func is aten.slice_scatter.default:
            _, _, dim, start, end, *step = args
            _want_alike(args[1].shape[dim], -((start - end) // (step[0] if step else 1)))
        return args
    if func is aten.select_scatter.default:
        return (*args[:3], _picked(args[3], args[0].shape[args[2]], require))
    if func is aten.index_put.default and _is_named(*args[2].shape):
        places = aten.index.Tensor(*args[:2]).shape
        for value, place in zip(reversed(args[2].shape), reversed(places), strict=False):
            if not (isinstance(value, int) and value == 1):
                _want_alike(value, place)
    if func is aten.select.int:
        return (*args[:2], _picked(args[2], args[0].shape[args[1]], require))
    if func is aten.diagonal.default:
        _diagonal(*args, require=require, **kwargs)
    if func in _OF_ALL:
        require(args[0].numel(), 0)  # PyTorch has another shape for no pixels
    elif func in _OF_SOME and args[0].ndim:
        dim = args[1] if len(args) > 1 else kwargs.get("dim")
        for axis in [dim] if isinstance(dim, int) else dim or range(args[0].ndim):
            require(args[0].shape[axis], 0)
    return args


_SLICES: dict[Overload, int] = {aten.slice.Tensor: 1, aten.slice_scatter.default: 2}
_OF_ALL = {aten.pixel_shuffle.default, aten.pixel_unshuffle.default}
_OF_SOME = {
    *(aten.max.default, aten.min.default, aten.argmax.default, aten.argmin.default),
    *(aten.amax.default, aten.amin.default, aten.max.dim, aten.min.dim),
}


def _want_alike(size: Any, other: Any) -> None:
    """Decide that two sizes are one, which PyTorch takes on trust where it has no numbers."""
    if (_is_named(size) or _is_named(other)) and not size == other:
        raise TranslationError(f"what is written has the size {size}, and its place {other}")


def _picked(index: int | torch.SymInt, size: int | torch.SymInt, require: Require) -> int | torch.SymInt:
    """The place of an element of an axis, counted from the front."""
    if index < 0:
        index = index + size
    require(size, index)
    require(index, -1)
    return index


def _diagonal(self: Tensor, offset: int = 0, dim1: int = 0, dim2: int = 1, *, require: Require) -> None:
    """One element is as long as the shorter side only where the other side has one."""
    sides = self.shape[dim1] + min(offset, 0), self.shape[dim2] - max(offset, 0)
    for side, other in (sides, sides[::-1]):
        if isinstance(side, int) and side == 1 and _is_named(other):
            require(other, 0)


def _slice(first: int, args: tuple[Any, ...], require: Require) -> tuple[Any, ...]:
    """The arguments of a slice, of which `first` is the axis."""
    given = (*args[first:], *(0, None, None, 1)[len(args) - first :])
    dim, start, end, step = given
    size = args[0].shape[dim]
    if step == 1 and any(isinstance(each, int) and abs(each) == 1 for each in (start, end)):
        require(size, 0)  # others than 1 PyTorch compares with the size itself
    ends = _within(0 if start is None else start, size), _within(size if end is None else end, size)
    return (*args[:first], dim, *ends, *([step] if step != 1 else []))


def _within(position: Any, size: Any) -> Any:
    position = position + size if position < 0 else position
    return 0 if position < 0 else size if position > size else position
