"""An image's layout is not carried into a convolution or a pool of a volume, nor of a line."""

from torch import nn
from torch.nn import functional as F

from relax_zoo.harness.fuzz.script import Drawn, filled, hold


class Program(nn.Module):
    def __init__(self):
        super().__init__()
        self.m0 = filled(nn.Conv2d(2, 4, 2), "m0")
        self.m1 = filled(nn.Conv3d(1, 1, (3, 2, 2), (1, 2, 1)), "m1")
        self.m2 = filled(nn.Conv1d(5, 2, 2), "m2")

    def forward(self, x0):
        v0 = self.m0(x0)
        pools = (
            F.max_pool3d(v0, (2, 1, 2)),
            F.avg_pool3d(v0, (1, 2, 3)),
            F.max_pool1d(v0[:, 0], 2),
            F.avg_pool1d(v0[0], 2),
        )
        return self.m1(v0), self.m2(v0[:, 0]), self.m2(v0.squeeze(0)[1]), *pools


INPUTS = [
    Drawn((1, 2, 6, 4)),
]
SIZES = [{}]

if __name__ == "__main__":
    hold(Program, INPUTS, SIZES)
