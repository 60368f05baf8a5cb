"""How loops run: one rule a kind of loop nest, tried in order; the last takes everything.

A rule is a function of a tensor program and a machine to a scheduled program, or None where it does not match. A rule
that has variants names the one it took in the program's attribute `schedule_rule`, as "contraction/fused".
"""

from __future__ import annotations

from ..._tvm import IRModule, SBlockRealize, tirx
from .lowering import has_regions
from .machine import Machine
from .operators.concat import pieces
from .operators.contraction.schedule import contraction
from .operators.fallback import plain
from .operators.loops import blocks_in, loops_apart
from .operators.row_reduction.schedule import rows
from .operators.spatial_reduction import columns
from .operators.winograd.schedule import winograd

RULES = (winograd, contraction, rows, columns, pieces, plain)


def schedule(module: IRModule, machine: Machine) -> IRModule:
    """Schedule every tensor program of `module` by the first rule that matches; its name becomes an attribute.

    A program that TVM wrote with loops of its own, without blocks (sorting, say), stays as it is.
    """
    scheduled = {}
    for name, function in module.functions_items():
        if isinstance(function, tirx.PrimFunc) and _has_blocks(function):
            for rule in RULES:
                result = rule(function, machine)
                if result is not None and not has_regions(result):
                    with loops_apart():
                        result = rule(function, machine)
                if result is not None:
                    named = "schedule_rule" in result.attrs
                    scheduled[name] = result if named else result.with_attr("schedule_rule", rule.__name__)
                    break
    for name, function in scheduled.items():
        module[name] = function
    return module


def _has_blocks(function: tirx.PrimFunc) -> bool:
    root = function.body
    return isinstance(root, SBlockRealize) and root.block.name_hint == "root" and bool(blocks_in(root.block.body))
