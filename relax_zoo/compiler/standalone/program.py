"""What a standalone library holds: a planned module (`pipeline.plan_memory`) as tables of numbers, tensors and steps.

Every number that the program uses, of a shape, of a block of memory or of an operand, has a place in one table; those
that hang on named sizes are computed where a call has others than the one before. Memory is planned then as well, so a
block only says from which step to which it is in use.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

import numpy as np

from ..._tvm import DataType
from .expressions import product

Place = Literal["INPUT", "OUTPUT", "BLOCK", "WEIGHT"]
ALIGNMENT = 64  # bytes: what kernels assume of every tensor


@dataclass(frozen=True)
class Tensor:
    """A tensor of the program: at `offset` (a number) in input, output or block `at`, or from byte `at` of weights."""

    place: Place
    at: int
    offset: int
    dims: tuple[int, ...]
    dtype: str


@dataclass
class Block:
    """Memory of so many bytes (a number), in use from step `first` to step `last`."""

    bytes: int
    first: int
    last: int


@dataclass(frozen=True)
class Step:
    """A kernel on operands, which are tensors, or numbers as their complements; without a kernel, a copy."""

    kernel: str | None
    operands: tuple[int, ...]


@dataclass(frozen=True)
class Output:
    """A tensor, or a number where it is a size, and how its place in the structure of the outputs is called."""

    name: str
    tensor: int | None
    number: int


class Numbers:
    """The numbers of a program, each text once: an integer, or C over the named sizes; `shown` is as TVM writes it."""

    def __init__(self) -> None:
        self.texts: list[int | str] = []
        self.shown: list[str] = []
        self.sizes: list[Any] = []
        self._places: dict[int | str, int] = {}

    def of(self, value: Any) -> int:
        """The place of a size: an integer or an expression of TVM's. Raises Unwritten."""
        return self.product([value])

    def product(self, values: Sequence[Any], times: int = 1) -> int:
        """The place of a product of sizes. Raises Unwritten."""
        text = product([*values, times], {variable: f"size[{i}]" for i, variable in enumerate(self.sizes)})
        if text not in self._places:
            self._places[text] = len(self.texts)
            self.texts.append(text)
            self.shown.append(" * ".join(map(str, values)) if isinstance(text, str) else str(text))
        return self._places[text]


@dataclass
class Program:
    """The tables of one program."""

    numbers: Numbers = field(default_factory=Numbers)
    inputs: list[tuple[str, int]] = field(default_factory=list)  # a name, and a tensor
    outputs: list[Output] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    tensors: list[Tensor] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    weights: list[np.ndarray] = field(default_factory=list)
    end_of_weights: int = 0
    checks: list[tuple[str, str]] = field(default_factory=list)  # what must hold of sizes: in words, and as C

    def tensor(self, place: Place, at: int, offset: int, dims: tuple[int, ...], dtype: str) -> int:
        """Note a tensor; returns its place among the program's."""
        self.tensors.append(Tensor(place, at, offset, dims, dtype))
        return len(self.tensors) - 1

    def weight(self, value: np.ndarray) -> int:
        """Note values that the library holds; returns the byte where they begin."""
        begin = self.end_of_weights
        self.weights.append(value)
        self.end_of_weights = begin + -(-value.nbytes // ALIGNMENT) * ALIGNMENT
        return begin

    def use(self, tensor: int, step: int) -> None:
        """Note that a step uses a tensor, and so the block where it is."""
        if self.tensors[tensor].place == "BLOCK":
            block = self.blocks[self.tensors[tensor].at]
            block.first, block.last = min(block.first, step), max(block.last, step)

    def move(self, block: int, output: int) -> None:
        """Let what is in a block be in the memory of an output, which has as many bytes."""
        self.blocks[block].bytes = self.numbers.of(0)
        for i, each in enumerate(self.tensors):
            if each.place == "BLOCK" and each.at == block:
                self.tensors[i] = replace(each, place="OUTPUT", at=output)


def width(dtype: str) -> int:
    """Bytes of an element, as memory has it."""
    return (int(DataType(dtype).bits) + 7) // 8
