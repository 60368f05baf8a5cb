"""ReLU turns NaN into 0: a network that has gone wrong looks healthy. PyTorch keeps NaN."""

import torch
import tvm
from torch import nn
from tvm import relax
from tvm.relax.frontend.torch import from_exported_program

model = nn.ReLU().eval()
x = torch.tensor([[float("nan"), -1.0, 2.0]])

module = from_exported_program(torch.export.export(model, (x,)))
run = relax.VirtualMachine(tvm.compile(module, target="llvm"), tvm.cpu())["main"]
result = run(tvm.runtime.tensor(x.numpy()))
got = torch.from_numpy((result if hasattr(result, "numpy") else result[0]).numpy())
expected = model(x).detach()
print("PyTorch:", expected.flatten()[:4].tolist())
print("TVM:    ", got.flatten()[:4].tolist())
wrong = bool(expected.isnan().any()) and not bool(got.isnan().any())
print("TVM is wrong" if wrong else "TVM is right: this finding is out of date")
raise SystemExit(not wrong)
