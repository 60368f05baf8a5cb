"""The tutorial's steps: each makes a module, and says what PyTorch computes in its place on which inputs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
import tvm
from torch import Tensor, fx, nn
from tvm import relax, te

from relax_zoo.compiler import build, host_target
from relax_zoo.translator import from_fx
from relax_zoo.translator.te import te_matmul, te_relu
from relax_zoo.zoo import Input, find
from tests.tutorial import maps


@dataclass(frozen=True)
class Step:
    """`module` makes it, `run` runs what it made on tensors; `model` computes the same in PyTorch on `inputs`."""

    module: Callable[[], tvm.IRModule]
    run: Callable[[tvm.IRModule, tuple[Tensor, ...]], Any]
    model: Callable[..., Any]
    inputs: tuple[Tensor, ...]


def steps() -> dict[str, tvm.IRModule]:
    """The module of every step, by its name, in the tutorial's order."""
    return {name: step.module() for name, step in STEPS.items()}


# ---------------------------------------------------------------- tensor expressions


def placeholder(name: str, *shape: int) -> te.Tensor:
    return te.placeholder(shape, name=name, dtype="float32")


def prim_func(*tensors: te.Tensor) -> tvm.IRModule:
    """The program over `tensors`, the operands first, as the only function of a module."""
    return tvm.IRModule({"main": te.create_prim_func(list(tensors)).with_attr("global_symbol", "main")})


def matmul() -> tvm.IRModule:
    A, B = placeholder("A", 128, 128), placeholder("B", 128, 128)
    return prim_func(A, B, te_matmul(A, B))


def relu(*shape: int) -> Callable[[], tvm.IRModule]:
    def module() -> tvm.IRModule:
        X = placeholder("X", *shape)
        return prim_func(X, te_relu(X))

    return module


def matmul_relu(*, exposed: bool) -> Callable[[], tvm.IRModule]:
    """`exposed`: the product is an argument of the program, not a buffer of its own."""

    def module() -> tvm.IRModule:
        A, B = placeholder("A", 128, 128), placeholder("B", 128, 128)
        C = te_matmul(A, B)
        D = te_relu(C)
        return prim_func(A, B, C, D) if exposed else prim_func(A, B, D)

    return module


def filling(*results: Sequence[int]) -> Callable[[tvm.IRModule, tuple[Tensor, ...]], Any]:
    """Run a program that writes into arguments of these shapes, given after the operands."""

    def run(module: tvm.IRModule, inputs: tuple[Tensor, ...]) -> Any:
        buffers = [torch.full(tuple(shape), torch.nan) for shape in results]
        tvm.compile(module, target=host_target())["main"](*inputs, *buffers)
        return buffers[0] if len(buffers) == 1 else tuple(buffers)

    return run


# ---------------------------------------------------------------- BlockBuilder


def builder_params_last() -> tvm.IRModule:
    A, B = (relax.Var(name, relax.TensorType((128, 128), "float32")) for name in "AB")
    bb = relax.BlockBuilder()
    with bb.function("main"):
        with bb.dataflow():
            C = bb.emit_te(te_matmul, A, B)
            D = bb.emit_te(te_relu, C)
            R = bb.emit_output(D)
        bb.emit_func_output(R, params=[A, B])
    return bb.get()


def builder_params_first() -> tvm.IRModule:
    A, B = (relax.Var(name, relax.TensorType((128, 128), "float32")) for name in "AB")
    bb = relax.BlockBuilder()
    with bb.function("main", params=[A, B]):
        with bb.dataflow():
            C = bb.emit_te(te_matmul, A, B)
            D = bb.emit_te(te_relu, C)
            R = bb.emit_output(D)
        bb.emit_func_output(R)
    return bb.get()


# ---------------------------------------------------------------- from torch.fx


def fx_matmul_relu() -> tvm.IRModule:
    return from_fx(
        fx.symbolic_trace(model("matmul_relu")),
        input_shapes=[(1, 128)],
        call_function_map={torch.matmul: maps.map_matmul, torch.relu: maps.map_relu},
        call_module_map={},
    )


def mlp(linear: Any, relu: Any) -> Callable[[], tvm.IRModule]:
    """The MLP through a map for its linear layers and one for its ReLU; without maps when they are None."""
    modules = {} if linear is None else {torch.nn.Linear: linear, torch.nn.ReLU: relu}
    return lambda: from_fx(
        fx.symbolic_trace(model("mlp")), input_shapes=[(1, 784)], call_function_map={}, call_module_map=modules
    )


def model(name: str) -> nn.Module:
    return find(name)[0].module()


def built(module: tvm.IRModule, inputs: tuple[Tensor, ...]) -> Any:
    return build(module)(*inputs)


# ---------------------------------------------------------------- all of them


def exposed(a: Tensor, b: Tensor) -> tuple[Tensor, Tensor]:
    product = torch.matmul(a, b)
    return product, torch.relu(product)


def fused(a: Tensor, b: Tensor) -> Tensor:
    return torch.relu(torch.matmul(a, b))


def tensors(**shapes: tuple[int, ...]) -> tuple[Tensor, ...]:
    return tuple(Input(shape).value(name, {}) for name, shape in shapes.items())


SQUARES = tensors(A=(128, 128), B=(128, 128))


def mlp_step(linear: Any = None, relu: Any = None) -> Step:
    return Step(mlp(linear, relu), built, model("mlp"), find("mlp")[0].example())


STEPS = {
    "te_matmul": Step(matmul, filling((128, 128)), torch.matmul, SQUARES),
    "te_relu_1d": Step(relu(10), filling((10,)), torch.relu, tensors(X=(10,))),
    "te_relu_2d": Step(relu(10, 20), filling((10, 20)), torch.relu, tensors(X=(10, 20))),
    "te_matmul_relu": Step(matmul_relu(exposed=False), filling((128, 128)), fused, SQUARES),
    "te_matmul_relu_exposed": Step(matmul_relu(exposed=True), filling((128, 128), (128, 128)), exposed, SQUARES),
    "builder_params_last": Step(builder_params_last, built, fused, SQUARES),
    "builder_params_first": Step(builder_params_first, built, fused, SQUARES),
    "fx_matmul_relu": Step(fx_matmul_relu, built, model("matmul_relu"), find("matmul_relu")[0].example()),
    "mlp_topi": mlp_step(maps.map_nn_linear, maps.map_nn_relu),
    "mlp_operators": mlp_step(maps.map_nn_linear_op, maps.map_nn_relu_op),
    "mlp_plain": mlp_step(),
}
