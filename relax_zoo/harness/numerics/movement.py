"""Whether outputs move when the inputs do: what is the same for every input proves nothing, whatever the graph says.

Of `x * 0`, `sigmoid(abs(x) + 1000)` and `abs(x) + inf` the graph has a way from the input to the output. So the model
is run again on inputs of other values, and each output must change in some bit. No one change does for all functions:
`abs` does not see a sign, a mean no order, a normalization no scale.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any

import torch
from torch import Tensor

from ..._torch import pytree
from ..leaves import flatten


def unmoved(model: Callable[..., Any], inputs: Sequence[Any], outputs: Mapping[str, Any]) -> set[str]:
    """The paths of those tensors among `outputs`, the model's of `inputs`, that other inputs leave as they are."""
    still = {path for path, value in outputs.items() if isinstance(value, Tensor) and value.numel()}
    for change in (_drawn, _reversed, _shifted):
        if not still:
            break
        with suppress(Exception):  # a model need not take these values
            others = flatten(model(*pytree.tree_map_only(Tensor, change, tuple(inputs))))
            still = {path for path in still if path in others and _equal(outputs[path], others[path])}
    return still


def _drawn(tensor: Tensor) -> Tensor:
    """Other values of the same magnitude, element by element; integers change places, which keeps them in range."""
    if not (tensor.is_floating_point() or tensor.is_complex()):
        return tensor.flatten().roll(1).view(tensor.shape)
    factors = 0.5 + torch.rand(tensor.shape, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    return tensor * factors.to(tensor.dtype)


def _reversed(tensor: Tensor) -> Tensor:
    """The other sign and order."""
    turned = tensor.flatten().flip(0).view(tensor.shape)
    return -turned if tensor.is_floating_point() or tensor.is_complex() else turned


def _shifted(tensor: Tensor) -> Tensor:
    """One more; of integers, which may be places in a table, the first."""
    return tensor + 1 if tensor.is_floating_point() or tensor.is_complex() else torch.zeros_like(tensor)


def _equal(one: Tensor, other: Any) -> bool:
    if not isinstance(other, Tensor) or other.shape != one.shape or other.dtype != one.dtype:
        return False
    return bool(((one == other) | ((one != one) & (other != other))).all())
