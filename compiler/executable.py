"""A compiled module as a Python function of tensors."""

from __future__ import annotations

import functools
import importlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import tvm
from tvm import relax

from .conditions import SizeError, check, constraints


class InputError(SizeError):
    """The arguments do not fit the module's inputs; the message names the input and what it must be."""


class Executable:
    """Calls `main` on torch tensors or numpy arrays and returns its outputs in the original model's structure.

    Tensors go in and come out through DLPack, without a copy; a tensor that is not contiguous is made so first.
    Outputs are torch tensors if any input is one, numpy arrays otherwise. Sizes, dtypes and the number of inputs are
    checked at every call.
    """

    def __init__(self, vm: relax.VirtualMachine, main: relax.Function, sizes: Mapping[str, int] | None = None) -> None:
        """Take `main`, whose named dimensions of `sizes` have been fixed."""
        self._vm = vm
        self._constraints = constraints(main)
        self._sizes = dict(sizes or {})
        self._main = vm["main"]
        count = int(main.attrs["num_input"]) if "num_input" in main.attrs else len(main.params)
        self._inputs = [_Input(var.name, var.ty) for var in main.params[:count]]
        self._structure = json.loads(main.attrs["output_structure"]) if "output_structure" in main.attrs else None

    def __call__(self, *inputs: Any) -> Any:
        """Run on `inputs`, one tensor an input of the model, in order. Raises SizeError where they do not fit."""
        if len(inputs) != len(self._inputs):
            names = ", ".join(each.name for each in self._inputs)
            raise InputError(f"{len(inputs)} inputs given, but the module takes {len(self._inputs)}: {names}")
        sizes = dict(self._sizes)
        for each, value in zip(self._inputs, inputs, strict=True):
            each.check(value, sizes)
        check(self._constraints, sizes)
        outputs = self._main(*map(_to_tvm, inputs))
        if self._structure == 0 and not isinstance(outputs, tvm.runtime.Tensor):
            return outputs  # a single torch tensor: TVM answers torch tensors with torch tensors
        convert = _to_numpy if all(isinstance(value, np.ndarray) for value in inputs) else _to_torch
        flat = list(map(convert, outputs)) if isinstance(outputs, Sequence) else [convert(outputs)]
        if self._structure is None:
            return tuple(flat) if isinstance(outputs, Sequence) else flat[0]
        return _restore(self._structure, flat)


class _Input:
    """What one input must look like."""

    def __init__(self, name: str, ty: relax.TensorType) -> None:
        self.name = name
        self.dims = [int(dim) if isinstance(dim, int | tvm.tirx.IntImm) else dim for dim in ty.shape.values]
        self.dtype = str(ty.dtype)
        self._exact = tuple(self.dims) if all(isinstance(dim, int) for dim in self.dims) else None
        self._seen: set[Any] = set()  # the dtypes of torch and numpy found to be this one: comparing them is quick

    def __str__(self) -> str:
        return f"({', '.join(map(str, self.dims))}{',' if len(self.dims) == 1 else ''}) of {self.dtype}"

    def check(self, value: Any, sizes: dict[str, int]) -> None:
        """Raise InputError unless `value` fits; `sizes` collects the sizes of named dimensions."""
        if not hasattr(value, "shape") or not hasattr(value, "dtype"):
            raise InputError(
                f"input '{self.name}' is a {type(value).__name__}; it must be a torch tensor or a numpy array {self}"
            )
        if value.dtype in self._seen and value.shape == self._exact:
            return
        given, dtype = tuple(value.shape), str(value.dtype).removeprefix("torch.")
        fits = len(given) == len(self.dims) and dtype == self.dtype
        for dim, size in zip(self.dims, given, strict=False):
            wanted = dim if isinstance(dim, int) else sizes.setdefault(str(dim), size)
            fits = fits and wanted == size
        if not fits:
            named = [
                f"{dim} = {sizes[str(dim)]}" for dim in self.dims if not isinstance(dim, int) and str(dim) in sizes
            ]
            where = f" with {', '.join(named)}" if named and len(given) == len(self.dims) else ""
            raise InputError(f"input '{self.name}' is {given} of {dtype}, but must be {self}{where}")
        self._seen.add(value.dtype)


ALIGNMENT = 64  # bytes: what TVM's kernels assume of every tensor


def _to_tvm(value: Any) -> Any:
    """`value` as TVM takes it: the same memory where it is contiguous and aligned, else a copy that is."""
    if isinstance(value, np.ndarray):
        usable = value.flags.c_contiguous and value.flags.writeable and value.ctypes.data % ALIGNMENT == 0
        if usable and value.size:
            return tvm.runtime.from_dlpack(value)
        return tvm.runtime.tensor(np.ascontiguousarray(value).reshape(value.shape))
    if value.requires_grad or value.is_neg():
        value = value.detach().resolve_neg()
    if 0 in value.shape:
        return tvm.runtime.empty(tuple(value.shape), str(value.dtype).removeprefix("torch."))
    if value.is_contiguous() and value.data_ptr() % ALIGNMENT == 0:
        return value
    copy = value.contiguous()
    return copy if copy.data_ptr() % ALIGNMENT == 0 else copy.clone()


def _to_numpy(value: Any) -> Any:
    return value.numpy() if isinstance(value, tvm.runtime.Tensor) else value


def _to_torch(value: Any) -> Any:
    if not isinstance(value, tvm.runtime.Tensor):
        return value
    from torch.utils.dlpack import from_dlpack

    return from_dlpack(value)


def _restore(structure: Any, leaves: list[Any]) -> Any:
    if isinstance(structure, int):
        return leaves[structure]
    ((kind, content),) = structure.items()
    match kind:
        case "pairs":
            return {key: _restore(item, leaves) for key, item in content}
        case "named":
            module, _, path = content["class"].partition(":")
            found: Any = functools.reduce(getattr, path.split("."), importlib.import_module(module))
            return found(**{name: _restore(item, leaves) for name, item in content["fields"].items()})
        case "dict":
            return {key: _restore(item, leaves) for key, item in content.items()}
        case "list":
            return [_restore(item, leaves) for item in content]
        case "tuple":
            return tuple(_restore(item, leaves) for item in content)
    return content
