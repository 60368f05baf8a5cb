"""The line of progress: which model, how many of them, how long the rest may take, and no word where none is wanted."""

from __future__ import annotations

import contextlib
import io
from types import SimpleNamespace
from typing import Any

import pytest
from rich.console import Console

from relax_zoo.harness.report import progress_line
from relax_zoo.harness.report.progress_line import Pace, ProgressLine, about
from relax_zoo.harness.report.terminal import CHECK, DETAIL


def test_the_time_left_is_estimated_from_models_that_took_some() -> None:
    pace = Pace(total=10)
    assert pace.left("a") is None
    for model in ("a", "b", "c"):
        pace.add(model, 0.1, known=True)
    assert pace.left("d") is None  # of what is known from before nobody learns how long the others take
    pace.add("d", 20, known=False)
    pace.add("d", 40, known=True)  # a second check of a model that is worked on
    assert pace.left("e") == 6 * 60
    assert pace.left("e", elapsed=50) == 5 * 60 + 10
    assert pace.left("e", elapsed=500) == 5 * 60
    pace.add("e", 30, known=False)
    assert pace.left("f") == 5 * 45


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(3, "about 10 s"), (44, "about 40 s"), (61, "about 1 min"), (200, "about 3 min"), (4000, "about 1 h 10 min")],
)
def test_a_time_is_said_as_people_do(seconds: float, words: str) -> None:
    assert about(seconds) == words


class Terminal:
    """What pytest's terminal reporter is, as far as the line uses it."""

    def __init__(self, isatty: bool) -> None:
        self.isatty, self.lines = isatty, list[str]()

    def ensure_newline(self) -> None:
        """Nothing is on the line."""

    def write_line(self, line: str) -> None:
        self.lines.append(line)

    def flush(self) -> None:
        """Nothing is kept back."""


def line_of(terminal: Terminal | None, verbosity: int = 0) -> ProgressLine:
    plugins: Any = {"terminalreporter": terminal}
    manager = SimpleNamespace(get_plugin=plugins.get)
    config: Any = SimpleNamespace(pluginmanager=manager, get_verbosity=lambda: verbosity)
    line = ProgressLine(config)
    items = [
        SimpleNamespace(nodeid=f"{check}[{model}]", user_properties=[(CHECK, [check, model])])
        for model in ("mlp", "resnet18", "vit")
        for check in ("golden", "numerics")
    ]
    session: Any = SimpleNamespace(items=[SimpleNamespace(nodeid="other", user_properties=[]), *items])
    line.pytest_collection_finish(session)
    return line


def over(model: str, check: str, seconds: float, cached: bool) -> Any:
    properties = [(CHECK, [check, model]), (DETAIL, {"cached": cached})]
    return SimpleNamespace(user_properties=properties, when="call", duration=seconds)


def run(line: ProgressLine) -> None:
    """A run of a model that is known, of one that is not, and of a third."""
    line.pytest_runtest_logstart("other")
    for model, seconds, cached in (("mlp", 0.1, True), ("resnet18", 90, False), ("vit", 1, False)):
        for check in ("golden", "numerics"):
            line.pytest_runtest_logstart(f"{check}[{model}]")
            line.pytest_runtest_logreport(over(model, check, seconds, cached))
    line.pytest_sessionfinish()


def test_where_there_is_no_terminal_every_model_has_a_line() -> None:
    terminal = Terminal(isatty=False)
    run(line_of(terminal))
    assert terminal.lines == ["1/3 mlp: golden", "2/3 resnet18: golden", "3/3 vit: golden, about 3 min left"]


def test_on_a_terminal_one_line_names_every_check(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = io.StringIO()
    monkeypatch.setattr(progress_line, "Console", lambda: Console(file=screen, width=80, force_terminal=True))
    terminal = Terminal(isatty=True)
    line = line_of(terminal)
    run(line)
    line("vit, 2 threads: sampling")
    shown = screen.getvalue()
    assert "\n" not in shown
    for words in ("1/3 mlp: numerics ", "2/3 resnet18: golden ", "3/3 vit: numerics, about 3 min left "):
        assert words in shown
    assert "3/3 vit, 2 threads: numerics, sampling, about 3 min left" in shown
    assert shown.count("\r") == 8  # a check each, the end, and what was said
    assert terminal.lines == []


def test_what_a_step_says_is_a_line_where_its_place_is_another() -> None:
    terminal = Terminal(isatty=False)
    line = line_of(terminal)
    line.pytest_runtest_logstart("golden[mlp]")
    for said in ("mlp, 1 thread: onnx", "mlp, 1 thread: sampling", "mlp, 2 threads: sampling"):
        line(said)
    assert terminal.lines == ["1/3 mlp: golden", "1/3 mlp, 1 thread: golden", "1/3 mlp, 2 threads: golden"]


@pytest.mark.parametrize(("terminal", "verbosity"), [(None, 0), (Terminal(False), -1), (Terminal(True), -1)])
def test_a_quiet_run_and_a_process_of_xdist_show_nothing(
    terminal: Terminal | None, verbosity: int, capsys: pytest.CaptureFixture[str]
) -> None:
    run(line_of(terminal, verbosity))
    assert capsys.readouterr().out == ""
    assert terminal is None or terminal.lines == []


def test_the_capture_of_a_test_is_interrupted_for_the_line() -> None:
    terminal, entered = Terminal(isatty=False), []

    @contextlib.contextmanager
    def disabled() -> Any:
        entered.append(len(terminal.lines))
        yield

    line = line_of(terminal)
    manager: Any = line._config.pluginmanager
    plugins = {"terminalreporter": terminal, "capturemanager": SimpleNamespace(global_and_fixture_disabled=disabled)}
    manager.get_plugin = plugins.get
    line.pytest_runtest_logstart("golden[mlp]")
    assert entered == [0]
    assert terminal.lines == ["1/3 mlp: golden"]
