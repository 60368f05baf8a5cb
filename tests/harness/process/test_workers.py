"""Orders to a process of its own: what comes back, what does not get there, and what the asking side needs."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from relax_zoo import _files
from relax_zoo.harness.process.child import Functions, Request
from relax_zoo.harness.process.parent import Died, Limits, StepFailed, Worker
from tests.harness import faults
from tests.harness.faults import FAULTS

ROOT = Path(__file__).parents[3]


@pytest.fixture
def worker() -> Iterator[Worker]:
    found = Worker(Functions())
    yield found
    found.close()


def test_a_function_is_called_in_another_process_which_serves_the_next_order_too(worker: Worker) -> None:
    first, second = (worker.ask(Request("", "os:getpid")).value for _ in range(2))
    assert first == second != os.getpid()
    assert worker.ask(Request("", "math:hypot", (3, 4))).value == 5


def test_what_a_function_raises_fails_the_order_and_not_the_process(worker: Worker) -> None:
    before = worker.ask(Request("", "os:getpid")).value
    with pytest.raises(StepFailed, match=r"mlp: math:sqrt failed at phase 'math:sqrt'(?s:.*)ValueError"):
        worker.ask(Request("mlp", "math:sqrt", (-1,)))
    assert worker.ask(Request("", "os:getpid")).value == before


def test_an_order_that_cannot_be_sent_starts_and_ends_nothing(worker: Worker) -> None:
    before = worker.ask(Request("", "os:getpid")).value
    with pytest.raises(AttributeError, match="pickle"):
        worker.ask(Request("", "math:sqrt", (lambda: 2,)))
    assert worker.ask(Request("", "os:getpid")).value == before


@pytest.mark.parametrize(("fault", "said"), FAULTS.items())
def test_each_way_to_end_is_told_from_the_others_and_the_process_is_replaced(fault: str, said: str) -> None:
    worker = Worker(Functions(), faults.limits(fault))
    with pytest.raises(Died, match=f"mlp: .*{said}"):
        worker.ask(Request("mlp", f"{faults.__name__}:{fault}"))
    worker.limits = Limits()
    assert worker.ask(Request("", "math:sqrt", (4,))).value == 2
    worker.close()


def test_a_process_that_died_says_at_which_stage_and_is_replaced(worker: Worker) -> None:
    noted: list[object] = []
    worker.note = noted.append
    with pytest.raises(Died, match="left with exit code 3, at phase 'alone s/s/b'") as died:
        worker.ask(Request("add", f"{faults.__name__}:breaks_at_b", ("s/s", None, None, 1, [])))
    assert died.value.phase == "alone s/s/b"
    assert noted == [{"s/s/a": "right"}]
    assert worker.ask(Request("", "math:sqrt", (4,))).value == 2


@pytest.mark.parametrize("module", ["process.parent", "process.desk", "report.progress_line", "latency.names"])
def test_the_side_that_asks_needs_neither_torch_nor_tvm(module: str) -> None:
    code = f"import sys, relax_zoo.harness.{module}; print({{'torch', 'tvm'}} & {{*sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.strip() == "set()", done.stderr


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    _files.replace(path, "é")
    assert path.read_bytes() == "é".encode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o644

    def full(source: str, target: Path) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="no space"):
        _files.replace(path, b"another")
    assert path.read_bytes() == "é".encode()
    assert [each.name for each in tmp_path.iterdir()] == ["file"]
