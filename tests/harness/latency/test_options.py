"""Options of pytest-benchmark's, and of pytest-xdist's: new times, a chart or a word why not, and a note on times."""

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from relax_zoo.harness.latency import tables
from relax_zoo.harness.process.parent import Worker
from relax_zoo.harness.selection import BENCHMARKS, DEVICE, worker

ROOT = Path(__file__).parents[3]


def made(**given: Any) -> Worker:
    usual = {"zoo_module": None, "importer": "ours", "zoo_fresh": False, "zoo_time_limit": None, "zoo_memory_limit": 8}
    config: Any = SimpleNamespace(
        stash=pytest.Stash(),
        option=SimpleNamespace(**usual | {"benchmark": False} | given),
        pluginmanager=SimpleNamespace(get_plugin=lambda name: print),
    )
    config.stash[DEVICE] = None
    return worker(config)


@pytest.mark.parametrize("option", BENCHMARKS)
def test_times_are_taken_anew_where_they_are_compared_or_drawn(option: str) -> None:
    assert made(**{option: True}).setup.fresh
    assert not made(**{option: None}).setup.fresh


def test_a_chart_that_cannot_be_drawn_is_refused_before_anything_runs(tmp_path: Path) -> None:
    (tmp_path / "pygal.py").write_text("")
    (tmp_path / "test_it.py").write_text("def test_it(): pass")
    options = ["-p", "relax_zoo.harness.plugin", "-p", "no:cacheprovider", "--benchmark-histogram"]
    script = "import importlib.util as u, sys, pytest; "
    hidden = "find = u.find_spec; u.find_spec = lambda name, *rest: None if name == 'pygal' else find(name, *rest); "
    said = []
    for code in (script + hidden, script):
        command = [sys.executable, "-c", f"{code}sys.exit(pytest.main({options}))"]
        environment = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{tmp_path}"}
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
        said.append((done.returncode, "install pytest-benchmark[histogram]" in done.stderr, "Traceback" in done.stderr))
    assert said == [(4, True, False), (0, False, False)]


@pytest.mark.parametrize(("processes", "note"), [(None, ""), (0, ""), (1, ""), (2, "taken by 2 processes at once")])
def test_times_taken_beside_other_processes_are_marked(processes: int | None, note: str) -> None:
    config: Any = SimpleNamespace(option=SimpleNamespace(numprocesses=processes))
    found = tables.note_of(config)
    assert found.startswith(note)
    assert bool(found) == bool(note)
    figures = dict.fromkeys(tables.LATENCY, 1.0) | {"ours": 1.0, "theirs": 1.0, "threads": 1}
    properties = [("relax_zoo_check", ["latency", "mlp"]), ("relax_zoo", figures)]
    report = SimpleNamespace(user_properties=properties, when="call")
    assert [each.note for each in tables.measurements({"passed": [report]}, found)] == [found, found]
