"""Blame on planted faults: is the right node named, and how small is the case that is cut out.

The command is `python -m relax_zoo blame`.

One model of the zoo after the other has a fault in a converter, an attribute, a weight or a constant, at every call of
its sort or at the last ones alone, until so many have shown in its numbers. Leaves with 1 where blame is worse than
it should be.
"""

from __future__ import annotations

import argparse
import itertools
import json
import statistics
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from ..process.child import Request
from ..process.desk import Setup
from ..process.parent import Limits, StepFailed, Worker
from ..report import refresh, trust
from .mutants import Mutant, mutants
from .mutate import draw
from .planted_blame import Found

FAULTS = 40
OF_CALLS = ("operator", "attribute", "axis", "padding", "bias", "activation")  # which can be at some calls alone
KINDS = (*OF_CALLS, "weight", "constant")
NAMED, OPERATORS, SECONDS, LINES, MODELS = 0.95, 3, 60, 40, 10


PLANTED = "relax_zoo.harness.selfcheck.planted_blame:planted"


def in_turn(found: Iterable[Mutant]) -> Iterator[Mutant]:
    """The mutants in an order that is always the same: a model after the other, and of each its kinds in turn."""
    by_model: dict[str, list[tuple[int, str, Mutant]]] = defaultdict(list)
    seen: Counter[tuple[str, str]] = Counter()
    for mutant in sorted(found, key=draw):
        if mutant.kind in KINDS:
            by_model[mutant.model].append((seen[mutant.model, mutant.kind], draw(mutant), mutant))
            seen[mutant.model, mutant.kind] += 1
    orders = [[mutant for _, _, mutant in sorted(each, key=lambda e: e[:2])] for each in by_model.values()]
    for turn in itertools.zip_longest(*orders):
        yield from (mutant for mutant in turn if mutant is not None)


def main(arguments: list[str] | None = None) -> int:
    """Plant, blame and report."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo blame", description=__doc__)
    parser.add_argument("--faults", type=int, default=FAULTS, help="so many that show in numbers")
    parser.add_argument("--report", type=Path, default=Path("report/blame.json"))
    trust.option(parser)
    options = parser.parse_args(arguments)
    worker = Worker(Setup(fresh=True), Limits(seconds=300))
    found: dict[str, Found] = {}
    quiet: Counter[str] = Counter()
    console = Console(width=150)
    with tempfile.TemporaryDirectory() as folder, Progress(console=Console(stderr=True)) as progress:
        task = progress.add_task("faults", total=options.faults)
        for at, mutant in enumerate(in_turn(mutants())):
            late = mutant.kind in OF_CALLS and at % 2 == 0
            order = Request(mutant.model, PLANTED, (mutant.name, late, Path(folder) / "case.py"))
            try:
                outcome = worker.ask(order).value
            except StepFailed as failed:
                outcome = Found("", f"no node: {str(failed).splitlines()[-1]}", 0)
            if isinstance(outcome, str):
                quiet[outcome] += 1
                continue
            found[mutant.name] = outcome
            progress.advance(task)
            if len(found) == options.faults:
                break
    worker.close()
    for reason, count in quiet.items():
        console.print(f"{count} more: {reason}", highlight=False)
    options.report.parent.mkdir(parents=True, exist_ok=True)
    options.report.write_text(json.dumps(figures(found)) + "\n")
    if options.keep:
        trust.keep("blame", figures(found))
    refresh(options.report.parent)
    return report(found, console)


def figures(found: Mapping[str, Found]) -> dict[str, Any]:
    """What became of the faults, for the report."""
    cut = [each for each in found.values() if each.repeats]
    return {
        "faults": len(found),
        "models": len({name.partition(":")[0] for name in found}),
        "right": sum(each.right for each in found.values()),
        "cut": len(cut),
        "operators": statistics.median(each.operators for each in cut) if cut else None,
        "astray": {name: each.blamed for name, each in found.items() if not each.right},
    }


def report(found: Mapping[str, Found], console: Console) -> int:
    """Print the table and the figures; 1 where they miss what is asked of them."""
    table = Table(title="planted faults", title_justify="left")
    for column in ("fault", "it is in", "blamed", "operators", "lines", "repeats", "seconds"):
        table.add_column(column, justify="right" if column in ("operators", "lines", "seconds") else "left")
    for name, each in found.items():
        blamed = each.blamed if each.right else f"[red]{each.blamed or 'none'}[/red]"
        figures = (str(each.operators or "none"), str(each.lines), "yes" if each.repeats else "[red]no[/red]")
        label = f"{name}{', at the last such calls' if each.late else ''}"
        table.add_row(label, each.node, blamed, *figures, f"{each.seconds:.1f}")
    console.print(table)
    every = list(found.values())
    models = {name.partition(":")[0] for name in found}
    right = sum(each.right for each in every) / max(1, len(every))
    cut = [each for each in every if each.repeats]
    operators = statistics.median(each.operators if each.repeats else float("inf") for each in every) if every else 0
    slowest = max((each.seconds for each in every), default=0)
    console.print(
        f"{right:.1%} of {len(every)} faults in {len(models)} models blamed on the right node; the small cases, "
        f"{len(cut)} of which fail in the same way with the fault alone, have {operators:g} operators in the median, "
        f"at most {max((each.lines for each in every), default=0)} lines; the slowest took {slowest:.0f} s",
        highlight=False,
    )
    return int(
        len(models) < min(MODELS, len(every)) or not every or right < NAMED or operators > OPERATORS
        or slowest > SECONDS or any(each.lines > LINES for each in every) or len(cut) < NAMED * len(every)
    )  # fmt: skip
