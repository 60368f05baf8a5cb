"""Random numbers that are the same bits on every platform and in every release.

numpy freezes the stream of `RandomState`, but only its uniform draws are free of the C library's `log` and `cos`.
Everything here is made of those by IEEE additions, multiplications and square roots alone. The seed is a name, so that
no draw depends on any other.
"""

import hashlib

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]


class Draws:
    """A stream of random arrays (float64) that depends on `name` and on nothing else.

    >>> Draws("conv1.weight").uniform((2,), -1.0, 1.0)
    array([0.38731822, 0.9171878 ])
    """

    def __init__(self, name: str) -> None:
        self._state = np.random.RandomState(np.frombuffer(hashlib.sha256(name.encode()).digest(), dtype="<u4"))

    def uniform(self, shape: tuple[int, ...], low: float, high: float) -> Array:
        """Uniform in [low, high)."""
        return np.asarray(self._state.random_sample(shape)) * (high - low) + low

    def signed(self, shape: tuple[int, ...], low: float, high: float) -> Array:
        """Magnitude uniform in [low, high), either sign: away from zero when `low` is."""
        sign = np.where(np.asarray(self._state.random_sample(shape)) < 0.5, -1.0, 1.0)
        return sign * self.uniform(shape, low, high)

    def normal(self, shape: tuple[int, ...]) -> Array:
        """Close to normal, mean 0, variance 1, within [-6, 6): the sum of twelve uniform draws (Irwin-Hall)."""
        total = np.full(shape, -6.0)
        for _ in range(12):
            total += self._state.random_sample(shape)
        return total

    def integers(self, shape: tuple[int, ...], low: int, high: int) -> npt.NDArray[np.int64]:
        """Integers in [low, high), both ends reached when there are two elements or more."""
        drawn = np.floor(self.uniform(shape, low, high)).astype(np.int64)
        ends = drawn.reshape(-1)
        ends[:1], ends[-1:] = low, high - 1
        return drawn
