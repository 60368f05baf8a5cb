"""A module's shadow, in which weights can be replaced while others use the module."""

from __future__ import annotations

import functools
import types
from typing import Any, cast

import torch
from torch import nn


def shadow(module: nn.Module) -> nn.Module:
    """A module of the same tensors, graph and code, whose parts, dictionaries and lists are its own.

    What holds a part of it, a bound method or a partial call, holds the part's shadow there.
    """
    known: dict[int, Any] = {}

    def of(value: Any) -> Any:
        if id(value) in known:
            return known[id(value)]
        if isinstance(value, nn.Module) and not isinstance(value, torch.jit.ScriptModule):
            known[id(value)] = copy = cast(Any, object.__new__(type(value)))
            vars(copy).update({name: of(part) for name, part in vars(value).items()})
            return copy
        if isinstance(value, dict) and type(value).__module__ in ("builtins", "collections"):
            known[id(value)] = copy = value.copy()
            copy.update({key: of(part) for key, part in value.items()})
            return copy
        if type(value) is list:
            known[id(value)] = copy = value.copy()
            copy[:] = map(of, value)
            return copy
        if isinstance(value, types.MethodType) and isinstance(value.__self__, nn.Module):
            return types.MethodType(value.__func__, of(value.__self__))
        if type(value) is functools.partial:
            return functools.partial(of(value.func), *map(of, value.args), **of(value.keywords))
        return value

    copy: nn.Module = of(module)
    return copy
