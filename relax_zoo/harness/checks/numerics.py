"""Whether a build computes what PyTorch computes."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ..process.client import ModelClient
from .check import Check, Figures, Move, Step, first_words


def test_numerics(zoo_subject: ModelClient, zoo_report_dir: Path, zoo_detail: Any, zoo_shown: dict[str, Any]) -> None:
    """The build computes what PyTorch computes, in every scenario, within the derived bound."""
    verdicts, settled = zoo_subject.numerics, zoo_subject.settled
    noticed = zoo_subject.ask("sensitivity")
    known = {known.where: f"{known.reason}, until {known.until} ({known.link})" for known in settled.known}
    zoo_detail(
        error_ratio=max((found.error_ratio for name, found in verdicts.items() if name not in known), default=0.0),
        scenarios=len(verdicts),
        known=known,
        sensitivity=max(noticed.values(), default=None),
        cached="numerics" in zoo_subject.cached,
    )
    zoo_shown.update(scenarios={scenario: vars(verdict) for scenario, verdict in verdicts.items()}, sensitivity=noticed)
    red = list(settled.red)
    if red:
        red.append(zoo_subject.blame(red[0].partition(":")[0], zoo_report_dir))
    if noticed and min(noticed.values()) == math.inf:
        red.append("no change of any weight would be noticed: these inputs or bounds prove nothing")
    if unreached := zoo_subject.ask("input_coverage"):
        red.append(f"the inputs prove too little: {'; '.join(unreached)}")
    if red:
        pytest.fail("\n".join([f"{zoo_subject.model.name} differs from PyTorch", *red]), pytrace=False)


def _cell(figures: Figures) -> str:
    known, least = len(figures.get("known", ())), figures.get("sensitivity")
    notices = "" if least is None else f", sees {float(least):.0e}".replace("e-0", "e-")
    return f"{float(figures['error_ratio']):.2f} of bound{notices}" + (f", {known} known" if known else "")


def _cause(message: str) -> str:
    if blamed := re.search(r"first wrong at \S+ \(([^)\n]+)\)", message):
        return f"wrong from {blamed[1]} on"
    first, _, told = message.partition("\n")
    if not (told and first.endswith("differs from PyTorch")):
        return first_words(message)
    what, _, why = told.partition("\n")[0].partition(": ")
    return what if "prove" in what + why else f"wrong in scenario {what}"


def _moved(before: Figures, now: Figures, same_machine: bool) -> Iterator[Move]:
    if not before.get("error_ratio") or now.get("error_ratio") is None:
        return
    was, is_ = float(before["error_ratio"]), float(now["error_ratio"])
    if f"{was:.2f}" != f"{is_:.2f}":
        kind = "worse" if is_ > was else "better"
        yield Move(kind, f"{was:.2f} of bound", f"{is_:.2f} of bound", abs(is_ - was))


CHECK = Check(
    title="numerics",
    test=test_numerics,
    steps={
        "numerics": Step(
            "relax_zoo.harness.steps:numerics", lambda verdicts: all(verdict.ok for verdict in verdicts.values())
        ),
        "sensitivity": Step(
            "relax_zoo.harness.numerics.sensitivity:sensitivity",
            lambda found: not found or min(found.values()) < math.inf,
        ),
        "input_coverage": Step("relax_zoo.harness.numerics.input_coverage:uncovered", lambda found: not found),
    },
    turn=1,
    column=2,
    cell=_cell,
    cause=_cause,
    goal="within the bound",
    moved=_moved,
)
