"""A green result is kept by the content of all that it depends on; a red one never is."""

from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn

from relax_zoo import compiler, translator
from relax_zoo.harness import steps
from relax_zoo.harness.numerics import judge
from relax_zoo.harness.process import cache, fingerprint
from relax_zoo.harness.subject import Subject
from relax_zoo.translator.registry import TABLE
from relax_zoo.zoo import Input, Model

aten = torch.ops.aten


def subject(build: Any = lambda: nn.Sequential(nn.Linear(5, 3), nn.ReLU()), trained: bool = False) -> Subject:
    return Subject(
        Model("net", (Input(("batch", 5)),), frozenset(), "a test", {"batch": 2}, (2,), build, None, trained)
    )


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(cache, "directory", lambda: tmp_path)
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
