"""Processes in which deeds are done, forked from one that has programs and has never run one."""

from __future__ import annotations

import contextlib
import faulthandler
import gc
import os
import shutil
import signal
import socket
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from multiprocessing.connection import Client, Connection
from pathlib import Path
from typing import Any

import torch

import tests.abuse.libraries  # noqa: F401  registers deeds, with those of `at_once`
from tests.abuse.deeds import DEEDS
from tests.abuse.programs import Programs

PATIENCE = 120.0  # seconds for one answer, on a machine that has other things to do
BUILDING = 600.0  # seconds for all programs


class Abused(AssertionError):
    """A deed ended otherwise than documented."""


@contextlib.contextmanager
def home() -> Iterator[Path]:
    """The folder of a process that has programs, and forks another for whoever connects to the door in it."""
    torch.set_num_threads(1)  # PyTorch's own threads do not survive a fork
    os.environ["TVM_NUM_THREADS"] = "2"
    folder, here = Path(tempfile.mkdtemp()), os.getpid()
    if not (parent := os.fork()):
        _give_birth(folder, here)
        sys.exit(0)  # each of the others ends as programs end
    try:
        limit = time.monotonic() + BUILDING
        while not (folder / "door").exists():
            if os.waitpid(parent, os.WNOHANG)[0] or time.monotonic() > limit:
                raise RuntimeError("the programs were not built")
            time.sleep(0.1)
        yield folder
    finally:
        with contextlib.suppress(ProcessLookupError, ChildProcessError):
            os.kill(parent, signal.SIGKILL)
            os.waitpid(parent, 0)
        shutil.rmtree(folder, ignore_errors=True)


def _give_birth(folder: Path, user: int) -> None:
    """Fork a process for whoever connects, one after another, and say how it ended; return in each of these."""
    programs = Programs(folder / "files")
    gc.collect()
    gc.freeze()  # a process that ends would copy all of it otherwise, only to look for garbage
    said = os.open(folder / "said", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(said, 1)
    os.dup2(said, 2)
    faulthandler.enable()
    faulthandler.register(signal.SIGUSR1)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(folder / "unfinished"))
        listener.listen()
        listener.settimeout(5)
        (folder / "unfinished").rename(folder / "door")
        while os.getppid() == user:
            try:
                door = Connection(listener.accept()[0].detach())
            except TimeoutError:
                continue
            shutil.rmtree(programs.folder, ignore_errors=True)
            programs.folder.mkdir()
            os.truncate(said, 0)
            if not (child := os.fork()):
                _live(programs, door)
                return
            code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            with contextlib.suppress(OSError):
                door.send(("ended", f"ended by {signal.Signals(-code).name}" if code < 0 else f"ended with {code}"))
            door.close()


def _live(programs: Programs, door: Connection) -> None:
    """Do deeds until there is no one to ask for them, and answer each with what it was and what went wrong."""
    torch.set_num_threads(1)  # makes PyTorch's pool anew after the fork: two threads that do it at once find none
    door.send(("born", os.getpid()))
    with contextlib.suppress(EOFError):
        while (message := door.recv()) is not None:
            deed, details = message
            try:
                answer = ("done", DEEDS[deed](programs, *details))
            except SystemExit:
                raise
            except BaseException:
                answer = ("failed", traceback.format_exc(limit=-4))
            door.send(answer)


class Process:
    """One forked process, in which deeds are done."""

    def __init__(self, folder: Path, patience: float = PATIENCE) -> None:
        self._door = Client(str(folder / "door"))
        self._said = folder / "said"
        self._patience = patience
        self._pid: int = self._answer("birth")[1]

    def do(self, deed: str, *details: Any) -> str:
        """Do a deed there, and say what it was. Raises Abused where it ends in any other way than it should."""
        with contextlib.suppress(BrokenPipeError):
            self._door.send((deed, details))
        return str(self._answer(deed)[1])

    def leave(self) -> None:
        """Let it end as a program ends. Raises Abused where it does not."""
        self._door.send(None)
        self._answer("leaving", end="ended with 0")
        self._door.close()

    def _answer(self, deed: str, end: str = "") -> tuple[str, Any]:
        if not self._door.poll(self._patience):
            where = self._where()
            os.kill(self._pid, signal.SIGKILL)
            self._door.recv()
            raise Abused(f"{deed}: no answer in {self._patience:.0f} s\n{where}")
        answer: tuple[str, Any] = self._door.recv()
        if answer[0] == "failed" or (answer[0] == "ended" and answer[1] != end):
            said = self._said.read_text(errors="replace")[-2000:]
            raise Abused(f"{deed}: {answer[1]}\n{said}".rstrip())
        return answer

    def _where(self) -> str:
        """What this process and its children are doing: system calls of all their threads, and Python's stacks."""
        lines, pids = [], [self._pid]
        for pid in pids:
            with contextlib.suppress(OSError):
                for task in Path(f"/proc/{pid}/task").iterdir():
                    pids += map(int, (task / "children").read_text().split())
                    lines.append(f"{pid}/{task.name}: system call {(task / 'syscall').read_text().strip()}")
                os.kill(pid, signal.SIGUSR1)
                time.sleep(0.5)
        return "\n".join([*lines, self._said.read_text(errors="replace")[-8000:]])


def again(*deeds: tuple[str, list[Any]]) -> None:
    """Do deeds in a process of their own. Raises Abused where one ends otherwise than documented."""
    with home() as folder:
        process = Process(folder)
        for deed, details in deeds:
            print(deed, *details, process.do(deed, *details), sep=" ")
        process.do("right")
        process.leave()
