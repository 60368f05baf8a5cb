"""The operators of PyTorch's own database that inference uses, on the inputs that PyTorch tests them with."""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import torch
from torch import Tensor

from .._torch import operator_database
from .case import Case, case

DTYPES = (torch.float32, torch.float64, torch.float16, torch.int64, torch.bool)


@functools.cache
def operators() -> dict[str, Any]:
    """PyTorch's database of operators, by name."""
    return {f"{op.name}.{op.variant_test_name}".rstrip("."): op for op in operator_database()}


def cases(name: str, most: int | None = None) -> Iterator[Case]:
    """Calls on an operator's inputs of float32 (or, without, of the first dtype that it has), and one of each other.

    `most` limits how many of the first dtype.
    """
    op = operators()[name]
    for i, dtype in enumerate(dtypes(op)):
        for number, (arguments, keywords) in enumerate(inputs(op, dtype, most if i == 0 else 1)):
            label = f"{str(dtype).removeprefix('torch.')}[{number}]"
            yield case(f"operators/{name}/{label}", determined(op)(op.op), arguments, keywords)


def dtypes(op: Any) -> list[torch.dtype]:
    """Those of `DTYPES` that an operator takes."""
    return [dtype for dtype in DTYPES if dtype in op.supported_dtypes("cpu")]


def inputs(op: Any, dtype: torch.dtype, most: int | None = 1) -> list[tuple[tuple[Any, ...], dict[str, Any]]]:
    """What PyTorch tests an operator with, at most so many: arguments by position and by keyword."""
    with warnings.catch_warnings(), torch.random.fork_rng(devices=[]):
        warnings.simplefilter("ignore")
        torch.manual_seed(1)
        drawn = op.sample_inputs("cpu", dtype, set_seed=True)
        found = [((each.input, *each.args), each.kwargs) for each in islice(drawn, most)]
        del drawn  # or what is left of it runs at any time, such as within a trace
    return found


def left_out(name: str) -> str | None:
    """Why an operator is no part of the suite, or None."""
    return next((why for word, why in _LEFT_OUT.items() if word in name), None)


def determined(op: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """What makes of an operator's function one that has a single right result."""
    return _DETERMINED.get(op.name, lambda function: function)


def _ordered(place: int, alone: bool = False) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """With what lies at the indices, for their order among equals is left open; `dim` is the argument at `place`."""

    def determined(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(x: Tensor, *args: Any, **kwargs: Any) -> Any:
            result = function(x, *args, **kwargs)
            dim = kwargs.get("dim", args[place] if len(args) > place else -1)
            return x.gather(dim, result) if alone else (result[0], x.gather(dim, result[1]))

        return call

    return determined


_DETERMINED: dict[str, Callable[[Callable[..., Any]], Callable[..., Any]]] = {
    "sort": _ordered(0),
    "argsort": _ordered(0, alone=True),
    "topk": _ordered(1),
}

_LEFT_OUT = {
    "backward": "a gradient",
    "empty": "memory without values",
    "_strided": "a layout of memory",
    "resize": "a layout of memory",
    "sparse": "a layout of memory",
    "_batch_norm_with_update": "training",
    "_native_batch_norm_legit": "training",
    "native_batch_norm": "training",
    "torch.ops.aten._": "a kernel of another operator",
    "jiterator": "for CUDA",
    "hash_tensor": "a checksum of memory",
}
