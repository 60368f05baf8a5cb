"""Sweep everything, or what is named, and hold it against the committed table: `python -m tests.translator.sweep`."""

from __future__ import annotations

import argparse
import importlib
import sys

from tests.translator.sweep import table
from tests.translator.sweep.workers import sweep


def main() -> int:
    """0 where every row is as it was; with --write the table becomes what was found, unless a result is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="only these operators or modules")
    parser.add_argument("--write", action="store_true", help="make what is found the committed table")
    options = parser.parse_args()
    return max(_swept(subjects, options.names, options.write) for subjects in table.SUBJECTS)


def _swept(subjects: str, names: list[str], write: bool) -> int:
    known = list(importlib.import_module(f"tests.translator.sweep.{subjects}").operators())
    before, after = table.read(subjects), {}
    for name, found in sweep(subjects, [name for name in known if not names or name in names]):
        after[name] = row = table.row(found)
        if row.kind in ("wrong", "broken", "crash") or row != before.get(name):
            print(f"{name}: {' | '.join(row)}; was {' | '.join(before.get(name, ('unknown',)))}", flush=True)
    bad = [name for name, row in after.items() if row.kind in ("wrong", "broken", "crash")]
    moved = [name for name in after if after[name] != before.get(name)]
    if write:
        merged = before | after
        table.write(subjects, {name: merged[name] for name in known if name in merged})
    print(f"{subjects}: {table.summary(after)}")
    return 1 if bad or (moved and not write) else 0


if __name__ == "__main__":
    sys.exit(main())
