"""Which numbers that programs are called with are never negative: a program alone does not know that they are sizes."""

from __future__ import annotations

from typing import Any

from ..._tvm import Call, IRModule, Op, Tuple, Var, is_prim_expr, relax, sym, tirx, ty_of

COUNTS = "counts"  # the attribute of a program that names them


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
        kernel, given = call.args[0], call.args[1]
        names = [each.name for each in calls[kernel].params if not isinstance(ty_of(each), tirx.BufferType)]
        numbers = list(filter(is_prim_expr, given.fields if isinstance(given, Tuple) else [given]))
        numbers += list(call.args[2].values) if len(call.args) > 2 else []
        given = zip(names, numbers, strict=True)
        found = {name for name, value in given if known.const_int_bound(value).min_value >= 0}
        counts[kernel.name_hint] = counts.get(kernel.name_hint, found) & found
    for variable, function in module.functions_items():
        if counts.get(variable.name_hint):
            module[variable] = function.with_attr(COUNTS, sorted(counts[variable.name_hint]))
    return module
