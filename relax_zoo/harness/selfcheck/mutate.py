"""The mutation score, `python -m relax_zoo mutate`: how many planted faults do the checks notice.

Prints, for each kind of fault, what each check caught; the faults that nobody noticed, by name; and the score. Leaves
with 1 where the score is below `CAUGHT`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import Counter, defaultdict
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.progress import track
from rich.table import Table

from ..process.child import Request
from ..process.desk import Setup
from ..process.parent import Died, Limits, StepFailed, Worker
from ..report import refresh, trust
from ..report.artifacts import mutation
from .mutants import Mutant, mutants
from .mutation import Outcome

WITHOUT_MERCY = ("operator", "attribute", "axis", "padding", "bias", "activation")  # of these, every one is caught
CAUGHT, CAUGHT_WITHOUT_GOLDEN = 0.98, 0.90


def draw(mutant: Mutant) -> str:
    """A random number of a mutant, always the same."""
    return hashlib.sha256(mutant.name.encode()).hexdigest()


def sample(found: list[Mutant], count: int) -> list[Mutant]:
    """So many of them, always the same, kinds and models mixed; whole, in order, if there are no more."""
    chosen = set(sorted(found, key=draw)[:count]) if count else set(found)
    return [mutant for mutant in found if mutant in chosen]


def attempt(worker: Worker, mutant: Mutant) -> Outcome:
    """Try one mutant in the worker; what kills it was noticed, an error of the attempt itself was not."""
    try:
        outcome: Outcome = worker.ask(
            Request(mutant.model, "relax_zoo.harness.selfcheck.mutation:attempt", (mutant.name,))
        ).value
    except Died as died:
        return Outcome(numerics=True, scenario=f"died at {died.phase}")
    except StepFailed as failed:
        return Outcome(scenario=str(failed))
    return outcome


def main(arguments: list[str] | None = None) -> int:
    """Try the mutants and report."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo mutate", description=__doc__)
    parser.add_argument("--sample", type=int, default=0, help="only so many mutants, always the same ones")
    parser.add_argument("--kind", help="only mutants of this kind")
    parser.add_argument("--report", type=Path, default=Path("report/mutation.jsonl"))
    trust.option(parser)
    options = parser.parse_args(arguments)
    chosen = sample([each for each in mutants() if options.kind in (None, each.kind)], options.sample)
    worker = Worker(Setup(fresh=True), Limits(seconds=180))
    found: dict[Mutant, Outcome] = {}
    options.report.parent.mkdir(parents=True, exist_ok=True)
    with options.report.open("w") as file:
        for mutant in track(chosen, "mutants", console=Console(stderr=True)):
            found[mutant] = attempt(worker, mutant)
            row = {"name": mutant.name, "kind": mutant.kind, **asdict(found[mutant])}
            print(json.dumps(row), file=file, flush=True)
    worker.close()
    if options.keep:
        trust.keep("mutation", mutation(options.report))
    refresh(options.report.parent)
    return report(found, Console(width=110))


def report(found: dict[Mutant, Outcome], console: Console) -> int:
    """Print the table, the survivors and the score; 1 where it is too low."""
    by_kind: dict[str, Counter[str]] = defaultdict(Counter)
    for mutant, outcome in found.items():
        count = by_kind[mutant.kind]
        count["planted"] += 1
        if outcome.equivalent:
            count["equivalent"] += 1
            continue
        for name in ("self_check", "golden", "numerics", "caught"):
            count[name] += getattr(outcome, name)
        count["without golden"] += outcome.self_check or outcome.numerics
    table = Table(title="mutants by kind", title_justify="left")
    columns = ("planted", "equivalent", "self_check", "golden", "numerics", "caught", "without golden")
    table.add_column("kind")
    for column in columns:
        table.add_column(column.replace("_", "-"), justify="right")
    for kind, count in sorted(by_kind.items()):
        table.add_row(kind, *(str(count[column]) for column in columns))
    total = sum(by_kind.values(), Counter())
    table.add_section()
    table.add_row("all", *(str(total[column]) for column in columns))
    console.print(table)
    real = {mutant: outcome for mutant, outcome in found.items() if not outcome.equivalent}
    survivors = [mutant.name for mutant, outcome in real.items() if not outcome.caught]
    quiet = [mutant.name for mutant, outcome in real.items() if outcome.golden and not outcome.numerics]
    stale = [mutant.name for mutant, outcome in found.items() if outcome.stale]
    for title, names in (("caught by nobody", survivors), ("caught by the golden files alone", quiet),
                         ("served by the cache as green", stale)):  # fmt: skip
        console.print(f"{len(names)} {title}", *(f"  {name}" for name in names), sep="\n", highlight=False)
    told = f"{len(found) - len(stale)} of {len(found)} change the fingerprint that green results are kept by"
    console.print(told, highlight=False)
    score, without = (total[name] / max(1, len(real)) for name in ("caught", "without golden"))
    console.print(f"{score:.1%} caught, {without:.1%} with the golden files off, of {len(real)}", highlight=False)
    lost = [mutant for mutant, outcome in real.items() if mutant.kind in WITHOUT_MERCY and not outcome.caught]
    return int(bool(lost or stale) or score < CAUGHT or without < CAUGHT_WITHOUT_GOLDEN)
