"""What moved since another run, worst first, as Markdown that fits a pull request's comment.

Latencies are compared where both runs were on one machine: a model is slower where even the least of its interval,
widened by the control of both runs, is more than the most of the other's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..checks import BY_TITLE
from ..text import INTERVAL, plural

BAD = ("failed", "error")
MOST = 25  # rows of one table; what is more is counted
LONG = 300  # characters of a message
TITLES = {
    "broken": "Newly failing",
    "failing": "Still failing",
    "unchecked": "No longer checked",
    "slower": "Slower",
    "worse": "Nearer to the error bound, or less right",
    "faster": "Faster",
    "better": "Farther from the error bound, or more right",
    "new": "New",
    "fixed": "Fixed",
}  # worst first
TIMES = ("slower", "faster")  # whose words have an interval


@dataclass(frozen=True)
class Change:
    """One thing that moved: a key of `TITLES`, where, what was and what is; the largest `weight` comes first."""

    kind: str
    model: str
    check: str
    before: str
    now: str
    weight: float = 0.0


def changes(now: Mapping[str, Any], base: Mapping[str, Any]) -> list[Change]:
    """Everything that moved from `base` to `now`, worst first."""
    before, after = _by_place(base), _by_place(now)
    if not now["run"]["whole"]:  # what was not selected is not missed
        selected = {model for model, _ in after}
        before = {place: row for place, row in before.items() if place[0] in selected}
    same_machine = now.get("machine") == base.get("machine")
    found = [
        change
        for place in dict.fromkeys([*after, *before])
        for change in _moved(place, before.get(place), after.get(place), same_machine)
    ]
    kinds = list(TITLES)
    return sorted(found, key=lambda change: (kinds.index(change.kind), -change.weight, change.model, change.check))


def _by_place(data: Mapping[str, Any]) -> dict[tuple[str, str], Mapping[str, Any]]:
    return {(row["model"], row["check"]): row for row in data["checks"] if row["outcome"] not in ("none", "left out")}


def _moved(
    place: tuple[str, str], before: Mapping[str, Any] | None, now: Mapping[str, Any] | None, same_machine: bool
) -> Iterator[Change]:
    was, is_ = _word(before), _word(now)
    if now is not None and now["outcome"] in BAD:
        if before is not None and before["outcome"] in BAD:
            yield Change("failing", *place, was, is_)
        else:
            yield Change("broken", *place, was, is_)
    elif before is not None and before["outcome"] in ("passed", *BAD) and (now is None or now["outcome"] != "passed"):
        yield Change("unchecked", *place, was, is_)
    elif before is None and now is not None:
        yield Change("new", *place, was, is_)
    elif before is not None and now is not None and now["outcome"] == "passed":
        if before["outcome"] in BAD:
            yield Change("fixed", *place, was, is_)
        elif before["outcome"] == "passed":
            check = BY_TITLE.get(place[1])
            try:
                moves = list(check.moved(before["figures"], now["figures"], same_machine)) if check else []
            except Exception as error:  # the figures of this run were tried when they were found
                yield Change("unchecked", *place, f"no figures to compare with: {error!r}", is_)
                return
            yield from (Change(move.kind, *place, move.before, move.now, move.weight) for move in moves)


def _word(row: Mapping[str, Any] | None) -> str:
    if row is None:
        return "not in the run"
    if row["outcome"] in BAD:
        return f"{row['outcome']}: {_first(row['message'])}"
    return str(row["reason"] or row["text"] or row["outcome"])


def _first(message: str) -> str:
    lines = [line.strip() for line in message.splitlines() if line.strip()]
    text = " ".join(lines[:3])
    return text if len(text) <= LONG else f"{text[: LONG - 1]}…"


def markdown(now: Mapping[str, Any], base: Mapping[str, Any] | None) -> str:
    """The summary: the verdict in a line, what moved since `base`, and without one what fails."""
    judged = [row for row in now["checks"] if row["outcome"] not in ("none", "left out")]
    counts = Counter(row["outcome"] for row in judged)
    red = sum(counts[each] for each in BAD)
    verdict = f"{red} of {len(judged)} checks fail" if red else f"{counts['passed']} of {len(judged)} checks pass"
    others = ", ".join(f"{count} {name}" for name, count in counts.items() if name not in ("passed", *BAD))
    models = len({row["model"] for row in judged})
    seen = f"{plural(models, 'model')}{f'; {others}' if others else ''}"
    lines = [f"## relax-zoo: {verdict}", "", f"{seen}. {_of(now)}", ""]
    if base is None:
        lines += ["No base run was given (`--zoo-report-base zoo.json`), so this is the state, not a change.", ""]
        rows = [Change("failing", r["model"], r["check"], "", _word(r)) for r in judged if r["outcome"] in BAD]
        lines += _table("Failing", rows, before=False) if rows else ["Nothing fails.", ""]
        rows = [Change("unchecked", r["model"], r["check"], "", _word(r)) for r in judged
                if r["outcome"] in ("skipped", "xfailed", "not run")]  # fmt: skip
        lines += _table("Not checked, or known to fail", rows, before=False) if rows else []
        return "\n".join(lines)
    lines += [f"Compared with {_of(base)}", ""]
    if now.get("machine") != base.get("machine"):
        lines += ["The base run was on another machine, so latencies are not compared.", ""]
    found = changes(now, base)
    for kind, title in TITLES.items():
        if rows := [change for change in found if change.kind == kind]:
            lines += _table(title, rows)
    if any(change.kind in TIMES for change in found):
        lines += [f"{INTERVAL}.", ""]
    return "\n".join(lines if found else [*lines, "Nothing moved.", ""])


def _of(data: Mapping[str, Any]) -> str:
    run = data["run"]
    words = [f"`{run['revision']}`" if run["revision"] else "an unknown revision", f"of {run['when'][:16]} UTC"]
    if run["importer"] != "ours":
        words.append(f"through the importer `{run['importer']}`")
    if not run["whole"]:
        words.append("(not the whole zoo)")
    if run["stopped"]:
        words.append(f"(stopped: {run['stopped']})")
    return " ".join(words) + "."


def _table(title: str, rows: list[Change], before: bool = True) -> list[str]:
    lines = [f"### {title} ({len(rows)})", "", "| model | check |" + (" was |" if before else "") + " is |"]
    lines += ["|---|---|" + ("---|" if before else "") + "---|"]
    for row in rows[:MOST]:
        cells = [row.model, row.check, *([row.before] if before else []), row.now]
        lines.append("| " + " | ".join(map(_cell, cells)) + " |")
    if len(rows) > MOST:
        lines += ["", f"and {len(rows) - MOST} more"]
    return [*lines, ""]


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")
