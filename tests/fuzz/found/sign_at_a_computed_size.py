"""A loop nest of an operand whose sizes are computed from a named one."""

import torch
from torch import nn

from relax_zoo.harness.fuzz.script import Drawn, hold


class Program(nn.Module):
    def forward(self, x0):
        v0 = x0.flatten(1, 2)[0]
        return torch.signbit(v0 * 2), torch.hypot(v0, v0)


INPUTS = [
    Drawn((2, "n", 3, 3)),
]
SIZES = [{"n": 4}, {"n": 7}]

if __name__ == "__main__":
    hold(Program, INPUTS, SIZES)
