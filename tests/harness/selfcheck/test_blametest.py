"""Blame is measured by faults whose place is known from the programs, and the measure is red when it should be."""

import contextlib
import dataclasses
from pathlib import Path

import pytest
from rich.console import Console

from relax_zoo.harness.selfcheck import planted_blame as plantedblame
from relax_zoo.harness.selfcheck.blame import KINDS, in_turn, report
from relax_zoo.harness.selfcheck.mutants import Mutant, mutants
from relax_zoo.harness.selfcheck.mutation import by_name
from relax_zoo.harness.selfcheck.planted_blame import Found, planted
from relax_zoo.harness.subject import Subject
from relax_zoo.zoo import find


def sought(name: str, path: Path, *, late: bool = False) -> Found | str:
    return planted(Subject(find(by_name()[name].model)[0]), name, late, path / "case.py")


def test_the_faults_go_through_all_models_and_kinds() -> None:
    every = mutants()
    order = list(in_turn(every))
    assert {mutant.kind for mutant in order} == set(KINDS)
    first = [mutant.model for mutant in order[:29]]
    assert set(first) == {mutant.model for mutant in order}
    assert order == list(in_turn(reversed(every)))


def test_a_weight_that_is_wrong_inside_a_layer_with_several_results_is_blamed_on_the_layer(tmp_path: Path) -> None:
    found = sought("cross_attention: attention.q_proj_weight its largest element lost", tmp_path)
    assert isinstance(found, Found)
    assert (found.node, found.blamed, found.operators, found.repeats) == ("attention", "attention", 2, True)


def test_a_fault_that_needs_named_dimensions_is_blamed_too(tmp_path: Path) -> None:
    found = sought("tiny_vit: aten._unsafe_view.default, negated", tmp_path, late=True)
    assert isinstance(found, Found)
    assert (found.node, found.blamed) == ("reshape_1", "reshape_1")
    assert not found.repeats  # a small case has sizes


def test_a_fault_at_the_last_calls_of_its_sort_is_not_blamed_on_the_first(tmp_path: Path) -> None:
    name = "residual: aten.add.Tensor, as aten.sub.Tensor"
    early, late = (sought(name, tmp_path, late=late) for late in (False, True))
    assert isinstance(early, Found)
    assert isinstance(late, Found)
    assert (early.blamed, late.blamed) == ("add", "add_1")
    assert early.right
    assert late.right


def test_a_fault_that_no_number_shows_is_not_counted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(
        plantedblame, "by_name", lambda: {"none": Mutant("none", "operator", "mlp", contextlib.nullcontext)}
    )
    assert planted(Subject(find("mlp")[0]), "none", False, tmp_path / "case.py") == "it does not show in numbers"


GOOD = Found("relu", "relu", 3.0, operators=1, lines=20, repeats=True)
RED = {
    "another node": {"blamed": "add"},
    "large cases": {"operators": 4},
    "slow": {"seconds": 61.0},
    "long scripts": {"lines": 41},
    "cases that do not fail so": {"repeats": False},
}


@pytest.mark.parametrize("what", RED)
def test_the_measure_is_red_when_it_should_be(what: str) -> None:
    console = Console(quiet=True)
    every = {f"net{at}: fault": GOOD for at in range(19)}
    assert report(every, console) == 0
    worse = {name: dataclasses.replace(each, **RED[what]) for name, each in list(every.items())[:10]}
    assert report(every | worse, console) == 1


def test_nothing_tried_is_no_success() -> None:
    assert report({}, Console(quiet=True)) == 1
