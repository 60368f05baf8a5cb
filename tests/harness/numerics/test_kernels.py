"""Each kernel of a build is held against its operators, whatever the model's own inputs show of it."""

from pathlib import Path

import pytest

from relax_zoo import compiler
from relax_zoo.harness.importers import find
from relax_zoo.harness.numerics import scenarios
from relax_zoo.harness.results import Verdict
from relax_zoo.harness.selfcheck.mutants_compiler import kernel_mutants
from relax_zoo.harness.subject import Subject
from relax_zoo.zoo import get


@pytest.fixture(autouse=True)
def blind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No build was found right before, and a judge that finds every result right."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(scenarios, "judge", lambda expected, outputs: Verdict(True, "fine", 0.1))


def test_right_kernels_are_right() -> None:
    verdict = scenarios.verdicts(Subject(get("mlp")))["kernels"]
    assert verdict.ok
    assert verdict.message.startswith("2 kernels are right on drawn inputs")


def test_a_wrong_kernel_is_red_by_itself() -> None:
    (plant,) = (plant for label, _, plant in kernel_mutants(get("mlp")) if label == "kernel 0, a lost maximum")
    with plant():
        verdict = scenarios.verdicts(Subject(get("mlp")))["kernels"]
    assert not verdict.ok
    assert "is not what its operators compute" in verdict.message


def test_builds_that_do_not_say_what_their_kernels_should_be_have_no_verdict() -> None:
    assert "kernels" not in scenarios.verdicts(Subject(get("mlp"), find("tvm-fx")))
    subject = Subject(get("mlp"))
    with pytest.raises(ValueError, match="report=True"):
        compiler.check_build(compiler.build(subject.imported))
