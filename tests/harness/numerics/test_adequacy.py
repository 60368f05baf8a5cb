"""Inputs that do not reach what an operator does are called out; those of the zoo reach everything."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

from relax_zoo.harness.numerics.input_coverage import uncovered
from relax_zoo.harness.subject import Subject
from relax_zoo.zoo import Input, Model, find

POOL = nn.functional.max_pool2d


class Net(nn.Module):
    def __init__(self, function: Callable[[Tensor], Tensor]) -> None:
        super().__init__()
        self.function = function

    def forward(self, x: Tensor) -> Tensor:
        return self.function(x)


def of(function: Callable[[Tensor], Tensor], *shape: int) -> list[str]:
    inputs = (Input(shape or (3, 40)),)
    return uncovered(
        Subject(
            Model("net", inputs, frozenset({"small"}), "a test", {}, (1,), lambda: Net(function).eval(), None, True)
        )
    )


MISSES: dict[str, tuple[Callable[[Tensor], Tensor], list[str]]] = {
    "one side of relu": (lambda x: x.exp().relu(), ["relu: no value below 0"]),
    "one side of relu in place": (lambda x: (-x.exp()).relu_(), ["relu: no value above 0"]),
    "the cap of relu6": (lambda x: nn.functional.relu6(x), ["hardtanh: no value above 6"]),
    "the floor of clamp": (lambda x: x.exp().clamp(min=0.0), ["clamp: no value below 0.0"]),
    "one answer of where": (lambda x: torch.where(x.exp() > 0, x, 0.0), ["where: always true"]),
    "no mask": (lambda x: x.masked_fill(x > 100, 0.0), ["masked_fill: never true"]),
    "one sign of a remainder": (lambda x: x.exp() % 0.7, ["remainder: no value below 0"]),
    "one sign of fmod": (lambda x: torch.fmod(-x.exp(), 0.7), ["fmod: no value above 0"]),
    "no remainder": (lambda x: x.round() % 1.0, ["remainder: every value divides evenly"]),
    "the floor of relu6": (lambda x: nn.functional.relu6(8 * x.relu()), ["hardtanh: no value below 0"]),
}


def edged(x: Tensor) -> Tensor:
    """Images with nothing at their right ends."""
    return x * (torch.arange(x.shape[-1]) < x.shape[-1] - 1)


def kernel(x: Tensor) -> Tensor:
    return torch.ones(2, x.shape[1], 3, 3)


IMAGES: dict[str, tuple[Callable[[Tensor], Tensor], list[str]]] = {
    "padding of a convolution": (
        lambda x: nn.functional.conv2d(edged(x), kernel(x), padding=1),
        ["convolution: zeros at an end of axis 3"],
    ),
    "padding of an average": (
        lambda x: nn.functional.avg_pool2d(edged(x), 3, padding=(0, 1)),
        ["avg_pool2d: zeros at an end of axis 3"],
    ),
    "padding of a maximum": (
        lambda x: POOL(
            torch.where(x > 0, x, x * 0 - 1).index_fill(-1, torch.tensor([0, 10]), 7.0), (1, 3), padding=(0, 1)
        ),
        ["max_pool2d_with_indices: zeros for the padding would not be seen"],
    ),
    "ties where places are used": (
        lambda x: POOL(x, 2, return_indices=True)[1],
        ["max_pool2d_with_indices: no maximum is there twice"],
    ),
    "ties where a view of places is used": (
        lambda x: nn.functional.max_pool1d(x[0], 2, return_indices=True)[1] + 1,
        ["max_pool2d_with_indices: no maximum is there twice"],
    ),
    "ties of argmax": (lambda x: x.argmax(1), ["argmax: no best value is there twice"]),
    "ties of argmin over all": (lambda x: x.argmin(), ["argmin: no best value is there twice"]),
    "padding that is not": (lambda x: nn.functional.conv2d(edged(x), kernel(x)), []),
    "padding of a maximum above 0": (lambda x: POOL(x.exp(), 3, padding=1), []),
    "padding of a maximum of both signs": (lambda x: POOL(x, 3, padding=1), []),
    "ties where values are used": (lambda x: POOL(x, 2), []),
    "ties where values along a line are used": (lambda x: nn.functional.max_pool1d(x[0], 2), []),
    "ties that are there": (lambda x: POOL(x.round(), 2, return_indices=True)[1], []),
    "ties of argmax that are there": (lambda x: x.round().argmax(1), []),
}


@pytest.mark.parametrize("case", IMAGES)
def test_what_images_miss_is_named(case: str) -> None:
    function, expected = IMAGES[case]
    assert of(function, 2, 4, 9, 11) == expected


def test_axes_of_one_length_are_named() -> None:
    assert of(torch.sin, 2, 4, 9, 9) == ["input 0: two axes of one length"]
    assert of(torch.sin, 1, 1, 9, 8) == []


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
    assert uncovered(Subject(model)) == []
