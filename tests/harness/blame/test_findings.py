"""The findings about TVM are still true of the TVM that is installed."""

import runpy
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[3] / "docs" / "findings"
SCRIPTS = sorted(FOLDER.glob("*.py"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_a_finding_can_be_reproduced(script: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        runpy.run_path(str(script), run_name="__main__")
    assert end.value.code == 0, capsys.readouterr().out


def test_the_index_lists_every_finding() -> None:
    index = (FOLDER / "README.md").read_text()
    assert [script.name for script in SCRIPTS if f"]({script.name})" not in index] == []
