"""Expected failures are strict: of one verdict, until one day, and gone when they are gone."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from relax_zoo.conformance.expected import DAYS, Damaged, Expected
from relax_zoo.conformance.verdict import Found, Verdict

TODAY = datetime.date(2027, 1, 31)
FILE = """# a comment
operators/add/float32[0] | wrong | 2027-01-31 | off by one
operators/fft/* | refused | 2027-01-31 | no fft | nor will there be
"""
FOUND: Found = {
    "operators/add/float32[0]": Verdict("wrong", "got 2"),
    "operators/add/float32[1]": Verdict("right"),
    "spellings/add/in place": Verdict("not judged", "random"),
    "operators/fft/float32[0]": Verdict("refused", "no fft"),
    "operators/fft/int64[0]": Verdict("refused", "no fft"),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "expected.txt"
    path.write_text(FILE)
    return path


def test_failures_as_expected_are_green(path: Path) -> None:
    assert Expected.read(path).red(FOUND, today=TODAY) == []


@pytest.mark.parametrize(
    ("case", "verdict", "says"),
    [
        ("operators/add/float32[0]", Verdict("right"), "add/float32[0]: it passes now"),
        ("operators/fft/int64[0]", Verdict("right"), "fft/int64[0]: it passes now. Delete its entry, or write the"),
        ("operators/fft/int64[0]", Verdict("crash", "died"), "crash, and not refused as expected: died"),
        ("operators/add/float32[1]", Verdict("wrong", "got 3"), "add/float32[1]: wrong: got 3"),
        ("spellings/add/in place", Verdict("refused", "no add_"), "spellings/add/in place: refused: no add_"),
    ],
)
def test_anything_else_is_red(path: Path, case: str, verdict: Verdict, says: str) -> None:
    (message,) = Expected.read(path).red(FOUND | {case: verdict}, today=TODAY)
    assert says in message


def test_what_is_over_and_what_there_is_not_is_red(path: Path) -> None:
    red = Expected.read(path).red(FOUND, today=TODAY + datetime.timedelta(1))
    assert len(red) == 3
    assert red[0] == "operators/add/float32[0]: expected only until 2027-01-31 (off by one): got 2"
    fewer = {name: verdict for name, verdict in FOUND.items() if name != "operators/add/float32[0]"}
    assert Expected.read(path).red(fewer, today=TODAY) == [
        "operators/add/float32[0]: there is no such case; delete the entry"
    ]
    assert Expected.read(path).red(fewer, most=0, today=TODAY) == []  # so few were asked for
    other = {name: verdict for name, verdict in FOUND.items() if "/add/" not in name}
    assert Expected.read(path).red(other, today=TODAY) == []


def test_writing_keeps_dates_and_reasons_of_what_fails_as_before_and_all_that_was_not_tried(path: Path) -> None:
    found = FOUND | {"operators/add/float32[1]": Verdict("crash", "died"), "edges/abs/NaN": Verdict("wrong", "0")}
    Expected.read(path).renewed(found, TODAY).write(path)
    new = TODAY + datetime.timedelta(DAYS)
    assert path.read_text().splitlines()[1:] == [
        f"edges/abs/NaN | wrong | {new} | 0",
        "operators/add/float32[0] | wrong | 2027-01-31 | off by one",
        f"operators/add/float32[1] | crash | {new} | died",
        "operators/fft/* | refused | 2027-01-31 | no fft | nor will there be",
    ]
    assert Expected.read(path).red(found, today=TODAY) == []
    Expected.read(path).renewed({"operators/fft/int64[0]": Verdict("right")}, TODAY).write(path)
    assert "fft" not in path.read_text()
    assert "operators/add/float32[0]" in path.read_text()


@pytest.mark.parametrize("line", [
    "operators/add/a | wrong | soon | why", "operators/add/a | wrong", "operators/add/a | right | 2027-01-31 | why",
    "operators/add/float32[0] | wrong | 2027-01-31 | again",
])  # fmt: skip
def test_a_damaged_line_is_named(path: Path, line: str) -> None:
    path.write_text(FILE + line + "\n")
    with pytest.raises(Damaged, match="line 4: "):
        Expected.read(path)
