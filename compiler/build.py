"""The door: `build`."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

import tvm
from tvm import relax

from .conditions import check, constraints
from .executable import Executable
from .pipeline import finalize, lower
from .vector_math import vector_math


def host_target() -> tvm.target.Target:
    """This machine's CPU as a target: its processor's name and the number of cores that this process may use."""
    return tvm.target.Target(
        {
            "kind": "llvm",
            "mcpu": tvm.target.codegen.llvm_get_system_cpu(),
            "num-cores": len(os.sched_getaffinity(0)),
        }
    )


def build(
    module: tvm.IRModule,
    target: str | dict[str, Any] | tvm.target.Target = "llvm",
    *,
    sizes: Mapping[str, int] | None = None,
) -> Executable:
    """Compile `module` and load it on this machine's CPU.

    Parameters
    ----------
    module: a Relax module with a function `main`; weights that are parameters with values (`keep_params_as_input`)
    are bound.
    target: "llvm" stands for this host's own processor; any other TVM target is taken as it is given.
    sizes: sizes for named dimensions, such as {"batch": 1}; the build then takes that size only, and is faster for it.

    Returns an `Executable`. Raises ValueError for a size of a dimension that `main` does not have, and what TVM
    raises where the module cannot be compiled.
    """
    target = host_target() if target == "llvm" else tvm.target.Target(target)
    if "params" in module["main"].attrs:
        module = bind_params(module)
    check(constraints(module["main"]), sizes or {})
    module = bind_sizes(module, sizes or {})
    main = module["main"]
    with vector_math():
        compiled = tvm.compile(
            finalize(lower(module, target), target), target=target, relax_pipeline=tvm.transform.Sequential([])
        )
    return Executable(relax.VirtualMachine(compiled, tvm.cpu()), main, sizes)


def bind_params(module: tvm.IRModule) -> tvm.IRModule:
    """The module with its weights, parameters with values in the attribute `params`, bound as constants."""
    main = module["main"]
    inputs = int(main.attrs["num_input"])
    values = {var: relax.const(value) for var, value in zip(main.params[inputs:], main.attrs["params"], strict=True)}
    function = main.without_attr("params").without_attr("num_input").bind_params(values)
    functions = {**dict(module.functions_items()), module.get_global_var("main"): function}
    return tvm.IRModule(functions, attrs=module.attrs)


def bind_sizes(module: tvm.IRModule, sizes: Mapping[str, int]) -> tvm.IRModule:
    """The module with named dimensions fixed. Raises ValueError naming a dimension that `main` does not have."""
    known = {var.name for var in relax.analysis.defined_symbolic_vars(module["main"])}
    if unknown := sorted(set(sizes) - known):
        raise ValueError(
            f"main has no dimension named {', '.join(unknown)}; it has: {', '.join(sorted(known)) or 'none'}"
        )
    return relax.transform.BindSymbolicVars(dict(sizes), "main")(module) if sizes else module
