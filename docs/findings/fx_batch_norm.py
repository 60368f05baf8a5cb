"""from_fx takes BatchNorm in eval mode for training mode: it normalizes by the batch's own statistics.

The running mean and variance are handed to `relax.op.nn.batch_norm`, whose default is `training=True`, so they are
ignored. Every network with BatchNorm computes other values, without a word. Expected: `training=module.training`.
"""

import torch
import tvm
from torch import fx, nn
from tvm import relax
from tvm.relax.frontend.torch import from_fx

torch.manual_seed(0)
model = nn.Sequential(nn.BatchNorm2d(2)).eval()
model[0].running_mean.fill_(3.0)
model[0].running_var.fill_(4.0)
x = torch.randn(1, 2, 3, 3)

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
