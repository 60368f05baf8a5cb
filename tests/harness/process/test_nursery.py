"""Workers that are copies of a nursery are workers like others, and go when nobody listens."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from relax_zoo.harness.process import nursery
from relax_zoo.harness.process.child import Functions, Request
from relax_zoo.harness.process.parent import Died, Worker
from tests.harness.faults import FAULTS, limits

EMPTY = f"import sys; from {nursery.__name__} import serve; serve(sys.argv[1])"  # it has imported nothing beforehand


@pytest.fixture
def number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """The process of a nursery that workers come from."""
    address = str(tmp_path / "nursery")
    command = [sys.executable, "-c", EMPTY, address]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as made:
        assert made.stdout is not None
        assert made.stdout.readline() == "ready\n"
        monkeypatch.setenv(nursery.ADDRESS, address)
        yield made.pid
        made.kill()


def ask(worker: Worker, function: str, *arguments: object) -> object:
    return worker.ask(Request("", function, arguments)).value


def parent(pid: object) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])


def test_a_worker_is_a_copy_with_this_folder_this_environment_and_this_path(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ONLY_HERE", "said")
    worker = Worker(Functions())
    assert parent(ask(worker, "os:getpid")) == number
    assert ask(worker, "os:getcwd") == str(tmp_path)
    assert ask(worker, "os:getenv", "ONLY_HERE") == "said"
    assert ask(worker, "tests.harness.process.test_nursery:path") == [entry for entry in sys.path if entry]
    worker.close()


def test_a_copy_has_the_threads_that_the_package_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TVM_BIND_THREADS", "TVM_THREAD_POOL_SPIN_COUNT", "OMP_NUM_THREADS", "TVM_NUM_THREADS"):
        monkeypatch.delenv(name, raising=False)
    worker = Worker(Functions(), apart=True)
    assert parent(ask(worker, "os:getpid")) != os.getpid()
    assert ask(worker, "os:getenv", "TVM_BIND_THREADS") == "0"
    assert ask(worker, "os:getenv", "TVM_THREAD_POOL_SPIN_COUNT") == "2000"
    assert ask(worker, "os:getenv", "TVM_NUM_THREADS") == str(len(os.sched_getaffinity(0)))
    worker.close()


def path() -> list[str]:
    return sys.path


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_a_copy_is_told_as_that_of_any_worker(fault: str, number: int) -> None:
    worker = Worker(Functions(), limits(fault))
    with pytest.raises(Died, match=FAULTS[fault]):
        ask(worker, f"tests.harness.faults:{fault}")
    assert parent(ask(worker, "os:getpid")) == number  # the next one


def test_a_copy_is_killed_when_its_session_is_gone(number: int) -> None:
    connection, theirs = os.pipe()
    born = nursery.born({**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}, connection)
    assert born is not None
    os.kill(born.pid, signal.SIGSTOP)  # it cannot notice by itself
    born._line.close()
    deadline = time.monotonic() + 60
    while Path(f"/proc/{born.pid}").exists():
        assert time.monotonic() < deadline
        time.sleep(0.01)
    os.close(connection)
    os.close(theirs)


@pytest.mark.parametrize("other", ["PACKAGE", "address"])
def test_without_a_nursery_of_this_very_code_a_worker_is_started_as_ever(
    other: str, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    if other == "PACKAGE":
        monkeypatch.setattr(nursery, "PACKAGE", "/another/relax_zoo/__init__.py")
    else:
        monkeypatch.setenv(nursery.ADDRESS, "/nowhere")
    worker = Worker(Functions())
    assert parent(ask(worker, "os:getpid")) == os.getpid()
    worker.close()
