"""The other forms of an operator: the same call as a method, with Python's operators, in place, under another name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from torch import Tensor

from .case import Case, case, method
from .operators import determined, dtypes, inputs, operators


def cases(name: str) -> Iterator[Case]:
    """The first call of an operator in each other form that PyTorch has of it."""
    op = operators()[name]
    taken = dtypes(op)
    first = inputs(op, taken[0]) if taken else []
    for label, function in forms(op):
        for each in first:
            yield case(f"spellings/{name}/{label}", determined(op)(function), *each)


def forms(op: Any) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Each form, in words."""
    if is_method(op.method_variant):
        yield "as a method", method(op.method_variant.__name__)
    if is_method(op.inplace_variant):
        yield "in place", method(op.inplace_variant.__name__)
    if op.operator_variant is not None:
        yield "with an operator", op.operator_variant
    if op.inplace_operator_variant is not None:
        yield "with an operator in place", op.inplace_operator_variant
    for alias in op.aliases:
        yield f"as {alias.name}", alias.op


def is_method(variant: Any) -> bool:
    """Whether a form in the database is what users write; some are functions that PyTorch's tests alone have."""
    name = getattr(variant, "__name__", "")
    return variant is not None and getattr(Tensor, name, None) is variant
