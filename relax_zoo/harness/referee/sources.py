"""Inputs for a function, drawn anew as often as they are needed, by what is said of them or from examples."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor

from relax_zoo.zoo import Input

from ..._torch import pytree
from .stage import varied

SIZES = (33, 18, 13, 10, 7, 6)  # of named axes, unless they are given: none is another's, most are odd
WHOLE = 2  # the largest of the whole numbers whose results are exact
Inputs = tuple[Any, ...]
Spec = Callable[[int], Sequence[Any]] | Iterable[Any]


class Source:
    """Where inputs come from.

    `spec`: for each input a tensor, another value, `zoo.Input`, or a shape, of which names are named sizes; or a
    function that makes them all of a number. `sizes`: of named axes, where they are not to be chosen. Raises TypeError
    for what is none of these.
    """

    def __init__(self, spec: Spec, sizes: Mapping[str, int] | None, seed: int) -> None:
        self._make = spec if callable(spec) else None
        self._spec = () if callable(spec) else tuple(map(_entry, spec))
        named = dict.fromkeys(d for each in self._spec if isinstance(each, Input) for d in each.dims())
        self.sizes = dict(zip(named, SIZES * len(named), strict=False)) | dict(sizes or {})
        if unknown := sorted(set(self.sizes) - set(named)):
            raise TypeError(f"no input has an axis named {', '.join(unknown)}; there are: {', '.join(named) or 'none'}")
        self._seed = seed

    def draw(self, number: int, sizes: Mapping[str, int] | None = None) -> Inputs:
        """The inputs, for each number other ones."""
        if self._make is not None:
            return tuple(self._make(self._seed + number))
        return tuple(self._one(at, each, number, {**self.sizes, **(sizes or {})}) for at, each in enumerate(self._spec))

    def _one(self, at: int, each: Any, number: int, sizes: Mapping[str, int]) -> Any:
        if isinstance(each, Input):
            return each.value(f"input {at} of {number}, seed {self._seed}", sizes)
        copied = pytree.tree_map_only(Tensor, torch.clone, each)
        return varied(copied, self._seed + number) if number else copied

    def other_sizes(self) -> list[dict[str, int]]:
        """Sizes to try beside: one, odd ones, and none."""
        names = list(self.sizes)
        odd = (3, 17, 5, 11, 19, 23)
        return (
            [
                *({name: size for name in names} for size in (1,)),
                dict(zip(names, odd * len(names), strict=False)),
                *({**self.sizes, name: 0} for name in names),
            ]
            if names
            else []
        )


def _entry(each: Any) -> Any:
    if isinstance(each, tuple | list) and all(isinstance(size, int | str) for size in each) and each:
        return Input(tuple(each))
    if isinstance(each, Input | Tensor | int | float | bool | complex | str | tuple | list | dict) or each is None:
        return each
    raise TypeError(f"an input is a tensor, a number, a shape like ('n', 64) or a zoo.Input, not {each!r}")


# ---------------------------------------------------------------- the same inputs, otherwise


def scaled(inputs: Inputs, scale: float) -> Inputs:
    """Floating numbers so many times as large."""
    return _floats(inputs, lambda tensor: tensor * scale)


def whole(inputs: Inputs) -> Inputs:
    """Small whole numbers for floating ones."""
    return _floats(inputs, lambda tensor: (tensor * WHOLE).round().clamp(-WHOLE, WHOLE))


def marked(inputs: Inputs, values: Sequence[float]) -> Inputs:
    """Floating numbers with the values among them: at the beginning, in the middle and at the end."""

    def mark(tensor: Tensor) -> Tensor:
        tensor = tensor.contiguous().clone()
        flat = tensor.view(-1)
        places = {0, flat.numel() // 2, flat.numel() - 1} if flat.numel() else set()
        for number, place in enumerate(sorted(places)):
            flat[place] = values[number % len(values)]
        return tensor

    return _floats(inputs, mark)


def strided(inputs: Inputs) -> Inputs:
    """The same numbers with gaps between them, and the axes in another order in memory."""

    def spread(tensor: Tensor) -> Tensor:
        if not tensor.dim():
            return tensor
        mixed = [2 * size for size in reversed(tensor.shape)]
        place = torch.zeros(mixed, dtype=tensor.dtype).permute(*reversed(range(tensor.dim())))
        return place[tuple(slice(0, None, 2) for _ in mixed)].copy_(tensor)

    return _tensors(inputs, spread)


def displaced(inputs: Inputs) -> Inputs:
    """The same numbers one element further in memory than vectors are wont to begin."""

    def displace(tensor: Tensor) -> Tensor:
        place = torch.zeros(tensor.numel() + 1, dtype=tensor.dtype)
        return place[1:].view(tensor.shape).copy_(tensor)

    return _tensors(inputs, displace)


def _floats(inputs: Inputs, change: Callable[[Tensor], Tensor]) -> Inputs:
    return _tensors(inputs, lambda tensor: change(tensor) if tensor.is_floating_point() else tensor)


def _tensors(inputs: Inputs, change: Callable[[Tensor], Tensor]) -> Inputs:
    changed: Inputs = pytree.tree_map_only(Tensor, change, inputs)
    return changed


NAN, INFINITE = (math.nan,), (math.inf, -math.inf)
SMALLEST = (-0.0, torch.finfo(torch.float32).tiny / 8, 0.0)
