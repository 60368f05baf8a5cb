"""Whether a model's inputs reach what its operators do: an error in a branch that no input takes is seen by nobody.

| operator | its inputs must have |
|---|---|
| relu, leaky_relu, prelu, elu, gelu, silu, hardswish, hardsigmoid, abs | values on both sides of 0 |
| hardtanh, relu6, clamp | values below and above the bounds that it has; not below a guard against division by zero |
| remainder, fmod, floor_divide by a number | both signs; for the first two, values that do not divide evenly |
| where, masked_fill | both answers |
| convolution and average pooling with padding | values other than 0 beside the padding, on every side that has some |
| max pooling with padding, of values on both sides of 0 | a window over the padding whose maximum is below 0 |
| max pooling whose places are used, argmax, argmin | a maximum that is there twice |

The predicates are asked of PyTorch's own run on the ordinary inputs; a call site counts as reached when any of the
model's batches reaches it. Besides, no two axes of an input of a small model have one length, or they could be taken
for each other; data that is what it is, and large models, have the sizes that they have.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

import torch
import torch.nn.functional as F
from torch import Tensor

from ..._torch import TorchDispatchMode, pytree
from ..leaves import flatten
from .error_model import kind

if TYPE_CHECKING:
    from ..subject import Subject

TWO_SIDED = frozenset(("relu", "leaky_relu", "_prelu_kernel", "elu", "hardswish", "hardsigmoid", "gelu", "silu", "abs"))

# F.normalize keeps norms from 1e-12 on. No layer's output has a norm below that; what becomes of one is a case of the
# translator's own tests.
GUARD = 1e-6


def uncovered(subject: Subject) -> list[str]:
    """What the model's ordinary inputs do not reach, in words; empty where they are adequate."""
    runs = (functools.partial(_run, subject.module, subject.example(batch)) for batch in subject.batches)
    return sorted(unreached(runs) | _square(subject))


def _run(function: Callable[..., Any], inputs: Sequence[Any]) -> Any:
    return function(*pytree.tree_map_only(Tensor, torch.clone, inputs))


def unreached(runs: Iterable[Callable[[], Any]]) -> set[str]:
    """What none of the runs of one function reaches, in words; a run returns what the function returns."""
    sites: dict[int, set[str]] = {}
    for run in runs:
        watch = _Reach()
        with torch.no_grad(), watch:
            watch.use(flatten(run()))
        for at, lacking in enumerate(watch.lacking):
            sites[at] = sites.get(at, lacking) & lacking
    return {text for lacking in sites.values() for text in lacking}


def _square(subject: Subject) -> set[str]:
    """The inputs of which two axes have one length at every batch."""
    if "small" not in subject.model.tags or subject.model.evaluate is not None:
        return set()

    def lengths(batch: int) -> set[int]:
        examples = ([size for size in each.shape if size > 1] for each in subject.example(batch))
        return {at for at, sizes in enumerate(examples) if len(set(sizes)) < len(sizes)}

    return {f"input {at}: two axes of one length" for at in set.intersection(*map(lengths, subject.batches))}


class _Reach(TorchDispatchMode):
    """Asks each call what its arguments do not reach; `lacking` has an entry a call."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        self.lacking: list[set[str]] = []
        self._places: list[tuple[int, Tensor, list[str]]] = []  # of maxima: by which call, and what is not seen there

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        name = kind(func)
        if not func.is_view:
            self.use((args, kwargs))
        self.lacking.append({f"{name}: {text}" for text in lacks(name, args)})
        result = func(*args, **(kwargs or {}))
        if name.endswith("_with_indices"):
            self._places.append((len(self.lacking) - 1, result[1], [f"{name}: {text}" for text in untied(*args)]))
        if func.is_view:
            self._places += [(at, result, texts) for at, places, texts in self._places if places is args[0]]
        return result

    def use(self, values: Any) -> None:
        """Note that `values` are read or returned: of places among them it matters which of two equal ones they are."""
        leaves = pytree.tree_leaves(values)
        for at, places, texts in self._places:
            if any(leaf is places for leaf in leaves):
                self.lacking[at].update(texts)


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
    if name in ("remainder", "fmod", "floor_divide") and isinstance(args[1], int | float):
        evenly = {} if name == "floor_divide" else {"every value divides evenly": bool((x % args[1] != 0).any())}
        signs = {"no value above 0": bool((x > 0).any()), "no value below 0": not x.is_signed() or bool((x < 0).any())}
        return _unless(evenly | signs)
    if name in ("where", "masked_fill") and isinstance(args[0 if name == "where" else 1], Tensor):
        mask = args[0 if name == "where" else 1].bool()
        return _unless({"always true": not bool(mask.all()), "never true": bool(mask.any())})
    if name == "convolution" and not args[6]:
        return _borders(x, args[4])
    if name.startswith("avg_pool") and len(args) > 3:
        return _borders(x, args[3])
    if name.startswith("max_pool") and len(args) > 3 and any(args[3]) and bool((x < 0).any()):
        return _unless(
            {"zeros for the padding would not be seen": _padding_counts(getattr(F, name[:10]), x, *args[1:])}
        )
    if name in ("argmax", "argmin") and x.is_floating_point():
        axes = [] if args[1:2] in ((), (None,)) else args[1]
        best = (torch.amax if name == "argmax" else torch.amin)(x, axes, keepdim=True)
        return _unless({"no best value is there twice": int((x == best).sum()) > best.numel()})
    return []


def untied(x: Tensor, size: Any, stride: Any = None, padding: Any = 0, dilation: Any = 1, *rest: Any) -> list[str]:
    """What max pooling of images lacks whose places are used: a window that has its maximum twice."""
    if len(size) != 2:
        return []
    ranks = x.unique(return_inverse=True)[1].flatten(0, -3)[:, None].float() + 1  # above the zeros of the padding
    windows = F.unfold(ranks, size, dilation, padding, stride or size)
    return _unless({"no maximum is there twice": bool(((windows == windows.amax(1, True)).sum(1) > 1).any())})


def _padding_counts(pool: Any, x: Tensor, size: Any, stride: Any, padding: list[int], *rest: Any) -> bool:
    """Whether max pooling comes to something else when it is padded with zeros."""
    ends = [amount for each in reversed(padding) for amount in (each, each)]
    plain, zeros = pool(x, size, stride, padding, *rest), pool(F.pad(x, ends), size, stride, 0, *rest)
    return not torch.equal(plain, zeros)


def _borders(x: Tensor, padding: list[int]) -> list[str]:
    """The axes that are padded, and are nothing but zero at an end."""
    first = x.dim() - len(padding)
    ends = {axis: (x.select(axis, 0), x.select(axis, -1)) for axis, each in enumerate(padding, first) if each}
    return _unless(
        {f"zeros at an end of axis {axis}": all(bool(end.any()) for end in two) for axis, two in ends.items()}
    )


def _unless(holds: dict[str, bool]) -> list[str]:
    return [text for text, reached in holds.items() if not reached]
