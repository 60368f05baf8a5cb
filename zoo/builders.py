"""Builders of models: with a name of their own, of a factory's arguments, and modules that take inputs by keyword."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from torch import nn

Builder = Callable[..., nn.Module]


@dataclass(frozen=True)
class Named:
    """The builder `name`, a `factory` with its arguments: a value, so that it survives the way to another process."""

    name: str
    factory: Builder
    args: tuple[Any, ...] = ()
    kwargs: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def __name__(self) -> str:
        return self.name

    def __call__(self) -> nn.Module:
        """Build it."""
        return self.factory(*self.args, **self.kwargs)


def written(build: Builder) -> Any:
    """The function that somebody wrote, of which a builder is a variant, or which it is."""
    return build.factory if isinstance(build, Named) else build


def positional(module: nn.Module, names: Sequence[str]) -> nn.Module:
    """`module` itself, with a `forward` that takes the inputs `names` in this order and hands them on by keyword.

    The layers keep their names, and tracers see the arguments written out, as they want them.
    """
    kind: Any = type(module)
    arguments = ", ".join(names)
    scope: dict[str, Any] = {"by_keyword": kind.forward}
    given = ", ".join(f"{name}={name}" for name in names)
    exec(f"def forward(self, {arguments}):\n    return by_keyword(self, {given})", scope)
    members = {"forward": scope["forward"], "__module__": kind.__module__, "__qualname__": kind.__qualname__}
    module.__class__ = type(kind.__name__, (kind,), members)
    return module


def is_argument(name: str) -> bool:
    """Whether a function can have an argument of that name."""
    return name.isidentifier() and not keyword.iskeyword(name) and name not in ("self", "by_keyword")
