"""How long TVM's code generator looks at a program whose functions become polynomials: see `vector_math` and `libm`.

It bounds what is bound to each name of a polynomial by what is bound to the names in that, and so on: it reads the
argument of a function as often as that occurs in the formula with every name written out, a hundred times or so. What
is a function of a function of a function it reads a million times.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Callable
from typing import Any

from ..._tvm import Call, Op, TensorLoad, Var, WalkResult, structural_walk, tirx, ty_of
from .libm import function_of
from .vector_math import vector_math

HEAVY = 8  # how much longer it looks at a formula in float64, which those of the C library's functions are

_POLYNOMIALS = ("tirx.exp", "tirx.exp2", "tirx.sigmoid", "tirx.erf", "tirx.tanh")

Function = tuple[Any, list[Any]]  # the operator that becomes a polynomial, and what it is called on


def readings(value: Any, of: Callable[[Any], int] = lambda load: 1) -> int:
    """How many values are read for one where everything is written out; of a load, as many as `of` says."""
    found = _leaves(value, _function).items()
    return sum(of(each) * times for each, times in found if isinstance(each, TensorLoad))


def effort(value: Any, of: Callable[[Any], int]) -> int:
    """How long that takes, in readings in float32."""
    calls: list[Any] = []

    def call(each: Any) -> Any:
        if _function(each) is None:
            return None
        calls.append(each)
        return WalkResult.SKIP

    structural_walk(value, (Call, call), order="pre")
    return sum(readings(each, of) * (1 if _own(each) else HEAVY) for each in calls)


def _leaves(value: Any, function: Callable[[Any], Function | None]) -> Counter[Any]:
    """How often each load and each variable occurs in a value, where everything is written out."""
    found: Counter[Any] = Counter()

    def add(part: Any, times: int) -> None:
        for each, count in _leaves(part, function).items():
            found[each] += count * times

    def leaf(each: Any) -> Any:
        found[each] += 1
        return WalkResult.SKIP

    def let(each: Any) -> Any:
        add(each.body, 1)
        add(each.value, found.pop(each.var, 0))
        return WalkResult.SKIP

    def call(each: Any) -> Any:
        known = function(each)
        if known is None:
            return None
        operator, arguments = known
        for argument, times in zip(arguments, _uses(str(operator.name), len(arguments)), strict=True):
            add(argument, times)
        return WalkResult.SKIP

    structural_walk(value, ((TensorLoad, leaf), (Var, leaf), (tirx.Let, let), (Call, call)), order="pre")
    return found


def _function(call: Any) -> Function | None:
    """What becomes a polynomial, of float32; None of other calls."""
    if str(ty_of(call).dtype).partition("x")[0] != "float32":
        return None
    return _own(call) or function_of(call)


def _own(call: Any) -> Function | None:
    known = isinstance(call.op, Op) and call.op.name in _POLYNOMIALS
    return (call.op, list(call.args)) if known else None


@functools.cache
def _uses(name: str, count: int) -> tuple[int, ...]:
    """How often each argument occurs in what an operator of numbers becomes, which may call the library as well."""
    operator = Op.get(name)
    values = [Var(f"x{at}", "float32") for at in range(count)]
    with vector_math():
        formula = operator.get_attr("llvm.FLowerIntrinsic")(tirx.call_intrin("float32", operator, *values))
    found = _leaves(formula, _own)
    return tuple(found[each] for each in values)
