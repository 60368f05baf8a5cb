"""What the pages show of a run: causes that failures share, the verdict in a line, shares beside those of before."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from relax_zoo.harness.checks.check import first_words
from relax_zoo.harness.report import terminal
from relax_zoo.harness.report.views import causes, headline, models, shares


def row(model: str, check: str = "numerics", outcome: str = "passed", cause: str = "", **others: Any) -> dict[str, Any]:
    row = {"model": model, "check": check, "outcome": outcome, "cause": cause, "message": cause, "remark": ""}
    return row | {"cached": False, "figures": {}, "shown": {}, "text": "", "reason": "", "seconds": 1.0} | others


def run(*rows: dict[str, Any], past: Any = None) -> dict[str, Any]:
    names = dict.fromkeys(row["model"] for row in rows)
    made = [{"name": name, "why": "", "tags": [], "inputs": [], "known": [], "graph_view": "none"} for name in names]
    history = {"how": ""} if past is None else {"found": past}
    return {"run": {"whole": True, "kept": 3}, "checks": list(rows), "models": made, "beside": {"history": history}}


def test_failures_that_differ_in_numbers_and_in_the_models_name_have_one_cause() -> None:
    found = causes(
        run(
            row("lenet", outcome="failed", cause="wrong from Tanh on"),
            row("mlp", outcome="error", cause="build: mlp needs 3.5 GiB at 0x7f"),
            row("mlp", "latency", outcome="error", cause="build: mlp needs 3.5 GiB at 0x7f"),
            row("vit", outcome="failed", cause="build: vit needs 12 GiB at 0x1"),
            row("gpt", outcome="skipped"),
        )
    )
    assert [(cause["models"], cause["checks"]) for cause in found] == [
        (["mlp", "vit"], ["numerics", "latency"]),
        (["lenet"], ["numerics"]),
    ]
    assert found[0]["text"] == "build: … needs 3.5 GiB at 0x7f"


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("mlp: golden failed at phase 'import'\n\nTraceback\n  File x\nValueError: foo", "import: ValueError: foo"),
        ("mlp: the process of step 'latency' left, at phase 'build'. ...", "build: the process left"),
        ("\n  something else\nmore", "something else"),
        ("", "no message"),
    ],
)
def test_what_ended_a_step_is_its_cause(message: str, words: str) -> None:
    assert first_words(message) == words


def test_the_worst_models_come_first_and_the_slowest_of_the_slower() -> None:
    slower = [
        row(name, "latency", remark="slower", figures={"ratio": ratio}) for name, ratio in (("a", 1.2), ("b", 3.0))
    ]
    data = run(row("right"), *slower, row("known", outcome="xfailed"), row("bad", outcome="failed"))
    found = models(data, causes(data))
    assert [model["name"] for model in found] == ["bad", "known", "b", "a", "right"]
    assert headline(found) == "1 of 5 models fails"
    assert headline(found[1:]) == "3 of 4 models pass"
    assert headline(found[2:]) == "All 3 models pass"


def test_a_share_is_held_against_that_of_the_run_before_and_not_against_its_own() -> None:
    runs = [
        {
            "id": at,
            "at": at - 1,
            "when": f"2026-01-0{at}",
            "revision": f"r{at}",
            "whole": True,
            "shares": {"numerics": each},
        }
        for at, each in ((1, (2, 4)), (2, (4, 4)), (3, (3, 4)))
    ]
    rows = [row("a"), row("b"), row("c"), row("d", outcome="xfailed"), row("e", outcome="skipped")]
    (found,) = shares(run(*rows, past={"runs": runs, "models": {}}))
    assert (found["good"], found["of"], found["moved"]) == (3, 4, -25)
    assert found["before"]["run"]["revision"] == "r2"
    assert found["line"].count("L") == 2


def test_what_is_slower_than_eager_is_marked_so_in_the_terminal() -> None:
    figures = {"ours": 1.3e-3, "ratio": 1.3, "verdict": "slower"}
    properties = [(terminal.CHECK, ["latency", "mlp"]), (terminal.DETAIL, figures)]
    report = SimpleNamespace(user_properties=properties, when="call")
    (cell,) = terminal.cells({"passed": [report]})
    assert (cell.text, cell.remark) == ("1.3 ms (1.30x, slower)", "slower")
    written: list[str] = []
    terminal.print_table([cell], SimpleNamespace(write=written.append, hasmarkup=True))
    assert "\x1b[33m1.3 ms (1.30x, slower)" in "".join(written)
