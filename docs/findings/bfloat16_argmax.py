"""argmax of bfloat16, widened in the same program, compares its bits as integers: negative numbers are the largest."""

import torch
import tvm
from tvm import te, topi
from tvm.s_tir import Schedule

x = torch.tensor([1.0, 3.0, -2.0, 0.5], dtype=torch.bfloat16)

data = te.placeholder((4,), "bfloat16", name="x")
wide = topi.cast(data, "float32")
place = topi.argmax(wide, 0)
schedule = Schedule(te.create_prim_func([data, place]))
schedule.compute_inline(schedule.get_sblock(wide.op.name))  # as fusion does

result = tvm.runtime.empty((), "int32")
tvm.compile(schedule.mod, target="llvm")["main"](tvm.runtime.from_dlpack(x), result)
got, expected = int(result.numpy()), int(x.argmax())
print("PyTorch:", expected)
print("TVM:    ", got)
wrong = got != expected
print("TVM is wrong" if wrong else "TVM is right: this finding is out of date")
raise SystemExit(not wrong)
