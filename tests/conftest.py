"""What holds for all tests: a quick garbage collector, and a store of latencies that is not the user's own."""

from __future__ import annotations

import gc
import os

import pytest


def pytest_collection_finish() -> None:
    """Tell the garbage collector not to look at what imports and collection made: it stays to the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def store_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    os.environ["RELAX_ZOO_STORE"] = str(tmp_path_factory.mktemp("store") / "runs.sqlite")
