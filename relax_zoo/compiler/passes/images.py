"""Convolutions of lines and of volumes, and transposed ones, as convolutions of images, which have a fast program.

- A line is an image of one row.
- A volume is as many images as it is deep: what the kernel's depth reaches are channels beside each other.
- A transposed convolution makes a block of each element, as large as its strides. What lies at one place of every
  block is a convolution of its own, by the taps of the kernel that reach it; those with as many taps are made
  together, as channels. No tap is filled with zeros, for zero times infinity is NaN.

Weights are of float32 or float64, and their sizes are known; those that are constants are brought into their new form
here, others by the program. Channels come last in between, as vectors want them.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..._tvm import Call, Expr, GenericConst, IRModule, Op, PyExprMutator, mutator, relax, tirx, ty_of
from .constants import constant

_PLAIN = {"relax.nn.conv1d": 1, "relax.nn.conv3d": 3}
_TRANSPOSED = {f"relax.nn.conv{n}d_transpose": n for n in (1, 2, 3)}
_LAYOUTS = {1: "NCW", 2: "NCHW", 3: "NCDHW"}


def as_images(module: IRModule) -> IRModule:
    """Replace every such convolution; those of other dtypes, or of weights whose sizes are named, stay."""
    rewriter = _Rewriter(module)
    for name, function in module.functions_items():
        if isinstance(function, relax.Function):
            rewriter.builder_.update_func(name, rewriter.visit_expr(function))
    return rewriter.builder_.get()


@mutator
class _Rewriter(PyExprMutator):
    def __init__(self, module: IRModule) -> None:
        super().__init__(module)
        self._node = ""

    def visit_var_binding_(self, binding: relax.VarBinding) -> None:
        self._node = binding.var.name
        super().visit_var_binding_(binding)

    def visit_call_(self, call: Call) -> Expr:
        call = super().visit_call_(call)
        name = call.op.name if isinstance(call.op, Op) else ""
        n = _PLAIN.get(name) or _TRANSPOSED.get(name)
        if n is None or not _is_plain(call, n):
            return call
        weight = call.args[1].value.numpy() if isinstance(call.args[1], GenericConst) else call.args[1]
        keys = ("strides", "padding", "dilation")
        strides, padding, dilation = ([int(each) for each in getattr(call.attrs, key)] for key in keys)
        last = self._emit(relax.op.permute_dims(call.args[0], [0, *range(2, n + 2), 1]))
        groups = int(call.attrs.groups)
        if name in _PLAIN:
            value = self._convolved(last, weight, strides, padding, dilation, groups)
        else:
            found = self._transposed(last, weight, strides, padding, groups, call)
            if found is None:
                return call
            value = found
        return relax.op.permute_dims(value, [0, n + 1, *range(1, n + 1)])

    def _emit(self, value: Expr, name: str = "") -> Expr:
        return self.builder_.emit(value, name)

    def _reshaped(self, x: Any, *shape: Any) -> Any:
        """A tensor or a constant weight in another shape; likewise `_permuted` and `_taken`."""
        if isinstance(x, np.ndarray):
            return x.reshape(shape)
        return self._emit(relax.op.reshape(x, relax.ShapeExpr(shape)))

    def _permuted(self, x: Any, *order: int) -> Any:
        return x.transpose(order) if isinstance(x, np.ndarray) else self._emit(relax.op.permute_dims(x, order))

    def _taken(self, x: Any, places: np.ndarray, axis: int) -> Any:
        if isinstance(x, np.ndarray):
            return np.take(x, places, axis)
        return self._emit(relax.op.take(x, relax.const(places, "int64"), axis, "clip"))

    def _convolved(
        self, x: Expr, weight: Any, strides: list[int], padding: list[int], dilation: list[int], groups: int
    ) -> Expr:
        """(N, *sizes, channels) by (O, I, *kernel) into (N, *sizes, O); `padding` is before each axis, then after."""
        n = len(_shape(weight)) - 2
        if n == 1:
            batch, length, channels = _shape(x)
            row = self._reshaped(x, batch, 1, length, channels)
            before, after = padding
            outputs, inputs, size = _shape(weight)
            weight = self._reshaped(weight, outputs, inputs, 1, size)
            y = self._convolved(row, weight, [1, *strides], [0, before, 0, after], [1, *dilation], groups)
            batch, _, length, channels = _shape(y)
            return self._reshaped(y, batch, length, channels)
        if n == 3:
            x, weight = self._flattened(x, weight, strides[0], (padding[0], padding[3]), dilation[0], groups)
            batch, depth, *size = _shape(x)
            flat = self._reshaped(x, batch * depth, *size)
            padding = [*padding[1:3], *padding[4:]]
            y = self._convolved(flat, weight, strides[1:], padding, dilation[1:], groups)
            return self._reshaped(y, batch, depth, *_shape(y)[1:])
        kernel = self._permuted(weight, 2, 3, 1, 0)
        kernel = constant(kernel) if isinstance(kernel, np.ndarray) else kernel
        layout = {"data_layout": "NHWC", "kernel_layout": "HWIO"}
        value = relax.op.nn.conv2d(x, kernel, strides, padding, dilation, groups, **layout)
        return self._emit(value, f"{self._node.partition('__')[0]}__0")  # its kernel is of this node

    def _flattened(
        self, x: Expr, weight: Any, stride: int, padding: tuple[int, int], dilation: int, groups: int
    ) -> tuple[Expr, Any]:
        """A volume whose channels are those of all depths that the kernel reaches, and the kernel without its depth."""
        outputs, inputs, depth, *kernel = _shape(weight)
        if any(padding):
            x = self._emit(relax.op.nn.pad(x, [0, 0, *padding, 0, 0, 0, 0, 0, 0]))
        batch, size, *image, channels = _shape(x)
        count = (size - (depth - 1) * dilation - 1) // stride + 1
        if depth == stride == 1:
            return x, self._reshaped(weight, outputs, inputs, *kernel)
        parts = [
            self._emit(
                relax.op.strided_slice(
                    x, [1], [k * dilation], [k * dilation + (count - 1) * stride + 1], [stride], assume_inbound=True
                )
            )
            for k in range(depth)
        ]
        if groups > 1:  # the channels of a group stay together
            parts = [self._reshaped(part, batch, count, *image, groups, channels // groups) for part in parts]
        joined = self._emit(relax.op.concat(parts, -1)) if depth > 1 else parts[0]
        weight = self._reshaped(self._permuted(weight, 0, 2, 1, 3, 4), outputs, depth * inputs, *kernel)
        return self._reshaped(joined, batch, count, *image, depth * channels), weight

    def _transposed(
        self, x: Expr, weight: Any, strides: list[int], padding: list[int], groups: int, call: Call
    ) -> Expr | None:
        """(N, *sizes, I) by (I, O / groups, *kernel) into (N, *sizes, O); None where an axis has no such form."""
        _, _, *kernel = _shape(weight)
        n = len(kernel)
        more = [int(each) for each in call.attrs.output_padding]
        axes = [_Axis(*each) for each in zip(kernel, strides, padding[:n], padding[n:], more, strict=True)]
        if not all(axis.fits for axis in axes):
            return None
        parts = {
            phases: self._phases(x, weight, axes, phases, groups)
            for phases in itertools.product(*(axis.phases for axis in axes))
        }
        for at in reversed(range(n)):  # those beside each other in the last axis first
            rest = itertools.product(*(axis.phases for axis in axes[:at]))
            parts = {
                before: self._joined([parts[(*before, each)] for each in axes[at].phases], 2 + 2 * at)
                for before in rest
            }
        (whole,) = parts.values()
        batch, *sizes, channels = _shape(whole)
        blocks = [count * axis.stride for axis, count in zip(axes, sizes[::2], strict=True)]
        whole = self._reshaped(whole, batch, *blocks, channels)
        first = [axis.before - axis.first * axis.stride for axis in axes]
        lengths = list(ty_of(call).shape.values)[2:]
        ends = [start + length for start, length in zip(first, lengths, strict=True)]
        places = list(range(1, n + 1))
        return self._emit(relax.op.strided_slice(whole, places, first, ends, assume_inbound=True))

    def _joined(self, parts: list[Expr], axis: int) -> Expr:
        return self._emit(relax.op.concat(parts, axis)) if len(parts) > 1 else parts[0]

    def _phases(self, x: Expr, weight: Any, axes: Sequence[_Axis], phases: Sequence[_Phases], groups: int) -> Expr:
        """(N, size, phases, size, phases, ..., O): the elements of each block at some of its places."""
        n = len(axes)
        for at, (axis, chosen) in enumerate(zip(axes, phases, strict=True)):
            # each axis of the kernel becomes two: phases, and the taps of each, the last one first
            weight = self._taken(weight, axis.taps(chosen), 2 + 2 * at)
        channels, outputs, *sizes = _shape(weight)
        inputs, counts, taps = channels // groups, sizes[::2], sizes[1::2]
        weight = self._reshaped(weight, groups, inputs, outputs, *sizes)
        order = [0, *range(3, 3 + 2 * n, 2), 2, 1, *range(4, 4 + 2 * n, 2)]
        weight = self._reshaped(self._permuted(weight, *order), groups * math.prod(counts) * outputs, inputs, *taps)
        padding = [chosen.taps - 1 - axis.first for axis, chosen in zip(axes, phases, strict=True)]
        padding += [axis.last for axis in axes]
        y = self._convolved(x, weight, [1] * n, padding, [1] * n, groups)
        batch, *sizes, _ = _shape(y)
        y = self._reshaped(y, batch, *sizes, groups, *counts, outputs)
        woven = [place for at in range(n) for place in (1 + at, 2 + n + at)]
        y = self._emit(relax.op.permute_dims(y, [0, *woven, 1 + n, 2 + 2 * n]))
        *lead, _, _ = _shape(y)
        return self._reshaped(y, *lead, groups * outputs)


class _Phases:
    """`count` places of a block from `first` on, which as many `taps` of the kernel reach."""

    def __init__(self, first: int, count: int, taps: int) -> None:
        self.first, self.count, self.taps = first, count, taps


class _Axis:
    """One axis of a transposed convolution: `before` and `after` are cut from the result, `more` is added to its end.

    Input element i reaches the results from i * stride on; the result at q * stride + r is the sum of input q - t times
    tap t * stride + r, over all t. Blocks from `first` on are computed, and as many more than inputs as `last` says.
    """

    def __init__(self, kernel: int, stride: int, before: int, after: int, more: int) -> None:
        self.stride, self.before, self.first = stride, before, before // stride
        self.last = (kernel + more - after - 1) // stride
        whole, rest = divmod(kernel, stride)
        ends = [_Phases(0, rest, whole + 1), _Phases(rest, stride - rest, whole)]
        self.phases = [each for each in ends if each.count]

    @property
    def fits(self) -> bool:
        """Whether each place has a tap, and no input is left out."""
        return self.last >= 0 and all(each.taps > self.first for each in self.phases)

    def taps(self, phases: _Phases) -> np.ndarray:
        """The taps of each place, the last one first, as a convolution has them."""
        steps = np.arange(phases.taps)[::-1] * self.stride
        return phases.first + np.arange(phases.count)[:, None] + steps


def _is_plain(call: Call, n: int) -> bool:
    """Whether a convolution is one that PyTorch's are translated to, of weights of known sizes, and not of nothing."""
    attrs, (data, weight) = call.attrs, call.args
    if int(ty_of(data).ndim) != n + 2 or ty_of(data).shape is None or ty_of(weight).shape is None:
        return False
    dtype = str(ty_of(data).dtype)
    if dtype not in ("float32", "float64") or str(ty_of(call).dtype) != dtype or str(ty_of(weight).dtype) != dtype:
        return False
    if str(attrs.data_layout) != _LAYOUTS[n] or not all(isinstance(size, int) and size for size in _shape(weight)):
        return False
    sizes = [*ty_of(data).shape.values, *ty_of(call).shape.values]
    if any(isinstance(size, tirx.IntImm) and int(size) == 0 for size in sizes):
        return False
    return "transpose" not in call.op.name or all(int(each) == 1 for each in attrs.dilation)


def _shape(x: Any) -> list[Any]:
    if isinstance(x, np.ndarray):
        return list(x.shape)
    return [int(size) if isinstance(size, tirx.IntImm) else size for size in ty_of(x).shape.values]
