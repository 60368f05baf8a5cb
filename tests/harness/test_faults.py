"""Faults planted in the translator, one at a time: each must turn the checks of a model red."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn
from torch.nn import functional as F
from tvm.ir import Expr

import relax_zoo.translator.ops  # noqa: F401  (fills the table that the faults are planted in)
from relax_zoo.harness.golden.files import compare, write
from relax_zoo.harness.numerics.scenarios import verdicts
from relax_zoo.harness.subject import Subject
from relax_zoo.translator import TranslationError
from relax_zoo.translator.registry import TABLE
from relax_zoo.zoo import Input, Model

aten = torch.ops.aten


class Net(nn.Module):
    """Something of everything that the faults break."""

    def __init__(self) -> None:
        super().__init__()
        self.conv = nn.Conv2d(3, 6, 3, stride=(2, 1))
        self.norm = nn.BatchNorm2d(6, eps=1e-3)
        self.mix = nn.Conv2d(6, 6, 1)
        self.layer = nn.LayerNorm(6, eps=1e-3)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = F.relu(self.norm(self.conv(x)))
        x = torch.add(x, self.mix(x), alpha=2)
        return F.softmax(self.layer(x.mean((2, 3))), dim=1)


def subject() -> Subject:
    model = Model(
        "net", (Input(("batch", 3, 12, 10)),), frozenset({"small"}), "a test", {"batch": 4}, (4,), Net, None, False
    )
    return Subject(model)


def changed(overload: Any, **arguments: Callable[[Any], Any]) -> tuple[Any, Callable[..., Any]]:
    """The overload's converter with some of its arguments changed on the way in."""
    original = TABLE[overload]
    names = [argument.name for argument in overload._schema.arguments]

    def converter(*args: Any, **kwargs: Any) -> Any:
        given = dict(zip(names, args, strict=False)) | kwargs
        return original(
            **{name: arguments[name](value) if name in arguments else value for name, value in given.items()}
        )

    return overload, converter


def batch_norm_as_in_training() -> tuple[Any, Callable[..., Any]]:
    of_the_batch = TABLE[aten._native_batch_norm_legit.no_stats]

    def converter(input: Expr, weight: Any, bias: Any, mean: Any, var: Any, momentum: float, eps: float) -> Any:
        return of_the_batch(input, weight, bias, True, momentum, eps)

    return aten._native_batch_norm_legit_no_training.default, converter


FAULTS: dict[str, Callable[[], tuple[Any, Callable[..., Any]]]] = {
    "BatchNorm as in training": batch_norm_as_in_training,
    "a dropped bias": lambda: changed(aten.conv2d.default, bias=lambda _: None),
    "a swapped stride": lambda: changed(aten.conv2d.default, stride=lambda stride: list(stride)[::-1]),
    "alpha ignored in add": lambda: changed(aten.add.Tensor, alpha=lambda _: 1),
    "softmax over another axis": lambda: changed(aten.softmax.int, dim=lambda dim: 1 - dim),
    "another eps in LayerNorm": lambda: changed(aten.layer_norm.default, eps=lambda eps: eps * 10),
    "another eps in BatchNorm": lambda: changed(
        aten._native_batch_norm_legit_no_training.default, eps=lambda e: e * 10
    ),
    "a lost ReLU": lambda: (aten.relu.default, lambda self: self),
}


@pytest.fixture(scope="module")
def golden(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the goldens of the net without a fault."""
    folder = tmp_path_factory.mktemp("golden")
    write(folder, "net", subject().rendered)
    return folder


def test_without_a_fault_the_checks_are_green(golden: Path) -> None:
    again = subject()
    assert all(verdict.ok for verdict in verdicts(again).values())
    assert not compare(golden, "net", again.rendered)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_turns_the_numerics_red(fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    overload, converter = FAULTS[fault]()
    monkeypatch.setitem(TABLE, overload, converter)
    assert red()


def red() -> bool:
    """Whether the self-check of the translation or the numerics complains."""
    try:
        return not all(verdict.ok for verdict in verdicts(subject()).values())
    except TranslationError:
        return True


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_turns_the_golden_red_at_the_stage_that_made_it(
    fault: str, monkeypatch: pytest.MonkeyPatch, golden: Path
) -> None:
    overload, converter = FAULTS[fault]()
    monkeypatch.setitem(TABLE, overload, converter)
    try:
        rendered = subject().rendered
    except TranslationError:
        return
    differences = compare(golden, "net", rendered)
    assert differences[0].stage == "relax"


def test_two_swapped_weights_of_one_shape_turn_the_golden_red_although_the_program_is_the_same(golden: Path) -> None:
    swapped = subject()
    norm = swapped.module.norm
    norm.weight, norm.bias = norm.bias, norm.weight
    differences = compare(golden, "net", swapped.rendered)
    assert differences
    assert "norm" in str(differences[0])
