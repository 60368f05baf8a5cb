"""A compiled module as a Python function of tensors, here or, loaded from a file, where only TVM's runtime is."""

from __future__ import annotations

import functools
import importlib
import json
import os
import shutil
import threading
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..._tvm import (
    RuntimeModule,
    TVMShape,
    TVMTensor,
    VirtualMachine,
    load_module,
    tvm_cpu,
    tvm_empty,
    tvm_from_dlpack,
    tvm_tensor,
)
from .constraints import SizeError, check, condition
from .threads import use

SIZE = "size"  # stands for the dtype of an input that is a size
SIGNATURE = "relax_zoo_signature"  # the function of a compiled module that returns its signature, as JSON


class InputError(SizeError):
    """The arguments do not fit the module's inputs; the message names the input and what it must be."""


class DivisionError(ZeroDivisionError, RuntimeError):
    """An integer in the data was divided by zero, for which PyTorch raises a RuntimeError."""


@dataclass(frozen=True)
class Signature:
    """What a program takes and returns.

    `inputs` are (name, dimensions, dtype), named dimensions as strings, or (name, [dimension], SIZE) for one that is a
    size and no tensor; `structure` is the model's output with leaves numbered (None where the module does not say);
    `constraints` are conditions on the named dimensions; `sizes` are those fixed when building; `threads` is how many a
    call may use; `memory` is how many bytes a call needs at once, weights and inputs not counted (None where sizes are
    not fixed); `sources` are the lines of the user's source by the nodes that check what is in the data.
    """

    inputs: list[tuple[str, list[int | str], str]]
    structure: Any = None
    constraints: list[str] = field(default_factory=list)
    sizes: dict[str, int] = field(default_factory=dict)
    threads: int = 1
    memory: int | None = None
    sources: dict[str, str] = field(default_factory=dict)

    def text(self) -> str:
        """The signature as JSON."""
        return json.dumps(asdict(self))


class _Here(threading.local):
    """A virtual machine has one stack: each thread gets its own."""

    vm: VirtualMachine | None = None
    main: Any = None


class Executable:
    """Calls `main` on torch tensors or numpy arrays and returns its outputs in the original model's structure.

    Tensors go in and come out through DLPack, without a copy; a tensor that is not contiguous is made so first.
    Outputs have memory of their own, also where PyTorch's would be views of an input or of each other, for the program
    knows shapes and no strides: whatever the caller writes into them, inputs, weights and later calls keep theirs.
    They are torch tensors if any input is one, numpy arrays otherwise. Sizes, dtypes and the number of inputs are
    checked at every call. Several threads may call it at once.
    """

    def __init__(self, library: RuntimeModule, signature: Signature, source: Any = None, seen: Any = None) -> None:
        """Take a loaded library; `source` is the compiled module that `save` writes, `seen` what `profile` shows."""
        self.signature = signature
        self.seen = seen
        self._library = library
        self._source = source
        self._here = _Here()
        self._constraints = [(text, condition(text)) for text in signature.constraints]
        self._inputs = [_Size(*each) if each[2] == SIZE else _Input(*each) for each in signature.inputs]
        self._structure = signature.structure
        self._sizes = signature.sizes
        self._threads = signature.threads

    @property
    def vm(self) -> VirtualMachine:
        """This thread's virtual machine."""
        if self._here.vm is None:
            self._here.vm = VirtualMachine(self._library, tvm_cpu())
            self._here.main = self._here.vm["main"]
        return self._here.vm

    def forget_vm(self) -> None:
        """Let this thread's next call begin with a new virtual machine."""
        self._here = _Here()

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write one file, a shared library, for `load`; the program's signature is one of its functions.

        The linker is the C compiler's (`cc`). Raises RuntimeError where there is none, and for what was itself loaded.
        """
        path = Path(path)
        if self._source is None:
            raise RuntimeError("this program was loaded from a file, which can be copied; only a build can be saved")
        if shutil.which("cc") is None and shutil.which("gcc") is None:
            raise RuntimeError("saving needs a C compiler to link with, and neither cc nor gcc is on the PATH")
        whole = path.with_name(f".{path.name}.{os.getpid()}.so")
        try:
            self._source.export_library(str(whole))
            whole.replace(path)
        finally:
            whole.unlink(missing_ok=True)

    def __call__(self, *inputs: Any) -> Any:
        """Run on `inputs`, one tensor an input of the model, in order. Raises SizeError where they do not fit."""
        outputs = self._outputs(inputs)
        if self._structure == 0 and outputs.__class__ not in (TVMTensor, TVMShape):
            return outputs  # a single torch tensor: TVM answers torch tensors with torch tensors
        arrays = all(isinstance(value, np.ndarray | int) for value in inputs)
        flat = list(map(_to_numpy if arrays else _to_torch, _sequence(outputs)))
        if self._structure is None:
            return tuple(flat) if isinstance(outputs, Sequence) else flat[0]
        return _restore(self._structure, flat)

    def tensors(self, *inputs: Any) -> list[Any]:
        """What a call returns, as torch tensors in a list, whatever the inputs are and the model's structure is."""
        return list(map(_to_torch, _sequence(self._outputs(inputs))))

    def _outputs(self, inputs: Sequence[Any]) -> Any:
        """What `main` returns, once the inputs are checked."""
        if len(inputs) != len(self._inputs):
            names = ", ".join(each.name for each in self._inputs)
            raise InputError(f"{len(inputs)} inputs given, but the module takes {len(self._inputs)}: {names}")
        sizes = self._sizes.copy()
        values = [each.take(value, sizes) for each, value in zip(self._inputs, inputs, strict=True)]
        if self._constraints:
            check(self._constraints, sizes, self._place)
        use(self._threads)
        return self._invoke(values)

    def _place(self, size: str) -> str:
        """Which dimension has the size of a name, as an error has it."""
        places = ((axis, each) for each in self._inputs for axis, dim in enumerate(each.dims) if dim == size)
        axis, found = next(places, (0, None))
        return f" (dimension {axis} of input '{found.name}')" if isinstance(found, _Input) else ""

    def _invoke(self, values: Sequence[Any]) -> Any:
        """What `main` returns for inputs that have been checked: one tensor, or a sequence of them."""
        main = self._here.main
        try:
            return (self.vm["main"] if main is None else main)(*values)
        except (IndexError, RuntimeError) as error:
            if (known := self._located(error)) is None:
                raise
        raise known

    def _located(self, error: Exception) -> Exception | None:
        """What a check of the data says, with the line of the user's source; None for any other error."""
        message = str(error)
        source = self.signature.sources.get(message.partition(": ")[0])
        if source is None:
            return None
        kind = DivisionError if message.endswith("divided by zero") else type(error)
        return kind(f"{message}\n    at {source}")


def load(path: str | os.PathLike[str]) -> Executable:
    """The program in a file that `Executable.save` wrote; needs TVM's runtime alone.

    Raises FileNotFoundError where there is no file, and ValueError where the file is none of those.
    """
    path = Path(path).resolve(strict=True)
    try:
        library = load_module(str(path))
        text = VirtualMachine(library, tvm_cpu())[SIGNATURE]()
    except (RuntimeError, AttributeError) as error:
        raise ValueError(f"{path} was not written by Executable.save") from error
    return Executable(library, Signature(**json.loads(str(text))))


class _Input:
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
        if not (value.__class__ is kind and value.dtype is dtype and value.shape == self._exact):
            self._check(value, sizes)
            self._kind = value.__class__, value.dtype
        return _to_tvm(value)

    def _check(self, value: Any, sizes: dict[str, int]) -> None:
        if not hasattr(value, "shape") or not hasattr(value, "dtype"):
            raise InputError(
                f"input '{self.name}' is a {type(value).__name__}; it must be a torch tensor or a numpy array {self}"
            )
        given, dtype = tuple(value.shape), str(value.dtype).removeprefix("torch.")
        fits = len(given) == len(self.dims) and dtype == self.dtype
        for dim, size in zip(self.dims, given, strict=False):
            wanted = dim if isinstance(dim, int) else sizes.setdefault(dim, size)
            fits = fits and wanted == size
        if not fits:
            named = [f"{dim} = {sizes[dim]}" for dim in self.dims if not isinstance(dim, int) and dim in sizes]
            where = f" with {', '.join(named)}" if named and len(given) == len(self.dims) else ""
            raise InputError(f"input '{self.name}' is {given} of {dtype}, but must be {self}{where}")


class _Size:
    """An input that is a size: an int, where others are tensors."""

    def __init__(self, name: str, dims: Sequence[int | str], dtype: str) -> None:
        self.name = name
        self.dims = dims
        self.dim = dims[0]

    def take(self, value: Any, sizes: dict[str, int]) -> Any:
        """`value` as TVM takes it; `sizes` collects it under its name. Raises InputError unless it fits."""
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise InputError(f"input '{self.name}' is {value!r}; it must be a size, an int of at least 0")
        wanted = self.dim if isinstance(self.dim, int) else sizes.setdefault(self.dim, value)
        if wanted != value:
            raise InputError(f"input '{self.name}' is {value}, but must be {self.dim} = {wanted}")
        return TVMShape((value,))


ALIGNMENT = 64  # bytes: what TVM's kernels assume of every tensor


def _to_tvm(value: Any) -> Any:
    """`value` as TVM takes it: the same memory where it is contiguous and aligned, else a copy that is."""
    if isinstance(value, np.ndarray):
        usable = value.flags.c_contiguous and value.flags.writeable and value.ctypes.data % ALIGNMENT == 0
        if usable and value.size:
            return tvm_from_dlpack(value)
        return tvm_tensor(np.ascontiguousarray(value).reshape(value.shape))
    if _is_usable(value):
        return value
    value = value.detach().resolve_neg()
    if not value.numel():
        return tvm_empty(tuple(value.shape), str(value.dtype).removeprefix("torch."))
    copy = value.contiguous()
    return copy if copy.data_ptr() % ALIGNMENT == 0 else copy.clone()


def _is_usable(value: Any) -> bool:
    """Whether TVM can take the memory of a torch tensor as it is."""
    place = value.data_ptr()  # 0 where there is no element
    return place % ALIGNMENT == 0 < place and value.is_contiguous() and not value.requires_grad and not value.is_neg()


def _sequence(outputs: Any) -> Sequence[Any]:
    return outputs if isinstance(outputs, Sequence) and not isinstance(outputs, TVMShape) else [outputs]


def _to_numpy(value: Any) -> Any:
    return value.numpy() if isinstance(value, TVMTensor) else _size(value)


def _size(value: Any) -> Any:
    """A size, which TVM has as a shape of one axis; anything else is what it is."""
    return int(value[0]) if isinstance(value, TVMShape) else value


def _to_torch(value: Any) -> Any:
    if not isinstance(value, TVMTensor):
        return _size(value)
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
