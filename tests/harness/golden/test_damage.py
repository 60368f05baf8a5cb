"""A file that is no golden any more is called that, and one that is, is not, whatever else it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from relax_zoo.harness.golden.damage import damage

ROOT = Path(__file__).parents[3]
FILES = sorted(path for path in (ROOT / "golden").glob("*/*.py") if path.stem in ("fx", "relax"))
SMALL = [path for path in FILES if path.stem == "fx" or path.stat().st_size < 3000]  # a module is parsed and printed
WHOLE = {path.stem: path.read_text() for path in (ROOT / "golden/mlp").glob("*.py")} | {"compiled": "0a1b 2c3d"}


@pytest.mark.parametrize("path", SMALL, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_what_was_written_is_a_golden_file(path: Path) -> None:
    assert damage(path.read_text(), path.stem) == ""


def test_one_of_another_program_is_a_golden_file_too() -> None:
    assert damage(WHOLE["fx"].replace("relu", "gelu"), "fx") == ""
    assert damage(WHOLE["relax"].replace("R.nn.relu", "R.nn.gelu"), "relax") == ""
    assert damage(WHOLE["relax"].replace("R.nn.relu", "R.nn.what"), "relax") == ""  # as of another TVM


# What a formatter makes of a line, and where it leaves one out.
FORMATTED = {
    "fx": ('("linear0", x)', '(\n    "linear0",\n    x,\n)', "output("),
    "relax": (
        "(linear0__2, linear0_bias)",
        "(\n            linear0__2, linear0_bias\n        )",
        "    @R.function",
    ),
}


@pytest.mark.parametrize("stage", ["fx", "relax", "compiled"])
@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda text: "", "it is empty"),
        (lambda text: " \n", "it is empty"),
        (
            lambda text: f"<<<<<<< HEAD\n{text}\n=======\n{text}\n>>>>>>> main\n",
            "a merge left its conflict markers in it",
        ),
        (lambda text: f"something else\n{text}", "it does not begin as a golden file of the stage|is not two digests"),
    ],
    ids=["empty", "blank", "half merged", "another file"],
)
def test_what_is_none_is_told_in_words(stage: str, change: object, says: str) -> None:
    assert re.search(says, damage(change(WHOLE[stage]), stage))  # type: ignore[operator]


@pytest.mark.parametrize("stage", FORMATTED)
def test_what_a_formatter_or_a_checkout_did_to_it_is_told_with_how_to_keep_them_out(stage: str) -> None:
    line, lines, below = FORMATTED[stage]
    for text in (WHOLE[stage].replace(line, lines), WHOLE[stage].replace(below, f"\n{below}")):
        assert text != WHOLE[stage]
        assert re.search(r"laid out by a formatter\..*docs/verification\.md", damage(text, stage))
    assert "line ends" in damage(WHOLE[stage].replace("\n", "\r\n"), stage)


def test_a_file_of_one_stage_is_none_of_another() -> None:
    assert "it does not begin as a golden file of the stage fx" in damage(WHOLE["relax"], "fx")
