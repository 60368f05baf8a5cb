"""An index that counts down, divided: `x[(3 - i) % 4]` reads `x[-(i % -4)]`.

TVM's pass FlattenBuffer simplifies indices as maps of iterators, and divides those without their constants and signs.
"""

import numpy as np
import tvm
from tvm import te

x = te.placeholder((4,), "float32", name="x")
program = te.create_prim_func([x, te.compute((8,), lambda i: x[(3 - i) % 4], name="y")])
run = tvm.compile(tvm.IRModule({"main": program}), target="llvm")["main"]

values = np.arange(4, dtype="float32")
result = tvm.runtime.tensor(np.zeros(8, "float32"))
run(tvm.runtime.tensor(values), result)
got, expected = result.numpy().tolist(), values[[3, 2, 1, 0, 3, 2, 1, 0]].tolist()
print("expected:", expected)
print("TVM:     ", got)
wrong = got != expected
print("TVM is wrong" if wrong else "TVM is right: this finding is out of date")
raise SystemExit(not wrong)
