"""Transposed convolutions: TVM fills images and kernels with zeros, and an infinity times zero is NaN."""

from __future__ import annotations

from typing import Any

from ..._tvm import BlockBuilder, Call, Expr, te, tirx, ty_of


def transposed_convolution(bb: BlockBuilder, call: Call) -> Expr:
    """Each element as the sum of what reaches it, and of nothing else."""
    attrs = call.attrs
    strides, padding, dilation = ([int(v) for v in each] for each in (attrs.strides, attrs.padding, attrs.dilation))
    groups, dtype, shape = int(attrs.groups), str(ty_of(call).dtype), list(ty_of(call).shape.values)

    def compute(x: te.Tensor, w: te.Tensor) -> te.Tensor:
        channels, outputs = int(x.shape[1]) // groups, int(w.shape[1])
        inner = te.reduce_axis((0, channels), name="c")
        taps = [te.reduce_axis((0, size), name=f"k{at}") for at, size in enumerate(w.shape[2:])]

        def element(n: Any, o: Any, *place: Any) -> Any:
            channel = tirx.floordiv(o, outputs) * channels + inner
            reached = [y + p - k * d for y, p, k, d in zip(place, padding, taps, dilation, strict=False)]
            source = [tirx.floordiv(at, stride) for at, stride in zip(reached, strides, strict=True)]
            met = [at >= 0 for at in reached]
            met += [tirx.floormod(at, stride) == 0 for at, stride in zip(reached, strides, strict=True)]
            met += [at < size for at, size in zip(source, x.shape[2:], strict=True)]
            weight = w[(channel, tirx.floormod(o, outputs), *taps)].astype(dtype)
            product = x[(n, channel, *source)].astype(dtype) * weight
            return te.sum(tirx.if_then_else(tirx.all(*met), product, tirx.const(0, dtype)), axis=[inner, *taps])

        return te.compute(shape, element, name="conv_transpose")

    return bb.call_te(compute, *call.args, primfunc_name_hint=f"conv{len(strides)}d_transpose")
