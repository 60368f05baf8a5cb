"""What CONTRIBUTING.md says of additions is so: made in a copy of the tree, they touch those files alone, and work."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COPIED = ("relax_zoo", "translator", "zoo", "tests", "docs", "golden")
CACHES = ("__pycache__", ".pytest_cache")


def additions() -> dict[str, list[str]]:
    """The files of each kind of addition, as the table has them."""
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    table = page.split("| addition | files | and |\n")[1].split("\n\n")[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()[1:]]
    return {name: re.findall(r"`([^`]+)`", files) for name, files, _ in rows}


class Tree:
    """A copy of the sources."""

    def __init__(self, folder: Path) -> None:
        """Copy them to `folder`."""
        self.folder = folder
        for name in COPIED:
            shutil.copytree(ROOT / name, folder / name, symlinks=True, ignore=shutil.ignore_patterns(*CACHES))
        shutil.copy(ROOT / "pyproject.toml", folder)
        self._before = self._digests()

    def append(self, path: str, text: str) -> None:
        """Add text to the end of a file, or a file."""
        with (self.folder / path).open("a", encoding="utf-8") as file:
            file.write(text)

    def change(self, path: str, old: str, new: str) -> None:
        """Replace what stands once in a file."""
        text = (self.folder / path).read_text(encoding="utf-8")
        assert text.count(old) == 1
        (self.folder / path).write_text(text.replace(old, new), encoding="utf-8")

    def run(self, *arguments: str) -> str:
        """Run Python in the tree; returns what it printed. It must end with 0."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "CI", "COV"))}
        environment = kept | {"RELAX_ZOO_STORE": str(self.folder.parent / "store.sqlite")}
        done = subprocess.run(
            [sys.executable, *arguments], cwd=self.folder, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
        return done.stdout

    def touched(self) -> set[str]:
        """The files that are new, or other than they were."""
        return {path for path, digest in self._digests().items() if self._before.get(path) != digest}

    def _digests(self) -> dict[str, str]:
        files = [file.relative_to(self.folder) for file in self.folder.rglob("*") if file.is_file()]
        made = [file for file in files if file.parts[0] == "report" or not set(CACHES).isdisjoint(file.parts)]
        return {
            str(file): hashlib.sha256((self.folder / file).read_bytes()).hexdigest()
            for file in set(files).difference(made)
        }


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path / "tree")


def test_every_file_of_the_table_is_there() -> None:
    found = additions()
    assert {"an operator", "a check", "a schedule", "a model"} <= found.keys()
    for name, files in found.items():
        for file in files:
            assert list(ROOT.glob(re.sub(r"<\w+>", "*", file))), f"{name}: {file}"


def test_an_operator(tree: Tree) -> None:
    files = [file.replace("<family>", "elementwise") for file in additions()["an operator"]]
    converter, row, page = files
    tree.append(
        converter,
        """

@converts(aten.deg2rad.default)
def deg2rad(self: Expr) -> Expr:
    return in_float(lambda x: op.multiply(x, const(math.pi / 180, dtype_of(x))), self)
""",
    )
    tree.append(row, '\nCASES.append(case("deg2rad.default", torch.deg2rad, floats(3, 4)))\n')
    tree.run("-m", "relax_zoo", "coverage", page)
    files_of_tests = [f"tests/translator/test_{name}.py" for name in ("cases", "laws", "explain")]
    told = tree.run("-m", "pytest", "-v", *files_of_tests, "-k", "deg2rad or rows or has_a_row or page")
    for test in (
        "test_computes_what_pytorch_computes[deg2rad.default]",
        "test_a_converter_has_the_signature_of_its_overload[aten.deg2rad.default]",
        "test_every_overload_in_the_table_has_a_row",
    ):
        assert f"::{test} PASSED" in told
    assert "deg2rad" in (tree.folder / page).read_text(encoding="utf-8")
    assert tree.touched() == set(files)


def test_a_check(tree: Tree) -> None:
    files = [file.replace("<name>", "inputs") for file in additions()["a check"]]
    (check,) = files
    tree.append(
        check,
        '''"""How many inputs a model takes."""

from __future__ import annotations

from typing import Any

from ..process.client import ModelClient
from .check import Check, Step


def counted(subject: Any) -> int:
    """Count them."""
    return len(subject.model.inputs)


def test_inputs(zoo_subject: ModelClient, zoo_detail: Any) -> None:
    """A model takes inputs."""
    found = zoo_subject.ask("inputs")
    zoo_detail(inputs=found)
    assert found


CHECK = Check(
    title="counted inputs",
    test=test_inputs,
    steps={"inputs": Step(f"{__name__}:counted", bool)},
    turn=99,
    column=99,
    cell=lambda figures: f"takes {figures['inputs']}",
    facts=lambda figures: [("inputs", str(figures["inputs"]))],
)
''',
    )
    told = tree.run("-m", "pytest", "tests/verification", "--zoo-model", "mlp", "-k", "test_inputs")
    assert "1 passed" in told
    assert re.search(r"counted inputs.*takes 1\b", told, re.DOTALL), told
    (found,) = [each for each in _checks(tree) if each["outcome"] == "passed"]
    assert (found["check"], found["figures"]["inputs"]) == ("counted inputs", 1)
    assert "takes 1" in (tree.folder / "report" / "zoo.html").read_text(encoding="utf-8")
    assert tree.touched() == set(files)


def _checks(tree: Tree) -> list[dict[str, dict[str, int]]]:
    found: list[dict[str, dict[str, int]]] = json.loads((tree.folder / "report" / "zoo.json").read_text())["checks"]
    return found


def test_a_schedule(tree: Tree) -> None:
    files = [file.replace("<name>", "vectors") for file in additions()["a schedule"]]
    rule, rules = files
    tree.append(
        rule,
        '''"""One loop over everything."""

from __future__ import annotations

from ...._tvm import IRModule, Schedule, tirx
from ..machine import Machine
from .loops import spread


def vectors(function: tirx.PrimFunc, machine: Machine) -> tirx.PrimFunc | None:
    """Schedule a program of one block in one loop, or None where there is none."""
    schedule = Schedule(IRModule({"main": function}))
    blocks = schedule.get_child_blocks(schedule.get_sblock("root"))
    if len(blocks) != 1 or len(schedule.get_loops(blocks[0])) != 1:
        return None
    spread(schedule, blocks[0], machine)
    return schedule.mod["main"]
''',
    )
    tree.change(rules, "RULES = (", "RULES = (vectors, ")
    tree.change(rules, "from .operators.winograd", "from .operators.vectors import vectors\nfrom .operators.winograd")
    script = """
import torch
from torch import fx, nn
from relax_zoo.compiler import build, host_target, lower
from relax_zoo.translator import from_fx
module = from_fx(fx.symbolic_trace(nn.ReLU()), [(100,)])
print({str(function.attrs["schedule_rule"]) for _, function in lower(module, host_target()).functions_items()
       if "schedule_rule" in (function.attrs or {})})
x = torch.randn(100)
assert torch.equal(build(module)(x), x.relu())
"""
    assert "'vectors'" in tree.run("-c", script)
    assert tree.touched() == set(files)
