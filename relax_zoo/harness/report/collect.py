"""What pytest tells of a run, as plain data: every check of every selected model, also those that were not run."""

from __future__ import annotations

import os
import platform
import sqlite3
import time
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from ..checks.check import Check
from ..golden import pending
from ..latency import store
from ..machine import Host, Revision
from ..selection import DEVICE, coverage, missed, selected, whole
from . import history
from .drawing import drawn
from .figures import plain
from .terminal import DETAIL, as_written, columns, place_of, reason_of, text_of
from .write import read

SHOWN = pytest.StashKey[dict[str, Any]]()  # what the report shows of a check besides its figures
CARRIED = "relax_zoo_shown"  # the attribute of pytest's report that brings it here, also from another process
OPERATOR = "relax_zoo_operator"  # the user property of a test that is about an operator
RUN = pytest.StashKey[store.Run]()  # what is kept of this run, in the store
SCHEMA = 1


class Collector:
    """Listens to one run and writes its report at the end."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        base = config.getoption("zoo_report_base")
        try:
            self._base = None if base is None else read(base)  # now: this run may replace the file
        except ValueError as error:
            raise pytest.UsageError(str(error)) from None
        self._here = not hasattr(config, "workerinput")  # and not one of pytest-xdist's processes
        self._checks: dict[tuple[str, str], dict[str, Any]] = {}
        self._shown: dict[tuple[str, str], dict[str, Any]] = {}
        self._operators: list[dict[str, Any]] = []
        self._timed = False  # beside other runtimes, which the store keeps
        self._start = time.time()
        self._said: list[tuple[str, bool]] = []

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: Any) -> Iterator[None]:
        """Give pytest's report what the check left to be shown."""
        report: Any = yield
        if call.when == "teardown" and (found := item.stash.get(SHOWN, None)):
            setattr(report, CARRIED, plain(found))
        return report

    def pytest_runtest_logreport(self, report: Any) -> None:
        """Keep what became of a check."""
        if not self._here:
            return
        for name, value in report.user_properties:
            if name == OPERATOR and report.when == "call":
                self._operators.append({**value, "outcome": report.outcome, "known": hasattr(report, "wasxfail")})
        if (found_place := place_of(report)) is None:
            return
        check, model = found_place
        self._timed |= check.title == "benchmark"
        if check.column is None:
            return
        place = (model, check.title)
        if found := getattr(report, CARRIED, None):
            self._shown.setdefault(place, {}).update(found)
        seconds = self._checks[place]["seconds"] if place in self._checks else 0.0
        if report.when == "call" or not report.passed:
            self._checks[place] = _check(check, report)
        if place in self._checks:
            self._checks[place]["seconds"] = seconds + report.duration

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the report. One that cannot be written is said, leaves no older one behind, and turns the run red."""
        if not self._here or self._config.getoption("collectonly"):
            return
        from .changes import markdown
        from .write import keep_operators, remove, write

        folder = self._config.rootpath / "report"
        to = self._config.getoption("zoo_report_markdown")
        start = time.perf_counter()
        try:
            if self._operators:
                keep_operators(folder, self._operators)
            if self._checks:
                data = self._data(session)
                self._keep(data)
                path = write(folder, data, coverage(self._config))
                size, took = path.stat().st_size / 1e6, time.perf_counter() - start
                self._say(f"report: {_near(path)} ({size:.2f} MB, written in {took:.1f} s)")
                if to is not None:
                    to.parent.mkdir(parents=True, exist_ok=True)
                    to.write_text(markdown(data, self._base))
                    self._say(f"summary: {_near(to)}")
            elif missed(self._config):
                remove(folder)  # it is of other models than this run was to be about
            elif to is not None:
                raise ValueError("no check of a model was run, so there is nothing to summarise")
        except Exception as error:
            remove(folder)
            where = traceback.extract_tb(error.__traceback__)[-1]
            self._say(
                f"the report was not written: {type(error).__name__}: {error} ({where.name}, {where.lineno})", True
            )
            session.exitstatus = session.exitstatus or pytest.ExitCode.TESTS_FAILED

    @pytest.hookimpl(trylast=True)
    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        """Say where the report is; what was timed beside other runtimes is in the store by now."""
        if self._timed and not self._checks:
            from .write import refresh

            self._say(f"report: {_near(refresh(self._config.rootpath / 'report'))}")
        for line, red in self._said:
            terminalreporter.write_line(line, red=red)

    def _keep(self, data: dict[str, Any]) -> None:
        """Add how the models stand to the store; where that cannot be done, say so."""
        run, options = data["run"], self._config.option
        alone = (getattr(options, "numprocesses", None) or 0) < 2
        if self._config.stash[DEVICE] is not None or not (states := history.states(data["checks"], alone)):
            return
        whole = run["whole"] and not run["stopped"] and all(row["outcome"] != "not run" for row in data["checks"])
        try:
            found = store.Run.now("verify", self._config.rootpath, run["importer"], whole)
            self._config.stash[RUN] = kept = store.record(found, [], options.zoo_store, states)
            run["kept"] = kept.id
        except (store.StoreError, OSError, sqlite3.Error) as error:
            self._say(f"this run is not kept: {error}")

    def _say(self, line: str, red: bool = False) -> None:
        if self._config.pluginmanager.hasplugin("terminalreporter"):
            self._said.append((line, red))
        else:
            print(line)

    def _data(self, session: pytest.Session) -> dict[str, Any]:
        options = self._config.option
        models = selected(self._config)
        here = Host.here()
        written: Any = self._config.pluginmanager.get_plugin(pending.NAME)
        left = written.left
        checks = []
        for model in models:
            for check in columns():
                place = (model.name, check.title)
                if place in self._checks:
                    row = self._checks[place] | {"shown": self._shown.get(place, {})}
                    row["text"] = as_written(row["text"], row["figures"], left)
                elif reason := check.not_for(model):
                    row = _without("none", reason)
                elif reason := check.left_out(options):
                    row = _without("left out", reason)
                else:
                    row = _without("not run", "the run ended before it, or was told to leave it out")
                graph_view = row["shown"].pop("graph_view", None) if "shown" in row else None
                checks.append({"model": model.name, "check": check.title, **row})
                if graph_view is not None:
                    self._shown[model.name, "graph_view"] = graph_view
        return {
            "schema": SCHEMA,
            "run": {
                "when": datetime.fromtimestamp(self._start, UTC).isoformat(timespec="seconds"),
                "seconds": round(time.time() - self._start, 1),
                "arguments": list(self._config.invocation_params.args),
                "importer": options.importer,
                "whole": whole(self._config),
                "exit": int(session.exitstatus),
                "stopped": str(session.shouldstop or session.shouldfail or ""),
                "revision": str(Revision.of(self._config.rootpath)),
            },
            "toolchain": here.toolchain,
            "machine": {"cpu": here.cpu, "cores": here.cores, "system": f"{platform.system()} {platform.machine()}"},
            "checks": checks,
            "models": [
                {
                    "name": model.name,
                    "why": model.why,
                    "via": model.via,
                    "tags": list(model.tags),
                    "inputs": list(model.inputs),
                    "known": [vars(known) for known in model.known],
                    "graph_view": self._graph_view(model.name),
                }
                for model in models
            ],
        }

    def _graph_view(self, model: str) -> Any:
        """The model's graph with its drawing, or in words why there is none."""
        found: Any = self._shown.get((model, "graph_view"), "no check of this model asked for it")
        if isinstance(found, str):
            return found
        try:
            return found | {"svg": drawn(model, found["nodes"])}
        except Exception as error:
            return f"the graph cannot be drawn: {error}"


def _check(check: Check, report: Any) -> dict[str, Any]:
    outcome = "error" if report.failed and report.when != "call" else report.outcome
    if hasattr(report, "wasxfail"):
        outcome = "xfailed" if report.skipped else "failed"
    found = dict(report.user_properties).get(DETAIL, {})
    figures = plain(found)
    return {
        "outcome": outcome,
        "text": text_of(check, outcome, found),
        "reason": reason_of(report) if outcome in ("skipped", "xfailed") else "",
        "message": (message := str(report.longrepr) if report.failed else ""),
        "cause": check.cause(message) if message else "",
        "remark": check.remark(figures) if outcome == "passed" and figures else "",
        "cached": bool(figures.get("cached")),
        "figures": figures,
        "seconds": 0.0,
    }


def _without(outcome: str, reason: str) -> dict[str, Any]:
    return {"outcome": outcome, "text": "", "reason": reason, "message": "", "cause": "", "remark": "",
            "cached": False, "figures": {}, "seconds": 0.0, "shown": {}}  # fmt: skip


def _near(path: Path) -> str:
    near = os.path.relpath(path)
    return str(path) if near.startswith("..") else near
