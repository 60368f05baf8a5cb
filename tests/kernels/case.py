"""A case is a Relax module of few operators, whose loop nest shows one branch of one rule."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from relax_zoo._tvm import IRModule, relax, tirx

op = relax.op
Sizes = tuple[int | str, ...]


@dataclass(frozen=True)
class Case:
    """A Relax module of few operators, and in one sentence what its tensor program shows."""

    operator: str
    name: str
    shows: str
    make: Callable[[], IRModule]

    def __str__(self) -> str:
        return f"{self.operator}/{self.name}"


def case(name: str, shows: str, body: Callable[..., Any], *inputs: Sizes | tuple[Sizes, str], **attrs: str) -> Case:
    """A case whose `body` takes inputs of those shapes, of float32 or with their dtype; a size may be a name.

    `attrs` are those of the function.
    """
    operator, _, own = name.partition("/")
    return Case(operator, own, shows, lambda: _module(body, inputs, attrs))


def _module(body: Callable[..., Any], inputs: tuple[Any, ...], attrs: dict[str, str]) -> IRModule:
    known: dict[str, Any] = {}

    def size(each: int | str) -> Any:
        return known.setdefault(each, tirx.Var(each, "int64")) if isinstance(each, str) else each

    variables = []
    for name, given in zip(inspect.signature(body).parameters, inputs, strict=True):
        shape, dtype = given if given and isinstance(given[0], tuple) else (given, "float32")
        variables.append(relax.Var(name, relax.TensorType([size(each) for each in shape], dtype)))
    builder = relax.BlockBuilder()
    with builder.function("main", variables, attrs):
        with builder.dataflow():
            result = builder.emit_output(body(*variables))
        builder.emit_func_output(result)
    return builder.get()


def weight(*shape: int, dtype: str = "float32") -> Any:
    """A constant tensor."""
    return relax.const(np.full(shape, 0.5, dtype), dtype)


def conv(x: Any, *shape: int, dtype: str = "float32", **attrs: Any) -> Any:
    """A convolution of images with channels last by a constant weight (kh, kw, in, out)."""
    return op.nn.conv2d(x, weight(*shape, dtype=dtype), data_layout="NHWC", kernel_layout="HWIO", **attrs)
