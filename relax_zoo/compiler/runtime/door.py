"""What goes into a program: each kind of tensor or array is taken as it is, converted, or refused by name."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..._tvm import TVMShape, tvm_empty, tvm_from_dlpack, tvm_tensor
from .constraints import SizeError

SIZE = "size"  # stands for the dtype of an input that is a size
ALIGNMENT = 64  # bytes: what TVM's kernels assume of every tensor
LARGEST = 2**63 - 1


class InputError(SizeError):
    """The arguments do not fit the module's inputs; the message names the input and what it must be."""


class Input:
    """What one input must look like."""

    def __init__(self, name: str, dims: Sequence[int | str], dtype: str) -> None:
        self.name = name
        self.dims = dims
        self.dtype = dtype
        self._exact = tuple(dims) if all(isinstance(dim, int) for dim in dims) else None
        self._kind: tuple[Any, Any] = (None, None)  # the class and dtype that fitted: comparing with them is quick

    def __str__(self) -> str:
        return f"({', '.join(map(str, self.dims))}{',' if len(self.dims) == 1 else ''}) of {self.dtype}"

    def take(self, value: Any, sizes: dict[str, int]) -> Any:
        """`value` as TVM takes it; `sizes` collects the sizes of named dimensions. Raises InputError unless it fits."""
        kind, dtype = self._kind
        try:
            fits = value.__class__ is kind and value.dtype is dtype and value.shape == self._exact
        except RuntimeError:  # a nested tensor has no shape
            fits = False
        if not fits:
            value = self._plain(value)
            self._check(value, sizes)
            self._kind = value.__class__, value.dtype
        return self._array(value) if value.__class__ is np.ndarray else self._tensor(value)

    def _plain(self, value: Any) -> Any:
        """`value` as an array or tensor of no class of its own."""
        if value.__class__ is np.ndarray:
            return value
        if isinstance(value, np.ma.MaskedArray):
            raise self._refused("a masked array, whose mask would be lost; give value.filled(...)")
        if isinstance(value, np.ndarray | np.generic):
            return np.asarray(value)
        torch = sys.modules.get("torch")
        if torch is None or not isinstance(value, torch.Tensor):
            raise self._refused(f"a {type(value).__name__}; it must be a torch tensor or a numpy array {self}")
        if value.__class__ in (torch.Tensor, torch.nn.Parameter):
            return value
        if type(value).__torch_dispatch__ is not torch.Tensor.__torch_dispatch__:
            raise self._refused(f"a {type(value).__name__}, which is not the numbers alone; give a plain tensor {self}")
        return value.as_subclass(torch.Tensor)

    def _refused(self, what: str) -> InputError:
        return InputError(f"input '{self.name}' is {what}")

    def _check(self, value: Any, sizes: dict[str, int]) -> None:
        if value.__class__ is not np.ndarray and (what := odd(value)):
            raise self._refused(what)
        given, dtype = tuple(value.shape), str(value.dtype).removeprefix("torch.")
        fits = len(given) == len(self.dims) and dtype == self.dtype
        for dim, size in zip(self.dims, given, strict=False):
            wanted = dim if isinstance(dim, int) else sizes.setdefault(dim, size)
            fits = fits and wanted == size
        if not fits:
            named = [f"{dim} = {sizes[dim]}" for dim in self.dims if not isinstance(dim, int) and dim in sizes]
            where = f" with {', '.join(named)}" if named and len(given) == len(self.dims) else ""
            raise self._refused(f"{given} of {dtype}, but must be {self}{where}")

    def _array(self, value: np.ndarray) -> Any:
        """The same memory where it is contiguous, aligned and may be written, else a copy that is."""
        usable = value.flags.c_contiguous and value.flags.writeable and value.ctypes.data % ALIGNMENT == 0
        if usable and value.size:
            return tvm_from_dlpack(value)
        return tvm_tensor(np.ascontiguousarray(value).reshape(value.shape))

    def _tensor(self, value: Any) -> Any:
        """The same memory where it is contiguous and aligned, else a copy that is."""
        try:
            if _is_usable(value):
                return value
        except RuntimeError as error:
            raise self._refused(odd(value) or str(error)) from None
        if what := odd(value):
            raise self._refused(what)
        value = value.detach().resolve_neg()
        if not value.numel():
            return tvm_empty(tuple(value.shape), str(value.dtype).removeprefix("torch."))
        copy = value.contiguous()
        return copy if copy.data_ptr() % ALIGNMENT == 0 else copy.clone()


def _is_usable(value: Any) -> bool:
    """Whether TVM can take the memory of a torch tensor as it is."""
    place = value.data_ptr()  # 0 where there is no element
    return (
        place % ALIGNMENT == 0 < place
        and value.is_contiguous()
        and not value.requires_grad
        and not value.is_neg()
        and value.is_cpu
    )


def odd(value: Any) -> str:
    """What a torch tensor is, where it is none of numbers in the memory of this machine."""
    if value.is_nested:
        return "a nested tensor; give value.to_padded_tensor(...)"
    if "strided" not in str(value.layout):
        return f"a tensor of the layout {value.layout}; give value.to_dense()"
    if not value.is_cpu:
        to_do = "has no numbers" if value.is_meta else "give value.cpu()"
        return f"on the device {value.device}; {to_do}"
    if value.is_quantized:
        return "quantized; give value.dequantize()"
    try:
        is_held = value.data_ptr() or not value.numel()
    except RuntimeError:
        is_held = False
    if not is_held:
        return "a tensor without memory of its own, as under torch.vmap or torch.func; call the program outside"
    return ""


class Size:
    """An input that is a size: an int, where others are tensors."""

    def __init__(self, name: str, dims: Sequence[int | str], dtype: str) -> None:
        self.name = name
        self.dims = dims
        self.dim = dims[0]

    def __str__(self) -> str:
        return f"a size, {self.dim}"

    def take(self, value: Any, sizes: dict[str, int]) -> Any:
        """`value` as TVM takes it; `sizes` collects it under its name. Raises InputError unless it fits."""
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= LARGEST:
            raise InputError(f"input '{self.name}' is {value!r}; it must be a size, an int of at least 0")
        wanted = self.dim if isinstance(self.dim, int) else sizes.setdefault(self.dim, value)
        if wanted != value:
            raise InputError(f"input '{self.name}' is {value}, but must be {self.dim} = {wanted}")
        return TVMShape((value,))
