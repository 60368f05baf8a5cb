"""A resized element is of its neighbours alone: a NaN elsewhere in the row is not multiplied by zero."""

from torch import nn
from torch.nn import functional as F

from relax_zoo.harness.fuzz.script import Drawn, hold


class Program(nn.Module):
    def forward(self, x0):
        return F.interpolate(x0[None], size=2, mode="linear", align_corners=True)


INPUTS = [
    Drawn((4, 5), special=True),
]
SIZES = [{}]

if __name__ == "__main__":
    hold(Program, INPUTS, SIZES)
