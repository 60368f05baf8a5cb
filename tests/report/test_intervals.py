"""An interval means one thing, and looks one way, wherever it is shown: page, terminal, summary, comparison."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from rich.console import Console

import relax_zoo.harness
from relax_zoo.harness.latency import pairs, regressions, tables
from relax_zoo.harness.latency.store import Measurement
from relax_zoo.harness.latency.versus import Versus
from relax_zoo.harness.report.changes import markdown
from relax_zoo.harness.report.render import page
from relax_zoo.harness.results import LEVEL, Latency
from relax_zoo.harness.text import INTERVAL
from tests.report.test_changes import run, timed

FOUND = Latency(1.3, 1.0, 1.3, 1.25, 1.35, 1.01)
SOURCES = Path(relax_zoo.harness.__file__).parent


def test_an_interval_is_written_by_one_function_alone() -> None:
    own = re.compile(r"(\blow\b['\"]?\]?(:\.| or 0:\.)|\blow \| number)")
    files = [path for kind in ("*.py", "*.html") for path in SOURCES.rglob(kind)]
    assert len(files) > 60
    written = {path.name for path in files if own.search(path.read_text())}
    assert written == {"text.py"}
    levels = {path.name for path in files if re.search(r"99\.9|0\.999\b|±", path.read_text())}
    assert levels == {"results.py"}


def told_by_a_benchmark(console: Console) -> None:
    row = Measurement("mlp", 1, "eager", 1.0, FOUND.ratio, FOUND.low, FOUND.high, FOUND.control, FOUND.verdict)
    tables.print_tables([Measurement("mlp", 1, "ours", 1.3), row], console)


def told_by_a_comparison(console: Console) -> None:
    regressions.report([regressions.Comparison("mlp", 1, Versus(FOUND))], console)


def told_by_a_summary(console: Console) -> None:
    console.print(markdown(run(timed("mlp", 1.3)), run(timed("mlp", 0.5))), soft_wrap=True)


@pytest.mark.parametrize("tell", [told_by_a_benchmark, told_by_a_comparison, told_by_a_summary])
def test_whatever_shows_an_interval_says_what_it_is(tell: object) -> None:
    console = Console(file=io.StringIO(), width=200)
    tell(console)  # type: ignore[operator]
    text = console.file.getvalue()  # type: ignore[attr-defined]
    assert re.search(r"1\.250? to 1\.350?", text)
    assert text.count(INTERVAL) == 1


def test_the_page_says_it_once_below_all_that_it_shows() -> None:
    names = ("history", "peers", "mutation", "blame", "falsealarms", "scoreboard", "operators", "opbench")
    beside = {name: {"how": ""} for name in names}
    data = {"run": None, "checks": [], "models": [], "beside": beside | {"coverage": {"found": []}}}
    assert page(data).count(INTERVAL) == 1


def test_the_level_that_is_told_is_that_of_the_intervals() -> None:
    assert pairs.LEVEL is LEVEL
    assert f"{100 * LEVEL:g} %" in INTERVAL
