"""A wrong build is blamed on the pass after which the module differs, and on the kernel."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import fx, nn

from relax_zoo.compiler import bind_params, pipeline
from relax_zoo.harness.blame.passes import wrong_pass
from relax_zoo.harness.selfcheck.mutants_compiler import kernel_mutants
from relax_zoo.harness.subject import Subject
from relax_zoo.zoo import get


@pytest.fixture
def subject(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Subject:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return Subject(get("matmul_relu"))


class Twice(nn.Module):
    """Twice what a model computes."""

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return 2 * self.model(x)


def test_a_right_build_is_nobodys_fault(subject: Subject) -> None:
    assert wrong_pass(subject, subject.graph, subject.example(4)) is None


def test_a_fault_in_a_schedule_is_blamed_on_it_and_on_its_kernel(subject: Subject) -> None:
    (plant,) = (plant for label, _, plant in kernel_mutants(subject.model) if label == "kernel 0, a lost maximum")
    with plant():
        made = wrong_pass(subject, subject.graph, subject.example(4))
    assert made == "made wrong by the pass 'schedule', in the kernel fused_matmul_relu"


def test_a_fault_in_a_pass_before_is_blamed_on_that_and_on_no_kernel(
    subject: Subject, monkeypatch: pytest.MonkeyPatch
) -> None:
    twice = fx.symbolic_trace(Twice(subject.module))
    module = bind_params(subject.load(twice, [((1, 128), "float32")]))
    monkeypatch.setattr(pipeline, "fold_batch_norm", lambda _: module)
    made = wrong_pass(subject, subject.graph, subject.example(4))
    assert made == "made wrong by the pass 'fold_batch_norm'"
