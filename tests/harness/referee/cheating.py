"""What a way of cheating is: a candidate for `scores`, and what the judge has to say of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor

Run = Callable[..., Any]


def scores(x: Tensor, w: Tensor) -> Tensor:
    """The reference: of (n, 24) and (24, 18)."""
    return torch.relu(x @ w)


SHAPES = (("n", 24), (24, 18))


def right(x: Tensor, w: Tensor) -> Tensor:
    """What an honest candidate does."""
    return torch.from_numpy(np.maximum(x.numpy() @ w.numpy(), np.float32(0)))


CHEATS: dict[str, tuple[Callable[[], Run], str]] = {}
"""What makes each candidate, and what the judge says of it."""


def cheat(said: str) -> Callable[[Run], Run]:
    """Add a candidate, to be refused with these words."""

    def add(function: Run) -> Run:
        CHEATS[function.__name__.replace("_", " ")] = lambda: function, said
        return function

    return add


def cheat_with_memory(said: str) -> Callable[[Callable[[], Run]], Callable[[], Run]]:
    """Add a candidate that keeps something from call to call; it is made anew for each judgement."""

    def add(make: Callable[[], Run]) -> Callable[[], Run]:
        CHEATS[make.__name__.replace("_", " ")] = make, said
        return make

    return add


OFF = "ordinary: output.*: got"
