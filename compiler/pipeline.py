"""The passes from an imported Relax module to one that TVM's virtual machine runs, as a recipe."""

from __future__ import annotations

import tvm
from tvm import relax

from .batch_norm import fold_batch_norm
from .fold import fold_constants
from .layout import convert_layout
from .legalize import legalize
from .machine import Machine
from .schedules import schedule


def lower(module: tvm.IRModule, target: tvm.target.Target) -> tvm.IRModule:
    """The program that is compiled: folded, laid out, legalized, fused, scheduled."""
    machine = Machine.of(target)
    with target:
        module = relax.transform.CanonicalizeBindings()(module)
        module = fold_constants(module)
        module = fold_batch_norm(module)
        module = convert_layout(module)
        module = fold_constants(module)
        module = relax.transform.DeadCodeElimination()(module)
        module = legalize(module, machine)
        module = relax.backend.DispatchSortScan()(module)  # what legalization leaves: sorting
        module = relax.transform.AnnotateTIROpPattern()(module)
        module = relax.transform.FuseOps()(module)
        module = relax.transform.FuseTIR()(module)
        return schedule(module, machine)


def finalize(module: tvm.IRModule, target: tvm.target.Target) -> tvm.IRModule:
    """Memory planned, calls and shapes lowered to the virtual machine's own."""
    with target:
        return tvm.transform.Sequential(
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
