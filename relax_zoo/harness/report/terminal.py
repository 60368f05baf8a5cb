"""The table at the end of a run: one row a model, one column a check, and a count that hides nothing."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import IO, Any, cast

from rich.console import Console
from rich.table import Table

from ..text import counted

CHECKS = {
    "test_golden": "golden",
    "test_numerics": "numerics",
    "test_evaluation": "real data",
    "test_latency": "latency",
}
DETAIL = "relax_zoo"  # the user property under which a check leaves figures for the table
PLACE = r"::(test_\w+)\[([^\]]+)\]$"  # the check and the model in the id of a test
UNSURE = "~"  # marks a ratio that may be that of two equals
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


def cells(stats: Mapping[str, Iterable[Any]]) -> list[Cell]:
    """The checks among pytest's reports."""
    found = []
    for outcome in STYLES:
        for report in stats.get(outcome, ()):
            match = re.search(PLACE, getattr(report, "nodeid", ""))
            if match and match[1] in CHECKS and (outcome != "passed" or report.when == "call"):
                detail = dict(report.user_properties).get(DETAIL, {})
                reason = reason_of(report) if outcome in ("skipped", "xfailed") else ""
                found.append(
                    Cell(
                        match[2],
                        CHECKS[match[1]],
                        outcome,
                        text_of(match[1], outcome, detail),
                        reason,
                        bool(detail.get("cached")),
                        detail.get("known", {}),
                    )
                )
    return found


def reason_of(report: Any) -> str:
    """Why a check was skipped, or is known to fail."""
    if hasattr(report, "wasxfail"):
        return f"known failure: {report.wasxfail.removeprefix('reason: ')}"
    text = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    return text.removeprefix("Skipped: ")


def text_of(check: str, outcome: str, detail: Mapping[str, Any]) -> str:
    """What became of a check, in a word or two."""
    if outcome != "passed":
        return {"failed": "FAILED", "error": "ERROR"}.get(outcome, outcome)
    match check:
        case "test_golden" if detail.get("written"):
            return f"wrote {len(detail['written'])}"
        case "test_numerics" if detail:
            known = len(detail.get("known", ()))
            least = detail.get("sensitivity")
            notices = "" if least is None else f", sees {least:.0e}".replace("e-0", "e-")
            return f"{detail['headroom']:.2f} of bound{notices}" + (f", {known} known" if known else "")
        case "test_evaluation" if detail:
            return f"{detail['right']}/{detail['of']}"
        case "test_latency" if detail:
            unsure = UNSURE * (detail.get("verdict") == "cannot tell")
            ratio = f" ({detail['ratio']:.2f}x{unsure})" if "ratio" in detail else ", there"
            return f"{_time(detail['ours'])}{ratio}"
    return "ok"


def _time(seconds: float) -> str:
    return f"{seconds * 1e6:.1f} us" if seconds < 1e-3 else f"{seconds * 1e3:.1f} ms"


def console(terminal: Any) -> Console:
    """Rich's console on pytest's terminal."""
    return Console(
        file=cast("IO[str]", _Writer(terminal)),
        width=shutil.get_terminal_size((110, 24)).columns,
        force_terminal=terminal.hasmarkup,
    )


def print_table(found: list[Cell], terminal: Any) -> None:
    """Write the table, the reasons of what was skipped, and the counts to pytest's terminal."""
    checks = [check for check in CHECKS.values() if any(cell.check == check for cell in found)]
    table = Table(title="zoo: models by checks", title_justify="left")
    table.add_column("model", no_wrap=True)
    for check in checks:
        table.add_column(f"{check} (x: of eager)" if check == "latency" else check, justify="right", no_wrap=True)
    by_place = {(cell.model, cell.check): cell for cell in found}
    for model in dict.fromkeys(cell.model for cell in sorted(found, key=lambda c: c.model)):
        row = [by_place.get((model, check)) for check in checks]
        table.add_row(model, *(f"[{STYLES[cell.outcome]}]{cell.text}[/]" if cell else "" for cell in row))
    screen = console(terminal)
    screen.print()
    screen.print(table)
    if "latency" in checks:
        screen.print(f"{UNSURE}: cannot tell from 1", highlight=False)
    for reason, names in _skips(found).items():
        screen.print(f"not checked: {', '.join(names)}: {reason}", style="yellow", soft_wrap=True, highlight=False)
    for cell in found:
        for where, reason in cell.known.items():
            text = f"known: {cell.model} ({cell.check}, {where}): {reason}"
            screen.print(text, style="yellow", soft_wrap=True, highlight=False)
    counts = Counter(cell.outcome for cell in found)
    summary = ", ".join(f"{counts[outcome]} {outcome}" for outcome in STYLES if counts[outcome])
    models = len({cell.model for cell in found})
    screen.print(f"{counted(models, 'model')}, {counted(len(found), 'check')}: {summary}", highlight=False)
    if cached := sum(cell.cached for cell in found):
        screen.print(
            f"{cached} of them are known from earlier runs on the same content; --zoo-fresh runs all", highlight=False
        )


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
