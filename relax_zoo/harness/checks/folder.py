"""Whether the folder of golden files holds what it should, beside what `golden` compares model by model."""

from __future__ import annotations

from pathlib import Path

import pytest

from ..golden.compiled import TABLE, unmerged
from ..golden.disk import STAGE_NAMES, orphans, others, remove_orphans
from ..golden.toolchain import another_toolchain
from ..results import ModelCard


def test_golden_files_have_a_model(
    zoo_golden_dir: Path, zoo_regen: bool, zoo_models: list[ModelCard], zoo_whole: bool
) -> None:
    """No golden file is left of a model that is gone. With --regen: they are removed."""
    table = zoo_golden_dir / TABLE
    if not zoo_regen and table.is_file() and unmerged(table.read_text(encoding="utf-8", errors="replace")):
        pytest.fail(f"a merge left its conflict markers in {table}", pytrace=False)
    if not zoo_whole:
        pytest.skip("only part of the zoo is selected")
    known = {model.name: list(STAGE_NAMES) for model in zoo_models}
    known |= others(zoo_golden_dir)
    found = remove_orphans(zoo_golden_dir, known) if zoo_regen else orphans(zoo_golden_dir, known)
    if found and not zoo_regen:
        names = "\n".join(f"  {path.relative_to(zoo_golden_dir.parent)}" for path in found)
        why = f"no model has these golden files, which pytest --regen removes:\n{names}"
        pytest.fail(why, pytrace=False)


def test_golden_files_are_of_this_toolchain(zoo_golden_dir: Path, zoo_regen: bool) -> None:
    """What wrote the golden files is what reads them. With --regen the file that names it is written."""
    if zoo_golden_dir.is_dir() and not zoo_regen and (why := another_toolchain(zoo_golden_dir)):
        pytest.fail(why, pytrace=False)


TESTS = (test_golden_files_have_a_model, test_golden_files_are_of_this_toolchain)
