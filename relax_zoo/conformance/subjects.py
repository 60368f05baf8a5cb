"""All that there is to try, in subjects: an operator with its spellings and edges, a module, a model."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from . import edges, models, modules, operators, spellings
from .case import Case

INDICES = "edges/indices from the end"


def subjects() -> list[str]:
    """Their names, as "operators/add"."""
    return [
        *(f"operators/{name}" for name in operators.operators()),
        INDICES,
        *(f"modules/{name}" for name in modules.modules()),
        *(f"models/{name}" for name in models.names()),
    ]


def cases(subject: str, most: int | None = None) -> Iterator[Case]:
    """The cases of a subject; `most` limits how many inputs of PyTorch's own are taken of one dtype."""
    kind, _, name = subject.partition("/")
    if subject == INDICES:
        return edges.indexing()
    if kind == "modules":
        return modules.cases(name, most)
    if kind == "models":
        return models.cases(name)
    return chain(operators.cases(name, most), spellings.cases(name), edges.cases(name))


def left_out(subject: str) -> str | None:
    """Why a subject is not tried, or None."""
    kind, _, name = subject.partition("/")
    return operators.left_out(name) if kind == "operators" else None
