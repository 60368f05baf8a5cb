"""from_fx keeps the axis that an index takes away: `x[:, 0]` has the shape (2, 1), not (2,)."""

import torch
import tvm
from torch import fx, nn
from tvm import relax
from tvm.relax.frontend.torch import from_fx


class Net(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x[:, 0]


model = Net().eval()
x = torch.arange(6.0).reshape(2, 3)

module = from_fx(fx.symbolic_trace(model), [(tuple(x.shape), "float32")])
run = relax.VirtualMachine(tvm.compile(module, target="llvm"), tvm.cpu())["main"]
result = run(tvm.runtime.tensor(x.numpy()))
got = torch.from_numpy((result if hasattr(result, "numpy") else result[0]).numpy())
expected = model(x).detach()
print("PyTorch:", tuple(expected.shape), expected.flatten()[:4].tolist())
print("TVM:    ", tuple(got.shape), got.flatten()[:4].tolist())
wrong = got.shape != expected.shape or float((got - expected).abs().max()) > 0.1
print("TVM is wrong" if wrong else "TVM is right: this finding is out of date")
raise SystemExit(not wrong)
