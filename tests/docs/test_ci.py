"""Continuous integration meets each Python that is on a machine, and says where one is not."""

from __future__ import annotations

import subprocess
from pathlib import Path

CI = Path(__file__).parents[2] / ".ci"
RUNS, SHIM = "#!/bin/sh\n", "#!/bin/sh\nexit 127\n"  # a shim of pyenv's, where another version is chosen


def folder(home: Path) -> str | None:
    """Where a python9.13 is found, with a path and a pyenv of two folders of `home`."""
    own = {"PATH": f"{home / 'shims'}:/usr/bin:/bin", "PYENV_ROOT": str(home / "pyenv")}
    command = ["bash", str(CI / "python"), "python9.13"]
    done = subprocess.run(command, env=own, capture_output=True, text=True, check=False)
    assert done.returncode == (0 if done.stdout else 1), done.stderr
    assert not done.stderr
    return done.stdout.strip() or None


def install(path: Path, text: str) -> str:
    path.parent.mkdir(parents=True)
    path.write_text(text)
    path.chmod(0o755)
    return str(path.parent)


def test_a_python_of_pyenv_is_found_behind_a_shim_that_does_not_run(tmp_path: Path) -> None:
    assert folder(tmp_path) is None
    install(tmp_path / "shims" / "python9.13", SHIM)
    assert folder(tmp_path) is None
    install(tmp_path / "pyenv" / "versions" / "9.13.9" / "bin" / "python9.13", RUNS)
    newer = install(tmp_path / "pyenv" / "versions" / "9.13.10" / "bin" / "python9.13", RUNS)
    assert folder(tmp_path) == newer


def test_a_python_on_the_path_comes_first(tmp_path: Path) -> None:
    on_the_path = install(tmp_path / "shims" / "python9.13", RUNS)
    install(tmp_path / "pyenv" / "versions" / "9.13.9" / "bin" / "python9.13", RUNS)
    assert folder(tmp_path) == on_the_path


def test_what_is_not_tried_is_said_among_the_seconds_of_each_step() -> None:
    told = [line for line in (CI / "run").read_text(encoding="utf-8").splitlines() if "not tried" in line]
    assert any("table+=" in line for line in told)
