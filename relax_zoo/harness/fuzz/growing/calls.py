"""Calls of every operator of the translator's table, on what a program has: by the overload's own schema.

`proposed` adds one call to a program. What a schema does not tell, such as how large a kernel is, is in `shapes`; calls
that are no overload's, such as writes into views, are in `spellings`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

import torch

import relax_zoo.translator.ops  # noqa: F401  (fills the table)
from relax_zoo.translator.registry import TABLE, WAYS

from ...._torch import OpOverload, schema
from .growth import DTYPES, Growth, drawn
from .operands import integers, like, masks, other
from .program import NAME
from .shapes import SHAPED
from .spellings import SPELLINGS

TRIES = 3
LEFT_OUT = (
    *("empty", "rand", "_embedding_bag", "alias", "detach", "lift_fresh", "copy.default", "linalg_eigh", "_linalg_svd"),
    *("polar", "_linalg_eigh", "householder", "geqrf", "ormqr", "lu", "ldl", "qr", "segment_reduce", "bin_edges"),
    *(
        "masked_index_put",
        "histogramdd",
        "hfft",
        "irfft",
        "resize",
        "hermite",
        "zeta",
        "airy",
        "polygamma",
    ),
)  # what gives memory without values, is not determined, cannot be judged, or takes what is not drawn
NUMBERS = ("2", "-1", "0.5", "3", "1", "-1.5", "0", "0.25")
WHOLE = ("2", "-1", "3", "1", "0", "5")
UNORDERED = ("topk.default", "sort.default", "kthvalue.default", "mode.default", "median.dim", "nanmedian.dim")
"""Whose places, the last result, are any of those that have equal values."""
FINITE = re.compile(r"gelu(\.default)?\(|scaled_dot_product")
"""Whose value of NaN or infinity is another in some of PyTorch's kernels than in others."""
CREATING = ("zeros.", "ones.", "full.", "arange.")
MODES = {"reduce": ("sum", "prod", "amax", "amin", "mean"), "rounding_mode": (None, "trunc", "floor"),
         "approximate": ("none", "tanh"), "side": (None, "left", "right")}  # fmt: skip


@functools.cache
def operators() -> tuple[str, ...]:
    """The names of all that can be proposed: overloads, and spellings that are none."""
    overloads = [short(each) for each in TABLE if each.namespace == "aten"]
    return tuple(sorted({name for name in overloads if not _left_out(name)} | set(SPELLINGS)))


def _left_out(name: str) -> bool:
    return name.startswith(LEFT_OUT)


def short(overload: OpOverload) -> str:
    """The name of an overload, without its namespace."""
    return str(overload).removeprefix("aten.")


@functools.cache
def _overloads() -> dict[str, OpOverload]:
    return {short(each): each for each in TABLE if each.namespace == "aten"}


def is_external(name: str) -> bool:
    """Whether PyTorch's own kernel computes it, in which there is little of ours to find fault with."""
    overload = _overloads().get(name)
    return overload is not None and WAYS[overload] == "external"


def proposed(growth: Growth, name: str, first: str | None) -> list[str] | None:
    """Add a call of that operator, on `first` if that can be; returns the names of its results, or None."""
    if is_external(name) and (growth.named or growth.draws.chance(0.7)):
        return None
    for attempt in range(TRIES):
        operand = first if first is not None and attempt < TRIES - 1 else growth.pick()
        mark = growth.marked()
        names = _added(growth, name, operand or growth.input(drawn(growth, tuple(growth.base), "float32")))
        if names is not None:
            return names
        growth.forget(mark)
    return None


def _added(growth: Growth, name: str, operand: str) -> list[str] | None:
    if name in SPELLINGS:
        text = SPELLINGS[name](growth, operand)
        if text is None or _is_unsettled(growth, text):
            return None
        writes = name.endswith("_")
        target = text.split(".")[0].split("[")[0]
        if writes and not (target in growth.values and growth.may_write(target)):
            return None
        names = growth.emit(text, 0 if writes else 1)
        return [target] if names == [] else names
    overload = _overloads()[name]
    made: Callable[[Growth, str], str | None] = SHAPED.get(name) or functools.partial(_by_schema, overload=overload)
    arguments = made(growth, operand)
    if arguments is None:
        return None
    returns = schema(overload).returns
    traced = not growth.named or not name.startswith(CREATING)  # torch.fx gives no size to an overload that creates
    text = f"aten.{name}({arguments})" if traced else f"torch.{name.split('.')[0]}({arguments})"
    if _is_unsettled(growth, text):
        return None
    own = ".clone()" if "unsafe_" in name else ""  # whose results are views in eager alone
    if str(returns[0].type) == "List[Tensor]":
        return growth.emit(f"{text}[{growth.draws.one((0, -1, 1))}]{own}")
    names = growth.emit(f"{text}{own}", len(returns))
    if names and name in UNORDERED:
        growth.values.remove(names.pop())
    return names


def _is_unsettled(growth: Growth, text: str) -> bool:
    """Whether PyTorch gives now one value and now another, or takes real tensors and no fake ones."""
    names = [name for name in NAME.findall(text) if name != "n" and not name.startswith("self.m")]
    if "shift" in text:
        return any(growth.of(name).dtype == torch.bool for name in names)
    return FINITE.search(text) is not None and not all(map(growth.is_finite, names))


def _by_schema(growth: Growth, operand: str, *, overload: OpOverload) -> str | None:
    """The arguments of a call, each by its name and type."""
    found: list[str] = []
    seen = False
    for argument in schema(overload).arguments:
        if argument.name in ("layout", "device", "pin_memory", "memory_format", "non_blocking", "sparse_grad"):
            continue
        kind = str(argument.type)
        optional = argument.has_default_value()
        if kind == "Tensor" and not seen:
            text: str | None = operand
            seen = True
        elif optional and (argument.kwarg_only or growth.draws.chance(0.4)):
            if argument.kwarg_only and growth.draws.chance(0.5):
                text = _argument(growth, argument.name, kind, operand)
                if text is not None:
                    found.append(f"{argument.name}={text}")
                continue
            if not argument.kwarg_only:
                break
            continue
        else:
            text = _argument(growth, argument.name, kind, operand)
        if text is None:
            return None
        found.append(f"{argument.name}={text}" if argument.kwarg_only else text)
    return ", ".join(found)


def _argument(growth: Growth, name: str, kind: str, operand: str) -> str | None:
    d, tensor = growth.draws, growth.of(operand)
    axes = max(1, tensor.dim())
    if name == "dtype":
        return f"torch.{d.one(DTYPES)}"
    if name in MODES:
        return repr(d.one(MODES[name]))
    if kind in ("Tensor", "Optional[Tensor]"):
        if name in ("mask", "condition"):
            return masks(growth, operand)
        if name in ("index", "indices"):
            return integers(growth, operand, max(1, min([*tensor.shape, 9])))
        return like(growth, operand) if name in ("weight", "end", "tensor1", "tensor2") else other(growth, operand)
    if kind in ("number", "float", "Optional[number]", "Optional[float]"):
        number: str = d.one(NUMBERS if tensor.is_floating_point() or d.chance(0.2) else WHOLE)
        return number
    if kind in ("int", "SymInt", "Optional[int]"):
        if name.startswith(("dim", "axis")):
            return str(d.number(-axes, axes - 1))
        return str(d.number(-2, 2) if name in ("offset", "diagonal", "shifts", "decimals") else d.number(1, 3))
    if kind in ("List[int]", "List[SymInt]", "Optional[List[int]]", "Optional[List[SymInt]]"):
        if name.startswith("dim"):
            return str([axis - (axes if d.chance(0.3) else 0) for axis in d.some(range(axes))])
        if name in ("size", "normalized_shape"):
            return f"[{', '.join(str(size) for size in growth.dims(operand))}]"
        return str([d.number(1, 2) for _ in range(tensor.dim())])
    if kind == "bool" and name == "train":
        return "False"
    if kind == "bool":
        return str(d.chance(0.5))
    return None
