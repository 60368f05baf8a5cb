"""What is expanded is one element at several places, and is not written into: refused."""

from torch import nn

from relax_zoo.harness.fuzz.script import Drawn, hold


class Program(nn.Module):
    def forward(self, x0):
        y = x0.clone()
        y.expand(2, 3).fill_(2)
        return y


INPUTS = [
    Drawn((1, 3)),
]
SIZES = [{}]

if __name__ == "__main__":
    hold(Program, INPUTS, SIZES)
