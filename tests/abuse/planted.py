"""Faults that the doors once had, or might have, put in again: each must be found."""

from __future__ import annotations

import contextlib
import importlib
import os
import tempfile
import types
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any
from unittest import mock

import torch

import relax_zoo.translator.ops  # noqa: F401  (fills the table)
from relax_zoo._tvm import op
from relax_zoo.compiler import Executable
from relax_zoo.compiler.runtime import door, executable, file, threads
from relax_zoo.translator import capture, fx
from relax_zoo.translator.bounds import divisor
from relax_zoo.translator.lift import promote
from relax_zoo.translator.ops import arithmetic
from relax_zoo.translator.registry import TABLE

aten = torch.ops.aten
Plant = Callable[[], AbstractContextManager[Any]]
NO_LOCK = types.SimpleNamespace(Lock=contextlib.nullcontext, RLock=contextlib.nullcontext)  # forks make locks anew


def _instead(where: Any, name: str, value: Any) -> Plant:
    return lambda: mock.patch.object(where, name, value)


def _checked_alone(other: Any, result: Any, what: str) -> Any:
    """Divisors that are held against zero, with -1 among them."""
    safe = divisor(other, result, what)
    return safe if safe is other else op.where(op.equal(safe, other), safe, other)


def _unlimited(function: Any) -> Any:
    return lambda self, other: function(*promote(self, other))


SHIFTS = {
    aten.__lshift__.Tensor: _unlimited(op.left_shift),
    aten.bitwise_left_shift.Tensor: _unlimited(op.left_shift),
    aten.__rshift__.Tensor: _unlimited(op.right_shift),
    aten.bitwise_right_shift.Tensor: _unlimited(op.right_shift),
}


def _slowly(path: os.PathLike[str], content: bytes) -> None:
    with open(path, "wb") as unfinished:
        for at in range(0, len(content), 4096):
            unfinished.write(content[at : at + 4096])
            unfinished.flush()


def _by_name(library: memoryview) -> Any:
    path = Path(tempfile.gettempdir()) / f"relax_zoo_{os.getpid()}.so"
    file.write(path, bytes(library))
    return file._load(str(path), "so")


def _imported(path: str, names: tuple[str, ...]) -> Any:
    module, _, name = path.partition(":")
    return getattr(importlib.import_module(module), name)


PLANTED: dict[str, Plant] = {
    "divisors are not looked at": _instead(arithmetic, "divisor", lambda other, result, what: other),
    "the smallest integer is divided by -1": _instead(arithmetic, "divisor", _checked_alone),
    "shifts by any number of bits": lambda: mock.patch.dict(TABLE, SHIFTS),
    "sizes are not looked at": _instead(executable, "check", lambda *args: None),
    "a child waits for its parent's threads": _instead(threads, "reset_in_child", lambda: None),
    "a digest is not looked at": _instead(file, "digest", lambda *parts: bytes(32)),
    "a processor is not looked at": _instead(file, "_check_processor", lambda *args: None),
    "a file is written where it is read": _instead(file, "write", _slowly),
    "a program is loaded by its file's name": _instead(file, "loaded", _by_name),
    "a file names what is called": _instead(executable, "_class", _imported),
    "the exporter is not waited for": _instead(file, "threading", NO_LOCK),
    "translations do not wait for each other": _instead(fx, "threading", NO_LOCK),
    "weights are swapped in the model": _instead(capture, "shadow", lambda module: module),
    "what a tensor is, is not looked at": _instead(door, "odd", lambda value: ""),
    "a program is not pickled by its file": _instead(Executable, "__reduce__", object.__reduce__),
}
