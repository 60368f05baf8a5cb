"""A standalone library through ctypes: what a caller in C does, and nothing of ours or TVM's."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from relax_zoo.compiler import Executable
from relax_zoo.compiler.standalone.emission import identifier

AXES = 8  # of a description, or more where a tensor has more
INVALID, DATA, MEMORY = 1, 2, 3


class Buffer(ctypes.Structure):
    _fields_ = (("data", ctypes.c_void_p), ("bytes", ctypes.c_size_t))


class About(ctypes.Structure):
    """A tensor as the library describes it."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("dtype", ctypes.c_char_p),
        ("axes", ctypes.c_int),
        ("shape", ctypes.c_int64 * AXES),
        ("bytes", ctypes.c_size_t),
    )


class Failed(Exception):
    """The library refused a call."""

    def __init__(self, code: int, words: str) -> None:
        self.code = code
        super().__init__(words)


class Library:
    """One library, with one context; the caller was compiled with the header beside it."""

    def __init__(self, path: Path, threads: int = 1) -> None:
        self.name = identifier(path.name.partition(".")[0])
        self._library = ctypes.CDLL(str(path))
        self._function("new_for", ctypes.c_void_p, ctypes.c_int, ctypes.c_uint64)
        self._function("free", None, ctypes.c_void_p)
        self._function("error", ctypes.c_char_p)
        self._function("run", ctypes.c_int, *[ctypes.c_void_p] * 4)
        for kind in ("input", "output"):
            self._function(kind, ctypes.c_int, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
        self.context = self.call("new_for", threads, number_of(path.with_suffix(".h")))
        if self.context is None:
            raise Failed(0, self.error())

    def _function(self, name: str, result: Any, *arguments: Any) -> None:
        function = getattr(self._library, f"{self.name}_{name}")
        function.restype, function.argtypes = result, arguments

    def call(self, name: str, *arguments: Any) -> Any:
        return getattr(self._library, f"{self.name}_{name}")(*arguments)

    def error(self) -> str:
        return self.call("error").decode()

    def close(self) -> None:
        self.call("free", self.context)

    def outputs(self, sizes: Sequence[int] = ()) -> list[torch.Tensor]:
        """Memory for what a call returns."""
        given = (ctypes.c_int64 * max(1, len(sizes)))(*sizes)
        found = []
        for i in range(1000):
            about = About()
            if self.call("output", i, given, ctypes.byref(about)):
                if f"no output {i}" in self.error():
                    break
                raise Failed(INVALID, self.error())
            dtype = getattr(torch, about.dtype.decode())
            found.append(torch.full(tuple(about.shape[: about.axes]), 77, dtype=torch.uint8).to(dtype))
        return found

    def run(self, inputs: Sequence[torch.Tensor], outputs: Sequence[torch.Tensor], sizes: Sequence[int] = ()) -> None:
        """Call it. Raises Failed."""
        given = (ctypes.c_int64 * max(1, len(sizes)))(*sizes)
        code = self.call("run", self.context, _buffers(inputs), given, _buffers(outputs))
        if code:
            raise Failed(code, self.error())

    def __call__(self, *inputs: torch.Tensor, sizes: Sequence[int] = ()) -> list[torch.Tensor]:
        outputs = self.outputs(sizes)
        self.run(inputs, outputs, sizes)
        return outputs


def number_of(header: Path) -> int:
    """What a header is known by."""
    found = re.search(r"#define \w+_header (0x\w+)ULL", header.read_text())
    assert found
    return int(found[1], 16)


def _buffers(tensors: Sequence[torch.Tensor]) -> Any:
    rows = [Buffer(each.data_ptr(), each.numel() * each.element_size()) for each in tensors]
    return (Buffer * max(1, len(rows)))(*rows)


def saved(run: Executable, path: Path, threads: int = 1) -> Library:
    """What `run` is as a library."""
    run.save(path, standalone=True)
    return Library(path, threads)


def same_bits(found: Sequence[Any], expected: Sequence[Any]) -> bool:
    """Whether outputs are those of the build, to the bit; a size is a number there."""
    flat = [each if isinstance(each, torch.Tensor) else torch.tensor(each) for each in expected]
    return len(found) == len(flat) and all(
        a.dtype == b.dtype and a.shape == b.shape and _bits(a).equal(_bits(b)) for a, b in zip(found, flat, strict=True)
    )


def _bits(tensor: torch.Tensor) -> torch.Tensor:
    return tensor.contiguous().reshape(-1).view(torch.uint8)
