"""The door for `torch.export`: `from_exported`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import torch
from torch.fx.graph import CodeGen

from .._torch import sympy_of
from .._tvm import IRModule
from .errors import TranslationError
from .fx import from_fx
from .inputs import linear

if TYPE_CHECKING:
    from torch.export import ExportedProgram


def from_exported(
    program: ExportedProgram,
    input_shapes: Sequence[Any] | Mapping[str, Any] | None = None,
    *,
    flat: bool = False,
    **options: Any,
) -> IRModule:
    """Translate an exported program into a Relax module whose `main` computes what the program computes.

    `main` takes the program's tensor inputs, flattened in the program's order; numbers and None among them are
    fixed, as torch.export fixed them. Dynamic dimensions become symbolic ones named as the program names them (s77);
    one computed from another, such as 2*s77, is named s77_times_2, and `constraints` says what it must be.
    `input_shapes`, as for `from_fx`, gives other names or sizes. `options` are those of `from_fx`. With `flat` the
    results are a list in the program's order, whatever containers the program returns them in, also those of others
    (transformers' caches).

    Raises what `from_fx` raises; TranslationError also for a program that changes its buffers, and for a dimension
    that is computed from others in another way.

    >>> program = torch.export.export(torch.nn.Linear(3, 2).eval(), (torch.ones(4, 3),))
    >>> module = from_exported(program)
    """
    from torch.export import ExportedProgram  # takes a second to import
    from torch.export.graph_signature import InputKind

    if not isinstance(program, ExportedProgram):
        raise TranslationError(f"from_exported takes a torch.export.ExportedProgram, not a {type(program).__name__}")
    module = program.module(check_guards=False)
    if flat:
        module.graph.set_codegen(CodeGen())  # without what restores containers
    user = [spec for spec in program.graph_signature.input_specs if spec.kind is InputKind.USER_INPUT]
    values = {node.name: node.meta.get("val") for node in program.graph.find_nodes(op="placeholder")}
    entries: dict[str, Any] = {}
    for node, spec in zip(module.graph.find_nodes(op="placeholder"), user, strict=True):
        value = values.get(getattr(spec.arg, "name", ""))
        if isinstance(value, torch.Tensor):
            entries[node.name] = (tuple(_dim(size) for size in value.shape), value.dtype)
        elif isinstance(value, torch.SymInt):
            entries[node.name] = str(_dim(value))
        else:
            node.args = (getattr(spec.arg, "value", value),)
    return from_fx(module, entries if input_shapes is None else input_shapes, **options)


def _dim(size: int | torch.SymInt) -> int | str:
    if isinstance(size, int):
        return size
    text = str(sympy_of(size))
    if text.isdigit():  # torch.export found that the dimension cannot vary
        return int(text)
    if linear(text) is None:
        raise TranslationError(f"a dimension of an input is {text}, computed from others; give its size")
    return text
