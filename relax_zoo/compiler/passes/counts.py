"""Which numbers that programs are called with are never negative: a program alone does not know that they are sizes."""

from __future__ import annotations

from typing import Any

from ..._tvm import Call, IRModule, Op, Tuple, Var, is_prim_expr, relax, sym, tirx, ty_of

COUNTS = "counts"  # the attribute of a program that names them


def given(call: Call) -> list[Any]:
    """What a call hands to its program, tensors and numbers; sizes may follow in a shape."""
    return list(call.args[1].fields) if isinstance(call.args[1], Tuple) else [call.args[1]]


def given_numbers(call: Call, program: tirx.PrimFunc) -> dict[str, Any]:
    """The numbers that a call hands to its program, by the names of the program's parameters that are no tensors.

    Raises ValueError where they are more or fewer.
    """
    names = [each.name for each in program.params if not isinstance(ty_of(each), tirx.BufferType)]
    numbers = [each for each in given(call) if is_prim_expr(each)]
    numbers += list(call.args[2].values) if len(call.args) > 2 else []
    return dict(zip(names, numbers, strict=True))


def note_counts(module: IRModule, calls: IRModule) -> IRModule:
    """The programs of `module`, each with the names of its parameters that every call in `calls` gives a count."""
    main, call_tir = calls["main"], Op.get("relax.call_tir")
    known = sym.Analyzer()
    for param in main.params:
        for size in ty_of(param).shape.values if isinstance(ty_of(param), relax.TensorType) else ():
            if isinstance(size, Var):
                known.update(size, sym.ConstIntBound(0, sym.ConstIntBound.POS_INF))
    counts: dict[Any, set[str]] = {}
    for call in (binding.value for block in main.body.blocks for binding in block.bindings):
        if not isinstance(call, Call) or call.op != call_tir:
            continue
        kernel = call.args[0]
        numbers = given_numbers(call, calls[kernel]).items()
        found = {name for name, value in numbers if known.const_int_bound(value).min_value >= 0}
        counts[kernel.name_hint] = counts.get(kernel.name_hint, found) & found
    for variable, function in module.functions_items():
        if counts.get(variable.name_hint):
            module[variable] = function.with_attr(COUNTS, sorted(counts[variable.name_hint]))
    return module
