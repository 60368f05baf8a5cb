"""Two models of one's own, verified by the harness from outside its repository."""

import torch
from torch import nn

from relax_zoo.zoo import Input, model


@model(inputs=[Input(("batch", 12))], tags={"small"}, batches=(1, 3), why="a stack of layers")
def perceptron() -> nn.Module:
    return nn.Sequential(nn.Linear(12, 7), nn.Tanh(), nn.Linear(7, 5))


class Gate(nn.Module):
    """One half of the features decides what passes of the other."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        values, gates = x.chunk(2, dim=-1)
        return values * torch.sigmoid(gates)


@model(inputs=[Input(("batch", 9, 8))], tags={"small"}, batches=(1, 3), why="a model without weights")
def gate() -> nn.Module:
    return Gate()
