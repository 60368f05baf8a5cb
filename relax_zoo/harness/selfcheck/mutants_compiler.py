"""Faults in kernels: in the compiled program of one model, in one kind of place at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from relax_zoo import compiler
from relax_zoo.compiler import driver
from relax_zoo.zoo import Model

from ..._tvm import IRModule, structural_equal, structural_map, tirx, ty_of
from .patch import Patch

KERNELS = 3  # of a model


def _minus(add: Any) -> Any:
    return tirx.Sub(add.a, add.b) if "float" in str(ty_of(add)) else add


def _shorter(loop: Any) -> Any:
    if isinstance(loop.extent, tirx.IntImm) and int(loop.extent) > 1 and loop.kind == tirx.ForKind.SERIAL:
        return tirx.For(loop.loop_var, loop.min, tirx.IntImm("int64", int(loop.extent) - 1), loop.kind, loop.body)
    return loop


def _later(loop: Any) -> Any:
    if isinstance(loop.extent, tirx.IntImm) and int(loop.extent) > 1 and loop.kind == tirx.ForKind.SERIAL:
        return tirx.For(loop.loop_var, loop.min + 1, tirx.IntImm("int64", int(loop.extent) - 1), loop.kind, loop.body)
    return loop


def _other(constant: Any) -> Any:
    return tirx.FloatImm(ty_of(constant), constant.value * 1.01)


# What a kernel's faults replace, and by what.
PLACES: dict[str, tuple[str, type, Callable[[Any], Any]]] = {
    "a lost maximum": ("activation", tirx.Max, lambda each: each.a),
    "minus for plus": ("operator", tirx.Add, _minus),
    "loops one short": ("schedule", tirx.For, _shorter),
    "loops one late": ("schedule", tirx.For, _later),
    "another constant": ("constant in a kernel", tirx.FloatImm, _other),
}


def kernel_mutants(model: Model) -> Iterator[tuple[str, str, Callable[[], Any]]]:
    """Each kind of fault in the first kernels that have such a place; one that changes nothing is no fault."""
    for label, (kind, place, change) in PLACES.items():
        for nth in range(KERNELS):
            yield f"kernel {nth}, {label}", kind, _planted(nth, place, change)


def _planted(nth: int, place: type, change: Callable[[Any], Any]) -> Callable[[], Any]:
    def plant() -> Patch:
        patch = Patch()
        real = compiler.lower

        def lower(*args: Any, **kwargs: Any) -> IRModule:
            return _mutated(real(*args, **kwargs), nth, place, change)

        patch.attribute(compiler, "lower", lower)
        patch.attribute(driver, "lower", lower)
        return patch

    return plant


def _mutated(module: IRModule, nth: int, place: type, change: Callable[[Any], Any]) -> IRModule:
    """`module` with every such place of its `nth` kernel that has one changed."""
    kernels = [(gv, f) for gv, f in module.functions_items() if isinstance(f, tirx.PrimFunc)]
    count = 0
    for gv, function in sorted(kernels, key=lambda each: each[0].name_hint):
        changed = structural_map(function, ((place, change),))
        if structural_equal(changed, function):
            continue
        if count == nth:
            copy = module.clone()
            copy.update_func(gv, changed)
            return copy
        count += 1
    return module
