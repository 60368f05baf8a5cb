"""Faults that the doors once had, or might have, put in again: each must be found."""

from __future__ import annotations

import contextlib
import copy
import importlib
import json
import os
import tempfile
import types
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
import torch

import relax_zoo.translator.ops  # noqa: F401  (fills the table)
from relax_zoo._tvm import TVM_VERSION, op
from relax_zoo.compiler import Executable, pipeline
from relax_zoo.compiler.runtime import door, executable, file, threads
from relax_zoo.compiler.standalone import emission
from relax_zoo.translator import capture, fx
from relax_zoo.translator.bounds import divisor
from relax_zoo.translator.lift import promote
from relax_zoo.translator.named import calls
from relax_zoo.translator.ops import arithmetic, indexing
from relax_zoo.translator.registry import TABLE

aten = torch.ops.aten
Plant = Callable[[], AbstractContextManager[Any]]
UNPACKED, PACKED, INVOKE, PLAIN = file.unpacked, file.packed, Executable._invoke, door.Input._plain
KEPT: list[Exception] = []
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


def _believed(content: bytes, name: str) -> tuple[memoryview, dict[str, Any]]:
    """A file as it is, whole or not."""
    _, _, head, _ = file.FIRST.unpack_from(content)
    begin = file.BEGIN + head
    return memoryview(content)[begin:], json.loads(content[file.BEGIN : begin].rstrip(b"\0"))["signature"]


def _named(content: bytes, name: str) -> tuple[memoryview, dict[str, Any]]:
    if not name.endswith(".so"):
        raise ValueError(f"{name} is no library")
    return UNPACKED(content, name)


def _behind_a_library(library: bytes, signature: dict[str, Any]) -> bytes:
    """A file that `strip` takes for a library, and cuts."""
    content = PACKED(library, signature)
    return b"".join((library, content, len(content).to_bytes(8, "little")))


def _from_behind_a_library(content: bytes, name: str) -> tuple[memoryview, dict[str, Any]]:
    begin = len(content) - 8 - int.from_bytes(content[-8:], "little")
    return UNPACKED(content[max(begin, 0) : -8], name)


def _over_a_link(path: os.PathLike[str], content: bytes) -> None:
    unfinished = Path(path).with_name(f".{os.urandom(8).hex()}")
    unfinished.write_bytes(content)
    unfinished.replace(path)


def _without_a_release(compiled: Any) -> bytes:
    """The exporter, whose lock nobody lets go where something goes wrong."""
    with tempfile.TemporaryDirectory() as folder:
        file.Exporting.lock.acquire()
        path = Path(folder) / "program.so"
        compiled.export_library(str(path))
        file.Exporting.lock.release()
        return path.read_bytes()


def _kept(self: Executable, values: Any) -> Any:
    try:
        return INVOKE(self, values)
    except Exception as error:
        KEPT.append(error)
        raise


def _unmasked(self: door.Input, value: Any) -> Any:
    return PLAIN(self, value.data if isinstance(value, np.ma.MaskedArray) else value)


def _example(start: float, end: float, steps: Any, **options: Any) -> Any:
    """As many numbers as the example had rows."""
    return torch.linspace(start, end, steps.node.hint, **options)


def _imported(path: str, names: tuple[str, ...]) -> Any:
    module, _, name = path.partition(":")
    return getattr(importlib.import_module(module), name)


ANY_TVM: Any = type("Same", (str,), {"__ne__": lambda *others: False, "__hash__": str.__hash__})(TVM_VERSION)
LAST: Any = type("Last", (int,), {"__lt__": lambda *others: False})(file.VERSION)
SHARED = type("Shared", (), {"vm": None, "main": None})

PLANTED: dict[str, Plant] = {
    "divisors are not looked at": _instead(arithmetic, "divisor", lambda other, result, what: other),
    "the smallest integer is divided by -1": _instead(arithmetic, "divisor", _checked_alone),
    "shifts by any number of bits": lambda: mock.patch.dict(TABLE, SHIFTS),
    "indices are not looked at": _instead(indexing, "in_bounds", lambda index, *args, **options: index),
    "sizes are not looked at": _instead(executable, "check", lambda *args: None),
    "as many numbers as the example had": lambda: mock.patch.dict(calls.FUNCTIONS, {torch.linspace: _example}),
    "a child waits for its parent's threads": _instead(threads, "reset_in_child", lambda: None),
    "a digest is not looked at": _instead(file, "digest", lambda *parts: bytes(32)),
    "a file is believed": _instead(file, "unpacked", _believed),
    "a format is not looked at": _instead(file, "VERSION", LAST),
    "a version of TVM is not looked at": _instead(file, "TVM_VERSION", ANY_TVM),
    "a name says what a file is": _instead(file, "unpacked", _named),
    "a file is a library for strip": lambda: mock.patch.multiple(
        file, packed=_behind_a_library, unpacked=_from_behind_a_library
    ),
    "a link is written over": _instead(file, "write", _over_a_link),
    "a processor is not looked at": _instead(file, "_check_processor", lambda *args: None),
    "a file is written where it is read": _instead(file, "write", _slowly),
    "a program is loaded by its file's name": _instead(file, "loaded", _by_name),
    "a file names what is called": _instead(executable, "_class", _imported),
    "an interrupted save lets nobody save": _instead(file, "exported", _without_a_release),
    "the exporter is not waited for": _instead(file, "threading", NO_LOCK),
    "translations do not wait for each other": _instead(fx, "threading", NO_LOCK),
    "weights are swapped in the model": _instead(capture, "shadow", lambda module: module),
    "what a tensor is, is not looked at": _instead(door, "odd", lambda value: ""),
    "a mask is not looked at": _instead(door.Input, "_plain", _unmasked),
    "strides and gradients are not looked at": _instead(door, "_is_usable", lambda value: value.is_cpu),
    "outputs are memory of others": _instead(pipeline, "own_outputs", lambda module: module),
    "an error is kept": _instead(Executable, "_invoke", _kept),
    "threads share a machine": _instead(executable, "_Here", SHARED),
    "a program is copied part by part": _instead(
        Executable, "__deepcopy__", lambda self, memo: copy.deepcopy(vars(self), memo)
    ),
    "a program is not pickled by its file": _instead(Executable, "__reduce__", object.__reduce__),
    "any header goes with a library": _instead(emission, "header", emission._header),
}
