"""What TVMScript prints but cannot parse, out of a Relax module: tensors above all, which become parameters.

TVM prints tensor constants as `metadata[...]`, which does not parse back, scalar infinities as `R.const("inf", ...)`,
and the weight `0.bias` of a torch.nn.Sequential as `0_bias`, which do not either. After `lift` none of them is left,
and the tensors are at hand to be digested.
"""

from __future__ import annotations

import keyword
import math
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from ..._tvm import (
    Call,
    FFITensor,
    GenericConst,
    GlobalVar,
    IRModule,
    TVMTensor,
    Var,
    relax,
    structural_map,
    structural_walk,
    ty_of,
)
from .errors import GoldenError

# The dtypes whose finite scalars TVM prints as R.const literals and parses back.
LITERALS = {"bool", "int8", "int16", "int32", "int64", "float16", "float32", "float64"}


@dataclass
class Lifted:
    """A module without tensors, and the tensors it held.

    `parameters` lists for each function the positions of the parameters whose values are known, and those values;
    `attributes` holds the tensors that were in other attributes, by where they were.
    """

    module: IRModule
    parameters: dict[str, list[tuple[int, Any]]] = field(default_factory=dict)
    attributes: dict[str, Any] = field(default_factory=dict)


Slots = dict[int, tuple[Any, str]]  # by identity: the constant, and its parameter's name (TVM numbers equal ones)


@dataclass
class _Uses:
    """The constants and the Relax functions that a function uses, each with the binding it is used in, in order."""

    items: list[tuple[Any, str]] = field(default_factory=list)
    called: Counter[str] = field(default_factory=Counter)
    named: Counter[str] = field(default_factory=Counter)


def lift(module: IRModule) -> Lifted:
    """`module` with its tensors taken out and its variables named as Python can read; `module` itself stays as it is.

    A constant becomes a parameter named after the binding that uses it first. One in a function that others call is
    handed down by the callers, from parameters of their own. Tensors in attributes (the `params` of `main` among them)
    leave the module.

    Raises GoldenError when a function that holds constants is used as a value, so that no call can hand them down.
    """
    lifted = Lifted(_with_names(module))
    functions = {gv: f for gv, f in lifted.module.functions_items() if isinstance(f, relax.Function)}
    uses = {gv.name_hint: _uses(f) for gv, f in functions.items()}
    slots = _slots(uses)
    called = {name for used in uses.values() for name in used.called}
    for gv, function in functions.items():
        name = gv.name_hint
        plain = _without_tensors(lifted, name, function)
        if slots[name]:
            lifted.module.update_func(gv, _with_parameters(plain, slots[name], slots))
            if name not in called:
                values = lifted.parameters.setdefault(name, [])
                values += enumerate((constant.value for constant, _ in slots[name].values()), len(function.params))
        elif plain is not function:
            lifted.module.update_func(gv, plain)
    for key in sorted(module.attrs.keys() if module.attrs else []):
        if found := _tensors(module.attrs[key]):
            lifted.attributes |= {f"{key}[{at}]": tensor for at, tensor in enumerate(found)}
            lifted.module = lifted.module.without_attr(key)
    return lifted


# ---------------------------------------------------------------- which function needs which constants


def _uses(function: relax.Function) -> _Uses:
    uses, binding = _Uses(), "result"

    def bound(value: Any) -> None:
        nonlocal binding
        binding = value.var.name

    def constant(value: Any) -> None:
        if _must_lift(value):
            uses.items.append((value, binding))

    def call(value: Any) -> None:
        if isinstance(value.op, GlobalVar):
            uses.items.append((value.op, binding))
            uses.called[value.op.name_hint] += 1

    def named(value: Any) -> None:
        uses.named[value.name_hint] += 1

    callbacks = (
        ((relax.VarBinding, relax.MatchCast), bound),
        (GenericConst, constant),
        (Call, call),
        (GlobalVar, named),
    )
    structural_walk(function, callbacks, order="pre")
    return uses


def _must_lift(constant: Any) -> bool:
    tensor = constant.value
    if not isinstance(tensor, TVMTensor):
        return False
    return tensor.ndim > 0 or str(tensor.dtype) not in LITERALS or not math.isfinite(tensor.numpy())


def _slots(uses: dict[str, _Uses]) -> dict[str, Slots]:
    """The parameters each function gets: for its own constants and for those of the functions it calls."""
    slots: dict[str, Slots] = {name: {} for name in uses}
    while True:
        grown = {name: _slots_of(used, slots) for name, used in uses.items()}
        if [list(slot) for slot in grown.values()] == [list(slot) for slot in slots.values()]:
            break
        slots = grown
    for name, used in uses.items():
        for other, times in used.named.items():
            if slots.get(other) and times > used.called[other]:
                raise GoldenError(
                    f"'{name}' uses the function '{other}' as a value, and '{other}' holds tensor constants: "
                    "make them parameters of the function"
                )
    return slots


def _slots_of(uses: _Uses, known: dict[str, Slots]) -> Slots:
    slots: Slots = {}
    for used, binding in uses.items:
        calling = isinstance(used, GlobalVar)
        constants = [constant for constant, _ in known.get(used.name_hint, {}).values()] if calling else [used]
        for constant in constants:
            slots.setdefault(constant.id_, (constant, f"{binding}_const"))
    return slots


# ---------------------------------------------------------------- the functions rewritten


def _with_names(module: IRModule) -> IRModule:
    """A copy of `module` in which no variable's name starts with a digit or is a keyword of Python.

    Where on this machine the lines of the user's source are is left out.
    """
    renamed: dict[int, Any] = {}

    def variable(value: Any) -> Any:
        if not value.name[:1].isdigit() and not keyword.iskeyword(value.name):
            return value
        if value.id_ not in renamed:
            renamed[value.id_] = type(value)(f"_{value.name}", ty_of(value), value.span)
        return renamed[value.id_]

    copy = module.clone()
    for gv, function in module.functions_items():
        here = function.without_attr("sources") if isinstance(function, relax.Function) else function
        copy.update_func(gv, structural_map(here, ((Var, variable),)))
    return copy


def _with_parameters(function: relax.Function, own: Slots, slots: dict[str, Slots]) -> relax.Function:
    variables = {identity: relax.Var(name, ty_of(constant)) for identity, (constant, name) in own.items()}

    def constant(value: Any) -> Any:
        return variables.get(value.id_, value)

    def call(value: Any) -> Any:
        needed = slots.get(value.op.name_hint) if isinstance(value.op, GlobalVar) else None
        if not needed:
            return value
        arguments = [*value.args, *(variables[identity] for identity in needed)]
        return Call(value.op, arguments, value.attrs, value.ty_args, value.span, ty_of(value))

    body = structural_map(function, ((GenericConst, constant), (Call, call)))
    parameters = [*body.params, *variables.values()]
    return relax.Function(parameters, body.body, body.ret_ty, body.is_pure, body.attrs, body.span)


def _without_tensors(lifted: Lifted, name: str, function: relax.Function) -> relax.Function:
    for key in sorted(function.attrs.keys() if function.attrs else []):
        found = _tensors(function.attrs[key])
        if not found:
            continue
        function = function.without_attr(key)
        if key != "params":
            lifted.attributes |= {f"{name}.{key}[{at}]": tensor for at, tensor in enumerate(found)}
        elif len(found) > len(function.params):
            raise GoldenError(f"'{name}' has {len(found)} values in its attribute 'params' but fewer parameters")
        else:
            lifted.parameters[name] = list(enumerate(found, len(function.params) - len(found)))
    return function


def _tensors(value: Any) -> list[Any]:
    found: list[Any] = []
    structural_walk(value, ((FFITensor, found.append),))
    return found
