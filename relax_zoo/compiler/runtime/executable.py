"""A compiled module as a Python function of tensors, here or, loaded from a file, where only TVM's runtime is."""

from __future__ import annotations

import dataclasses
import functools
import json
import os
import shutil
import sys
import threading
from collections import namedtuple
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..._tvm import RuntimeModule, TVMShape, TVMTensor, VirtualMachine, tvm_cpu
from . import file
from .constraints import check, condition
from .door import SIZE, Input, InputError, Size
from .threads import use


class DivisionError(ZeroDivisionError, RuntimeError):
    """An integer in the data was divided by zero, for which PyTorch raises a RuntimeError."""


@dataclass(frozen=True)
class Signature:
    """What a program takes and returns.

    `inputs` are (name, dimensions, dtype), named dimensions as strings, or (name, [dimension], SIZE) for one that is a
    size and no tensor; `structure` is the model's output with leaves numbered (None where the module does not say);
    `constraints` are conditions on the named dimensions; `sizes` are those fixed when building; `threads` is how many a
    call may use; `memory` is how many bytes a call needs at once, weights and inputs not counted (None where sizes are
    not fixed); `sources` are the lines of the user's source by the nodes that check what is in the data; `machine` is
    the kind of processor, and `features` what it must have beyond others of its kind, both as Linux calls them.
    """

    inputs: list[tuple[str, list[int | str], str]]
    structure: Any = None
    constraints: list[str] = field(default_factory=list)
    sizes: dict[str, int] = field(default_factory=dict)
    threads: int = 1
    memory: int | None = None
    sources: dict[str, str] = field(default_factory=dict)
    machine: str = ""
    features: list[str] = field(default_factory=list)

    def text(self) -> str:
        """The signature as JSON."""
        return json.dumps(asdict(self))


class _Here(threading.local):
    """A virtual machine has one stack: each thread gets its own."""

    vm: VirtualMachine | None = None
    main: Any = None


class Executable:
    """Calls `main` on torch tensors or numpy arrays and returns its outputs in the original model's structure.

    Sizes, dtypes and the number of inputs are checked at every call, and what an input is:

        given                                     | becomes
        ----------------------------------------- | -------------------------------------------
        a tensor, contiguous and aligned          | taken as it is, without a copy
        an array, contiguous and aligned          | taken as it is, without a copy
        a tensor of other strides                 | copied
        a tensor that is not aligned              | copied
        an array of other strides                 | copied
        an array that is read-only                | copied
        a negative view                           | copied
        a tensor or array without elements        | copied
        a tensor that requires a gradient         | taken without it: results have none
        a parameter                               | taken without its gradient: results have none
        a dual tensor of forward gradients        | taken without its tangent: results have none
        a subclass of tensors by __torch_function__ | taken as the plain tensor
        a subclass of arrays, such as np.memmap   | taken as the plain array
        a scalar of numpy                         | taken as an array without axes
        another shape or dtype                    | refused
        a complex tensor                          | refused
        a quantized tensor                        | refused
        an array of another byte order            | refused
        an array of objects                       | refused
        a masked array                            | refused
        a masked tensor                           | refused
        a nested tensor                           | refused
        a jagged tensor                           | refused
        a sparse tensor                           | refused
        a compressed sparse tensor                | refused
        a tensor of oneDNN                        | refused
        a tensor on another device                | refused
        a meta tensor without elements            | refused
        a fake tensor                             | refused
        a functional tensor                       | refused
        a tensor under torch.vmap                 | refused
        a tensor under torch.func.grad            | refused
        a tensor of TVM                           | refused
        a list, a number or None                  | refused

    What is refused raises InputError, which names the input, what came and what to do. Outputs have memory of their
    own, also where PyTorch's would be views of an input or of each other, for the program knows shapes and no strides:
    whatever the caller writes into them, inputs, weights and later calls keep theirs. They are torch tensors if any
    input is one, numpy arrays otherwise. An integer in the data that is divided by zero raises DivisionError, an index
    out of range IndexError, with the node and the line of the user's source; the program can be called again.

    Several threads may call it at once; a child of a fork may, with threads of its own. It never changes: `copy` and
    `deepcopy` give the executable itself. It is pickled as `save` writes it.
    """

    def __init__(
        self, library: RuntimeModule, signature: Signature, content: Callable[[], bytes], seen: Any = None
    ) -> None:
        """Take a loaded library; `content` is what `save` writes, `seen` what `profile` shows."""
        self.signature = signature
        self.seen = seen
        self._library = library
        self.content = content
        self.standalone: Callable[[Path], None] | None = None  # writes a library for C, where this was built here
        self._here = _Here()
        self._constraints = [(text, condition(text)) for text in signature.constraints]
        self._inputs = [Size(*each) if each[2] == SIZE else Input(*each) for each in signature.inputs]
        self._structure = signature.structure
        self._sizes = signature.sizes
        self._threads = signature.threads

    def __repr__(self) -> str:
        inputs = ", ".join(f"{each.name}: {each}" for each in self._inputs)
        return f"<{type(self).__name__} of {inputs or 'nothing'}; threads = {self._threads}>"

    def __copy__(self) -> Executable:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Executable:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return _unpickled, (self.content(),)

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

    def save(self, path: str | os.PathLike[str], *, standalone: bool = False) -> None:
        """Write one file for `load`, under any name; `file` says what is in it.

        With `standalone`, write a shared library that needs the C library alone and computes the same bits, and beside
        it a header for C; a program with what only TVM's runtime or PyTorch can do raises NotStandalone, a ValueError
        that names each such node.

        Whoever reads meanwhile finds the whole of it, or what was there before. A link stays one. The linker is the C
        compiler's (`cc`). Raises RuntimeError where there is none, and for what was itself loaded.
        """
        if not standalone:
            file.write(path, self.content())
        elif self.standalone is None:
            raise RuntimeError("this program was loaded from a file; only a build can be saved as a library for C")
        else:
            self.standalone(Path(path))

    def __call__(self, *inputs: Any) -> Any:
        """Run on `inputs`, one tensor an input of the model, in order. Raises SizeError where they do not fit."""
        outputs = self._outputs(inputs)
        if self._structure == 0 and outputs.__class__ not in (TVMTensor, TVMShape):
            return outputs  # a single torch tensor: TVM answers torch tensors with torch tensors
        arrays = all(isinstance(value, np.ndarray | np.generic | int) for value in inputs)
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
        return f" (dimension {axis} of input '{found.name}')" if isinstance(found, Input) else ""

    def _invoke(self, values: Sequence[Any]) -> Any:
        """What `main` returns for inputs that have been checked: one tensor, or a sequence of them."""
        main = self._here.main
        try:
            return (self.vm["main"] if main is None else main)(*values)
        except (IndexError, RuntimeError) as error:
            kind, message = type(error), str(error)
            source = self.signature.sources.get(message.partition(": ")[0])
            if source is None:
                raise
        if message.endswith("divided by zero"):
            kind = DivisionError
        raise kind(f"{message}\n    at {source}")  # a variable for it would hold the inputs: its frames hold this one


def saved(compiled: Any, signature: Signature) -> bytes:
    """What `Executable.save` writes of a compiled module. Raises RuntimeError where there is no C compiler."""
    if shutil.which("cc") is None and shutil.which("gcc") is None:
        raise RuntimeError("saving needs a C compiler to link with, and neither cc nor gcc is on the PATH")
    return file.packed(file.exported(compiled), asdict(signature))


def load(path: str | os.PathLike[str]) -> Executable:
    """The program in a file that `Executable.save` wrote; needs TVM's runtime alone.

    A file is a program, which may do anything: load only what you trust. What it is, is checked before any of it runs.
    It is loaded by its content: another file may be written there afterwards, and be loaded beside it.

    Raises FileNotFoundError where there is no file, and ValueError where the file is none of those, is damaged or cut
    short, or was written for another version of this package, of TVM, or another processor.
    """
    path = Path(path).resolve(strict=True)
    return _unpacked(path.read_bytes(), str(path), _only_a_build)


def _only_a_build() -> bytes:
    raise RuntimeError("this program was loaded from a file, which can be copied; only a build can be saved or pickled")


def _unpickled(content: bytes) -> Executable:
    return _unpacked(content, "a pickled program", lambda: content)


def _unpacked(content: bytes, name: str, again: Callable[[], bytes]) -> Executable:
    library, signature = file.unpacked(content, name)
    return Executable(file.loaded(library), Signature(**signature), again)


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
            fields = {name: _restore(item, leaves) for name, item in content["fields"].items()}
            return _class(content["class"], tuple(fields))(**fields)
        case "dict":
            return {key: _restore(item, leaves) for key, item in content.items()}
        case "list":
            return [_restore(item, leaves) for item in content]
        case "tuple":
            return tuple(_restore(item, leaves) for item in content)
    return content


def _class(path: str, names: tuple[str, ...]) -> Any:
    """The named tuple or dataclass `module:name` with such fields where this process has it, else a named tuple.

    Nothing is imported or called because a file names it.
    """
    module, _, name = path.partition(":")
    found: Any = sys.modules.get(module)
    for part in name.split("."):
        found = vars(found).get(part) if found is not None else None
    if isinstance(found, type):
        if issubclass(found, tuple) and getattr(found, "_fields", None) == names:
            return found
        if dataclasses.is_dataclass(found) and names == tuple(f.name for f in dataclasses.fields(found) if f.init):
            return found
    return _stand_in(name.rpartition(".")[2], names)


@functools.cache
def _stand_in(name: str, names: tuple[str, ...]) -> Any:
    return namedtuple(name, names)
