"""The page by its text alone: whole, within itself, and small. The browser's tests look at what it does."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from relax_zoo.harness.latency import store
from relax_zoo.harness.machine import Host
from relax_zoo.harness.report.artifacts import SCOREBOARD, beside
from relax_zoo.harness.report.render import page
from relax_zoo.harness.selfcheck.scoreboard import Score
from relax_zoo.harness.selfcheck.scoreboard import page as page_of_scores
from relax_zoo.zoo import get
from tests.report.pages import unpacked
from tests.report.planted import Project
from tests.report.scaled import SIZES

LIMIT = 3_000_000  # bytes
WHOLE_ZOO = Path(__file__).parents[2] / "report" / "zoo.html"
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
LOADS = ("src", "href", "action", "data", "poster", "srcset", "formaction", "background")


class Page(HTMLParser):
    """What there is in a page: its identifiers, its addresses, what labels what, and whether tags are closed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.addresses: list[str] = []
        self.referred: list[str] = []
        self.open: list[str] = []
        self.faults: list[str] = []
        self.headers_without_scope = 0
        self.text: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._attributes(tag, attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._attributes(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> at {self.getpos()}")

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def _attributes(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            if name.removeprefix("xlink:") in LOADS:
                self.addresses.append(value or "")
            if name in ("for", "list", "aria-labelledby", "aria-describedby", "aria-controls"):
                self.referred += (value or "").split()
        if tag == "meter" and "aria-label" not in dict(attrs):
            self.faults.append(f"a meter without a label at {self.getpos()}")
        if tag == "th" and "scope" not in dict(attrs):
            self.headers_without_scope += 1


def check(html: str) -> Page:
    """Raise AssertionError unless the page is whole and needs nothing else."""
    assert len(html.encode()) < LIMIT
    html = unpacked(html)
    found = Page(html)
    assert not found.faults
    assert not found.open
    assert len(found.ids) == len(set(found.ids)), {each for each in found.ids if found.ids.count(each) > 1}
    outside = [each for each in found.addresses if not each.startswith("#") and each != "data:,"]
    assert not outside
    style = "".join(re.findall(r"<style>.*?</style>| style=\"[^\"]*\"", html, re.DOTALL))
    assert not re.search(r"url\((?!#)|@import", style)
    assert not re.search(r"\b(fetch|XMLHttpRequest|import)\s*\(|WebSocket", html)
    lost = {each for each in found.addresses if each.startswith("#") and each[1:] not in found.ids}
    assert not lost
    assert not set(found.referred) - set(found.ids)
    assert not set(re.findall(r"url\(#([^)]+)\)", html)) - set(found.ids)
    assert not found.headers_without_scope
    return found


@pytest.fixture(scope="module")
def html(project: Project) -> str:
    return unpacked((project.report / "zoo.html").read_text())


def test_the_page_is_whole_and_needs_nothing_else(project: Project) -> None:
    check((project.report / "zoo.html").read_text())


@pytest.mark.parametrize("count", SIZES)
def test_a_zoo_of_any_size_has_a_page_that_is_whole_and_small_enough(
    of_size: Callable[[int], Path], count: int
) -> None:
    html = of_size(count).read_text()
    assert len(html.encode()) < LIMIT
    parts = " ".join(re.findall(r'data-parts="([^"]+)"', html)).split()
    assert sum(part.startswith("model/") for part in parts) == count
    assert f"of {count} models" in html
    if count < max(SIZES):  # which are of the same models, and as many more take long to read
        check(html)


def test_the_page_shows_the_diff_of_a_failure_line_by_line(html: str) -> None:
    assert re.search(r'<span class="gd">-[^\n]*ReLU', html)
    assert re.search(r'<span class="gi">\+[^\n]*Sigmoid', html)


def test_whatever_a_model_says_is_text_and_no_markup(html: str) -> None:
    assert "a branch &lt;b&gt;&amp; its join&lt;/b&gt;" in html
    assert "<b>& its join" not in html
    assert "<not>" not in html


def test_why_something_was_not_checked_is_on_the_first_page(html: str) -> None:
    text = " ".join("".join(Page(html[: html.index("<footer")]).text).split())
    assert "not timed: the build differs from PyTorch" in text
    assert "put them in ZOO_DATA" in text


def test_what_was_not_run_comes_with_the_command_that_runs_it(html: str) -> None:
    for command in ("python -m relax_zoo mutate", "python -m relax_zoo falsealarms", "pytest --benchmark"):
        assert f"<code>{command}</code>" in html


def test_a_page_without_any_run_is_whole_and_says_so(tmp_path: Path) -> None:
    data = {"schema": 1, "run": None, "checks": [], "models": [], "beside": beside(tmp_path)}
    html = page(data)
    check(html)
    assert "No verification run is recorded here" in html


def full(data: dict[str, Any]) -> dict[str, Any]:
    """The data of a run with everything beside it that other commands may leave."""
    ratios = {"eager": [0.5, 0.4, 0.6], "openvino": [1.1, 1.0, 1.2]}
    peers = [
        {"model": name, "threads": threads, "seconds": {"ours": 1e-3}, "ratios": ratios, "notes": {"tvm": "<left out>"}}
        for name in ("resnet18", "vit_b_16")
        for threads in (1, 2)
    ]
    kinds = {"axis": {"planted": 3, "equivalent": 1, "golden": 2, "caught": 1}}
    mutation = {"kinds": kinds, "total": kinds["axis"], "survivors": ["mlp: <axis>"]}
    alarms = {"verdicts": 10, "alarms": ["alarm: <a>"], "broken": [], "upper_bound": 0.3, "worst": 1.2}
    operators = [["aten.add.Tensor", "float32", "passed", 4], ["aten.add.Tensor", "int64", "known", 1]]
    blame = {"faults": 4, "models": 2, "right": 3, "cut": 3, "operators": 1.0, "astray": {"mlp: <bias>": "_2"}}
    found = {"peers": peers, "mutation": mutation, "falsealarms": alarms, "operators": operators, "blame": blame}
    own = beside(Path(__file__).parents[2] / "report") | {name: {"found": each} for name, each in found.items()}
    return data | {"beside": own}


def test_a_page_with_everything_is_whole(project: Project) -> None:
    html = page(full(project.data()))
    text = "".join(check(html).text)
    for words in ("alarm: <a>", "mlp: <axis>", "mlp: <bias>", "resnet18, tvm: <left out>", "1 known gap", "tvm-export"):
        assert words in text
    assert unpacked(html).count('role="img"') >= 4  # ratios, roofline, two of peers


def test_of_what_the_store_keeps_the_newest_beside_each_runtime_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    def entry(run: int, kind: str, runner: str, ratio: float | None, note: str = "") -> Any:
        about = SimpleNamespace(id=run, time=f"2026-01-0{run}T00:00:00", kind=kind, revision="abc")
        seconds = None if note else 1e-3
        measured = {"model": "mlp", "threads": 1, "runner": runner, "seconds": seconds, "ratio": ratio, "low": ratio}
        return SimpleNamespace(run=about, measurement=SimpleNamespace(**measured, high=ratio, note=note))

    entries = [
        entry(1, "benchmark", "openvino", 0.5),
        entry(2, "verify", "eager", 0.3),
        entry(3, "benchmark", "ours", None),
        entry(3, "benchmark", "openvino", 0.7),
        entry(3, "benchmark", "onnxruntime", None, "not installed"),
    ]
    here = Host.here().fingerprint
    monkeypatch.setattr(store, "history", lambda machine: entries if machine == here else [])
    found = beside(Path("nowhere"))
    (row,) = found["peers"]["found"]
    assert row["seconds"] == {"openvino": 1e-3, "ours": 1e-3}
    assert row["ratios"] == {"openvino": [0.7, 0.7, 0.7]}
    assert row["notes"] == {"onnxruntime": "not installed"}


def test_a_page_of_the_repository_is_of_when_it_says_and_not_of_when_it_was_cloned(tmp_path: Path) -> None:
    scores = {("mlp", "ours"): Score("right")}
    (tmp_path / SCOREBOARD).parent.mkdir()
    for text, when in (
        (page_of_scores([get("mlp")], scores, ["ours"]), r"20\d\d-.*\+00:00"),
        ("| | ours |\n|---|\n", ""),
    ):
        (tmp_path / SCOREBOARD).write_text(text)
        found = beside(tmp_path / "report")["scoreboard"]
        assert re.fullmatch(when, found["when"])
        assert found["found"]["importers"] == ["ours"]


def test_the_scoreboard_reads_the_committed_page() -> None:
    board = beside(Path(__file__).parents[2] / "report")["scoreboard"]["found"]
    assert SCOREBOARD.parts == ("docs", "scoreboard.md")
    assert board["importers"] == ["ours", "tvm-fx", "tvm-export"]
    assert "mlp" in board["models"]
    assert "operators" not in board["models"]
    assert sum(cells[1].startswith("wrong") for cells in board["models"].values()) == board["counts"]["wrong"][1]


def test_the_report_of_the_whole_zoo_if_there_is_one_is_whole_and_small_enough() -> None:
    if not WHOLE_ZOO.exists():
        pytest.skip("no run has left report/zoo.html here: tox -e verify makes it")
    check(WHOLE_ZOO.read_text())


def test_what_is_red_in_a_folder_without_a_revision_is_so_since_an_hour(project: Project) -> None:
    text = unpacked((project.report / "zoo.html").read_text())
    run = r"a run of \d{4}-\d\d-\d\d \d\d:\d\d"
    assert re.search(rf"red since {run}; last green at {run}", text)
