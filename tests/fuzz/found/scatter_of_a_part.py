"""Scattered at fewer places than there are on other axes."""

from torch import nn

from relax_zoo.harness.fuzz.script import Drawn, hold


class Program(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("w0", Drawn((2, 3, 2), "int64", 0, 4).tensor("w0"))

    def forward(self, x0, x1):
        a = x0.scatter_add(1, self.w0, x1)
        b = x0.scatter_reduce(1, self.w0, x1, "prod")
        return a, b, x0.scatter(1, self.w0[:, :1], x1)


INPUTS = [
    Drawn((3, 4, 2)),
    Drawn((2, 3, 5)),
]
SIZES = [{}]

if __name__ == "__main__":
    hold(Program, INPUTS, SIZES)
