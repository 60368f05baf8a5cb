"""from_exported_program reads `x[:, -1]` from before the beginning."""

import torch
import tvm
from torch import nn
from tvm import relax
from tvm.relax.frontend.torch import from_exported_program


class Net(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x[:, -1] + x[:, 0]


model = Net().eval()
x = torch.arange(6.0).reshape(2, 3)

module = from_exported_program(torch.export.export(model, (x,)))
run = relax.VirtualMachine(tvm.compile(module, target="llvm"), tvm.cpu())["main"]
result = run(tvm.runtime.tensor(x.numpy()))
got = torch.from_numpy((result if hasattr(result, "numpy") else result[0]).numpy())
expected = model(x).detach()
print("PyTorch:", expected.flatten()[:4].tolist())
print("TVM:    ", got.flatten()[:4].tolist())
wrong = got.shape != expected.shape or float((got - expected).abs().max()) > 0.1
print("TVM is wrong" if wrong else "TVM is right: this finding is out of date")
raise SystemExit(not wrong)
