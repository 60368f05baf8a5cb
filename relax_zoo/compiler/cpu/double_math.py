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

from ..._tvm import tirx
from .expressions import bits, choice, let, magnitude, number, of_bits, polynomial, signed

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

# erfc(x) * exp(x^2) * (1 + 2 x) for 0 <= x <= ERFC_HIGHEST, in (x - 3.75) / (x + 3.75)
_ERFC = (
    1.237512630839464, -0.1402405985097152, 0.003585415035150463, 0.08227673346649798, -0.10880391384737471,
    0.09230442422782423, -0.05869358570645399, 0.028361290797357986, -0.009745827393834621, 0.001760502802829229,
    0.00029379878326018366, -0.00030196288242998896, 4.473993424908866e-05, 3.2867752926652275e-05,
)  # fmt: skip
ERFC_HIGHEST = 10.5  # where it is 0 as a float32


def _between(lowest: float, x: Any, highest: float) -> Any:
    return tirx.max(number(lowest, x), tirx.min(number(highest, x), x))


def _rounded(x: Any, body: Callable[[Any, Any], Any]) -> Any:
    """`body` of the whole number that is nearest to x, which never is -0, and of bits whose last ones are its own."""

    def of_sum(shifted: Any) -> Any:
        return let(shifted - number(SHIFT, x), lambda count: body(count, bits(shifted)))

    return let(x + number(SHIFT, x), of_sum)


def _expm1_and_power(x: Any, body: Callable[[Any, Any], Any]) -> Any:
    """`body` of exp(r) - 1 and 2^n, with exp(x) = exp(r) * 2^n."""

    def of_count(count: Any, n: Any) -> Any:
        power = of_bits((n + number(1023, n)) << number(MANTISSA, n))
        less = let(x - count * number(LN2, x), lambda r: polynomial(r, _EXPM1) * r)
        return let(less, lambda m: let(power, lambda p: body(m, p)))

    return _rounded(x * number(1 / LN2, x), of_count)


def exp(x: Any) -> Any:
    """For |x| <= 700."""
    return _expm1_and_power(x, lambda less, power: less * power + power)


def expm1(x: Any) -> Any:
    """exp(x) - 1."""
    one = number(1, x)

    def of_parts(less: Any, power: Any) -> Any:
        return choice(power == one, less, less * power + (power - one))

    return let(_between(-100, x, 100), lambda x: _expm1_and_power(x, of_parts))


def log(x: Any) -> Any:
    """For x > 0."""

    def of_count(count: Any) -> Any:
        """With m between the roots of 1/2 and of 2, x is m * 2^count."""
        whole = of_bits(count + number(_SHIFT_BITS, count)) - number(SHIFT, x)
        fraction = of_bits(bits(x) - (count << number(MANTISSA, count))) - number(1, x)

        def of_quotient(s: Any) -> Any:
            return whole * number(LN2, x) + let(s * s, lambda square: polynomial(square, _ATANH)) * (s + s)

        return let(fraction, lambda f: let(f / (f + number(2, x)), of_quotient))

    return let((bits(x) - number(_HALF_ROOT_BITS, bits(x))) >> number(MANTISSA, bits(x)), of_count)


_SHIFT_BITS = 0x4338000000000000
_HALF_ROOT_BITS = 0x3FE6A09E667F3BCD


def log2(x: Any) -> Any:
    """For x > 0."""
    return log(x) * number(1 / LN2, x)


def log10(x: Any) -> Any:
    """For x > 0."""
    return log(x) * number(1 / math.log(10), x)


def log1p(x: Any) -> Any:
    """log(1 + x); with fewer digits than a float32's, 1 + x is exact but where x is the result."""
    return choice(magnitude(x) < number(2.0**-28, x), x, let(x + number(1, x), log))


def _log1p(x: Any) -> Any:
    """log(1 + x), where 1 + x may lose digits of x."""

    def of_input(x: Any) -> Any:
        series = polynomial(x, (1.0, -0.5, 1 / 3)) * x

        def of_sum(u: Any) -> Any:
            return log(u) + (x - (u - number(1, x))) / u

        far = let(tirx.max(x, number(-1 + 2.0**-30, x)) + number(1, x), of_sum)
        return choice(magnitude(x) < number(2.0**-12, x), series, far)

    return let(x, of_input)


def power(x: Any, y: Any) -> Any:
    """x^y for x > 0."""
    return let(_between(-200, log(x) * y, 200), exp)


def _turned(x: Any, body: Callable[[Any, Any], Any]) -> Any:
    """`body` of x - n * pi / 2, which is at most pi / 4, and of n as bits of which the last two count; |x| <= 2^20."""

    def of_count(count: Any, bits_of_count: Any) -> Any:
        rest = (x - count * number(PI_HIGH, x)) - count * number(PI_LOW, x)
        return let(rest, lambda r: let(bits_of_count, lambda n: body(r, n)))

    return _rounded(x * number(2 / math.pi, x), of_count)


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
            place = n + number(turns, n)
            odd = (place & number(1, n)) != number(0, n)
            sign = (place & number(2, n)) << number(62, n)
            return _sin_and_cos(r, lambda s, c: of_bits(bits(choice(odd, c, s)) ^ sign))

        return _turned(x, of_rest)

    return function


sin, cos = _sine(0), _sine(1)


def tan(x: Any) -> Any:
    """For |x| <= 2^20, as `sin` and `cos`."""

    def of_rest(r: Any, n: Any) -> Any:
        odd = (n & number(1, n)) != number(0, n)
        zero = number(0, x)
        return _sin_and_cos(r, lambda s, c: choice(odd, zero - c, s) / choice(odd, s, c))

    return _turned(x, of_rest)


def atan2(y: Any, x: Any) -> Any:
    """For numbers other than 0."""

    def of_sizes(a: Any, b: Any) -> Any:
        quotient = tirx.min(a, b) / tirx.max(a, b)
        least = let(quotient, lambda t: let(t * t, lambda square: polynomial(square, _ATAN)) * t)
        angle = let(least, lambda r: choice(a > b, number(math.pi / 2, x) - r, r))
        return signed(let(angle, lambda r: choice(x < number(0, x), number(math.pi, x) - r, r)), y)

    return let(magnitude(y), lambda a: let(magnitude(x), lambda b: of_sizes(a, b)))


def atan(x: Any) -> Any:
    """For all numbers."""
    return atan2(x, number(1, x))


def asin(x: Any) -> Any:
    """For |x| <= 1."""
    return let(_leg(x), lambda leg: atan2(x, leg))


def acos(x: Any) -> Any:
    """For |x| <= 1."""
    return let(_leg(x), lambda leg: atan2(leg, x))


def _leg(x: Any) -> Any:
    """The other leg of a triangle with hypotenuse 1, in which x is one; x * x has digits enough."""
    return tirx.sqrt(number(1, x) - x * x)


def sinh(x: Any) -> Any:
    """(m + m / (m + 1)) / 2, where m is exp(|x|) - 1, with the sign of x."""
    half, one = number(0.5, x), number(1, x)
    return signed(let(expm1(magnitude(x)), lambda m: half * (m + m / (m + one))), x)


def cosh(x: Any) -> Any:
    """(e + 1 / e) / 2, where e is exp(x)."""
    half, one = number(0.5, x), number(1, x)
    return let(exp(_between(-100, x, 100)), lambda e: half * (e + one / e))


def asinh(x: Any) -> Any:
    """For all numbers."""
    one = number(1, x)
    return signed(let(magnitude(x), lambda a: let(a * a, lambda s: _log1p(a + s / (one + tirx.sqrt(s + one))))), x)


def acosh(x: Any) -> Any:
    """For x >= 1."""
    return let(x - number(1, x), lambda t: _log1p(t + tirx.sqrt(t * (t + number(2, x)))))


def atanh(x: Any) -> Any:
    """For |x| < 1."""
    return _log1p((x + x) / (number(1, x) - x)) * number(0.5, x)


def hypot(x: Any, y: Any) -> Any:
    """Squares of a float32 do not leave the range of a float64."""
    return tirx.sqrt(x * x + y * y)


def fmod(x: Any, y: Any) -> Any:
    """For |x| < 2^28 |y|: whole multiples of y are exact then, and so is the rest, but for one y."""

    def of_sizes(a: Any, b: Any) -> Any:
        zero = number(0, x)

        def within(rest: Any) -> Any:
            low = let(rest, lambda r: choice(r < zero, r + b, r))
            return let(low, lambda r: choice(r < b, r, r - b))

        return within(a - tirx.floor(a / b) * b)

    return signed(let(magnitude(x), lambda a: let(magnitude(y), lambda b: of_sizes(a, b))), x)


def erfc(x: Any) -> Any:
    """For all numbers."""

    def of_size(size: Any) -> Any:
        place = (size - number(3.75, x)) / (size + number(3.75, x))
        power = let(number(0, x) - size * size, exp)
        far = let(place, lambda t: polynomial(t, _ERFC)) * power / (size + size + number(1, x))
        return let(far, lambda f: choice(x < number(0, x), number(2, x) - f, f))

    return let(tirx.min(magnitude(x), number(ERFC_HIGHEST, x)), of_size)
