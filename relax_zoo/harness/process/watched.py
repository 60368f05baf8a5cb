"""A process under watch: it is killed when it is silent for too long, holds too much memory, or prints too much.

    finished([sys.executable, "-m", "relax_zoo", "build", "mlp", "-o", "mlp.so"], Limits(seconds=60))

What it printed last says, of one that crashed, where.
"""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .forked import Forked
    from .nursery import Born

TICK = 0.05  # seconds between two looks at a process that is silent
KEPT = 1 << 16  # bytes of output
WORDS, WIDTH = 24, 160  # lines of it that are shown, and their length
CRASH = "Fatal Python error"  # what Python's faulthandler begins with


@dataclass(frozen=True)
class Limits:
    """Seconds for one phase, resident memory in 2**30 bytes, and output of one step in 10**6 bytes."""

    seconds: float = 300
    gigabytes: float = 8
    megabytes: float = 16


class CommandFailed(Exception):
    """A command came to no good end; the message says how, with its last words. `code`: its exit code, if any."""

    def __init__(self, message: str, code: int | None = None) -> None:
        super().__init__(message)
        self.code = code


class Watched:
    """A process, its output and its limits; whoever waits for it asks `beyond` now and then."""

    def __init__(
        self,
        command: Sequence[str],
        limits: Limits,
        *,
        folder: Path | None = None,
        environment: Mapping[str, str] | None = None,
        descriptors: Sequence[int] = (),
        born: Born | Forked | None = None,
    ) -> None:
        """Start `command` in `folder`, with open `descriptors`, in a group of its own, unless it is `born` already."""
        self.limits = limits
        self._popen = born or subprocess.Popen(
            command,
            cwd=folder,
            env=environment,
            pass_fds=descriptors,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        self._output = _Output(self._popen)

    def begin(self) -> None:
        """Count output and keep words from here on."""
        self._output.begin()

    def beyond(self, silent: float, most: float | None = None) -> str | None:
        """Say which limit is exceeded, if one is, after `silent` seconds; `most` replaces `Limits.seconds`."""
        limits = self.limits
        seconds = limits.seconds if most is None else most
        if silent > seconds:
            return f"hung: it was killed after {seconds:g} s in this phase"
        if self._output.total > limits.megabytes * 1e6:
            return f"printed more than {limits.megabytes:g} MB and was killed"
        if _resident(self._popen.pid) > limits.gigabytes * 2**30:
            return f"used more than {limits.gigabytes:g} GiB of memory and was killed"
        return None

    def code(self) -> int | None:
        """Return the exit code, None while the process runs."""
        return self._popen.poll()

    def ending(self) -> str:
        """Say how a process ended that has closed its connection."""
        with suppress(subprocess.TimeoutExpired):
            code = self._popen.wait(5)
            return f"died of {signal.Signals(-code).name}" if code < 0 else f"left with exit code {code}"
        self.kill()
        return "closed its connection and was killed"

    def last_words(self) -> str:
        """Quote what the process printed last, or the beginning of Python's report on a crash."""
        words = self._output.words()
        return f"Its last words:\n{words}" if words else "It left no words."

    def kill(self) -> None:
        """End the process and all that it started."""
        with suppress(ProcessLookupError):
            os.killpg(self._popen.pid, signal.SIGKILL)
        self._popen.wait()
        self._output.close()


def finished(
    command: Sequence[str],
    limits: Limits,
    *,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> None:
    """Run a command to its end. Raises CommandFailed where its exit code is not 0 or it exceeds a limit."""
    process = Watched(command, limits, folder=folder, environment=environment)
    try:
        start = time.monotonic()
        while process.code() is None:
            time.sleep(TICK)
            if reason := process.beyond(time.monotonic() - start):
                process.kill()
                raise CommandFailed(f"it {reason}. {process.last_words()}")
        if process.code():
            raise CommandFailed(f"it {process.ending()}. {process.last_words()}", process.code())
    finally:
        process.kill()


class _Output:
    """Reads what a process prints: how much of it since the last order, and how it ended."""

    def __init__(self, popen: subprocess.Popen[bytes] | Born | Forked) -> None:
        assert popen.stdout is not None
        self._pipe = popen.stdout
        self.begin()
        self._thread = threading.Thread(target=self._drain, daemon=True)
        self._thread.start()

    def begin(self) -> None:
        self.total, self._kept = 0, b""

    def _drain(self) -> None:
        with suppress(OSError, ValueError):
            while chunk := os.read(self._pipe.fileno(), 1 << 16):
                self.total += len(chunk)
                self._kept = (self._kept + chunk)[-KEPT:]

    def close(self) -> None:
        self._thread.join(1)
        self._pipe.close()

    def words(self) -> str:
        self._thread.join(1)
        text = self._kept.decode(errors="replace")
        start = text.rfind(CRASH)
        lines = text[max(start, 0) :].strip().splitlines()
        shown = lines[:WORDS] if start >= 0 else lines[-WORDS:]
        return "\n".join(f"  {line[:WIDTH]}" for line in shown)


def _resident(pid: int) -> int:
    """The resident memory of a process in bytes; 0 where that cannot be known."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0
