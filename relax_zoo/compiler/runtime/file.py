"""A build in one file: all that can be known of it is checked before any byte of it runs.

A file is a program: load only what you trust. Numbers are little-endian.

    at 0     8 bytes     MAGIC
    at 8     4 bytes     the version of this format
    at 12    4 bytes     how many bytes the head has
    at 16    8 bytes     how many bytes the library has
    at 24    32 bytes    SHA-256 of the first 24 bytes, the head and the library
    at 56    the head    JSON: "tvm", its version; "signature", of the program; zeros up to a multiple of 64
    ...      the library a shared library that TVM's runtime loads
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import platform
import resource
import struct
import sys
import tempfile
import threading
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from ..._tvm import TVM_VERSION, RuntimeModule, get_global_func

MAGIC = b"\x89relax\r\n"
VERSION = 1
FIRST = struct.Struct("<8sIIQ")
BEGIN = FIRST.size + hashlib.sha256().digest_size  # of the head

FEATURES = {
    "sse4.2": "sse4_2",
    "popcnt": "popcnt",
    "avx": "avx",
    "avx2": "avx2",
    "fma": "fma",
    "f16c": "f16c",
    "bmi": "bmi1",
    "bmi2": "bmi2",
    "lzcnt": "abm",
    "movbe": "movbe",
    "avx512f": "avx512f",
    "avx512bw": "avx512bw",
    "avx512cd": "avx512cd",
    "avx512dq": "avx512dq",
    "avx512vl": "avx512vl",
    "avx512vnni": "avx512_vnni",
    "avx512bf16": "avx512_bf16",
    "avx512fp16": "avx512_fp16",
    "avxvnni": "avx_vnni",
}
"""What a processor may have beyond others of its kind, as LLVM and as Linux call it."""

_load = get_global_func("ffi.Module.load_from_file.so")


class Exporting:
    """One thread at a time: TVM's exporter frees twice what two of them hold."""

    lock = threading.Lock()

    @classmethod
    def in_child(cls) -> None:
        """Have a lock that nobody holds."""
        cls.lock = threading.Lock()  # the thread that held it is not there


os.register_at_fork(after_in_child=Exporting.in_child)


def exported(compiled: Any) -> bytes:
    """The shared library of a compiled module, linked by the C compiler. Any thread may ask."""
    with tempfile.TemporaryDirectory(prefix="relax_zoo") as folder, in_memory(Path(folder), "lib0.o", "devc.o"):
        path = Path(folder) / "program.so"
        emit(lambda: compiled.export_library(str(path), workspace_dir=folder))
        return path.read_bytes()


def emit(work: Callable[[], Any]) -> None:
    """Have LLVM write object code. Any thread may ask.

    LLVM ends the process that may not write such large files: where there is a limit, a child of it is at work. Raises
    OSError where the limit is too low.
    """
    with Exporting.lock:
        limit = resource.getrlimit(resource.RLIMIT_FSIZE)[0]
        if limit == resource.RLIM_INFINITY:
            work()
        elif not (child := os.fork()):
            try:
                work()
            finally:  # of an exception no more is known than that there is one
                os._exit(sys.exc_info()[0] is not None)
        elif os.waitpid(child, 0)[1]:
            raise OSError(errno.EFBIG, f"saving writes larger files than the {limit} bytes of this process (ulimit -f)")


@contextlib.contextmanager
def in_memory(folder: Path, *names: str) -> Iterator[None]:
    """Have files of these names in a folder take no room there: LLVM ends the process that writes on a full disk."""
    memories = [os.memfd_create(name) for name in names]
    try:
        for memory, name in zip(memories, names, strict=True):
            (folder / name).symlink_to(f"/proc/{os.getpid()}/fd/{memory}")
        yield
    finally:
        for memory in memories:
            os.close(memory)


def packed(library: bytes, signature: dict[str, Any]) -> bytes:
    """A file's content."""
    head = json.dumps({"tvm": TVM_VERSION, "signature": signature}).encode()
    head += bytes(-(BEGIN + len(head)) % 64)
    first = FIRST.pack(MAGIC, VERSION, len(head), len(library))
    return b"".join((first, digest(first, head, library), head, library))


def digest(*parts: bytes | memoryview) -> bytes:
    """SHA-256 of parts, one after another."""
    found = hashlib.sha256()
    for part in parts:
        found.update(part)
    return found.digest()


def unpacked(content: bytes, name: str) -> tuple[memoryview, dict[str, Any]]:
    """The library and the signature in a file's content; `name` is the file's, for errors.

    Raises ValueError that says why it cannot be loaded here: it is none of ours, of a later format, not whole, damaged,
    for another version of TVM, or for a processor that has what this one has not.
    """
    if len(content) < BEGIN or not content.startswith(MAGIC):
        what = " (it is empty)" if not content else " or is cut short" if MAGIC.startswith(content[:8]) else ""
        raise ValueError(f"{name} was not written by Executable.save{what}")
    _, version, head, library = FIRST.unpack_from(content)
    if version > VERSION:
        raise ValueError(f"{name} has format {version}, and this relax_zoo reads {VERSION}: install a later one")
    if len(content) != (whole := BEGIN + head + library):
        raise ValueError(f"{name} has {len(content)} bytes, but {whole} were written: copy the file again")
    view = memoryview(content)
    if digest(view[: FIRST.size], view[BEGIN:]) != view[FIRST.size : BEGIN]:
        raise ValueError(f"{name} is damaged, its digest is not that of its content: copy the file again")
    known = json.loads(bytes(view[BEGIN : BEGIN + head]).rstrip(b"\0"))
    if known["tvm"] != TVM_VERSION:
        raise ValueError(f"{name} was written with TVM {known['tvm']}, and this is {TVM_VERSION}: build it again")
    _check_processor(known["signature"], name)
    return view[BEGIN + head :], known["signature"]


def library_of(content: bytes) -> bytes:
    """The library in what `packed` made, for whatever processor it is."""
    _, _, head, _ = FIRST.unpack_from(content)
    return content[BEGIN + head :]


def _check_processor(signature: dict[str, Any], name: str) -> None:
    machine, here = signature["machine"], platform.machine()
    if machine != here:
        raise ValueError(f"{name} is for {machine}, and this processor is {here}: build it for this one")
    if missing := sorted(set(signature["features"]) - processor_features()):
        raise ValueError(
            f"{name} uses {', '.join(missing)}, which this processor does not have: build it here, or for an older one "
            f"(target={{'kind': 'llvm', 'mcpu': 'x86-64-v3'}})"
        )


def processor_features() -> set[str]:
    """What Linux says that this processor has."""
    with contextlib.suppress(OSError), open("/proc/cpuinfo", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith(("flags", "Features")):
                return set(line.partition(":")[2].split())
    return set()


def loaded(library: memoryview) -> RuntimeModule:
    """A shared library out of memory: each is another for the linker, whatever file it came from."""
    with tempfile.TemporaryDirectory(prefix="relax_zoo") as folder:
        memory = os.memfd_create("relax_zoo")
        try:
            with open(memory, "wb", closefd=False) as file:
                file.write(library)
            link = Path(folder) / "program.so"  # a name of its own, by which the linker knows what it has
            link.symlink_to(f"/proc/{os.getpid()}/fd/{memory}")
            return _load(str(link), "so")
        finally:
            os.close(memory)


def write(path: str | os.PathLike[str], content: bytes) -> None:
    """Write a file so that whoever reads it has the whole of it or the one before; a link stays one."""
    target = Path(os.path.realpath(path))
    unfinished = target.with_name(f".{uuid.uuid4().hex}")
    try:
        with open(unfinished, "xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
