"""Importers with a planted fault each, for the suite to find."""

from __future__ import annotations

import ctypes
from typing import Any

import torch
from torch import fx
from torch.export import ExportedProgram

from relax_zoo._tvm import IRModule
from relax_zoo.translator import from_exported, from_fx

aten = torch.ops.aten


def faulty(graph: fx.GraphModule, shapes: Any) -> IRModule:
    """Take sine for cosine, refuse floor in words, leave with ceil, and make what does not run of trunc."""
    for node in graph.graph.nodes:
        if node.target is torch.sin:
            node.target = torch.cos
        elif node.target is torch.floor:
            raise NotImplementedError("no floor")
        elif node.target is torch.ceil:
            ctypes.string_at(0)
        elif node.target is torch.trunc:
            return from_fx(graph, [((7, *shape), dtype) for shape, dtype in shapes])
    return from_fx(graph, list(shapes))


def of_programs(program: ExportedProgram) -> IRModule:
    """Take sine for cosine in an exported program."""
    for node in program.graph.nodes:
        if node.target is aten.sin.default:
            node.target = aten.cos.default
    return from_exported(program)
