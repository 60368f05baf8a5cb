"""The files that a process has read, apart from what is installed: a result is kept with them, and holds while they do.

Nobody lists them: Python says of every file that it opens, and of every module that it has, where that is.
"""

from __future__ import annotations

import functools
import hashlib
import os
import sys
import sysconfig
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import platformdirs

from .progress import OfTheProcess

LARGE = 1 << 25  # bytes from which on a file is known by its size and time, and not by its content
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
INSTALLED = tuple(sorted({sysconfig.get_paths()[key] for key in ("stdlib", "platstdlib", "purelib", "platlib")}))
# Ours is known as it is loaded, what runs keep for each other by its content, and what the kernel says by the machine.
_OURS = (str(Path(__file__).resolve().parents[2]) + os.sep, platformdirs.user_cache_dir("relax-zoo") + os.sep)
_ELSEWHERE = (*INSTALLED, *_OURS, "/proc/", "/sys/", "/dev/")


class _Opened(OfTheProcess):
    """What this process has opened, to read or to write, and since when it is noted."""

    def __init__(self) -> None:
        self.since = time.time()
        self.read: set[str] = set()
        self.written: set[str] = set()

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Take an audit event."""
        if event == "open":
            path, mode, flags = arguments
            if isinstance(path, bytes | str | os.PathLike):
                writes = flags & WRITES or (isinstance(mode, str) and not set(mode).isdisjoint("wax+"))
                (self.written if writes else self.read).add(os.path.abspath(os.fsdecode(path)))


OPENED = _Opened()


@functools.cache
def watch() -> None:
    """Note every file that this process opens from here on."""
    OPENED.since = time.time()
    sys.addaudithook(OPENED)


def so_far(apart: Path) -> dict[str, str] | None:
    """Each file that was read and not written here, with its digest; None where one has changed since.

    Those below `apart` do not count. What lies below this folder is named as seen from it.
    """
    modules = [getattr(module, "__dict__", {}).get("__file__") or "" for module in list(sys.modules.values())]
    files = {os.path.abspath(path) for path in modules if path.endswith(".py")} | OPENED.read - OPENED.written
    found = {}
    for path in sorted(files):
        if path.startswith((*_ELSEWHERE, f"{apart}{os.sep}")) or f"{os.sep}__pycache__{os.sep}" in path:
            continue
        if os.path.isfile(path):
            if os.stat(path).st_mtime > OPENED.since:
                return None
            found[path.removeprefix(os.getcwd() + os.sep)] = _digest(path)
    return found


def hold(reads: Mapping[str, str]) -> bool:
    """Whether these files are what they were."""
    return all(os.path.isfile(path) and _digest(path) == digest for path, digest in reads.items())


def _digest(path: str) -> str:
    status = os.stat(path)
    return _of_file(path, status.st_mtime_ns, status.st_size, status.st_ino)


@functools.cache
def _of_file(path: str, time: int, size: int, place: int) -> str:
    if size >= LARGE:
        return f"{time} {size}"
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()
