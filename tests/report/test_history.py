"""What the kept runs say: since when a model is red, how its figures went, and which share of the zoo was right."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from relax_zoo.harness.latency.store import Run, State
from relax_zoo.harness.machine import Host
from relax_zoo.harness.report import history
from relax_zoo.harness.report.history import found, line, shares, since, states, strip, worst

HERE = Host.here()


def run(at: int, machine: Host = HERE, whole: bool = True) -> Run:
    return Run(f"2026-01-{at:02}", "verify", f"{at:02}aaaaaaaaaa", at == 3, machine, at, "project", "ours", whole)


def kept(*became: str | None, **figures: float) -> dict[str, Any]:
    """The history of one model, in a run each."""
    past = [
        (run(at), State("mlp", {"numerics": each}, figures)) for at, each in enumerate(became, 1) if each is not None
    ]
    made = found(past)
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("became", "red", "green"),
    [
        (("passed", "failed", "failed"), "02aaaaaaaa", "01aaaaaaaa"),
        (("failed", "passed", "error"), "03aaaaaaaa-dirty", "02aaaaaaaa"),
        (("passed", "failed", "skipped", "failed"), "02aaaaaaaa", "01aaaaaaaa"),
        (("passed", "slower", "failed"), "03aaaaaaaa-dirty", "02aaaaaaaa"),
        (("failed", "failed"), "01aaaaaaaa", None),
        (("failed", "passed"), None, None),
        (("failed", "skipped"), None, None),
    ],
)
def test_the_first_red_revision_follows_the_last_green_one(
    became: tuple[str, ...], red: str | None, green: str | None
) -> None:
    made = kept(*became)
    answer = since(made["models"]["mlp"], made["runs"])
    assert (answer and answer["red"]["revision"]) == red
    assert (answer and answer["green"] and answer["green"]["revision"]) == green


def row(check: str, outcome: str = "passed", **others: Any) -> dict[str, Any]:
    return {"model": "mlp", "check": check, "outcome": outcome, "remark": "", "cached": False, "figures": {}} | others


def test_of_a_run_its_states_and_the_figures_that_it_took_are_kept() -> None:
    latency = {"ours": 1e-3, "ratio": 1.5, "build": 2.0, "verdict": "slower"}
    rows = [
        row("golden", "failed"),
        row("real data", "none"),
        row("numerics", "not run"),
        row("latency", remark="slower", figures=latency),
        row("memory", figures={"peak": 10, "file": None}, cached=True),
    ]
    (state,) = states(rows)
    assert state.checks == {"golden": "failed", "latency": "slower", "memory": "passed"}
    assert state.figures == {"seconds": 1e-3, "ratio": 1.5, "build": 2.0, "peak": 10}
    (again,) = states([row("latency", figures=latency, cached=True)])
    assert again.figures == {}  # a time that an earlier run took is no second one
    (beside,) = states([row("latency", figures=latency), row("memory", figures={"peak": 10})], alone=False)
    assert beside.figures == {"peak": 10}


def test_figures_of_another_processor_are_no_step_of_the_series() -> None:
    other = dataclasses.replace(HERE, cpu="another")
    made = found([(run(1, other), State("mlp", {}, {"ratio": 9})), (run(2), State("mlp", {}, {"ratio": 1}))])
    assert made is not None
    assert [each["figures"] for each in made["models"]["mlp"]] == [{}, {"ratio": 1}]


def test_shares_are_of_runs_of_the_whole_zoo_and_skipped_models_are_no_part() -> None:
    past = [
        (run(at, whole=at != 2), State(name, {"numerics": became}, {}))
        for at, column in ((1, ("passed", "passed")), (2, ("failed", "failed")), (3, ("passed", "skipped")))
        for name, became in zip(("mlp", "lenet"), column, strict=True)
    ]
    past.append((run(4), State("mlp", {"numerics": "xfailed"}, {})))
    made = found(past)
    assert made is not None
    assert [(each["run"]["id"], each["share"]) for each in shares(made)["numerics"]] == [(1, 1), (3, 1), (4, 0)]


def test_the_worst_comes_first_and_slower_is_worse_than_right() -> None:
    assert worst(["passed", "slower", "failed"]) == "failed"
    assert worst(["passed", "slower"]) == "slower"
    assert worst([]) == "not run"
    assert history.ORDER.index("xfailed") < history.ORDER.index("slower") < history.ORDER.index("passed")


def test_a_line_has_a_gap_where_nothing_was_measured_and_a_strip_a_square_a_run() -> None:
    assert line([1.0]) == ""
    assert line([1.0, 1.0]).count("L") == 1
    assert line([1.0, 2.0, None, 3.0, 2.0]).count("M") == 2
    drawn = strip(["passed", None, "failed", "passed"])
    assert (drawn.count("M"), drawn.count("<path")) == (3, 2)
