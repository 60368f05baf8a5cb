"""A green result is kept by the content of all that it depends on; a red one never is."""

import dataclasses
import hashlib
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import platformdirs
import pytest
import torch
from torch import nn

from relax_zoo import compiler, translator
from relax_zoo.harness import steps
from relax_zoo.harness.numerics import judge
from relax_zoo.harness.process import cache, fingerprint, reads
from relax_zoo.harness.subject import Subject
from relax_zoo.translator.registry import TABLE
from relax_zoo.zoo import Evaluation, Input, Model

aten = torch.ops.aten


def subject(build: Any = lambda: nn.Sequential(nn.Linear(5, 3), nn.ReLU()), trained: bool = False) -> Subject:
    return Subject(
        Model("net", (Input(("batch", 5)),), frozenset(), "a test", {"batch": 2}, (2,), build, None, trained)
    )


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where results are kept, of a run that begins here: what another test wrote and read did not change in it."""
    monkeypatch.setattr(cache, "directory", lambda: tmp_path)
    monkeypatch.setattr(reads, "OPENED", reads._Opened())
    return tmp_path


def verify(fresh: bool = False) -> tuple[bool, bool]:
    """Whether the numerics are green, and whether that is known from before."""
    verdicts, cached = steps.carry_out(subject(), "numerics", (), fresh=fresh)
    return all(verdict.ok for verdict in verdicts.values()), cached


def test_a_green_result_is_taken_from_an_earlier_run_unless_a_fresh_one_is_asked_for() -> None:
    assert verify() == (True, False)
    assert verify() == (True, True)
    assert verify(fresh=True) == (True, False)


def test_a_fault_planted_after_a_green_run_is_red_and_never_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    assert verify() == (True, False)
    monkeypatch.setitem(TABLE, aten.relu.default, lambda self: self)
    assert verify() == (False, False)
    assert verify() == (False, False)
    monkeypatch.undo()


def _changed_table(patch: pytest.MonkeyPatch) -> None:
    patch.setitem(TABLE, aten.relu.default, lambda self: self)


def _changed_closure(patch: pytest.MonkeyPatch) -> None:
    real = translator.from_fx
    patch.setattr(translator, "from_fx", lambda *args, **kwargs: real(*args, **kwargs))


def _changed_function(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(compiler.pipeline, "fold_batch_norm", lambda module: module)


def _changed_constant(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(judge, "C", judge.C * 2)


CHANGES = [_changed_table, _changed_closure, _changed_function, _changed_constant]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__.strip("_"))
def test_code_that_changed_in_the_running_process_makes_another_key(change: Any) -> None:
    before = fingerprint.of_code()
    with pytest.MonkeyPatch.context() as patch:
        change(patch)
        assert fingerprint.of_code() != before
    assert fingerprint.of_code() == before


def test_another_weight_and_another_layer_make_another_key() -> None:
    torch.manual_seed(0)
    linear = nn.Linear(5, 3).eval()
    keys = {cache.key(subject(lambda: linear, trained=True), "numerics")}
    with torch.no_grad():
        linear.weight[0, 0] += 2**-20
    keys |= {cache.key(subject(lambda: linear, trained=True), "numerics")}
    keys |= {cache.key(subject(lambda: nn.Sequential(linear, nn.Tanh()).eval(), trained=True), "numerics")}
    assert len(keys) == 3


def key_of(changed: Subject, step: str = "numerics") -> str:
    """The key of a subject whose graph, weights and data are given, so that nothing else is asked of the model."""
    given = subject()
    vars(changed).update(content=given.content, code=given.code)
    vars(changed).setdefault("evaluation", Evaluation(torch.ones(2, 5), torch.tensor([0, 1]), 1))
    return cache.key(changed, step)


@pytest.mark.parametrize("field", [field.name for field in dataclasses.fields(Model)])
def test_each_field_of_a_declaration_is_in_the_key(field: str) -> None:
    model = subject().model
    another = dataclasses.replace(model, **{field: "another"})  # type: ignore[arg-type]
    assert key_of(Subject(another)) != key_of(Subject(model))


@pytest.mark.parametrize("field", [field.name for field in dataclasses.fields(Evaluation)])
def test_each_field_of_labelled_data_is_in_the_key_of_its_check_alone(field: str) -> None:
    one, other = subject(), subject()
    data = Evaluation(torch.ones(2, 5), torch.tensor([0, 1]), 1)
    value = getattr(data, field)
    another = value + 1 if isinstance(value, int) else value.clone().index_fill_(0, torch.tensor([1]), 3)
    vars(one)["evaluation"] = data
    vars(other)["evaluation"] = dataclasses.replace(data, **{field: another})
    assert key_of(one, "evaluation") != key_of(other, "evaluation")
    assert key_of(one) == key_of(other)


def test_what_a_module_holds_besides_its_weights_is_in_the_key() -> None:
    heads = [nn.MultiheadAttention(4, count, batch_first=True).requires_grad_(False) for count in (1, 2)]
    heads[1].load_state_dict(heads[0].state_dict())
    assert fingerprint.of_attributes(heads[0]) != fingerprint.of_attributes(heads[1])
    assert fingerprint.of_attributes(heads[0]) == fingerprint.of_attributes(heads[0])


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that this process has read, below the folder it is in."""
    monkeypatch.setattr(cache, "directory", lambda: tmp_path / "kept")
    monkeypatch.setattr(reads, "OPENED", opened := reads._Opened())
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "labels.txt"
    file.write_text("0 1")
    os.utime(file, (0, 0))
    opened("open", (str(file), "r", 0))
    opened("open", (str(tmp_path / "report.txt"), "w", 0))
    opened("open", (str(tmp_path / "report.txt"), "r", 0))
    return file


def test_a_result_holds_while_the_files_are_what_they_were(read: Path) -> None:
    found = reads.so_far(Path("kept")) or {}
    assert found["labels.txt"] == hashlib.sha256(b"0 1").hexdigest()
    assert "report.txt" not in found
    assert any(name.endswith("test_cache.py") for name in found)  # a module that is not installed
    cache.write("key", "green")
    assert cache.read("key") == "green"
    read.write_text("1 1")
    assert cache.read("key") is None
    read.unlink()
    assert cache.read("key") is None


def test_nothing_is_kept_of_a_run_during_which_a_file_changed(read: Path) -> None:
    read.write_text("1 1")
    os.utime(read, (time.time() + 1, time.time() + 1))
    cache.write("key", "green")
    assert cache.read("key") is None


def test_a_damaged_entry_is_as_good_as_none(place: Path) -> None:
    assert verify() == (True, False)
    for entry in place.iterdir():
        entry.write_bytes(b"damaged")
    assert verify() == (True, False)


def test_how_many_threads_were_last_asked_for_is_not_part_of_the_code() -> None:
    with compiler.at_most(1):
        one = fingerprint.of_code()
    with compiler.at_most(2):
        two = fingerprint.of_code()
    assert one == two == fingerprint.of_code()


@pytest.mark.parametrize("lock", [threading.Lock(), threading.RLock()], ids=type)
def test_that_a_thread_holds_a_lock_is_not_part_of_the_code(lock: Any) -> None:
    before = fingerprint.of_values({"lock": lock})
    with lock:
        assert fingerprint.of_values({"lock": lock}) == before


def test_what_other_runs_keep_for_each_other_is_not_among_the_files_that_a_result_was_read_from() -> None:
    kept = Path(platformdirs.user_cache_dir("relax-zoo")) / f"of-a-test-{os.getpid()}"
    kept.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run([sys.executable, "-c", f"open({str(kept)!r}, 'w').write('a drawing')"], check=True)
    reads.OPENED("open", (str(kept), "r", 0))
    found = reads.so_far(Path("kept"))
    kept.unlink()
    assert found is not None
    assert str(kept) not in found
