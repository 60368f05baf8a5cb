"""Builds whose kernels were found right, by the content of all that this depends on: files in the user's cache."""

from __future__ import annotations

import hashlib
import os
import re
import time
import zlib
from contextlib import suppress
from pathlib import Path

import numpy as np

from ..._files import replace
from ..._tvm import TVM_VERSION, GenericConst, IRModule, RuntimeModule, structural_walk

DAYS = 30  # after which an entry that nobody asked for is removed
_ADDRESS = re.compile(r"\b0x[0-9a-f]+")  # of a buffer while it was compiled, in what LLVM is told of aliases


def directory() -> Path:
    """Where the entries are."""
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(cache) / "relax-zoo" / "checked"


def key(kernels: RuntimeModule, meant: IRModule) -> str:
    """What a verdict depends on: the generated code, what it should compute with its constants, and this package."""
    digest = hashlib.sha256(TVM_VERSION.encode())
    digest.update(_ADDRESS.sub("", kernels.inspect_source("ll")).encode())
    digest.update(meant.script(show_meta=False).encode())
    for path in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(path.read_bytes())

    def constant(each: GenericConst) -> None:
        digest.update(zlib.crc32(np.ascontiguousarray(each.value.numpy()).view(np.uint8).data).to_bytes(4))

    structural_walk(meant["main"], (GenericConst, constant))
    return digest.hexdigest()


def known(key: str) -> bool:
    """Whether a build was found right before."""
    path = directory() / key
    with suppress(OSError):
        os.utime(path)
        return True
    return False


def keep(key: str) -> None:
    """Note that a build was found right; silently not, where the directory cannot be written."""
    with suppress(OSError):
        directory().mkdir(parents=True, exist_ok=True)
        for path in directory().iterdir():
            if path.stat().st_mtime < time.time() - DAYS * 86400:
                path.unlink(missing_ok=True)
        replace(directory() / key, b"")
