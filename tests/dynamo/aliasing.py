"""Which results of a graph lie in the memory of its inputs or of each other: as the capture says, and as eager does."""

from __future__ import annotations

from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.utils import _pytree as pytree

from relax_zoo.dynamo.inputs import Inputs
from relax_zoo.translator.capture import capture
from relax_zoo.translator.mapped import Maps
from relax_zoo.translator.recording.effects import Fixed, Size, View
from tests.translator.case import Case
from tests.translator.check import ensure_table, traced

OWN = ("its own",)


class Place(NamedTuple):
    """Whose memory a result lies in, an input's or the first result's that does, and how it lies there."""

    memory: tuple[str, int]
    shape: tuple[Any, ...]
    stride: tuple[Any, ...]
    offset: Any


def said(case: Case) -> tuple[list[Any], set[int]]:
    """The places of the results that are tensors, and which inputs are changed, as the capture says."""
    ensure_table()
    graph, given = traced(case), case.tensors(case.sizes[0])
    defaults = [node.args[0] for node in graph.graph.find_nodes(op="placeholder")[len(given) :]]
    inputs = Inputs(graph, [*given, *defaults], (), named=False)
    effects = capture(inputs.graph, inputs.specs, Maps(inputs.graph, None, None, None), hints={}).effects
    assert effects is not None
    specs = {spec.name: (at, spec) for at, spec in enumerate(inputs.specs)}
    tensors = [leaf for leaf in effects.leaves if not isinstance(leaf, Fixed | Size)]
    sources = [leaf.source if isinstance(leaf, View) else None for leaf in tensors]
    places: list[Any] = []
    for leaf in tensors:
        if not isinstance(leaf, View) or leaf.source in graph.state_dict():
            places.append(OWN)
        elif leaf.layout is None:
            at = specs[str(leaf.source)][0]
            places.append(_place(("input", at), given[at]))
        else:
            memory = ("output", sources.index(leaf.source))
            if isinstance(leaf.source, str):
                memory = ("input", specs[leaf.source][0])
            places.append(
                Place(memory, leaf.layout.shape, leaf.layout.stride, leaf.layout.offset * (0 not in leaf.layout.shape))
            )
    return _relative(places), {specs[name][0] for name in effects.written}


def seen(case: Case) -> tuple[list[Any], set[int]]:
    """The same of what eager PyTorch returns and does."""
    inputs = case.tensors(case.sizes[0])
    before = [tensor.clone() for tensor in inputs]
    results = [leaf for leaf in pytree.tree_leaves(case.function(*inputs)) if isinstance(leaf, Tensor)]
    changed = {at for at, (a, b) in enumerate(zip(inputs, before, strict=True)) if not _same(a, b)}
    owners = {_memory(tensor): at for at, tensor in enumerate(inputs)}
    memories = [_memory(tensor) for tensor in results]
    places: list[Any] = []
    for tensor, memory in zip(results, memories, strict=True):
        if memory in owners:
            places.append(_place(("input", owners[memory]), tensor))
        elif memories.count(memory) > 1:
            places.append(_place(("output", memories.index(memory)), tensor))
        else:
            places.append(OWN)
    return _relative(places), changed


def _place(memory: tuple[str, int], tensor: Tensor) -> Place:
    return Place(memory, tuple(tensor.shape), tensor.stride(), tensor.storage_offset() * (tensor.numel() > 0))


def _relative(places: list[Any]) -> list[Any]:
    """The places, those in one memory that is no input's with offsets from the first of them."""
    firsts: dict[Any, int] = {}
    found = []
    for place in places:
        if isinstance(place, Place) and place.memory[0] == "output":
            first = firsts.setdefault(place.memory, place.offset)
            place = place._replace(offset=place.offset - first)
        found.append(place)
    return found


def _memory(tensor: Tensor) -> int:
    return tensor.untyped_storage()._cdata


def _same(a: Tensor, b: Tensor) -> bool:
    return torch.equal(a.isnan(), b.isnan()) and torch.equal(a.nan_to_num(), b.nan_to_num())
