"""Models that crash, leave, hang, leak or flood: each is one red verdict, and the others go on."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from relax_zoo.harness.checks import CHECKS

NOT_RUN = {"golden", "real data", "benchmark"}  # left out by the options, without data, with --benchmark alone
PLANTED = Path(__file__).parent / "planted"
SAID = {
    "b_abort": "died of SIGABRT, at phase 'reference'. Its last words:\n  Fatal Python error: Aborted",
    "c_exit": "left with exit code 0, at phase 'reference'. It left no words.",
    "d_segfault": "died of SIGSEGV, at phase 'reference'. Its last words:",
    "e_hang": "hung: it was killed after 6 s in this phase, at phase 'reference'",
    "f_leak": "used more than 3 GiB of memory and was killed, at phase 'reference'",
    "g_flood": "printed more than 16 MB and was killed, at phase 'reference'. Its last words:\n  xxxx",
    "h_exception": "numerics failed at phase 'reference'",
}


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What a run over the planted models prints."""
    folder = tmp_path_factory.mktemp("planted")
    (folder / "pytest.ini").write_text(
        f"[pytest]\naddopts = -p relax_zoo.harness.plugin --zoo-module planted\npythonpath = {PLANTED}\n"
    )
    (folder / "test_planted.py").write_text("from relax_zoo.harness.checks import *\n")
    limits = ["--zoo-time-limit", "6", "--zoo-memory-limit", "3"]
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *limits, "-k", "not golden"]
    root = Path(__file__).parents[3]
    environment = {**os.environ, "PYTHONPATH": str(root), "COLUMNS": "100", "XDG_CACHE_HOME": str(folder)}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=560)
    return done.stdout


@pytest.mark.parametrize("model", SAID)
def test_a_planted_fault_is_one_red_verdict_with_its_phase_and_its_last_words(model: str, output: str) -> None:
    assert SAID[model] in output
    assert len(re.findall(rf"^FAILED \S+\[{model}\]", output, re.MULTILINE)) == 1
    assert re.search(rf"{model} +│ +FAILED │ +skipped │", output)


@pytest.mark.parametrize("model", ["a_sound", "i_sound"])
def test_the_models_before_and_after_the_faults_are_verified(model: str, output: str) -> None:
    assert re.search(rf"{model} +│ +\d\.\d\d of bound │ +\S+ us", output)


def test_the_table_counts_every_check(output: str) -> None:
    columns = len(CHECKS) - len(NOT_RUN)
    counts = f"{2 * columns} passed, {len(SAID)} failed, {(columns - 1) * len(SAID)} skipped"
    assert f"9 models, {9 * columns} checks: {counts}" in output
    assert "the phase 'reference' of this model has failed before" in output
