"""What formulas of vectors are made of: names, numbers, bits, signs and choices."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..._tvm import tirx, ty_of


def let(value: Any, body: Callable[[Any], Any]) -> Any:
    """`body` of a variable that holds `value`, so that it is computed once; a number stays what it is."""
    if isinstance(value.value if isinstance(value, tirx.Broadcast) else value, tirx.FloatImm):
        return body(value)
    variable = tirx.Var("v", ty_of(value))
    return tirx.Let(variable, value, body(variable))


def number(value: float, x: Any) -> Any:
    """A number of the type of `x`."""
    return tirx.const(value, ty_of(x).dtype)


def polynomial(x: Any, coefficients: tuple[float, ...]) -> Any:
    """The polynomial with these coefficients, that of the lowest power first."""
    result = number(coefficients[-1], x)
    for coefficient in reversed(coefficients[:-1]):
        result = result * x + number(coefficient, x)
    return result


def bits(x: Any) -> Any:
    """The bits of floats, as integers."""
    return tirx.reinterpret(_integers(x), x)


def of_bits(integers: Any) -> Any:
    """The floats that have these bits."""
    return tirx.reinterpret(str(ty_of(integers).dtype).replace("int", "float"), integers)


def magnitude(x: Any) -> Any:
    """|x|."""
    return of_bits(bits(x) & number(_sign(x) - 1, bits(x)))


def signed(size: Any, x: Any) -> Any:
    """`size`, which is positive, with the sign of `x`."""
    return of_bits(bits(size) | (bits(x) & number(-_sign(x), bits(x))))


def choice(condition: Any, yes: Any, no: Any) -> Any:
    """One of two, by their bits, which LLVM takes for the choice that it is.

    No Select: the simplifier treats its condition as known in the branches, at a cost that is exponential in how deeply
    such functions are nested.
    """
    mask = number(0, bits(yes)) - hidden(condition, _integers(yes))
    return of_bits((bits(yes) & mask) | (bits(no) & ~mask))


def hidden(condition: Any, dtype: str) -> Any:
    """A condition as an integer, in a call, which TVM seeks no bounds of."""
    return tirx.reinterpret(dtype, condition.astype(dtype))


def _integers(x: Any) -> str:
    return str(ty_of(x).dtype).replace("float", "int")


def _sign(x: Any) -> int:
    return 2 ** (int(ty_of(x).dtype.bits) - 1)
