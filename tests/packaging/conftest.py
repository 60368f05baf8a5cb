"""The wheel that the tests of this folder are about, and two environments, made once however many processes test."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from tests.packaging import wheels
from tests.packaging.repository import Repository, start_nursery

collect_ignore = ["foreign"]  # somebody else's tests


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Callable[..., Path]:
    """Make a folder by a function of it, in the first process that asks; returns the folder."""
    base = tmp_path_factory.getbasetemp()
    base = base if worker_id == "master" else base.parent

    def made(name: str, make: Callable[[Path], Any]) -> Path:
        folder = base / f"packaging-{name}"
        with FileLock(f"{folder}.lock"):
            if not folder.exists():
                unfinished = Path(f"{folder}.unfinished")
                shutil.rmtree(unfinished, ignore_errors=True)
                unfinished.mkdir()
                make(unfinished)
                unfinished.rename(folder)
        return folder

    return made


@pytest.fixture(scope="session")
def wheel(once: Callable[..., Path]) -> Path:
    """The wheel of this tree, or the one that the variable RELAX_ZOO_WHEEL names."""
    if given := os.environ.get("RELAX_ZOO_WHEEL"):
        return Path(given)
    (found,) = once("wheel", lambda folder: wheels.build(wheels.ROOT, folder)).glob("*.whl")
    return found


@pytest.fixture(scope="session")
def repository(
    once: Callable[..., Path], wheel: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str, Mapping[str, str]], Repository]]:
    """Make a repository of somebody else's, from the name of its zoo module and its files."""
    python = once("installed", lambda folder: wheels.environment(folder, wheel)) / "bin" / "python"
    address = tmp_path_factory.mktemp("foreign") / "nursery"
    with start_nursery(python, address) as started:

        def made(module: str, files: Mapping[str, str]) -> Repository:
            return Repository(tmp_path_factory.mktemp(module), python, address, module, files)

        yield made
        assert started.stdin is not None
        started.stdin.close()
