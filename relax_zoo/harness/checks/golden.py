"""Whether the program is the one that a person reviewed."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import pytest

from ..golden.errors import refuse_in_ci
from ..golden.pending import TEXTS
from ..process.client import ModelClient
from .check import Check, Figures, Step, first_words


def test_golden(
    zoo_subject: ModelClient,
    zoo_golden_dir: Path,
    zoo_regen: bool,
    zoo_detail: Any,
    zoo_shown: dict[str, Any],
    request: pytest.FixtureRequest,
) -> None:
    """The program is the one that was reviewed. With --regen: becomes it, if it computes the right values."""
    if zoo_regen:
        refuse_in_ci(os.environ)
        if not zoo_subject.right:
            name = zoo_subject.model.name
            why = f"golden files of {name} are not written: the build differs from PyTorch; see its test_numerics"
            pytest.fail(why, pytrace=False)
    found = zoo_subject.ask("golden", zoo_golden_dir, zoo_regen)
    zoo_shown["differences"] = found.differences
    request.node.stash[TEXTS] = found.written
    zoo_detail(written=list(map(str, found.written)), cached="golden" in zoo_subject.cached)
    if found.differences:
        pytest.fail(found.differences, pytrace=False)


def _cell(figures: Figures) -> str:
    return f"wrote {len(figures['written'])}" if figures.get("written") else "ok"


def _cause(message: str) -> str:
    stage = re.search(r"First stage that moved: (\w+)", message)
    what = re.search(r"What changed is ([^.\n]+)", message)
    if not stage:
        return first_words(message)
    return f"{stage[1]} is not what was reviewed" + (f": {what[1]} changed" if what else "")


def _left_out(options: Any) -> str:
    if options.importer != "ours":
        return "golden files are of our own importer's programs"
    return "a run with --benchmark times every runtime, and nothing else" if options.benchmark else ""


CHECK = Check(
    title="golden",
    test=test_golden,
    steps={"golden": Step("relax_zoo.harness.steps:golden", lambda found: not (found.written or found.differences))},
    turn=2,
    column=1,
    cell=_cell,
    cause=_cause,
    goal="as it was reviewed",
    left_out=_left_out,
)
