"""from_fx ignores the weight and bias of `F.layer_norm` that are given by keyword."""

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
        self.weight = nn.Parameter(torch.full((4,), 3.0))
        self.bias = nn.Parameter(torch.full((4,), 5.0))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return F.layer_norm(x, (4,), weight=self.weight, bias=self.bias)


model = Net().eval()
x = torch.randn(2, 4)

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
