"""The scoreboard and the count of false alarms say what happened, and are red when they should be."""

import pytest
import torch

import relax_zoo.translator.ops  # noqa: F401  (fills the table that a fault is planted in)
from relax_zoo.harness.process.desk import Setup
from relax_zoo.harness.process.parent import Worker
from relax_zoo.harness.selfcheck.benign_variants import judgements
from relax_zoo.harness.selfcheck.false_alarms import upper_bound
from relax_zoo.harness.selfcheck.scoreboard import Score, page, score
from relax_zoo.harness.subject import Subject
from relax_zoo.translator.registry import TABLE
from relax_zoo.zoo import find


@pytest.mark.parametrize(
    ("alarms", "verdicts", "bound"), [(0, 10_000, 3.0e-4), (1, 10_000, 4.74e-4), (0, 100, 2.95e-2), (5, 1000, 1.05e-2)]
)
def test_the_upper_bound_is_that_of_clopper_and_pearson(alarms: int, verdicts: int, bound: float) -> None:
    assert f"{upper_bound(alarms, verdicts):.2e}" == f"{bound:.2e}"


def test_correct_runs_raise_no_alarm_and_a_wrong_build_does(monkeypatch: pytest.MonkeyPatch) -> None:
    count, worst, alarms = judgements(Subject(find("lenet5")[0]), range(1, 4))
    assert (count, alarms) == (30, [])
    assert 0 < worst < 1
    aten = torch.ops.aten
    monkeypatch.setitem(TABLE, aten.tanh.default, TABLE[aten.sigmoid.default])
    _, _, alarms = judgements(Subject(find("lenet5")[0]), range(1, 2))
    assert len(alarms) == 5
    assert not any(alarm.variation.startswith("eager") for alarm in alarms)


def test_the_scoreboard_tells_wrong_from_refused_and_names_the_node() -> None:
    worker = Worker(Setup(importer="tvm-fx", fresh=True))
    models = [find(name)[0] for name in ("mlp", "digits", "conv1d")]
    scores = {(model.name, "tvm-fx"): score(worker, model) for model in models}
    worker.close()
    assert [each.outcome for each in scores.values()] == ["NaN lost", "wrong", "refused"]
    assert "BatchNorm2d" in scores["digits", "tvm-fx"].where
    text = page(models, scores, ["tvm-fx"])
    assert "| **wrong** | 1 |" in text
    assert f"| mlp | {Score('NaN lost', 'relu (ReLU), scenario special')} |" in text
