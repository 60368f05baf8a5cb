"""The weights of a normalization keep the order of its axes when a convolution's layout moves these."""

from torch import nn
from torch.nn import functional as F

from relax_zoo.harness.fuzz.script import Drawn, filled, hold


class Program(nn.Module):
    def __init__(self):
        super().__init__()
        self.m0 = filled(nn.Conv2d(3, 6, 3, padding=1), "m0")
        self.m1 = filled(nn.LayerNorm([6, 4, 5]), "m1")
        self.m2 = filled(nn.RMSNorm([4, 5]), "m2")

    def forward(self, x0):
        v0 = self.m0(x0)
        return self.m1(v0), self.m2(v0), F.rms_norm(v0, [5], None, 0.1), F.layer_norm(v0, [5])


INPUTS = [
    Drawn((2, 3, 4, 5)),
]
SIZES = [{}]

if __name__ == "__main__":
    hold(Program, INPUTS, SIZES)
