"""The reference out of reach: where the candidate runs, the code of the reference raises instead."""

from __future__ import annotations

import functools
import sysconfig
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType, FunctionType, MethodType
from typing import Any

import torch
from torch import nn

CALLED = "the candidate calls the reference, which is not to be had where it runs"
LIBRARIES = (str(Path(torch.__file__).parents[1]), sysconfig.get_path("stdlib"))


def functions_of(reference: object) -> Iterator[FunctionType]:
    """The functions of Python that a call of the reference runs first, those of libraries left out."""
    match reference:
        case FunctionType():
            if not reference.__code__.co_filename.startswith(LIBRARIES):
                yield reference
            if hasattr(reference, "__wrapped__"):
                yield from functions_of(reference.__wrapped__)
        case MethodType():
            yield from functions_of(reference.__func__)
        case functools.partial():
            yield from functions_of(reference.func)
        case nn.Module():
            yield from functions_of(type(reference).forward)
        case _:
            call = vars(type(reference)).get("__call__")
            if isinstance(call, FunctionType):
                yield from functions_of(call)


def same(candidate: object, reference: object) -> bool:
    """Whether the two are one: the same object, or the same code on the same data."""
    if candidate is reference:
        return True
    return isinstance(candidate, MethodType) and isinstance(reference, MethodType) and candidate == reference


def disarm(reference: Callable[..., Any]) -> None:
    """Let every call of the reference's code raise, under whatever name it is known."""
    for function in functions_of(reference):
        function.__code__ = _trap(function.__code__)


def _trap(code: CodeType) -> CodeType:
    """The code of a function that raises, for the place of one that sees the same variables outside of it."""
    free = code.co_freevars
    lines = [
        f"def outside({', '.join(free)}):",
        "  def trap(*_, **__):",
        f"    ({''.join(f'{name}, ' for name in free)})",
    ]
    lines += [f"    raise RuntimeError({CALLED!r})", "  return trap"]
    if not free:
        lines[2] = "    pass"
    made: dict[str, Any] = {}
    exec("\n".join(lines), made)
    trap: FunctionType = made["outside"](*free)
    return trap.__code__
