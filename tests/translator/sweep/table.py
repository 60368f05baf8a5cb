"""The committed verdicts: one row an operator or module, with the reason where it is refused or not swept."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import NamedTuple

from tests.translator.sweep.verdict import Verdict

SUBJECTS = ("samples", "modules")
ORDER = ("right", "refused", "wrong", "broken", "crash")
WIDTH = 160  # characters of a reason


class Row(NamedTuple):
    """`kind` is a verdict's, of the worst call, or "left out"."""

    kind: str
    reason: str = ""


def row(found: dict[str, Verdict] | str) -> Row:
    """The row for the verdicts on all calls, or for why there are none."""
    if isinstance(found, str):
        return Row("left out", _line(found))
    kind = max((verdict.kind for verdict in found.values()), key=ORDER.index, default="right")
    reasons = Counter(_line(verdict.reason) for verdict in found.values() if verdict.kind == kind)
    return Row(kind, min(reasons, key=lambda reason: (-reasons[reason], reason)) if kind != "right" else "")


def _line(reason: str) -> str:
    return " ".join(reason.split())[:WIDTH]


def path(subjects: str) -> Path:
    """Where the table is."""
    return Path(__file__).with_name(f"{subjects}.txt")


def read(subjects: str) -> dict[str, Row]:
    """The committed table."""
    if not path(subjects).exists():
        return {}
    cells = (line.split(" | ") for line in path(subjects).read_text().splitlines())
    return {name: Row(kind, " | ".join(reason)) for name, kind, *reason in cells}


def write(subjects: str, rows: dict[str, Row]) -> None:
    """Make `rows` the committed table."""
    path(subjects).write_text("".join(" | ".join((name, *filter(None, rows[name]))) + "\n" for name in rows))


def summary(rows: dict[str, Row]) -> str:
    """How many of each kind, and the share that is right of those swept."""
    kinds = Counter(each.kind for each in rows.values())
    swept = len(rows) - kinds["left out"]
    counts = ", ".join(f"{kinds[kind]} {kind}" for kind in (*ORDER, "left out") if kinds[kind])
    return f"{swept} swept: {counts}; {kinds['right'] / max(1, swept):.1%} right on every call"
