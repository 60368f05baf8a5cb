"""Abuse the doors of a build for so many minutes: `python -m tests.abuse --minutes 5`; 1 where something gives way."""

from __future__ import annotations

import argparse
import contextlib
import itertools
import re
import resource
import subprocess
import sys
import time
from pathlib import Path

from tests.abuse.planted import PLANTED
from tests.abuse.process import PATIENCE, home

SCRIPT = Path("report/abuse.py")


def main() -> int:
    """0 where nothing gave way, or every planted fault was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.abuse", description=__doc__)
    parser.add_argument("--minutes", type=float, default=5, help="how long; each planted fault as long at most")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--patience", type=float, default=PATIENCE, help="seconds, after which no answer is none")
    parser.add_argument("--plant", metavar="FAULT", help="put this fault in")
    parser.add_argument(
        "--planted", nargs="*", metavar="FAULT", help="put these faults in, or all, one after another: each is found"
    )
    options = parser.parse_args()
    if options.planted is not None:
        arguments = ["--minutes", str(options.minutes), "--patience", str(options.patience)]
        return _planted(options.planted or list(PLANTED), arguments)
    with PLANTED[options.plant]() if options.plant else contextlib.nullcontext():
        return _abused(options)


def _abused(options: argparse.Namespace) -> int:
    began = time.monotonic()
    with home() as folder:
        from tests.abuse.machine import Run, abuse  # the other processes have no hypothesis

        run = Run(folder, time.monotonic() + 60 * options.minutes, options.patience)
        if options.plant:
            run.shrinking = 0
        abuse(run, itertools.count(options.seed))
    for deed, seconds in sorted(run.seconds.items()):
        ends = {end: count for (each, end), count in run.counts.items() if each == deed}
        each = 1000 * seconds / sum(ends.values())
        print(f"{deed}: {', '.join(f'{count} {end}' for end, count in ends.items())}; {each:.0f} ms each")
    print(f"{sum(run.counts.values())} deeds in {run.lives} processes, {time.monotonic() - began:.0f} s")
    if not run.failure:
        print("nothing gave way")
        return 0
    lines = [f"    ({name!r}, {details!r})," for name, details in run.deeds]
    begin = [
        "import sys",
        "",
        'sys.path.insert(0, ".")  # from the root of the tree',
        "from tests.abuse.process import again",
    ]
    SCRIPT.parent.mkdir(exist_ok=True)
    SCRIPT.write_text("\n".join([*begin, "", "again(", *lines, ")", ""]))
    print(f"gave way: {run.failure}\nafter:", *lines, f"again: python {SCRIPT}", sep="\n")
    return 1


def _planted(names: list[str], arguments: list[str]) -> int:
    missed = 0
    for name in names:
        began, before = time.monotonic(), _worked()
        command = [sys.executable, "-m", "tests.abuse", *arguments, "--plant", name]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        found = re.search(r"^gave way: (.*)", done.stdout, re.MULTILINE)
        missed += not found
        end = found[1] if found else f"MISSED\n{done.stdout}{done.stderr}"
        seconds = f"{time.monotonic() - began:.0f} s, {_worked() - before:.0f} s of a processor"
        print(f"{name}: {end} ({seconds})", flush=True)
    print(f"{len(names) - missed} of {len(names)} planted faults were found")
    return 1 if missed else 0


def _worked() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    sys.exit(main())
