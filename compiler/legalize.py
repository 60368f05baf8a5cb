"""Operators as tensor programs: our own for the heavy ones and for those whose TVM program is not what PyTorch computes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import tvm
from tvm import relax, te, tirx
from tvm.ir import Call, Expr, GenericConst
from tvm.relax import BlockBuilder

from . import kernels, tiles
from .machine import Machine

Legalizer = Callable[[BlockBuilder, Call], Expr]


def legalize(module: tvm.IRModule, machine: Machine | None = None) -> tvm.IRModule:
    """Every operator as a tensor program. With a `machine`, constant weights of heavy operators are packed for its vectors."""
    own = {
        "relax.nn.relu": _relu,
        "relax.clip": _clip,
        "relax.nn.layer_norm": _layer_norm,
        "relax.maximum": _binary("maximum", _or_nan(tirx.max)),
        "relax.minimum": _binary("minimum", _or_nan(tirx.min)),
        "relax.not_equal": _binary("not_equal", _differ),
        "relax.logical_not": _logical_not,
        "relax.max": _reduction("max", lambda a, b: a > b),
        "relax.min": _reduction("min", lambda a, b: a < b),
        "relax.tanh": _elementwise("tanh", _tanh),
        "relax.sinh": _elementwise("sinh", _of_libm("sinh")),
        "relax.cosh": _elementwise("cosh", _of_libm("cosh")),
        "relax.atanh": _elementwise("atanh", _of_libm("atanh")),
    }
    if machine is not None:
        own |= {"relax.nn.conv2d": _conv2d(machine), "relax.matmul": _matmul(machine)}
    return relax.transform.LegalizeOps(own)(module)


def _fallback(name: str) -> Legalizer:
    return tvm.ir.Op.get(name).get_attr("FLegalize")


# ---------------------------------------------------------------- right


def _relu(bb: BlockBuilder, call: Call) -> Expr:
    """PyTorch's relu of NaN is NaN; the plain maximum gives 0."""

    def relu(x: te.Tensor) -> te.Tensor:
        zero = tirx.const(0, x.dtype)
        return te.compute(x.shape, lambda *i: tirx.Select(x[i] < zero, zero, x[i]), name="relu")

    return bb.call_te(relu, call.args[0], primfunc_name_hint="relu")


def _layer_norm(bb: BlockBuilder, call: Call) -> Expr:
    """Deviations first, squares after: TVM's E[x^2] - E[x]^2 cancels where the mean is large."""
    data, gamma, beta = call.args
    ndim = int(data.ty.ndim)
    axes = sorted(int(axis) % ndim for axis in call.attrs.axes)
    first = axes[0]
    epsilon = float(call.attrs.epsilon)

    def layer_norm(x: te.Tensor, scale: te.Tensor, shift: te.Tensor) -> te.Tensor:
        outer = list(x.shape[:first])
        count = tirx.const(1.0, x.dtype)
        for size in x.shape[first:]:
            count = count * (tirx.const(int(size), x.dtype) if isinstance(size, tirx.IntImm) else size.astype(x.dtype))
        mean_axes = [te.reduce_axis((0, size), name=f"k{i}") for i, size in enumerate(x.shape[first:])]
        total = te.compute(outer, lambda *i: te.sum(x[(*i, *mean_axes)], axis=mean_axes), name="total")
        centred = te.compute(x.shape, lambda *i: x[i] - total[i[:first]] / count, name="centred")
        square_axes = [te.reduce_axis((0, size), name=f"r{i}") for i, size in enumerate(x.shape[first:])]
        squares = te.compute(
            outer,
            lambda *i: te.sum(centred[(*i, *square_axes)] * centred[(*i, *square_axes)], axis=square_axes),
            name="squares",
        )
        return te.compute(
            x.shape,
            lambda *i: centred[i]
            * (tirx.const(1.0, x.dtype) / tirx.sqrt(squares[i[:first]] / count + tirx.const(epsilon, x.dtype)))
            * scale[i[first:]]
            + shift[i[first:]],
            name="normalized",
        )

    if axes != list(range(first, ndim)) or not first:
        return _fallback("relax.nn.layer_norm")(bb, call)
    return bb.call_te(layer_norm, data, gamma, beta, primfunc_name_hint="layer_norm")


def _binary(name: str, combine: Callable[[Any, Any], Any]) -> Legalizer:
    """An operator of two broadcast operands, for floats; others are TVM's own."""

    def legalize(bb: BlockBuilder, call: Call) -> Expr:
        if not str(call.args[0].ty.dtype).startswith("float"):
            return _fallback(call.op.name)(bb, call)

        def compute(a: te.Tensor, b: te.Tensor) -> te.Tensor:
            shape = [int(size) if isinstance(size, tirx.IntImm) else size for size in call.ty.shape.values]
            return te.compute(shape, lambda *i: combine(a[_along(i, a)], b[_along(i, b)]), name=name)

        return bb.call_te(compute, *call.args, primfunc_name_hint=name)

    return legalize


def _or_nan(plain: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    """PyTorch's maximum and minimum are NaN where either operand is; TVM's keep the other."""

    def combine(x: Any, y: Any) -> Any:
        return tirx.Select(tirx.isnan(x), x, tirx.Select(tirx.isnan(y), y, plain(x, y)))

    return combine


def _differ(x: Any, y: Any) -> Any:
    """NaN differs from everything; TVM compiles != as an ordered comparison, which is false of NaN."""
    return tirx.any(tirx.isnan(x), tirx.isnan(y), x != y)


def _logical_not(bb: BlockBuilder, call: Call) -> Expr:
    """Written so that TVM's simplifier, for which not (x < y) is x >= y, leaves it as it is."""

    def compute(x: te.Tensor) -> te.Tensor:
        return te.compute(x.shape, lambda *i: x[i].astype("int8") == tirx.const(0, "int8"), name="logical_not")

    if str(call.args[0].ty.dtype) != "bool":
        return _fallback("relax.logical_not")(bb, call)
    return bb.call_te(compute, call.args[0], primfunc_name_hint="logical_not")


def _along(index: tuple[Any, ...], operand: te.Tensor) -> tuple[Any, ...]:
    """The index into an operand that is broadcast."""
    own = index[len(index) - len(operand.shape) :]
    return tuple(
        tirx.const(0, "int64") if isinstance(size, tirx.IntImm) and int(size) == 1 else i
        for i, size in zip(own, operand.shape, strict=True)
    )


def _elementwise(name: str, function: Callable[[Any], Any]) -> Legalizer:
    def legalize(bb: BlockBuilder, call: Call) -> Expr:
        if str(call.ty.dtype) not in ("float32", "float64"):
            return _fallback(call.op.name)(bb, call)

        def compute(x: te.Tensor) -> te.Tensor:
            return te.compute(x.shape, lambda *i: function(x[i]), name=name)

        return bb.call_te(compute, call.args[0], primfunc_name_hint=name)

    return legalize


def _of_libm(name: str) -> Callable[[Any], Any]:
    """The C library's function: TVM's own formula is missing in float64, or loses digits near zero."""

    def call(x: Any) -> Any:
        return tirx.call_pure_extern(x.dtype, name if str(x.dtype) == "float64" else f"{name}f", x)

    return call


# tanh(x) = x + x^3 P(x^2) for |x| < 0.625, in float32: coefficients from S. Moshier's Cephes library.
_TANH = (-5.70498872745e-3, 2.06390887954e-2, -5.37397155531e-2, 1.33314422036e-1, -3.33332819422e-1)


def _tanh(x: Any) -> Any:
    """TVM's (1 - e) / (1 + e) loses the digits of small results."""
    if str(x.dtype) == "float64":
        return _of_libm("tanh")(x)

    def number(value: float) -> Any:
        return tirx.const(value, "float32")

    square = x * x
    polynomial = number(_TANH[0])
    for coefficient in _TANH[1:]:
        polynomial = polynomial * square + number(coefficient)
    size = tirx.Select(x < number(0), number(0) - x, x)
    large = number(1) - number(2) / (tirx.exp(size + size) + number(1))
    return tirx.Select(size < number(0.625), polynomial * square * x + x, tirx.Select(x < number(0), number(0) - large, large))


# ---------------------------------------------------------------- fast


def _conv2d(machine: Machine) -> Legalizer:
    def convert(bb: BlockBuilder, call: Call) -> Expr:
        data, weight = call.args
        attrs = call.attrs
        plain = attrs.out_dtype in ("", None, "void") or str(attrs.out_dtype) == str(data.ty.dtype)
        if not (isinstance(weight, GenericConst) and attrs.data_layout == "NHWC" and attrs.kernel_layout == "HWIO" and plain):
            return _fallback("relax.nn.conv2d")(bb, call)
        array = weight.value.numpy()
        if not _is_float(str(array.dtype)) or 0 in array.shape:
            return _fallback("relax.nn.conv2d")(bb, call)
        channels, groups = array.shape[-1], int(attrs.groups)
        strides, padding, dilation = ([int(v) for v in values] for values in (attrs.strides, attrs.padding, attrs.dilation))
        if array.shape[2] == 1 and groups == channels > 1:
            flat = _constant(array[:, :, 0, :])
            return bb.call_te(
                kernels.depthwise_nhwc, data, flat, strides, padding, dilation, primfunc_name_hint="depthwise_conv2d"
            )
        lanes = machine.lanes(str(array.dtype))
        share = channels // groups
        if groups > 1 and share % lanes:
            return _fallback("relax.nn.conv2d")(bb, call)
        width = lanes * tiles.vectors_for(share, lanes, tiles.most_rows(2, machine.registers))
        if groups > 1 and share % width:
            width = lanes
        packed = _constant(kernels.pack(array, width))
        return bb.call_te(
            kernels.conv2d_nhwc,
            data,
            packed,
            strides,
            padding,
            dilation,
            groups,
            channels,
            primfunc_name_hint="conv2d",
        )

    return convert


def _matmul(machine: Machine) -> Legalizer:
    def convert(bb: BlockBuilder, call: Call) -> Expr:
        data, other = call.args
        dtype = str(data.ty.dtype)
        inner = [other.ty.shape.values[i] for i in (-2, -1)] if int(other.ty.ndim) > 1 else []
        known = all(isinstance(size, tirx.IntImm) for size in inner)
        if int(data.ty.ndim) < 2 or not inner or not known or str(call.ty.dtype) != dtype or not _is_float(dtype):
            return _fallback("relax.matmul")(bb, call)
        channels, lanes = int(inner[1]), machine.lanes(dtype)
        m = data.ty.shape.values[-2]
        rows = int(m) if isinstance(m, tirx.IntImm) else None
        vectors = tiles.vectors_for(channels, lanes, rows or 1)
        padded = None if rows is None else tiles.padded_rows(rows, vectors, machine.registers)
        padded = None if padded == rows else padded
        if isinstance(other, GenericConst) and int(other.ty.ndim) == 2:
            packed = _constant(kernels.pack(other.value.numpy(), vectors * lanes))
            return bb.call_te(kernels.matmul, data, packed, padded, channels, primfunc_name_hint="matmul")
        if rows is None or rows < vectors or 0 in (rows, channels, int(inner[0])):
            return _fallback("relax.matmul")(bb, call)  # packing would cost as much as the product
        return bb.call_te(
            kernels.batched_matmul, data, other, padded, vectors * lanes, primfunc_name_hint="batched_matmul"
        )

    return convert


def _is_float(dtype: str) -> bool:
    return dtype in ("float32", "float64")


def _constant(array: np.ndarray) -> GenericConst:
    return relax.const(tvm.runtime.tensor(np.ascontiguousarray(array)), str(array.dtype))


