"""Operators that read their operands several times, one after another: compiled in no time."""

import torch
from torch import nn

from relax_zoo.harness.fuzz.script import Drawn, hold

aten = torch.ops.aten


class Program(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("w0", Drawn((1, 1)).tensor("w0"))

    def forward(self, x0, x1):
        v0 = aten.fmax.default(aten.erf.default(x0), x1)
        v1 = aten.fmax.default(aten.erf.default(v0), self.w0)
        return aten.logical_or.default(v1, x0)


INPUTS = [
    Drawn((2, 6)),
    Drawn((2, 6), "int64", -9, 9),
]
SIZES = [{}]

if __name__ == "__main__":
    hold(Program, INPUTS, SIZES)
