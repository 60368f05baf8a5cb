"""Importers, as plug-ins: the same zoo and the same checks for whoever turns a torch.fx graph into Relax.

`--importer` takes a name of the table below, or `package.module:function`: a function of the graph and its inputs, a
list of `(shape, dtype)` in which a name is a symbolic dimension, that returns a Relax module. `ours@x86-64-v3` builds
for another processor, which must be one whose code this machine runs.
"""

from __future__ import annotations

import functools
import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import fx
from torch.export import ExportedProgram

from relax_zoo import compiler, translator
from relax_zoo.compiler.runtime.rpc import Device, DeviceError, foreign
from relax_zoo.compiler.runtime.threads import CORES

from .._tvm import IRModule, TVMTensor, relax, tvm_compile, tvm_cpu, tvm_tensor

Shapes = Sequence[tuple[tuple[int | str, ...], str]]
Load = Callable[..., IRModule]  # of a graph and its shapes; ours takes maps as well
Build = Callable[[IRModule, Mapping[str, int]], Callable[..., Any]]


@dataclass(frozen=True)
class Importer:
    """How a graph becomes a Relax module, and that a function of tensors.

    `symbolic`: whether it takes named dimensions; one that does not is given the default sizes. `structured`: whether
    its results have the structure of the model's, or are a flat list to be put into it. `golden`: whether its programs
    are those of the golden files. `same_bits`: whether its builds promise a sample the same bits in any company.
    `exported`: what it makes of an exported program, where that is what it is for.
    """

    name: str
    load: Load
    build: Build
    symbolic: bool = True
    structured: bool = True
    golden: bool = False
    same_bits: bool = False
    exported: Callable[[ExportedProgram], IRModule] | None = None


def find(name: str) -> Importer:
    """The importer of that name, or of `package.module:function`, built for the processor after an `@`.

    Raises ValueError where there is none.
    """
    name, at, processor = name.partition("@")
    if at:
        importer = find(name)
        if importer.build is not _built_by_us:
            raise ValueError(f"{name} builds for LLVM's default processor; only our own builds take another")
        target = {"kind": "llvm", "mcpu": processor, "num-cores": CORES}
        return replace(importer, name=f"{name}@{processor}", build=functools.partial(_built_by_us, target=target))
    if name in IMPORTERS:
        return IMPORTERS[name]
    module, colon, function = name.partition(":")
    if not colon:
        known = ", ".join(IMPORTERS)
        raise ValueError(f"no importer {name!r}; there are {known}, and any function as package.module:function")
    try:
        found = functools.reduce(getattr, function.split("."), importlib.import_module(module))
    except (ImportError, AttributeError) as error:
        raise ValueError(f"no importer {name!r}: {error}") from None
    return Importer(name, found, _built_by_us, same_bits=True)  # type: ignore[arg-type]  # whatever was named


def on_device(importer: Importer, address: tuple[str, int, str]) -> Importer:
    """The importer with its builds run on a device: tracker's host, its port, the device's key."""
    build = functools.partial(_run_on, address=address, build=importer.build)
    return replace(importer, name=f"{importer.name} on {address}", build=build, same_bits=False)


def _run_on(
    module: IRModule, sizes: Mapping[str, int], address: tuple[str, int, str], build: Build
) -> Callable[..., Any]:
    if names := foreign(module):
        raise DeviceError(
            f"it calls {', '.join(names)}, PyTorch's own kernels, which are in this process alone: a device has TVM's "
            f"runtime and nothing else"
        )
    return _device(address).run(build(module, sizes))  # type: ignore[arg-type]  # our own builds are executables


@functools.cache
def _device(address: tuple[str, int, str]) -> Device:
    return Device(*address)


def _ours(graph: fx.GraphModule, shapes: Shapes, **maps: Any) -> IRModule:
    return translator.from_fx(graph, list(shapes), keep_params_as_input=True, **maps)


def _built_by_us(module: IRModule, sizes: Mapping[str, int], target: Any = "llvm") -> Callable[..., Any]:
    return compiler.build(module, target, sizes=sizes, report=True)


def _tvm_fx(graph: fx.GraphModule, shapes: Shapes) -> IRModule:
    from .._tvm import tvm_from_fx as from_fx

    return from_fx(graph, list(shapes))


def _tvm_export(graph: fx.GraphModule, shapes: Shapes) -> IRModule:
    examples = tuple(torch.zeros(shape, dtype=getattr(torch, dtype)) for shape, dtype in shapes)  # type: ignore[arg-type]
    return _tvm_exported(torch.export.export(graph, examples))


def _tvm_exported(program: ExportedProgram) -> IRModule:
    from .._tvm import tvm_from_exported_program as from_exported_program

    return from_exported_program(program)


def _built_by_tvm(module: IRModule, sizes: Mapping[str, int]) -> Callable[..., Any]:
    return run_by_tvm(module)


def run_by_tvm(module: IRModule) -> Callable[..., list[torch.Tensor]]:
    """What a user of TVM gets: its own default pipeline for LLVM."""
    main = relax.VirtualMachine(tvm_compile(module, target="llvm"), tvm_cpu())["main"]

    def run(*inputs: torch.Tensor) -> list[torch.Tensor]:
        out = main(*(tvm_tensor(each.contiguous().numpy()) for each in inputs))
        leaves = [out] if isinstance(out, TVMTensor) else list(out)
        return [torch.from_numpy(leaf.numpy()) for leaf in leaves]

    return run


IMPORTERS = {
    importer.name: importer
    for importer in (
        Importer("ours", _ours, _built_by_us, golden=True, same_bits=True),
        Importer("tvm-fx", _tvm_fx, _built_by_tvm, symbolic=False, structured=False),
        Importer("tvm-export", _tvm_export, _built_by_tvm, symbolic=False, structured=False, exported=_tvm_exported),
    )
}
