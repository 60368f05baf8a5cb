"""Values and shapes at the edge: NaN, infinity, zeros with a sign, denormals, extreme integers, nothing, one element.

Each operator's first call, with such values among its numbers; operators of elements and reductions on such shapes; and
indices from the end.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import Tensor

from .case import Case, case
from .operators import determined, dtypes, inputs, operators

EVERY = 3  # one element in so many is at the edge: the others still have something to say
VALUES: dict[str, Callable[[torch.dtype], tuple[float, ...]]] = {
    "NaN": lambda dtype: (math.nan,),
    "infinity": lambda dtype: (math.inf, -math.inf),
    "zeros and denormals": lambda dtype: (-0.0, torch.finfo(dtype).tiny / 8, 0.0, -torch.finfo(dtype).tiny / 8),
    "large and small": lambda dtype: (torch.finfo(dtype).max, torch.finfo(dtype).tiny, -torch.finfo(dtype).max),
}
WITHOUT_SUMS = ("large and small",)  # where a sum overflows hangs on its order
INTEGERS = (torch.iinfo(torch.int64).max, 0, torch.iinfo(torch.int64).min, -1)
SHAPES = {"0-d": (), "empty": (0, 3), "size 1": (1, 1)}
OF_ELEMENTS, REDUCTIONS = ("UnaryUfuncInfo", "BinaryUfuncInfo"), ("ReductionOpInfo",)  # the database's own classes


def cases(name: str) -> Iterator[Case]:
    """The calls of an operator at the edge; PyTorch itself may not take some of them."""
    op = operators()[name]
    taken, kind = dtypes(op), type(op).__name__
    function = determined(op)(op.op)
    for first in inputs(op, torch.float32) if torch.float32 in taken else []:
        plain = case("", function, *first)
        for label, values in VALUES.items():
            if label in WITHOUT_SUMS and kind not in OF_ELEMENTS:
                continue
            marked = tuple(_marked(tensor, values) for tensor in plain.inputs)
            yield Case(f"edges/{name}/{label}", plain.function, marked)
        if kind in OF_ELEMENTS + REDUCTIONS:
            yield from _shaped(name, plain if kind in OF_ELEMENTS else case("", function, first[0][:1], {}))
    for first in inputs(op, torch.int64) if torch.int64 in taken and kind in OF_ELEMENTS + REDUCTIONS else []:
        plain = case("", function, *first)
        marked = tuple(_replaced(tensor, INTEGERS) if at == 0 else tensor for at, tensor in enumerate(plain.inputs))
        yield Case(f"edges/{name}/extreme integers", plain.function, marked)


def _marked(tensor: Tensor, values: Callable[[torch.dtype], tuple[float, ...]]) -> Tensor:
    return _replaced(tensor, values(tensor.dtype)) if tensor.is_floating_point() else tensor


def _replaced(tensor: Tensor, values: tuple[float, ...]) -> Tensor:
    """The tensor with the values in turn in every `EVERY`-th element."""
    marked = tensor.clone(memory_format=torch.contiguous_format)
    flat = marked.view(-1)
    for turn, at in enumerate(range(0, flat.numel(), EVERY)):
        flat[at] = values[turn % len(values)]
    return marked


def _shaped(name: str, plain: Case) -> Iterator[Case]:
    if any(not tensor.numel() for tensor in plain.inputs):
        return
    for label, shape in SHAPES.items():
        shaped = tuple(tensor.reshape(-1)[: math.prod(shape)].reshape(shape) for tensor in plain.inputs)
        yield Case(f"edges/{name}/{label}", plain.function, shaped)


INDEX = torch.tensor([-1, 0, -3])
INDEXING: dict[str, Callable[..., Any]] = {
    "x[-1]": lambda x: x[-1],
    "x[..., -1]": lambda x: x[..., -1],
    "x[-2:]": lambda x: x[-2:],
    "x[:, :-1]": lambda x: x[:, :-1],
    "x[-3:-1, None]": lambda x: x[-3:-1, None],
    "x[1:1]": lambda x: x[1:1],
    "x[i], i < 0": lambda x, i: x[i],
    "x[:, i], i < 0": lambda x, i: x[:, i],
    "take of i < 0": lambda x, i: torch.take(x, i),
    "select(-1, -2)": lambda x: x.select(-1, -2),
    "narrow(-1, -2, 2)": lambda x: x.narrow(-1, -2, 2),
    "transpose(-1, -2)": lambda x: x.transpose(-1, -2),
    "unsqueeze(-2)": lambda x: x.unsqueeze(-2),
    "sum(-1)": lambda x: x.sum(-1),
    "softmax(-2)": lambda x: x.softmax(-2),
    "cat of -1": lambda x: torch.cat([x, x + 1], -1),
    "split of -1": lambda x: torch.split(x, 2, -1)[1],
    "roll by -1": lambda x: torch.roll(x, -1, -1),
    "flip of -2": lambda x: x.flip(-2),
}  # fmt: skip


def indexing() -> Iterator[Case]:
    """Indices and axes that count from the end."""
    x = torch.linspace(-3, 3, 20).reshape(5, 4)
    for label, function in INDEXING.items():
        given: tuple[Any, ...] = (x, INDEX) if function.__code__.co_argcount == 2 else (x,)
        yield Case(f"edges/indices from the end/{label}", function, given)
