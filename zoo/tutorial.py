"""The two models that the mlc.ai tutorial on machine learning frameworks translates by hand, under its own names."""

# ruff: noqa: D102, D103 (a builder is described by its `why`, a forward by its class)

import torch
from torch import Tensor, nn

from .inputs import Input
from .registry import model


class MatmulRelu(nn.Module):
    """(1, 128) -> (1, 128)."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(128, 128))

    def forward(self, x: Tensor) -> Tensor:
        x = torch.matmul(x, self.weight)
        x = torch.relu(x)
        return x


class MLP(nn.Module):
    """(batch, 784) -> (batch, 10)."""

    def __init__(self) -> None:
        super().__init__()
        self.linear0 = nn.Linear(784, 128, bias=True)
        self.relu = nn.ReLU()
        self.linear1 = nn.Linear(128, 10, bias=True)

    def forward(self, x: Tensor) -> Tensor:
        x = self.linear0(x)
        x = self.relu(x)
        x = self.linear1(x)
        return x


@model(
    inputs=[Input((1, 128))],
    tags={"small", "tutorial", "headline"},
    why="a bare parameter read by a function: get_attr, and nothing symbolic",
)
def matmul_relu() -> nn.Module:
    return MatmulRelu()


@model(
    inputs=[Input(("batch", 784))],
    tags={"small", "tutorial", "headline"},
    batches=(1, 5),
    why="two linear layers called as modules: call_module with weights",
)
def mlp() -> nn.Module:
    return MLP()
