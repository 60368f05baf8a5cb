"""The leaf modules of torch.nn in PyTorch's own database, with weights that hide nothing."""

from __future__ import annotations

import functools
import warnings
import zlib
from collections.abc import Iterator
from itertools import islice
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.modules.lazy import LazyModuleMixin

from .._torch import module_database, pytree
from .case import Case

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
def modules() -> dict[str, Any]:
    """PyTorch's database of modules, by name."""
    return {info.name: info for info in module_database()}


def cases(name: str, most: int | None = None) -> Iterator[Case]:
    """Calls on a module's inputs of float32, and one of each other dtype; `most` limits how many of float32."""
    info = modules()[name]
    for dtype in (dtype for dtype in DTYPES if dtype in info.supported_dtypes("cpu")):
        drawn = islice(_drawn(info, dtype), most if dtype is DTYPES[0] else 1)
        for number, given in enumerate(drawn):
            label = f"{str(dtype).removeprefix('torch.')}[{number}]"
            yield _case(f"modules/{name}/{label}", info.module_cls, given, dtype)


def _drawn(info: Any, dtype: torch.dtype) -> list[Any]:
    with warnings.catch_warnings(), torch.random.fork_rng(devices=[]):
        warnings.simplefilter("ignore")
        torch.manual_seed(1)
        drawn = info.module_inputs_func(info, device="cpu", dtype=dtype, requires_grad=False, training=False)
        return [given for given in drawn if given.forward_input is not None]


def _case(name: str, kind: type[nn.Module], given: Any, dtype: torch.dtype) -> Case:
    made, taken = given.constructor_input, given.forward_input
    with warnings.catch_warnings(), torch.random.fork_rng(devices=[]):
        warnings.simplefilter("ignore")
        module = kind(*made.args, **made.kwargs).to(dtype)
        if isinstance(module, LazyModuleMixin):  # the first call says how many channels there are
            module(*taken.args, **taken.kwargs)
        module = _filled(module.eval()).requires_grad_(False)
    leaves, structure = pytree.tree_flatten((taken.args, taken.kwargs))
    tensors = tuple(leaf.detach() for leaf in leaves if isinstance(leaf, Tensor))
    return Case(name, Called(module, leaves, structure), tensors)


def _filled(module: nn.Module) -> nn.Module:
    """The module with weights drawn by name: none keeps an initial value that would hide a mistake."""
    with torch.no_grad():
        for name, tensor in [*module.named_parameters(), *module.named_buffers()]:
            if tensor.is_floating_point():
                drawn = np.random.RandomState(zlib.crc32(name.encode())).uniform(
                    0.3 if "var" in name else -1.5, 1.5, tensor.shape
                )
                tensor.copy_(torch.from_numpy(np.asarray(drawn)))
    return module
