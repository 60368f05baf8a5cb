"""Whether a model's inputs reach what its operators do: an error in a branch that no input takes is seen by nobody.

| operator | its inputs must have |
|---|---|
| relu, leaky_relu, prelu, elu, gelu, silu, hardswish, hardsigmoid, abs | values on both sides of 0 |
| hardtanh, relu6, clamp | values below and above the bounds that it has; not below a guard against division by zero |
| remainder by a number | values that do not divide evenly |
| where, masked_fill | both answers |

The predicates are asked of PyTorch's own run on the ordinary inputs; a call site counts as reached when any of the
model's batches reaches it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode

from .rounding import kind

if TYPE_CHECKING:
    from .subject import Subject

TWO_SIDED = frozenset(("relu", "leaky_relu", "_prelu_kernel", "elu", "hardswish", "hardsigmoid", "gelu", "silu", "abs"))

# F.normalize keeps norms from 1e-12 on. No layer's output has a norm below that; what becomes of one is a case of the
# translator's own tests.
GUARD = 1e-6


def missed(subject: Subject) -> list[str]:
    """What the model's ordinary inputs do not reach, in words; empty where they are adequate."""
    sites: dict[int, set[str]] = {}
    for batch in subject.batches:
        watch = _Reach()
        with torch.no_grad(), watch:
            subject.module(*(each.clone() for each in subject.example(batch)))
        for at, lacking in enumerate(watch.lacking):
            sites[at] = sites.get(at, lacking) & lacking
    return sorted({text for lacking in sites.values() for text in lacking})


class _Reach(TorchDispatchMode):
    """Asks each call what its arguments do not reach; `lacking` has an entry a call."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        self.lacking: list[set[str]] = []

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.lacking.append({f"{kind(func)}: {text}" for text in lacks(kind(func), args)})
        return func(*args, **(kwargs or {}))


def lacks(name: str, args: tuple[Any, ...]) -> list[str]:
    """What the arguments of one call do not have."""
    x = args[0] if args and isinstance(args[0], Tensor) else None
    if x is None or x.numel() < 2:
        return []
    if name in TWO_SIDED and x.is_floating_point():
        return _unless({"no value above 0": bool((x > 0).any()), "no value below 0": bool((x < 0).any())})
    if name in ("hardtanh", "clamp", "clamp_min", "clamp_max"):
        bounds = args[1:3] if name != "clamp_max" else (None, *args[1:2])
        low, high = (*(b if isinstance(b, int | float) else None for b in bounds), None, None)[:2]
        if low is not None and 0 < low <= GUARD:
            low = None
        return _unless(
            {
                f"no value below {low}": low is None or bool((x < low).any()),
                f"no value above {high}": high is None or bool((x > high).any()),
            }
        )
    if name == "remainder" and isinstance(args[1], int | float):
        return _unless({"every value divides evenly": bool((x % args[1] != 0).any())})
    if name in ("where", "masked_fill") and isinstance(args[0 if name == "where" else 1], Tensor):
        mask = args[0 if name == "where" else 1].bool()
        return _unless({"always true": not bool(mask.all()), "never true": bool(mask.any())})
    return []


def _unless(holds: dict[str, bool]) -> list[str]:
    return [text for text, reached in holds.items() if not reached]
