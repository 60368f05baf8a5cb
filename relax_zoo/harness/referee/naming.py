"""Functions by name: "package.module:function", or "file.py:function"."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any


class Misnamed(ValueError):
    """A text that names no function; the message says what is missing."""


def named(text: str) -> Callable[..., Any]:
    """The function of that name; its module is imported once in a process.

    Raises Misnamed where the text names none, and what the import raises.
    """
    place, colon, attribute = text.rpartition(":")
    if not colon or not place or not attribute:
        raise Misnamed(f"{text!r} names no function: write package.module:function or file.py:function")
    found: Any = _file(Path(place)) if place.endswith(".py") else _module(place)
    for part in attribute.split("."):
        if not hasattr(found, part):
            raise Misnamed(f"{place} has no {attribute}")
        found = getattr(found, part)
    if isinstance(found, type) or not callable(found):
        raise Misnamed(f"{text}: that is a {type(found).__name__}, not a function or what can be called like one")
    called: Callable[..., Any] = found
    return called


def _module(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if not f"{name}.".startswith(f"{error.name}."):
            raise
        raise Misnamed(f"there is no module {error.name}") from None


def _file(path: Path) -> Any:
    """The module that a file is, under a name of its own."""
    path = path.resolve()
    if not path.is_file():
        raise Misnamed(f"{path} is no file")
    for module in list(sys.modules.values()):
        if getattr(module, "__file__", None) == str(path):
            return module
    name = f"judged_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module
