"""The mutation score counts what it says: noticed, equivalent, survived."""

import contextlib

import pytest
from rich.console import Console

from relax_zoo.harness.selfcheck import mutation
from relax_zoo.harness.selfcheck.mutants import Mutant, mutants
from relax_zoo.harness.selfcheck.mutate import report, sample
from relax_zoo.harness.selfcheck.mutation import Outcome, attempt
from relax_zoo.harness.selfcheck.patch import Patch
from relax_zoo.harness.subject import Subject
from relax_zoo.translator.registry import TABLE
from relax_zoo.zoo import find


@pytest.fixture(scope="module")
def every() -> tuple[Mutant, ...]:
    return mutants()


def test_there_are_hundreds_of_mutants_of_every_kind_in_every_small_model(every: tuple[Mutant, ...]) -> None:
    assert len(every) >= 300
    assert len({mutant.name for mutant in every}) == len(every)
    kinds = {
        "operator",
        "attribute",
        "axis",
        "padding",
        "bias",
        "activation",
        "weight",
        "constant",
        "constant in a kernel",
        "precision",
        "layout",
        "schedule",
    }
    assert kinds <= {mutant.kind for mutant in every}
    assert {mutant.model for mutant in every} == {model.name for model in find(tag="small") if not model.trained}


def test_a_sample_is_always_the_same_and_in_order(every: tuple[Mutant, ...]) -> None:
    chosen = sample(every, 40)
    assert chosen == sample(every, 40)
    assert len(chosen) == 40
    assert chosen == [mutant for mutant in every if mutant in set(chosen)]


def test_planting_is_undone(every: tuple[Mutant, ...]) -> None:
    before = dict(TABLE)
    for mutant in sample(every, 40):
        with mutant.plant():
            pass
    assert before == TABLE


def attempted(name: str, every: tuple[Mutant, ...]) -> Outcome:
    mutant = next(mutant for mutant in every if mutant.name == name)
    return attempt(Subject(find(mutant.model)[0]), name)


def test_a_lost_activation_is_noticed_by_both_and_never_served_by_the_cache(every: tuple[Mutant, ...]) -> None:
    outcome = attempted("mlp: aten.relu.default, lost", every)
    assert (outcome.golden, outcome.numerics, outcome.equivalent, outcome.stale) == (True, True, False, False)


def test_a_wrong_shape_is_noticed_by_the_self_check(every: tuple[Mutant, ...]) -> None:
    wrong = next(mutant for mutant in every if mutant.kind == "padding" and "conv2d" in mutant.name)
    assert attempted(wrong.name, every).self_check


def test_a_mutant_that_changes_nothing_is_equivalent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        mutation, "by_name", lambda: {"none": Mutant("none", "operator", "mlp", contextlib.nullcontext)}
    )
    outcome = attempt(Subject(find("mlp")[0]), "none")
    assert (outcome.caught, outcome.equivalent) == (False, True)
    assert outcome.stale  # nothing changed, so the cache may serve it


def test_equivalence_is_judged_bit_by_bit_in_float64(every: tuple[Mutant, ...]) -> None:
    model = find("mlp")[0]
    tiny = next(mutant for mutant in every if mutant.name == "mlp: linear0.weight off by 1e-4")
    assert not mutation._equivalent(model, tiny)
    assert mutation._equivalent(model, Mutant("none", "operator", "mlp", Patch))


@pytest.mark.parametrize(
    ("outcome", "code"),
    [
        (Outcome(golden=True, numerics=True), 0),
        (Outcome(equivalent=True), 1),  # nothing was tried
        (Outcome(golden=True), 1),  # too many depend on the golden files
        (Outcome(), 1),
        (Outcome(golden=True, numerics=True, stale=True), 1),
    ],
    ids=["caught", "equivalent", "by golden files alone", "survived", "stale"],
)
def test_the_score_is_red_when_it_should_be(outcome: Outcome, code: int, capsys: pytest.CaptureFixture[str]) -> None:
    mutant = Mutant("net: fault", "operator", "net", contextlib.nullcontext)
    assert report({mutant: outcome}, Console(width=120)) == code
    assert ("  net: fault" in capsys.readouterr().out) == (bool(code) and not outcome.equivalent)
