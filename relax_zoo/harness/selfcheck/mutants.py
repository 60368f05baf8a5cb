"""Faults, planted one at a time: in converters and their attributes, in weights, in layouts, in kernels.

The list follows from what the zoo uses: each call that the translator makes for a small model is broken in each of its
arguments, each operator is mistaken for a neighbour, and so on. A fault is a patch of the running program, so that it
passes through everything that a mistake in the source would.
"""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import torch

import relax_zoo.translator.ops  # noqa: F401  (fills the table)
from relax_zoo.translator.registry import TABLE
from relax_zoo.zoo import Model, find

from ..._torch import schema
from ..._tvm import Expr
from ..subject import Subject
from .mutants_compiler import kernel_mutants
from .mutants_layout import layout_mutants
from .mutants_weights import weight_mutants
from .patch import Patch, wrapped

aten = torch.ops.aten
PER_CALL = 2  # models in which the same fault is tried


@dataclass(frozen=True)
class Mutant:
    """One fault: `kind` is its sort, `model` the model it is tried in, `plant` makes it while it is entered."""

    name: str
    kind: str
    model: str
    plant: Callable[[], contextlib.AbstractContextManager[object]]


@functools.cache
def mutants() -> tuple[Mutant, ...]:
    """Every mutant, model by model; they are made once a process, which takes ten seconds."""
    models = [model for model in find(tag="small") if not model.trained]
    found: dict[str, Mutant] = {}
    tried: dict[str, int] = {}
    for model in models:
        faults = [_of_converters, weight_mutants, layout_mutants, kernel_mutants]
        for label, kind, plant in (fault for made in faults for fault in made(model)):
            general = kind not in ("weight", "constant", "precision", "layout", "schedule", "constant in a kernel")
            if general and tried.get(label, 0) >= PER_CALL:
                continue
            tried[label] = tried.get(label, 0) + 1
            found.setdefault(f"{model.name}: {label}", Mutant(f"{model.name}: {label}", kind, model.name, plant))
    return tuple(found.values())


# ---------------------------------------------------------------- converters


def _of_converters(model: Model) -> Iterator[tuple[str, str, Callable[[], Any]]]:
    for overload, arguments in _calls(model).items():
        for name, values in arguments.items():
            for label, kind, change in _changes(name, values):
                yield f"{overload}, {label}", kind, _argument(overload, name, change)
        for label, kind, other in _neighbours(overload, arguments):
            yield f"{overload}, {label}", kind, _table(overload, other)


def _calls(model: Model) -> dict[Any, dict[str, list[Any]]]:
    """The overloads that the model's translation converts, with the values that each argument has."""
    seen: dict[Any, dict[str, list[Any]]] = {}

    def spy(overload: Any, real: Callable[..., Any]) -> Callable[..., Any]:
        names = [argument.name for argument in schema(overload).arguments]

        def converter(*args: Any, **kwargs: Any) -> Any:
            for name, value in (dict(zip(names, args, strict=False)) | kwargs).items():
                seen.setdefault(overload, {}).setdefault(name, []).append(value)
            return real(*args, **kwargs)

        return converter

    with Patch() as patch:
        for overload, real in list(TABLE.items()):
            patch.item(TABLE, overload, spy(overload, real))
        _ = Subject(model).imported
    return seen


def _changes(name: str, values: list[Any]) -> Iterator[tuple[str, str, Callable[[Any], Any]]]:
    """Ways to get an argument wrong that has these values."""
    first = next((value for value in values if value is not None), None)
    if name in ("bias", "weight") and isinstance(first, Expr):
        yield f"{name} dropped", "bias" if name == "bias" else "attribute", lambda value: None
    elif isinstance(first, bool):
        yield f"{name} flipped", "attribute", lambda value: not value
    elif name in ("dim", "axis", "dim0", "dim1", "start_dim") and isinstance(first, int):
        yield f"{name} off by one", "axis", lambda value: value - 1 if value else 1
    elif name in ("dim", "dims", "dim0") and isinstance(first, list | tuple) and all(isinstance(d, int) for d in first):
        yield f"{name} rotated", "axis", lambda value: [*value[1:], value[0]] if len(value) > 1 else [value[0] - 1]
    elif isinstance(first, list | tuple) and first and all(type(each) is int for each in first):
        kind = "padding" if "pad" in name else "attribute"
        yield f"{name} one more", kind, lambda value: [value[0] + 1, *value[1:]] if value else value
        if any(isinstance(value, list | tuple) and list(value) != list(value)[::-1] for value in values):
            yield f"{name} reversed", kind, lambda value: list(value)[::-1]
    elif isinstance(first, float):
        yield f"{name} 1.5 times", "attribute", lambda value: value * 1.5 if isinstance(value, float) else value
    elif isinstance(first, int) and name in (
        "alpha",
        "beta",
        "other",
        "exponent",
        "value",
        "min",
        "max",
        "start",
        "index",
    ):
        yield f"{name} one more", "attribute", lambda value: value + 1 if type(value) is int else value


def _argument(overload: Any, name: str, change: Callable[[Any], Any]) -> Callable[[], Any]:
    names = [argument.name for argument in schema(overload).arguments]

    def mistaken(real: Callable[..., Any]) -> Callable[..., Any]:
        def converter(*args: Any, **kwargs: Any) -> Any:
            given = dict(zip(names, args, strict=False)) | kwargs
            return real(
                **{key: change(value) if key == name and value is not None else value for key, value in given.items()}
            )

        return converter

    return _table(overload, mistaken)


def _table(overload: Any, mistaken: Callable[[Callable[..., Any]], Callable[..., Any]]) -> Callable[[], Any]:
    return lambda: wrapped(TABLE, overload, mistaken)


NEIGHBOURS = [
    {aten.relu.default, aten.tanh.default, aten.sigmoid.default, aten.silu.default, aten.exp.default, aten.abs.default},
    {aten.gelu.default, aten.mish.default, aten.softplus.default, aten.elu.default},
    {aten.add.Tensor, aten.sub.Tensor},
    {aten.mul.Tensor, aten.div.Tensor},
    {aten.softmax.int, aten.log_softmax.int},
    {aten.amax.default, aten.amin.default},
    {aten.lt.Scalar, aten.gt.Scalar, aten.le.Scalar, aten.ge.Scalar, aten.eq.Scalar, aten.ne.Scalar},
    {aten.cos.default, aten.sin.default},
    {aten.maximum.default, aten.minimum.default},
]
ACTIVATIONS = ("relu", "relu6", "hardtanh", "tanh", "sigmoid", "silu", "gelu", "mish", "softplus", "elu", "hardswish",
               "hardsigmoid", "softmax", "prelu", "leaky_relu")  # fmt: skip


def _neighbours(overload: Any, arguments: dict[str, list[Any]]) -> Iterator[tuple[str, str, Callable[..., Any]]]:
    short = schema(overload).name.partition("::")[2].rstrip("_")
    if short in ACTIVATIONS:
        yield "lost", "activation", lambda real: lambda first, *args, **kwargs: first
    for family in NEIGHBOURS:
        for other in sorted(family - {overload}, key=str) if overload in family else []:
            if other in TABLE:
                yield f"as {other}", "operator", _as(other)
                break
    if "self" in arguments and "other" in arguments and short in ("sub", "div", "matmul", "lt", "gt", "le", "ge"):
        yield (
            "swapped operands",
            "operator",
            lambda real: lambda self, other, *args, **kwargs: real(other, self, *args, **kwargs),
        )
    yield "negated", "operator", lambda real: lambda *args, **kwargs: _negated(real(*args, **kwargs))


def _as(other: Any) -> Callable[..., Any]:
    known = {argument.name for argument in schema(other).arguments}

    def mistaken(real: Callable[..., Any]) -> Callable[..., Any]:
        def converter(*args: Any, **kwargs: Any) -> Any:
            return TABLE[other](*args[: len(known)], **{key: value for key, value in kwargs.items() if key in known})

        return converter

    return mistaken


def _negated(value: Any) -> Any:
    from ..._tvm import relax

    return relax.op.negative(value) if isinstance(value, Expr) else value
