"""Processes that begin with everything imported: copies of one that has imported it, which waits for nothing else.

    python -m relax_zoo.harness.process.nursery /tmp/nursery    says "ready", and serves to the end of its input
    RELAX_ZOO_NURSERY=/tmp/nursery pytest ...                   its workers are such copies

A worker spends 4 s of processor on imports, and each model has a worker of its own. So a run over the zoo has a
nursery, and all the runs that this project's own tests start share one. A worker whose code is another than that of the
nursery (another copy of the package) is started as ever.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import pickle
import select
import selectors
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from ..._files import replace

Made = TypeVar("Made")

START = 300  # seconds that importing everything may take, on a very busy machine
ADDRESS = "RELAX_ZOO_NURSERY"
PACKAGE = str(Path(__file__).resolve().parents[2])
PR_SET_PDEATHSIG = 1
LARGEST = 1 << 20  # bytes of a request: an environment and a path
CODE = b"code"
THREADS = "relax_zoo.compiler.runtime.threads"


class Born:
    """A copy of the nursery, used as `subprocess.Popen` is: its number, its output, and how it ended."""

    def __init__(self, line: socket.socket, pid: int, output: int) -> None:
        self._line = line
        self.pid = pid
        self.stdout = os.fdopen(output, "rb", buffering=0)
        self._code: int | None = None

    def poll(self) -> int | None:
        """Return the exit code, or the number of the signal that ended it, negative; None while it runs."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            return self.wait(0)
        return None

    def wait(self, timeout: float | None = None) -> int:
        """Wait for the exit code as long as `timeout` seconds. Raises TimeoutExpired."""
        if self._code is None:
            self._line.settimeout(None if timeout is None else max(timeout, 1e-4))
            try:
                said = self._line.recv(64)
            except TimeoutError:
                raise subprocess.TimeoutExpired("a worker", timeout or 0) from None
            self._code = int(said) if said else -signal.SIGKILL  # a nursery that is gone has taken all along
            self._line.close()
        return self._code


class Nursery:
    """A nursery of one's own, which ends with this process at the latest; `address` is None where none came up."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="relax-zoo-")
        address = str(Path(self._folder.name) / "nursery")
        command = [sys.executable, "-m", __name__, address]
        self._process = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        readable = select.select([self._process.stdout], [], [], START)[0]
        self.address = address if readable and self._process.stdout.readline() else None

    def close(self) -> None:
        """End it, and with it those of its copies that are left."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        self._folder.cleanup()


def shared(name: str, make: Callable[[], Made]) -> Made:
    """What `make` makes, once for all copies of one nursery; plain data."""
    if (address := os.environ.get(ADDRESS)) is None:
        return make()
    path = Path(f"{address}-{name}")
    if not path.exists():
        found = make()
        with contextlib.suppress(OSError):
            replace(path, pickle.dumps(found))
        return found
    kept: Made = pickle.loads(path.read_bytes())
    return kept


def born(environment: Mapping[str, str], connection: int) -> Born | None:
    """A worker with that environment and the open descriptor `connection`; None where no nursery can make it.

    It is in this folder, and leads a process group of its own.
    """
    address = environment.get(ADDRESS)
    if address is None:
        return None
    line = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    try:
        line.connect(address)
    except OSError:
        line.close()
        return None
    wanted = {
        "package": PACKAGE,
        "python": sys.executable,
        "folder": str(Path.cwd()),
        "environment": dict(environment),
    }
    output, theirs = os.pipe()
    socket.send_fds(line, [json.dumps(wanted).encode()], [theirs, connection])
    os.close(theirs)
    if not (said := line.recv(64)):
        os.close(output)
        line.close()
        return None
    return Born(line, int(said), output)


def _become_worker(wanted: Mapping[str, Any], descriptors: Sequence[int]) -> None:
    """Turn this copy into the worker that was asked for; it never returns."""
    from . import child

    output, connection = descriptors
    os.setpgid(0, 0)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for given, standard in ((nothing, 0), (output, 1), (output, 2)):
        os.dup2(given, standard)
    os.chdir(wanted["folder"])
    os.environ.clear()
    os.environ.update(wanted["environment"])
    if threads := sys.modules.get(THREADS):  # which did so when it was imported
        threads.settle()
    sys.path[:] = wanted["environment"]["PYTHONPATH"].split(os.pathsep)
    sys.argv[1:] = [str(connection)]
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(write_through=True)  # type: ignore[union-attr]
    child.main()


def _import_all() -> None:
    """Import what workers import, most of it when they first trace, translate and compile something."""
    from torch import fx, nn

    from relax_zoo import compiler, translator

    from . import fingerprint

    fingerprint.of_code()
    compiler.build(translator.from_fx(fx.symbolic_trace(nn.Linear(4, 4)), [(("n", 4), "float32")]))


def serve(address: str) -> None:
    """Make workers until the standard input ends; one whose line is closed by the other side is killed."""
    door = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    door.bind(address)
    door.listen(64)
    watched = selectors.DefaultSelector()
    for quiet in (sys.stdin.fileno(), door):
        watched.register(quiet, selectors.EVENT_READ)
    print("ready", flush=True)
    while True:
        for key, _ in watched.select():
            if key.fileobj == sys.stdin.fileno():
                return
            if key.fileobj is door:
                line, _ = door.accept()
                _make(line, watched, [door])
            elif key.data is not None:
                _end(key, watched)


def _make(line: socket.socket, watched: selectors.BaseSelector, ours: Sequence[socket.socket]) -> None:
    message, descriptors, _, _ = socket.recv_fds(line, LARGEST, 2)
    wanted = json.loads(message) if message else {}
    if (wanted.get("package"), wanted.get("python")) == (PACKAGE, sys.executable):
        if not (pid := os.fork()):
            for key in list(watched.get_map().values()):
                if isinstance(key.fileobj, socket.socket):
                    key.fileobj.close()
            line.close()
            _become_worker(wanted, descriptors)
            os._exit(1)
        with contextlib.suppress(OSError):
            os.setpgid(pid, pid)  # whichever of the two comes first
        watched.register(os.pidfd_open(pid), selectors.EVENT_READ, (CODE, pid, line))
        watched.register(line, selectors.EVENT_READ, (b"line", pid, line))
        line.send(str(pid).encode())
    else:
        line.close()
    for descriptor in descriptors:
        os.close(descriptor)


def _end(key: selectors.SelectorKey, watched: selectors.BaseSelector) -> None:
    """Say how a worker ended, or kill it because nobody listens."""
    kind, pid, line = key.data
    watched.unregister(key.fileobj)
    if kind != CODE:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)
        return
    assert isinstance(key.fileobj, int)
    os.close(key.fileobj)
    _, status = os.waitpid(pid, 0)
    if line in watched.get_map():
        watched.unregister(line)
    with contextlib.suppress(OSError):
        line.send(str(os.waitstatus_to_exitcode(status)).encode())
    line.close()


if __name__ == "__main__":
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    _import_all()
    serve(sys.argv[1])
    os._exit(0)
