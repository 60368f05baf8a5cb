"""Whether the architectures of Hugging Face transformers are right: `python -m relax_zoo architectures`.

Builds each that its installed release can build from a configuration, small, takes it through torch.compile and
torch.export, and compares with eager PyTorch. What was found is kept: a second run does what is missing, and what
`--again` names. A page tells it. Leaves with 1 where a result is wrong, or a process ended with it.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from rich.console import Console

from relax_zoo.translator.explain import BELOW

from ..._files import replace
from ..process.child import Functions, Request
from ..process.parent import Died, Limits, StepFailed, Worker

DOORS = ("compile", "export", "named")
ENDS = ("right", "wrong", "not judged", "refused", "not exported", "not captured", "error", "died", "not built")
RED = ("wrong", "error", "died")
PLACE = __package__

Found = dict[str, dict[str, tuple[str, str]]]
"""By door and architecture: how it ended, one of `ENDS`, and in words."""

LEGEND = """
## Architectures of Hugging Face transformers

Written by `python -m relax_zoo architectures --docs docs/coverage.md`, with transformers {release}. Each is built from
a configuration, small, with seeded weights, and taken through `torch.compile(backend="relax")` without the fallback
(*compile*), and through `torch.export` and `from_exported` (*export*); *named*, where it takes text alone, is that with
`Dim("b")` and `Dim("s")`, at three batches and lengths.
*Right*: the results are eager PyTorch's in structure, dtype and NaN, and within the bound that `numerics` derives for
each element. *Not judged*: PyTorch's own are not, or hang on a decision that rounding can turn.
*Not exported*: torch.export itself has no program. *Not captured*: a model that computes something else when it is
compiled, by PyTorch's own backend "eager" too. *Not built*: no configuration was made small, or no inputs found
that eager PyTorch takes. What is in no row was not tried.

"""


def main(arguments: list[str] | None = None) -> int:
    """Survey, keep, and write the page."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo architectures", description=__doc__)
    parser.add_argument("names", nargs="*", help="only these")
    parser.add_argument("--door", choices=DOORS, help="this one alone")
    parser.add_argument("--again", choices=ENDS, action="append", default=[], help="what ended so is done once more")
    parser.add_argument("--kept", type=Path, default=Path("report/architectures.json"), help="what is known already")
    parser.add_argument("--seconds", type=float, default=240, help="what hangs longer is ended (default: 240)")
    parser.add_argument("--out", type=Path, default=Path("report/architectures.md"), help="the page")
    parser.add_argument("--docs", type=Path, metavar="PAGE", help="a page of `coverage` whose section is written anew")
    options = parser.parse_args(arguments)
    if find_spec("transformers") is None:
        parser.error("transformers is not installed; this command installs it: pip install 'relax-zoo[hf]'")
    console = Console(width=160, highlight=False, markup=False)
    found = read(options.kept)
    for door in [options.door] if options.door else DOORS:
        for name, outcome in _survey(door, options.names, found[door], options.again, options.seconds):
            found[door][name] = outcome
            options.kept.parent.mkdir(parents=True, exist_ok=True)
            replace(options.kept, json.dumps(found, indent=1, sort_keys=True))
            console.print(f"{door} {name}: {outcome[0]} {_line(outcome[1])}")
    replace(options.out, section(found))
    if options.docs is not None:
        replace(options.docs, options.docs.read_text().partition(BELOW)[0] + BELOW + "\n" + section(found))
    console.print(*_counts(found), sep="\n")
    return int(any(end in RED for each in found.values() for end, _ in each.values()))


def read(path: Path) -> Found:
    """What an earlier run has kept."""
    kept = json.loads(path.read_text()) if path.exists() else {}
    return {door: {name: (end, text) for name, (end, text) in kept.get(door, {}).items()} for door in DOORS}


def _survey(
    door: str, names: list[str], known: dict[str, tuple[str, str]], again: list[str], seconds: float
) -> Iterator[tuple[str, tuple[str, str]]]:
    worker = Worker(Functions(), Limits(seconds=seconds))
    try:
        every = worker.ask(Request("", f"{PLACE}.build:names")).value
        for name in names or every:
            if name in names or name not in known or known[name][0] in again:
                yield name, _outcome(worker, door, name)
    finally:
        worker.close()


def _outcome(worker: Worker, door: str, name: str) -> tuple[str, str]:
    try:
        end, text = worker.ask(Request(name, f"{PLACE}.doors:outcome", (name, door))).value
    except Died as died:
        return "died", str(died)
    except StepFailed as failed:
        return "error", str(failed)
    return end, text


def section(found: Found) -> str:
    """All that was found, as Markdown: how many ended how, what was right, and of the rest the causes."""
    from importlib.metadata import version

    counts = {door: Counter(end for end, _ in found[door].values()) for door in DOORS}
    ends = [end for end in ENDS if any(counts[door][end] for door in DOORS)]
    lines = ["| |" + "".join(f" {door} |" for door in DOORS), "|---|" + "---|" * len(DOORS)]
    lines += [f"| {end} |" + "".join(f" {counts[door][end]} |" for door in DOORS) for end in ends]
    for door in DOORS:
        right = [name for name, (end, _) in sorted(found[door].items()) if end == "right"]
        lines += ["", f"Right through *{door}*: {', '.join(right) or 'none'}."]
    lines += ["", "| architecture | through | ended | because |", "|---|---|---|---|"]
    for door in DOORS:
        rest = [(name, *outcome) for name, outcome in sorted(found[door].items()) if outcome[0] != "right"]
        lines += [f"| {name} | {door} | {end} | {_line(text).replace('|', '/')} |" for name, end, text in rest]
    return LEGEND.format(release=version("transformers")) + "\n".join(lines) + "\n"


def _counts(found: Found) -> Iterator[str]:
    for door in DOORS:
        counts = Counter(end for end, _ in found[door].values())
        yield f"{door}: " + ", ".join(f"{counts[end]} {end}" for end in ENDS if counts[end])


def _line(text: str) -> str:
    return re.sub(r"\S*/(\w+\.py)", r"\1", " ".join(text.split()))[:200]
