"""Numbers beside copies of them that were rounded at random, as Monte Carlo arithmetic does it.

Every value is an array whose first axis has one exact copy, in float64, and `TRIALS` noisy ones; what rounds adds noise
to the noisy ones, of the size that a rounding of the program's own dtype has. How far the copies then lie apart is how
far two right programs may: the model of `relax_zoo.harness.numerics`, at the level of tensor programs.
"""

from __future__ import annotations

import math

import numpy as np

TRIALS = 3
SURE = 8.0  # standard deviations that two right programs do not lie apart
_POOL = 1 << 16
AMPLITUDE = 2.0  # the noise of one rounding, in unit roundoffs: a rounding is at most 1, and uniform ones have 0.58
FEW_ULP = 4.0  # of a transcendental function, against one rounding: `cpu.vector_math` is within three units
MANTISSA = {"float16": 11, "bfloat16": 8, "float32": 24, "float64": 53}
# A number that takes no more bits than these needs no rounding. The exact copy is of float64, and was rounded to that:
# of its own results only those are known to be exact that leave many bits unused.
EXACT = {**MANTISSA, "float64": 40}
SMALLEST = {"float16": 2.0**-14, "bfloat16": 2.0**-126, "float32": 2.0**-126, "float64": 2.0**-1022}  # normal ones
LARGEST = {"float16": 65504.0, "bfloat16": 3.3895313892515355e38, "float32": 3.4028234663852886e38}


class Rounding:
    """Where the noise comes from."""

    def __init__(self, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        self._draws = np.resize(self._random.uniform(-np.sqrt(3), np.sqrt(3), _POOL), 2 * _POOL)

    def of(self, value: np.ndarray, dtype: str, *, units: float = 1.0) -> np.ndarray:
        """`value` rounded to `dtype`, by some units of its last place; what that dtype can say is not rounded."""
        if dtype not in MANTISSA:
            return value
        value = _in_range(value, dtype)
        exact = value[:1]
        fits = _said_in(exact, dtype) & np.all(value == exact, axis=0, keepdims=True)
        if units == 1.0 and bool(np.all(fits)):
            return value
        size = np.abs(exact) * (AMPLITUDE * units * 2.0 ** -MANTISSA[dtype])
        return self._noisy(value, np.where(fits, 0.0, size) if units == 1.0 else size)

    def of_sum(self, terms: np.ndarray, total: np.ndarray, dtype: str) -> np.ndarray:
        """`total` of `terms` along the last axis, summed in any order."""
        if dtype not in MANTISSA:
            return total
        total, exact, first = _in_range(total, dtype), total[:1], terms[:1]
        count, accumulator = first.shape[-1], max(MANTISSA[dtype], 24)
        same = np.all(terms == first, axis=(0, -1))
        whole = np.all(first == np.round(first), axis=-1) & (np.abs(first).sum(-1) < 2.0**accumulator)
        squares = np.square(first).sum(-1) + np.square(exact)
        variance = squares * (count / 3 * (AMPLITUDE * 2.0**-accumulator) ** 2)
        variance = variance + np.square(exact * AMPLITUDE * 2.0 ** -MANTISSA[dtype])
        return self._noisy(total, np.where(whole & same, 0.0, np.sqrt(variance)))

    def _noisy(self, value: np.ndarray, size: np.ndarray) -> np.ndarray:
        """`value` with noise of the deviation `size`, which has one row, on every copy but the exact one."""
        if not size.any():
            return value
        shape = np.broadcast_shapes(value.shape[1:], size.shape[1:])
        count = TRIALS * math.prod(shape)
        start = int(self._random.integers(_POOL))
        draws = self._draws[start:] if count <= _POOL else np.resize(self._draws[start : start + _POOL], count)
        noise = draws[:count].reshape(TRIALS, *shape) * np.where(np.isfinite(size), size, 0.0)
        noise += value[1:] if len(value) > 1 else value
        return np.concatenate([np.broadcast_to(value[:1], (1, *shape)), noise])


def _said_in(value: np.ndarray, dtype: str) -> np.ndarray:
    if dtype == "float32":
        return (value == value.astype(np.float32)) | ~np.isfinite(value)
    mantissa, _ = np.frexp(value)
    scaled = np.ldexp(mantissa, EXACT[dtype])
    return (scaled == np.round(scaled)) | ~np.isfinite(value)


def _in_range(value: np.ndarray, dtype: str) -> np.ndarray:
    largest = LARGEST.get(dtype)
    if largest is None or bool(np.all(np.abs(value[:1]) <= largest)):
        return value
    return np.where(np.abs(value) > largest, np.copysign(np.inf, value), value)
