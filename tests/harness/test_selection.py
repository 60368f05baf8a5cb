"""What a selection that finds nothing says."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from relax_zoo.harness.survey import cards

ROOT = Path(__file__).parents[2]


def test_a_name_that_no_model_has_is_one_message_without_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = -p relax_zoo.harness.plugin -p no:cacheprovider\n")
    (tmp_path / "test_zoo.py").write_text("from relax_zoo.harness.checks import *\n")
    command = [sys.executable, "-m", "pytest", "--zoo-model", "resnet81"]
    (tmp_path / "report").mkdir()
    for options in ((), ("-n", "2")):
        page = tmp_path / "report" / "zoo.html"
        page.write_text("of an earlier run, and green")
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        done = subprocess.run([*command, *options], cwd=tmp_path, env=environment, capture_output=True, text=True)
        assert done.returncode in (1, 2)
        assert "no model matches 'resnet81'; did you mean: resnet18" in done.stdout
        assert "UsageError" not in done.stdout + done.stderr
        assert not page.exists()


def test_several_names_select_the_models_of_each_once() -> None:
    names = [card.name for card in cards(None, ["mlp", "res*", "resnet18"], None)]
    assert names == ["mlp", "residual", "resnet18"]
    assert len(cards(None, [], "small")) > len(names)
    with pytest.raises(ValueError, match="no model matches 'resnet81'"):
        cards(None, ["mlp", "resnet81"], None)
