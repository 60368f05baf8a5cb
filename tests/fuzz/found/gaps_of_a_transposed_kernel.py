"""Infinity is not multiplied by what is between the elements of a dilated kernel."""

import torch
from torch import nn

from relax_zoo.harness.fuzz.script import Drawn, hold

aten = torch.ops.aten


class Program(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("w0", Drawn((1, 1, 3, 2), low=-1, high=1).tensor("w0"))

    def forward(self, x0):
        return aten.conv_transpose2d.input(x0, self.w0, None, [1, 2], [1, 0], [0, 0], 1, [2, 1])


INPUTS = [
    Drawn((1, 1, 2, 4), special=True),
]
SIZES = [{}]

if __name__ == "__main__":
    hold(Program, INPUTS, SIZES)
