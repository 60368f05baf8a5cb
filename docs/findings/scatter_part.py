"""Scattered at fewer places than the tensor has on another axis: what is written lies elsewhere.

The program of scatter_elements counts the places of an axis as if there were as many as the whole tensor has.
"""

import numpy as np
import torch
import tvm
from tvm import relax

data = np.zeros((2, 3, 4), "float32")
places = np.zeros((1, 3, 2), "int64")
values = np.arange(1, 7, dtype="float32").reshape(1, 3, 2)

builder = relax.BlockBuilder()
names = {"data": data, "places": places, "values": values}
variables = [relax.Var(name, relax.TensorType(each.shape, str(each.dtype))) for name, each in names.items()]
with builder.function("main", variables):
    with builder.dataflow():
        result = builder.emit_output(relax.op.scatter_elements(*variables, 0, "add"))
    builder.emit_func_output(result)
run = relax.VirtualMachine(tvm.compile(builder.get(), target="llvm"), tvm.cpu())["main"]
got = torch.from_numpy(run(*map(tvm.runtime.tensor, names.values())).numpy())
expected = torch.from_numpy(data).scatter_add(0, torch.from_numpy(places), torch.from_numpy(values))
print("PyTorch:", expected.nonzero().tolist())
print("TVM:    ", got.nonzero().tolist())
wrong = not torch.equal(got, expected)
print("TVM is wrong" if wrong else "TVM is right: this finding is out of date")
raise SystemExit(not wrong)
