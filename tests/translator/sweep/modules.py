"""What is swept: the leaf modules of torch.nn in PyTorch's own database, with weights that hide nothing."""

from __future__ import annotations

import functools
import warnings
from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.modules.lazy import LazyModuleMixin
from torch.utils import _pytree as pytree

from tests.translator.case import filled
from tests.translator.sweep.samples import Sample, called, is_random

DTYPES = (torch.float32, torch.float64, torch.float16)


class Called(nn.Module):
    """A module with what it is called with but the tensors, which are its inputs."""

    def __init__(self, module: nn.Module, leaves: list[Any], structure: Any) -> None:
        super().__init__()
        self.module = module
        self._leaves, self._structure = leaves, structure

    def forward(self, *tensors: Tensor) -> Any:
        """Call the module."""
        rest = iter(tensors)
        filled = [next(rest) if isinstance(leaf, Tensor) else leaf for leaf in self._leaves]
        args, kwargs = pytree.tree_unflatten(filled, self._structure)
        return self.module(*args, **kwargs)


@functools.cache
def operators() -> dict[str, Any]:
    """PyTorch's database of modules, by name."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from torch.testing._internal.common_modules import module_db
    return {info.name: info for info in module_db}


def samples(name: str, most: int | None = None) -> Iterator[Sample]:
    """All float32 inputs of a module and the first of other dtypes; `most` limits how many of float32."""
    info = operators()[name]
    for dtype in (dtype for dtype in DTYPES if dtype in info.supported_dtypes("cpu")):
        limit = most if dtype is DTYPES[0] else 1
        for i, given in enumerate(_drawn(info, dtype)):
            if limit is not None and i >= limit:
                break
            call = _sample(f"{str(dtype).removeprefix('torch.')}[{i}]", info.module_cls, given, dtype)
            if not is_random(call):
                yield call


def _drawn(info: Any, dtype: torch.dtype) -> list[Any]:
    with warnings.catch_warnings(), torch.random.fork_rng(devices=[]):
        warnings.simplefilter("ignore")
        torch.manual_seed(1)
        drawn = info.module_inputs_func(info, device="cpu", dtype=dtype, requires_grad=False, training=False)
        return [given for given in drawn if given.forward_input is not None]


def _sample(label: str, kind: type[nn.Module], given: Any, dtype: torch.dtype) -> Sample:
    made, taken = given.constructor_input, given.forward_input
    with warnings.catch_warnings(), torch.random.fork_rng(devices=[]):
        warnings.simplefilter("ignore")
        module = kind(*made.args, **made.kwargs).to(dtype)
        if isinstance(module, LazyModuleMixin):  # the first call says how many channels there are
            module(*taken.args, **taken.kwargs)
        module = filled(module)
    leaves, structure = pytree.tree_flatten((taken.args, taken.kwargs))
    tensors = tuple(leaf.detach() for leaf in leaves if isinstance(leaf, Tensor))
    return Sample(label, Called(module, leaves, structure), tensors)


def unused(name: str) -> str | None:
    """Why a module is not swept, or None."""
    first = next(samples(name), None)
    if first is None:
        return "no inputs that are not random"
    try:
        called(first)
    except Exception as error:
        return f"PyTorch does not run it: {error}"
    return None
