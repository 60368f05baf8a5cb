"""The figures that a check left, put into words where they were found: what cannot be is that check's red verdict.

Table, report and summary are made at the end of a run, of all models, where an error would be the end of all of them.
So whatever they do with the figures of a check is tried as soon as it passed, in the process that ran it.
"""

from __future__ import annotations

import math
import traceback
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from .terminal import DETAIL, place_of


class Figures:
    """A plugin of pytest that holds what passed checks left against those who will show it."""

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: Any) -> Iterator[None]:
        """Turn a report red whose figures cannot be shown."""
        report: Any = yield
        place = place_of(report)
        if place is not None and call.when == "call" and report.passed:
            check, model = place
            figures = dict(report.user_properties).get(DETAIL, {})
            try:
                if figures:
                    shown = plain(figures)
                    check.cell(figures), check.remark(shown), check.facts(shown), list(check.moved(shown, shown, True))
            except Exception:
                error = traceback.format_exc(limit=-3)
                report.outcome = "failed"
                report.longrepr = f"what {check.title} found of {model} cannot be shown: {figures}\n\n{error}"
        return report


def portable(value: Any) -> Any:
    """The value in Python's own types, as pytest-xdist takes it."""
    match value:
        case None:
            return None
        case bool():
            return bool(value)
        case int():
            return int(value)
        case float():
            return float(value)
        case str():
            return str(value)
        case Mapping():
            return {str(key): portable(each) for key, each in value.items()}
        case list() | tuple() | set() | frozenset():
            return [portable(each) for each in value]
    return str(value)


def plain(value: Any) -> Any:
    """The value as JSON takes it: numbers that are not finite become "inf" and the like."""
    match found := portable(value):
        case float() if not math.isfinite(found):
            return str(found)
        case dict():
            return {key: plain(each) for key, each in found.items()}
        case list():
            return [plain(each) for each in found]
    return found
