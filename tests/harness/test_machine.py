"""What is recorded of the machine and of the code: whole where it can be had, empty where it cannot."""

from __future__ import annotations

import dataclasses
import importlib.metadata
import subprocess
import sys
from pathlib import Path

import pytest

from relax_zoo.harness import machine
from relax_zoo.harness.machine import GitError, Host, Revision, git, toolchain


def test_the_toolchain_names_what_is_installed_and_leaves_out_what_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "PACKAGES", ("torch", "no-such-package"))
    found = toolchain()
    assert found["torch"] == importlib.metadata.version("torch")
    assert set(found) == {"python", "torch"}


def test_machines_differ_in_their_fingerprint_where_they_differ_in_anything() -> None:
    here = Host("a CPU", 2, ("avx2",), {"torch": "2"})
    others = [{"cpu": "b"}, {"cores": 4}, {"features": ("avx",)}, {"toolchain": {"torch": "3"}}]
    prints = {dataclasses.replace(here, **other).fingerprint for other in others} | {here.fingerprint}
    assert len(prints) == 5


def test_a_machine_is_described_by_what_the_kernel_says_of_its_first_core(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cpuinfo").write_text(
        "processor : 0\nmodel name : A: CPU\nflags : fpu fma avx2 rdpid\n\nprocessor : 1\nmodel name : B\n"
    )
    monkeypatch.setattr(machine, "CPUINFO", tmp_path / "cpuinfo")
    found = Host.here.__wrapped__(Host)  # type: ignore[attr-defined]
    assert (found.cpu, found.features) == ("A: CPU", ("avx2", "fma"))
    assert found.cores >= 1


def repository(folder: Path) -> Path:
    git(folder, "init", "--quiet")
    (folder / "code.py").write_text("x = 1\n")
    git(folder, "add", ".")
    git(folder, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "-m", "first")
    return folder


def test_a_revision_is_the_commit_and_whether_files_differ_from_it(tmp_path: Path) -> None:
    folder = repository(tmp_path)
    clean = Revision.of(folder)
    assert clean == Revision(git(folder, "rev-parse", "HEAD"), False)
    assert str(clean) == clean.commit[:10]
    (folder / "code.py").write_text("x = 2\n")
    assert str(Revision.of(folder)) == f"{clean.commit[:10]}-dirty"


def test_a_folder_that_is_no_repository_has_no_revision(tmp_path: Path) -> None:
    assert str(Revision.of(tmp_path)) == ""
    with pytest.raises(GitError, match="not a git repository"):
        git(tmp_path, "status")


def test_where_there_is_no_git_there_is_no_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = repository(tmp_path)
    monkeypatch.setenv("PATH", "")
    assert Revision.of(folder) == Revision("", False)


def test_the_record_needs_neither_torch_nor_tvm() -> None:
    code = "import sys; from relax_zoo.harness.machine import *; Host.here(); print({'torch', 'tvm'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert done.stdout.strip() == "set()", done.stderr
