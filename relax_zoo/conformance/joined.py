"""Several programs as one: translated alone, built together."""

from __future__ import annotations

import json
from typing import Any

from relax_zoo.compiler.driver import bind_params

from .._tvm import Expr, GlobalVar, IRModule, PyExprMutator, mutator, relax, ty_of


def joined(modules: list[IRModule]) -> IRModule:
    """One module whose `main` computes what each of the modules' computes, in a tuple.

    Where all say the structure of their outputs, that of the tuple says it too; else it is a tuple of all tensors.
    """
    bb = relax.BlockBuilder()
    parameters, blocks, structures, constraints = [], [], [], []
    leaves: list[Expr] = []
    for module in modules:
        module = bind_params(module) if "params" in attributes_of(module) else module
        names = {
            name: bb.add_func(f, name.name_hint) for name, f in module.functions_items() if name.name_hint != "main"
        }
        main = _Renamed(names).visit_expr(module["main"]) if names else module["main"]
        own, result = attributes_of(module), main.body.body
        structure = own.get("output_structure")
        structures.append(structure and _numbered(json.loads(structure), len(leaves)))
        constraints += json.loads(own.get("constraints", "[]"))
        parameters += main.params
        blocks += main.body.blocks
        leaves += parts(result)
    body = bb.normalize(relax.SeqExpr(blocks, relax.Tuple(leaves)))
    attributes = {"constraints": json.dumps(list(dict.fromkeys(constraints))), "global_symbol": "main"}
    if None not in structures:
        attributes["output_structure"] = json.dumps({"tuple": structures})
    bb.add_func(relax.Function(parameters, body).with_attrs(attributes), "main")
    return bb.get()


def attributes_of(module: IRModule) -> dict[str, Any]:
    """The attributes of `main`."""
    return dict(module["main"].attrs or {})


def parts(result: Expr) -> list[Expr]:
    """The tensors that an expression is: itself, or those in a tuple, nested ones too."""
    if not isinstance(ty_of(result), relax.TupleType):
        return [result]
    fields = range(len(ty_of(result).fields))
    return [part for at in fields for part in parts(relax.TupleGetItem(result, at))]


def _numbered(structure: Any, first: int) -> Any:
    """An output's structure with its leaves numbered from `first`."""
    if isinstance(structure, int):
        return structure + first
    ((kind, content),) = structure.items()
    match kind:
        case "value":
            return structure
        case "pairs":
            return {kind: [[key, _numbered(item, first)] for key, item in content]}
        case "dict":
            return {kind: {key: _numbered(item, first) for key, item in content.items()}}
        case "named":
            fields = {name: _numbered(item, first) for name, item in content["fields"].items()}
            return {kind: {**content, "fields": fields}}
    return {kind: [_numbered(item, first) for item in content]}


@mutator
class _Renamed(PyExprMutator):
    """A function with the kernels that it calls under other names."""

    def __init__(self, names: dict[GlobalVar, GlobalVar]) -> None:
        super().__init__()
        self._names = names

    def visit_global_var_(self, op: GlobalVar) -> GlobalVar:
        return self._names[op]
