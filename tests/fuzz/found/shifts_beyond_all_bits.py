"""Shifts by less than nothing, and by all bits or more."""

import torch
from torch import nn

from relax_zoo.harness.fuzz.script import Drawn, hold


class Program(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("w0", Drawn((70,), "int64", -9, 99).tensor("w0"))

    def forward(self, x0):
        v0 = torch.bitwise_left_shift(x0, self.w0)
        v1 = torch.bitwise_right_shift(x0, self.w0)
        v2 = torch.bitwise_right_shift(x0.to(torch.uint8), self.w0.to(torch.uint8))
        return v0, v1, v2, x0 << 3, x0 >> 70


INPUTS = [
    Drawn((70,), "int64", -9, 9),
]
SIZES = [{}]

if __name__ == "__main__":
    hold(Program, INPUTS, SIZES)
