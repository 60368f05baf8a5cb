"""Which model a run is at, and how long the rest may take: `12/37 resnet18: numerics, about 3 min left`.

On a terminal it is one line that changes; elsewhere a line a model. Models that are known from earlier runs take no
time, so what is left is estimated from those that took some.
"""

from __future__ import annotations

import contextlib
import time
from typing import Any

import pytest
from rich.console import Console
from rich.control import Control
from rich.segment import ControlType
from rich.text import Text

from .terminal import CHECK, DETAIL, place_of

NAME = "relax_zoo_progress"
BAR = 20  # characters
ERASE = Control(ControlType.CARRIAGE_RETURN, (ControlType.ERASE_IN_LINE, 2))


class Pace:
    """How long models took, and so how long the rest of `total` may take."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.seconds: dict[str, float] = {}
        self.worked: set[str] = set()  # models of which something was not known from an earlier run

    def add(self, model: str, seconds: float, known: bool) -> None:
        """Take a check into account that is over; `known`: its result is that of an earlier run."""
        self.seconds[model] = self.seconds.get(model, 0.0) + seconds
        if not known:
            self.worked.add(model)

    def left(self, model: str, elapsed: float = 0.0) -> float | None:
        """Estimate the seconds that are left while `model` has been worked on for `elapsed`; None: nobody knows yet."""
        over = [self.seconds[each] for each in self.worked if each != model]
        if not over:
            return None
        mean = sum(over) / len(over)
        after = self.total - len(self.seconds.keys() | {model})
        return after * mean + max(0.0, mean - elapsed)


def about(seconds: float) -> str:
    """Say a time as people do.

    >>> about(38.2), about(200), about(4000)
    ('about 40 s', 'about 3 min', 'about 1 h 10 min')
    """
    if seconds < 60:
        return f"about {max(10, round(seconds, -1)):.0f} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"about {minutes} min"
    return f"about {minutes // 60} h {round(minutes % 60, -1)} min"


class ProgressLine:
    """A plugin of pytest that shows the line; called with what a model's process says of its progress."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._places: dict[str, tuple[str, str]] = {}  # model and check of a test, by its id
        self._models: list[str] = []
        self._pace = Pace(0)
        self._model, self._step, self._since = "", "", 0.0
        self._said = ""

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Learn which models there are."""
        for item in session.items:
            properties: dict[str, Any] = dict(item.user_properties)
            if CHECK in properties:
                check, model = properties[CHECK]
                self._places[item.nodeid] = model, check
        self._models = list(dict.fromkeys(model for model, _ in self._places.values()))
        self._pace = Pace(len(self._models))

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Show the model and the check that begin."""
        if nodeid not in self._places:
            return
        before = self._model
        self._model, self._step = self._places[nodeid]
        if self._model != before:
            self._since = time.monotonic()
            self._said = self._model
        self._show(new=self._model != before)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Learn how long a check took."""
        if place := place_of(report):
            properties: dict[str, Any] = dict(report.user_properties)
            known = report.when != "call" or bool(properties.get(DETAIL, {}).get("cached"))
            self._pace.add(place[1], report.duration, known)

    def pytest_sessionfinish(self) -> None:
        """Leave the terminal's line to what follows."""
        if self._models and (terminal := self._terminal()) is not None and terminal.isatty:
            self._write(Text())

    def __call__(self, said: str) -> None:
        """Show what is said within a step: of what model and threads, a colon, and what is done."""
        place, _, what = said.partition(": ")
        new, self._said = place != self._said, place
        self._show(what, new=new)

    def text(self, what: str = "") -> str:
        """Put the line together."""
        number = self._models.index(self._model) + 1 if self._model in self._models else 0
        left = self._pace.left(self._model, time.monotonic() - self._since)
        words = [f"{number}/{len(self._models)} {self._said}: {self._step}", what, left and f"{about(left)} left"]
        return ", ".join(word for word in words if word)

    def _terminal(self) -> Any:
        """Pytest's terminal; None in a process of pytest-xdist, and where little is to be said."""
        terminal = self._config.pluginmanager.get_plugin("terminalreporter")
        return terminal if terminal is not None and self._config.get_verbosity() >= 0 else None

    def _show(self, what: str = "", *, new: bool) -> None:
        terminal = self._terminal()
        if terminal is None or not self._models:
            return
        if terminal.isatty:
            share = (self._models.index(self._model) + 0.5) / len(self._models)
            done = round(share * BAR)
            self._write(Text.assemble(("━" * done, "green"), ("━" * (BAR - done), "dim"), " ", self.text(what), " "))
        elif new:
            with self._uncaptured():
                terminal.ensure_newline()
                terminal.write_line(self.text())
                terminal.flush()

    def _write(self, line: Text) -> None:
        with self._uncaptured():
            console = Console()
            console.control(ERASE)
            console.print(line, end="", no_wrap=True, overflow="ellipsis", crop=True, highlight=False)

    def _uncaptured(self) -> Any:
        capture = self._config.pluginmanager.get_plugin("capturemanager")
        return capture.global_and_fixture_disabled() if capture else contextlib.nullcontext()
