"""Between two float64 elements lies what float64 says, at a named size as well."""

from torch import nn
from torch.nn import functional as F

from relax_zoo.harness.fuzz.script import Drawn, hold


class Program(nn.Module):
    def forward(self, x0):
        v0 = F.interpolate(x0, size=[2, 5], mode="bilinear", align_corners=True)
        return v0, F.interpolate(x0, size=[2, 5], mode="bilinear"), F.interpolate(x0, size=[2, 5])


INPUTS = [
    Drawn((1, 1, 3, "n"), "float64", exact=False),
]
SIZES = [{"n": 4}, {"n": 7}]

if __name__ == "__main__":
    hold(Program, INPUTS, SIZES)
