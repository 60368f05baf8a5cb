"""An export format for Hugging Face transformers: a model is exported as a build of its own.

    exported = TvmExporter().export(model, inputs, TvmConfig(dynamic=True))
    outputs = exported(**inputs)
    exported.save_pretrained("exported")

Once this module is imported, transformers' own `ExportedModel.from_pretrained` and `AutoHfExporter` know the format
"tvm". Generation is exported stage by stage, by `export_for_generation`.
"""

from __future__ import annotations

import os
from collections.abc import MutableMapping
from dataclasses import dataclass
from typing import Any, ClassVar

import torch
from torch import Tensor
from torch.export.graph_signature import ConstantArgument, OutputKind

from . import compiler
from ._extras import extra
from ._torch import pytree
from .compiler import Executable
from .translator import from_exported

with extra("hf"):
    from transformers.exporters.auto import register_backend
    from transformers.exporters.configs import DynamoConfig
    from transformers.exporters.exporter_dynamo import DynamoExporter
    from transformers.exporters.metadata import ExportMetadata, load_treespec
    from transformers.exporters.runners.base import ModelRunner

FORMAT = "tvm"


@dataclass
class TvmConfig(DynamoConfig):
    """What `DynamoConfig` takes, the number of `threads` of a call (None: all cores), and whether kernels are checked.

    `check` is that of `compiler.build`.
    """

    export_format: str = FORMAT
    threads: int | None = None
    check: bool = False


class TvmExporter(DynamoExporter):
    """Exports a model through torch.export, translated and compiled for this machine's CPU; a program is an Executable.

    Raises TranslationError for what has no translation, and what torch.export raises.
    """

    export_format = FORMAT
    config_class = TvmConfig
    program_suffix = ".so"
    requires_trust_remote_code = True  # a library is code
    tested_versions: ClassVar[dict[str, str]] = {}  # of torch: this package says which

    def export_program(
        self, model: Any, sample_inputs: MutableMapping[str, Any], config: TvmConfig
    ) -> tuple[Executable, ExportMetadata]:
        """Build one graph, and say what it takes and returns."""
        program, metadata = super().export_program(model, sample_inputs, config)
        outputs = [spec.arg for spec in program.graph_signature.output_specs if spec.kind is OutputKind.USER_OUTPUT]
        metadata.out_constants = [
            [place, each.value] for place, each in enumerate(outputs) if isinstance(each, ConstantArgument)
        ]
        run = compiler.build(from_exported(program, flat=True), threads=config.threads, check=config.check)
        return run, metadata

    @classmethod
    def save_program(cls, program: Executable, path: str | os.PathLike[str]) -> None:
        """Write the build into one file."""
        program.save(path)

    @classmethod
    def load_program(cls, path: str | os.PathLike[str]) -> Executable:
        """Read what `save_program` wrote."""
        return compiler.load(path)


class TvmRunner(ModelRunner):
    """Calls a build with the model's keywords, and returns what the model returns."""

    def __init__(self, program: Executable, metadata: ExportMetadata) -> None:
        super().__init__(metadata)
        self.program = program
        self.names = load_treespec(metadata.in_spec).child(1).context

    @property
    def device(self) -> torch.device:
        """The CPU."""
        return torch.device("cpu")

    @classmethod
    def from_program(cls, program: Executable, metadata: ExportMetadata, device: Any = None) -> TvmRunner:
        """Make one, on the CPU; raise ValueError for another device."""
        if device is not None and torch.device(device).type != "cpu":
            raise ValueError(f"a build of relax-zoo runs on the CPU, not on {device}")
        return cls(program, metadata)

    def __call__(self, share_inputs: bool = True, share_outputs: bool = False, **kwargs: Any) -> Any:
        """Run on the tensors among the keywords; the results have memory of their own, whatever `share_outputs` is."""
        given = {**self.metadata.in_constants, **kwargs}
        leaves = pytree.tree_leaves([given[name] for name in self.names if name in given])
        return self.unflatten(self.program.tensors(*[leaf for leaf in leaves if isinstance(leaf, Tensor)]))


register_backend(TvmExporter, TvmRunner)
