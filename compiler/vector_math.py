"""exp, sigmoid, erf and tanh of float32 as polynomials, which run in vectors; the C library's functions do not.

Each is within three units in the last place of the exact value, NaN stays NaN, and exp reaches 0 and infinity. The
coefficients interpolate the function at Chebyshev nodes (in float64, then rounded); the reduction of exp's argument is
Cody and Waite's.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import Any

import tvm
from tvm import tirx

# exp(r) for |r| <= log(2) / 2
_EXP = (1.0, 1.0, 0.5, 0.16666415333747864, 0.04166635125875473, 0.008375167846679688, 0.001394116086885333)
_LOG2_HIGH, _LOG2_LOW = 0.693359375, -2.12194440e-4  # their sum is log(2); the first has few enough bits to be exact
_EXP_LOWEST, _EXP_HIGHEST = -104.0, 88.8  # beyond these the result is 0, or infinity

# erf(x) / x for |x| <= 1, in x^2; log(erfc(x)) for 1 <= x <= 4
_ERF = (
    1.1283791065216064, -0.3761262595653534, 0.11283594369888306, -0.02685421146452427, 0.005189087241888046,
    -0.000801686430349946, 7.875874871388078e-05,
)  # fmt: skip
_ERFC = (
    -0.0007658977992832661, -1.1258935928344727, -0.6391412615776062, -0.10328111797571182, 0.022604772821068764,
    -0.0034323513973504305, 0.00031693701748736203, -1.3272361684357747e-05,
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


def _type(x: Any) -> str:
    return str(x.ty.dtype)


def _let(value: Any, body: Callable[[Any], Any]) -> Any:
    """`body` of a variable that holds `value`, so that it is computed once."""
    variable = tirx.Var("v", value.ty)
    return tirx.Let(variable, value, body(variable))


def _polynomial(x: Any, coefficients: tuple[float, ...]) -> Any:
    result = tirx.const(coefficients[-1], _type(x))
    for coefficient in reversed(coefficients[:-1]):
        result = result * x + tirx.const(coefficient, _type(x))
    return result


def _magnitude(x: Any) -> Any:
    return tirx.Select(x < tirx.const(0, _type(x)), tirx.const(0, _type(x)) - x, x)


def _exp(x: Any) -> Any:
    def number(value: float) -> Any:
        return tirx.const(value, _type(x))

    integers = _type(x).replace("float", "int")

    def power(n: Any) -> Any:
        """2 to the n, for -126 <= n <= 127."""
        return tirx.reinterpret(_type(x), (n + tirx.const(127, integers)) << tirx.const(23, integers))

    def of_input(value: Any) -> Any:
        def of_count(count: Any) -> Any:
            rest = value - count * number(_LOG2_HIGH) - count * number(_LOG2_LOW)

            def of_integer(n: Any) -> Any:
                half = n >> tirx.const(1, integers)  # in two steps, so that neither leaves the range of powers
                return _let(rest, lambda r: _polynomial(r, _EXP)) * power(half) * power(n - half)

            return _let(count.astype(integers), of_integer)

        return _let(tirx.nearbyint(value * number(1.4426950408889634)), of_count)

    # TVM's maximum and minimum keep the second operand where a comparison with NaN is false. No Select: the simplifier
    # treats its condition as known in the branches, at a cost that is exponential in how deeply such calls are nested.
    return _let(tirx.max(number(_EXP_LOWEST), tirx.min(number(_EXP_HIGHEST), x)), of_input)


def _sigmoid(x: Any) -> Any:
    one = tirx.const(1, _type(x))
    return one / (one + tirx.exp(tirx.const(0, _type(x)) - x))


def _erf(x: Any) -> Any:
    def number(value: float) -> Any:
        return tirx.const(value, _type(x))

    def of_input(value: Any) -> Any:
        def of_size(size: Any) -> Any:
            near = _let(value * value, lambda square: _polynomial(square, _ERF)) * value
            bounded = tirx.Select(size < number(4), size, number(4))
            far = number(1) - tirx.exp(_let(bounded, lambda b: _polynomial(b, _ERFC)))
            signed = _let(far, lambda f: tirx.Select(value < number(0), number(0) - f, f))
            return tirx.Select(tirx.isnan(value), value, tirx.Select(size < number(1), near, signed))

        return _let(_magnitude(value), of_size)

    return _let(x, of_input)


def _tanh(x: Any) -> Any:
    def number(value: float) -> Any:
        return tirx.const(value, _type(x))

    def of_input(value: Any) -> Any:
        def of_size(size: Any) -> Any:
            near = _let(value * value, lambda square: _polynomial(square, _TANH)) * value
            far = number(1) - number(2) / (tirx.exp(size + size) + number(1))
            signed = _let(far, lambda f: tirx.Select(value < number(0), number(0) - f, f))
            return tirx.Select(size < number(0.625), near, signed)

        return _let(_magnitude(value), of_size)

    return _let(x, of_input)


def _register(name: str, function: Callable[[Any], Any]) -> None:
    """Lower an intrinsic by `function`; outside `vector_math`, and for other dtypes, as before."""
    usual = tvm.ir.Op.get(f"tirx.{name}").get_attr("llvm.FLowerIntrinsic")

    def lower(call: Any) -> Any:
        if not _active.get() or not str(call.ty.dtype).startswith("float32"):
            return usual(call) if usual is not None else call
        return function(call.args[0])

    tirx.op.register_intrin_lowering(f"tirx.{name}", target="llvm", f=lower, level=99)


for _name, _function in {"exp": _exp, "sigmoid": _sigmoid, "erf": _erf, "tanh": _tanh}.items():
    _register(_name, _function)
