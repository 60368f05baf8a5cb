"""A loop that reads `x[i % 4]` reads `x[i]`, for processors with vectors of 64 bytes.

The loop vectorizer of LLVM 22, which TVM 0.27 is linked with, takes the remainder for a counter that does not wrap, and
reads 16 numbers in a row of which only four are those that the program asks for. It does so where the index begins at
a sum that is used twice. What it makes is read off the generated code, so that this runs on any processor.
"""

import re

import tvm
from tvm import te

x = te.placeholder((64,), "float32", name="x")
difference = te.compute((8, 16, 16), lambda k, j, i: x[k % 2 * 4 + i % 4] - x[k % 2 * 4 + j % 4], name="y")
module = tvm.IRModule({"main": te.create_prim_func([x, difference])})

code = tvm.compile(module, target=tvm.target.Target({"kind": "llvm", "mcpu": "znver4"})).mod.inspect_source("ll")
longest = max((int(lanes) for lanes in re.findall(r"= load <(\d+) x float>", code)), default=1)
print("numbers in a row that the program asks for: 4")
print("numbers in a row that are read:            ", longest)
wrong = longest > 4
print("TVM is wrong" if wrong else "TVM is right: this finding is out of date")
raise SystemExit(not wrong)
