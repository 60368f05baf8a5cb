"""A repository of somebody else's: the wheel is installed beside it, and nothing of this tree can be seen from there.

    def test_it(repository):
        theirs = repository("nets", {"nets.py": MODELS})
        assert theirs.pytest("--regen").code == 0

A session there costs what it does for its owner, so a file of tests makes one repository of many models, and few
sessions.
"""

from __future__ import annotations

import subprocess
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from relax_zoo.harness.process import nursery
from tests.packaging import wheels

INI = """
[pytest]
addopts = -p relax_zoo.harness.plugin --zoo-module {module} -p no:cacheprovider
pythonpath = .
"""
CHECKS = "from relax_zoo.harness.checks import *\n"


@dataclass(frozen=True)
class Ended:
    """How a session of pytest ended, and what it printed."""

    code: int
    said: str

    def row(self, model: str) -> list[str]:
        """The cells of a model in the table of models by checks."""
        (found,) = (line for line in self.said.splitlines() if line.startswith(f"│ {model} "))
        return [cell.strip() for cell in found.strip("│").split("│")[1:]]


class Repository:
    """A folder with a zoo module, a test file that imports the checks, and a `pytest.ini` of three lines."""

    def __init__(self, folder: Path, python: Path, address: Path, module: str, files: Mapping[str, str]) -> None:
        self.folder, self._python, self._address = folder, python, address
        self.write({"pytest.ini": INI.format(module=module), "tests/test_zoo.py": CHECKS, **files})

    def write(self, files: Mapping[str, str]) -> None:
        """Make `files`, path to text, which may be indented."""
        for name, text in files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(textwrap.dedent(text).lstrip("\n"), encoding="utf-8")

    def read(self, name: str) -> str:
        """The text of a file, which is empty where there is none."""
        path = self.folder / name
        return path.read_text(encoding="utf-8") if path.is_file() else ""

    def pytest(self, *options: str, **variables: str) -> Ended:
        """Run the owner's `pytest`, with a cache and a store of its own."""
        return self.run("-m", "pytest", *options, **variables)

    def run(self, *arguments: str, **variables: str) -> Ended:
        """Run the owner's Python."""
        own = {
            "CI": "",
            "COLUMNS": "160",
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "RELAX_ZOO_STORE": str(self.folder / "runs.sqlite"),
            nursery.ADDRESS: str(self._address),
        }
        done = wheels.attempt([str(self._python), *arguments], self.folder, **(own | variables))
        return Ended(done.returncode, done.stdout + done.stderr)


def start_nursery(python: Path, address: Path) -> subprocess.Popen[bytes]:
    """Start a nursery of the wheel's, of which the workers of all repositories are copies; it ends with its input."""
    command = [str(python), "-m", nursery.__name__, str(address)]
    return wheels.start(command, address.parent)
