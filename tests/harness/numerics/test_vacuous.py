"""A check that cannot fail is found out: comparing nothing, a reference with itself, saying yes, skipping."""

import dataclasses
import math
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import fx, nn

from relax_zoo.harness import steps
from relax_zoo.harness.importers import Importer, find
from relax_zoo.harness.numerics import scenarios
from relax_zoo.harness.numerics.judge import judge, reference
from relax_zoo.harness.numerics.sensitivity import sensitivity
from relax_zoo.harness.process.child import Message, Request
from relax_zoo.harness.process.client import ModelClient
from relax_zoo.harness.process.desk import Setup
from relax_zoo.harness.process.parent import StepFailed, Worker
from relax_zoo.harness.results import Verdict
from relax_zoo.harness.subject import Subject
from relax_zoo.zoo import find as models

GREEN = {name: step.green for name, step in steps.STEPS.items()}


def subject(importer: Importer | None = None) -> Subject:
    return Subject(models("mlp")[0], importer or find("ours"))


def green(subject: Subject) -> bool:
    """Whether both steps of the numeric check are green."""
    return GREEN["numerics"](steps.numerics(subject)) and GREEN["sensitivity"](sensitivity(subject))


def test_the_sound_harness_is_green() -> None:
    assert green(subject())


def test_a_build_that_is_pytorch_is_no_build() -> None:
    class Kept:
        graph: fx.GraphModule

    def load(graph: fx.GraphModule, shapes: Any) -> Any:
        Kept.graph = graph
        return None

    for wrap in (lambda run: run, torch.inference_mode(), torch.compile(backend="eager")):
        build: Callable[..., Any] = lambda module, sizes, wrap=wrap: wrap(Kept.graph)  # noqa: E731
        verdicts = scenarios.verdicts(subject(Importer("eager", load, build)))
        assert not any(verdict.ok for verdict in verdicts.values())
        assert scenarios.VACUOUS in verdicts["batch 1"].message


def test_a_judge_that_always_agrees_is_found_out_by_what_it_does_not_notice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scenarios, "judge", lambda expected, outputs: Verdict(True, "fine", 0.1))
    assert not green(subject())


def test_a_reference_made_of_the_build_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    sound = subject()
    monkeypatch.setattr(scenarios, "_reference", lambda module, inputs, **_: reference(sound.executable, inputs))
    verdicts = scenarios.verdicts(subject())
    assert not any(verdict.ok for verdict in verdicts.values())
    assert "does not depend on the inputs" in verdicts["batch 1"].message


STILL: dict[str, Callable[[torch.Tensor], Any]] = {
    "zeros_like": torch.zeros_like,
    "times zero": lambda x: x * 0,
    "saturated": lambda x: torch.sigmoid(x.abs() + 1000),
    "infinite": lambda x: x.abs() + math.inf,
    "of no order": lambda x: torch.argsort(x * 0, stable=True),
}
MOVING: dict[str, Callable[[torch.Tensor], Any]] = {
    "abs": torch.abs,
    "mean of all": torch.mean,
    "sign": torch.sign,
    "normalized": lambda x: x / x.norm(),
    "argmax": lambda x: x.argmax(),
    "of some size": lambda x: x[x > 0],
    "integers": lambda x: (x * 3).long() % 2,
    "of some": lambda x: (x * 0, x + 1),
}


@pytest.mark.parametrize("function", STILL.values(), ids=STILL)
def test_a_function_whose_values_do_not_move_with_its_inputs_proves_nothing(function: Callable[..., Any]) -> None:
    x = torch.randn(4, 7, generator=torch.Generator().manual_seed(0))
    expected = reference(function, (x,), moving=True)
    verdict = judge(expected, function(x))
    assert not verdict.ok
    assert "so this run proves nothing" in verdict.message


@pytest.mark.parametrize("function", MOVING.values(), ids=MOVING)
def test_a_function_that_moves_in_any_way_is_judged(function: Callable[..., Any]) -> None:
    x = torch.randn(4, 7, generator=torch.Generator().manual_seed(0))
    assert judge(reference(function, (x,), moving=True), function(x)).ok


def test_what_does_not_move_is_named_output_by_output() -> None:
    verdict = judge(reference(MOVING["of some"], (torch.ones(3),), moving=True), MOVING["of some"](torch.ones(3)))
    assert verdict.message.endswith(". output[0] is the same for other inputs")


def test_a_model_that_does_not_move_is_red_in_its_ordinary_scenarios() -> None:
    class Saturated(nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return torch.sigmoid(x.abs() + 1000)

    model = dataclasses.replace(models("mlp")[0], build=Saturated)
    verdicts = scenarios.verdicts(Subject(model))
    assert "output is the same for other inputs, so this run proves nothing" in verdicts["batch 1"].message


def test_swapped_arguments_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scenarios, "judge", lambda expected, outputs: judge(outputs, expected))
    with pytest.raises(AttributeError):
        green(subject())


def test_comparing_in_no_lane_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scenarios, "inputs_of", lambda subject: {})
    with pytest.raises((StopIteration, ValueError)):
        green(subject())


def test_a_reference_without_outputs_compares_nothing() -> None:
    assert not judge(reference(nn.Identity(), (torch.empty(0),)), torch.empty(0)).ok


def test_missing_data_excuses_only_models_that_have_some(monkeypatch: pytest.MonkeyPatch) -> None:
    worker = Worker(Setup())
    monkeypatch.setattr(Worker, "ask", lambda self, order: _unavailable())
    with pytest.raises(pytest.fail.Exception, match="cannot be had"):
        ModelClient(models("mlp")[0], worker).ask("numerics")
    with pytest.raises(pytest.skip.Exception, match="cannot be had"):
        ModelClient(models("fashion_mnist_mlp")[0], worker).ask("numerics")


def _unavailable() -> Message:
    from relax_zoo.harness.process.parent import Unavailable

    raise Unavailable("the data cannot be had")


def test_skipped_numerics_make_the_run_red(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(
        "import pytest\n\n@pytest.fixture\ndef zoo_detail():\n    pytest.skip('no time')\n"
    )
    (tmp_path / "test_zoo.py").write_text("from relax_zoo.harness.checks import *\n")
    options = ["-p", "relax_zoo.harness.plugin", "--zoo-model", "mlp", "-p", "no:cacheprovider"]
    command = [sys.executable, "-m", "pytest", *options, str(tmp_path)]
    done = subprocess.run(command, cwd=tmp_path, env={"PYTHONPATH": ":".join(sys.path)}, capture_output=True, text=True)
    assert "not looked at, which is no pass: test_numerics[mlp]" in done.stdout
    assert done.returncode == 1


def test_an_error_in_a_step_is_never_a_result() -> None:
    worker = Worker(Setup(importer="tvm-fx", fresh=True))
    with pytest.raises(StepFailed, match="failed at phase 'import'"):
        worker.ask(Request("conv1d", "numerics"))
    worker.close()
