"""`exp(x) + 1 - exp(x)` is 1 for every x, and should be NaN where exp(x) is infinite: terms cancel as if exact."""

import torch
import tvm
from tvm import te

x = torch.tensor([1.0, 200.0])

data = te.placeholder((2,), "float32", name="x")
difference = te.compute((2,), lambda i: te.exp(data[i]) + 1.0 - te.exp(data[i]), name="y")
program = tvm.IRModule({"main": te.create_prim_func([data, difference])})

result = tvm.runtime.empty((2,), "float32")
tvm.compile(program, target="llvm")["main"](tvm.runtime.from_dlpack(x), result)
got, expected = result.numpy().tolist(), (x.exp() + 1 - x.exp()).tolist()
print("PyTorch:", expected)
print("TVM:    ", got)
wrong = got[1] == got[1]  # a NaN is not equal to itself
print("TVM is wrong" if wrong else "TVM is right: this finding is out of date")
raise SystemExit(not wrong)
