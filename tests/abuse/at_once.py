"""What several callers may do at once, or to each other: threads, processes, forks, signals."""

from __future__ import annotations

import contextlib
import functools
import os
import signal
import threading
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from relax_zoo.translator import from_fx
from tests.abuse.deeds import deed, read, right, save
from tests.abuse.programs import Programs, Scaled, built


@deed
def kill_while_saving(programs: Programs, which: int, name: str, delay: float) -> str:
    """A process that is ended while it saves."""
    killed(lambda: save(programs, which, name), delay)
    return "right"


def killed(work: Callable[[], Any], delay: float) -> None:
    """Work in the child of a fork, and end it after so many seconds."""
    if not (child := os.fork()):
        with contextlib.suppress(BaseException):
            work()
        os._exit(0)
    time.sleep(delay)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


@deed
def save_at_once(programs: Programs, name: str, threads: int, processes: int) -> str:
    """Threads and processes that save and load one path."""

    def work(i: int) -> None:
        save(programs, i % 2, name)
        read(programs, name, [0, 1])

    children, before = [], _unfinished(programs)  # a writer that was killed leaves what it had come to
    for i in range(processes):
        if not (child := os.fork()):
            _in_child(functools.partial(work, i))
        children.append(child)
    _in_threads(threads, work)
    for child in children:
        assert not os.waitpid(child, 0)[1]
    assert _unfinished(programs) <= before or not processes
    return "right"


def _unfinished(programs: Programs) -> set[str]:
    return {each.name for each in programs.folder.iterdir() if each.name.startswith(".")}


@deed
def call_in_threads(programs: Programs, count: int) -> str:
    """Threads that call one program."""
    _in_threads(count, lambda i: [right(programs) for _ in range(3)])
    return "right"


@deed
def translate_in_threads(programs: Programs, count: int) -> str:
    """Threads that translate one graph, whose weights stay where they are meanwhile."""
    before, is_done = list(programs.graph.parameters()), threading.Event()
    moved = []

    def watch() -> None:
        while not is_done.wait(0.0005):
            moved.extend(a for a, b in zip(before, programs.graph.parameters(), strict=True) if a is not b)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        _in_threads(count, lambda i: from_fx(programs.graph, [(64, 64)]))
    finally:
        is_done.set()
        watcher.join()
    assert not moved, "weights moved while they were translated"
    return "right"


def _in_threads(count: int, work: Callable[[int], Any]) -> None:
    failures: list[BaseException] = []

    def caught(i: int) -> None:
        try:
            work(i)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=caught, args=(i,)) for i in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]


def in_a_child(work: Callable[[], Any], *, ends: bool = False) -> None:
    """Work in the child of a fork, which must end well."""
    if not (child := os.fork()):
        _in_child(work, ends=ends)
    status = os.waitpid(child, 0)[1]
    assert not status, f"the child ended with {os.waitstatus_to_exitcode(status)}"


def _in_child(work: Callable[[], Any], *, ends: bool = False) -> None:
    """Work in the child of a fork; it `ends` as programs end, or at once."""
    try:
        work()
    except SystemExit:
        raise
    except BaseException as error:
        os.write(2, repr(error).encode())
        os._exit(3)
    if ends:
        raise SystemExit(0)
    os._exit(0)


@deed
def fork(programs: Programs, form: str) -> str:
    """A child that calls, builds, forks, or makes threads; it ends at once, or as programs end."""
    works: dict[str, Callable[[], Any]] = {
        "call": lambda: right(programs),
        "end": lambda: right(programs),
        "threads": lambda: (right(programs), call_in_threads(programs, 2)),
        "build": lambda: np.testing.assert_equal(built(Scaled(4.0), ("n",))(np.ones(1, "float32")), [4.0]),
        "fork": lambda: (right(programs), fork(programs, "end")),
        "save": lambda: (save(programs, 0, "a child's"), read(programs, "a child's", [0])),
    }
    if form == "in a thread":
        _in_threads(1, lambda i: (right(programs), fork(programs, "call")))
        return "right"
    in_a_child(works[form], ends=form == "end")
    return "right"


@deed
def interrupt(programs: Programs, what: str, delay: float) -> str:
    """SIGINT in a call, a build or a save leaves a process that goes on."""
    works: dict[str, Callable[[], Any]] = {
        "a call": lambda: right(programs),
        "a build": lambda: built(Scaled(4.0), ("n",)),
        "a save": lambda: save(programs, 0, "interrupted"),
    }
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    timer = threading.Timer(delay, os.kill, (os.getpid(), signal.SIGINT))
    limit = time.monotonic() + 20
    try:
        timer.start()
        while time.monotonic() < limit:
            works[what]()
        return "nobody heard"  # the interpreter drops what meets it in a finalizer
    except KeyboardInterrupt:
        signal.signal(signal.SIGINT, before)
        right(programs)
        works[what]()
        return "interrupted"
    finally:
        timer.join()
        signal.signal(signal.SIGINT, before)
