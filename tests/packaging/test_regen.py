"""What --regen writes, and when: all at the end, nothing twice, nothing of a wrong build, not many unasked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from relax_zoo.harness.golden import pending as regen
from relax_zoo.harness.golden.compiled import TABLE, read_lines
from tests.packaging.repository import Repository

ZOO = """
import torch
from torch import nn
from relax_zoo.zoo import Input, model

def declare(n):
    def build():
        return nn.Sequential(nn.Linear(4, 3 + n), nn.ReLU())
    build.__name__ = f"net{n}"
    model(inputs=[Input((2, 4))], tags={"plain"}, why="a test")(build)

for n in range(6):
    declare(n)
"""
CHECKS = "from relax_zoo.harness.checks import test_golden\n"
BROKEN = """
import relax_zoo.translator.ops
from relax_zoo.translator.registry import TABLE
TABLE[torch.ops.aten.tanh.default] = lambda self: self
"""


class Project:
    """Somebody's repository, and what lies in its folder of golden files."""

    def __init__(self, theirs: Repository) -> None:
        self.theirs = theirs

    def write(self, zoo: str) -> None:
        self.theirs.write({"nets.py": zoo})

    def run(self, *options: str) -> tuple[int, str]:
        ended = self.theirs.pytest(*options)
        return ended.code, ended.said

    def lines(self) -> dict[str, str]:
        return read_lines(self.theirs.folder / "golden" / TABLE)

    def files(self) -> dict[str, tuple[bytes, int]]:
        found = sorted((self.theirs.folder / "golden").rglob("*.py"))
        return {
            str(path.relative_to(self.theirs.folder)): (path.read_bytes(), path.stat().st_mtime_ns) for path in found
        }


@pytest.fixture(scope="module")
def project(repository: Callable[..., Repository]) -> Project:
    made = Project(repository("nets", {"nets.py": ZOO, "tests/test_zoo.py": CHECKS}))
    code, said = made.run("--regen", "-n", "2")
    assert code == 0, said
    return made


def test_new_files_are_written_by_two_processes_and_then_pass(project: Project) -> None:
    assert len(project.files()) == 12
    assert list(project.lines()) == [f"net{n}" for n in range(6)]
    assert project.run()[0] == 0


def test_a_second_regen_touches_nothing(project: Project) -> None:
    before = project.files()
    assert project.run("--regen")[0] == 0
    assert project.files() == before


def test_a_build_that_is_wrong_writes_nothing(project: Project) -> None:
    before = project.files()
    project.write(ZOO.replace("nn.ReLU()", "nn.Tanh()") + BROKEN)
    code, said = project.run("--regen", "--zoo-model", "net0")
    assert code == 1
    assert "golden files of net0 are not written: the build differs from PyTorch" in said
    assert project.files() == before


def test_many_changes_are_not_written_unasked(project: Project) -> None:
    before = project.files()
    project.write(ZOO.replace("nn.ReLU()", "nn.Tanh()"))
    code, said = project.run("--regen")
    assert code == 1
    assert "nothing is written: 12 golden files change, and for more than 10 say --regen=many" in said
    assert said.count("not written │") == 6
    assert "wrote" not in said
    assert project.files() == before


def test_of_one_selected_model_its_own_files_and_line_are_written(project: Project) -> None:
    files, lines = project.files(), project.lines()
    assert project.run("--regen", "--zoo-model", "net3")[0] == 0
    assert {name for name, was in files.items() if project.files()[name] != was} == {
        "golden/net3/fx.py",
        "golden/net3/relax.py",
    }
    assert {name for name, was in lines.items() if project.lines()[name] != was} == {"net3"}


@pytest.mark.parametrize(("count", "asked", "written"), [(10, "few", True), (11, "few", False), (11, "many", True)])
def test_more_than_ten_files_are_written_only_when_asked_for(
    count: int, asked: str, written: bool, tmp_path: Path
) -> None:
    pending = {tmp_path / "net" / f"{n}.py": "new" for n in range(count)}
    (tmp_path / "net").mkdir()
    for path in pending:
        path.write_text("old")
    said, left = regen.write(pending, asked == "many")
    assert (not said) is written
    assert left == (set() if written else set(map(str, pending)))
    assert {path.read_text() for path in pending} == {"new" if written else "old"}
