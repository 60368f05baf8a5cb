"""The zoo's small models, each on its ordinary inputs."""

from __future__ import annotations

from collections.abc import Iterator

from relax_zoo import zoo

from .case import Case


def names() -> list[str]:
    """Their names."""
    return [model.name for model in zoo.find(tag="small")]


def cases(name: str) -> Iterator[Case]:
    """One call of a model, of the default sizes."""
    model = zoo.get(name)
    module = model.module().requires_grad_(False)
    yield Case(f"models/{name}/ordinary inputs", module, model.example())
