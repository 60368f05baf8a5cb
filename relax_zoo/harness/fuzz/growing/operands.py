"""Operands for a call: a value that fits beside the first, or a weight, or the first made to fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch

from .growth import DTYPES, MOST, Growth, drawn
from .program import Drawn

Arguments = Callable[[Growth, str], str | None]
"""What writes the arguments of a call on an operand in a growing program; None where nothing fits."""


def dtype_of(growth: Growth, name: str) -> str:
    """The dtype of a value, by its short name."""
    return str(growth.of(name).dtype).removeprefix("torch.")


def other(growth: Growth, operand: str) -> str:
    """A value or a weight that broadcasts with the operand."""
    d, shape = growth.draws, growth.of(operand).shape
    if d.chance(0.65):
        found = growth.pick(lambda tensor: _broadcasts(shape, tensor.shape))
        if found is not None:
            return found
    return fresh(growth, operand, d.one(DTYPES) if d.chance(0.2) else dtype_of(growth, operand))


def like(growth: Growth, operand: str) -> str:
    """A value or a weight that broadcasts with the operand, of its dtype."""
    tensor = growth.of(operand)
    fits = growth.pick(lambda each: each.dtype == tensor.dtype and _broadcasts(tensor.shape, each.shape))
    return fits if fits is not None and growth.draws.chance(0.6) else fresh(growth, operand, dtype_of(growth, operand))


def fresh(growth: Growth, operand: str, dtype: str) -> str:
    """A weight of a part of the operand's shape, or a constant made in the graph."""
    d = growth.draws
    dims = growth.dims(operand)
    dims = dims[d.number(0, len(dims)) if d.chance(0.5) else 0 :]
    sizes = [1 if isinstance(size, str) or d.chance(0.2) else size for size in dims]
    if d.chance(0.25):
        floats = "float" in dtype
        value = d.one(("0.5", "-2", "3", "0", "1", "float('nan')", "float('inf')") if floats else ("1", "0", "3"))
        made = growth.emit(f"{operand}.new_full({sizes}, {value}, dtype=torch.{dtype})")
        if made:
            return made[0]
    return growth.weight(drawn(growth, tuple(sizes), dtype))


def masks(growth: Growth, operand: str) -> str:
    """Booleans that broadcast with the operand."""
    d, shape = growth.draws, growth.of(operand).shape
    found = growth.pick(lambda tensor: tensor.dtype == torch.bool and _broadcasts(shape, tensor.shape))
    if found is not None and d.chance(0.6):
        return found
    source = other(growth, operand)
    made = growth.emit(f"{source} {d.one(('>', '<=', '!=', '=='))} {d.one(('0', '0.5', '1'))}")
    return made[0] if made else growth.weight(Drawn(tuple(shape), "bool", 0, 2))


def integers(growth: Growth, operand: str, below: int) -> str | None:
    """Indices below a number, int64: a value brought there, or a weight."""
    d = growth.draws
    source = operand if d.chance(0.3) else growth.pick(lambda each: each.dtype in (torch.int64, torch.int32))
    if source is not None and d.chance(0.6):
        made = growth.emit(f"{source}.long() % {below}")
        if made:
            return made[0]
    return growth.weight(Drawn(tuple(d.number(1, 4) for _ in range(d.number(1, 2))), "int64", 0, below))


def index(growth: Growth, shape: Sequence[int], below: int) -> str:
    """Indices of a given shape."""
    same = growth.pick(lambda each: each.dtype == torch.int64 and list(each.shape) == list(shape))
    if same is not None and growth.draws.chance(0.5):
        made = growth.emit(f"{same} % {below}")
        if made:
            return made[0]
    return growth.weight(Drawn(tuple(shape), "int64", 0, below))


def ranked(growth: Growth, operand: str, rank: int, *, floating: bool = True) -> str | None:
    """A value of that many axes: the operand, another value, or the operand with axes put in or taken together."""
    tensor = growth.of(operand)
    if floating and not tensor.is_floating_point():
        cast = growth.emit(f"{operand}.{growth.draws.one(('float()', 'to(torch.float32)', 'double()'))}")
        if cast is None:
            return None
        operand = cast[0]
    if tensor.dim() == rank:
        return operand
    if growth.draws.chance(0.5):
        found = growth.pick(lambda each: each.dim() == rank and (each.is_floating_point() or not floating))
        if found is not None:
            return found
    if tensor.dim() > rank > 0:
        axis = growth.draws.number(0, rank - 1)
        made = growth.emit(f"{operand}.flatten({axis}, {axis + tensor.dim() - rank})")
    else:
        inserted = ", ".join("None" if at < rank - tensor.dim() else ":" for at in range(rank))
        made = growth.emit(f"{operand}[{inserted}]" if rank > tensor.dim() else f"{operand}.sum()")
    return made[0] if made else None


def floats(growth: Growth, operand: str) -> str | None:
    """The operand as floats."""
    if growth.of(operand).is_floating_point():
        return operand
    made = growth.emit(f"{operand}.float()")
    return made[0] if made else None


def weight(growth: Growth, operand: str, *shape: int, low: float = -1, high: float = 1) -> str:
    """A weight of the operand's dtype."""
    return growth.weight(Drawn(tuple(shape), dtype_of(growth, operand), low, high, growth.draws.chance(0.6)))


def sizes(growth: Growth, operand: str) -> list[int]:
    """The shape of a value, at the first sizes."""
    return list(growth.of(operand).shape)


def _broadcasts(one: Sequence[int], two: Sequence[int]) -> bool:
    try:
        return torch.broadcast_shapes(tuple(one), tuple(two)).numel() <= MOST
    except RuntimeError:
        return False


def along(g: Growth, x: str) -> tuple[int, list[int]] | None:
    """An axis of the operand, and its shape, where these are known and there are elements."""
    shape = sizes(g, x)
    if not shape or 0 in shape or len(g.worlds) > 1:
        return None
    return g.draws.number(0, len(shape) - 1), shape


def covers(tensor: torch.Tensor, shape: list[int]) -> bool:
    """Whether a tensor has what is to be read in a part of that shape."""
    return tensor.dim() == len(shape) and all(a >= b for a, b in zip(tensor.shape, shape, strict=True))
