"""from_fx drops the bias of a functional convolution that is given by keyword.

`F.conv2d(x, w, bias=b)` is read by position: `args[2]` is not there, so the convolution has no bias.
"""

import torch
import torch.nn.functional as F
import tvm
from torch import fx, nn
from tvm import relax
from tvm.relax.frontend.torch import from_fx

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(2, 3, 1, 1))
        self.bias = nn.Parameter(torch.tensor([10.0, 20.0]))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return F.conv2d(x, self.weight, bias=self.bias)


model = Net().eval()
x = torch.randn(1, 3, 2, 2)

module = from_fx(fx.symbolic_trace(model), [(tuple(x.shape), "float32")])
run = relax.VirtualMachine(tvm.compile(module, target="llvm"), tvm.cpu())["main"]
result = run(tvm.runtime.tensor(x.numpy()))
got = torch.from_numpy((result if hasattr(result, "numpy") else result[0]).numpy())
expected = model(x).detach()
print("PyTorch:", expected.flatten()[:4].tolist())
print("TVM:    ", got.flatten()[:4].tolist())
wrong = got.shape != expected.shape or float((got - expected).abs().max()) > 1
print("TVM is wrong" if wrong else "TVM is right: this finding is out of date")
raise SystemExit(not wrong)
