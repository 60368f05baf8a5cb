"""A convolution of another rank is given the layout of an image, and its program takes no notice of it.

`ConvertLayout` carries NHWC through `expand_dims` into a conv3d, whose data_layout becomes "NCHWD"; the tensor program
of conv3d knows NCDHW alone, so the kernel goes over the wrong axes.
"""

import numpy as np
import tvm
from tvm import relax

x = relax.Var("x", relax.TensorType((1, 1, 4, 4), "float32"))
rng = np.random.RandomState(0)
plane, cube = (rng.uniform(-1, 1, shape).astype("float32") for shape in ((3, 1, 1, 1), (1, 1, 3, 1, 1)))
builder = relax.BlockBuilder()
with builder.function("main", [x]):
    with builder.dataflow():
        image = builder.emit(relax.op.nn.conv2d(x, relax.const(plane)))
        volume = builder.emit(relax.op.expand_dims(image, [0]))
        result = builder.emit_output(relax.op.nn.conv3d(volume, relax.const(cube)))
    builder.emit_func_output(result)
module = builder.get()


def shape(module: tvm.IRModule) -> tuple[int, ...]:
    """Build and run, and return the shape of the result."""
    run = relax.VirtualMachine(tvm.compile(module, target="llvm"), tvm.cpu())["main"]
    return tuple(run(tvm.runtime.tensor(np.ones((1, 1, 4, 4), "float32"))).shape)


expected = shape(module)
try:
    got = shape(relax.transform.ConvertLayout({"relax.nn.conv2d": ["NHWC", "HWIO"]})(module))
except Exception as error:  # the shapes do not meet any more
    got = type(error).__name__
print("expected:", expected)
print("TVM:     ", got)
wrong = got != expected
print("TVM is wrong" if wrong else "TVM is right: this finding is out of date")
raise SystemExit(not wrong)
