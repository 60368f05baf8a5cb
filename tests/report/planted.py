"""A project whose run has a bit of everything, for the report to show: models right, wrong, changed, skipped, known."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from relax_zoo.harness.process import nursery

ZOO = '''
import torch
from torch import nn
from torch.nn import functional as F
from relax_zoo.zoo import DataUnavailable, Input, Known, model

small = {"small", "plain"}


class Branches(nn.Module):
    """A graph with a branch."""

    def __init__(self):
        super().__init__()
        self.left, self.right = nn.Linear(6, 5), nn.Linear(6, 5)

    def forward(self, x):
        return F.relu(self.left(x)) + self.right(x)


@model(inputs=[Input((3, 6))], tags=small, why="a branch <b>& its join</b>")
def branches():
    return Branches()


@model(inputs=[Input((3, 6))], tags={"plain"}, why="its golden file is of another activation")
def changed():
    return nn.Sequential(nn.Linear(6, 5), nn.ACTIVATION())


@model(inputs=[Input((3, 6))], tags={"plain"}, why="its hyperbolic tangent is lost in translation")
def wrong():
    return nn.Sequential(nn.Linear(6, 5), nn.Tanh(), nn.Linear(5, 4))


@model(inputs=[Input((3, 6))], tags={"trained"}, why="weights that nobody has", trained=True)
def absent():
    raise DataUnavailable("the weights of this model are <not> here: put them in ZOO_DATA")
'''
FAULT = """
import relax_zoo.translator.ops
from relax_zoo.translator.registry import TABLE
TABLE[torch.ops.aten.tanh.default] = lambda self: self
"""
CHECKS = "from relax_zoo.harness.checks import test_golden, test_latency, test_memory, test_numerics\n"
INI = """
[pytest]
addopts = -p relax_zoo.harness.plugin --zoo-module nets
pythonpath = .
filterwarnings = error:::(translator|compiler|zoo|backend|harness)
"""


class Project:
    """A folder with models and checks, in which pytest runs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.report = folder / "report"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "test_it.py").write_text(CHECKS)
        (folder / "pytest.ini").write_text(INI)

    def models(self, activation: str = "ReLU", fault: str = "") -> None:
        """Write the models."""
        (self.folder / "nets.py").write_text(ZOO.replace("ACTIVATION", activation) + fault)

    def run(self, *options: str) -> tuple[int, str]:
        """The exit code of pytest and what it says."""
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": ":".join(sys.path)}
        environment |= {"XDG_CACHE_HOME": str(self.folder / "cache"), "COLUMNS": "160"}
        environment["RELAX_ZOO_STORE"] = str(self.folder / "runs.sqlite")  # none of the user's own runs
        if shared := os.environ.get(nursery.ADDRESS):  # of this session of tests
            environment[nursery.ADDRESS] = shared
        command = [sys.executable, "-m", "pytest", *options]
        done = subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr

    def data(self) -> dict[str, Any]:
        """The report for machines, which must be strict JSON."""

        def never(word: str) -> None:
            raise ValueError(f"{word} is no JSON")

        found: dict[str, Any] = json.loads((self.report / "zoo.json").read_text(), parse_constant=never)
        return found

    def outcomes(self) -> dict[tuple[str, str], str]:
        """What became of each check."""
        return {(row["model"], row["check"]): row["outcome"] for row in self.data()["checks"]}


def planted(folder: Path) -> Project:
    """A project after two runs: all right, kept as `base.json`; then with faults, by two processes at a time."""
    project = Project(folder)
    project.models()
    code, said = project.run("--regen")
    assert code == 0, said
    shutil.copy(project.report / "zoo.json", folder / "base.json")
    project.models("Sigmoid", FAULT)
    options = ["-n", "2", "-p", "no:cacheprovider", "--junitxml", "report/zoo.xml"]
    code, said = project.run(*options, "--zoo-report-markdown", "out/summary.md", "--zoo-report-base", "base.json")
    (folder / "said.txt").write_text(f"{code}\n{said}")
    return project
