"""The passes from an imported Relax module to one that TVM's virtual machine runs, as a recipe."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .._tvm import InternalError, IRModule, Sequential, Target, relax, tirx
from .backend import Backend
from .cpu.backend import CPU
from .passes.batch_norm import fold_batch_norm
from .passes.constants import fold_constants
from .passes.images import as_images
from .passes.layout import convert_layout
from .passes.outputs import own_outputs
from .passes.sizes import unify_sizes
from .passes.wide import widen_products

BACKENDS = {"llvm": CPU}

Pass = Callable[[IRModule], IRModule]


def backend_of(target: Target) -> Backend:
    """The folder for a kind of target. Raises ValueError where there is none."""
    kind = str(target.kind.name)
    if kind not in BACKENDS:
        raise ValueError(f"there are no passes for the target {kind!r}; there are for: {', '.join(BACKENDS)}")
    return BACKENDS[kind]


def recipe(target: Target) -> dict[str, Pass]:
    """The passes for a target, in order."""
    backend = backend_of(target)
    return {
        "canonicalize": relax.transform.CanonicalizeBindings(),
        "fold": fold_constants,
        "widen": widen_products,
        "fold_batch_norm": fold_batch_norm,
        "as_images": as_images,
        "lay_out": lambda module: convert_layout(module, backend.layouts),
        "fold_laid_out": fold_constants,
        "drop_dead": relax.transform.DeadCodeElimination(),
        "rewrite": backend.rewrite,
        "legalize": lambda module: unify_sizes(backend.legalize(module, target)),
        "sort": relax.backend.DispatchSortScan(),  # what legalization leaves
        "annotate": relax.transform.AnnotateTIROpPattern(),
        "group": relax.transform.FuseOps(),
        "fuse": relax.transform.FuseTIR(),
        "schedule": lambda module: backend.schedule(module, target),
    }


def lower(
    module: IRModule, target: Target, observers: Mapping[str, Callable[[IRModule], None]] | None = None
) -> IRModule:
    """The program that is compiled: folded, laid out, legalized, fused, scheduled.

    Each of `observers` is called with the module after the pass of its name. Raises ValueError for an observer of a
    pass that the recipe does not have.
    """
    observers, passes = observers or {}, recipe(target)
    if missing := sorted(set(observers) - set(passes)):
        raise ValueError(f"no pass is named {', '.join(missing)}; the passes are: {', '.join(passes)}")
    with target:
        for name, step in passes.items():
            module = step(module)
            if name in observers:
                observers[name](module)
    return module


def plan_memory(module: IRModule, target: Target) -> IRModule:
    """Storage planned, and freed after its last use; outputs have memory of their own."""
    views = [
        relax.transform.ToNonDataflow(),
        relax.transform.RemovePurityChecking(),
    ]
    with target:
        module = own_outputs(Sequential(views)(_views_of_reshapes(module)))
        return Sequential(
            [
                relax.transform.CallTIRRewrite(),
                relax.transform.StaticPlanBlockMemory(),
                relax.transform.LowerAllocTensor(),
                relax.transform.KillAfterLastUse(),
            ]
        )(module)


def _views_of_reshapes(module: IRModule) -> IRModule:
    """Programs that copy all in order as views; one of which TVM cannot tell, for a size not known, stays a copy."""
    to_views = relax.transform.RewriteDataflowReshape()
    try:
        return to_views(module)
    except InternalError:
        unclear = {name: each for name, each in module.functions_items() if not _is_clear(each)}
    hidden = module.clone()
    for name, kernel in unclear.items():
        hidden[name] = kernel.with_body(tirx.Evaluate(tirx.const(0)))
    hidden = to_views(hidden)
    for name, kernel in unclear.items():
        if name in hidden.get_global_vars():
            hidden[name] = kernel
    return hidden


def _is_clear(function: Any) -> bool:
    """Whether TVM can tell if a program copies all in order."""
    try:
        if isinstance(function, tirx.PrimFunc):
            relax.analysis.has_reshape_pattern(function)
    except InternalError:
        return False
    return True


def finalize(module: IRModule, target: Target) -> IRModule:
    """Calls and shapes lowered to the virtual machine's own."""
    with target:
        return Sequential(
            [
                relax.transform.LowerRuntimeBuiltin(),
                relax.transform.ComputePrimValue(),
                relax.transform.VMShapeLower(),
                relax.transform.AttachGlobalSymbol(),
            ]
        )(module)
