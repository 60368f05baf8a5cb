"""The scoreboard: the same models and checks through this project's importer and TVM's own two.

The command is `python -m relax_zoo scoreboard`.

Writes `docs/scoreboard.md`. A result that is wrong without a word is led back to the node where it begins.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.progress import track

from relax_zoo.zoo import Model, find

from ..importers import IMPORTERS
from ..process.child import Request
from ..process.desk import Setup
from ..process.parent import Died, Limits, StepFailed, Unavailable, Worker

LEGEND = """# The zoo through three importers

Written by `python -m relax_zoo scoreboard`. *Wrong*: it translates, builds and runs, and computes something else than
PyTorch, with the node where that begins; *NaN lost*: so only where NaN or infinity come in. *Refused*: the importer
says no. *Broken*: what it made does not build or run.
"""
OPERATORS = "# Operators through three importers\n"  # what follows on the page is written by `relax_zoo.conformance`
OUTCOMES = ("right", "NaN lost", "wrong", "refused", "broken", "no data")


@dataclass(frozen=True)
class Score:
    """What became of one model: one of `OUTCOMES`, and where: the node it begins at, or the phase that failed."""

    outcome: str
    where: str = ""

    def __str__(self) -> str:
        return f"{self.outcome} ({self.where})" if self.where else self.outcome


def score(worker: Worker, model: Model) -> Score:
    """Run the numerics of a model. Wrong is what PyTorch's bound does not excuse in any ordinary scenario."""
    try:
        verdicts = worker.ask(Request(model.name, "numerics")).value
    except Unavailable:
        return Score("no data")
    except Died as died:
        return Score("broken", f"the process died at phase {died.phase}")
    except StepFailed as failed:
        return Score("refused" if failed.phase == "import" else "broken", f"{failed.phase}: {_last_line(str(failed))}")
    known = {known.where for known in model.known} if worker.setup.importer == "ours" else set()
    wrong = [scenario for scenario, verdict in verdicts.items() if not verdict.ok and scenario not in known]
    if not wrong:
        return Score("right")
    outcome = "NaN lost" if wrong == ["special"] else "wrong"
    return Score(outcome, f"{_blamed(worker, model, wrong[0])}, scenario {wrong[0]}")


def _blamed(worker: Worker, model: Model, scenario: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        try:
            found = worker.ask(Request(model.name, "blame", (scenario, Path(folder) / "case.py"))).value
        except StepFailed:
            return "no node found"
    return (
        str(found.text.partition("\n")[0].partition(", and")[0].removeprefix("first wrong at ")) if found else "no node"
    )


def _last_line(text: str) -> str:
    line = text.strip().splitlines()[-1].replace("|", "/").replace("`", "'")
    return line[:100] + ("..." if len(line) > 100 else "")


def page(models: Iterable[Model], scores: dict[tuple[str, str], Score], names: Iterable[str]) -> str:
    """The comparison as Markdown."""
    names = list(names)
    ran = f"Ran at {datetime.now(UTC).isoformat(timespec='minutes')}.\n"
    lines = [LEGEND, ran, "| |" + "".join(f" {name} |" for name in names), "|---|" + "---|" * len(names)]
    for outcome in OUTCOMES:
        counts = [Counter(scores[model.name, name].outcome for model in models)[outcome] for name in names]
        lines += [f"| **{outcome}** |" + "".join(f" {count} |" for count in counts)] if any(counts) else []
    for model in models:
        lines += [f"| {model.name} |" + "".join(f" {scores[model.name, name]} |" for name in names)]
    return "\n".join(lines) + "\n"


def joined(out: Path, *, zoo: str | None = None, operators: str | None = None) -> str:
    """The page with one of its two parts anew, and the other as it is in the file."""
    before, heading, after = (out.read_text() if out.exists() else "").partition(OPERATORS)
    parts = [before if zoo is None else zoo, heading + after if operators is None else OPERATORS + operators]
    return "\n\n".join(filter(None, (part.strip("\n") for part in parts))) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Run and write."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo scoreboard", description=__doc__)
    parser.add_argument("--tag", help="only models with this tag")
    parser.add_argument("--out", type=Path, default=Path("docs/scoreboard.md"))
    options = parser.parse_args(arguments)
    models, scores = find(tag=options.tag), {}
    for name in IMPORTERS:
        worker = Worker(Setup(importer=name), Limits(seconds=240))
        for model in track(models, name, console=Console(stderr=True)):
            scores[model.name, name] = score(worker, model)
        worker.close()
    options.out.write_text(joined(options.out, zoo=page(models, scores, IMPORTERS)))
    print(options.out.read_text())
    return int(any(scores[model.name, "ours"].outcome not in ("right", "no data") for model in models))
