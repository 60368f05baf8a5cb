"""How loops run: one rule a kind of loop nest, tried in order; the last takes everything.

A rule is a function of a tensor program and a machine to a scheduled program, or None where it does not match.
"""

from __future__ import annotations

import tvm
import tvm_ffi
from tvm import tirx
from tvm.s_tir import SBlockRealize

from ..machine import Machine
from .columns import columns
from .contraction import contraction
from .pieces import pieces
from .plain import plain
from .rows import rows
from .winograd import winograd

RULES = (winograd, contraction, rows, columns, pieces, plain)


def schedule(module: tvm.IRModule, machine: Machine) -> tvm.IRModule:
    """Schedule every tensor program of `module` by the first rule that matches; its name becomes an attribute.

    A program that TVM wrote with loops of its own, without blocks (sorting, say), stays as it is.
    """
    scheduled = {}
    for name, function in module.functions_items():
        if isinstance(function, tirx.PrimFunc) and _has_blocks(function):
            for rule in RULES:
                result = rule(function, machine)
                if result is not None:
                    scheduled[name] = result.with_attr("schedule_rule", rule.__name__)
                    break
    for name, function in scheduled.items():
        module[name] = function
    return module


def _has_blocks(function: tirx.PrimFunc) -> bool:
    root = function.body
    if not isinstance(root, SBlockRealize) or root.block.name_hint != "root":
        return False
    found: list[SBlockRealize] = []
    tvm_ffi.structural_walk(root.block.body, (SBlockRealize, found.append))
    return bool(found)
