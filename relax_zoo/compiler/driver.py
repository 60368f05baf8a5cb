"""The door: `build`."""

from __future__ import annotations

import functools
import json
import logging
import os
import platform
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from .._tvm import IRModule, Sequential, Target, relax, target_has_features, tirx, tvm_compile, ty_of
from . import standalone
from .checking import kept
from .checking.check import check_kernels, size_of
from .observation.memory import peak_memory
from .observation.observe import PassObserver
from .passes.counts import note_counts
from .passes.fixed import fix_sizes
from .pipeline import BACKENDS, backend_of, finalize, lower, plan_memory
from .runtime.constraints import check, condition
from .runtime.door import SIZE
from .runtime.executable import Executable, Signature, saved
from .runtime.file import FEATURES
from .runtime.threads import CORES

logger = logging.getLogger("relax_zoo")


def build(
    module: IRModule,
    target: str | dict[str, Any] | Target = "llvm",
    *,
    sizes: Mapping[str, int] | None = None,
    threads: int | None = None,
    report: bool = False,
    check: bool = False,
    error_share: float | None = None,
) -> Executable:
    """Compile `module` and load it on this machine's CPU.

    Parameters
    ----------
    module: a Relax module with a function `main`; weights that are parameters with values (`keep_params_as_input`)
    are bound.
    target: "llvm" stands for this host's own processor; any other TVM target is taken as it is given.
    threads: how many a call may use; by default those of the target: every core that this process may use, or what a
    given target says in "num-cores".
    report: keep what `profile` needs to say where the time goes.
    check: run every kernel on drawn inputs and hold it against its operators, one by one, before the build is handed
    out; what that took is logged. A kernel that was found right is not looked at again.
    sizes: sizes for named dimensions, such as {"batch": 1}; the build then takes that size only, and is faster for it.
    error_share: let a convolution of 3x3 take F(4x4, 3x3) where that is faster, and where no error beyond this share of
    the bound that the harness derives is predicted, for pixels of like size; a result that is small beside its
    neighbours loses more digits. By default each result hangs on the pixels under its window alone. `profile` shows
    which form was taken: its kernel is named winograd2 or winograd4.

    Returns an `Executable`. Raises ValueError for a size of a dimension that `main` does not have or a share that is
    not from 0 to 1, WrongKernel where `check` finds one, and what TVM raises where the module cannot be compiled.
    """
    if threads is not None and threads < 1:
        raise ValueError(f"threads = {threads}, but a call needs at least one")
    if error_share is not None:
        if not 0 <= error_share <= 1:
            raise ValueError(f"error_share = {error_share}, but it is a share of a bound, from 0 to 1")
        module = _with_main(module, module["main"].with_attr("error_share", str(error_share)))
    target = _target(target, threads)
    seen = PassObserver() if report or check else None
    compiled, signature, scheduled = _compiled(module, target, sizes or {}, seen)
    library = compiled.jit()
    if seen:
        seen.compiled, seen.library = compiled, library
    run = Executable(library, signature, functools.partial(saved, compiled, signature), seen)
    kernels = _kernels(compiled)
    run.standalone = functools.partial(
        standalone.write, module=scheduled, target=target, signature=signature, kernels=kernels
    )
    if check:
        logger.info("%s", check_build(run))
    if not report:
        run.seen = None
    return run


def check_build(run: Executable) -> str:
    """Run every kernel of a build on drawn inputs and hold it against its operators, as `build(..., check=True)` does.

    Returns what was looked at, in words; a build that was found right is not looked at again. Raises WrongKernel, and
    ValueError for a program that was built without `report=True` or loaded from a file.
    """
    seen = run.seen
    if seen is None:
        raise ValueError("only a build with report=True knows what its kernels should compute")
    if not seen.kernels:
        return "there is no kernel"
    key = kept.key(_kernels(seen.compiled), seen.grouped)
    if kept.known(key):
        return "every kernel was found right before"
    sizes = size_of(run.signature.constraints)
    checked = check_kernels(seen.scheduled, seen.grouped, seen.library, sizes, seen.nodes)
    kept.keep(key)
    return str(checked)


def _kernels(compiled: Any) -> Any:
    """The object code of a build, or None where a program has no kernel, because it computes nothing."""
    return next((each for each in compiled.mod.imports if each.kind == "llvm"), None)


def save_object(
    module: IRModule,
    path: str | os.PathLike[str],
    target: str | dict[str, Any] | Target,
    *,
    sizes: Mapping[str, int] | None = None,
) -> None:
    """Write the kernels of `module`, compiled for `target`, as an object file: also for a machine that is not this one.

    Raises what `build` raises.
    """
    compiled, _, _ = _compiled(module, _target(target, None), sizes or {})
    _kernels(compiled).write_to_file(str(path), "o")


def _target(target: str | dict[str, Any] | Target, threads: int | None) -> Target:
    if threads is not None and threads < 1:
        raise ValueError(f"threads = {threads}, but a call needs at least one")
    target = BACKENDS[target].host(CORES) if isinstance(target, str) and target in BACKENDS else Target(target)
    return target if threads is None else Target({**target.export(), "num-cores": threads})


def _compiled(
    module: IRModule,
    target: Target,
    sizes: Mapping[str, int],
    seen: PassObserver | None = None,
) -> tuple[Any, Signature, IRModule]:
    if "params" in module["main"].attrs:
        module = bind_params(module)
    texts = json.loads(module["main"].attrs.get("constraints", "[]"))
    check(((text, condition(text)) for text in texts), sizes)
    module = bind_sizes(module, sizes)
    signature = _signature(module["main"], texts, sizes, target)
    scheduled = lower(module, target, seen.passes if seen else {})
    if seen:
        seen.scheduled = scheduled
    module = plan_memory(scheduled, target)
    signature = replace(signature, memory=peak_memory(module))
    module = finalize(module, target)
    backend = backend_of(target)
    with backend.code_generation():
        compiled = tvm_compile(
            note_counts(module, scheduled), target=target, relax_pipeline=Sequential([]), tir_pipeline=backend.lowering
        )
    return compiled, signature, scheduled


def _signature(main: relax.Function, constraints: list[str], sizes: Mapping[str, int], target: Target) -> Signature:
    def described(var: relax.Var) -> tuple[str, list[int | str], str]:
        if isinstance(ty_of(var), relax.ShapeType):
            return var.name, [_dim(dim) for dim in ty_of(var).values], SIZE
        return var.name, [_dim(dim) for dim in ty_of(var).shape.values], str(ty_of(var).dtype)

    inputs = main.params[: int(main.attrs.get("num_input", len(main.params)))]
    structure = json.loads(main.attrs.get("output_structure", "null"))
    threads = int(target.attrs.get("num-cores", 1))
    return Signature(
        list(map(described, inputs)),
        structure,
        constraints,
        dict(sizes),
        threads,
        sources=json.loads(main.attrs.get("sources", "{}")),
        machine=str(target.attrs.get("mtriple", platform.machine())).partition("-")[0],
        features=sorted(name for feature, name in FEATURES.items() if target_has_features(feature, target)),
    )


def _dim(dim: Any) -> int | str:
    return int(dim) if isinstance(dim, int | tirx.IntImm) else str(dim)


def bind_params(module: IRModule) -> IRModule:
    """The module with its weights, parameters with values in the attribute `params`, bound as constants."""
    main = module["main"]
    inputs = int(main.attrs["num_input"])
    values = {var: relax.const(value) for var, value in zip(main.params[inputs:], main.attrs["params"], strict=True)}
    return _with_main(module, main.without_attr("params").without_attr("num_input").bind_params(values))


def _with_main(module: IRModule, main: relax.Function) -> IRModule:
    """The module with another function `main`."""
    functions = {**dict(module.functions_items()), module.get_global_var("main"): main}
    return IRModule(functions, attrs=module.attrs)


def bind_sizes(module: IRModule, sizes: Mapping[str, int]) -> IRModule:
    """The module with named dimensions fixed. Raises ValueError naming a dimension that `main` does not have."""
    known = {var.name for var in relax.analysis.defined_symbolic_vars(module["main"])}
    if unknown := sorted(set(sizes) - known):
        raise ValueError(
            f"main has no dimension named {', '.join(unknown)}; it has: {', '.join(sorted(known)) or 'none'}"
        )
    return fix_sizes(module, sizes) if sizes else module
