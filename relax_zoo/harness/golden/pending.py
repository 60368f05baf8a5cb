"""Golden files are written once, at the end of a run: all that changed, or none where they are more than was asked for.

The texts travel with the report of the test that made them, so that they outlive the process of pytest-xdist it ran in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from .disk import put

FEW = 10
NAME = "relax_zoo_pending"  # of the plugin
TEXTS = pytest.StashKey[Mapping[Path, str]]()  # what a test has to write
CARRIED = "relax_zoo_texts"  # the attribute of its report that brings it


class Pending:
    """A plugin of pytest that takes texts from reports; `left` is what of them is not on the disk."""

    def __init__(self, config: pytest.Config) -> None:
        self._here = not hasattr(config, "workerinput")  # and not one of pytest-xdist's processes
        self._many = config.getoption("regen") == "many"
        self._texts: dict[Path, str] = {}
        self.left: frozenset[str] = frozenset()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: Any) -> Iterator[None]:
        """Give pytest's report the texts of the test."""
        report: Any = yield
        if call.when == "call" and report.passed and (texts := item.stash.get(TEXTS, None)):
            setattr(report, CARRIED, {str(path): text for path, text in texts.items()})
        return report

    def pytest_runtest_logreport(self, report: Any) -> None:
        """Take the texts of a test that is over."""
        if self._here:
            self._texts |= {Path(path): text for path, text in getattr(report, CARRIED, {}).items()}

    def finish(self, say: Callable[[str], object]) -> bool:
        """Write what is pending, or say why not; whether all is well."""
        said, self.left = write(self._texts, self._many)
        if said:
            say(said)
        return not said


def write(texts: Mapping[Path, str], many: bool) -> tuple[str, frozenset[str]]:
    """Write the texts; returns why not, and which are not on the disk: too many, or an error came between."""
    changed, left = [path for path in texts if path.exists()], set(map(str, texts))
    if len(changed) > FEW and not many:
        why = f"nothing is written: {len(changed)} golden files change, and for more than {FEW} say --regen=many"
        return why, frozenset(left)
    for directory in dict.fromkeys(path.parent for path in texts):
        own = {path: text for path, text in texts.items() if path.parent == directory}
        try:
            put(directory, own)
        except OSError as error:
            return f"{len(left)} golden files are not written: {error}", frozenset(left)
        left -= set(map(str, own))
    return "", frozenset()
