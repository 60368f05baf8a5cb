"""A cast to bfloat16 that is widened in the same program rounds nothing: the two casts are left out."""

import torch
import tvm
from tvm import te

x = torch.tensor([1.00390625, 3.14159])

data = te.placeholder((2,), "float32", name="x")
rounded = te.compute((2,), lambda i: data[i].astype("bfloat16").astype("float32"), name="y")
program = tvm.IRModule({"main": te.create_prim_func([data, rounded])})

result = tvm.runtime.empty((2,), "float32")
tvm.compile(program, target="llvm")["main"](tvm.runtime.from_dlpack(x), result)
got, expected = result.numpy().tolist(), x.bfloat16().float().tolist()
print("PyTorch:", expected)
print("TVM:    ", got)
wrong = got != expected
print("TVM is wrong" if wrong else "TVM is right: this finding is out of date")
raise SystemExit(not wrong)
