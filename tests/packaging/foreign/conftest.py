"""Options, a setting and fixtures whose names are anybody's; what each process imported is written down at its end."""

import os
import sys
from pathlib import Path

import pytest

NAMES = ("subject", "runner", "worker", "seconds", "detail", "shown", "regen", "golden_dir", "threads", "report_dir")
OPTIONS = ("model", "tag", "zoo", "threads", "seconds", "store", "fresh", "rpc")


def pytest_addoption(parser):
    for name in OPTIONS:
        parser.addoption(f"--{name}", default=f"their {name}", help="theirs")
    parser.addini("golden_dir", "theirs", default="unset")


def theirs(name):
    @pytest.fixture(name=name)
    def fixture():
        return f"their {name}"

    return fixture


for each in NAMES:
    globals()[each] = theirs(each)


def pytest_unconfigure(config):
    if folder := os.environ.get("FOREIGN_MODULES"):
        process = os.environ.get("PYTEST_XDIST_WORKER", "main")
        Path(folder, process).write_text("\n".join(sorted(sys.modules)))
