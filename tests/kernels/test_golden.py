"""Each chosen loop nest is the one that was reviewed: `golden/kernels/<operator>/<case>.py`."""

from __future__ import annotations

import functools
import os
from pathlib import Path

import pytest

from relax_zoo._tvm import Call, Op, structural_walk
from relax_zoo.compiler.cpu.operators.contraction.schedule import FUSED, SEPARATE, UNITS, contraction
from relax_zoo.compiler.cpu.operators.winograd.schedule import winograd
from relax_zoo.compiler.cpu.rules import RULES
from relax_zoo.compiler.passes.corrected import LEGALIZERS
from relax_zoo.harness.golden.diff import unified
from relax_zoo.harness.golden.disk import golden_path, kept
from relax_zoo.harness.golden.files import orphans, refuse_in_ci, remove_orphans
from relax_zoo.harness.golden.kernels import KERNELS, LoweredKernel, lowered, moved_schedules
from relax_zoo.harness.golden.pending import TEXTS
from tests.kernels.case import Case
from tests.kernels.cases import CASES, NAMES

LONGEST = 200  # characters of a line


@functools.cache
def shown(case: Case) -> LoweredKernel:
    return lowered(case.make(), str(case), case.shows)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_loop_nest_is_the_one_that_was_reviewed(
    case: Case, zoo_golden_dir: Path, zoo_regen: bool, request: pytest.FixtureRequest
) -> None:
    kernel = shown(case)
    kernel.verify()
    assert max(map(len, kernel.text.splitlines())) <= LONGEST
    golden = kept(zoo_golden_dir / KERNELS, case.operator, case.name)
    if zoo_regen:
        refuse_in_ci(os.environ)
        if golden != kernel.text:
            path = golden_path(zoo_golden_dir / KERNELS, case.operator, case.name)
            request.node.stash[TEXTS] = {path: kernel.text}
    elif golden != kernel.text:
        diff = unified(golden or "", kernel.text, f"{KERNELS}/{case}.py")
        accept = "To accept: pytest tests/kernels --regen, then review the changes of the golden files."
        pytest.fail(f"{case} is not what its golden file says.\n\n{diff}\n\n{accept}", pytrace=False)


def test_no_golden_file_is_left_of_a_case_that_is_gone(zoo_golden_dir: Path, zoo_regen: bool) -> None:
    found = (remove_orphans if zoo_regen else orphans)(zoo_golden_dir / KERNELS, NAMES)
    assert zoo_regen or not found


def test_every_rule_and_every_variant_of_one_takes_a_case() -> None:
    taken = {rule for case in CASES for rule in shown(case).rules}
    variants = {contraction: (UNITS, FUSED, SEPARATE), winograd: (FUSED, SEPARATE)}
    named = {f"{rule.__name__}/{variant}" for rule, names in variants.items() for variant in names}
    assert taken == {rule.__name__ for rule in RULES if rule not in variants} | named


def test_every_corrected_operator_is_in_a_case() -> None:
    used: set[str] = set()
    for case in CASES:
        calls: list[Call] = []
        structural_walk(case.make()["main"], (Call, calls.append))
        used |= {call.op.name for call in calls if isinstance(call.op, Op)}
    assert set(LEGALIZERS) <= used


def test_a_golden_file_alone_says_whether_its_schedule_moved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = [case for case in CASES if str(case) in ("add/broadcast_tail", "conv2d/tail_of_4_channels")]
    for case in chosen:
        path = golden_path(tmp_path / KERNELS, case.operator, case.name)
        path.parent.mkdir(parents=True)
        path.write_text(shown(case).text)
    assert "No schedule" in moved_schedules(tmp_path)
    moved_schedules.cache_clear()
    monkeypatch.setattr("relax_zoo.compiler.cpu.operators.contraction.schedule.PARALLEL_FLOPS", 0)
    assert moved_schedules(tmp_path).endswith("are scheduled in another way: conv2d/tail_of_4_channels.")
    assert moved_schedules(tmp_path / "none") == ""


def test_a_text_that_is_another_program_is_not_accepted() -> None:
    (case,) = (case for case in CASES if str(case) == "relu/nan")
    kernel = shown(case)
    before, after = kernel.text.rsplit("T.max", 1)
    with pytest.raises(Exception, match="another program"):
        LoweredKernel(f"{before}T.min{after}", kernel.program, kernel.schedule).verify()
