"""The C library's functions of float32 in float64, which run in vectors; its own do not.

Each takes and gives an expression of float64, for numbers that are those of a float32 and for which `libm` says that it
holds. The error is less than 2^-32 of the result, whose float32 is the nearest one or, about once in two hundred times,
the next. Series are Taylor's, cut where they no longer matter; other coefficients interpolate the function at Chebyshev
nodes.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from ..._tvm import tirx, ty_of

SHIFT = 1.5 * 2.0**52  # added to a whole number, this has it as its last bits
MANTISSA = 52  # bits of a float64
LN2 = math.log(2)
PI_HIGH = 1.5707963267341256  # the first 33 bits of pi / 2, of which a multiple is exact up to 2^20
PI_LOW = 6.077100506506192e-11

_EXPM1 = tuple(1 / math.factorial(n) for n in range(1, 11))  # (exp(r) - 1) / r for |r| <= log(2) / 2
_SIN = tuple((-1) ** n / math.factorial(2 * n + 1) for n in range(7))  # sin(r) / r for |r| <= pi / 4, in r^2
_COS = tuple((-1) ** n / math.factorial(2 * n) for n in range(8))
_ATANH = tuple(1 / (2 * n + 1) for n in range(7))  # atanh(s) / s for |s| <= 0.172, in s^2
_ATAN = (
    0.9999999999887381, -0.3333333295165722, 0.19999978336217084, -0.1428522560816021, 0.11105306732424464,
    -0.09049179093720577, 0.07495262378099696, -0.06022196387937433, 0.04364658944281667, -0.02600599597760862,
    0.011427633277375594, -0.0031954252407363944, 0.00041922786011272897,
)  # fmt: skip  # atan(x) / x for |x| <= 1, in x^2


def let(value: Any, body: Callable[[Any], Any]) -> Any:
    """`body` of a variable that holds `value`, so that it is computed once; a number stays what it is."""
    if isinstance(value.value if isinstance(value, tirx.Broadcast) else value, tirx.FloatImm):
        return body(value)
    variable = tirx.Var("v", ty_of(value))
    return tirx.Let(variable, value, body(variable))


def polynomial(x: Any, coefficients: tuple[float, ...]) -> Any:
    """The polynomial with these coefficients, that of the lowest power first."""
    result = _number(coefficients[-1], x)
    for coefficient in reversed(coefficients[:-1]):
        result = result * x + _number(coefficient, x)
    return result


def _number(value: float, x: Any) -> Any:
    return tirx.const(value, ty_of(x).dtype)


def _like(x: Any, kind: str) -> str:
    return str(ty_of(x).dtype).replace("float", kind)


def _bits(x: Any) -> Any:
    return tirx.reinterpret(_like(x, "int"), x)


def _of_bits(bits: Any) -> Any:
    return tirx.reinterpret(str(ty_of(bits).dtype).replace("int", "float"), bits)


def _whole(value: int, bits: Any) -> Any:
    return tirx.const(value, ty_of(bits).dtype)


def magnitude(x: Any) -> Any:
    """|x|."""
    bits = _bits(x)
    return _of_bits(bits & _whole(2 ** (int(ty_of(x).dtype.bits) - 1) - 1, bits))


def _signed(size: Any, x: Any) -> Any:
    """`size`, which is positive, with the sign of `x`."""
    bits = _bits(x)
    return _of_bits(_bits(size) | (bits & _whole(-(2**63), bits)))


def _between(lowest: float, x: Any, highest: float) -> Any:
    return tirx.max(_number(lowest, x), tirx.min(_number(highest, x), x))


def _rounded(x: Any, body: Callable[[Any, Any], Any]) -> Any:
    """`body` of the whole number that is nearest to x, which never is -0, and of bits whose last ones are its own."""
    return let(
        x + _number(SHIFT, x), lambda shifted: let(shifted - _number(SHIFT, x), lambda n: body(n, _bits(shifted)))
    )


def _expm1_and_power(x: Any, body: Callable[[Any, Any], Any]) -> Any:
    """`body` of exp(r) - 1 and 2^n, with exp(x) = exp(r) * 2^n."""

    def of_count(count: Any, bits: Any) -> Any:
        power = _of_bits((bits + _whole(1023, bits)) << _whole(MANTISSA, bits))
        less = let(x - count * _number(LN2, x), lambda r: polynomial(r, _EXPM1) * r)
        return let(less, lambda m: let(power, lambda p: body(m, p)))

    return _rounded(x * _number(1 / LN2, x), of_count)


def exp(x: Any) -> Any:
    """For |x| <= 700."""
    return _expm1_and_power(x, lambda less, power: less * power + power)


def expm1(x: Any) -> Any:
    """exp(x) - 1."""
    one = _number(1, x)

    def of_parts(less: Any, power: Any) -> Any:
        return tirx.Select(power == one, less, less * power + (power - one))

    return let(_between(-100, x, 100), lambda x: _expm1_and_power(x, of_parts))


def log(x: Any) -> Any:
    """For x > 0."""
    bits = _bits(x)

    def of_count(count: Any) -> Any:
        """With m between the roots of 1/2 and of 2, x is m * 2^count."""
        number = _of_bits(count + _whole(_SHIFT_BITS, count)) - _number(SHIFT, x)
        fraction = _of_bits(bits - (count << _whole(MANTISSA, count))) - _number(1, x)

        def of_quotient(s: Any) -> Any:
            return number * _number(LN2, x) + let(s * s, lambda square: polynomial(square, _ATANH)) * (s + s)

        return let(fraction, lambda f: let(f / (f + _number(2, x)), of_quotient))

    return let((bits - _whole(_HALF_ROOT_BITS, bits)) >> _whole(MANTISSA, bits), of_count)


_SHIFT_BITS = 0x4338000000000000
_HALF_ROOT_BITS = 0x3FE6A09E667F3BCD


def log2(x: Any) -> Any:
    """For x > 0."""
    return log(x) * _number(1 / LN2, x)


def log10(x: Any) -> Any:
    """For x > 0."""
    return log(x) * _number(1 / math.log(10), x)


def log1p(x: Any) -> Any:
    """log(1 + x); with fewer digits than a float32's, 1 + x is exact but where x is the result."""
    return tirx.Select(magnitude(x) < _number(2.0**-28, x), x, let(x + _number(1, x), log))


def _log1p(x: Any) -> Any:
    """log(1 + x), where 1 + x may lose digits of x."""

    def of_input(x: Any) -> Any:
        series = polynomial(x, (1.0, -0.5, 1 / 3)) * x

        def of_sum(u: Any) -> Any:
            return log(u) + (x - (u - _number(1, x))) / u

        far = let(tirx.max(x, _number(-1 + 2.0**-30, x)) + _number(1, x), of_sum)
        return tirx.Select(magnitude(x) < _number(2.0**-12, x), series, far)

    return let(x, of_input)


def power(x: Any, y: Any) -> Any:
    """x^y for x > 0."""
    return let(_between(-200, log(x) * y, 200), exp)


def _turned(x: Any, body: Callable[[Any, Any], Any]) -> Any:
    """`body` of x - n * pi / 2, which is at most pi / 4, and of n as bits of which the last two count; |x| <= 2^20."""

    def of_count(count: Any, bits: Any) -> Any:
        rest = (x - count * _number(PI_HIGH, x)) - count * _number(PI_LOW, x)
        return let(rest, lambda r: let(bits, lambda n: body(r, n)))

    return _rounded(x * _number(2 / math.pi, x), of_count)


def _sin_and_cos(r: Any, body: Callable[[Any, Any], Any]) -> Any:
    return let(
        r * r,
        lambda square: let(
            polynomial(square, _SIN) * r, lambda sine: let(polynomial(square, _COS), lambda cosine: body(sine, cosine))
        ),
    )


def _sine(turns: int) -> Callable[[Any], Any]:
    def function(x: Any) -> Any:
        def of_rest(r: Any, n: Any) -> Any:
            place = n + _whole(turns, n)
            odd = (place & _whole(1, n)) != _whole(0, n)
            sign = (place & _whole(2, n)) << _whole(62, n)
            return _sin_and_cos(r, lambda s, c: _of_bits(_bits(tirx.Select(odd, c, s)) ^ sign))

        return _turned(x, of_rest)

    return function


sin, cos = _sine(0), _sine(1)


def tan(x: Any) -> Any:
    """For |x| <= 2^20, as `sin` and `cos`."""

    def of_rest(r: Any, n: Any) -> Any:
        odd = (n & _whole(1, n)) != _whole(0, n)
        zero = _number(0, x)
        return _sin_and_cos(r, lambda s, c: tirx.Select(odd, zero - c, s) / tirx.Select(odd, s, c))

    return _turned(x, of_rest)


def atan2(y: Any, x: Any) -> Any:
    """For numbers other than 0."""

    def of_sizes(a: Any, b: Any) -> Any:
        quotient = tirx.min(a, b) / tirx.max(a, b)
        least = let(quotient, lambda t: let(t * t, lambda square: polynomial(square, _ATAN)) * t)
        angle = let(least, lambda r: tirx.Select(a > b, _number(math.pi / 2, x) - r, r))
        return _signed(let(angle, lambda r: tirx.Select(x < _number(0, x), _number(math.pi, x) - r, r)), y)

    return let(magnitude(y), lambda a: let(magnitude(x), lambda b: of_sizes(a, b)))


def atan(x: Any) -> Any:
    """For all numbers."""
    return atan2(x, _number(1, x))


def asin(x: Any) -> Any:
    """For |x| <= 1."""
    return let(_leg(x), lambda leg: atan2(x, leg))


def acos(x: Any) -> Any:
    """For |x| <= 1."""
    return let(_leg(x), lambda leg: atan2(leg, x))


def _leg(x: Any) -> Any:
    """The other leg of a triangle with hypotenuse 1, in which x is one; x * x has digits enough."""
    return tirx.sqrt(_number(1, x) - x * x)


def sinh(x: Any) -> Any:
    """(m + m / (m + 1)) / 2, where m is exp(|x|) - 1, with the sign of x."""
    half, one = _number(0.5, x), _number(1, x)
    return _signed(let(expm1(magnitude(x)), lambda m: half * (m + m / (m + one))), x)


def cosh(x: Any) -> Any:
    """(e + 1 / e) / 2, where e is exp(x)."""
    half, one = _number(0.5, x), _number(1, x)
    return let(exp(_between(-100, x, 100)), lambda e: half * (e + one / e))


def asinh(x: Any) -> Any:
    """For all numbers."""
    one = _number(1, x)
    return _signed(let(magnitude(x), lambda a: let(a * a, lambda s: _log1p(a + s / (one + tirx.sqrt(s + one))))), x)


def acosh(x: Any) -> Any:
    """For x >= 1."""
    return let(x - _number(1, x), lambda t: _log1p(t + tirx.sqrt(t * (t + _number(2, x)))))


def atanh(x: Any) -> Any:
    """For |x| < 1."""
    return _log1p((x + x) / (_number(1, x) - x)) * _number(0.5, x)


def hypot(x: Any, y: Any) -> Any:
    """Squares of a float32 do not leave the range of a float64."""
    return tirx.sqrt(x * x + y * y)


def fmod(x: Any, y: Any) -> Any:
    """For |x| < 2^28 |y|: whole multiples of y are exact then, and so is the rest, but for one y."""

    def of_sizes(a: Any, b: Any) -> Any:
        zero = _number(0, x)

        def within(rest: Any) -> Any:
            low = let(rest, lambda r: tirx.Select(r < zero, r + b, r))
            return let(low, lambda r: tirx.Select(r < b, r, r - b))

        return within(a - tirx.floor(a / b) * b)

    return _signed(let(magnitude(x), lambda a: let(magnitude(y), lambda b: of_sizes(a, b))), x)
