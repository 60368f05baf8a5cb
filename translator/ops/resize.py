"""Interpolation.

Where Relax's resize samples elsewhere than PyTorch, an axis is resized by PyTorch's own choice of elements and weights.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence

import torch

from ..._tvm import Expr, op, relax, tvm_tensor
from ..lift import cast, wide
from ..registry import converts
from ..types import Dim, dtype_of, shape_of, static

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
        result = _by_taps(data, mode, align, sizes, out, factors)
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


def _by_taps(
    data: Expr, mode: str, align: bool | None, sizes: list[int], out: list[int], factors: Sequence[float] | None
) -> Expr:
    """Each element as a sum of those that PyTorch takes it from, and no others, not even times zero."""
    for i, (size, target) in enumerate(zip(sizes, out, strict=True)):
        dtype, line = dtype_of(data), [1] * i + [target] + [1] * (len(sizes) - 1 - i)
        parts = []
        for places, weights in _taps(mode, bool(align), size, target, None if factors is None else factors[i]):
            weight = weights.to(getattr(torch, dtype)).reshape(line).numpy()
            taken = op.take(data, relax.const(tvm_tensor(places.numpy()), "int64"), i + 2, "clip")
            parts.append(op.multiply(taken, relax.const(tvm_tensor(weight), dtype)))
        data = functools.reduce(op.add, parts)
    return data


def _taps(
    mode: str, align: bool, size: int, target: int, factor: float | None
) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """From where, and times what, each element of a resized axis comes: PyTorch's answers to unit vectors.

    An element that is NaN shows in all that is taken from it. One with fewer sources than another has its last in
    parts.
    """
    unit = torch.eye(size, dtype=torch.float64)
    weights, reached = (
        _resized_line(mode, align, lines, target, factor) for lines in (unit, torch.where(unit == 1, math.nan, 0.0))
    )
    sources = [row.isnan().nonzero().flatten().tolist() for row in reached.T]
    count = max(map(len, sources))
    places = torch.tensor([each + each[-1:] * (count - len(each)) for each in sources])
    shares = torch.tensor([[1.0 / row.count(place) for place in row] for row in places.tolist()], dtype=torch.float64)
    values = weights.T.gather(1, places) * shares
    return [(places[:, k], values[:, k]) for k in range(count)]


def _resized_line(mode: str, align: bool, lines: torch.Tensor, target: int, factor: float | None) -> torch.Tensor:
    if mode == "linear":
        return torch.ops.aten.upsample_linear1d.default(lines[:, None], [target], align, factor)[:, 0]
    plane = lines[:, None, None].expand(-1, -1, 4, -1)
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
