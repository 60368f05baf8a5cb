"""Every step of the tutorial computes what PyTorch computes, and its program is the one in its golden file."""

from __future__ import annotations

import functools
from pathlib import Path

import pytest
import tvm
import tvm_ffi

from relax_zoo.harness.golden.script import verify_script
from relax_zoo.harness.numerics.judge import judge, reference
from relax_zoo.harness.results import Verdict
from relax_zoo.harness.selection import whole
from tests.tutorial import golden as tutorial
from tests.tutorial.steps import STEPS, steps


@functools.cache
def module(name: str) -> tvm.IRModule:
    return STEPS[name].module()


@functools.cache
def verdict(name: str) -> Verdict:
    step = STEPS[name]
    return judge(reference(step.model, step.inputs), step.run(module(name), step.inputs))


@pytest.mark.parametrize("name", STEPS)
def test_step_computes_what_pytorch_computes(name: str) -> None:
    assert verdict(name).ok, verdict(name).message


@pytest.mark.parametrize("name", STEPS)
def test_golden_file_is_the_program_and_parses_back_to_it(
    name: str, zoo_golden_dir: Path, pytestconfig: pytest.Config
) -> None:
    rendered = tutorial.render(name, module(name))
    if pytestconfig.getoption("regen") and whole(pytestconfig):
        assert verdict(name).ok, f"not written, because it is wrong: {verdict(name).message}"
        tutorial.write(zoo_golden_dir, rendered)
    message = tutorial.moved(zoo_golden_dir, rendered)
    assert message is None, message
    verify_script(module(name), (zoo_golden_dir / tutorial.FOLDER / f"{name}.py").read_text(encoding="utf-8"))


def test_every_golden_file_belongs_to_a_step(zoo_golden_dir: Path) -> None:
    assert {path.stem for path in zoo_golden_dir.glob(f"{tutorial.FOLDER}/*.py")} <= set(STEPS)


def test_steps_are_those_that_the_harness_knows_in_the_same_order() -> None:
    assert list(steps()) == list(tutorial.STEPS)


def test_parameters_may_be_given_first_or_last() -> None:
    assert tvm_ffi.structural_equal(module("builder_params_last"), module("builder_params_first"))


def test_a_golden_file_that_says_something_else_is_found_and_rewritten(tmp_path: Path) -> None:
    rendered = tutorial.render("te_relu_1d", module("te_relu_1d"))
    assert "te_relu_1d.py is missing" in str(tutorial.moved(tmp_path, rendered))
    assert tutorial.write(tmp_path, rendered)
    assert not tutorial.write(tmp_path, rendered)
    path = tmp_path / "tutorial" / "te_relu_1d.py"
    path.write_text(rendered.text.replace("(10,)", "(11,)"))
    assert "the program differs in meaning" in str(tutorial.moved(tmp_path, rendered))
    assert tutorial.write(tmp_path, rendered)
    assert tutorial.moved(tmp_path, rendered) is None
