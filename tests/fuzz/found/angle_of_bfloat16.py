"""Whether a bfloat16 is NaN is asked of it as a float32."""

import torch
from torch import nn

from relax_zoo.harness.fuzz.script import Drawn, hold


class Program(nn.Module):
    def forward(self, x0):
        return torch.angle(x0)


INPUTS = [
    Drawn((8, 3), "bfloat16", special=True),
]
SIZES = [{}]

if __name__ == "__main__":
    hold(Program, INPUTS, SIZES)
