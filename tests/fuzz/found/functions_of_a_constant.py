"""Functions that are polynomials, of a number and of a NaN that the compiler knows."""

import torch
from torch import nn

from relax_zoo.harness.fuzz.script import Drawn, hold


class Program(nn.Module):
    def forward(self, x0):
        v0 = torch.pow(x0, 0)
        v1 = v0 * float("nan")
        v2 = v0.tanh() + 3 * torch.eye(3), v0.erf() + x0, (-2 * v0).sigmoid() + x0, (100 * v0).exp() + x0
        return v2, v1.tanh() + x0, v1.exp() + x0, v1.sigmoid() + x0, v1.erf() + x0


INPUTS = [
    Drawn((3, 3)),
]
SIZES = [{}]

if __name__ == "__main__":
    hold(Program, INPUTS, SIZES)
