"""Choices within choices: compiled in no time."""

import torch
from torch import nn

from relax_zoo.harness.fuzz.script import Drawn, hold

aten = torch.ops.aten


class Program(nn.Module):
    def forward(self, x0):
        v0 = aten.hardsigmoid.default(x0)
        v1 = aten.selu.default(aten.clamp.default(v0, 0.25, -1.5))
        v2 = aten.selu.default(aten.clamp.default(v1, 0.25, 3))
        v3 = aten.fmax.default(v2, x0)
        return aten.fmax.default(aten.amax.default(v3), v1)


INPUTS = [
    Drawn((3, 4)),
]
SIZES = [{}]

if __name__ == "__main__":
    hold(Program, INPUTS, SIZES)
