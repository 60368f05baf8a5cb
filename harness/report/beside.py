"""What other commands leave for the report: each with when, or with the command that would make it."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

OPERATORS, PEERS, MUTATION, ALARMS = "operators.json", "peers.json", "mutation.jsonl", "falsealarms.json"
SCOREBOARD = Path("docs", "scoreboard.md")
HOW = {
    "operators": "tox -e tests -- tests/translator/test_cases.py",
    "peers": "tox -e benchmark",
    "mutation": "tox -e mutate",
    "falsealarms": "tox -e falsealarms",
    "scoreboard": "tox -e scoreboard",
    "history": "tox -e benchmark",
}


def beside(folder: Path) -> dict[str, Any]:
    """Everything that is there: `{"peers": {"when": ..., "found": ...}}`; what is not has `{"how": command}` instead.

    What cannot be read has `{"broken": reason}`: it is shown, and nothing else is lost.
    """
    sources: dict[str, tuple[Path, Callable[[Path], Any]]] = {
        "operators": (folder / OPERATORS, _json),
        "peers": (folder / PEERS, _json),
        "mutation": (folder / MUTATION, _mutation),
        "falsealarms": (folder / ALARMS, _json),
        "scoreboard": (folder.parent / SCOREBOARD, _scoreboard),
    }
    found = {name: _taken(name, *source) for name, source in sources.items()}
    found["history"] = _history()
    found["coverage"] = {"found": _coverage()}
    return found


def _taken(name: str, path: Path, load: Callable[[Path], Any]) -> dict[str, Any]:
    if not path.exists():
        return {"how": HOW[name]}
    try:
        found = load(path)
    except (ValueError, KeyError, TypeError, OSError) as error:
        return {"broken": f"{path.name}: {type(error).__name__}: {error}", "how": HOW[name]}
    when = datetime.fromtimestamp(path.stat().st_mtime, UTC).isoformat(timespec="minutes")
    return {"when": when, "found": found}


def _json(path: Path) -> Any:
    return json.loads(path.read_text())


def _mutation(path: Path) -> dict[str, Any]:
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


def _scoreboard(path: Path) -> dict[str, Any]:
    """The tables of docs/scoreboard.md: how many of each outcome, and one row a model."""
    lines = [line for line in path.read_text().splitlines() if line.startswith("|")]
    head, _, *rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    counts = {name.strip("*"): list(map(int, cells)) for name, *cells in rows if name.startswith("*")}
    models = {name: cells for name, *cells in rows if not name.startswith("*")}
    return {"importers": head[1:], "counts": counts, "models": models}


def _history() -> dict[str, Any]:
    """The latencies of earlier runs on this machine, where they are kept."""
    try:
        from ..store import history  # type: ignore[import-not-found]
    except ImportError:
        return {"how": HOW["history"]}
    try:
        rows = [vars(row) if hasattr(row, "__dict__") else dict(row) for row in history()]
    except Exception as error:
        return {"broken": f"{type(error).__name__}: {error}", "how": HOW["history"]}
    return {"found": json.loads(json.dumps(rows, default=str))} if rows else {"how": HOW["history"]}


def _coverage() -> list[list[str]]:
    from translator import coverage

    return [list(support) for support in coverage()]
