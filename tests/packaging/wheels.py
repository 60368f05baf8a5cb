"""Wheels of this project, and environments that see what this one sees: with a wheel, or with nothing of ours."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


# Variables of this session: of pytest, Python and coverage, and of pip within tox.
OWN = ("PYTEST", "PYTHON", "COV", "PIP_CONSTRAINT", "PIP_BUILD_CONSTRAINT")
# What neither the extra "harness" nor "report" brings, and plugins of pytest's that every session would load.
OTHERS = {
    *("torchvision", "safetensors", "sklearn", "scikit_learn", "transformers"),
    *("onnx", "onnxruntime", "onnxscript", "openvino"),
    *("hypothesis", "_hypothesis_pytestplugin.py", "anyio"),
}


def build(source: Path, folder: Path) -> Path:
    """Build the wheel of `source`, a folder or an sdist, in `folder`; returns its path."""
    isolated = [] if importlib.util.find_spec("hatchling") is None else ["--no-build-isolation"]
    run([sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", *isolated, "-w", str(folder), str(source)])
    (wheel,) = folder.glob("*.whl")
    return wheel


def sdist(folder: Path) -> Path:
    """Build the sdist of this tree in `folder`; returns its path."""
    run([sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", str(folder)], cwd=ROOT)
    (found,) = folder.glob("*.tar.gz")
    return found


def contents(wheel: Path) -> dict[str, int]:
    """Each file of a wheel, with the checksum of its content."""
    with zipfile.ZipFile(wheel) as file:
        return {info.filename: info.CRC for info in file.infolist()}


def environment(folder: Path, wheel: Path | None) -> Path:
    """Make a virtual environment of links to this one's packages, and with the wheel, if any.

    What is left out is this project and `OTHERS`. Returns its interpreter. Nothing large is copied, and no `.pth` file
    of this environment counts in the new one.
    """
    venv.create(folder, with_pip=False)
    python = folder / "bin" / "python"
    (packages,) = folder.glob("lib/python*/site-packages")
    for installed in Path(sysconfig.get_path("purelib")).iterdir():
        own = "relax_zoo" in installed.name or installed.name.partition("-")[0] in OTHERS
        if not own and installed.suffix != ".pth":
            (packages / installed.name).symlink_to(installed)
    if wheel is not None:
        pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps", "--no-index"]
        run([*pip, str(wheel)])
    return python


def run(command: list[str], cwd: Path | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command, which must end with 0; this session's own variables of pytest and Python are not for it."""
    done = attempt(command, cwd, **variables)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}\n{done.stderr}"
    return done


def start(command: list[str], cwd: Path) -> subprocess.Popen[bytes]:
    """Start a command that reads its input, and wait until it says a line."""
    started = subprocess.Popen(command, cwd=cwd, env=_environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert started.stdout is not None
    assert started.stdout.readline(), f"{' '.join(command)} says nothing"
    return started


def attempt(command: list[str], cwd: Path | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command, however it ends."""
    return subprocess.run(command, cwd=cwd, env=_environment() | variables, capture_output=True, text=True, check=False)


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(OWN)}
