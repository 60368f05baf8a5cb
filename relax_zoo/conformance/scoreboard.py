"""The numbers of the suite for this project's importer and TVM's own two, as a part of `docs/scoreboard.md`.

The command is `python -m relax_zoo conformance`.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from relax_zoo.harness.importers import IMPORTERS
from relax_zoo.harness.selfcheck.scoreboard import OPERATORS, joined

LEGEND = """
Written by `python -m relax_zoo conformance`, which runs the [conformance suite](conformance.md) on each: the cases of
PyTorch's own database of operators and modules, other spellings, values at the edge, and the zoo's small models.
"""
HEADING = "## Conformance of "


def main(arguments: list[str] | None = None) -> int:
    """Run and write; returns 1 where one of the runs came to no end, which leaves its numbers as they are."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo conformance", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("docs/scoreboard.md"))
    parser.add_argument("--importer", action="append", choices=IMPORTERS, help="only this one; again for more")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every Nth operator, module and model")
    options = parser.parse_args(arguments)
    names = options.importer or list(IMPORTERS)
    made = {name: numbers(name, options.every) for name in names}
    options.out.write_text(joined(options.out, operators=part(options.out, made)), encoding="utf-8")
    return int(None in made.values())


def numbers(importer: str, every: int) -> str | None:
    """The first part of the suite's summary for an importer, or None where it came to no end."""
    with tempfile.TemporaryDirectory() as folder:
        summary = Path(folder) / "summary.md"
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-n", "2"]
        command += ["-p", "relax_zoo.conformance", "--pyargs", "relax_zoo.conformance", "--importer", importer]
        command += ["--every", str(every), "--conformance-markdown", str(summary)]
        command += ["--expected", f"{folder}/expected.txt", "--expected-write"]  # what fails is what is asked for
        subprocess.run(command, check=False)
        if not summary.exists():
            return None
        text = summary.read_text(encoding="utf-8").partition("\n\n## ")[0].rstrip("\n")
        return text + (f"\n\nOnly every {every}th operator, module and model was tried." if every > 1 else "")


def part(out: Path, made: dict[str, str | None]) -> str:
    """The page's part, with what was made in place of what it says."""
    there = out.read_text(encoding="utf-8").partition(OPERATORS)[2] if out.exists() else ""
    sections = {text.split("\n", 1)[0]: HEADING + text for text in re.split(f"^{HEADING}", there, flags=re.M)[1:]}
    sections |= {name: text.replace("# ", "## ", 1) for name, text in made.items() if text is not None}
    return "\n\n".join([LEGEND.rstrip(), *(sections[name].strip() for name in IMPORTERS if name in sections)])
