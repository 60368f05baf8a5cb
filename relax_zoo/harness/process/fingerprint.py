"""What a verdict depends on, as one digest: the code as it is loaded, the model, the toolchain, the machine.

Code is taken from the running process, not from its files: a function that was replaced after it was imported, as a
planted fault is, makes another digest. Two programs that differ in comments alone make the same.
"""

from __future__ import annotations

import functools
import hashlib
import importlib
import os
import pkgutil
import re
import sys
import threading
import types
from collections.abc import Iterable, Mapping
from typing import Any

import torch
from torch import nn

from .progress import OfTheProcess
from .reads import INSTALLED

OWN = ("relax_zoo",)
THREADS = ("OMP_NUM_THREADS", "TVM_NUM_THREADS", "TVM_BIND_THREADS")


def of_code(packages: Iterable[str] = OWN) -> str:
    """The digest of every module of `packages` as it is now."""
    known = set(packages)
    _load(tuple(known))
    digest = _Digest(known)
    for name in sorted(sys.modules):
        if name.partition(".")[0] in known:
            digest.feed(name)
            digest.module(sys.modules[name])
    return digest.hexdigest()


@functools.cache
def of_machine() -> str:
    """The digest of the toolchain and of what the CPU and its threads are."""
    from relax_zoo.compiler import host_target

    threads = [f"{name}={os.environ.get(name)}" for name in THREADS]
    facts = [sys.version, *_installed(), *threads, str(torch.get_num_threads()), str(host_target())]
    return hashlib.sha256("\n".join(facts).encode()).hexdigest()


def of_values(*values: Any) -> str:
    """The digest of some objects: of a dataclass every field, of a function its code."""
    digest = _Digest(set(OWN))
    for value in values:
        digest.feed(value)
    return digest.hexdigest()


def of_attributes(module: nn.Module) -> str:
    """The digest of the plain attributes of a module and all in it, which a graph need not show."""
    return of_values(
        *(
            (name, type(each).__qualname__, sorted((key, value) for key, value in vars(each).items() if _plain(value)))
            for name, each in module.named_modules()
        )
    )


def _plain(value: Any) -> bool:
    if isinstance(value, tuple | list):
        return all(map(_plain, value))
    return value is None or isinstance(value, bool | int | float | complex | str | torch.dtype | torch.Tensor)


def _installed() -> list[str]:
    """Every distribution with its version, as the folders of their metadata are named."""
    folders = [folder for folder in sys.path if os.path.isdir(folder)]
    names = {name for folder in folders for name in os.listdir(folder)}
    return sorted(name for name in names if name.endswith((".dist-info", ".egg-info")))


@functools.cache
def _load(packages: tuple[str, ...]) -> None:
    """Import every module of `packages`, so that the digest does not depend on what has been needed so far.

    One that needs what is not installed takes part in nothing.
    """
    for package in packages:
        module = importlib.import_module(package)
        for found in pkgutil.walk_packages(module.__path__, f"{package}."):
            try:
                importlib.import_module(found.name)
            except ModuleNotFoundError as error:
                if (error.name or "").partition(".")[0] in packages:
                    raise


class _Digest:
    """Feeds Python objects to a hash: by content what the packages define, by name what is installed."""

    def __init__(self, known: set[str]) -> None:
        self._known = known
        self._hash = hashlib.sha256()
        self._seen: dict[int, int] = {}
        self._kept: list[Any] = []  # so that no address is used twice

    def hexdigest(self) -> str:
        return self._hash.hexdigest()

    def module(self, module: types.ModuleType) -> None:
        for key, value in sorted(vars(module).items()):
            if not key.startswith("__"):
                self.feed(key)
                self.feed(value)

    def feed(self, value: Any) -> None:
        """Add one object, its parts included."""
        match value:
            case None | bool() | int() | float() | complex() | str() | bytes():
                self._text(f"{type(value).__name__} {value!r}")
                return
        if not isinstance(value, tuple | frozenset | types.CodeType):  # of which Python may share equal ones, or not
            if id(value) in self._seen:
                self._text(f"again {self._seen[id(value)]}")
                return
            self._seen[id(value)] = len(self._seen)
            self._kept.append(value)
        match value:
            case types.FunctionType() if not self._is_installed(value):
                self._parts("function", value.__code__, value.__defaults__, value.__kwdefaults__, value.__closure__)
            case types.CodeType():
                self._text(_of_code_object(value))
            case types.CellType():
                self._parts("cell", _content(value))
            case types.MethodType():
                self._parts("method", value.__func__, value.__self__)
            case functools.partial():
                self._parts("partial", value.func, value.args, value.keywords)
            case staticmethod() | classmethod():
                self._parts("method", value.__func__)
            case property():
                self._parts("property", value.fget)
            case functools.cached_property():
                self._parts("property", value.func)
            case type() if self._is_known(value):
                own = {key: each for key, each in vars(value).items() if key not in _NOT_OF_A_CLASS}
                self._parts("class", value.__qualname__, value.__bases__, own)
            case Mapping():
                items = [(self._key(key), key, each) for key, each in value.items()]
                self._parts("mapping", *(part for item in sorted(items, key=lambda i: i[0]) for part in item[1:]))
            case list() | tuple():
                self._parts(type(value).__name__, *value)
            case set() | frozenset():
                self._parts("set", *sorted(map(self._key, value)))
            case torch.Tensor():
                self._parts("tensor", str(value.dtype), tuple(value.shape), _bytes(value))
            case types.ModuleType():
                self._text(f"module {value.__name__}")
            case threading.local() | OfTheProcess() | _Lock() | _RLock():  # what threads have come to, not the code
                self.feed(type(value))
            case _ if hasattr(value, "__wrapped__"):
                self._parts("wrapped", value.__wrapped__)
            case _ if self._is_known(type(value)) and hasattr(value, "__dict__"):
                self._parts("object", type(value).__qualname__, vars(value))
            case _:
                self._text(self._key(value))

    def _parts(self, kind: str, *parts: Any) -> None:
        self._text(f"{kind} of {len(parts)}")
        for part in parts:
            self.feed(part)

    def _text(self, text: str) -> None:
        self._hash.update(f"{len(text)}:{text}".encode())

    def _key(self, value: Any) -> str:
        name = getattr(value, "__qualname__", None)
        text = f"{getattr(value, '__module__', '')}.{name}" if isinstance(name, str) else repr(value)
        return f"{type(value).__qualname__} {re.sub(r' at 0x[0-9a-f]+', '', text)}"

    def _is_known(self, value: type) -> bool:
        return value.__module__.partition(".")[0] in self._known

    def _is_installed(self, value: types.FunctionType) -> bool:
        """Whether a function is somebody else's, which its version stands for."""
        ours = str(value.__module__).partition(".")[0] in self._known
        return not ours and value.__code__.co_filename.startswith(INSTALLED)


@functools.cache
def _of_code_object(code: types.CodeType) -> str:
    """The digest of a code object, taken once: nothing can change it or what it holds."""
    digest = _Digest(set())
    digest.feed([code.co_code, code.co_consts, code.co_names, code.co_varnames, code.co_freevars])
    return f"code {digest.hexdigest()}"


_Lock, _RLock = type(threading.Lock()), type(threading.RLock())

_NOT_OF_A_CLASS = {
    "__dict__",
    "__slotnames__",
    "__weakref__",
    "__module__",
    "__doc__",
    "__abstractmethods__",
    "_abc_impl",
}


def _bytes(tensor: torch.Tensor) -> bytes:
    if tensor.layout != torch.strided or tensor.device.type != "cpu":
        return b""
    content = tensor.detach().resolve_conj().contiguous().reshape(-1).view(torch.uint8)
    return hashlib.sha256(content.numpy().data).digest()


def _content(cell: types.CellType) -> Any:
    try:
        return cell.cell_contents
    except ValueError:
        return "empty"
