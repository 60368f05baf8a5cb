"""What the tests of the report share: one planted run, made once however many processes test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from relax_zoo.harness.report.render import page
from tests.report.planted import Project, planted
from tests.report.scaled import scaled


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Project:
    """A project after a run with faults."""
    base = tmp_path_factory.getbasetemp()
    folder: Path = (base if worker_id == "master" else base.parent) / "planted"
    with FileLock(f"{folder}.lock"):
        return Project(folder) if (folder / "said.txt").exists() else planted(folder)


@pytest.fixture(scope="session")
def of_size(project: Project) -> Callable[[int], Path]:
    """The page of a zoo of so many models, made once."""

    def made(count: int) -> Path:
        path = project.folder / f"{count}.html"
        with FileLock(f"{path}.lock"):
            if not path.exists():
                path.write_text(page(scaled(project.data(), count)))
        return path

    return made
