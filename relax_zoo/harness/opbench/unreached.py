"""Sizes for operators that no traced model calls, by a rule: of a few usual shapes the first that PyTorch takes."""

from __future__ import annotations

import itertools
import warnings
from collections.abc import Iterable, Iterator
from typing import Any

import torch

import relax_zoo.translator.ops  # noqa: F401  (it fills the table)
from relax_zoo.translator.registry import TABLE

from ..._torch import OpOverload, pytree, schema
from .rows import Call, Row, Tensor, name_of

_F, _I, _B = torch.float32, torch.int64, torch.bool
_SHAPES = (
    *(Tensor(_F, shape) for shape in ((64, 1024), (1, 64, 56, 56), (1, 64, 1024), (1, 32, 8, 28, 28), (12, 128, 128))),
    *(Tensor(_F, shape) for shape in ((1024,), (256, 256))),
    *(Tensor(dtype, (64, 1024)) for dtype in (_I, _B)),
)
_NUMBERS = {  # by name, or else by type
    "dim": -1,
    "dims": [-1],
    "k": 8,
    "groups": 1,
    "index": 1,
    "kernel_size": 3,
    "output_size": 7,
    "num_classes": 16,
    "normalized_shape": [1024],
    "repeats": [2, 1],
    "num_groups": 8,
    "n": 1,
    "scale_factors": [2.0, 2.0],
    "pad": [1, 1],
    "padding": 1,
    "downscale_factor": 2,
    "upscale_factor": 2,
    "equation": "ij,kj->ik",
    "indexing": "ij",
    "mode": "constant",
    "align_corners": False,
    "low": -1.0,
    "min": -1.0,
    "max": 1.0,
    "from": 0,
    "start": 0,
    "end": 1,
    "step": 1,
}
_TYPES: dict[str, Any] = {"int": 2, "SymInt": 2, "float": 0.5, "number": 2, "bool": False}
_INDICES = ("index", "indices", "self_indices")


def unreached(reached: Iterable[str]) -> Iterator[list[Row]]:
    """Rows for every operator of the translator's table that computes something of tensors and is not `reached`.

    The first that PyTorch runs is to be taken.
    """
    known = set(reached)
    for func in sorted(TABLE, key=str):
        if func.namespace == "aten" and name_of(func) not in known and computes(func):
            yield _rows(func)


def computes(func: OpOverload) -> bool:
    """Whether an operator makes new numbers of tensors: no view, nothing random, nothing that is only written to."""
    own = schema(func)
    if own.is_mutable or torch.Tag.nondeterministic_seeded in func.tags:
        return False
    views = any(each.alias_info is not None for each in own.returns)
    return not views and any("Tensor" in str(each.type) for each in own.arguments)


def _rows(func: OpOverload) -> list[Row]:
    needed = [each for each in schema(func).arguments if not each.has_default_value()]
    found = {}
    for shape, count in itertools.product(_SHAPES, (1, 2, 3)):
        named = {each.name: _value(each, shape, count) for each in needed}
        args = tuple(named[each.name] for each in needed if not each.kwarg_only)
        kwargs = tuple((each.name, named[each.name]) for each in needed if each.kwarg_only)
        row = Row(Call(name_of(func), args, kwargs), "no model")
        if row.text not in found and _is_shaped(row):
            found[row.text] = row
    return list(found.values())


def _value(argument: Any, shape: Tensor, count: int) -> Any:
    kind = str(argument.type)
    if kind.startswith("Optional"):
        return None
    if kind == "Tensor":
        return Tensor(_I, shape.shape) if argument.name in _INDICES else shape
    if kind == "List[Tensor]":
        return [shape, shape]
    if kind.startswith("List[Optional[Tensor"):
        return [Tensor(_I, shape.shape[:1])]
    if argument.name in _NUMBERS:
        value = _NUMBERS[argument.name]
        return [value] * count if kind.startswith("List") and not isinstance(value, list) else value
    inner = kind.removeprefix("List[").removesuffix("]")
    value = _TYPES.get(inner)
    return [value] * count if kind.startswith("List") else value


def _is_shaped(row: Row) -> bool:
    """Whether PyTorch takes such shapes; asked of tensors without numbers, for a kernel may crash on the others."""

    def empty(value: Any) -> Any:
        return torch.empty(value.shape, dtype=value.dtype, device="meta") if isinstance(value, Tensor) else value

    args, kwargs = pytree.tree_map(empty, (list(row.call.args), dict(row.call.kwargs)))
    try:
        with torch.no_grad(), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            result = row.call.overload(*args, **kwargs)
    except Exception:
        return False
    leaves = [each for each in pytree.tree_leaves(result) if isinstance(each, torch.Tensor)]
    return bool(leaves) and all(each.numel() and not each.is_complex() for each in leaves)
