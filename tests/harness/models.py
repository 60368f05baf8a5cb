"""Two small models of every sort of arithmetic, and how they are run."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F


class Convolutional(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Conv2d(3, 8, 3, padding=1)
        self.norm = nn.BatchNorm2d(8)
        self.second = nn.Conv2d(8, 12, 3, stride=2)
        self.last = nn.Linear(12, 10)
        self.activation = F.relu
        self.axis = 1

    def forward(self, x: Tensor) -> Tensor:
        x = self.activation(self.norm(self.first(x)))
        x = self.activation(self.second(x)).mean((2, 3))
        return self.last(x).softmax(self.axis)


class Attention(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(16)
        self.first = nn.Linear(16, 48)
        self.last = nn.Linear(16, 16)
        self.activation = F.gelu

    def forward(self, x: Tensor) -> Tensor:
        q, k, v = self.first(self.norm(x)).unflatten(-1, (3, 2, 8)).permute(2, 0, 3, 1, 4)
        attended = F.scaled_dot_product_attention(q, k, v).transpose(1, 2).flatten(2)
        return x + self.last(self.activation(attended))


def drawn(model: nn.Module, seed: int) -> nn.Module:
    """Return the model with values that leave no parameter or statistic at its default."""
    generator = torch.Generator().manual_seed(seed)
    for name, tensor in model.state_dict().items():
        if not tensor.is_floating_point():
            continue
        noise = torch.randn(tensor.shape, generator=generator)
        if "running_var" in name:
            tensor.copy_(noise.abs() * 0.1 + 0.05)
        elif tensor.dim() == 1:
            tensor.copy_(0.3 * noise + ("norm.weight" in name))
        else:
            tensor.copy_(noise * math.sqrt(2 / tensor[0].numel()))
    return model.eval()


def case(kind: str, seed: int = 0) -> tuple[nn.Module, Tensor]:
    generator = torch.Generator().manual_seed(100 + seed)
    if kind == "convolutional":
        return drawn(Convolutional(), seed), torch.randn(2, 3, 14, 18, generator=generator)
    return drawn(Attention(), seed), torch.randn(2, 9, 16, generator=generator)


@torch.no_grad()
def run(model: Callable[..., Any], *inputs: Tensor) -> Any:
    return model(*inputs)
