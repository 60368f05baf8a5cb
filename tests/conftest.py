"""Runs that tests start keep no latencies among the user's own."""

from __future__ import annotations

import os

import pytest


@pytest.fixture(scope="session", autouse=True)
def store_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    os.environ["RELAX_ZOO_STORE"] = str(tmp_path_factory.mktemp("store") / "runs.sqlite")
