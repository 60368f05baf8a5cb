"""What a run leaves: every check, with its reason where it was not made, and nothing silently."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.report.planted import Project
from tests.report.test_page import unpacked


def test_every_check_of_every_model_is_in_the_report_of_a_run_in_two_processes(project: Project) -> None:
    assert (project.folder / "said.txt").read_text().startswith("1\n")
    assert project.outcomes() == {
        **dict.fromkeys([(name, "real data") for name in ("branches", "changed", "wrong", "absent")], "none"),
        **dict.fromkeys([("branches", check) for check in ("golden", "numerics", "latency", "memory")], "passed"),
        ("changed", "golden"): "failed",
        ("changed", "numerics"): "passed",
        ("changed", "latency"): "passed",
        ("changed", "memory"): "passed",
        ("wrong", "golden"): "failed",
        ("wrong", "numerics"): "failed",
        ("wrong", "latency"): "skipped",
        ("wrong", "memory"): "skipped",
        **dict.fromkeys([("absent", check) for check in ("golden", "numerics", "latency", "memory")], "skipped"),
    }
    reasons = {(row["model"], row["check"]): row["reason"] for row in project.data()["checks"]}
    assert "put them in ZOO_DATA" in reasons["absent", "numerics"]
    assert reasons["wrong", "latency"] == "not timed: the build differs from PyTorch"
    assert reasons["branches", "real data"] == "the model has no labelled data"


def test_a_failure_is_kept_in_full_with_its_diff_its_blame_and_its_lanes(project: Project) -> None:
    rows = {(row["model"], row["check"]): row for row in project.data()["checks"]}
    assert '+_1 = call_module("1", _0)  # Sigmoid()' in rows["changed", "golden"]["message"].splitlines()
    assert "First stage that moved: fx" in rows["changed", "golden"]["message"]
    assert "first wrong at _1 (Tanh)" in rows["wrong", "numerics"]["message"]
    scenarios = rows["wrong", "numerics"]["shown"]["scenarios"]
    assert rows["changed", "golden"]["cause"] == "fx is not what was reviewed: torch's trace of the model changed"
    assert rows["wrong", "golden"]["cause"] == "relax is not what was reviewed: the translator changed"
    assert rows["wrong", "numerics"]["cause"] == "wrong from Tanh on"
    assert not scenarios["batch 1"]["ok"]
    assert scenarios["batch 1"]["error_ratio"] == "inf" or scenarios["batch 1"]["error_ratio"] > 1


def test_every_run_is_kept_once_with_how_its_models_stood(project: Project) -> None:
    found = project.data()["beside"]["history"]["found"]
    assert [(run["id"], run["whole"]) for run in found["runs"]] == [(1, True), (2, True)]
    assert project.data()["run"]["kept"] == 2
    assert [row["checks"]["numerics"] for row in found["models"]["wrong"]] == ["passed", "failed"]
    assert [row["checks"]["golden"] for row in found["models"]["branches"]] == ["passed", "passed"]
    first = found["models"]["wrong"][0]["figures"]
    assert all(first[name] > 0 for name in ("seconds", "ratio", "build", "peak"))
    with contextlib.closing(sqlite3.connect(project.folder / "runs.sqlite")) as connection:
        timed = connection.execute("select run, count(distinct model) from measurement group by run").fetchall()
    assert timed == [(1, 3), (2, 2)]  # in the run of the states, also where two processes timed


def test_the_portrait_has_the_edges_the_bindings_and_the_source_of_the_graph(project: Project) -> None:
    models = {model["name"]: model for model in project.data()["models"]}
    nodes = {node["name"]: node for node in models["branches"]["graph_view"]["nodes"]}
    assert nodes["add"]["inputs"] == ["relu", "right"]
    assert nodes["add"]["bindings"] == ["add = R.add(relu, right)"]
    assert nodes["add"]["type"] == "(3, 5) float32"
    assert nodes["add"]["calls"] == [["aten.add.Tensor", "float32"]]
    assert nodes["add"]["place"].startswith("nets.py:")
    assert nodes["add"]["code"] == "return F.relu(self.left(x)) + self.right(x)"
    assert models["branches"]["graph_view"]["svg"].count("<text") >= len(nodes)
    assert "not <not> here" not in str(models["absent"]["graph_view"])
    assert models["absent"]["graph_view"].startswith("the weights of this model are <not> here")


def test_the_kernels_of_a_timed_model_name_its_nodes(project: Project) -> None:
    (row,) = (r for r in project.data()["checks"] if (r["model"], r["check"]) == ("branches", "latency"))
    kernels = row["shown"]["kernels"]
    assert {"left", "relu", "right", "output"} <= {node.split("__")[0] for k in kernels["rows"] for node in k["nodes"]}
    assert all(k["fraction"] > 0 for k in kernels["rows"])


def test_junit_has_every_check(project: Project) -> None:
    cases = ET.parse(project.report / "zoo.xml").getroot().iter("testcase")
    assert {"test_golden[changed]", "test_numerics[absent]"} <= {case.get("name") for case in cases}


def test_the_summary_says_what_moved_since_the_base_run(project: Project) -> None:
    text = (project.folder / "out" / "summary.md").read_text()
    assert text.startswith("## relax-zoo: 3 of 16 checks fail")
    assert "### Newly failing (3)" in text
    assert "| wrong | numerics |" in text
    assert "<not>" not in text


@pytest.fixture
def small(project: Project, tmp_path: Path) -> Project:
    """The project without faults, in a folder of its own, with what was green before."""
    copy = Project(Path(shutil.copytree(project.folder, tmp_path / "copy")))
    copy.models()
    return copy


def test_a_run_that_takes_everything_from_earlier_ones_shows_as_much(small: Project) -> None:
    options = ("--zoo-model", "branches", "-p", "no:cacheprovider")
    assert small.run(*options)[0] == 0
    first = small.data()
    assert small.run(*options)[0] == 0
    second = small.data()
    assert any(row["cached"] for row in second["checks"])
    for before, after in zip(first["checks"], second["checks"], strict=True):
        assert (before["outcome"], before["shown"]) == (after["outcome"], after["shown"])
    assert first["models"] == second["models"]


def test_what_a_stopped_run_did_not_come_to_is_said(small: Project) -> None:
    small.models("Sigmoid")
    code, said = small.run("-x", "-k", "test_golden", "--zoo-model", "*a*")
    assert code != 0
    assert "report/zoo.html" in said
    data = small.data()
    assert "stopping after 1 failures" in data["run"]["stopped"]
    assert small.outcomes()["branches", "numerics"] == "not run"
    assert "stopped before its end" in (small.report / "zoo.html").read_text()


def test_a_report_that_cannot_be_written_turns_a_green_run_red_and_says_so(small: Project) -> None:
    shutil.rmtree(small.report)
    small.report.write_text("in the way")
    code, said = small.run("--zoo-model", "branches", "-k", "test_golden")
    assert code == 1, said
    assert "the report was not written: " in said
    assert "1 passed" in said


def test_a_base_that_is_no_report_is_refused_before_anything_runs(small: Project) -> None:
    (small.folder / "base.json").write_text("[1, 2]")
    code, said = small.run("--zoo-model", "branches", "--zoo-report-markdown", "s.md", "--zoo-report-base", "base.json")
    assert code == 4
    assert "base.json is no report of a run" in said
    assert not (small.folder / "s.md").exists()


def test_a_run_is_compared_with_the_report_that_it_replaces(small: Project) -> None:
    options = ("--zoo-model", "branches", "-k", "test_golden or test_numerics", "--zoo-report-markdown", "s.md")
    code, said = small.run(*options, "--zoo-report-base", "report/zoo.json")
    assert code == 0, said
    text = (small.folder / "s.md").read_text()
    assert "### No longer checked (2)" in text  # latency and memory
    assert "changed" not in text


def test_a_run_without_checks_of_models_leaves_the_report_of_the_last_one_alone(small: Project) -> None:
    before = (small.report / "zoo.json").read_bytes()
    (small.folder / "test_other.py").write_text("def test_nothing() -> None:\n    pass\n")
    code, said = small.run("test_other.py")
    assert code == 0
    assert "report" not in said
    assert (small.report / "zoo.json").read_bytes() == before


def test_the_page_is_written_again_with_what_a_command_left(small: Project) -> None:
    alarms = {"verdicts": 4321, "alarms": [], "broken": [], "upper_bound": 7e-4, "worst": 0.5}
    (small.report / "falsealarms.json").write_text(json.dumps(alarms))
    command = [sys.executable, "-m", "relax_zoo", "report", str(small.report)]
    subprocess.run(command, check=True, capture_output=True)
    page = unpacked((small.report / "zoo.html").read_text())
    assert "0 false alarms in 4321 verdicts" in page
    assert 'id="model/branches"' in page
    (small.report / "falsealarms.json").write_text("{")
    subprocess.run(command, check=True, capture_output=True)
    assert "What was left could not be read." in unpacked((small.report / "zoo.html").read_text())
