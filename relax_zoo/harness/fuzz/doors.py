"""The ways in: several programs as one model, through `from_fx`, `from_exported`, torch.compile, or a saved file.

A door takes subjects and gives back a function of their inputs, a list of tensors each, to what they return. `NotOurs`
is raised where PyTorch itself does not let the model through.
"""

from __future__ import annotations

import functools
import tempfile
import warnings
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

import relax_zoo.translator.aten_kernel  # noqa: F401  (kernels of PyTorch's own that a saved program may call)
from relax_zoo import compiler, translator

from ..._torch import name_size, pytree
from ..numerics import same_bits
from ..process.child import Functions, Request
from ..process.parent import Worker
from .growing.program import Drawn

Inputs = Sequence[Sequence[Tensor]]
Run = Callable[[Inputs], Sequence[Any]]
THREADS = 3


class NotOurs(Exception):
    """PyTorch does not trace, export or run the model; the message says how."""


class OneSize(Exception):
    """PyTorch exports a model for one of its sizes alone, and the program refuses others, as it should."""


@dataclass(frozen=True)
class Subject:
    """A model, the inputs to draw for it, and the sizes to draw them at."""

    module: nn.Module
    inputs: tuple[Drawn, ...]
    sizes: tuple[dict[str, int], ...] = ({},)


def from_fx(subjects: Sequence[Subject]) -> Run:
    """Through torch.fx's tracer, each kernel held against its operators."""
    return _called(compiler.build(_translated(subjects), check=True))


def from_fx_threads(subjects: Sequence[Subject]) -> Run:
    """The same, built for the sizes that it is called with, from several threads, which must all get the same."""
    module = _translated(subjects)

    @functools.cache
    def built(*sizes: tuple[str, int]) -> compiler.Executable:
        return compiler.build(module, sizes=dict(sizes))

    def run(given: Inputs) -> Sequence[Any]:
        flat = [tensor for each in given for tensor in each]
        executable = built(*_sizes(subjects, given))
        results: Sequence[Any] = executable(*flat)
        with ThreadPoolExecutor(THREADS) as pool:
            copies = [[tensor.clone() for tensor in flat] for _ in range(THREADS)]
            for other in pool.map(lambda inputs: executable(*inputs), copies):
                if not same_bits.same(results, other):
                    raise ThreadsDisagree("calls from several threads give other numbers than one alone")
        return [pytree.tree_map_only(np.ndarray, torch.as_tensor, each) for each in results]

    return run


def from_exported(subjects: Sequence[Subject]) -> Run:
    """Through torch.export. Raises OneSize, for subjects with several."""
    dims: dict[str, Any] = {}

    def dynamic(at: int, given: Drawn) -> dict[int, Any]:
        names = {axis: f"p{at}_{name}" for axis, name in enumerate(given.shape) if isinstance(name, str)}
        return {axis: dims.setdefault(name, torch.export.Dim(name, min=2)) for axis, name in names.items()}

    whole = _together(subjects)
    examples = tuple(
        given.tensor(f"x{i}", subject.sizes[0]) for subject in subjects for i, given in enumerate(subject.inputs)
    )
    shapes = tuple(
        dynamic(at, given) if len(subject.sizes) > 1 else {}
        for at, subject in enumerate(subjects)
        for given in subject.inputs
    )
    with _theirs():
        try:
            program = torch.export.export(whole, examples, dynamic_shapes=shapes if dims else None)
        except Exception:
            if not dims:
                raise
            # The model may not take all sizes that the names stand for: those that it takes, then.
            found = pytree.tree_map_only(torch.export.Dim, lambda dim: torch.export.Dim.AUTO, shapes)
            program = torch.export.export(whole, examples, dynamic_shapes=found)
    if _is_fixed(program, shapes):
        raise OneSize
    return _called(compiler.build(translator.from_exported(program)))


def _is_fixed(program: Any, shapes: Sequence[dict[int, Any]]) -> bool:
    """Whether a size that should be any is a number in an exported program."""
    taken = {node.name: node.meta["val"] for node in program.graph.nodes if node.op == "placeholder"}
    inputs = [taken[name] for name in program.graph_signature.user_inputs]
    return any(str(each.shape[axis]).isdecimal() for each, axes in zip(inputs, shapes, strict=True) for axis in axes)


def compiled(subjects: Sequence[Subject]) -> Run:
    """Through torch.compile, named sizes as such from the first call on."""
    torch.compiler.reset()
    function = torch.compile(_together(subjects), backend="relax", fullgraph=True)

    def run(given: Inputs) -> Any:
        for subject, tensors in zip(subjects, given, strict=True):
            for drawn, tensor in zip(subject.inputs, tensors, strict=True):
                for axis in (axis for axis, size in enumerate(drawn.shape) if isinstance(size, str)):
                    name_size(tensor, axis)
        return function(*[tensor for each in given for tensor in each])

    return run


def saved(subjects: Sequence[Subject]) -> Run:
    """Through torch.fx's tracer into a file, which a process of its own reads and runs."""
    executable = compiler.build(_translated(subjects))

    def run(given: Inputs) -> Sequence[Any]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "programs.so"
            executable.save(path)
            torch.save([tensor for each in given for tensor in each], path.with_suffix(".inputs"))
            refusal = _reader().ask(Request("a saved program", f"{__name__}:reload", (path,))).value
            if refusal is not None:
                raise compiler.SizeError(refusal)
            results: Sequence[Any] = torch.load(path.with_suffix(".outputs"), weights_only=False)
            return results

    return run


DOORS: dict[str, Callable[[Sequence[Subject]], Run]] = {
    "from_fx": from_fx,
    "torch.compile": compiled,
    "from_exported": from_exported,
    "threads": from_fx_threads,
    "a saved file": saved,
}


TRACED = ("from_fx", "threads", "a saved file")  # the doors that begin with `from_fx`


class ThreadsDisagree(Exception):
    """Calls at the same time give other numbers than one alone."""


def reload(path: Path) -> str | None:
    """Run the program in a file on the inputs beside it, and leave its outputs there, or say why it refuses them."""
    try:
        outputs = compiler.load(path)(*torch.load(path.with_suffix(".inputs")))
    except compiler.SizeError as error:
        return str(error)
    torch.save(_as_tensors(outputs), path.with_suffix(".outputs"))
    return None


_readers: list[Worker] = []


def _reader() -> Worker:
    if not _readers:
        _readers.append(Worker(Functions()))
    return _readers[0]


def _called(executable: compiler.Executable) -> Run:
    return lambda given: _as_tensors(executable(*[tensor for each in given for tensor in each]))


def _as_tensors(outputs: Any) -> Any:
    """Return the outputs with torch tensors for the arrays that a program without tensors among its inputs returns."""
    return pytree.tree_map_only(np.ndarray, torch.as_tensor, outputs)


def _sizes(subjects: Sequence[Subject], given: Inputs) -> Iterator[tuple[str, int]]:
    """The names of dimensions, as `_translated` has them, with the sizes that they have in tensors."""
    for at, (subject, tensors) in enumerate(zip(subjects, given, strict=True)):
        for drawn, tensor in zip(subject.inputs, tensors, strict=True):
            named = zip(drawn.shape, tensor.shape, strict=True)
            yield from ((f"p{at}_{name}", size) for name, size in named if isinstance(name, str))


def _translated(subjects: Sequence[Subject]) -> Any:
    with _theirs():
        graph = translator.trace(_together(subjects))
    shapes: list[Any] = []
    for at, subject in enumerate(subjects):
        for given in subject.inputs:
            shape = tuple(f"p{at}_{size}" if isinstance(size, str) else size for size in given.shape)
            shapes.append((shape, given.dtype))
    return translator.from_fx(graph, shapes)


def failure(subject: Subject) -> Exception | None:
    """What `from_fx` raises of a subject, or None."""
    try:
        _translated([subject])
    except Exception as error:
        return error
    return None


def _together(subjects: Sequence[Subject]) -> nn.Module:
    """All models as one, whose arguments are written out, as tracers want them."""
    names = [[f"a{at}_{i}" for i in range(len(subject.inputs))] for at, subject in enumerate(subjects)]
    arguments = ", ".join(["self", *(name for each in names for name in each)])
    calls = ", ".join(f"self.p{at}({', '.join(each)})" for at, each in enumerate(names))
    scope: dict[str, Any] = {}
    exec(f"def forward({arguments}):\n    return ({calls},)", scope)
    whole = type("Programs", (nn.Module,), {"forward": scope["forward"]})()
    for at, subject in enumerate(subjects):
        whole.add_module(f"p{at}", subject.module)
    module: nn.Module = whole.eval()
    return module


@contextmanager
def _theirs() -> Iterator[None]:
    """Say of what is raised within that it is PyTorch's."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except Exception as error:
        raise NotOurs(f"{type(error).__name__}: {error}") from error
