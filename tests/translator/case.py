"""What a row of cases is: a torch-level function, the inputs to draw for it, and what is to be expected."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch._ops import OpOverload

SIZES = ({"batch": 3, "length": 5}, {"batch": 2, "length": 7})
"""The sizes at which a row with named dimensions is run."""


@dataclass(frozen=True)
class Draw:
    """A tensor to be drawn: uniform in [low, high), whole when `whole`; a name in the shape is a symbolic dimension."""

    shape: tuple[int | str, ...]
    low: float = -3
    high: float = 3
    whole: bool = False
    dtype: torch.dtype = torch.float32
    mixed: bool = False

    def of(self, dtype: torch.dtype) -> Draw:
        """The same numbers in another dtype."""
        return replace(self, dtype=dtype)

    @property
    def strided(self) -> Draw:
        """The same tensor lying in memory the other way round."""
        return replace(self, mixed=True)

    def tensor(self, seed: str, sizes: dict[str, int]) -> Tensor:
        """Drawn by numpy, whose RandomState never changes, from the name of its row."""
        shape = [sizes[dim] if isinstance(dim, str) else dim for dim in self.shape]
        rng = np.random.RandomState(zlib.crc32(seed.encode()))
        numbers = rng.uniform(self.low, self.high, shape[::-1] if self.mixed else shape)
        drawn = torch.from_numpy(np.asarray(np.floor(numbers) if self.whole else numbers)).to(self.dtype).clone()
        return drawn.permute(*reversed(range(drawn.ndim))) if self.mixed else drawn


def floats(*shape: int | str, low: float = -3, high: float = 3) -> Draw:
    """Float32 numbers of both signs."""
    return Draw(shape, low, high)


def ints(*shape: int | str, low: int = -9, high: int = 9) -> Draw:
    """Int64 numbers of both signs, with ties."""
    return Draw(shape, low, high, whole=True, dtype=torch.int64)


def bools(*shape: int | str) -> Draw:
    """True and False."""
    return Draw(shape, 0, 2, whole=True, dtype=torch.bool)


def halves(*shape: int | str) -> Draw:
    """Float16 numbers."""
    return Draw(shape, dtype=torch.float16)


def doubles(*shape: int | str) -> Draw:
    """Float64 numbers."""
    return Draw(shape, dtype=torch.float64)


SPECIAL = torch.tensor(
    [float("nan"), float("inf"), -float("inf"), 0.0, -0.0, 1.5, -2.5, 0.5, 1e-6, -1e-6, 30.0, -30.0, 200.0]
)
"""The numbers at which functions of one number differ."""


def filled(module: nn.Module) -> nn.Module:
    """`module` for inference, its weights drawn by name: none keeps an initial value that would hide a mistake."""
    module.eval()
    with torch.no_grad():
        for name, tensor in [*module.named_parameters(), *module.named_buffers()]:
            low = 0.3 if "var" in name else -1.5
            if tensor.is_floating_point():
                tensor.copy_(Draw(tuple(tensor.shape), low, 1.5).tensor(name, {}))
    return module


@dataclass(frozen=True)
class Case:
    """One row: `function`, of the tensors `inputs`, computes in TVM what it computes in PyTorch.

    An id such as "add.Tensor-alpha=2" starts with the ATen overload whose converter the row is for, or with the torch
    name of the behaviour. `refused` is part of the message of a call that must be refused.
    """

    id: str
    function: Callable[..., Any]
    inputs: tuple[Draw | Tensor, ...] = ()
    refused: str | None = None

    @property
    def overload(self) -> OpOverload | None:
        """The overload that the id starts with."""
        name = self.id.split("-")[0].split(".")
        packet = getattr(torch.ops.aten, name[0], None) if len(name) == 2 else None
        return getattr(packet, name[1], None)

    @property
    def sizes(self) -> tuple[dict[str, int], ...]:
        """Values for the named dimensions; one run without any where there are none."""
        named = any(isinstance(dim, str) for given in self.inputs if isinstance(given, Draw) for dim in given.shape)
        return SIZES if named else ({},)

    @property
    def entries(self) -> list[Any]:
        """The inputs as `from_fx` wants them."""
        return [(g.shape, g.dtype) if isinstance(g, Draw) else g for g in self.inputs]

    def tensors(self, sizes: dict[str, int]) -> list[Tensor]:
        """The inputs."""
        drawn = enumerate(self.inputs)
        return [g.tensor(f"{self.id}/{i}", sizes) if isinstance(g, Draw) else g.clone() for i, g in drawn]


def case(id: str, function: Callable[..., Any], *inputs: Draw | Tensor, **expected: Any) -> Case:
    """A row, with its inputs in a line."""
    return Case(id, function, inputs, **expected)
