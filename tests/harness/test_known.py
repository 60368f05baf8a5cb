"""Known failures are strict: of one kind, until one day, and gone when they are gone."""

import dataclasses
import datetime

import pytest

from relax_zoo import zoo
from relax_zoo.harness.expected_failures import Settled, settle, settle_phase
from relax_zoo.zoo import Known, Model, find

KNOWN = Known("numerics", "special", "NaN and infinity", "a reason", "a/link.md", "2027-01-31")
MODEL: Model = dataclasses.replace(find("mlp")[0], known=(KNOWN,))
TODAY = datetime.date(2027, 1, 31)
MESSAGE = "output[0]: NaN and infinity must be in the same places"


def test_a_failure_of_the_declared_kind_is_known_until_its_day() -> None:
    settled = settle(MODEL, "numerics", {"special": MESSAGE}, TODAY)
    assert (settled.red, settled.known) == ([], [KNOWN])
    assert (
        "known only until 2027-01-31"
        in settle(MODEL, "numerics", {"special": MESSAGE}, datetime.date(2027, 2, 1)).red[0]
    )


@pytest.mark.parametrize(
    ("step", "failures", "says"),
    [
        ("numerics", {}, "it passes now. Delete its declaration on the model mlp: Known(step='numerics'"),
        ("numerics", {"special": "1 of 6 elements outside"}, "another failure than the known one"),
        ("numerics", {"special": MESSAGE, "batch 1": "1 of 6 elements outside"}, "batch 1: 1 of 6 elements outside"),
        ("golden", {"special": MESSAGE}, "special: output[0]: NaN"),
    ],
    ids=["unexpected pass", "another kind", "another scenario", "another check"],
)
def test_anything_else_is_red(step: str, failures: dict[str, str], says: str) -> None:
    settled = settle(MODEL, step, failures, TODAY)
    assert len(settled.red) == 1
    assert says in settled.red[0]


def test_a_phase_that_fails_is_known_to_every_check_that_meets_it_and_for_none_another_failure() -> None:
    known = dataclasses.replace(KNOWN, where="import", says="no translation")
    model = dataclasses.replace(MODEL, known=(KNOWN, known))
    assert settle_phase(model, "import", "no translation of it", TODAY) == Settled([], [known])
    assert "another failure" in settle_phase(model, "import", "a crash", TODAY).red[0]
    assert settle_phase(model, "build", "no translation of it", TODAY).red == ["build: no translation of it"]


@pytest.mark.parametrize("model", [model for model in zoo.models() if model.known], ids=lambda model: model.name)
def test_a_declaration_in_the_zoo_names_a_day_and_a_document(model: Model, pytestconfig: pytest.Config) -> None:
    for known in model.known:
        assert datetime.date.fromisoformat(known.until)
        assert (pytestconfig.rootpath / known.link).is_file()
