"""A numeric failure is led back to the node that is wrong, and cut down to a script that fails in the same way."""

import dataclasses
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
import tvm
from torch import fx

import relax_zoo.translator.ops  # noqa: F401  (fills the table that the faults are planted in)
from relax_zoo.harness import importers
from relax_zoo.harness.blame.bisect import blame
from relax_zoo.harness.blame.shrink import small_case
from relax_zoo.harness.importers import Importer, find
from relax_zoo.harness.subject import Subject
from relax_zoo.translator.registry import TABLE
from relax_zoo.zoo import find as models

aten = torch.ops.aten


def subject(name: str, importer: str = "ours") -> Subject:
    return Subject(models(name)[0], find(importer))


def run_script(path: Path) -> tuple[int, str]:
    """The exit code of a script in a process of its own, and what it prints."""
    done = subprocess.run(
        [sys.executable, path], capture_output=True, text=True, env={"PYTHONPATH": ":".join(sys.path)}
    )
    return done.returncode, done.stdout


def test_a_right_build_has_no_culprit() -> None:
    right = subject("mlp")
    assert blame(right, right.example(1)) is None


def test_a_silent_error_of_another_importer_is_blamed_and_cut_down(tmp_path: Path) -> None:
    wrong = subject("bottleneck", "tvm-fx")
    culprit = blame(wrong, wrong.example(1))
    assert culprit is not None
    assert (culprit.node, culprit.operator) == ("_0_1", "BatchNorm2d")
    case = small_case(wrong, culprit, wrong.example(1), tmp_path / "case.py")
    assert case is not None
    assert case.operators == 1
    assert max(case.inputs[0].shape) <= 16
    assert len((tmp_path / "case.py").read_text().splitlines()) <= 40
    code, said = run_script(tmp_path / "case.py")
    assert (code, said[:6]) == (1, "wrong:")


def test_a_small_case_fails_in_the_same_way(tmp_path: Path) -> None:
    wrong = subject("bottleneck", "tvm-fx")
    culprit = blame(wrong, wrong.example(1))
    assert culprit is not None
    assert culprit.manner == "too far off"
    other = dataclasses.replace(culprit, message="output: got 1, expected exactly 2")
    assert other.manner == "expected exactly"
    assert small_case(wrong, other, wrong.example(1), tmp_path / "case.py") is None


PLANTED: dict[str, tuple[str, Any, Any, str]] = {
    "relu": ("unet", aten.relu.default, lambda real: lambda self: self, "relu"),
    "scale": (
        "tiny_vit",
        aten.softmax.int,
        lambda real: lambda self, dim, dtype=None: real(self, dim - 1, dtype),
        "softmax",
    ),
    "bias": (
        "two_input",
        aten.linear.default,
        lambda real: lambda input, weight, bias=None: real(input, weight),
        "condition_1",
    ),
}


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_fault_is_blamed_on_the_first_node_that_meets_it(
    fault: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name, overload, plant, node = PLANTED[fault]
    monkeypatch.setitem(TABLE, overload, plant(TABLE[overload]))
    wrong = subject(name)
    culprit = blame(wrong, wrong.example(5))
    assert culprit is not None
    assert culprit.node == node
    assert "zoo/" in culprit.source
    case = small_case(wrong, culprit, wrong.example(5), tmp_path / "case.py")
    assert case is not None
    assert case.operators <= 3
    monkeypatch.undo()
    with pytest.raises(SystemExit) as end:  # the translator itself is sound
        runpy.run_path(str(tmp_path / "case.py"), run_name="__main__")
    assert (end.value.code, capsys.readouterr().out[:6]) == (0, "right:")


def test_a_fault_that_hides_when_every_value_is_a_result_is_found_by_halving(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = find("ours")

    def load(graph: fx.GraphModule, shapes: Any) -> tvm.IRModule:
        alone = isinstance(graph.graph.output_node().args[0], fx.Node)
        with pytest.MonkeyPatch.context() as patch:
            if alone:
                patch.setitem(TABLE, aten.tanh.default, lambda self: self)
            return ours.load(graph, shapes)

    monkeypatch.setitem(importers.IMPORTERS, "hiding", Importer("hiding", load, ours.build))
    wrong = subject("lenet5", "hiding")
    culprit = blame(wrong, wrong.example(1))
    assert culprit is not None
    assert (culprit.node, culprit.operator) == ("_1", "Tanh")
