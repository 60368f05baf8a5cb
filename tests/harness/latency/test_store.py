"""The store of measured latency: what goes in comes out, of the machine that is asked for, or not at all."""

import dataclasses
import json
import multiprocessing
import sqlite3
from pathlib import Path

import pytest

from relax_zoo.harness.latency import store
from relax_zoo.harness.latency.store import Host, Measurement, Run, State, StoreError

HERE = Host("a CPU", 2, ("avx2",), {"torch": "2"})
THERE = dataclasses.replace(HERE, toolchain={"torch": "3"})
EAGER = Measurement("mlp", 1, "eager", 2.4e-5, 0.42, 0.41, 0.43, 1.01, "faster")
LEFT_OUT = Measurement("mlp", 1, "openvino", verdict="skipped", note="openvino is not installed")


def run(machine: Host = HERE) -> Run:
    return Run("2020-01-01T00:00:00+00:00", "benchmark", "abc", True, machine)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "runs.sqlite"


def test_what_is_recorded_comes_back(path: Path) -> None:
    kept = store.record(run(), [EAGER, LEFT_OUT], path)
    assert [entry.measurement for entry in store.history(path=path)] == [EAGER, LEFT_OUT]
    assert all(entry.run == kept for entry in store.find(kept.id, path))


def test_history_is_that_of_one_machine_if_asked(path: Path) -> None:
    store.record(run(), [EAGER], path)
    store.record(run(THERE), [LEFT_OUT], path)
    assert [entry.measurement for entry in store.history(THERE.fingerprint, path)] == [LEFT_OUT]
    assert len(store.history(path=path)) == 2


def test_a_run_that_is_not_there_is_named_with_those_that_are(path: Path) -> None:
    store.record(run(), [EAGER], path)
    with pytest.raises(StoreError, match="has no run 7; the last are: 1"):
        store.find(7, path)


def test_a_file_that_is_no_store_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("dear diary " * 100)
    with pytest.raises(StoreError, match="cannot be used as a store"):
        store.record(run(), [EAGER], path)
    assert path.read_text().startswith("dear diary")


def test_a_store_of_another_version_is_refused(path: Path) -> None:
    store.record(run(), [EAGER], path)
    with sqlite3.connect(path) as connection:
        connection.execute(f"pragma user_version = {store.VERSION + 1}")
    with pytest.raises(StoreError, match="version"):
        store.history(path=path)


def state(model: str, became: str, **figures: float) -> State:
    return State(model, {"numerics": became}, figures)


def in_project(project: str = "mine", importer: str = "ours") -> Run:
    return dataclasses.replace(run(), kind="verify", project=project, importer=importer, whole=True)


def test_how_models_stood_comes_back_of_the_project_and_importer_that_is_asked_for(path: Path) -> None:
    first = store.record(in_project(), [], path, [state("mlp", "passed", ratio=0.5), state("lenet", "failed")])
    store.record(in_project("another"), [], path, [state("mlp", "failed")])
    store.record(in_project(importer="tvm-fx"), [], path, [state("mlp", "failed")])
    again = store.record(first, [EAGER], path)  # times are added to the run
    assert again == first
    assert store.past("mine", path=path) == [
        (first, state("mlp", "passed", ratio=0.5)),
        (first, state("lenet", "failed")),
    ]
    assert store.find(first.id, path)[0].run == first
    for _ in range(3):
        last = store.record(in_project(), [], path, [state("mlp", "passed")])
    assert [each.id for each, _ in store.past("mine", runs=2, path=path)] == [last.id - 1, last.id]


def test_a_store_of_the_first_version_is_brought_up_to_date(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as connection:
        connection.executescript(f"{store.TABLES} pragma user_version = 1;")
        machine = json.dumps(dataclasses.asdict(HERE))
        connection.execute("insert into run values (1, '2020', 'verify', 'abc', 0, ?, ?)", (HERE.fingerprint, machine))
        connection.execute("insert into measurement (run, model, threads, runner) values (1, 'mlp', 1, 'eager')")
    assert [entry.measurement.model for entry in store.history(HERE.fingerprint, path)] == ["mlp"]
    store.record(in_project(), [], path, [state("mlp", "passed")])
    assert [each.id for each, _ in store.past("mine", path=path)] == [2]


def test_states_of_the_oldest_runs_make_room(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "KEPT_RUNS", 2)
    for name in ("mine", "mine", "another", "mine"):
        store.record(in_project(name), [EAGER], path, [state("mlp", "passed")])
    assert [each.id for each, _ in store.past("mine", path=path)] == [2, 4]
    assert len(store.past("another", path=path)) == 1
    assert len(store.history(path=path)) == 4  # of times nothing is lost


def test_half_a_run_is_not_kept(path: Path) -> None:
    broken = dataclasses.replace(EAGER, model=object())  # type: ignore[arg-type]
    with pytest.raises(StoreError):
        store.record(run(), [EAGER, broken], path)
    store.record(run(), [LEFT_OUT], path)
    assert [entry.measurement for entry in store.history(path=path)] == [LEFT_OUT]


def add(path: Path) -> None:
    for _ in range(20):
        store.record(run(), [EAGER], path)


def test_processes_write_at_the_same_time(path: Path) -> None:
    several = [multiprocessing.get_context("spawn").Process(target=add, args=(path,)) for _ in range(3)]
    for each in several:
        each.start()
    for each in several:
        each.join()
    assert len({entry.run.id for entry in store.history(path=path)}) == 60


def test_a_variable_says_where_the_store_is(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(store.VARIABLE, str(path))
    store.record(run(), [EAGER])
    assert path.exists()


def test_a_run_says_which_machine_and_code_it_was_of() -> None:
    folder = Path(__file__).parent
    found = Run.now("verify", folder)
    assert found.machine.cores >= 1
    assert found.machine.cpu
    assert "torch" in found.machine.toolchain
    assert Run.now("verify", Path("/")).revision == ""
