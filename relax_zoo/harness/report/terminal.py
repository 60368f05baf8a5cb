"""The table at the end of a run: one row a model, one column a check, and a count that hides nothing."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import IO, Any, cast

from rich.console import Console
from rich.table import Table

from ..checks import BY_TITLE, CHECKS
from ..checks.check import Check
from ..text import plural

CHECK = "relax_zoo_check"  # the user property that says of what check and model a test is
DOOR = "relax_zoo_door"  # the user property that says through which door the model comes
DETAIL = "relax_zoo"  # the user property under which a check leaves its figures
STYLES = {"passed": "green", "failed": "bold red", "error": "bold red", "skipped": "yellow", "xfailed": "yellow"}


@dataclass(frozen=True)
class Cell:
    """What became of one check of one model."""

    model: str
    check: str
    outcome: str
    text: str
    reason: str = ""
    cached: bool = False
    known: Mapping[str, str] = field(default_factory=dict)
    via: str = "fx"
    remark: str = ""


def place_of(report: Any) -> tuple[Check, str] | None:
    """The check and the model that one of pytest's reports is about, if it is about any."""
    place = dict(getattr(report, "user_properties", ())).get(CHECK)
    return (BY_TITLE[place[0]], place[1]) if place else None


def cells(stats: Mapping[str, Iterable[Any]], left: Collection[str] = ()) -> list[Cell]:
    """The checks with a column among pytest's reports; `left`: the golden files that were not written after all."""
    found = []
    for outcome in STYLES:
        for report in stats.get(outcome, ()):
            place = place_of(report)
            if place is None or place[0].column is None or (outcome == "passed" and report.when != "call"):
                continue
            check, model = place
            via = dict(report.user_properties).get(DOOR, "fx")
            detail = dict(report.user_properties).get(DETAIL, {})
            reason = reason_of(report) if outcome in ("skipped", "xfailed") else ""
            text = as_written(text_of(check, outcome, detail), detail, left)
            known = detail.get("known", {})
            remark = check.remark(detail) if outcome == "passed" and detail else ""
            found.append(
                Cell(model, check.title, outcome, text, reason, bool(detail.get("cached")), known, via, remark)
            )
    return found


def timed(stats: Mapping[str, Iterable[Any]]) -> bool:
    """Whether latency was measured."""
    reports = (report for outcome in ("passed", "skipped") for report in stats.get(outcome, ()))
    places = (place for report in reports if (place := place_of(report)))
    return any(check.title in ("latency", "benchmark") for check, _ in places)


def reason_of(report: Any) -> str:
    """Why a check was skipped, or is known to fail."""
    if hasattr(report, "wasxfail"):
        return f"known failure: {report.wasxfail.removeprefix('reason: ')}"
    text = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    return text.removeprefix("Skipped: ")


def as_written(text: str, figures: Mapping[str, Any], left: Collection[str]) -> str:
    """The text of a check, which claims no golden file that is `left`: not written after all."""
    return text if set(left).isdisjoint(figures.get("written", ())) else "not written"


def text_of(check: Check, outcome: str, figures: Mapping[str, Any]) -> str:
    """What became of a check, in a word or two."""
    if outcome != "passed":
        return {"failed": "FAILED", "error": "ERROR"}.get(outcome, outcome)
    return check.cell(figures) if figures else "ok"


def columns() -> list[Check]:
    """The checks that have a column, in order."""
    return sorted((check for check in CHECKS if check.column is not None), key=lambda check: check.column or 0)


def console(terminal: Any) -> Console:
    """Rich's console on pytest's terminal."""
    return Console(
        file=cast("IO[str]", _Writer(terminal)),
        width=shutil.get_terminal_size((120, 24)).columns,
        force_terminal=terminal.hasmarkup,
    )


def print_table(found: list[Cell], terminal: Any) -> None:
    """Write the table, the reasons of what was skipped, and the counts to pytest's terminal."""
    checks = [check for check in columns() if any(cell.check == check.title for cell in found)]
    table = Table(title="zoo: models by checks", title_justify="left")
    table.add_column("model", no_wrap=True)
    doors = {cell.model: cell.via for cell in found}
    several = set(doors.values()) != {"fx"}
    if several:
        table.add_column("via", no_wrap=True)
    for check in checks:
        table.add_column(check.title, justify="right", no_wrap=True)
    by_place = {(cell.model, cell.check): cell for cell in found}
    for model in dict.fromkeys(cell.model for cell in sorted(found, key=lambda c: c.model)):
        row = [by_place.get((model, check.title)) for check in checks]
        names = [model, doors[model]] if several else [model]
        table.add_row(*names, *(f"[{_style(cell)}]{cell.text}[/]" if cell else "" for cell in row))
    screen = console(terminal)
    screen.print()
    screen.print(table)
    for legend in dict.fromkeys(check.legend for check in checks if check.legend):
        screen.print(legend, highlight=False)
    for reason, names in _skips(found).items():
        screen.print(f"not checked: {', '.join(names)}: {reason}", style="yellow", soft_wrap=True, highlight=False)
    for cell in found:
        for where, reason in cell.known.items():
            text = f"known: {cell.model} ({cell.check}, {where}): {reason}"
            screen.print(text, style="yellow", soft_wrap=True, highlight=False)
    counts = Counter(cell.outcome for cell in found)
    summary = ", ".join(f"{counts[outcome]} {outcome}" for outcome in STYLES if counts[outcome])
    models = len({cell.model for cell in found})
    screen.print(f"{plural(models, 'model')}, {plural(len(found), 'check')}: {summary}", highlight=False)
    if cached := sum(cell.cached for cell in found):
        screen.print(
            f"{cached} of them are known from earlier runs on the same content; --zoo-fresh runs all", highlight=False
        )


def _style(cell: Cell) -> str:
    return STYLES["xfailed" if cell.remark else cell.outcome]


def _skips(found: list[Cell]) -> dict[str, list[str]]:
    reasons: dict[str, list[str]] = {}
    for cell in found:
        if cell.reason:
            name = f"{cell.model} ({cell.check})"
            reasons.setdefault(cell.reason, []).append(name)
    return reasons


class _Writer:
    """Rich's output into pytest's terminal."""

    def __init__(self, terminal: Any) -> None:
        self._write = terminal.write

    def write(self, text: str) -> int:
        self._write(text)
        return len(text)

    def flush(self) -> None:
        pass
