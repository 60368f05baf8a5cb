"""The pytest plugin of the suite: its options, its cases, and what it says at the end.

--importer package.module:function      a function of a graph and its input shapes; or tvm-fx, tvm-export, ours
--program exported                      the function takes a torch.export.ExportedProgram instead
--build tvm                             built by TVM's default pipeline instead of this project's compiler
--cases 0                               all inputs of PyTorch's own, instead of 6 an operator
--every 20                              only every 20th operator
--expected FILE --expected-write        the known failures; write them
--conformance-markdown FILE --conformance-badge FILE
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from relax_zoo.harness.process.parent import Died, StepFailed

from . import summary
from .expected import Damaged, Expected
from .verdict import Found, Setup, Verdict
from .workers import Bench

FOUND = "conformance"
SUITE = pytest.StashKey["Suite"]()
HARNESS = "relax_zoo.harness.plugin"  # which has an option of the same name
CASES = 6


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Add the options."""
    group = parser.getgroup("relax-zoo-conformance", "conformance of importers from PyTorch into TVM Relax")
    if not pluginmanager.hasplugin(HARNESS):
        group.addoption(
            "--importer", default="ours", help="ours, tvm-fx, tvm-export or package.module:function: who is held"
        )
    group.addoption(
        "--program", choices=("fx", "exported"), default="", help="what package.module:function takes: fx, or exported"
    )
    group.addoption(
        "--build",
        choices=("ours", "tvm"),
        default="",
        help="who builds what is imported (ours; tvm for TVM's own importers)",
    )
    group.addoption(
        "--cases",
        type=int,
        default=CASES,
        metavar="N",
        help=f"inputs of PyTorch's own for one operator ({CASES}; 0 for all)",
    )
    group.addoption("--every", type=int, default=1, metavar="N", help="only every Nth operator, module and model (1)")
    group.addoption("--expected", type=Path, metavar="FILE", help="the known failures: strict, each until a day")
    group.addoption("--expected-write", action="store_true", help="make the file say what fails in this run")
    group.addoption("--conformance-markdown", type=Path, metavar="FILE", help="write a summary there")
    group.addoption("--conformance-badge", type=Path, metavar="FILE", help="write a badge there, as SVG")


class Suite:
    """One run: the process that judges, what is expected, and what was found."""

    def __init__(self, config: pytest.Config) -> None:
        option = config.option
        self.setup = Setup(option.importer, option.program, option.build)
        self._most: int | None = option.cases or None
        self.bench = Bench(self.setup, self._most)
        self.every: int = option.every
        self.path: Path | None = option.expected
        self.write = option.expected_write
        if self.write and self.path is None:
            raise pytest.UsageError("--expected-write needs --expected FILE")
        try:
            there = self.path is not None and (not self.write or self.path.exists())
            self.expected = Expected.read(self.path) if there and self.path else Expected()
        except (OSError, Damaged) as error:
            raise pytest.UsageError(str(error)) from None
        self.outputs: dict[Path, Any] = {
            path: make
            for path, make in (
                (option.conformance_markdown, summary.markdown),
                (option.conformance_badge, summary.badge),
            )
            if path is not None
        }
        self.found: Found = {}
        self.seconds = 0.0
        self._subjects: list[str] | None = None

    def subjects(self) -> list[str]:
        """The subjects of this run. Raises CollectError for an importer that there is not."""
        if self._subjects is None:
            try:
                self._subjects = self.bench.subjects()[:: self.every]
            except Died:
                raise
            except StepFailed as failed:  # an importer that there is not, as the last line says
                raise pytest.Collector.CollectError(str(failed).strip().splitlines()[-1]) from None
        return self._subjects

    def red(self, found: Found) -> list[str]:
        """What is to be complained about."""
        return [] if self.write else self.expected.red(found, self._most)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take what a test found, in this process or in another."""
        for name, value in report.user_properties if report.when == "call" else ():
            if name == FOUND:
                self.found |= {case: Verdict(*verdict) for case, verdict in dict(value).items()}  # type: ignore[call-overload]
                self.seconds += report.duration

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write what is asked for, once, where all is known."""
        self.bench.close()
        if hasattr(session.config, "workerinput") or not self.found:
            return
        if self.write and self.path is not None:
            self.expected = self.expected.renewed(self.found)
            self.expected.write(self.path)
        for path, make in self.outputs.items():
            path.write_text(make(self.setup, self.found, self.expected), encoding="utf-8")

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        """Say what was found."""
        if self.found:
            terminalreporter.section("conformance")
            terminalreporter.line(summary.text(self.setup, self.found, self.expected))
            each = self.seconds / max(1, len(self.found))
            terminalreporter.line(f"{each:.3f} s a case")
            if self.write and self.path is not None:
                terminalreporter.line(f"wrote {self.path}: {len(self.expected.entries)} entries")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse what cannot be done before anything runs."""
    config.stash[SUITE] = suite = Suite(config)
    config.pluginmanager.register(suite, "relax_zoo_conformance_suite")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make a test of each subject."""
    if "conformance_subject" in metafunc.fixturenames:
        metafunc.parametrize("conformance_subject", metafunc.config.stash[SUITE].subjects())


@pytest.fixture(scope="session")
def conformance_suite(pytestconfig: pytest.Config) -> Iterator[Suite]:
    """The run."""
    suite = pytestconfig.stash[SUITE]
    yield suite
    suite.bench.close()
