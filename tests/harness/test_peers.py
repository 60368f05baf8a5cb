"""The comparison with other runtimes: nothing wrong is timed as ours, and nothing is left out in silence."""

import sys
from typing import Any

import pytest
import torch
from torch import nn

from harness import peers
from harness.__main__ import main
from harness.peers import EAGER, OURS, compare
from zoo import Model, find


@pytest.fixture
def tiny() -> Model:
    (model,) = find("matmul_relu")
    return model


@pytest.fixture(autouse=True)
def same_threads() -> Any:
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


def only(monkeypatch: pytest.MonkeyPatch, **runners: Any) -> None:
    monkeypatch.setattr(peers, "RUNNERS", {OURS: peers._ours, EAGER: peers._eager, **runners})


def test_every_runner_gets_a_ratio_with_its_interval(tiny: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    only(monkeypatch)
    row = compare(tiny, 1, 0.05)
    assert set(row["seconds"]) == {OURS, EAGER}
    ratio, low, high = row["ratios"][EAGER]
    assert low <= ratio <= high
    assert row["notes"] == {}


def test_a_runtime_that_is_not_installed_is_named(tiny: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    only(monkeypatch, onnxruntime=peers._onnxruntime)
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    row = compare(tiny, 1, 0.05)
    assert "not installed" in row["notes"]["onnxruntime"]
    assert "onnxruntime" not in row["ratios"]


def test_our_own_build_is_not_timed_when_it_is_wrong(tiny: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    only(monkeypatch)
    monkeypatch.setitem(peers.RUNNERS, OURS, wrong)
    with pytest.raises(RuntimeError, match="matmul_relu is not timed, because it is wrong"):
        compare(tiny, 1, 0.05)


def test_a_runtime_beyond_the_error_bound_is_marked(tiny: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    only(monkeypatch, sloppy=wrong)
    row = compare(tiny, 1, 0.05)
    assert "beyond the error bound" in row["notes"]["sloppy"]


def wrong(module: nn.Module, inputs: tuple[torch.Tensor, ...], threads: int) -> Any:
    return lambda: module(*inputs) * 1.001


def test_a_glob_that_matches_nothing_lists_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["peers", "--model", "nothing*"]) == 2
    assert "resnet18" in capsys.readouterr().out
