"""Is any operator slower than eager PyTorch, and by which rule? `python -m relax_zoo opbench`.

Each row, an operator or a chain of them as real models call it, is built by itself and timed in pairs with eager
PyTorch; the table has the worst first. `--against` holds the run to an earlier summary, and leaves with 1 where a row
is slower than it was.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from fnmatch import fnmatch
from pathlib import Path

from rich.console import Console

from ..._files import replace
from ..process.child import Functions, Request
from ..process.parent import Died, Limits, StepFailed, Worker
from ..text import plural
from . import summary
from .measure import Measured
from .rows import Row, read

STEP = f"{__package__}.measure:measured"
KEPT = Path("report", "opbench.json")
PAGE = Path("docs", "opbench.md")
ROUND = 40  # rows that one process measures


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, keep, and compare."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo opbench", description=__doc__)
    parser.add_argument("-k", dest="pattern", default="*", help="only rows whose operators or source this glob matches")
    parser.add_argument("--sample", type=int, metavar="N", help="only N rows, evenly through the file")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=0.3, help="of sampling, for each row (default: 0.3)")
    parser.add_argument("--shown", type=int, default=40, metavar="N", help="rows of the table (default: 40)")
    parser.add_argument("--kept", type=Path, default=KEPT, help="where all of it is written, for the report's page")
    parser.add_argument("--page", type=Path, help=f"write the summary, which is kept as {PAGE}")
    parser.add_argument("--against", type=Path, metavar="PAGE", help="compare with an earlier summary")
    parser.add_argument("--write-rows", action="store_true", help="trace the models and write the rows anew")
    options = parser.parse_args(arguments)
    console = Console(width=160, highlight=False, markup=False)
    if options.write_rows:
        from .choose import write

        write(say=console.print)
        return 0
    rows = selected(read(), options.pattern, options.sample)
    if not rows:
        parser.error(f"no row matches {options.pattern!r}")
    found: list[Measured] = []
    for number, each in enumerate(run(rows, options.threads, options.seconds)):
        found.append(each)
        if number % 20 == 19 or number + 1 == len(rows):
            keep(options.kept, found)
            console.print(f"{number + 1} of {plural(len(rows), 'row')}", style="dim")
    found.sort(key=summary.order)
    console.print(*summary.table(found[: options.shown]), *summary.figures(found), sep="\n", soft_wrap=True)
    if options.page:
        replace(options.page, summary.page(found))
    if options.against:
        worse = summary.worse(summary.read(options.against), found)
        console.print(*worse, sep="\n", soft_wrap=True)
        return int(bool(worse))
    return 0


def selected(rows: Sequence[Row], pattern: str, count: int | None) -> list[Row]:
    """The rows that a glob matches; or so many of them, evenly through the file."""
    rows = [row for row in rows if fnmatch(row.name, pattern) or fnmatch(row.source, pattern)]
    if count is None or count >= len(rows):
        return rows
    return [rows[at * len(rows) // count] for at in range(count)]


def run(rows: Sequence[Row], threads: int, seconds: float) -> Iterator[Measured]:
    """What comes of each row; a process measures some of them, and one that dies takes one row with it."""
    os.environ.setdefault("OMP_NUM_THREADS", str(threads))
    worker = Worker(Functions(), Limits(seconds=120))
    try:
        for number, row in enumerate(rows):
            if number % ROUND == ROUND - 1:
                worker.close()
            try:
                found: Measured = worker.ask(Request("", STEP, (row.text, threads, seconds))).value
            except Died as died:
                found = Measured(row.text, threads, problem=f"died: {died}")
            except StepFailed as failed:
                found = Measured(row.text, threads, problem=f"failed: {str(failed).splitlines()[-1]}")
            yield found
    finally:
        worker.close()


def keep(path: Path, found: Sequence[Measured]) -> None:
    """Write all that was measured, as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    replace(path, json.dumps([asdict(each) for each in found], indent=1))
