"""One model on its way through everything: traced, imported, built, run; each step once, when first asked for."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import torch
import tvm
from torch import fx, nn

import compiler
import translator
from zoo import Evaluation, Input, Model

from .golden import STAGES, Snapshot, snapshots, source_lines
from .numerics import Verdict, judge, reference

# The CPU that the `cpu` goldens are for: any machine prints the same text.
GOLDEN_TARGET = {"kind": "llvm", "mtriple": "x86_64-linux-gnu", "mcpu": "x86-64-v3", "num-cores": 2}


class Subject:
    """A zoo model and what becomes of it."""

    def __init__(self, model: Model) -> None:
        self.model = model

    @property
    def stages(self) -> tuple[str, ...]:
        """The golden stages that the model goes through."""
        return tuple(STAGES) if "small" in self.model.tags else ("fx", "relax")

    @functools.cached_property
    def module(self) -> nn.Module:
        """The model itself, in eval mode. Raises zoo.DataUnavailable where its weights cannot be had."""
        return self.model.module()

    @functools.cached_property
    def graph(self) -> fx.GraphModule:
        """The model as torch.fx traces it."""
        return fx.symbolic_trace(self.module)

    @functools.cached_property
    def imported(self) -> tvm.IRModule:
        """The Relax module, its weights parameters with values."""
        shapes = [(each.shape, each.dtype) for each in self.model.inputs]
        return translator.from_fx(self.graph, shapes, keep_params_as_input=True)

    @functools.cached_property
    def executable(self) -> compiler.Executable:
        """The build that is verified: of every size for small models, of the default one for large ones."""
        return compiler.build(self.imported, sizes=self._fixed())

    @functools.cached_property
    def default_executable(self) -> compiler.Executable:
        """The build that is timed: of the default sizes only."""
        if self._fixed() == self.model.dims:
            return self.executable
        return compiler.build(self.imported, sizes=self.model.dims)

    def _fixed(self) -> dict[str, int]:
        return {} if len(self.model.batches) > 1 else self.model.dims

    @functools.cached_property
    def verdicts(self) -> dict[str, Verdict]:
        """The numeric verdict at each batch size."""
        found = {}
        for batch in self.model.batches:
            inputs = self.example(batch)
            found[f"batch {batch}"] = judge(reference(self.module, inputs), self.executable(*inputs))
        return found

    def example(self, batch: int) -> tuple[torch.Tensor, ...]:
        """The model's inputs, of `batch` samples where it has that dimension."""
        return self.model.example(**({"batch": batch} if "batch" in self.model.dims else {}))

    @functools.cached_property
    def rendered(self) -> dict[str, Snapshot]:
        """The texts of the golden stages."""
        return snapshots(
            self.model.name,
            self.graph,
            self.imported,
            small="small" in self.model.tags,
            legalize=compiler.legalize,
            compile=lower_for_golden,
        )

    @functools.cached_property
    def sources(self) -> dict[str, str]:
        """The user's source line of each binding."""
        return source_lines(self.graph)

    def predictions(self, evaluation: Evaluation) -> tuple[torch.Tensor, torch.Tensor]:
        """The class that the build and that PyTorch predict for each image of `evaluation`."""
        inputs = evaluation.inputs
        with torch.inference_mode():
            expected = self.module(inputs).argmax(1)
        chunks: Sequence[torch.Tensor] = inputs.split(1 if self._fixed() else 250)
        return torch.cat([self.executable(chunk).argmax(1) for chunk in chunks]), expected


def lower_for_golden(module: tvm.IRModule) -> tvm.IRModule:
    """The compiler's passes on `module`, for a CPU that does not depend on this machine."""
    return compiler.lower(compiler.bind_params(module), tvm.target.Target(GOLDEN_TARGET))


def describe(inputs: Sequence[Input]) -> str:
    """The inputs in a few characters."""
    return ", ".join(f"({', '.join(map(str, each.shape))}) {each.dtype}" for each in inputs)
