"""Commands beside pytest's: `python -m harness peers` and `python -m harness profile MODEL`."""

from __future__ import annotations

import argparse
import fnmatch
import json
import math
import subprocess
import sys
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table


def main(arguments: list[str] | None = None) -> int:
    """Run a command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m harness", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    peers = commands.add_parser("peers", help="time our builds beside PyTorch and other runtimes")
    peers.add_argument("--model", metavar="GLOB", default="*", help="only headline models whose name matches")
    peers.add_argument("--threads", type=int, nargs="+", default=[1, 2], help="how many threads (default: 1 and 2)")
    peers.add_argument("--seconds", type=float, default=8.0, help="of sampling for a model and number of threads")
    peers.add_argument("--json", type=Path, metavar="FILE", help="keep the figures")
    peers.add_argument("--worker", metavar="MODEL", help=argparse.SUPPRESS)
    profile = commands.add_parser("profile", help="where the time of a model goes, kernel by kernel")
    profile.add_argument("model", help="a model of the zoo, or a headline model")
    profile.add_argument("--threads", type=int, default=1, help="how many threads (default: 1)")
    profile.add_argument("--plot", type=Path, metavar="FILE", help="draw the roofline (.svg, .png or .pdf)")
    options = parser.parse_args(arguments)
    if options.command == "profile":
        return _profile(options)
    return _worker(options) if options.worker else _peers(options)


def _profile(options: argparse.Namespace) -> int:
    import compiler
    import zoo
    from zoo.vision import headline

    from .roofline import draw, traced

    known = {model.name: model for model in [*headline(), *zoo.models()]}
    if options.model not in known:
        print(f"no model is named {options.model!r}; there are: {', '.join(known)}")
        return 2
    module, inputs = traced(known[options.model])
    report = compiler.profile(compiler.build(module, threads=options.threads, report=True), *inputs)
    print(report)
    if options.plot:
        draw(report, options.model, options.plot)
    return 0


def _worker(options: argparse.Namespace) -> int:
    from zoo.vision import headline

    from .peers import compare

    (model,) = (model for model in headline() if model.name == options.worker)
    print(json.dumps([compare(model, threads, options.seconds) for threads in options.threads]))
    return 0


def _peers(options: argparse.Namespace) -> int:
    from zoo.vision import HEADLINE

    console = Console()
    names = [name for name in HEADLINE if fnmatch.fnmatchcase(name, options.model)]
    if not names:
        console.print(f"no headline model matches {options.model!r}; there are: {', '.join(HEADLINE)}")
        return 2
    rows: list[dict[str, Any]] = []
    failed = []
    for name in names:
        command = [sys.executable, "-m", "harness", "peers", "--worker", name, "--seconds", str(options.seconds)]
        command += ["--threads", *map(str, options.threads)]
        with console.status(f"{name} ({len(rows) // len(options.threads) + 1} of {len(names)})"):
            done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            failed.append(f"{name}: {done.stderr.strip().splitlines()[-1]}")
        else:
            rows += json.loads(done.stdout.splitlines()[-1])
    for threads in options.threads:
        _print([row for row in rows if row["threads"] == threads], threads, console)
    for line in failed:
        console.print(line, style="bold red", soft_wrap=True, highlight=False)
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps(rows, indent=1) + "\n")
    return 1 if failed else 0


def _print(rows: list[dict[str, Any]], threads: int, console: Console) -> None:
    from .peers import OURS, RUNNERS

    peers = [name for name in RUNNERS if name != OURS]
    table = Table(title=f"{threads} thread{'s' * (threads > 1)}: ours in ms, and ours over theirs (95 % interval)")
    for column in ("model", "ours", *peers, "best of them"):
        table.add_column(column, justify="left" if column == "model" else "right", no_wrap=True)
    for row in rows:
        best = max(row["ratios"].values(), key=lambda ratio: ratio[0])
        cells = [_ratio(row["ratios"].get(name), marked=name in row["notes"]) for name in peers]
        table.add_row(row["model"], f"{row['seconds'][OURS] * 1e3:.3g}", *cells, _ratio(best))
    if rows:
        means = [_mean([row["ratios"][name][0] for row in rows if name in row["ratios"]]) for name in peers]
        table.add_section()
        worst = [max(ratio[0] for ratio in row["ratios"].values()) for row in rows]
        table.add_row("geometric mean", "", *means, _mean(worst))
    console.print(table)
    for text, models in _notes(rows).items():
        console.print(f"{text}: {', '.join(models)}", style="yellow", soft_wrap=True, highlight=False)


def _ratio(ratio: list[float] | None, marked: bool = False) -> str:
    return "-" if ratio is None else f"{ratio[0]:.2f} ({ratio[1]:.2f} to {ratio[2]:.2f}){'*' * marked}"


def _mean(ratios: list[float]) -> str:
    return f"{math.exp(sum(map(math.log, ratios)) / len(ratios)):.2f}" if ratios else "-"


def _notes(rows: list[dict[str, Any]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in rows:
        for runner, note in row["notes"].items():
            found.setdefault(f"{runner}: {note}", []).append(row["model"])
    return found


if __name__ == "__main__":
    sys.exit(main())
