"""The one table: ATen overload -> converter.

A converter is a pure function with the overload's own signature, tensors as Relax expressions, that returns the
expression (or a tuple of them, for an overload with several results) which computes the same. It never sees a node or
a builder.

>>> @converts(aten.relu.default)                                    # doctest: +SKIP
... def relu(self: Expr) -> Expr:
...     return op.nn.relu(self)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, TypeVar

from .._torch import OpOverload

Converter = Callable[..., Any]
Overload = OpOverload
F = TypeVar("F", bound=Converter)

Way = Literal["converter", "tensor expression", "external"]
TABLE: dict[Overload, Converter] = {}
WAYS: dict[Overload, Way] = {}
"""How the converter of an overload says it: in operators of Relax, as a loop nest, or as a call of PyTorch's kernel."""


def converts(*overloads: Overload, by: Way = "converter") -> Callable[[F], F]:
    """Register a converter for `overloads`, which must share one signature; a second registration raises ValueError."""

    def register(converter: F) -> F:
        for overload in overloads:
            if overload in TABLE:
                raise ValueError(f"{overload} already has a converter: {TABLE[overload].__name__}")
            TABLE[overload], WAYS[overload] = converter, by
        return converter

    return register
