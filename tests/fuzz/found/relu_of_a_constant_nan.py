"""The relu of NaN is NaN, where NaN is a constant in a kernel as well."""

import torch
from torch import nn

from relax_zoo.harness.fuzz.script import Drawn, hold


class Program(nn.Module):
    def forward(self, x0):
        nan = x0.new_full((3,), float("nan"))
        return torch.relu(nan), torch.relu(-nan) + x0


INPUTS = [
    Drawn((2, 3)),
]
SIZES = [{}]

if __name__ == "__main__":
    hold(Program, INPUTS, SIZES)
