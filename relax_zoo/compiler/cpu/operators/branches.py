"""Programs of several bodies, of which each call runs one."""

from __future__ import annotations

from typing import Any

from ...._tvm import SBlock, SBlockRealize, structural_map, structural_walk, tirx, ty_of
from .loops import blocks_in


def renamed(body: Any) -> Any:
    """The same with variables of its own: several ways through a program have stages in common."""
    variables = [each.var for block in blocks_in(body) for each in block.iter_vars]
    structural_walk(body, (tirx.For, lambda loop: variables.append(loop.loop_var)))
    fresh = {variable: tirx.Var(variable.name, ty_of(variable)) for variable in variables}
    return structural_map(body, (tirx.Var, lambda variable: fresh.get(variable, variable)))


def rooted(function: tirx.PrimFunc, body: Any, buffers: list[Any]) -> tirx.PrimFunc:
    """A program of that body, which has those buffers besides its parameters."""
    root = SBlock([], [], [], "root", body, alloc_buffers=buffers)
    return function.with_body(SBlockRealize([], tirx.const(True, "bool"), root))
