"""One model on its way through everything: traced, imported, built, run; each step once, when first asked for."""

from __future__ import annotations

import functools
import hashlib
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import torch
from torch import fx, nn

from relax_zoo.zoo import Evaluation, Model

from .._torch import pytree
from .._tvm import IRModule
from .doors import DOORS, compiled
from .golden.files import Snapshot, snapshots, source_lines
from .golden.stages import lower_for_golden, render_fx
from .importers import IMPORTERS, Importer, Shapes
from .process.fingerprint import of_attributes, of_code
from .process.progress import phase

Made = TypeVar("Made")


class Subject:
    """A zoo model and what becomes of it."""

    def __init__(self, model: Model, importer: Importer = IMPORTERS["ours"]) -> None:
        self.model = model
        self.importer = importer
        self.kept: dict[str, Any] = {}  # what functions that are `once` have made of it
        self.seconds: dict[tuple[tuple[str, int], ...], float] = {}  # of processor time, of the build for those sizes

    def afresh(self) -> Subject:
        """The same model, graph and reference, to be imported and built anew, as with a fault planted meanwhile."""
        other = Subject(self.model, self.importer)
        vars(other).update(module=self.module, graph=self.graph, kept=dict(self.kept))
        return other

    @functools.cached_property
    def module(self) -> nn.Module:
        """The model itself, in eval mode. Raises zoo.DataUnavailable where its weights cannot be had."""
        with phase("model"):
            return self.model.module().requires_grad_(False)

    @functools.cached_property
    def graph(self) -> fx.GraphModule:
        """The model as it comes through its door."""
        return self.traced(self.module)

    def traced(self, module: nn.Module) -> fx.GraphModule:
        """A module like the model's as a graph."""
        with phase("trace"):
            return DOORS[self.model.via].trace(module, self.model)

    @functools.cached_property
    def content(self) -> str:
        """The digest of the graph, its weights, and what the modules hold besides."""
        return hashlib.sha256(f"{render_fx(self.graph)}{of_attributes(self.module)}".encode()).hexdigest()

    @functools.cached_property
    def code(self) -> str:
        """The digest of this package as it is when it is first asked for."""
        return of_code()

    @functools.cached_property
    def evaluation(self) -> Evaluation | None:
        """The model's labelled data. Raises zoo.DataUnavailable where it cannot be had."""
        with phase("real data"):
            return self.model.evaluation()

    @functools.cached_property
    def imported(self) -> IRModule:
        """The Relax module; by our own importer with its weights as parameters with values."""
        return self.load(self.graph, self.shapes)

    @functools.cached_property
    def executable(self) -> Callable[..., Any]:
        """The build that is verified: of every size for small models, of the default one for large ones."""
        return self.build(self.imported, self.fixed, self.module, self.model.example())

    @functools.cached_property
    def default_executable(self) -> Callable[..., Any]:
        """The build that is timed: of the default sizes only."""
        if self.fixed == self.model.dims:
            return self.executable
        return self.build(self.imported, self.model.dims, self.module, self.model.example())

    @functools.cached_property
    def called(self) -> Callable[..., Any]:
        """What a user calls, which is timed: the build, or what torch.compile makes where that is the door."""
        if not self.by_compile:
            return self.default_executable
        run = compiled(self.module)
        with phase("build"), torch.no_grad():
            run(*self.model.example())
        return run

    @property
    def build_seconds(self) -> float:
        """Seconds of processor time that the build took which is timed; 0 before it is made."""
        return self.seconds.get(tuple(sorted(self.model.dims.items())), 0.0)

    @property
    def by_compile(self) -> bool:
        """Whether its user has it from torch.compile, for this machine, and so from our own importer."""
        return self.model.via == "compile" and self.importer == IMPORTERS["ours"]

    @property
    def batches(self) -> tuple[int, ...]:
        """The sizes of the dimension "batch" at which the build is verified."""
        return self.model.batches if self.importer.symbolic else self.model.batches[:1]

    @property
    def fixed(self) -> dict[str, int]:
        """The named dimensions whose sizes the build that is verified is made for."""
        return {} if len(self.batches) > 1 else self.model.dims

    @property
    def shapes(self) -> Shapes:
        """The shape and dtype of each input, with named dimensions where the importer takes them."""
        sizes: Mapping[str, int] = {} if self.importer.symbolic else self.model.dims
        return [(tuple(sizes.get(str(d), d) for d in each.shape), each.dtype) for each in self.model.inputs]

    def load(self, graph: fx.GraphModule, shapes: Shapes) -> IRModule:
        """Import a graph."""
        with phase("import"):
            return self.importer.load(graph, shapes, **self.model.maps if self.importer.golden else {})

    def build(
        self, module: IRModule, sizes: Mapping[str, int], like: nn.Module, example: Sequence[torch.Tensor]
    ) -> Callable[..., Any]:
        """Build an imported module as a function whose results have the structure of those of `like`."""
        with phase("build"):
            start = time.process_time()
            run = self.importer.build(module, sizes)
            self.seconds.setdefault(tuple(sorted(sizes.items())), time.process_time() - start)
        if self.importer.structured:
            return run
        with torch.inference_mode():
            structure = pytree.tree_structure(like(*(each.clone() for each in example)))
        return lambda *inputs: _restored(run(*inputs), structure)

    def example(self, batch: int, seed: int = 0) -> tuple[torch.Tensor, ...]:
        """The model's inputs, of `batch` samples where it has that dimension."""
        return self.model.example(seed, **({"batch": batch} if "batch" in self.model.dims else {}))

    @functools.cached_property
    def rendered(self) -> dict[str, Snapshot]:
        """What is kept of each golden stage."""
        graph, imported = self.graph, self.imported
        with phase("golden"):
            return snapshots(self.model.name, graph, imported, lower_for_golden, DOORS[self.model.via].made)

    @functools.cached_property
    def sources(self) -> dict[str, str]:
        """The user's source line of each binding."""
        return source_lines(self.graph)


def once(function: Callable[[Subject], Made]) -> Callable[[Subject], Made]:
    """Let a function of a subject make what it makes once for each, when it is first asked for."""
    name = f"{function.__module__}.{function.__qualname__}"

    @functools.wraps(function)
    def kept(subject: Subject) -> Made:
        if name not in subject.kept:
            subject.kept[name] = function(subject)
        made: Made = subject.kept[name]
        return made

    return kept


def _restored(leaves: list[Any], structure: Any) -> Any:
    return pytree.tree_unflatten(leaves, structure) if len(leaves) == structure.num_leaves else tuple(leaves)
