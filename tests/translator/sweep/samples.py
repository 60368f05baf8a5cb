"""What is swept: the operators of PyTorch's own database that inference uses, as calls on tensors."""

from __future__ import annotations

import contextlib
import functools
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.utils import _pytree as pytree
from torch.utils._python_dispatch import TorchDispatchMode

DTYPES = (torch.float32, torch.float64, torch.float16, torch.int64, torch.bool)


@dataclass(frozen=True)
class Sample:
    """One call: `function` of the tensors `inputs`; whatever else the call takes is within the function."""

    name: str
    function: Callable[..., Any]
    inputs: tuple[Tensor, ...]


def sample(name: str, function: Callable[..., Any], arguments: Any, keywords: Any) -> Sample:
    """A call of `function` on nested arguments, as a call on the tensors among them."""
    leaves, structure = pytree.tree_flatten((arguments, keywords))
    places = [i for i, leaf in enumerate(leaves) if isinstance(leaf, Tensor)]

    def call(*tensors: Tensor) -> Any:
        filled = list(leaves)
        for place, tensor in zip(places, tensors, strict=True):
            filled[place] = tensor
        args, kwargs = pytree.tree_unflatten(filled, structure)
        return function(*args, **kwargs)

    call.__module__, call.__qualname__ = __name__, "call"
    return Sample(name, call, tuple(leaves[place].detach() for place in places))


@functools.cache
def operators() -> dict[str, Any]:
    """PyTorch's database of operators, by name."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from torch.testing._internal import common_utils
        from torch.testing._internal.common_methods_invocations import op_db
    # which reads the source of every frame to find the TestCase that asks, and there is none
    common_utils.extract_test_fn = lambda: None
    return {f"{op.name}.{op.variant_test_name}".rstrip("."): op for op in op_db}


def samples(name: str, most: int | None = None) -> Iterator[Sample]:
    """All float32 samples of an operator (where it has none, those of the first dtype it has) and the first of others.

    `most` limits how many of each dtype.
    """
    op = operators()[name]
    supported = [dtype for dtype in DTYPES if dtype in op.supported_dtypes("cpu")]
    for dtype in supported:
        limit = most if dtype is supported[0] else 1
        for i, each in enumerate(_drawn(op, dtype)):
            if limit is not None and i >= limit:
                break
            label = f"{str(dtype).removeprefix('torch.')}[{i}]"
            call = sample(label, _DETERMINED.get(op.name, _as_is)(op.op), (each.input, *each.args), each.kwargs)
            if not is_random(call):
                yield call


def _drawn(op: Any, dtype: torch.dtype) -> Iterator[Any]:
    with warnings.catch_warnings(), torch.random.fork_rng(devices=[]):
        warnings.simplefilter("ignore")
        torch.manual_seed(1)
        yield from op.sample_inputs("cpu", dtype, set_seed=True)


def unused(name: str) -> str | None:
    """Why an operator is not swept, or None."""
    for word, why in _LEFT_OUT.items():
        if word in name:
            return why
    try:
        first = next(samples(name), None)
    except Exception as error:
        return f"no samples: {error}"
    if first is None:
        return "no samples that are real and not random"
    try:
        results = [leaf for leaf in pytree.tree_leaves(called(first)) if isinstance(leaf, Tensor)]
    except Exception as error:
        return f"PyTorch does not run it: {error}"
    if not results:
        return "returns no tensor"
    if any(tensor.layout is not torch.strided for tensor in results):
        return "returns tensors that are not strided"
    return "returns complex numbers" if any(tensor.is_complex() for tensor in results) else None


def _as_is(function: Callable[..., Any]) -> Callable[..., Any]:
    return function


def _ordered(place: int, alone: bool = False) -> Callable[..., Callable[..., Any]]:
    """With what lies at the indices, for their order among equals is left open; `dim` is the argument at `place`."""

    def determined(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(x: Tensor, *args: Any, **kwargs: Any) -> Any:
            result = function(x, *args, **kwargs)
            dim = kwargs.get("dim", args[place] if len(args) > place else -1)
            return x.gather(dim, result) if alone else (result[0], x.gather(dim, result[1]))

        return call

    return determined


_DETERMINED: dict[str, Callable[..., Callable[..., Any]]] = {
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


def called(given: Sample) -> Any:
    """What PyTorch computes."""
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        return given.function(*[tensor.clone() for tensor in given.inputs])


def is_random(given: Sample) -> bool:
    """Whether PyTorch draws numbers for this call; attention says so of itself even where it drops nothing."""
    with contextlib.suppress(Exception), torch.random.fork_rng(devices=[]), _Drawing() as drawing:
        called(given)
    return drawing.seen


class _Drawing(TorchDispatchMode):
    seen = False

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.seen |= torch.Tag.nondeterministic_seeded in func.tags and "attention" not in str(func)
        return func(*args, **kwargs or {})
