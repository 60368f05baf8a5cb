"""PyTorch's own operators and modules, a call of each, against the tables; `tox -e sweep` makes every call."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from itertools import islice

import pytest

from tests.harness import faults
from tests.harness.faults import ENDS
from tests.translator.sweep import table, workers
from tests.translator.sweep.samples import Sample
from tests.translator.sweep.verdict import TOGETHER, Verdict, verdicts

SWEPT = {
    subjects: [name for name, row in table.read(subjects).items() if row.kind != "left out"]
    for subjects in table.SUBJECTS
}
GROUPS = [
    pytest.param(subjects, names[start : start + TOGETHER], id=f"{subjects}-from-{names[start]}")
    for subjects, names in SWEPT.items()
    for start in range(0, len(names), TOGETHER)
]


def first_calls(subjects: str, names: list[str]) -> Iterator[Sample]:
    module = importlib.import_module(f"tests.translator.sweep.{subjects}")
    for name in names:
        for call in islice(module.samples(name, 1), 1):
            yield Sample(name, call.function, call.inputs)


@pytest.mark.parametrize(("subjects", "names"), GROUPS)
def test_a_call_of_each_is_what_its_row_says(subjects: str, names: list[str]) -> None:
    rows = table.read(subjects)
    calls = list(first_calls(subjects, names))
    found = verdicts(calls)
    allowed = {"right": ("right",), "refused": ("right", "refused")}
    worse = {name: each for name, each in found.items() if each.kind not in allowed[rows[name].kind]}
    assert worse == {}
    assert list(found) == [call.name for call in calls]
    assert set(names) - set(found) <= {"nn.functional.fractional_max_pool2d"}  # whose first samples draw random numbers


@pytest.mark.parametrize(("subjects", "share"), [("samples", 0.90), ("modules", 0.95)])
def test_nothing_is_silently_wrong_and_most_is_right(subjects: str, share: float) -> None:
    rows = [row for row in table.read(subjects).values() if row.kind != "left out"]
    assert {row.kind for row in rows} <= {"right", "refused"}
    assert sum(row.kind == "right" for row in rows) >= share * len(rows)
    assert [row for row in rows if row.kind == "refused" and not row.reason] == []


CRASH = Verdict("crash", "the process died or hung")


@pytest.mark.parametrize("fault", ENDS)
def test_a_sweep_goes_on_after_a_name_that_ends_its_process(monkeypatch: pytest.MonkeyPatch, fault: str) -> None:
    monkeypatch.setattr(workers, "SWEEP", f"{faults.__name__}:{fault}")
    found = workers.sweep("samples", ["one", "two"], limits=faults.limits(fault))
    assert next(found) == ("one", {workers.BEFORE: CRASH})
    monkeypatch.setattr(workers, "SWEEP", f"{faults.__name__}:breaks_at_b")
    assert next(found) == ("two", {"a": "right", "b": CRASH, "c": "right"})
    assert list(found) == []


def test_a_name_is_swept_in_a_process_of_its_own() -> None:
    ((name, found),) = workers.sweep("samples", ["sigmoid"], most=1)
    assert name == "sigmoid"
    assert isinstance(found, dict)
    assert {verdict.kind for verdict in found.values()} == {"right"}
