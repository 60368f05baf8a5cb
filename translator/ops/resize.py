"""Interpolation.

Where Relax's resize samples elsewhere than PyTorch, an axis is resized by a constant matrix of PyTorch's own weights.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import torch

from ..._tvm import Expr, op, relax, tvm_tensor
from ..lift import cast, wide
from ..registry import converts
from ..types import Dim, dtype_of, ndim_of, shape_of, static
from .contraction import matmul

aten = torch.ops.aten

_MODES = {
    ("linear", False): ("linear", "half_pixel", ""),
    ("linear", True): ("linear", "align_corners", ""),
    ("cubic", False): ("cubic", "half_pixel", ""),
    ("cubic", True): ("cubic", "align_corners", ""),
}


def _output(sizes: Sequence[int], size: Sequence[Dim] | None, factors: Sequence[float] | None) -> list[int]:
    if size is not None:
        return [static(s, "the size of an interpolated axis") for s in size]
    assert factors is not None
    return [math.floor(s * f) for s, f in zip(sizes, factors, strict=True)]


def _resize(
    self: Expr, mode: str, align: bool | None, size: Sequence[Dim] | None, factors: Sequence[float] | None
) -> Expr:
    """Resize the axes after the first two."""
    sizes = [static(s, "the size of an interpolated axis") for s in shape_of(self)[2:]]
    out = _output(sizes, size, factors)
    if sizes == out and (factors is None or all(f == 1 for f in factors)):
        return self
    exact = factors is None or all(s * f == o for s, f, o in zip(sizes, factors, out, strict=True))
    data = wide(self)
    if mode == "nearest":
        result = _nearest(data, sizes, out, factors)
    # Relax's operator is for two axes, and its coordinates are float32.
    elif len(sizes) == 2 and exact and min(*sizes, *out) > 1 and dtype_of(data) != "float64":
        method, coordinates, rounding = _MODES[mode, bool(align)]
        result = op.image.resize2d(
            data,
            relax.ShapeExpr(out),
            layout="NCHW",
            method=method,
            coordinate_transformation_mode=coordinates,
            rounding_method=rounding,
            cubic_alpha=-0.75,
        )
    else:
        result = _by_matrices(data, mode, align, sizes, out, factors)
    return cast(result, dtype_of(self))


def _nearest(data: Expr, sizes: list[int], out: list[int], factors: Sequence[float] | None) -> Expr:
    """Whole multiples repeat elements; other sizes pick those that PyTorch picks."""
    for axis, (size, target) in enumerate(zip(sizes, out, strict=True)):
        picks = _picked(size, target, None if factors is None else factors[axis])
        if picks == [i // (target // size) for i in range(target)] if target % size == 0 else False:
            data = op.repeat(data, target // size, axis + 2) if target != size else data
        else:
            index = tvm_tensor(torch.tensor(picks).numpy())
            data = op.take(data, relax.const(index, "int64"), axis + 2)
    return data


def _picked(size: int, target: int, factor: float | None) -> list[int]:
    """Which elements PyTorch's nearest mode picks along an axis: asked of PyTorch itself."""
    line = torch.arange(float(size))[None, None]
    picked = torch.ops.aten.upsample_nearest1d.default(line, [target], factor)
    return [int(i) for i in picked[0, 0]]


def _by_matrices(
    data: Expr, mode: str, align: bool | None, sizes: list[int], out: list[int], factors: Sequence[float] | None
) -> Expr:
    n = ndim_of(data)
    for i, (size, target) in enumerate(zip(sizes, out, strict=True)):
        weights = _weights(mode, bool(align), size, target, None if factors is None else factors[i])
        matrix = relax.const(weights.to(getattr(torch, dtype_of(data))).numpy(), dtype_of(data))
        last = [axis for axis in range(n) if axis != i + 2] + [i + 2]
        back = sorted(range(n), key=last.__getitem__)
        data = op.permute_dims(matmul(op.permute_dims(data, last), matrix), back)
    return data


def _weights(mode: str, align: bool, size: int, target: int, factor: float | None) -> torch.Tensor:
    """The (size, target) matrix by which PyTorch resizes one axis: its answer to unit vectors, in float64."""
    unit = torch.eye(size, dtype=torch.float64)[:, None]
    if mode == "linear":
        return torch.ops.aten.upsample_linear1d.default(unit, [target], align, factor)[:, 0]
    plane = unit[:, :, None].expand(-1, -1, 4, -1)
    return torch.ops.aten.upsample_bicubic2d.default(plane, [4, target], align, 1.0, factor)[:, 0, 0]


def _with_align(mode: str) -> Callable[..., Expr]:
    def convert(
        input: Expr, output_size: Sequence[Dim] | None, align_corners: bool, scale_factors: Sequence[float] | None
    ) -> Expr:
        return _resize(input, mode, align_corners, output_size, scale_factors)

    return convert


converts(aten.upsample_linear1d.vec)(_with_align("linear"))
converts(aten.upsample_bilinear2d.vec)(_with_align("linear"))
converts(aten.upsample_trilinear3d.vec)(_with_align("linear"))
converts(aten.upsample_bicubic2d.vec)(_with_align("cubic"))


def _plain(input: Expr, output_size: Sequence[Dim] | None, scale_factors: Sequence[float] | None) -> Expr:
    return _resize(input, "nearest", None, output_size, scale_factors)


for _packet in (aten.upsample_nearest1d, aten.upsample_nearest2d, aten.upsample_nearest3d):
    converts(_packet.vec)(_plain)
