"""Operators whose tensor program in TVM is not what PyTorch computes: NaN lost, digits lost, no float64."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from ..._tvm import BlockBuilder, Call, Expr, GenericConst, GlobalVar, relax, te, tirx, topi, ty_of
from .legalizers import OPAQUE, Legalizer, broadcast_index, broadcast_shape, fallback, is_nan, or_nan
from .normalized import rms_norm
from .pads import pad
from .transposed import transposed_convolution

SHORT = 64  # elements of an axis along which summing anew is as quick as carrying the sum


def _relu(bb: BlockBuilder, call: Call) -> Expr:
    """PyTorch's relu of NaN is NaN, as is a maximum of zero and NaN in this order; in the other it is 0."""

    def relu(x: te.Tensor) -> te.Tensor:
        return te.compute(x.shape, lambda *i: tirx.max(tirx.const(0, x.dtype), x[i]), name="relu")

    return bb.call_te(relu, call.args[0], primfunc_name_hint="relu")


def _binary(name: str, combine: Callable[[Any, Any], Any]) -> Legalizer:
    """An operator of two broadcast operands, for floats; others are TVM's own."""

    def legalize(bb: BlockBuilder, call: Call) -> Expr:
        if not _is_floating(ty_of(call.args[0]).dtype):
            return fallback(bb, call)

        numbers = [_number(arg) for arg in call.args]
        tensors = [arg for arg, number in zip(call.args, numbers, strict=True) if number is None]
        if not tensors:
            return fallback(bb, call)

        def compute(*operands: te.Tensor) -> te.Tensor:
            shape = operands[0].shape if len(operands) == 1 else broadcast_shape(*(o.shape for o in operands))

            def at(operand: te.Tensor, i: tuple[Any, ...]) -> Any:
                return operand[i if len(operands) == 1 else tuple(broadcast_index(i, operand.shape))]

            def element(*i: Any) -> Any:
                rest = iter(operands)
                return combine(*(at(next(rest), i) if number is None else number for number in numbers))

            return te.compute(shape, element, name=name)

        return bb.call_te(compute, *tensors, primfunc_name_hint=name)

    return legalize


def _number(arg: Expr) -> Any | None:
    """A constant without axes as a number in the program, which keeps the program elementwise."""
    if isinstance(arg, GenericConst) and int(ty_of(arg).ndim) == 0:
        return tirx.const(arg.value.numpy().item(), str(ty_of(arg).dtype))
    return None


def _is_floating(dtype: Any) -> bool:
    return "float" in str(dtype)  # bfloat16 is one


def _differ(x: Any, y: Any) -> Any:
    """NaN differs from everything; TVM compiles != as an ordered comparison, which is false of NaN."""
    return tirx.any(is_nan(x), is_nan(y), x != y)


def program_of(bb: BlockBuilder, var: Expr) -> tuple[str, list[Expr]]:
    """The tensor program that computes `var` in this function, by its name without number, and what it takes."""
    bound = bb.lookup_binding(var) if isinstance(var, relax.Var) else None
    if not isinstance(bound, Call) or len(bound.args) < 2 or not isinstance(bound.args[0], GlobalVar):
        return "", []
    return bound.args[0].name_hint.rstrip("0123456789"), list(bound.args[1].fields)


def _guarded(opaque: Legalizer) -> Legalizer:
    """`opaque` where TVM's simplifier, for which floats are real numbers, could find terms that cancel out."""

    def legalize(bb: BlockBuilder, call: Call) -> Expr:
        (first, taken), (second, _) = (program_of(bb, arg) for arg in call.args)
        other = call.args[1]
        added = first == "add" and (isinstance(other, GenericConst) or any(other.same_as(x) for x in taken))
        same = call.args[0].same_as(call.args[1])
        cancels = same or (bool(first) and (added or first == second or str(ty_of(call).dtype) == "bool"))
        return (opaque if cancels else fallback)(bb, call)

    return legalize


# Programs that are zero at some places, and those that hand a zero on as it is.
_ZEROS = ("pad", "full", "zeros", "zeros_like", "where", "tril", "triu", "trilu")
_FULL = ("full", "zeros", "ones", "zeros_like", "ones_like")
_HANDED_ON = (
    *("reshape", "transpose", "expand_dims", "squeeze", "strided_slice", "broadcast_to", "concatenate", "cast", "flip"),
    *("relu", "clip", "maximum", "minimum", "abs", "negative", "sqrt"),
)


def _may_be_zero(bb: BlockBuilder, value: Expr) -> bool:
    """Whether a value would be a literal zero at some places, once it is fused with what takes it."""
    if isinstance(value, GenericConst):
        return not ty_of(value).shape.values and not value.value.numpy().any()
    name, taken = program_of(bb, value)
    handed_on = name in _HANDED_ON and any(_may_be_zero(bb, each) for each in taken)
    return name in _ZEROS or handed_on or (bool(taken) and _is_written_out(bb, value))


def _is_written_out(bb: BlockBuilder, value: Expr) -> bool:
    """Whether a value is one number at all places, which TVM's simplifier works out: a one less another is zero."""
    if isinstance(value, GenericConst):
        return not ty_of(value).shape.values
    name, taken = program_of(bb, value)
    return all(_is_written_out(bb, each) for each in taken) if taken else name in _FULL


def _apart_from_zeros(name: str, combine: Callable[[Any, Any], Any]) -> Legalizer:
    """A kernel of its own where TVM's simplifier would find a zero times anything to be zero, NaN as well."""

    def legalize(bb: BlockBuilder, call: Call) -> Expr:
        if not _is_floating(ty_of(call).dtype) or not any(_may_be_zero(bb, each) for each in call.args):
            return fallback(bb, call)

        def compute(x: te.Tensor, y: te.Tensor) -> te.Tensor:
            shape = broadcast_shape(x.shape, y.shape)

            def element(*i: Any) -> Any:
                return combine(*(each[tuple(broadcast_index(i, each.shape))] for each in (x, y)))

            return te.compute(shape, element, name=name)

        return bb.call_te(compute, *call.args, primfunc_name_hint=name, primfunc_attrs={"op_pattern": OPAQUE})

    return legalize


def _of_truths(name: str, combine: Callable[[Any, Any], Any]) -> Legalizer:
    """Bit by bit: for TVM's simplifier `x > y or x <= y` is true, of NaN as well."""

    def legalize(bb: BlockBuilder, call: Call) -> Expr:
        def compute(x: te.Tensor, y: te.Tensor) -> te.Tensor:
            shape = broadcast_shape(x.shape, y.shape)

            def element(*i: Any) -> Any:
                a, b = (each[tuple(broadcast_index(i, each.shape))].astype("int8") for each in (x, y))
                return combine(a, b) != tirx.const(0, "int8")

            return te.compute(shape, element, name=name)

        return bb.call_te(compute, *call.args, primfunc_name_hint=name)

    return legalize


def _logical_not(bb: BlockBuilder, call: Call) -> Expr:
    """Written so that TVM's simplifier, for which not (x < y) is x >= y, leaves it as it is."""

    def compute(x: te.Tensor) -> te.Tensor:
        return te.compute(x.shape, lambda *i: x[i].astype("int8") == tirx.const(0, "int8"), name="logical_not")

    if str(ty_of(call.args[0]).dtype) != "bool":
        return fallback(bb, call)
    return bb.call_te(compute, call.args[0], primfunc_name_hint="logical_not")


def _clip(bb: BlockBuilder, call: Call) -> Expr:
    """PyTorch's clamp of NaN is NaN."""
    data, low, high = call.args
    if not _is_floating(ty_of(call).dtype):
        return fallback(bb, call)

    def clip(x: te.Tensor) -> te.Tensor:
        bottom, top = (bound.astype(x.dtype) for bound in (low, high))
        return te.compute(
            x.shape, lambda *i: tirx.Select(is_nan(x[i]), x[i], tirx.max(tirx.min(x[i], top), bottom)), name="clip"
        )

    return bb.call_te(clip, data, primfunc_name_hint="clip")


def _reduction(name: str, better: Callable[[Any, Any], Any]) -> Legalizer:
    """PyTorch's max and min of floats are NaN where any element is, and infinite where all are the worst infinity."""
    reducer = te.comm_reducer(or_nan(better), lambda t: tirx.const(-math.inf if name == "max" else math.inf, t), name)

    def legalize(bb: BlockBuilder, call: Call) -> Expr:
        if not _is_floating(ty_of(call).dtype):
            return fallback(bb, call)
        ndim = int(ty_of(call.args[0]).ndim)
        axes = [int(axis) % ndim for axis in call.attrs.axis] if call.attrs.axis else list(range(ndim))
        keep = bool(call.attrs.keepdims)

        def compute(x: te.Tensor) -> te.Tensor:
            reduced = {axis: te.reduce_axis((0, x.shape[axis]), name=f"k{axis}") for axis in axes}
            shape = [1 if a in reduced else x.shape[a] for a in range(ndim) if keep or a not in reduced]

            def element(*i: Any) -> Any:
                rest = iter(i)
                place = []
                for axis in range(ndim):
                    own = next(rest) if keep or axis not in reduced else None
                    place.append(reduced.get(axis, own))
                return reducer(x[tuple(place)], axis=list(reduced.values()))

            return te.compute(shape, element, name=name)

        return bb.call_te(compute, call.args[0], primfunc_name_hint=name)

    return legalize


def _max_pool(bb: BlockBuilder, call: Call) -> Expr:
    """As `_reduction`, over windows: TVM's own loses NaN, and starts from the lowest finite number."""
    attrs = call.attrs
    if not _is_floating(ty_of(call).dtype) or attrs.ceil_mode or attrs.out_layout not in ("", attrs.layout):
        return fallback(bb, call)
    axes = [axis for axis, letter in enumerate(str(attrs.layout)) if letter in "DHW"]
    windows, strides, dilation = ([int(v) for v in each] for each in (attrs.pool_size, attrs.strides, attrs.dilation))
    before, after = [0] * int(ty_of(call).ndim), [0] * int(ty_of(call).ndim)
    for at, axis in enumerate(axes):
        before[axis], after[axis] = int(attrs.padding[at]), int(attrs.padding[len(axes) + at])
    reducer = te.comm_reducer(or_nan(lambda a, b: a > b), lambda t: tirx.const(-math.inf, t), "max")

    def max_pool(x: te.Tensor) -> te.Tensor:
        image = topi.nn.pad(x, before, after, tirx.const(-math.inf, x.dtype)) if any(before + after) else x
        within = [te.reduce_axis((0, size), name=f"rv{at}") for at, size in enumerate(windows)]
        shape = list(image.shape)
        for axis, size, stride, step in zip(axes, windows, strides, dilation, strict=True):
            shape[axis] = (image.shape[axis] - (size - 1) * step - 1) // stride + 1

        def element(*i: Any) -> Any:
            place = list(i)
            for axis, k, stride, step in zip(axes, within, strides, dilation, strict=True):
                place[axis] = i[axis] * stride + k * step
            return reducer(image[tuple(place)], axis=within)

        return te.compute(shape, element, name="max_pool")

    return bb.call_te(max_pool, call.args[0], primfunc_name_hint=f"max_pool{len(axes)}d")


def _argument(name: str, better: Callable[[Any, Any], Any]) -> Legalizer:
    """The place of the first NaN where there is one, else of the first of the best elements.

    TVM's own starts from the worst number at place -1, and stays there where no element is better than that. Nothing is
    fused into it: a reduction of two values is lowered to `let`, in which TVM takes the bits of a bfloat16 for an
    integer (docs/findings/bfloat16_argmax.py).
    """

    def combine(is_nan: Callable[[Any], Any], a: tuple[Any, Any], b: tuple[Any, Any]) -> tuple[Any, Any]:
        (i, x), (j, y) = a, b
        same = tirx.any(x == y, tirx.all(is_nan(x), is_nan(y)))
        wins = tirx.any(better(y, x), is_nan(y))
        takes = tirx.any(tirx.all(tirx.Not(is_nan(x)), wins), tirx.all(same, j < i))
        return tirx.Select(takes, j, i), tirx.Select(takes, y, x)

    def identity(index: str, value: str) -> tuple[Any, Any]:
        largest, least = tirx.max_value(value), tirx.min_value(value)
        if _is_floating(value):
            largest, least = tirx.const(math.inf, value), tirx.const(-math.inf, value)
        return tirx.max_value(index), least if name == "argmax" else largest

    def legalize(bb: BlockBuilder, call: Call) -> Expr:
        dtype, index = str(ty_of(call.args[0]).dtype), str(ty_of(call).dtype)
        if dtype in ("float16", "bfloat16", "bool") or call.attrs.axis is None:
            return fallback(bb, call)
        test = is_nan if _is_floating(dtype) else lambda x: tirx.const(False, "bool")
        reducer = te.comm_reducer(lambda a, b: combine(test, a, b), identity, name=name)
        axis = int(call.attrs.axis) % int(ty_of(call.args[0]).ndim)
        keep = bool(call.attrs.keepdims)

        def compute(x: te.Tensor) -> te.Tensor:
            k = te.reduce_axis((0, x.shape[axis]), name="k")
            lead, tail = list(x.shape[:axis]), list(x.shape[axis + 1 :])

            def element(*i: Any) -> Any:
                place = (*i[:axis], k, *(i[axis + 1 :] if keep else i[axis:]))
                return reducer((k.var.astype(index), x[place]), axis=k)

            places, _ = te.compute((*lead, *([1] if keep else []), *tail), element, name=name)
            return places

        return bb.call_te(compute, call.args[0], primfunc_name_hint=name, primfunc_attrs={"op_pattern": OPAQUE})

    return legalize


def _cumsum(bb: BlockBuilder, call: Call) -> Expr:
    """Each element of a short axis sums those before it, in order; the text of TVM's own scan does not parse back."""
    data = call.args[0]
    axis = -1 if call.attrs.axis is None else int(call.attrs.axis) % int(ty_of(data).ndim)
    size = ty_of(data).shape.values[axis] if axis >= 0 else None
    if not isinstance(size, tirx.IntImm) or int(size) > SHORT or call.attrs.exclusive:
        return fallback(bb, call)
    dtype = str(ty_of(call).dtype)

    def cumsum(x: te.Tensor) -> te.Tensor:
        k = te.reduce_axis((0, size), name="k")

        def element(*i: Any) -> Any:
            value = x[(*i[:axis], k, *i[axis + 1 :])].astype(dtype)
            return te.sum(tirx.if_then_else(k <= i[axis], value, tirx.const(0, dtype)), axis=k)

        return te.compute(x.shape, element, name="cumsum")

    return bb.call_te(cumsum, data, primfunc_name_hint="cumsum")


def _elementwise(name: str, function: Callable[[Any], Any]) -> Legalizer:
    def legalize(bb: BlockBuilder, call: Call) -> Expr:
        if str(ty_of(call).dtype) not in ("float32", "float64"):
            return fallback(bb, call)

        def compute(x: te.Tensor) -> te.Tensor:
            return te.compute(x.shape, lambda *i: function(x[i]), name=name)

        return bb.call_te(compute, call.args[0], primfunc_name_hint=name)

    return legalize


def _of_libm(name: str) -> Callable[[Any], Any]:
    """The C library's function: TVM's own formula is missing in float64, or loses digits near zero."""

    def call(x: Any) -> Any:
        return tirx.call_pure_extern(x.dtype, name if str(x.dtype) == "float64" else f"{name}f", x)

    return call


def _tanh(x: Any) -> Any:
    """TVM's formula loses digits near zero; in float32 the intrinsic is lowered by `compiler.cpu.vector_math`."""
    return _of_libm("tanh")(x) if str(x.dtype) == "float64" else tirx.tanh(x)


def _full(bb: BlockBuilder, call: Call) -> Expr:
    """What is not finite is read from memory: TVM folds a maximum of zero and the number NaN to zero."""
    value = call.args[1]
    if not isinstance(value, GenericConst) or not _is_floating(ty_of(call).dtype):
        return fallback(bb, call)
    if math.isfinite(float(value.value.numpy())):
        return fallback(bb, call)
    shape, dtype = list(ty_of(call).shape.values), str(ty_of(call).dtype)

    def full(x: te.Tensor) -> te.Tensor:
        return te.compute(shape, lambda *i: x[()].astype(dtype), name="full")

    return bb.call_te(full, value, primfunc_name_hint="full")


LEGALIZERS: dict[str, Legalizer] = {
    **dict.fromkeys((f"relax.nn.conv{n}d_transpose" for n in (1, 2, 3)), transposed_convolution),
    "relax.full": _full,
    "relax.nn.pad": pad,
    "relax.nn.rms_norm": rms_norm,
    "relax.nn.relu": _relu,
    "relax.clip": _clip,
    "relax.maximum": _binary("maximum", or_nan(lambda a, b: a > b)),
    "relax.minimum": _binary("minimum", or_nan(lambda a, b: a < b)),
    "relax.multiply": _apart_from_zeros("multiply", lambda a, b: a * b),
    "relax.divide": _apart_from_zeros("divide", lambda a, b: a / b),
    "relax.subtract": _guarded(_binary("subtract", lambda a, b: a + -b)),
    "relax.logical_or": _guarded(_of_truths("logical_or", lambda a, b: a | b)),
    "relax.logical_and": _guarded(_of_truths("logical_and", lambda a, b: a & b)),
    "relax.not_equal": _binary("not_equal", _differ),
    "relax.logical_not": _logical_not,
    "relax.max": _reduction("max", lambda a, b: a > b),
    "relax.min": _reduction("min", lambda a, b: a < b),
    "relax.nn.max_pool1d": _max_pool,
    "relax.nn.max_pool2d": _max_pool,
    "relax.nn.max_pool3d": _max_pool,
    "relax.cumsum": _cumsum,
    "relax.argmax": _argument("argmax", lambda a, b: a > b),
    "relax.argmin": _argument("argmin", lambda a, b: a < b),
    "relax.tanh": _elementwise("tanh", _tanh),
    "relax.sinh": _elementwise("sinh", _of_libm("sinh")),
    "relax.cosh": _elementwise("cosh", _of_libm("cosh")),
    "relax.atanh": _elementwise("atanh", _of_libm("atanh")),
}
