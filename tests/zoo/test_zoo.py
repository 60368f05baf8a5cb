"""The verification itself: every check of every model of the zoo."""

from pathlib import Path

import pytest

from harness import tutorial
from harness.checks import *  # noqa: F403
from harness.golden import orphans, remove_orphans
from harness.plugin import selected, whole
from harness.subject import Subject


def test_no_golden_file_is_left_of_a_model_that_is_gone(
    pytestconfig: pytest.Config, golden_dir: Path, regen: bool
) -> None:
    if not whole(pytestconfig):
        pytest.skip("only part of the zoo is selected")
    known = {model.name: Subject(model).stages for model in selected(pytestconfig)}
    known |= {tutorial.FOLDER: tutorial.STEPS}
    found = remove_orphans(golden_dir, known) if regen else orphans(golden_dir, known)
    assert regen or not found, "no model has these golden files; pytest --regen removes them: " + ", ".join(
        map(str, found)
    )
