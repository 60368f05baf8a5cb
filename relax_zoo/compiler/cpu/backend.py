"""What this folder offers: one row for each part of it that the passes ask for."""

from __future__ import annotations

from ..._tvm import Target, llvm_get_system_cpu
from ..backend import Backend
from ..runtime.threads import CORES
from .few_rows import multiply_few_rows
from .legalize import legalize
from .lowering import PIPELINE
from .machine import Machine
from .rules import schedule
from .softmax_denormals import raise_small_weights
from .vector_math import vector_math

# Vectors run along channels, which are therefore last. Transposed convolutions keep PyTorch's layout: TVM has tensor
# programs for no other.
LAYOUTS = {"relax.nn.conv2d": ["NHWC", "HWIO"], "relax.nn.conv2d_transpose": ["NCHW", "IOHW"]}


def host_target(threads: int = CORES) -> Target:
    """This machine's CPU as a target: its processor's name and the number of cores that a kernel may use."""
    return Target({"kind": "llvm", "mcpu": llvm_get_system_cpu(), "num-cores": threads})


CPU = Backend(
    host=host_target,
    layouts=LAYOUTS,
    rewrite=lambda module: multiply_few_rows(raise_small_weights(module)),
    legalize=lambda module, target: legalize(module, Machine.of(target)),
    schedule=lambda module, target: schedule(module, Machine.of(target)),
    lowering=PIPELINE,
    code_generation=vector_math,
)
