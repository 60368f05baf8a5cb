"""The verification itself: every check of every model of the zoo."""

from pathlib import Path

import pytest

from relax_zoo.harness.checks import *  # noqa: F403
from relax_zoo.harness.golden.files import STAGES, orphans, remove_orphans
from relax_zoo.harness.golden.kernels import KERNELS
from relax_zoo.harness.golden.toolchain import another_toolchain
from relax_zoo.harness.selection import selected, whole
from tests.kernels.cases import CASES
from tests.tutorial import golden as tutorial


def test_no_golden_file_is_left_of_a_model_that_is_gone(
    pytestconfig: pytest.Config, zoo_golden_dir: Path, zoo_regen: bool
) -> None:
    if not whole(pytestconfig):
        pytest.skip("only part of the zoo is selected")
    known = {model.name: list(STAGES) for model in selected(pytestconfig)}
    known |= {tutorial.FOLDER: list(tutorial.STEPS), KERNELS: list(map(str, CASES))}
    found = remove_orphans(zoo_golden_dir, known) if zoo_regen else orphans(zoo_golden_dir, known)
    assert zoo_regen or not found, "no model has these golden files; pytest --regen removes them: " + ", ".join(
        map(str, found)
    )


def test_the_golden_files_are_of_this_toolchain(zoo_golden_dir: Path, zoo_regen: bool) -> None:
    """With --regen the file that names it is written with the first golden file."""
    assert zoo_regen or not another_toolchain(zoo_golden_dir)
