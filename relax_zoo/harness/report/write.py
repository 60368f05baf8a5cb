"""The files of a report: `zoo.json` and `zoo.html`, each replaced in one step; and what is to be kept beside them."""

from __future__ import annotations

import argparse
import contextlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..._extras import require
from ..._files import replace
from .artifacts import OPERATORS, beside

JSON, HTML = "zoo.json", "zoo.html"


def write(folder: Path, data: dict[str, Any], coverage: list[list[str]] | None = None) -> Path:
    """Write the report of `data` to `folder`, with what other commands left there; returns the page's path."""
    require("report")
    from .render import page

    remove(folder)
    folder.mkdir(parents=True, exist_ok=True)
    importer = data["run"]["importer"] if data["run"] else "ours"
    data = data | {"beside": beside(folder, coverage, importer)}
    replace(folder / JSON, json.dumps(data, allow_nan=False, separators=(",", ":")) + "\n")
    replace(folder / HTML, page(data))
    return folder / HTML


def refresh(folder: Path) -> Path:
    """Write the page again, with what a command has left since; a page without checks where no run is recorded."""
    path = folder / JSON
    return write(folder, read(path) if path.exists() else {"schema": 1, "run": None, "checks": [], "models": []})


def read(path: Path) -> dict[str, Any]:
    """The report of an earlier run. Raises ValueError for a file that is none, or of another version."""
    try:
        data: dict[str, Any] = json.loads(path.read_text())
        known = data["schema"] == 1
    except OSError as error:
        raise ValueError(f"no report can be read from {path}: {error.strerror}") from None
    except (ValueError, KeyError, TypeError):
        raise ValueError(f"{path} is no report of a run (zoo.json)") from None
    if not known:
        raise ValueError(f"{path} is a report of another version: {data['schema']}, and this is 1")
    return data


def remove(folder: Path) -> None:
    """Remove the report, so that none is taken for a run that it is not of."""
    for name in (JSON, HTML):
        with contextlib.suppress(OSError):
            (folder / name).unlink()


def keep_operators(folder: Path, found: Iterable[Mapping[str, Any]]) -> None:
    """Keep what tests of single operators found, for the page of operators."""
    counts: dict[tuple[str, str, str], int] = {}
    for each in found:
        outcome = "known" if each["known"] else "refused" if each["refused"] else each["outcome"]
        for overload in each["overloads"]:
            for dtype in each["dtypes"]:
                counts[overload, dtype, outcome] = counts.get((overload, dtype, outcome), 0) + 1
    rows = [[*place, count] for place, count in sorted(counts.items())]
    folder.mkdir(parents=True, exist_ok=True)
    replace(folder / OPERATORS, json.dumps(rows) + "\n")


def main(arguments: list[str] | None = None) -> int:
    """Write the page again, after a command that left something to show, and say where."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo report", description=main.__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("report"), help="where the report is (report)")
    path = refresh(parser.parse_args(arguments).folder)
    print(f"{path} ({path.stat().st_size / 1e6:.2f} MB)")
    return 0
