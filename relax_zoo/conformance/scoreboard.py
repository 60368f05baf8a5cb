"""The numbers of the suite for this project's importer and TVM's own two, as a part of `docs/scoreboard.md`.

The command is `python -m relax_zoo conformance`.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from relax_zoo.harness.importers import IMPORTERS
from relax_zoo.harness.selfcheck.scoreboard import joined

LEGEND = """
Written by `python -m relax_zoo conformance`, which runs the [conformance suite](conformance.md) on each: the cases of
PyTorch's own database of operators and modules, other spellings, values at the edge, and the zoo's small models.
"""


def main(arguments: list[str] | None = None) -> int:
    """Run and write; returns 1 where one of the runs came to no end."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo conformance", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("docs/scoreboard.md"))
    parser.add_argument("--every", type=int, default=1, help="only every Nth operator, module and model")
    options = parser.parse_args(arguments)
    sections = [numbers(name, options.every) for name in IMPORTERS]
    options.out.write_text(joined(options.out, operators="\n".join([LEGEND, *filter(None, sections)])))
    return int(None in sections)


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
        return summary.read_text(encoding="utf-8").replace("# Conformance", "## Conformance", 1).partition("\n\n## ")[0]
