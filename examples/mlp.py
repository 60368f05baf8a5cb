"""A model of PyTorch, translated, built for this CPU, run, and compared: needs no extra. `tox -e py313` runs it."""

import platform

import torch
from torch import fx

from relax_zoo.compiler import build
from relax_zoo.translator import from_fx

model = torch.nn.Sequential(torch.nn.Linear(784, 128), torch.nn.ReLU(), torch.nn.Linear(128, 10)).eval()
run = build(from_fx(fx.symbolic_trace(model), [("batch", 784)]))
x = torch.randn(3, 784)
torch.testing.assert_close(run(x), model(x).detach())
print(f"Python {platform.python_version()}, torch {torch.__version__}: translated, built, and right")
