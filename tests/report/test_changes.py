"""What moved between two runs: worst first, only what the figures can tell."""

from __future__ import annotations

import copy
from typing import Any

from relax_zoo.harness.report.changes import LONG, MOST, changes, markdown

MACHINE = {"cpu": "one", "cores": 2, "system": "Linux"}


def run(*rows: dict[str, Any], machine: dict[str, Any] = MACHINE) -> dict[str, Any]:
    about = {"revision": "abc", "when": "2026-01-02T03:04:05+00:00", "importer": "ours", "stopped": "", "whole": True}
    return {"schema": 1, "run": about, "machine": machine, "checks": list(rows), "models": []}


def row(model: str, check: str, outcome: str = "passed", message: str = "", **figures: Any) -> dict[str, Any]:
    return {"model": model, "check": check, "outcome": outcome, "text": "ok", "reason": "", "message": message,
            "figures": figures}  # fmt: skip


def timed(model: str, ratio: float, spread: float = 0.05, control: float = 1.0) -> dict[str, Any]:
    return row(model, "latency", ratio=ratio, low=ratio - spread, high=ratio + spread, control=control)


def test_the_worst_comes_first() -> None:
    base = run(
        row("a", "golden"),
        row("b", "golden", "failed"),
        row("c", "numerics", error_ratio=0.2),
        timed("d", 0.5),
        row("e", "golden", "failed"),
        row("f", "golden"),
        row("g", "real data", right=9, of=10),
    )
    now = run(
        row("e", "golden"),
        timed("d", 0.9),
        row("c", "numerics", error_ratio=0.4),
        row("b", "golden", "failed"),
        row("a", "golden", "error", "it broke"),
        row("g", "real data", right=7, of=10),
        row("h", "golden"),
    )
    found = [(change.kind, change.model) for change in changes(now, base)]
    expected = [("broken", "a"), ("failing", "b"), ("unchecked", "f"), ("slower", "d"), ("worse", "g"), ("worse", "c"),
                ("new", "h"), ("fixed", "e")]  # fmt: skip
    assert found == expected
    titles = [line for line in markdown(now, base).splitlines() if line.startswith("### ")]
    assert titles[0] == "### Newly failing (1)"
    assert titles[-1] == "### Fixed (1)"


def test_a_check_that_is_skipped_now_is_no_longer_checked() -> None:
    (change,) = changes(run(row("a", "numerics", "skipped")), run(row("a", "numerics")))
    assert change.kind == "unchecked"


def test_a_model_that_is_gone_is_missed_unless_it_was_not_selected() -> None:
    now, base = run(row("a", "golden")), run(row("a", "golden"), row("b", "golden"))
    assert [(change.kind, change.model) for change in changes(now, base)] == [("unchecked", "b")]
    now["run"]["whole"] = False
    assert not changes(now, base)
    assert "(not the whole zoo)" in markdown(now, base)


def test_intervals_that_meet_are_no_change_of_speed() -> None:
    assert not changes(run(timed("a", 0.58)), run(timed("a", 0.5)))
    assert [change.kind for change in changes(run(timed("a", 0.62)), run(timed("a", 0.5)))] == ["slower"]
    assert [change.kind for change in changes(run(timed("a", 0.38)), run(timed("a", 0.5)))] == ["faster"]


def test_a_restless_machine_widens_what_counts_as_the_same() -> None:
    assert not changes(run(timed("a", 0.62, control=1.2)), run(timed("a", 0.5)))


def test_another_machine_is_said_and_no_latency_is_compared() -> None:
    base = run(timed("a", 0.5), machine=MACHINE | {"cpu": "another"})
    assert not changes(run(timed("a", 5.0)), base)
    assert "on another machine, so latencies are not compared" in markdown(run(timed("a", 5.0)), base)


def test_without_a_base_failures_are_listed_and_it_is_said() -> None:
    text = markdown(run(row("a", "golden"), row("b", "golden", "failed", "one|two\nthree <four>")), None)
    assert text.startswith("## relax-zoo: 1 of 2 checks fail")
    assert "No base run was given" in text
    assert "| b | golden | failed: one\\|two three &lt;four> |" in text
    assert "Nothing fails." in markdown(run(row("a", "golden")), None)


def test_nothing_moved_is_said() -> None:
    now = run(row("a", "golden"), timed("b", 0.5))
    assert "Nothing moved." in markdown(now, copy.deepcopy(now))


def test_a_thousand_failures_still_fit_a_comment() -> None:
    rows = [
        row(f"model_{n}", check, "failed", "x" * 5000)
        for n in range(250)
        for check in ("golden", "numerics", "latency", "real data")
    ]
    for base in (None, run(*[r | {"outcome": "passed"} for r in rows])):
        text = markdown(run(*rows), base)
        assert len(text) < 65_536
        assert f"and {1000 - MOST} more" in text
        assert "x" * (LONG + 1) not in text
