"""PyTorch's own operators and modules, a call of each; `tox -e sweep` makes every call, in other spellings too."""

from __future__ import annotations

import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from relax_zoo.conformance.batch import verdicts
from relax_zoo.conformance.case import Case, called
from relax_zoo.conformance.expected import Expected
from relax_zoo.conformance.subjects import cases, left_out, subjects
from relax_zoo.conformance.verdict import Setup

EXPECTED = Expected.read(Path(__file__).with_name("expected.txt"))
INITIALS = [
    *(f"operators/{letter}" for letter in f"_{string.ascii_letters}"),
    *map("modules/nn.{}".format, string.ascii_uppercase),
]


def first_calls(initial: str) -> Iterator[Case]:
    """The first call of each operator or module with that initial that PyTorch runs and draws no number for."""
    for subject in subjects():
        if subject.startswith(initial) and left_out(subject) is None:
            yield from _first(subject)


def _first(subject: str) -> Iterator[Case]:
    for case in cases(subject, 3):
        try:
            drawn = called(case)[1]
        except Exception:
            return  # PyTorch does not run it
        if not drawn:
            yield case
            return


@pytest.mark.parametrize("initial", INITIALS)
def test_a_call_of_each_is_right_or_refused_as_expected(initial: str) -> None:
    found = dict(verdicts(list(first_calls(initial)), Setup("ours")))
    assert [message for message in EXPECTED.red(found, 1) if "no such case" not in message] == []


def test_every_operator_and_module_has_an_initial() -> None:
    there = [subject for subject in subjects() if subject.startswith(("operators", "modules"))]
    assert len(there) > 750
    assert [subject for subject in there if not subject.startswith(tuple(INITIALS))] == []


def test_what_is_expected_of_our_own_importer_is_nothing_wrong_but_at_the_edge() -> None:
    kinds = {(name.partition("/")[0], entry.kind) for name, entry in EXPECTED.entries.items()}
    assert {kind for where, kind in kinds if where != "edges"} == {"refused"}  # never wrong
    assert {kind for where, kind in kinds if where == "edges"} <= {"refused", "wrong", "broken"}
