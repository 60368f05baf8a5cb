"""Installed beside somebody else's tests, the package changes nothing and costs nothing; who asks for it gets it."""

from __future__ import annotations

import functools
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.packaging import wheels

FOREIGN = Path(__file__).parent / "foreign"
ASK = ("-p", "relax_zoo.harness.plugin")
SESSIONS = {
    "tests and a table of pytest-benchmark": (),
    "coverage": ("--cov=theirs", "--cov-report=term-missing"),
    "two processes": ("-v", "-n", "2"),
    "options": ("--help",),
    "fixtures": ("--fixtures", "-v"),
    "markers": ("--markers",),
}


class Suites(NamedTuple):
    """The foreign suite in two places that differ in what is installed."""

    without: Path
    beside: Path

    @functools.cache  # noqa: B019  (of a few strings)
    def run(self, place: str, *arguments: str) -> Session:
        """Run the suite in `place`, "without" or "beside"; the same run is made once."""
        suite: Path = getattr(self, place)
        modules = suite / "modules"
        shutil.rmtree(modules, ignore_errors=True)
        modules.mkdir()
        command = [str(suite / "venv/bin/python"), "-X", "importtime", "-m", "pytest", "-p", "no:cacheprovider"]
        done = wheels.attempt([*command, *arguments], suite, FOREIGN_MODULES=str(modules), COLUMNS="100")
        imports = re.findall(r"^import time: +\d+ \| +\d+ \| +(\S+)$", done.stderr, re.MULTILINE)
        said = re.sub(r"^import time:.*\n", "", done.stderr, flags=re.MULTILINE)
        loaded = {file.name: file.read_text().split() for file in modules.iterdir()}
        return Session(_normal(done.stdout + said, suite), done.returncode, imports, loaded)


class Session(NamedTuple):
    """What a session printed, without times and places; how it ended; what it imported, and what each process held."""

    printed: str
    code: int
    imports: list[str]
    loaded: dict[str, list[str]]


def _normal(text: str, suite: Path) -> str:
    text = text.replace(str(suite), "SUITE")
    text = re.sub(r"\d[\d.,;:]*", "N", text)
    text = re.sub(r"\((time in )?[mnuKMG]?(s|ops/s)\)", "(unit)", text)
    return re.sub(r"([-=_])\1{2,}|( ) +", r"\1\2", text)  # rules and columns are as wide as the numbers


@pytest.fixture(scope="session")
def suites(once: Callable[..., Path], wheel: Path) -> Suites:
    def make(folder: Path) -> None:
        for name, installed in (("without", None), ("beside", wheel)):
            shutil.copytree(FOREIGN, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
            wheels.environment(folder / name / "venv", installed)

    folder = once("suites", make)
    return Suites(folder / "without", folder / "beside")


@pytest.mark.parametrize("name", SESSIONS)
def test_a_foreign_suite_prints_the_same_with_the_package_installed(suites: Suites, name: str) -> None:
    without, beside = suites.run("without", *SESSIONS[name]), suites.run("beside", *SESSIONS[name])
    if name == "two processes":  # which report in any order
        without, beside = (each._replace(printed=_sorted(each.printed)) for each in (without, beside))
    assert beside.printed == without.printed
    assert beside.code == without.code


def _sorted(text: str) -> str:
    return "\n".join(sorted(re.sub(r"\[ *N?%\]|\bgwN\b", "", text).split("\n")))


def test_the_foreign_suite_tests_what_it_is_for(suites: Suites) -> None:
    printed = suites.run("without").printed
    assert "N failed, N passed, N skipped" in printed
    assert "test_theirs.py::test_failure - AssertionError" in printed
    assert "benchmark: N tests" in printed
    assert "theirs.py N N N% N" in suites.run("without", *SESSIONS["coverage"]).printed


@pytest.mark.parametrize("arguments", [(), ("-n", "2")], ids=["one process", "two processes"])
def test_a_foreign_session_imports_the_same_modules(suites: Suites, arguments: tuple[str, ...]) -> None:
    without, beside = suites.run("without", *arguments), suites.run("beside", *arguments)
    assert len(without.loaded) == (3 if arguments else 1)
    assert beside.loaded == without.loaded
    assert sorted(beside.imports) == sorted(without.imports)
    assert not _of_ours([*beside.imports, *(name for names in beside.loaded.values() for name in names)])


def _of_ours(modules: list[str]) -> list[str]:
    return [name for name in modules if name.partition(".")[0] in ("relax_zoo", "torch", "tvm", "tvm_ffi")]


def test_a_project_that_asks_gets_three_bare_options_and_else_prefixed_names(suites: Suites) -> None:
    new = {
        "options": _options(suites.run("beside", *ASK, "--help")) - _options(suites.run("without", "--help")),
        "fixtures": _fixtures(suites.run("beside", *ASK, "--fixtures"))
        - _fixtures(suites.run("without", "--fixtures")),
    }
    assert {"--benchmark", "--regen", "--importer", "--zoo-model", "--zoo-tag", "zoo_golden_dir"} <= new["options"]
    assert {"zoo_subject", "zoo_golden_dir"} <= new["fixtures"]
    bare = {name for name in new["options"] if not name.startswith(("--zoo-", "zoo_"))}
    assert bare == {"--benchmark", "--regen", "--importer"}
    assert [name for name in new["fixtures"] if not name.startswith("zoo_")] == []


def _options(session: Session) -> set[str]:
    """The options and the settings that `--help` lists."""
    return set(re.findall(r"^ +(--[\w-]+|\w+(?= \())", session.printed, re.MULTILINE))


def _fixtures(session: Session) -> set[str]:
    return set(re.findall(r"^(\w+)(?: \[\w+ scope\])? --? ", session.printed, re.MULTILINE))


def test_in_a_project_that_asks_foreign_tests_are_what_they_were(suites: Suites) -> None:
    without, asking = suites.run("without"), suites.run("beside", *ASK)
    assert asking.printed == without.printed
    assert asking.code == without.code


def test_the_session_of_a_project_that_asks_imports_neither_torch_nor_tvm(suites: Suites) -> None:
    asking = suites.run("beside", *ASK)
    assert "relax_zoo.harness.plugin" in asking.loaded["main"]
    assert [name for name in _of_ours(asking.loaded["main"]) if not name.startswith("relax_zoo")] == []
