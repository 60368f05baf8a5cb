"""The passes from an imported Relax module to one that TVM's virtual machine runs, as a recipe."""

from __future__ import annotations

from collections.abc import Callable

from .._tvm import IRModule, Sequential, Target, relax
from .cpu.legalize import legalize
from .cpu.machine import Machine
from .cpu.rules import schedule
from .passes.batch_norm import fold_batch_norm
from .passes.constants import fold_constants
from .passes.layout import convert_layout
from .passes.softmax_denormals import raise_small_weights

Pass = Callable[[IRModule], IRModule]


def recipe(machine: Machine) -> dict[str, Pass]:
    """The passes for a machine, in order."""
    return {
        "canonicalize": relax.transform.CanonicalizeBindings(),
        "fold": fold_constants,
        "fold_batch_norm": fold_batch_norm,
        "lay_out": convert_layout,
        "fold_laid_out": fold_constants,
        "drop_dead": relax.transform.DeadCodeElimination(),
        "raise_small_weights": raise_small_weights,
        "legalize": lambda module: legalize(module, machine),
        "sort": relax.backend.DispatchSortScan(),  # what legalization leaves
        "annotate": relax.transform.AnnotateTIROpPattern(),
        "group": relax.transform.FuseOps(),
        "fuse": relax.transform.FuseTIR(),
        "schedule": lambda module: schedule(module, machine),
    }


def lower(module: IRModule, target: Target, seen: Callable[[str, IRModule], None] | None = None) -> IRModule:
    """The program that is compiled: folded, laid out, legalized, fused, scheduled.

    `seen`, if given, is called with the name of each pass of the recipe and the module after it.
    """
    with target:
        for name, step in recipe(Machine.of(target)).items():
            module = step(module)
            if seen is not None:
                seen(name, module)
    return module


def finalize(module: IRModule, target: Target) -> IRModule:
    """Memory planned, calls and shapes lowered to the virtual machine's own."""
    with target:
        return Sequential(
            [
                relax.transform.RewriteDataflowReshape(),
                relax.transform.ToNonDataflow(),
                relax.transform.RemovePurityChecking(),
                relax.transform.CallTIRRewrite(),
                relax.transform.StaticPlanBlockMemory(),
                relax.transform.LowerAllocTensor(),
                relax.transform.KillAfterLastUse(),
                relax.transform.LowerRuntimeBuiltin(),
                relax.transform.ComputePrimValue(),
                relax.transform.VMShapeLower(),
                relax.transform.AttachGlobalSymbol(),
            ]
        )(module)
