"""Inputs that do not reach what an operator does are called out; those of the zoo reach everything."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

from harness.adequacy import missed
from harness.subject import Subject
from zoo import Input, Model, find


class Net(nn.Module):
    def __init__(self, function: Callable[[Tensor], Tensor]) -> None:
        super().__init__()
        self.function = function

    def forward(self, x: Tensor) -> Tensor:
        return self.function(x)


def of(function: Callable[[Tensor], Tensor]) -> list[str]:
    inputs = (Input((3, 40)),)
    return missed(
        Subject(Model("net", inputs, frozenset(), "a test", {}, (1,), lambda: Net(function).eval(), None, True))
    )


MISSES: dict[str, tuple[Callable[[Tensor], Tensor], list[str]]] = {
    "one side of relu": (lambda x: x.exp().relu(), ["relu: no value below 0"]),
    "one side of relu in place": (lambda x: (-x.exp()).relu_(), ["relu: no value above 0"]),
    "the cap of relu6": (lambda x: nn.functional.relu6(x), ["hardtanh: no value above 6"]),
    "the floor of clamp": (lambda x: x.exp().clamp(min=0.0), ["clamp: no value below 0.0"]),
    "one answer of where": (lambda x: torch.where(x.exp() > 0, x, 0.0), ["where: always true"]),
    "no mask": (lambda x: x.masked_fill(x > 100, 0.0), ["masked_fill: never true"]),
    "no remainder": (lambda x: x.round() % 1.0, ["remainder: every value divides evenly"]),
    "the floor of relu6": (lambda x: nn.functional.relu6(8 * x.relu()), ["hardtanh: no value below 0"]),
}


@pytest.mark.parametrize("case", MISSES)
def test_what_the_inputs_miss_is_named(case: str) -> None:
    function, expected = MISSES[case]
    assert of(function) == expected


def test_nothing_need_be_below_what_guards_a_division() -> None:
    assert of(lambda x: nn.functional.normalize(x)) == []
    assert of(lambda x: nn.functional.normalize(x, eps=1e-3)) == ["clamp_min: no value below 0.001"]


def test_inputs_that_reach_everything_are_adequate() -> None:
    assert of(lambda x: nn.functional.relu6(8 * x) + x.masked_fill(x > 0, 0.5) % 0.3) == []


@pytest.mark.parametrize("model", find(tag="small"), ids=lambda model: model.name)
def test_the_inputs_of_the_zoo_are_adequate(model: Model) -> None:
    assert missed(Subject(model)) == []
