"""Ratios in the tables of a run: what is marked, and what stands in the last column."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from relax_zoo.harness.checks import BY_TITLE
from relax_zoo.harness.latency.names import EAGER, OURS
from relax_zoo.harness.latency.store import Measurement
from relax_zoo.harness.latency.tables import print_tables
from relax_zoo.harness.report.terminal import text_of


def timed(model: str, runner: str, ratio: float) -> Measurement:
    """A peer beside which ours takes `ratio` of its time."""
    return Measurement(model, 1, runner, 1e-3, ratio=ratio, low=ratio - 0.01, high=ratio + 0.01, verdict="slower")


def test_the_last_column_is_of_the_quickest_peer_of_each_model() -> None:
    rows = [
        Measurement("a", 1, OURS, 1e-3),
        timed("a", EAGER, 0.25),
        timed("a", "openvino", 4.0),
        Measurement("b", 1, OURS, 1e-3),
        timed("b", EAGER, 1.0),
        Measurement("b", 1, "openvino", None, verdict="skipped", note="is not installed"),
    ]
    screen = io.StringIO()
    print_tables(rows, Console(file=screen, width=120))
    cells = [[cell.strip() for cell in line.split("│")[1:-1]] for line in screen.getvalue().splitlines() if "│" in line]
    last = {row[0]: row[-1] for row in cells if row[0]}
    assert last == {"a": "4.00", "b": "1.00", "geometric mean": "2.00"}, screen.getvalue()
    assert [row[-1] for row in cells if not row[0]] == ["openvino", EAGER]


@pytest.mark.parametrize(("verdict", "cell"), [("faster", "10.0 us (0.50x)"), ("cannot tell", "10.0 us (0.50x~)")])
def test_a_ratio_of_which_nothing_can_be_told_is_marked_in_the_table_of_models(verdict: str, cell: str) -> None:
    assert text_of(BY_TITLE["latency"], "passed", {"ours": 1e-5, "ratio": 0.5, "verdict": verdict}) == cell
