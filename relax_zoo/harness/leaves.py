"""What a model returns, taken apart: its tensors and plain values by where they are."""

from __future__ import annotations

import dataclasses
from typing import Any


def flatten(tree: Any, path: str = "") -> dict[str, Any]:
    """The leaves of `tree` by path: `""` for a lone one, `"[0]['logits']"` or `".logits"` (of a dataclass) for others.

    A list may stand for a tuple; what holds nothing is a leaf.

    >>> flatten({"a": (1, [2.0])})
    {"['a'][0]": 1, "['a'][1][0]": 2.0}
    """
    items: list[tuple[str, Any]] = []
    if isinstance(tree, dict):
        items = [(f"[{key!r}]", each) for key, each in tree.items()]
    elif isinstance(tree, tuple | list):
        items = [(f"[{at}]", each) for at, each in enumerate(tree)]
    elif dataclasses.is_dataclass(tree) and not isinstance(tree, type):
        items = [(f".{field.name}", getattr(tree, field.name)) for field in dataclasses.fields(tree)]
    if items:
        return {place: leaf for key, each in items for place, leaf in flatten(each, f"{path}{key}").items()}
    return {path: () if isinstance(tree, list) else tree}
