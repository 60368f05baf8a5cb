"""The passes from an imported Relax module to one that TVM's virtual machine can run, as a recipe."""

from __future__ import annotations

import tvm
from tvm import relax


def legalize(module: tvm.IRModule) -> tvm.IRModule:
    """High-level operators as tensor programs."""
    return tvm.transform.Sequential([relax.transform.LegalizeOps()])(module)


def lower(module: tvm.IRModule, target: tvm.target.Target) -> tvm.IRModule:
    """The module that is compiled: legalized, fused."""
    with target:
        return tvm.transform.Sequential(
            [
                relax.backend.DispatchSampling(),
                relax.backend.DispatchSortScan(),
                relax.transform.LegalizeOps(),
                relax.transform.AnnotateTIROpPattern(),
                relax.transform.FuseOps(),
                relax.transform.FuseTIR(),
            ]
        )(module)


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
