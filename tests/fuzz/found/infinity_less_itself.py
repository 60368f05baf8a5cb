"""An infinity less itself is NaN, where another kernel made it as well."""

import torch
from torch import nn

from relax_zoo.harness.fuzz.script import Drawn, hold

aten = torch.ops.aten


class Program(nn.Module):
    def forward(self, x0):
        v0 = aten.special_modified_bessel_k0.default(x0)
        return torch.relu(v0 - v0)


INPUTS = [
    Drawn((8,), "int64", 0, 5),
]
SIZES = [{}]

if __name__ == "__main__":
    hold(Program, INPUTS, SIZES)
