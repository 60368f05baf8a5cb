"""The verification itself: every check of every model of the zoo."""

from pathlib import Path

import pytest

from relax_zoo.harness.checks import *  # noqa: F403
from relax_zoo.harness.golden.disk import STAGE_NAMES, orphans, remove_orphans
from relax_zoo.harness.golden.toolchain import another_toolchain
from relax_zoo.harness.selection import selected, whole

OTHERS = ("kernels", "tutorial")  # folders of golden files whose own tests look for what is left over


def test_no_golden_file_is_left_of_a_model_that_is_gone(
    pytestconfig: pytest.Config, zoo_golden_dir: Path, zoo_regen: bool
) -> None:
    if not whole(pytestconfig):
        pytest.skip("only part of the zoo is selected")
    known = {model.name: list(STAGE_NAMES) for model in selected(pytestconfig)}
    for folder in OTHERS:
        files = (zoo_golden_dir / folder).rglob("*.py")
        known[folder] = [str(path.relative_to(zoo_golden_dir / folder).with_suffix("")) for path in files]
    found = remove_orphans(zoo_golden_dir, known) if zoo_regen else orphans(zoo_golden_dir, known)
    assert zoo_regen or not found, "no model has these golden files; pytest --regen removes them: " + ", ".join(
        map(str, found)
    )


def test_the_golden_files_are_of_this_toolchain(zoo_golden_dir: Path, zoo_regen: bool) -> None:
    """With --regen the file that names it is written with the first golden file."""
    assert zoo_regen or not another_toolchain(zoo_golden_dir)
