"""Whether every graph that nobody thought of is right, or refused in words: `python -m relax_zoo fuzz`.

Grows programs, takes each through a door, and prints how they ended, with a script of a few lines for each failure,
and what they reached. A program is told by its seed and index: `--seed 0 --only 17` is the same one everywhere. Without
a seed there are other programs each day, and the seed is printed first. Leaves with 1 where one is wrong, ends its
process, or meets an error that says nothing to a user.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console

from ..._files import replace
from . import coverage
from .batch import Reached, door_of
from .doors import DOORS
from .growing.grow import grow
from .judgement import ENDS, GREEN, Verdict
from .shrinking import manner, shrunk
from .workers import Batch, Bench, held

FOUND = Path("tests/fuzz/found")
SHOWN = 12  # failures of different kinds that are made small
TRIALS = 360  # programs that are held for that, in all


def main(arguments: list[str] | None = None) -> int:
    """Run and report."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo fuzz", description=__doc__)
    parser.add_argument("--graphs", type=int, default=1000, help="how many (default: 1000)")
    parser.add_argument("--seed", type=_seed, default="today", metavar="NUMBER", help="(default: the day, 20260131)")
    parser.add_argument("--start", type=int, default=0, help="the index of the first")
    parser.add_argument("--only", type=int, metavar="INDEX", help="print one program, and take it through every door")
    parser.add_argument("--door", choices=DOORS, help="this one alone")
    parser.add_argument("--workers", type=int, default=2, help="processes (default: 2)")
    parser.add_argument("--promote", metavar="NAME", help="keep what --only fails with, made small, under tests/fuzz")
    parser.add_argument("--zoo-pairs", action="store_true", help="write down the pairs that the zoo's graphs contain")
    parser.add_argument("--folder", type=Path, default=Path("report/fuzz"), help="where the scripts are left")
    options = parser.parse_args(arguments)
    if options.promote is not None and (reason := _no_place(options.promote, options.only)):
        parser.error(f"--promote {options.promote}: {reason}")
    if options.zoo_pairs:
        coverage.write_zoo_pairs()
        return 0
    if options.only is not None:
        return _one(options.seed, options.only, options.door, options.promote)
    console = Console(width=120, highlight=False, markup=False)
    console.print(f"--seed {options.seed} grows these programs on any day")
    verdicts: dict[int, Verdict] = {}
    reached = Reached()
    start = time.monotonic()

    def note(door: str, found: Batch) -> None:
        verdicts.update(found[0])
        reached.add(found[1])
        for index, verdict in found[0].items():
            if verdict.end not in (*GREEN, "unjudged"):
                console.print(f"{index} {verdict.end} through {door}: {_line(verdict)}")

    indices = range(options.start, options.start + options.graphs)
    held(options.seed, indices, options.workers, note, options.door)
    counts = Counter(verdict.end for verdict in verdicts.values())
    console.print(", ".join(f"{counts[end]} {end}" for end in ENDS), f"in {time.monotonic() - start:.0f} s")
    for end in ("refused", "unjudged"):
        reasons: dict[str, list[int]] = {}
        for index, verdict in sorted(verdicts.items()):
            if verdict.end == end:
                reasons.setdefault(coverage.reason(verdict), []).append(index)
        often = sorted(reasons.items(), key=lambda item: -len(item[1]))[:12]
        console.print(
            f"{end}, most often, and the first:", *(f"  {len(at)} {why}: {at[0]}" for why, at in often), sep="\n"
        )
    console.print(*coverage.report(reached), sep="\n")
    red = {index: each for index, each in verdicts.items() if each.end not in (*GREEN, "unjudged")}
    _show(options.seed, red, options.door, options.folder, console)
    return int(bool(red))


def _seed(text: str) -> int:
    """A number, or that of the day, in Greenwich."""
    return int(f"{datetime.now(UTC):%Y%m%d}" if text == "today" else text)


def _line(verdict: Verdict) -> str:
    return " ".join(verdict.reason.split())[:300]


def _show(seed: int, red: dict[int, Verdict], door: str | None, folder: Path, console: Console) -> None:
    kinds: dict[str, int] = {}
    for index, verdict in sorted(red.items()):
        kinds.setdefault(f"{manner(verdict)} {coverage.reason(verdict)}", index)
    bench = Bench()
    try:
        chosen = list(kinds.values())[:SHOWN]
        for index in chosen:
            program, way, trials = grow(seed, index), door or door_of(index), min(120, TRIALS // len(chosen))
            small = shrunk(program, red[index], lambda tried, way=way: bench.verdict(tried, way), trials)  # type: ignore[misc]
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / f"{seed}_{index}.py"
            path.write_text(small.source())
            console.print(f"\n{index}, {red[index].end} through {way}: {path}", *small.lines, sep="\n    ")
    finally:
        bench.close()


def _one(seed: int, index: int, door: str | None, promote: str | None) -> int:
    program, bench = grow(seed, index), Bench()
    if promote is None:
        print(program.source())
    red: list[tuple[str, Verdict]] = []
    try:
        for each in [door] if door else DOORS:
            verdict = bench.verdict(program, each)
            print(f"{each}: {verdict.end}. {verdict.reason}")
            red += [(each, verdict)] if verdict.end not in (*GREEN, "unjudged") else []
        if promote is not None and red:
            way, verdict = red[0]
            small = shrunk(program, verdict, lambda tried: bench.verdict(tried, way))
            replace(FOUND / f"{promote}.py", small.source())
            print(f"{FOUND / promote}.py: tests/fuzz/test_found.py takes it through every door")
        elif promote is not None:
            print("nothing is kept: the program is right, refused in words, or not judged, through every door")
    finally:
        bench.close()
    return int(bool(red))


def _no_place(name: str, only: int | None) -> str | None:
    """Why a program cannot be kept under a name, or None."""
    if only is None:
        return "which program? --only INDEX says it"
    if not name.isidentifier():
        return "it becomes the name of a Python module, so letters, digits and _ alone"
    if not FOUND.is_dir():
        return f"there is no folder {FOUND} here; it is one of this project's checkout"
    if (FOUND / f"{name}.py").exists():
        return f"{FOUND / name}.py is there already; take another name"
    return None
