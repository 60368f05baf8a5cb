"""GroupNorm and InstanceNorm lose the variance where it is far below the squared mean.

TVM's tensor program computes it as E[x**2] - E[x]**2 in float32. With a mean of 10 and a deviation of 0.01 these are
two numbers of about 100 that differ by 0.0001, of which float32 keeps two digits. PyTorch subtracts the mean first.
"""

import torch
import tvm
from torch import nn
from tvm import relax
from tvm.relax.frontend.torch import from_exported_program

torch.manual_seed(0)
model = nn.GroupNorm(2, 4).eval()
x = 10 + 0.01 * torch.randn(1, 4, 8, 8)

module = from_exported_program(torch.export.export(model, (x,)))
run = relax.VirtualMachine(tvm.compile(module, target="llvm"), tvm.cpu())["main"]
result = run(tvm.runtime.tensor(x.numpy()))
got = torch.from_numpy((result if hasattr(result, "numpy") else result[0]).numpy())
expected = model(x).detach()
print("PyTorch:", expected.flatten()[:4].tolist())
print("TVM:    ", got.flatten()[:4].tolist())
wrong = got.shape != expected.shape or float((got - expected).abs().max()) > 0.01
print("TVM is wrong" if wrong else "TVM is right: this finding is out of date")
raise SystemExit(not wrong)
