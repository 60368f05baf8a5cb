"""exp, exp2, sigmoid, erf and tanh of float32 as polynomials, which run in vectors; the C library's functions do not.

Each is within three units in the last place of the exact value, NaN stays NaN, and exp reaches 0 and infinity. The
coefficients interpolate the function at Chebyshev nodes (in float64, then rounded), erf's have the least error in units
of the result; the reduction of exp's argument is Cody and Waite's.
"""

from __future__ import annotations

import contextlib
import functools
import math
from collections.abc import Callable, Iterator, Sequence
from contextvars import ContextVar
from typing import Any

from ..._tvm import Op, register_op_attr, tirx, ty_of
from .expressions import choice, let, magnitude, polynomial, signed

# exp(r) for |r| <= log(2) / 2
_EXP = (1.0, 1.0, 0.5, 0.16666415333747864, 0.04166635125875473, 0.008375167846679688, 0.001394116086885333)
_LOG2_HIGH, _LOG2_LOW = 0.693359375, -2.12194440e-4  # their sum is log(2); the first has few enough bits to be exact
_EXP_LOWEST, _EXP_HIGHEST = -104.0, 88.8  # beyond these the result is 0, or infinity
_EXP_OF_MINUS = tuple(c * (-1) ** i for i, c in enumerate(_EXP))
_SIGMOID_LOWEST, _SIGMOID_HIGHEST = -89.2, 80.0  # where it is 0, and 1

# erf(x) / x for |x| <= 1, in x^2; erfc(x)^(-1/8) for 1 <= x <= 4: smooth, as exp(x^2 / 8)
_ERF = (
    1.1283791065216064, -0.3761262595653534, 0.1128358542919159, -0.026853812858462334, 0.005188327748328447,
    -0.0008010193705558777, 7.853861461626366e-05,
)  # fmt: skip
_ERFC_ROOT = (
    0.9963779449462891, 0.1597188115119934, 0.04841984808444977, 0.07480306178331375, -0.0337025485932827,
    0.01799929514527321, -0.004052224103361368, 0.0005478985258378088,
)  # fmt: skip

# tanh(x) / x for |x| <= 0.625, in x^2
_TANH = (
    1.0, -0.3333325982093811, 0.13331113755702972, -0.05372010916471481, 0.020588191226124763, -0.005657135043293238,
)  # fmt: skip

_active = ContextVar("vector_math", default=False)


@contextlib.contextmanager
def vector_math() -> Iterator[None]:
    """Compile these functions as polynomials within; TVM's other users in this process keep theirs."""
    token = _active.set(True)
    try:
        yield
    finally:
        _active.reset(token)


def is_active() -> bool:
    """Whether code is compiled within `vector_math`."""
    return _active.get()


def _type(x: Any) -> str:
    return str(ty_of(x).dtype)


def _integer(count: Any) -> Any:
    """A whole number, between -200 and 200, as an integer: any at all for NaN, of which LLVM has none."""
    lowest = tirx.const(-200, _type(count))
    return tirx.max(count, lowest).astype(_type(count).replace("float", "int"))


def _exp(x: Any) -> Any:
    def rest(value: Any, count: Any) -> Any:
        return value - count * tirx.const(_LOG2_HIGH, _type(x)) - count * tirx.const(_LOG2_LOW, _type(x))

    return _exponential(x, 1.4426950408889634, rest, _EXP_LOWEST, _EXP_HIGHEST)


def _exp2(x: Any) -> Any:
    return _exponential(x, 1, lambda value, count: (value - count) * tirx.const(math.log(2), _type(x)), -150, 128)


def _exponential(x: Any, scale: float, rest: Callable[[Any, Any], Any], lowest: float, highest: float) -> Any:
    """exp(rest) * 2^count, where count is what is nearest to x * scale; 0 and infinity at these ends and beyond."""

    def number(value: float) -> Any:
        return tirx.const(value, _type(x))

    integers = _type(x).replace("float", "int")

    def power(n: Any) -> Any:
        """2 to the n, for -126 <= n <= 127."""
        return tirx.reinterpret(_type(x), (n + tirx.const(127, integers)) << tirx.const(23, integers))

    def of_input(value: Any) -> Any:
        def of_count(count: Any) -> Any:
            def of_integer(n: Any) -> Any:
                half = n >> tirx.const(1, integers)  # in two steps, so that neither leaves the range of powers
                return let(rest(value, count), lambda r: polynomial(r, _EXP)) * power(half) * power(n - half)

            return let(_integer(count), of_integer)

        return let(tirx.nearbyint(value * number(scale)), of_count)

    # TVM's maximum and minimum keep the second operand where a comparison with NaN is false. No Select: the simplifier
    # treats its condition as known in the branches, at a cost that is exponential in how deeply such calls are nested.
    return let(tirx.max(number(lowest), tirx.min(number(highest), x)), of_input)


def _sigmoid(x: Any) -> Any:
    """1 / (1 + exp(-x)) as 1/2 / (1/2 + exp(-x) / 2), whose power of two is one that a float holds, or infinity."""

    def number(value: float) -> Any:
        return tirx.const(value, _type(x))

    def of_input(value: Any) -> Any:
        def of_count(count: Any) -> Any:
            rest = count * number(_LOG2_HIGH) + value + count * number(_LOG2_LOW)  # value is -(what exp is taken of)
            half = tirx.reinterpret(_type(x), (_integer(count) + 126) << 23)
            return number(0.5) / (let(rest, lambda r: polynomial(r, _EXP_OF_MINUS)) * half + number(0.5))

        return let(tirx.nearbyint(value * number(-1.4426950408889634)), of_count)

    return let(tirx.max(number(_SIGMOID_LOWEST), tirx.min(number(_SIGMOID_HIGHEST), x)), of_input)


def _erf(x: Any) -> Any:
    def number(value: float) -> Any:
        return tirx.const(value, _type(x))

    def square(value: Any) -> Any:
        return let(value, lambda v: v * v)

    def of_input(value: Any) -> Any:
        def of_size(size: Any) -> Any:
            near = let(value * value, lambda v: polynomial(v, _ERF)) * value
            root = let(tirx.min(number(4), size), lambda v: polynomial(v, _ERFC_ROOT))
            far = number(1) - number(1) / square(square(square(root)))
            return choice(size < number(1), near, signed(far, value))

        return let(magnitude(value), of_size)

    return let(x, of_input)


def _tanh(x: Any) -> Any:
    def number(value: float) -> Any:
        return tirx.const(value, _type(x))

    def of_input(value: Any) -> Any:
        def of_size(size: Any) -> Any:
            near = let(value * value, lambda square: polynomial(square, _TANH)) * value
            far = number(1) - number(2) / (tirx.exp(size + size) + number(1))
            return choice(size < number(0.625), near, signed(far, value))

        return let(magnitude(value), of_size)

    return let(x, of_input)


def lane_by_lane(values: Sequence[Any], of_numbers: Callable[..., Any]) -> Any:
    """What `of_numbers` makes of the elements of vectors, which are variables."""
    lanes = range(int(ty_of(values[0]).dtype.lanes))
    each = [of_numbers(*(tirx.Shuffle([value], [lane]) for value in values)) for lane in lanes]
    return tirx.Shuffle(each, [*lanes])


def _of_number(function: Callable[[Any], Any], x: Any) -> Any | None:
    """A function of a number, or of one in all lanes, as a number; None of anything else.

    TVM binds a polynomial's variables to numbers, and then finds one bound to two forms of the same.
    """
    if isinstance(x, tirx.Broadcast):
        value = _of_number(function, x.value)
        return None if value is None else tirx.Broadcast(value, x.lanes)
    return tirx.const(function(x.value), _type(x)) if isinstance(x, tirx.FloatImm) else None


def _register(name: str, function: Callable[[Any], Any], exact: Callable[[Any], Any]) -> None:
    """Lower an intrinsic by `function`; outside `vector_math`, and for other dtypes, as before."""
    usual = Op.get(f"tirx.{name}").get_attr("llvm.FLowerIntrinsic")

    def lower(call: Any) -> Any:
        if _active.get() and _type(call).startswith("float32"):
            number = _of_number(exact, call.args[0])
            return function(call.args[0]) if number is None else number
        if usual is None and int(ty_of(call).dtype.lanes) > 1:
            number = functools.partial(tirx.call_intrin, _type(call).partition("x")[0], call.op)
            return let(call.args[0], lambda x: lane_by_lane([x], number))
        return usual(call) if usual is not None else call

    tirx.op.register_intrin_lowering(f"tirx.{name}", target="llvm", f=lower, level=99)


def _logistic(x: float) -> float:
    return 0.0 if x < _SIGMOID_LOWEST else 1 / (1 + math.exp(-x))


_register("exp", _exp, lambda x: math.inf if x > _EXP_HIGHEST else math.exp(x))
_register("exp2", _exp2, lambda x: math.inf if x >= 128 else 2.0**x)
_register("sigmoid", _sigmoid, _logistic)
_register("erf", _erf, math.erf)
_register("tanh", _tanh, math.tanh)
for _name in ("erf", "isnan", "nearbyint", "rsqrt"):  # or TVM's vectoriser leaves loops scalar that call them
    register_op_attr(f"tirx.{_name}", "TVectorizable", True)
