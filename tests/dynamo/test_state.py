"""Weights that change, several modules that share a graph, several threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import torch
from torch import Tensor, nn

from relax_zoo import dynamo as backend
from tests.dynamo.twice import compiled
from tests.translator.case import filled, floats

X = floats(2, 3).tensor("x", {})


class Counting(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("count", torch.zeros(3))

    def forward(self, x: Tensor) -> Tensor:
        self.count = self.count + 1
        return x * self.count


def test_a_buffer_that_is_replaced_at_every_call_becomes_an_input(builds: list[Any]) -> None:
    eager, run = Counting(), compiled(Counting())
    for _ in range(8):
        assert torch.equal(run(X), eager(X))
    assert len(builds) == 4


def test_weights_of_inference_mode_that_are_loaded_anew_are_seen() -> None:
    with torch.inference_mode():
        model = filled(nn.Linear(3, 2))
        run = compiled(model)
        torch.testing.assert_close(run(X), model(X))
        model.load_state_dict(nn.Linear(3, 2).state_dict())
        torch.testing.assert_close(run(X), model(X))


def test_layers_that_share_a_graph_are_given_few_builds(builds: list[Any]) -> None:
    layers = nn.Sequential(*[nn.Linear(3, 3) for _ in range(7)])
    with torch.no_grad():
        expected = layers(X)
        for layer in layers:
            layer.compile(backend=backend.relax)
        for _ in range(3):
            torch.testing.assert_close(layers(X), expected)
    assert len(builds) == 4


def test_a_weight_that_is_deleted_takes_its_program_along() -> None:
    model = filled(nn.Linear(3, 2)).requires_grad_(False)
    run = compiled(model)
    run(X)
    model.weight = nn.Parameter(model.weight * 2, requires_grad=False)
    torch.testing.assert_close(run(X), model(X))


def test_the_first_call_may_come_from_several_threads() -> None:
    model = filled(nn.Linear(3, 2)).requires_grad_(False)
    run = compiled(model)
    with ThreadPoolExecutor(4) as pool:
        for result in pool.map(run, [X] * 4):
            torch.testing.assert_close(result, model(X))
