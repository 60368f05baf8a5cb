"""Whether the functions that everybody relies on are still the libraries' own: clocks, PyTorch, numpy, and this judge.

`held` says what they are, `changed` which of them became others since, and `foreign`, without a look at an earlier
time, which are not from where they should be: what a module patched when it was imported. What it added is not counted
(transformers has a method of its own on every module).
"""

from __future__ import annotations

import functools
import math
import re
import sys
import sysconfig
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import BuiltinFunctionType, CodeType, FunctionType, ModuleType
from typing import Any

import numpy as np
import torch

PLACES: dict[str, Any] = {
    "time": time,
    "math": math,
    "numpy": np,
    "numpy.linalg": np.linalg,
    "torch": torch,
    "torch.Tensor": torch.Tensor,
    "torch.testing": torch.testing,
    "torch.linalg": torch.linalg,
    "torch.nn.functional": torch.nn.functional,
    "torch.nn.Module": torch.nn.Module,
}
OURS = (
    "relax_zoo.harness.numerics",
    "relax_zoo.harness.referee",
    "relax_zoo.harness.latency",
    "relax_zoo.harness.process",
)
PURE = (time, math)  # whose functions are C, each under its own name
# Where the code of the libraries' functions is, that of the decorators on them included.
ROOTS = (
    *(str(Path(file).parent) for file in (torch.__file__, np.__file__)),
    *(sysconfig.get_path("stdlib"), str(Path(torch.__file__).parents[1] / "typing_extensions.py")),
    "<frozen",
)
PACKAGE = str(Path(__file__).parents[2])
OURS_IS_FROM = (PACKAGE, *ROOTS, str(Path(torch.__file__).parents[1]))  # what it takes from other libraries included


@dataclass(frozen=True)
class Held:
    """The names of a place, with what they stand for and the code of those that are functions of Python."""

    place: Any
    names: dict[str, Any]
    codes: dict[str, CodeType]


def held() -> dict[str, Held]:
    """What every name of every place stands for, by the place's name."""
    return {prefix: _held(place) for prefix, place in _places()}


def _held(place: Any) -> Held:
    names = dict(vars(place))
    return Held(place, names, {name: each.__code__ for name, each in names.items() if isinstance(each, FunctionType)})


def changed(before: dict[str, Held]) -> list[str]:
    """The functions of which another one has taken the place since, or whose code is another."""
    found = []
    for prefix, was in before.items():
        now = _held(was.place)
        for name in was.names.keys() | now.names.keys():
            one, other = was.names.get(name), now.names.get(name)
            moved = one is not other or was.codes.get(name) is not now.codes.get(name)
            if moved and _counts(was.place, name, one if other is None else other):
                found.append(f"{prefix}.{name}")
    return sorted(found)


def foreign() -> list[str]:
    """The names of functions that come from somewhere else than their library, with where that is."""
    found = []
    for prefix, place in _places():
        for name, value in list(vars(place).items()):
            if not _counts(place, name, value):
                continue
            if place in PURE:
                if not (isinstance(value, BuiltinFunctionType) and value.__name__ == name):
                    found.append(f"{prefix}.{name} is not Python's own")
            elif isinstance(value, FunctionType) and _SEEN.get(id(value.__code__)) is not value.__code__:
                code = value.__code__
                if _belongs(prefix, code.co_filename):
                    _SEEN[id(code)] = code
                elif _is_known(place, name):
                    found.append(f"{prefix}.{name} is from {code.co_filename}:{code.co_firstlineno}")
    return found


def _is_known(place: Any, name: str) -> bool:
    """Whether a place has such a name of its own; one that a library adds to it, nobody else calls."""
    if isinstance(place, type) and any(hasattr(base, name) for base in place.__mro__[1:]):
        return True
    return name in getattr(place, "__all__", ()) or any(name in _words(file) for file in _sources(place))


def _sources(place: Any) -> list[str]:
    """The files in which the functions of a place are named."""
    main = str(sys.modules[place.__module__].__file__ if isinstance(place, type) else place.__file__)
    more = {torch: ["functional.py"], torch.Tensor: ["_tensor.py"]}.get(place, [])
    return [main, *(str(Path(torch.__file__).with_name(name)) for name in more)]


@functools.cache
def _words(file: str) -> frozenset[str]:
    """The names in a file of source."""
    return frozenset(re.findall(r"\w+", Path(file).read_text()))


_SEEN: dict[int, CodeType] = {}  # codes that are where they belong


def _counts(place: Any, name: str, value: Any) -> bool:
    """Whether it is a function that others call by this name."""
    if place is torch.Tensor:
        return callable(value)
    if isinstance(place, ModuleType) and place.__name__.startswith(OURS):
        return isinstance(value, FunctionType)
    return name[0] != "_" and callable(value) and not isinstance(value, type)


def _belongs(prefix: str, file: str) -> bool:
    return file.startswith(OURS_IS_FROM if prefix.startswith(OURS) else ROOTS)


def _places() -> Iterator[tuple[str, Any]]:
    yield from PLACES.items()
    yield from ((name, module) for name, module in list(sys.modules.items()) if name.startswith(OURS))
