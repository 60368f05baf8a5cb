"""One build of a captured graph, as a function of the graph's arguments."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor

from relax_zoo import compiler
from relax_zoo._torch import pytree
from relax_zoo.translator.recording.effects import Effects

from .places import Place, leaf_of


class Program:
    """Runs a build, writes to the arguments what the graph writes, and returns views where the graph returns them."""

    def __init__(
        self,
        run: compiler.Executable | None,
        effects: Effects,
        positions: Mapping[str, int],
        sizes: Mapping[str, Callable[[Sequence[Any]], int]],
        held: Sequence[Tensor] = (),
    ) -> None:
        """Tie a build, if there is anything to compute, to the arguments.

        `positions` has the place of each of the build's inputs by name, among the arguments and then `held`; `sizes`
        finds the named sizes among the arguments.
        """
        self._held = held
        self._run = run
        self._inputs = [positions[name] for name, _, _ in run.signature.inputs] if run else []
        self._written = [(positions[name], output) for name, output in effects.written.items()]
        self._bases = [(output, Place(layout)) for output, layout in effects.bases.items()]
        offsets = {output: layout.offset for output, layout in effects.bases.items()}
        self._leaves = [leaf_of(leaf, positions, offsets) for leaf in effects.leaves]
        self._structure = effects.structure
        self._sizes = sizes

    def __call__(self, args: Sequence[Any]) -> Any:
        """Run on the graph's arguments. Raises RuntimeError where one that is changed is seen through another."""
        if self._held:
            args = [*args, *self._held]
        if self._written:
            self._check_overlap(args)
        outputs = self._run.tensors(*[args[i] for i in self._inputs]) if self._run else []
        sizes = {name: size(args) for name, size in self._sizes.items()}
        with torch.no_grad():
            for position, output in self._written:
                args[position].copy_(outputs[output])
            for output, place in self._bases:
                outputs[output] = place.filled(outputs[output], sizes)
            results = [leaf(args, outputs, sizes) for leaf in self._leaves]
        return pytree.tree_unflatten(results, self._structure)

    def _check_overlap(self, args: Sequence[Any]) -> None:
        extents = [(i, _extent(arg)) for i, arg in enumerate(args) if isinstance(arg, Tensor) and arg.numel()]
        written = {position for position, _ in self._written}
        for i, (first, last) in extents:
            if i in written and any(j != i and start <= last and first <= end for j, (start, end) in extents):
                raise RuntimeError(
                    "the function changes an input whose memory it is given a second time, through another input or "
                    "weight; clone one of the two"
                )


def _extent(tensor: Tensor) -> tuple[int, int]:
    """The addresses of the first and of the last element."""
    first = tensor.data_ptr()
    if tensor.is_contiguous():
        return first, first + tensor.nbytes - 1
    reach = sum((size - 1) * stride for size, stride in zip(tensor.shape, tensor.stride(), strict=True))
    return first, first + (reach + 1) * tensor.element_size() - 1
