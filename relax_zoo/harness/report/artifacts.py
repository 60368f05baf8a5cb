"""What other commands leave for the report: each with when, or with the command that would make it."""

from __future__ import annotations

import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ..latency import store
from ..machine import Host, project
from . import history, trust

OPERATORS, MUTATION, BLAME, ALARMS = "operators.json", "mutation.jsonl", "blame.json", "falsealarms.json"
OPBENCH = "opbench.json"
WORST = 60  # rows of it that are shown
SCOREBOARD = Path("docs", "scoreboard.md")
HOW = {
    "operators": "pytest tests/translator/test_cases.py",
    "peers": "pytest --benchmark",
    "mutation": "python -m relax_zoo mutate",
    "blame": "python -m relax_zoo blame",
    "falsealarms": "python -m relax_zoo falsealarms",
    "scoreboard": "python -m relax_zoo scoreboard",
    "opbench": "python -m relax_zoo opbench",
    "history": "pytest",
}


def beside(folder: Path, coverage: list[list[str]] | None = None, importer: str = "ours") -> dict[str, Any]:
    """Everything that is there: `{"peers": {"when": ..., "found": ...}}`; what is not has `{"how": command}` instead.

    A proof of the harness that has not run here is the one that was kept (`trust`). What cannot be read has
    `{"broken": reason}`: it is shown, and nothing else is lost. `coverage`: the rows of all operators, where another
    process has made them; `importer`: through which the earlier runs went that are shown.
    """
    sources: dict[str, tuple[Path, Callable[[Path], Any]]] = {
        "operators": (folder / OPERATORS, _json),
        "mutation": (folder / MUTATION, mutation),
        "blame": (folder / BLAME, _json),
        "falsealarms": (folder / ALARMS, _json),
        "scoreboard": (folder.parent / SCOREBOARD, _scoreboard),
        "opbench": (folder / OPBENCH, opbench),
    }
    found = {name: _taken(name, *source) for name, source in sources.items()}
    return (
        found
        | _measured(project(folder.parent), importer)
        | {"coverage": {"found": _coverage() if coverage is None else coverage}}
    )


def _taken(name: str, path: Path, load: Callable[[Path], Any]) -> dict[str, Any]:
    try:
        if not path.exists():
            proof = trust.kept().get(name)
            return {"how": HOW[name], **({"found": proof["figures"], "kept": proof} if proof else {})}
        found = load(path)
    except (ValueError, KeyError, TypeError, OSError) as error:
        return {"broken": f"{path.name}: {type(error).__name__}: {error}", "how": HOW[name]}
    if path.name == SCOREBOARD.name:  # one of the files of the repository, whose time is that of the clone
        return {"when": found.pop("when"), "found": found}
    when = datetime.fromtimestamp(path.stat().st_mtime, UTC).isoformat(timespec="minutes")
    return {"when": when, "found": found}


def _json(path: Path) -> Any:
    return json.loads(path.read_text())


def mutation(path: Path) -> dict[str, Any]:
    """The mutants by kind, the survivors, and the score."""
    rows = [json.loads(line) for line in path.read_text().splitlines()]
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    survivors = []
    for row in rows:
        count = kinds[row["kind"]]
        count["planted"] += 1
        if row["equivalent"]:
            count["equivalent"] += 1
            continue
        noticed = [name for name in ("self_check", "golden", "numerics") if row[name]]
        count.update([*noticed, *(["caught"] if noticed else [])])
        if not noticed:
            survivors.append(row["name"])
    total = sum(kinds.values(), Counter[str]())
    return {"kinds": dict(sorted(kinds.items())), "total": total, "survivors": survivors}


def opbench(path: Path) -> dict[str, Any]:
    """The rows of operators, those without a time first and then the slowest; and how many there are.

    `mean` is the geometric mean of the ratios, None where nothing was timed.
    """
    rows = json.loads(path.read_text())
    rows.sort(key=lambda row: -row["latency"]["ratio"] if row["latency"] else -math.inf)
    ratios = [row["latency"]["ratio"] for row in rows if row["latency"]]
    mean = math.exp(sum(map(math.log, ratios)) / len(ratios)) if ratios else None
    return {"rows": rows[:WORST], "count": len(rows), "timed": len(ratios), "mean": mean}


def _scoreboard(path: Path) -> dict[str, Any]:
    """The tables of docs/scoreboard.md: how many of each outcome, and one row a model; and when they were made."""
    text = path.read_text().partition("\n# Operators")[0]  # what follows is of no model
    ran = re.search(r"^Ran at (\S+)\.$", text, re.MULTILINE)
    lines = [line for line in text.splitlines() if line.startswith("|")]
    head, _, *rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    counts = {name.strip("*"): list(map(int, cells)) for name, *cells in rows if name.startswith("*")}
    models = {name: cells for name, *cells in rows if not name.startswith("*")}
    return {"when": ran[1] if ran else "", "importers": head[1:], "counts": counts, "models": models}


def _measured(own: str, importer: str) -> dict[str, dict[str, Any]]:
    """What the store has: how the models of this project stood, and the newest latencies beside other runtimes."""
    try:
        entries = store.history(machine=Host.here().fingerprint)
        past = store.past(own, importer)
    except (store.StoreError, OSError) as error:
        broken = f"{type(error).__name__}: {error}"
        return {name: {"broken": broken, "how": HOW[name]} for name in ("history", "peers")}
    rows: list[dict[str, Any]] = [
        {"when": entry.run.time} | vars(entry.measurement) for entry in entries if entry.run.kind == "benchmark"
    ]
    found: dict[str, dict[str, Any]] = {
        "history": {"found": history.found(past)},
        "peers": {"found": _newest(rows), "when": max((row["when"] for row in rows), default="")},
    }
    return {name: each if each["found"] else {"how": HOW[name]} for name, each in found.items()}


def _newest(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """One row a model and number of threads: seconds of each runner, ours over each, and what was left out."""
    places: dict[tuple[str, int], dict[str, Any]] = {}
    for row in rows:  # the oldest first, so that the newest stays
        place = places.setdefault(
            (row["model"], row["threads"]),
            {"model": row["model"], "threads": row["threads"], "seconds": {}, "ratios": {}, "notes": {}},
        )
        runner = row["runner"]
        for kept in ("seconds", "ratios", "notes"):
            place[kept].pop(runner, None)
        if row["seconds"] is not None:
            place["seconds"][runner] = row["seconds"]
        if row["ratio"] is not None:
            place["ratios"][runner] = [row["ratio"], row["low"], row["high"]]
        if row["note"]:
            place["notes"][runner] = row["note"]
    return list(places.values())


def _coverage() -> list[list[str]]:
    from relax_zoo.translator import coverage

    return [list(support) for support in coverage()]
