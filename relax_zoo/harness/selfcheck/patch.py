"""Changes of the running program that are taken back."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, MutableMapping
from typing import Any


class Patch(contextlib.ExitStack):
    """Replaces attributes and items while it is entered."""

    def attribute(self, owner: Any, name: str, value: Any) -> None:
        """Replace an attribute. Raises AttributeError where there is none."""
        before = getattr(owner, name)
        setattr(owner, name, value)
        self.callback(setattr, owner, name, before)

    def item(self, owner: MutableMapping[Any, Any], key: Any, value: Any) -> None:
        """Replace an item. Raises KeyError where there is none."""
        before = owner[key]
        owner[key] = value
        self.callback(owner.__setitem__, key, before)


@contextlib.contextmanager
def wrapped(owner: Any, name: Any, wrap: Callable[[Any], Any]) -> Iterator[None]:
    """Put `wrap` around an item of a mapping, or an attribute of anything else."""
    with Patch() as patch:
        if isinstance(owner, MutableMapping):
            patch.item(owner, name, wrap(owner[name]))
        else:
            patch.attribute(owner, name, wrap(getattr(owner, name)))
        yield
