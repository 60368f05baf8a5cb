"""What the tests of the report share: one planted run, made once however many processes test."""

from __future__ import annotations

from pathlib import Path

import pytest
from filelock import FileLock

from tests.report.planted import Project, planted


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Project:
    """A project after a run with faults."""
    base = tmp_path_factory.getbasetemp()
    folder: Path = (base if worker_id == "master" else base.parent) / "planted"
    with FileLock(f"{folder}.lock"):
        return Project(folder) if (folder / "said.txt").exists() else planted(folder)
