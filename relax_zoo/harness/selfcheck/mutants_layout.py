"""Faults in layouts: weights packed in another order, images transposed to the wrong place, padding at another side."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from torch import nn

from relax_zoo.compiler import pipeline
from relax_zoo.compiler.cpu.operators.contraction import program as kernels
from relax_zoo.zoo import Model

from ..._tvm import Call, Expr, GenericConst, IRModule, Op, PyExprMutator, mutator, relax, ty_of
from .patch import wrapped

Packed = Callable[[np.ndarray, int], np.ndarray]

# What becomes of packed weights: (panels, ..., input channels, channels of a panel).
PACKINGS: dict[str, Callable[[Packed, np.ndarray, int], np.ndarray]] = {
    "channels of a panel reversed": lambda pack, weight, width: pack(weight, width)[..., ::-1],
    "input channels one further": lambda pack, weight, width: np.roll(pack(weight, width), 1, -2),
    "panels in reverse order": lambda pack, weight, width: pack(weight, width)[::-1],
}
# The same of images alone, whose kernels are (height, width, input channels, channels).
KERNELS: dict[str, Callable[[Packed, np.ndarray, int], np.ndarray]] = {
    "kernels transposed": lambda pack, weight, width: pack(
        weight.swapaxes(0, 1) if weight.ndim == 4 and weight.shape[0] == weight.shape[1] else weight, width
    ),
    "kernels turned by half": lambda pack, weight, width: pack(
        weight[::-1, ::-1] if weight.ndim == 4 else weight, width
    ),
}
WAYS = {"into channels last": [0, 2, 3, 1], "out of channels last": [0, 3, 1, 2]}


def layout_mutants(model: Model) -> Iterator[tuple[str, str, Callable[[], Any]]]:
    """The faults that the kinds of layers of the model can have."""
    modules = list(model.module().modules())
    images = any(isinstance(each, nn.Conv2d) for each in modules)
    products = any(isinstance(each, nn.Linear) for each in modules)
    packings = (PACKINGS if images or products else {}) | (KERNELS if images else {})
    for label, change in packings.items():
        yield label, "layout", _packed(change)
    if images:
        yield "padding on the other side", "layout", _padded
        for label, axes in WAYS.items():
            yield f"a transposition {label} taken for a reshape", "layout", _reshaped(axes)


def _packed(change: Callable[[Packed, np.ndarray, int], np.ndarray]) -> Callable[[], Any]:
    def wrap(real: Packed) -> Packed:
        return lambda weight, width: np.ascontiguousarray(change(real, weight, width))

    return lambda: wrapped(kernels, "pack", wrap)


def _padded() -> Any:
    """All the padding of an axis before it, and none after it."""

    def wrap(real: Callable[..., Any]) -> Callable[..., Any]:
        def padded(data: Any, padding: Any, *rest: Any, **named: Any) -> Any:
            top, left, bottom, right = padding
            return real(data, [top + bottom, left + right, 0, 0], *rest, **named)

        return padded

    return wrapped(kernels, "padded", wrap)


def _reshaped(axes: list[int]) -> Callable[[], Any]:
    def wrap(real: Callable[..., IRModule]) -> Callable[..., IRModule]:
        def convert_layout(module: IRModule, layouts: Any) -> IRModule:
            module = real(module, layouts)
            mistaken = _Mistaken(module, axes)
            for name, function in module.functions_items():
                if isinstance(function, relax.Function):
                    mistaken.builder_.update_func(name, mistaken.visit_expr(function))
            return mistaken.builder_.get()

        return convert_layout

    return lambda: wrapped(pipeline, "convert_layout", wrap)


@mutator
class _Mistaken(PyExprMutator):
    """Reshapes what should be transposed by `axes`."""

    def __init__(self, module: IRModule, axes: list[int]) -> None:
        super().__init__(module)
        self._axes = axes

    def visit_call_(self, call: Call) -> Expr:
        call = super().visit_call_(call)
        if not isinstance(call.op, Op) or call.op.name != "relax.permute_dims" or not call.attrs.axes:
            return call
        if [int(axis) for axis in call.attrs.axes] != self._axes or isinstance(call.args[0], GenericConst):
            return call
        shape = list(ty_of(call.args[0]).shape.values)
        return relax.op.reshape(call.args[0], [shape[axis] for axis in self._axes])
