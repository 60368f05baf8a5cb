"""What holds for all tests: a quick garbage collector, a nursery, a store of latencies that is not the user's own."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from relax_zoo.harness.process import nursery


def pytest_configure(config: pytest.Config) -> None:
    """Let the workers of all sessions that tests start be copies of one process, where many tests run beside others."""
    if config.getoption("numprocesses", None) and nursery.ADDRESS not in os.environ:
        folder = tempfile.TemporaryDirectory(prefix="nursery")
        config.add_cleanup(folder.cleanup)
        address = str(Path(folder.name) / "nursery")
        command = [sys.executable, "-m", nursery.__name__, address]
        made = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        config.add_cleanup(made.kill)
        os.environ[nursery.ADDRESS] = address


def pytest_collection_finish() -> None:
    """Tell the garbage collector not to look at what imports and collection made: it stays to the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def store_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    os.environ["RELAX_ZOO_STORE"] = str(tmp_path_factory.mktemp("store") / "runs.sqlite")
