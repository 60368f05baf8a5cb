"""What goes into a model: shapes with named dimensions, and deterministic values for them."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch

from .draws import Draws

CELLS = 2  # on each axis after the second: patches of their own mean


@dataclass(frozen=True)
class Input:
    """One input of a model.

    `shape`: a number is a static dimension, a string names a symbolic one. `dtype`: torch's own, or its name. `low`,
    `high`: the half-open range of an integer input, for instance a vocabulary. `scale`: the standard deviation of a
    floating one. Raises TypeError for a shape or dtype that is none.

    >>> Input(("batch", 4), "int64", high=50).value("words", {"batch": 2})
    tensor([[ 0, 47, 24, 10],
            [23, 45, 15, 49]])
    """

    shape: tuple[int | str, ...]
    dtype: str = "float32"
    low: int = 0
    high: int = 2
    scale: float = 1.0

    def __post_init__(self) -> None:
        """Take a dtype of torch for its name, and a list for a tuple."""
        if not isinstance(self.shape, tuple | list) or not all(
            isinstance(d, str) or type(d) is int for d in self.shape
        ):
            raise TypeError(f"the shape of an input is a tuple like ('batch', 3, 32), not {self.shape!r}")
        dtype = str(self.dtype).removeprefix("torch.")
        if not isinstance(getattr(torch, dtype, None), torch.dtype):
            raise TypeError(f"{self.dtype!r} is no dtype of torch's; write for instance 'int64'")
        vars(self).update(dtype=dtype, shape=tuple(self.shape))

    def dims(self) -> tuple[str, ...]:
        """The names of the symbolic dimensions, in the order of the axes."""
        return tuple(d for d in self.shape if isinstance(d, str))

    def value(self, name: str, dims: Mapping[str, int]) -> torch.Tensor:
        """A tensor of this shape and dtype whose values depend only on `name` and its shape.

        Floats are zero-mean with variance `scale` ** 2; from rank 3 on, with patches that differ in their mean, so that
        samples are told apart even after a global average. Integers (and bool) fill [low, high) and reach both ends.
        KeyError for a dimension not in `dims`.
        """
        shape = tuple(dims[d] if isinstance(d, str) else d for d in self.shape)
        dtype: torch.dtype = getattr(torch, self.dtype)
        draws = Draws(name)
        if not dtype.is_floating_point:
            return torch.from_numpy(draws.integers(shape, self.low, self.high)).to(dtype)
        values = draws.normal(shape)
        if space := shape[2:]:
            coarse = draws.normal(shape[:2] + (CELLS,) * len(space))
            for axis, length in enumerate(space, start=2):
                coarse = coarse.take(np.arange(length) * CELLS // length, axis)
            values = 0.8 * values + 0.6 * coarse
        return torch.from_numpy(self.scale * values).to(dtype)
