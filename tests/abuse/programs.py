"""The programs whose doors are abused, each with what it must give."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, fx, nn

from relax_zoo.compiler import Executable, build
from relax_zoo.harness.numerics.judge import Reference, reference
from relax_zoo.translator import from_fx, trace

WIDE = 32  # numbers in a row, several vectors; what shifts do with too many bits shows in single ones
FULL = np.linspace(-1, 1, 64 * 64, dtype="float32").reshape(64, 64)
DTYPES = {"int8": torch.int8, "int64": torch.int64}


class Scaled(nn.Module):
    """x times a number."""

    def __init__(self, scale: float) -> None:
        super().__init__()
        self.scale = scale

    def forward(self, x: Tensor) -> Tensor:
        return x * self.scale


class Product(nn.Module):
    """Something that runs on two threads."""

    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Linear(64, 64)
        nn.init.constant_(self.linear.weight, 1 / 64)
        nn.init.constant_(self.linear.bias, 1.0)

    def forward(self, x: Tensor) -> Tensor:
        return torch.relu(self.linear(x))


class Leaves(fx.Tracer):
    """Keeps a whole module as one call."""

    def is_leaf_module(self, m: nn.Module, module_qualified_name: str) -> bool:
        return True


def divided(x: Tensor, y: Tensor) -> tuple[Tensor, ...]:
    """Integers divided by what is in the data, each way."""
    return x // y, x % y, torch.fmod(x, y), torch.div(x, y, rounding_mode="trunc")


def shifted(x: Tensor, y: Tensor) -> tuple[Tensor, ...]:
    """Integers shifted by what is in the data, both ways."""
    return x << y, x >> y


def picked(x: Tensor, i: Tensor) -> Tensor:
    """Rows at indices that are in the data."""
    return x[i]


def sized(x: Tensor) -> tuple[Tensor, ...]:
    """What depends on a size: a first row, a largest one, and as many numbers as there are rows."""
    return x[0], x.amax(0), torch.linspace(0, 1, x.shape[0])


class Returned(nn.Module):
    """What may be the memory of an input, of a weight, or of another output."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.arange(6.0))

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        return x, x.reshape(-1), self.weight, self.weight, x + x


def built(module: nn.Module | Callable[..., Any], *shapes: Any, **options: Any) -> Executable:
    """A build of a module or a function."""
    graph = fx.symbolic_trace(module.eval()) if isinstance(module, nn.Module) else trace(module)
    return build(from_fx(graph, list(shapes)), **options)


def of_integers(function: Callable[..., Any], *row: int) -> dict[str, Executable]:
    """A build of a function of two tensors of integers, for each dtype."""
    return {name: built(function, *[(("n", *row), dtype)] * 2) for name, dtype in DTYPES.items()}


def _graph() -> fx.GraphModule:
    model = nn.Sequential(Product()).eval()
    return fx.GraphModule(model, Leaves().trace(model))


@dataclass
class Programs:
    """Builds that nobody has called yet, and the folder in which they are saved.

    What PyTorch computes is `known` from the beginning: MKL's products wait for ever in the child of a process in which
    several threads have had some.
    """

    folder: Path
    doubled: dict[int, Executable] = field(
        default_factory=lambda: {len(shape): built(Scaled(2.0), shape) for shape in (("n", 3), ())}
    )
    scaled: list[Executable] = field(default_factory=lambda: [built(Scaled(k), ("n",)) for k in (2.0, 3.0)])
    graph: fx.GraphModule = field(default_factory=_graph)
    known: Reference = field(default_factory=lambda: reference(Product().eval(), [torch.from_numpy(FULL)]))
    product: Executable = field(default_factory=lambda: built(Product(), (64, 64), threads=2))
    divided: dict[str, Executable] = field(default_factory=lambda: of_integers(divided, WIDE))
    shifted: dict[str, Executable] = field(default_factory=lambda: of_integers(shifted))
    picked: Executable = field(default_factory=lambda: built(picked, ("rows", 2), (("n",), torch.int64)))
    sized: Executable = field(default_factory=lambda: built(sized, ("n", 3)))
    loaded: deque[tuple[Executable, Any]] = field(default_factory=lambda: deque(maxlen=3))  # with what it answers
    returned: Executable = field(default_factory=lambda: built(Returned(), (2, 3)))

    def __post_init__(self) -> None:
        """Have machine code made, which every process would make for itself otherwise; nothing runs."""
        of_dtypes = [run for runs in (self.doubled, self.divided, self.shifted) for run in runs.values()]
        for run in (*of_dtypes, *self.scaled, self.product, self.picked, self.sized, self.returned):
            assert run.vm
