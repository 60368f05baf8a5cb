"""Loops of no turn beside those over a named size."""

import torch
from torch import nn

from relax_zoo.harness.fuzz.script import Drawn, hold


class Program(nn.Module):
    def forward(self, x0):
        return torch.topk(x0, 0, 0, False)[0].unsqueeze(0), x0[:0].tanh().sum(1)


INPUTS = [
    Drawn((3, "n")),
]
SIZES = [{"n": 4}, {"n": 7}]

if __name__ == "__main__":
    hold(Program, INPUTS, SIZES)
