"""Relax modules of every form that a golden file can meet."""

import ml_dtypes
import numpy as np
import torch
from torch import fx, nn
from tvm import relax
from tvm.script import from_source

from relax_zoo.translator import from_fx


class Mlp(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(6, 5)
        self.second = nn.Linear(5, 5)
        self.third = nn.Linear(5, 5)

    def forward(self, x):
        return torch.relu(self.third(self.second(torch.relu(self.first(x)))))


def mlp():
    model = Mlp().eval()
    for at, weight in enumerate(model.parameters()):
        weight.data = torch.linspace(-1, at + 1, weight.numel()).reshape(weight.shape)
    return fx.symbolic_trace(model)


def imported(**options):
    return from_fx(mlp(), [("batch", 6)], **options)


def tensor(*values, dtype="float32"):
    return relax.const(np.array(values, dtype), dtype)


def scalar(value, dtype="float32"):
    return relax.const(np.array(value, ml_dtypes.bfloat16 if dtype == "bfloat16" else dtype), dtype)


def matrix(name="x"):
    return relax.Var(name, relax.TensorType((2, 2), "float32"))


def module_of(body):
    """A module whose main takes a matrix `x` and binds what `body` makes of it."""
    builder, x = relax.BlockBuilder(), matrix()
    with builder.function("main", [x]):
        with builder.dataflow():
            result = builder.emit_output(body(builder, x))
        builder.emit_func_output(result)
    return builder.get()


def calling_a_private_function(constant, *, after=None):
    """main calls the private `helper`, which adds `constant`; `after` is added to the result."""
    builder, x, y = relax.BlockBuilder(), matrix(), matrix("y")
    with builder.function("helper", [y], private=True):
        builder.emit_func_output(builder.emit(relax.op.add(y, constant), name_hint="sum"))
    helper = builder.get().get_global_var("helper")
    with builder.function("main", [x]):
        called = builder.emit(relax.Call(helper, [x]), name_hint="called")
        again = builder.emit(relax.Call(helper, [called]), name_hint="again")
        result = builder.emit(relax.op.add(again, after)) if after else again
        builder.emit_func_output(result)
    return builder.get()


MODULES = {
    "weights-as-parameters": lambda: imported(keep_params_as_input=True),
    "weights-as-constants": imported,
    "legalized": lambda: relax.transform.LegalizeOps()(imported(keep_params_as_input=True)),
    "legalized-constants": lambda: relax.transform.LegalizeOps()(imported()),
    "tensor": lambda: module_of(lambda bb, x: bb.emit(relax.op.add(x, tensor(1, 2)))),
    "tuple": lambda: module_of(
        lambda bb, x: bb.emit(relax.Tuple([tensor(1, 2), relax.Tuple([x, tensor(3, dtype="int64")])]))
    ),
    "tensor-alone": lambda: module_of(lambda bb, x: bb.emit(tensor(1, 2))),
    "infinity": lambda: module_of(lambda bb, x: bb.emit(relax.op.maximum(x, scalar("-inf")))),
    "nan": lambda: module_of(lambda bb, x: bb.emit(relax.op.maximum(x, scalar("nan", "float64").astype("float32")))),
    "private-function": lambda: calling_a_private_function(tensor(1, 2)),
    "private-function-legalized": lambda: relax.transform.LegalizeOps()(calling_a_private_function(tensor(1, 2))),
    "no-parameters": lambda: from_source("@I.ir_module\nclass M:\n  @R.function\n  def main():\n    return R.const(1)"),
    "parameters-of-every-type": lambda: from_source(
        """
@I.ir_module
class Module:
    @R.function
    def main(
        s: R.Shape([2, 3]),
        t: R.Tuple(R.Tensor((2,), "float32"), R.Tuple(R.Shape([4]), R.Tensor(ndim=2))),
        x: R.Tensor((2, 3), "float32"),
    ) -> R.Tuple(R.Shape([2, 3]), R.Tensor((2, 3), "float32")):
        return (s, x)
"""
    ),
    "local-function": lambda: from_source(
        """
@I.ir_module
class Module:
    @R.function
    def main(x: R.Tensor((2,), "float32"), f: R.Callable((R.Tensor((2,), "float32"),), R.Tensor((2,), "float32"))):
        @R.function
        def local(y: R.Tensor((2,), "float32"), z: R.Tensor((2,), "float32")) -> R.Tensor((2,), "float32"):
            return R.add(y, z)
        return local(x, f(x))
"""
    ),
}
