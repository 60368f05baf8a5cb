"""Constant integers divided, towards zero."""

import torch
from torch import nn

from relax_zoo.harness.fuzz.script import Drawn, hold


class Program(nn.Module):
    def forward(self, x0):
        zeros = torch.zeros_like(x0.long())
        sevens = torch.full_like(zeros, -7)
        return torch.div(zeros, 2, rounding_mode="trunc"), torch.div(sevens, 2, rounding_mode="trunc") + x0


INPUTS = [
    Drawn((2, 3)),
]
SIZES = [{}]

if __name__ == "__main__":
    hold(Program, INPUTS, SIZES)
