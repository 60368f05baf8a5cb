"""A row as a program: a graph of torch.fx that makes the calls, and inputs for it."""

from __future__ import annotations

import warnings
import zlib
from typing import Any

import numpy as np
import torch
from torch import fx, nn

from ..._torch import pytree
from .rows import Call, Row, Tensor, parse

# Operators for which negative numbers are no everyday case: a root of them is NaN, and a power may be slow.
_POSITIVE = ("sqrt", "rsqrt", "log", "pow", "batch_norm", "reciprocal", "div", "float_power", "lgamma", "digamma")
FEW = 8  # below which integers are that are no indices


def called(row: Row) -> fx.GraphModule:
    """The row's program: operands that are weights are buffers, drawn by the row, the others inputs, in order."""
    root, graph = nn.Module(), fx.Graph()
    nodes = [None if each.const else graph.placeholder(f"x{at}") for at, (each, _, _) in enumerate(row.tensors)]
    for at, (each, _, _) in enumerate(row.tensors):
        if each.const:
            root.register_buffer(f"weight{at}", _drawn(row, at))
            nodes[at] = graph.get_attr(f"weight{at}")
    operands = iter(nodes)

    def node(value: Any) -> Any:
        match value:
            case Call(args=args, kwargs=kwargs):
                return graph.call_function(value.overload, *pytree.tree_map(node, (tuple(args), dict(kwargs))))
            case Tensor(order=order):
                operand = next(operands)
                return graph.call_method("permute", (operand, *order)) if order else operand
        return value

    graph.output(node(row.call))
    return fx.GraphModule(root, graph).eval()


def inputs_of(row: Row) -> tuple[torch.Tensor, ...]:
    """The row's inputs, the same at every call, in PyTorch's own memory; integers are indices that are there."""
    return tuple(_drawn(row, place).clone() for place, (each, _, _) in enumerate(row.tensors) if not each.const)


def _drawn(row: Row, at: int) -> torch.Tensor:
    tensor, call, place = row.tensors[at]
    draw = np.random.RandomState(zlib.crc32(f"{row.text} {at}".encode()))
    shape = tensor.shape
    if tensor.dtype is torch.bool:
        return torch.from_numpy(np.asarray(draw.random_sample(shape) < 0.8))
    if not tensor.dtype.is_floating_point:
        return torch.from_numpy(np.asarray(draw.randint(0, _bound(call, place), shape))).to(tensor.dtype)
    values = torch.from_numpy(np.asarray(draw.standard_normal(shape), dtype=np.float32))
    if call.name.partition(".")[0] in _POSITIVE:
        values = values.abs() + 0.1
    return values.to(tensor.dtype)


def _bound(call: Call, place: int) -> int:
    """What an integer operand is below: as many as there are rows where it chooses among them."""
    name, args = call.name.partition(".")[0], call.args
    first = args[0].used if isinstance(args[0], Tensor) else ()
    if name in ("embedding", "embedding_bag", "_embedding_bag") and first:
        return int(first[0])
    if name in ("gather", "index_select", "scatter", "scatter_add", "index_add", "index_copy", "take_along_dim"):
        return int(first[int(args[1])]) if first and len(args) > 1 and isinstance(args[1], int) else FEW
    if name in ("index", "index_put") and first and isinstance(args[1], list | tuple):
        axes = [axis for axis, each in enumerate(args[1]) if each is not None]
        chosen = axes[place - 1] if 0 < place <= len(axes) else 0
        return int(first[chosen])
    return FEW


def runs(text: str) -> bool:
    """Whether PyTorch itself runs a row; called in a process of its own, for it may crash."""
    row = parse(text)
    try:
        with torch.no_grad(), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            called(row)(*inputs_of(row))
    except Exception:
        return False
    return True
