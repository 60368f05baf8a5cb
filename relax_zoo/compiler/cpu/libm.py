"""The C library's functions of float32 in vectors: see `double_math`.

What a formula does not hold for, such as infinities, a negative number's logarithm or the sine of a huge angle, the C
library computes, where it occurs in a vector; every element by itself, so that its neighbours do not matter.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ..._tvm import Call, Op, StringImm, register_op, register_op_attr, structural_map, tirx, ty_of
from . import double_math
from .expressions import choice, hidden, let, magnitude, number
from .vector_math import is_active, lane_by_lane

LARGEST = 3.4028234663852886e38  # of float32


@dataclass(frozen=True)
class Function:
    """A function by a formula in float64, and a condition on float32 under which it holds."""

    formula: Callable[..., Any]
    holds: Callable[..., Any]


def _at_most(limit: float) -> Callable[..., Any]:
    return lambda x: magnitude(x) <= number(limit, x)


def _both(a: Any, b: Any) -> Any:
    return tirx.bitwise_and(a, b)


_finite = _at_most(LARGEST)


def _positive(x: Any) -> Any:
    return _both(x > number(0, x), x <= number(LARGEST, x))


def _are_finite(x: Any, y: Any) -> Any:
    return _both(_finite(x), _finite(y))


def _are_numbers(x: Any, y: Any) -> Any:
    """Whether both are finite and other than zero."""
    return _both(_are_finite(x, y), _both(x != number(0, x), y != number(0, y)))


_OF_ALL = ("asinh", "atan", "cosh", "erfc", "expm1", "sinh")
FUNCTIONS = {
    **{name: Function(getattr(double_math, name), _positive) for name in ("log", "log2", "log10")},
    **{
        name: Function(getattr(double_math, name), _finite)
        for name in ("atan", "sinh", "cosh", "asinh", "erfc", "expm1")
    },
    **{name: Function(getattr(double_math, name), _at_most(2.0**20)) for name in ("sin", "cos", "tan")},
    **{name: Function(getattr(double_math, name), _at_most(1)) for name in ("asin", "acos")},
    "log1p": Function(double_math.log1p, lambda x: _both(x > number(-1, x), x <= number(LARGEST, x))),
    "acosh": Function(double_math.acosh, lambda x: _both(x >= number(1, x), x <= number(LARGEST, x))),
    "atanh": Function(double_math.atanh, lambda x: magnitude(x) < number(1, x)),
    "atan2": Function(double_math.atan2, _are_numbers),
    "hypot": Function(double_math.hypot, _are_finite),
    "pow": Function(double_math.power, lambda x, y: _both(_positive(x), _finite(y))),
    "fmod": Function(
        double_math.fmod,
        lambda x, y: _both(_are_numbers(x, y), magnitude(x) < magnitude(y) * number(2.0**28, y)),
    ),
}
"""By the C library's names."""


def _lowered(name: str, function: Function) -> Callable[[Any], Any]:
    """How a call becomes what LLVM takes; outside `vector_math`, and for other dtypes, the library's function."""

    def library(dtype: str) -> Callable[..., Any]:
        return lambda *numbers: tirx.call_pure_extern(dtype, name + ("f" if dtype == "float32" else ""), *numbers)

    def lower(call: Any) -> Any:
        lanes, dtype = int(ty_of(call).dtype.lanes), str(ty_of(call).dtype).partition("x")[0]
        if is_active() and dtype == "float32":
            return _let_each(call.args, lambda *values: _by_formula(function, values, library(dtype), lanes))
        if lanes == 1:
            return library(dtype)(*call.args)
        return _let_each(call.args, lambda *values: lane_by_lane(values, library(dtype)))

    return lower


def _let_each(values: Sequence[Any], body: Callable[..., Any], *bound: Any) -> Any:
    if not values:
        return body(*bound)
    return let(values[0], lambda first: _let_each(values[1:], body, *bound, first))


def _by_formula(function: Function, values: Sequence[Any], library: Callable[..., Any], lanes: int) -> Any:
    """A call by the formula, and by the library where that does not hold for every element."""
    wide = [x.astype(str(ty_of(x).dtype).replace("float32", "float64")) for x in values]
    found = _let_each(wide, function.formula).astype(ty_of(values[0]).dtype)
    holds = function.holds(*values)
    if lanes == 1:
        alone = hidden(holds, "int32") != tirx.const(0, "int32")
        return let(found, lambda f: tirx.if_then_else(alone, f, library(*values)))
    all_hold = tirx.call_llvm_pure_intrin("bool", "llvm.vector.reduce.and", holds)
    elements = lane_by_lane(values, library)
    return let(found, lambda f: tirx.if_then_else(all_hold, f, choice(function.holds(*values), f, elements)))


def _register() -> dict[str, Any]:
    """The operator for each function: TVM's, or one of its own."""
    known, operators = set(Op.list_op_names()), {}
    for name, function in FUNCTIONS.items():
        own = f"relax_zoo.{name}"
        if f"tirx.{name}" not in known:
            register_op(own)
            register_op_attr(own, "TCallEffectKind", tirx.CallEffectKind.Pure.value)
        operator = own if f"tirx.{name}" not in known else f"tirx.{name}"
        tirx.op.register_intrin_lowering(operator, target="llvm", f=_lowered(name, function), level=99)
        if not Op.get(operator).get_attr("TVectorizable"):
            register_op_attr(operator, "TVectorizable", True)
        operators[f"{name}f"] = Op.get(operator)
    return operators


_OPERATORS = {**_register(), "exp2f": Op.get("tirx.exp2")}
_NAMES = {operator.name for operator in _OPERATORS.values()}


def is_function(call: Any) -> bool:
    """Whether this is a call of one of these functions, by the operator or by the library's name."""
    return function_of(call) is not None


def function_of(call: Any) -> tuple[Any, list[Any]] | None:
    """The operator of one of these functions, and what it is called on; None of most calls."""
    named = _named(call)
    if named is not None:
        return named, list(call.args[1:])
    return (call.op, list(call.args)) if getattr(call.op, "name", None) in _NAMES else None


def _named(call: Any) -> Any:
    """The operator for what a call names; None of most."""
    name = call.args[0] if call.args else None
    return _OPERATORS.get(str(name.value)) if isinstance(name, StringImm) else None


def show_functions(body: Any) -> Any:
    """Calls of the C library's functions as those of operators, which TVM knows how to make calls on vectors of."""

    def show(call: Any) -> Any:
        operator = _named(call)
        return call if operator is None else tirx.call_intrin(ty_of(call).dtype, operator, *call.args[1:])

    return structural_map(body, ((Call, show),))
