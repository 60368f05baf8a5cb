"""How the models stood, run after run: what is kept of a run, and what the kept runs say together.

`states` makes of a run what the store keeps, `found` of what it kept plain data for the page; the rest reads that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..checks import CHECKS
from ..latency.store import FIGURES, Run, State
from ..machine import Host
from ..text import SLOWER

BAD = ("error", "failed")
ORDER = (*BAD, "xfailed", SLOWER, "skipped", "not run", "passed")  # worst first
UNJUDGED = ("none", "left out", "not run")
GOALS = {check.title: check.goal for check in sorted(CHECKS, key=lambda check: check.column or 0) if check.goal}


def worst(states: Iterable[str]) -> str:
    """The worst of what became of checks; "not run" where none was made."""
    return min(states, key=lambda state: ORDER.index(state) if state in ORDER else len(ORDER), default="not run")


def state(row: Mapping[str, Any]) -> str:
    """What became of a check: its outcome, or the word that marks a passed one."""
    return str(row.get("remark") or row["outcome"])


def states(rows: Iterable[Mapping[str, Any]], alone: bool = True) -> list[State]:
    """What is kept of the checks of a run, a state a model.

    Times are left out that the run took from an earlier one, and those of a run that had not the machine `alone`.
    """
    models: dict[str, State] = {}
    for row in rows:
        if row["outcome"] in UNJUDGED:
            continue
        kept = models.setdefault(row["model"], State(row["model"], {}, {}))
        kept.checks[row["check"]] = state(row)
        own = {"latency": ("ratio", "build"), "memory": ("peak", "file")}.get(row["check"], ())
        new = alone and not row["cached"]
        if row["outcome"] == "passed" and (new or row["check"] != "latency"):
            figures = {"seconds": row["figures"].get("ours")} | {name: row["figures"].get(name) for name in own}
            kept.figures.update({name: each for name, each in figures.items() if isinstance(each, int | float)})
    return list(models.values())


def found(past: Sequence[tuple[Run, State]]) -> dict[str, Any] | None:
    """The kept runs, each with the share of its checks, and of each model its states and figures by run.

    Figures of another processor are left out: they would be a step that nobody made.
    """
    if not past:
        return None
    here = Host.here()
    runs: dict[int, dict[str, Any]] = {}
    models: dict[str, list[dict[str, Any]]] = {}
    for run, stood in past:
        own = runs.setdefault(
            run.id,
            {
                "id": run.id,
                "at": len(runs),
                "when": run.time,
                "revision": run.revision[:10] + "-dirty" * run.dirty,
                "whole": run.whole,
                "shares": {},
            },
        )
        for check, became in stood.checks.items():
            if check in GOALS and became not in ("skipped", *UNJUDGED):
                good, of = own["shares"].get(check, (0, 0))
                own["shares"][check] = (good + (became == "passed"), of + 1)
        near = (run.machine.cpu, run.machine.cores) == (here.cpu, here.cores)
        figures = {name: stood.figures[name] for name in FIGURES if near and name in stood.figures}
        models.setdefault(stood.model, []).append({"run": own["at"], "checks": stood.checks, "figures": figures})
    return {"runs": list(runs.values()), "models": models}


def since(rows: Sequence[Mapping[str, Any]], runs: Sequence[Mapping[str, Any]]) -> dict[str, Any] | None:
    """Of a model that is red in its last run: the first run of those in a row, and the last green one before, if any.

    A run that did not judge the model says nothing of it.
    """
    red = None
    for row in reversed(rows):
        became = set(row["checks"].values())
        if became & set(BAD):
            red = runs[row["run"]]
        elif red is None:
            return None
        elif became != {"skipped"}:
            return {"red": red, "green": runs[row["run"]]}
    return None if red is None else {"red": red, "green": None}


def shares(found: Mapping[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """Of each check the share of models by run, of the runs that were of the whole zoo."""
    series: dict[str, list[dict[str, Any]]] = {}
    for run in found["runs"]:
        for check, (good, of) in run["shares"].items() if run["whole"] else ():
            series.setdefault(check, []).append({"run": run, "share": good / of})
    return series


def line(values: Sequence[float | None], width: int = 88, height: int = 18) -> str:
    """A line through the values without axes, the last one a dot, as SVG in the ink of the page; gaps stay gaps."""
    known = [value for value in values if value is not None]
    if len(known) < 2:
        return ""
    low, high = min(known), max(known)
    step = (width - 6) / (len(values) - 1)
    spread = (high - low) or 1.0
    middle = (high == low) * height / 2
    points, parts, pen = [], [], "M"
    for at, value in enumerate(values):
        if value is None:
            pen = "M"
            continue
        points.append((3 + at * step, middle or height - 3 - (value - low) / spread * (height - 6)))
        parts.append(f"{pen}{points[-1][0]:.0f} {points[-1][1]:.1f}")
        pen = "L"
    (x, y), path = points[-1], "".join(parts)
    return (
        f'<svg class="line" width="{width}" height="{height}" aria-hidden="true"><path d="{path}"/>'
        f'<circle cx="{x:.0f}" cy="{y:.1f}" r="2.5"/></svg>'
    )


def strip(states: Sequence[str | None]) -> str:
    """A box for each run, oldest first, in the colour of what became of the model, as SVG; none where it was not."""
    paths: dict[str, list[str]] = {}
    for at, became in enumerate(states):
        if became is not None:
            paths.setdefault(became, []).append(f"M{at * 6} 3h5v12h-5z")
    inner = "".join(f'<path class="{name.replace(" ", "-")}" d="{"".join(each)}"/>' for name, each in paths.items())
    return f'<svg class="strip" width="{len(states) * 6}" height="18" aria-hidden="true">{inner}</svg>'
