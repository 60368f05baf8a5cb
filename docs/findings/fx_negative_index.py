"""from_fx reads out of bounds where an index is negative: `x[-1]` is not the last row."""

import torch
import tvm
from torch import fx, nn
from tvm import relax
from tvm.relax.frontend.torch import from_fx

torch.manual_seed(0)


class Net(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x[-1]


model = Net().eval()
x = torch.arange(6.0).reshape(3, 2)

module = from_fx(fx.symbolic_trace(model), [(tuple(x.shape), "float32")])
run = relax.VirtualMachine(tvm.compile(module, target="llvm"), tvm.cpu())["main"]
result = run(tvm.runtime.tensor(x.numpy()))
got = torch.from_numpy((result if hasattr(result, "numpy") else result[0]).numpy())
expected = model(x).detach()
print("PyTorch:", expected.flatten()[:4].tolist())
print("TVM:    ", got.flatten()[:4].tolist())
wrong = got.shape != expected.shape or float((got - expected).abs().max()) > 0.1
print("TVM is wrong" if wrong else "TVM is right: this finding is out of date")
raise SystemExit(not wrong)
