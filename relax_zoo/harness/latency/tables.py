"""What was measured of latency in a run of pytest: tables of ratios, and a row in the store."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pytest
from rich.console import Console
from rich.table import Table

from ..report.collect import RUN
from ..report.terminal import DETAIL, place_of
from ..text import CLEARS, INTERVAL, UNSURE, plural, span
from . import store
from .names import EAGER, OURS, RUNNERS
from .store import Measurement, Run, StoreError

LATENCY = ("ratio", "low", "high", "control", "verdict")


def measurements(stats: Mapping[str, Iterable[Any]], note: str = "") -> list[Measurement]:
    """What the checks of latency left in pytest's reports, with a note; nothing that is of an earlier run."""
    found = []
    for outcome in ("passed", "skipped"):
        for report in stats.get(outcome, ()):
            place = place_of(report)
            if place is None or place[0].title not in ("latency", "benchmark"):
                continue
            detail = dict(report.user_properties).get(DETAIL)
            if not detail or report.when != "call" or detail.get("cached"):
                continue
            model, threads = place[1], detail["threads"]
            if place[0].title == "benchmark":
                found.append(Measurement(model, **detail))
            elif "ratio" in detail:  # else it was measured on a device, which is not this machine
                result = {key: detail[key] for key in LATENCY}
                found.append(Measurement(model, threads, OURS, detail["ours"], note=note))
                found.append(Measurement(model, threads, EAGER, detail["theirs"], **result, note=note))
    return found


def note_of(config: pytest.Config) -> str:
    """What is to be said of times that were taken while other processes tested: they shared the machine."""
    processes = getattr(config.option, "numprocesses", None) or 0
    return f"taken by {processes} processes at once, which share the machine" if processes > 1 else ""


def keep(measured: Sequence[Measurement], kind: str, config: pytest.Config, console: Console) -> None:
    """Add the run to the store; where that cannot be done, say so."""
    path = config.getoption("zoo_store") or store.default_path()
    try:
        kept = config.stash.get(RUN, None) or Run.now(kind, config.rootpath, config.getoption("importer"))
        run = store.record(kept, measured, path)
    except (StoreError, OSError, sqlite3.Error) as error:
        console.print(f"latency is not kept: {error}", style="yellow", soft_wrap=True, highlight=False)
        return
    console.print(f"latency is kept as run {run.id} in {path}", soft_wrap=True, highlight=False)


def print_tables(measured: Sequence[Measurement], console: Console) -> None:
    """One table a number of threads: ours, and the ratio to each other runtime with its interval and verdict."""
    for threads in sorted({each.threads for each in measured}):
        rows = [each for each in measured if each.threads == threads]
        console.print(_table(rows, threads))
        for text, models in _notes(rows).items():
            console.print(f"{text}: {', '.join(models)}", style="yellow", soft_wrap=True, highlight=False)
    console.print(f"{INTERVAL}\n{CLEARS}", highlight=False)


def _table(rows: Sequence[Measurement], threads: int) -> Table:
    title = f"{plural(threads, 'thread')}: ours, and ours over theirs"
    table = Table(title=title, title_justify="left", padding=(0, 0), collapse_padding=True)
    peers = [name for name in RUNNERS if name != OURS and any(row.runner == name and row.ratio for row in rows)]
    for column in ("model", "ours, ms", *peers, "best of them"):
        table.add_column(column, justify="left" if column == "model" else "right", no_wrap=column == "model")
    place = {(row.model, row.runner): row for row in rows}
    quickest = []
    for model in dict.fromkeys(row.model for row in rows):
        ours = place.get((model, OURS))
        time = "" if ours is None or ours.seconds is None else f"{ours.seconds * 1e3:.3g}"
        beside = [place.get((model, name)) for name in peers]
        best = max((row for row in beside if row and row.ratio), key=lambda row: row.ratio or 0, default=None)
        quickest += [best] if best else []
        table.add_row(model, time, *map(_ratio, beside), f"{best.ratio:.2f}\n[dim]{best.runner}[/]" if best else "-")
    table.add_section()
    means = [_mean([row for row in rows if row.runner == name]) for name in peers]
    table.add_row("geometric mean", "", *means, _mean(quickest))
    return table


def _ratio(row: Measurement | None) -> str:
    if row is None or row.ratio is None:
        return "-"
    style = {"faster": "green", "slower": "red"}.get(row.verdict, "default")
    unsure = UNSURE * (row.verdict == "cannot tell")
    return f"[{style}]{row.ratio:.2f}{unsure}[/]\n[dim]{span(row.low or 0, row.high or 0)}[/]"


def _mean(rows: Sequence[Measurement]) -> str:
    ratios = [row.ratio for row in rows if row.ratio]
    return f"{math.exp(sum(map(math.log, ratios)) / len(ratios)):.2f}" if ratios else "-"


def _notes(rows: Sequence[Measurement]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in rows:
        if row.note:
            found.setdefault(f"{row.runner}: {row.note}", []).append(row.model)
    return found
