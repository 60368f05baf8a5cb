"""What a graph does beside computing: which inputs it changes, and whose memory the tensors are that it returns.

A module of Relax is a function of numbers. `torch.compile` promises more: a caller who changes a result of `x.t()`
changes x. PyTorch's fake tensors share memory where its real ones would, so the capture knows which result lies where.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import torch
from torch import fx
from torch.multiprocessing.reductions import StorageWeakRef

from ..._torch import below_functionalization, pytree
from ..errors import TranslationError

if TYPE_CHECKING:
    from ..record import Base

Number = int | str
"""A size, a stride or an offset: an int, or an expression in Python's syntax over the names of sizes and strides."""


@dataclass(frozen=True)
class Layout:
    """How a tensor lies in its memory; the offset is counted from where the memory begins."""

    shape: tuple[Number, ...]
    stride: tuple[Number, ...]
    offset: Number
    dtype: torch.dtype


@dataclass(frozen=True)
class Value:
    """A result that is the output of that index of the program."""

    output: int


@dataclass(frozen=True)
class View:
    """A result in the memory of an input, by its name, or of an output of the program; without a layout it is that."""

    source: str | int
    layout: Layout | None


@dataclass(frozen=True)
class Size:
    """A result that is a size."""

    number: Number


@dataclass(frozen=True)
class Fixed:
    """A result that is no tensor, and the same at every call."""

    value: Any


@dataclass
class Effects:
    """What is to be made of a program's outputs.

    `leaves` are the graph's results in their `structure`; `bases` says how outputs that others are views of lie in
    memory; `written` has the output that the input of a name is to be overwritten with.
    """

    leaves: list[Value | View | Size | Fixed] = field(default_factory=list)
    structure: Any = None
    bases: dict[int, Layout] = field(default_factory=dict)
    written: dict[str, int] = field(default_factory=dict)


class Observer:
    """Collects the effects of one run of a graph on tensors without numbers; `ends` are its inputs by name."""

    def __init__(self, ends: Mapping[str, torch.Tensor], number: Callable[[Any], Number]) -> None:
        self._ends = ends
        self._number = number
        self._before = {name: self._layout_of(tensor) for name, tensor in ends.items()}
        self._owners = {_memory(tensor): name for name, tensor in ends.items()}

    def effects(
        self,
        result: Any,
        node_of: Callable[[torch.Tensor], fx.Node],
        base_of: Callable[[torch.Tensor], Base | None],
    ) -> tuple[list[fx.Node], Effects]:
        """The nodes whose values the program has to return, and what is to be made of them.

        `node_of` gives the node of a tensor; `base_of` the node that made the memory in which a tensor lies.
        """
        self._check_ends()
        nodes: list[fx.Node] = []
        leaves, structure = pytree.tree_flatten(result)
        effects = Effects(structure=structure)
        tensors = [leaf for leaf in leaves if isinstance(leaf, torch.Tensor)]
        tenants = Counter(map(_inner_memory, tensors))
        bases: dict[StorageWeakRef, int] = {}
        for leaf in leaves:
            if isinstance(leaf, torch.SymInt):
                effects.leaves.append(Size(self._number(leaf)))
            elif not isinstance(leaf, torch.Tensor):
                effects.leaves.append(Fixed(leaf))
            elif (name := self._owners.get(_memory(leaf))) is not None:
                effects.leaves.append(self._view_of_input(leaf, name))
            elif tenants[_inner_memory(leaf)] == 1 or (base := base_of(leaf)) is None:
                effects.leaves.append(Value(len(nodes)))
                nodes.append(node_of(leaf))
            else:
                at = bases.setdefault(_inner_memory(leaf), len(nodes))
                if at == len(nodes):
                    nodes.append(base.node)
                    effects.bases[at] = self._layout(base.shape, base.stride, base.offset, base.dtype)
                effects.leaves.append(View(at, self._layout_of(below_functionalization(leaf))))
        return nodes, effects

    def _view_of_input(self, leaf: torch.Tensor, name: str) -> View:
        end = self._ends[name]
        if leaf is end:
            return View(name, None)
        if below_functionalization(end).stride() != end.stride():
            raise TranslationError(
                f"the graph changes its input {name} in place, whose elements do not lie side by side, and returns a "
                f"view of it; make the input contiguous first"
            )
        return View(name, self._layout_of(leaf))

    def _check_ends(self) -> None:
        for name, tensor in self._ends.items():
            if self._layout_of(tensor) != self._before[name] or self._owners.get(_memory(tensor)) != name:
                raise TranslationError(
                    f"the graph gives its input {name} another shape, layout or memory (t_, resize_, set_), which a "
                    f"program cannot do to a tensor of its caller; use the form that returns a new tensor"
                )

    def _layout_of(self, tensor: torch.Tensor) -> Layout:
        return self._layout(tensor.shape, tensor.stride(), tensor.storage_offset(), tensor.dtype)

    def _layout(self, shape: Sequence[Any], stride: Sequence[Any], offset: Any, dtype: torch.dtype) -> Layout:
        return Layout(tuple(map(self._number, shape)), tuple(map(self._number, stride)), self._number(offset), dtype)


def _memory(tensor: torch.Tensor) -> StorageWeakRef:
    return StorageWeakRef(tensor.untyped_storage())


def _inner_memory(tensor: torch.Tensor) -> StorageWeakRef:
    return _memory(below_functionalization(tensor))
