"""PyTorch models in TVM Relax: translated, compiled for the CPU, and verified against PyTorch.

    from relax_zoo.translator import from_fx        torch.fx graphs and programs of torch.export into Relax modules
    from relax_zoo.compiler import build, load      Relax modules into functions of tensors on this CPU
    from relax_zoo.zoo import Input, model          models to verify
    torch.compile(model, backend="relax")           the whole way by itself
    relax_zoo.judge(candidate, reference, inputs)   whether a function computes what another one does

`relax_zoo.harness` is the pytest plugin that verifies models; a project asks for it with `-p relax_zoo.harness.plugin`.
`python -m relax_zoo` lists the commands. What is public and stable is said in README.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .harness.referee import judge as judge

__version__ = "0.2.0"


def __getattr__(name: str) -> Any:
    """Import what needs the harness, and with it PyTorch, on first use."""
    if name == "judge":
        from importlib import import_module

        return import_module("relax_zoo.harness.referee").judge
    raise AttributeError(f"module {__name__} has no attribute {name}")
