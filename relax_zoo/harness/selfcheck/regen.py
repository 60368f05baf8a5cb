"""Golden files made anew, many times, in random order, by 0, 1 and 2 processes: the same bytes.

The command is `python -m relax_zoo regen-selftest`.

Each run writes all files of the selected models into an empty folder, which is then held against `golden/`. As a plugin
of pytest (`-p relax_zoo.harness.selfcheck.regen`) this module puts the tests in the order of the seed `SHUFFLE`.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from relax_zoo.zoo import find

from ..golden.compiled import TABLE, read_lines

RUNS = 100
PROCESSES = (0, 1, 2)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Shuffle, in the same way in every process of pytest-xdist."""
    random.Random(os.environ["SHUFFLE"]).shuffle(items)


def regenerated(folder: Path, tag: str, seed: int, processes: int) -> str:
    """Write the golden files of the models with that tag into `folder`; what pytest says where it fails."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "tests/verification",
        "-p",
        "relax_zoo.harness.selfcheck.regen",
        "-p",
        "no:cacheprovider",
        "-q",
    ]
    command += [
        "--regen=many",
        "--zoo-tag",
        tag,
        "-k",
        "test_golden",
        "-o",
        f"zoo_golden_dir={folder}",
        "-n",
        str(processes),
    ]
    environment = {key: value for key, value in os.environ.items() if key != "CI"}
    environment |= {"SHUFFLE": str(seed), "PYTHONHASHSEED": str(seed)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    return done.stdout + done.stderr if done.returncode else ""


def differences(folder: Path, golden: Path, names: set[str]) -> list[str]:
    """The files of the models `names` that differ or are in one folder only, and so of their lines of the table."""

    def files(root: Path) -> dict[str, str]:
        texts = {f"{name}/{each.name}": each.read_text() for name in names for each in root.glob(f"{name}/*.py")}
        return texts | {f"{TABLE}/{name}": line for name, line in read_lines(root / TABLE).items() if name in names}

    made, kept = files(folder), files(golden)
    return sorted(name for name in made.keys() | kept.keys() if made.get(name) != kept.get(name))


def main(arguments: list[str] | None = None) -> int:
    """Run and compare; 1 at the first difference or failure."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo regen-selftest", description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--tag", default="small", help="the models whose files are made")
    options = parser.parse_args(arguments)
    names = {model.name for model in find(tag=options.tag)}
    for seed in range(options.runs):
        processes = PROCESSES[seed % len(PROCESSES)]
        with tempfile.TemporaryDirectory() as folder:
            said = regenerated(Path(folder), options.tag, seed, processes)
            wrong = differences(Path(folder), Path("golden"), names)
            count = sum(1 for _ in Path(folder).rglob("*.py"))
        if said or wrong or not count:
            print(said, *wrong, f"run {seed}, {processes} processes: not what golden/ holds", sep="\n")
            return 1
        print(f"run {seed}, {processes} processes: the {count} files of {len(names)} models, byte by byte", flush=True)
    return int(options.runs < 1)
