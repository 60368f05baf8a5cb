"""What the caller says of the model's inputs: a shape, a (shape, dtype) pair, an example tensor, or a size's name."""

from __future__ import annotations

import keyword
import operator
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import torch
from torch import fx

from .._torch import assert_is_none, assert_true
from .errors import TranslationError
from .types import DTYPES, TORCH_DTYPES

Shape = tuple[int | str, ...]
_LINEAR = re.compile(r"(?:(\d+) ?\* ?)?([A-Za-z_]\w*)(?: ?([+-]) ?(\d+))?")


class Linear(NamedTuple):
    """The dimension `times * name + plus`."""

    times: int
    name: str
    plus: int

    @property
    def face(self) -> str:
        """The name of the dimension itself."""
        plus = f"_plus_{self.plus}" if self.plus > 0 else f"_minus_{-self.plus}" if self.plus else ""
        return self.name + (f"_times_{self.times}" if self.times != 1 else "") + plus


def linear(text: str) -> Linear | None:
    """What a dimension such as "n", "2*n" or "n + 1" says; None where it is none of those."""
    found = _LINEAR.fullmatch(text)
    if found is None or keyword.iskeyword(found[2]) or found[1] == "0":
        return None
    times, name, sign, plus = found.groups()
    return Linear(int(times or 1), name, int(plus or 0) * (-1 if sign == "-" else 1))


def dimension(text: str) -> Linear:
    """What a dimension says that has been found to say something."""
    found = linear(text)
    assert found is not None
    return found


@dataclass(frozen=True)
class InputSpec:
    """One input of the graph: the placeholder's name, its shape (a name stands for a symbolic dimension), its dtype.

    A dimension may be a multiple of a name, or a number more, as `linear` takes it.

    Where `size` is given, the input is no tensor but that size, or the one of that name. A tensor is contiguous but
    where `order` says how its axes follow each other in memory, from the outermost, or `stride` gives its strides; a
    name there stands for any.
    """

    name: str
    shape: Shape
    dtype: torch.dtype
    size: str | int | None = None
    order: tuple[int, ...] | None = None
    stride: Shape | None = None


def parse_inputs(graph: fx.Graph, entries: Sequence[Any] | Mapping[str, Any]) -> list[InputSpec]:
    """Pair `entries` with the graph's placeholders, in order or by name.

    Placeholders without an entry must have defaults, which the graph then uses.
    Raises TranslationError naming the input whose entry is missing, superfluous or malformed.
    """
    placeholders = [node for node in graph.nodes if node.op == "placeholder" and not _is_fixed(node)]
    if isinstance(entries, Mapping):
        return _by_name(placeholders, entries)
    if isinstance(entries, torch.Tensor | str) or not isinstance(entries, Sequence):
        raise TranslationError(
            f"input_shapes is {entries!r}, but it must be a list with one entry an input, such as [(1, 3, 224, 224)]"
        )
    if entries and all(isinstance(entry, int) for entry in entries) and placeholders:
        raise TranslationError(
            f"input_shapes is {list(entries)}, which is one shape; give a list with one entry an input: "
            f"[{tuple(entries)}]"
        )
    names = [node.name for node in placeholders]
    if len(entries) > len(placeholders):
        raise TranslationError(
            f"input_shapes has {len(entries)} entries, but the graph has {len(names)} inputs: {names}"
        )
    missing = [node.name for node in placeholders[len(entries) :] if not node.args]
    if missing:
        raise TranslationError(f"input_shapes has no entry for the inputs {missing} (the graph's inputs are {names})")
    return [_parse(node.name, entry) for node, entry in zip(placeholders, entries, strict=False)]


def fixed_value(node: fx.Node) -> Any:
    """What a placeholder without an entry is: its default, or the value for which torch.fx traced the graph."""
    if _is_fixed(node):
        user = next(iter(node.users))
        return user.args[1] if user.target is operator.eq else None
    return node.args[0]


def _is_fixed(node: fx.Node) -> bool:
    """Whether torch.fx traced for one value of this input (`concrete_args`): all it does with it is assert that."""

    def asserts(user: fx.Node) -> bool:
        if user.target is operator.eq and not isinstance(user.args[1], fx.Node):
            return bool(user.users) and all(each.target is assert_true for each in user.users)
        return user.target is assert_is_none

    return len(node.users) == 1 and asserts(next(iter(node.users)))


def _by_name(placeholders: list[fx.Node], entries: Mapping[str, Any]) -> list[InputSpec]:
    names = {str(node.target): node for node in placeholders} | {node.name: node for node in placeholders}
    if unknown := sorted(set(entries) - set(names)):
        raise TranslationError(f"the graph has no input named {unknown}; its inputs are {list(dict.fromkeys(names))}")
    given = {names[name]: entry for name, entry in entries.items()}
    if missing := [node.name for node in placeholders if node not in given and not node.args]:
        raise TranslationError(f"input_shapes has no entry for the inputs {missing}")
    return [_parse(node.name, given[node]) for node in placeholders if node in given]


def _parse(name: str, entry: Any) -> InputSpec:
    if isinstance(entry, str) and entry.isidentifier():
        return InputSpec(name, (), torch.int64, entry)
    if isinstance(entry, torch.Tensor):
        return InputSpec(name, tuple(entry.shape), supported(name, entry.dtype))
    if isinstance(entry, list | tuple) and len(entry) == 2 and isinstance(entry[0], list | tuple):
        return InputSpec(name, _shape(name, entry[0]), supported(name, entry[1]))
    if isinstance(entry, list | tuple):
        return InputSpec(name, _shape(name, entry), torch.float32)
    raise TranslationError(
        f"the entry for input '{name}' is {entry!r}; it must be a shape such as (1, 3, 224, 224), "
        f'a pair such as ((1, 128), "int64"), or an example tensor'
    )


def _shape(name: str, dims: Sequence[Any]) -> Shape:
    for dim in dims:
        named = isinstance(dim, str) and linear(dim) is not None
        if not named and not (isinstance(dim, int) and not isinstance(dim, bool) and dim >= 0):
            raise TranslationError(
                f"dimension {dim!r} of input '{name}' must be a non-negative int, or an identifier that "
                f"names a symbolic dimension, or a multiple of one such as '2*n + 1'"
            )
    return tuple(dims)


def supported(name: str, dtype: Any) -> torch.dtype:
    """The dtype of the input `name`, given as one or by its name. Raises TranslationError where Relax has none."""
    found = TORCH_DTYPES.get(dtype) if isinstance(dtype, str) else dtype
    if found not in DTYPES:
        raise TranslationError(f"dtype {dtype!r} of input '{name}' is none of {', '.join(TORCH_DTYPES)}")
    return found
