"""Rows that are built together have each its own verdict."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch

import relax_zoo.translator.ops  # noqa: F401  (fills the table)
from relax_zoo._tvm import op
from relax_zoo.translator.registry import TABLE
from tests.translator import together
from tests.translator.case import Case, case, floats, ints
from tests.translator.together import Families

aten = torch.ops.aten
X = floats(3, 4)
ROWS = [
    case("neg.default", torch.neg, X),
    case("erf.default", torch.erf, X),
    case("torch.max-both", lambda x: torch.max(x, 1), X),
    case("torch.gather-two", lambda x, i: {"y": x.gather(1, i), "n": [3, x + 1]}, X, ints(3, 2, low=0, high=4)),
    case("torch.gather-one", lambda x, i: x.gather(1, i), X, ints(3, 2, low=0, high=4)),
]


def wrong(families: Families) -> list[str]:
    found = []
    for row in ROWS:
        try:
            families.check(row)
        except Exception:
            found.append(row.id)
    return found


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The rows that were built alone."""
    rows: list[str] = []

    def noting(row: Case, translation: Any) -> list[Any]:
        rows.append(row.id)
        return real(row, translation)

    real = together.outputs_alone
    monkeypatch.setattr(together, "outputs_alone", noting)
    return rows


def test_a_row_that_is_wrong_or_cannot_be_converted_is_red_and_the_others_are_green(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, alone: list[str]
) -> None:
    assert wrong(Families(ROWS, tmp_path)) == []
    monkeypatch.setitem(TABLE, aten.erf.default, lambda self: op.exp(self))
    monkeypatch.setitem(TABLE, aten.neg.default, lambda self: 1 / 0)
    assert wrong(Families(ROWS, tmp_path)) == ["neg.default", "erf.default"]
    assert alone == []


def test_rows_that_cannot_be_built_together_are_built_alone(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, alone: list[str]
) -> None:
    def broken(modules: Any) -> Any:
        raise RuntimeError("no")

    monkeypatch.setattr(together, "joined", broken)
    assert wrong(Families(ROWS, tmp_path)) == []
    assert alone == [row.id for row in ROWS]


def test_a_family_that_took_its_process_down_is_not_built_together_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, alone: list[str]
) -> None:
    def crash(modules: Any) -> Any:
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr(together, "joined", crash)
        with pytest.raises(SystemExit):
            Families(ROWS, tmp_path).check(ROWS[0])
    assert wrong(Families(ROWS, tmp_path)) == []
    assert alone == [row.id for row in ROWS]
