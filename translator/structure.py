"""The structure of what a graph returns, as JSON holds it: the attribute `output_structure` of `main`.

A tensor or a symbolic size is its index among the module's outputs; what holds others is an object with one key that
says what it is: "tuple", "list", "dict", "pairs" (a dict whose keys are not all strings), "named" (a named tuple or a
dataclass, by its import path), and "value" for a plain one.
"""

from __future__ import annotations

import dataclasses
import importlib
from typing import Any

import torch

from .errors import TranslationError

PLAIN = (bool, int, float, str)


def template(value: Any, leaves: list[Any]) -> Any:
    """The structure of `value`, whose tensors and symbolic sizes are appended to `leaves`.

    Raises TranslationError for what cannot be written, such as an instance of an unknown class.
    """
    if isinstance(value, torch.Tensor | torch.SymInt):
        leaves.append(value)
        return len(leaves) - 1
    if value is None or isinstance(value, PLAIN):
        return {"value": value}
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return _named(type(value), dict(zip(value._fields, value, strict=True)), leaves)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {field.name: getattr(value, field.name) for field in dataclasses.fields(value) if field.init}
        return _named(type(value), fields, leaves)
    if isinstance(value, dict):
        if all(isinstance(key, str) for key in value):
            return {"dict": {key: template(item, leaves) for key, item in value.items()}}
        if all(isinstance(key, PLAIN) for key in value):
            return {"pairs": [[key, template(item, leaves)] for key, item in value.items()]}
        raise TranslationError(f"the graph returns a dict whose keys are not all strings or numbers: {list(value)}")
    if isinstance(value, list | tuple):
        return {"list" if isinstance(value, list) else "tuple": [template(item, leaves) for item in value]}
    raise TranslationError(
        f"the graph returns a {type(value).__name__}; tensors, tuples, lists, dicts, named tuples, dataclasses and "
        f"numbers can be returned"
    )


def _named(kind: type, fields: dict[str, Any], leaves: list[Any]) -> Any:
    if kind.__module__ == "torch.return_types":  # what torch.max and its like return
        return {"tuple": [template(item, leaves) for item in fields.values()]}
    found: Any = None
    if "<locals>" not in kind.__qualname__:
        found = importlib.import_module(kind.__module__)
        for part in kind.__qualname__.split("."):
            found = getattr(found, part, None)
    if found is not kind:
        raise TranslationError(
            f"the graph returns a {kind.__qualname__}, which cannot be imported from {kind.__module__}; define the "
            f"class at the top of a module"
        )
    path = f"{kind.__module__}:{kind.__qualname__}"
    return {"named": {"class": path, "fields": {name: template(item, leaves) for name, item in fields.items()}}}
