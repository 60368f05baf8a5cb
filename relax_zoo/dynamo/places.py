"""Where a result lies: views of arguments and of a program's outputs, made when their sizes are known."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor

from relax_zoo.translator.recording.effects import Fixed, Layout, Number, Size, Value, View

Sizes = Mapping[str, int]
Leaf = Callable[[Sequence[Any], Sequence[Tensor], Sizes], Any]
"""Gives a result, from the graph's arguments, the program's outputs and the named sizes."""


class Place:
    """A layout, ready to be given its numbers."""

    def __init__(self, layout: Layout) -> None:
        self._dtype = layout.dtype
        self._axes = len(layout.shape)
        self._numbers = _evaluator([*layout.shape, *layout.stride, layout.offset])

    def view(self, source: Tensor, sizes: Sizes) -> Tensor:
        """The tensor that lies so in the memory of `source`; the offset is counted from the first element of that."""
        *numbers, offset = self._numbers(sizes)
        shape, stride = numbers[: self._axes], numbers[self._axes :]
        if source.dtype == self._dtype:
            return source.as_strided(shape, stride, source.storage_offset() + offset)
        first = source.storage_offset() * source.element_size() // self._dtype.itemsize
        return torch.empty(0, dtype=self._dtype).set_(source.untyped_storage(), first + offset, shape, stride)

    def filled(self, values: Tensor, sizes: Sizes) -> Tensor:
        """`values` in memory of their own that lies so, but for the offset."""
        *numbers, _ = self._numbers(sizes)
        shape, stride = numbers[: self._axes], numbers[self._axes :]
        if values.stride() == tuple(stride):
            return values
        return torch.empty_strided(shape, stride, dtype=self._dtype).copy_(values)


def leaf_of(leaf: Value | View | Size | Fixed, positions: Mapping[str, int], offsets: Mapping[int, Number]) -> Leaf:
    """What gives a result; `positions` has the place of each argument by name.

    `offsets` are those at which a base begins in the memory that its views count theirs from.
    """
    match leaf:
        case Value(output):
            return lambda args, outputs, sizes: outputs[output]
        case Fixed(value):
            return lambda args, outputs, sizes: value
        case Size(number):
            numbers = _evaluator([number])
            return lambda args, outputs, sizes: numbers(sizes)[0]
        case View(source, None):
            position = positions[str(source)]
            return lambda args, outputs, sizes: args[position]
        case View(int(output), Layout() as layout):
            place = Place(_moved(layout, offsets[output]))
            return lambda args, outputs, sizes: place.view(outputs[output], sizes)
        case View(source, Layout() as layout):
            position, place = positions[str(source)], Place(layout)
            return lambda args, outputs, sizes: place.view(args[position], sizes)
    raise AssertionError(leaf)


def _moved(layout: Layout, first: Number) -> Layout:
    offset = layout.offset
    if first != 0:
        offset = offset - first if isinstance(offset, int) and isinstance(first, int) else f"({offset}) - ({first})"
    return Layout(layout.shape, layout.stride, offset, layout.dtype)


def _evaluator(numbers: Sequence[Number]) -> Callable[[Sizes], tuple[int, ...]]:
    """A function that gives the values of `numbers`, expressions over the named sizes."""
    if all(isinstance(number, int) for number in numbers):
        known = tuple(map(int, numbers))
        return lambda sizes: known
    code = compile(f"({', '.join(map(str, numbers))},)", "<sizes>", "eval")
    functions = {"__builtins__": {}, "min": min, "max": max}
    return lambda sizes: tuple(eval(code, functions, dict(sizes)))
