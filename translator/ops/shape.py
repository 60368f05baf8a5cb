"""Views, permutations, joining and splitting: the same elements in another arrangement."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch

from ..._tvm import Expr, op, structural_equal, tirx
from ..errors import Refusal
from ..lift import cast, promote, shape
from ..registry import converts
from ..types import Dim, Number, axis_of, dtype_of, ndim_of, shape_of, static

aten = torch.ops.aten

# ---------------------------------------------------------------- views


def _whole(have: Sequence[Dim], wanted: Sequence[Dim]) -> list[Dim]:
    """`wanted` with its -1 worked out: equal factors cancel, so that a symbolic batch never stands in a division."""
    known = [size for size in wanted if not (isinstance(size, int) and size == -1)]
    if len(known) == len(wanted):
        return list(wanted)
    left = [size for size in have if not isinstance(size, int)]
    divisors: list[Dim] = []
    for size in known:
        if isinstance(size, int):
            continue
        same = next((i for i, other in enumerate(left) if _is_same(size, other)), None)
        if same is None:
            divisors.append(size)
        else:
            del left[same]
    above: Dim = math.prod(size for size in have if isinstance(size, int))
    below: Dim = math.prod(size for size in known if isinstance(size, int))
    if not left and not divisors:
        rest: Dim = above // below if below else 0
    else:
        if isinstance(above, int) and isinstance(below, int) and below and above % below == 0:
            above, below = above // below, 1
        rest = (
            tirx.floordiv(_product([above, *left]), _product([below, *divisors]))
            if divisors or below != 1
            else _product([above, *left])
        )
    return [rest if isinstance(size, int) and size == -1 else size for size in wanted]


def _is_same(a: Dim, b: Dim) -> bool:
    return bool(structural_equal(a, b))


def _product(sizes: Sequence[Dim]) -> Dim:
    ints, symbols = (
        math.prod(size for size in sizes if isinstance(size, int)),
        [s for s in sizes if not isinstance(s, int)],
    )
    result: Dim = symbols[0] if symbols else ints
    for symbol in symbols[1:]:
        result = result * symbol
    return result * ints if symbols and ints != 1 else result


@converts(aten.view.default, aten._unsafe_view.default)
def view(self: Expr, size: Sequence[Dim]) -> Expr:
    wanted = _whole(shape_of(self), size)
    have = shape_of(self)
    if len(have) == len(wanted) and all(_is_same(a, b) for a, b in zip(have, wanted, strict=True)):
        return self
    if any(isinstance(size, int) and size == 0 for size in wanted):  # Relax's reshape reads 0 as "the size it has"
        return op.zeros(shape(*wanted), dtype_of(self))
    return op.reshape(self, shape(*wanted))


@converts(aten.permute.default)
def permute(self: Expr, dims: Sequence[int]) -> Expr:
    axes = [axis_of(dim, self) for dim in dims]
    return self if axes == list(range(len(axes))) else op.permute_dims(self, axes)


@converts(aten.transpose.int)
def transpose(self: Expr, dim0: int, dim1: int) -> Expr:
    axes = list(range(ndim_of(self)))
    if not axes:
        return self
    a, b = axis_of(dim0, self), axis_of(dim1, self)
    axes[a], axes[b] = axes[b], axes[a]
    return permute(self, axes)


@converts(aten.t.default)
def t(self: Expr) -> Expr:
    return self if ndim_of(self) < 2 else op.permute_dims(self, [1, 0])


@converts(aten.unsqueeze.default)
def unsqueeze(self: Expr, dim: int) -> Expr:
    return op.expand_dims(self, axis_of(dim, self, extra=1))


def _squeezed(self: Expr, axes: Sequence[int]) -> Expr:
    ones = [axis for axis in axes if shape_of(self)[axis] == 1] if ndim_of(self) else []
    return op.squeeze(self, ones) if ones else self


@converts(aten.squeeze.default)
def squeeze(self: Expr) -> Expr:
    return _squeezed(self, range(ndim_of(self)))


@converts(aten.squeeze.dim)
def squeeze_dim(self: Expr, dim: int) -> Expr:
    return _squeezed(self, [axis_of(dim, self)])


@converts(aten.squeeze.dims)
def squeeze_dims(self: Expr, dim: Sequence[int]) -> Expr:
    return _squeezed(self, [axis_of(axis, self) for axis in dim])


@converts(aten.expand.default)
def expand(self: Expr, size: Sequence[Dim], *, implicit: bool = False) -> Expr:
    have = [1] * (len(size) - ndim_of(self)) + shape_of(self)
    wanted = [h if isinstance(s, int) and s == -1 else s for h, s in zip(have, size, strict=True)]
    if len(size) == ndim_of(self) and all(_is_same(a, b) for a, b in zip(have, wanted, strict=True)):
        return self
    return op.broadcast_to(self, shape(*wanted))


@converts(aten.unfold.default)
def unfold(self: Expr, dimension: int, size: int, step: int) -> Expr:
    if ndim_of(self) == 0:
        return op.reshape(self, [1])
    axis = axis_of(dimension, self)
    length = static(shape_of(self)[axis], "the size of an unfolded dimension")
    windows = [op.strided_slice(self, [axis], [start], [start + size]) for start in range(0, length - size + 1, step)]
    order = [a for a in range(ndim_of(self) + 1) if a != axis + 1] + [axis + 1]
    return op.permute_dims(_stacked(windows, axis), order)


@converts(aten.diagonal.default)
def diagonal(self: Expr, offset: int = 0, dim1: int = 0, dim2: int = 1) -> Expr:
    """The diagonal lies at every (columns + 1)-th element of the flattened matrix."""
    a, b = axis_of(dim1, self), axis_of(dim2, self)
    rest = [axis for axis in range(ndim_of(self)) if axis not in (a, b)]
    sizes = shape_of(self)
    rows, columns = static(sizes[a], "the rows of a diagonal"), static(sizes[b], "the columns of a diagonal")
    length = max(0, min(rows, columns - offset) if offset >= 0 else min(rows + offset, columns))
    first = offset if offset >= 0 else -offset * columns
    flat = op.reshape(op.permute_dims(self, [*rest, a, b]), shape(*(sizes[axis] for axis in rest), rows * columns))
    last = first + (length - 1) * (columns + 1) + 1 if length else first
    return op.strided_slice(flat, [len(rest)], [first], [last], [columns + 1])


# ---------------------------------------------------------------- joining


@converts(aten.cat.default)
def cat(tensors: Sequence[Expr], dim: int = 0) -> Expr:
    """A 1-d tensor without elements joins anything, and is left out."""
    kept = [tensor for tensor in tensors if shape_of(tensor) != [0]] or [tensors[0]]
    dtypes = [dtype_of(tensor) for tensor in promote(*tensors)]
    return op.concat([cast(tensor, dtypes[0]) for tensor in kept], axis_of(dim, kept[0]))


@converts(aten.stack.default)
def stack(tensors: Sequence[Expr], dim: int = 0) -> Expr:
    return _stacked(promote(*tensors), axis_of(dim, tensors[0], extra=1))


def _stacked(tensors: Sequence[Expr], axis: int) -> Expr:
    return op.concat([op.expand_dims(tensor, axis) for tensor in tensors], axis)


@converts(aten.repeat.default)
def repeat(self: Expr, repeats: Sequence[Dim]) -> Expr:
    sizes = [1] * (len(repeats) - ndim_of(self)) + shape_of(self)
    times = [static(count, "how often a tensor is repeated") for count in repeats]
    if all(count == 1 for count in times):
        return view(self, sizes)
    if 0 in times:
        return op.zeros(shape(*(s * c for s, c in zip(sizes, times, strict=True))), dtype_of(self))
    return op.tile(self, times)


@converts(aten.flip.default)
def flip(self: Expr, dims: Sequence[int]) -> Expr:
    for dim in dims if ndim_of(self) else ():
        self = op.flip(self, axis_of(dim, self))
    return self


@converts(aten.roll.default)
def roll(self: Expr, shifts: Sequence[int], dims: Sequence[int] = ()) -> Expr:
    if not dims:
        return view(roll(op.reshape(self, [-1]), shifts, [0]), shape_of(self))
    for shift, dim in zip(shifts, dims, strict=True):
        axis = axis_of(dim, self)
        size = static(shape_of(self)[axis], "the size of a rolled dimension")
        cut = (size - shift) % size if size else 0
        if cut:
            head, tail = op.strided_slice(self, [axis], [0], [cut]), op.strided_slice(self, [axis], [cut], [size])
            self = op.concat([tail, head], axis)
    return self


# ---------------------------------------------------------------- splitting


def _pieces(self: Expr, sizes: Sequence[Dim], axis: int) -> list[Expr]:
    pieces, start = [], 0
    for size in sizes:
        stop = start + static(size, "the size of a piece")
        pieces.append(op.strided_slice(self, [axis], [start], [stop]))
        start = stop
    return pieces


@converts(aten.split.Tensor, aten.unsafe_split.Tensor)
def split(self: Expr, split_size: int, dim: int = 0) -> list[Expr]:
    axis = axis_of(dim, self)
    length = static(shape_of(self)[axis], "the size of a split dimension")
    if length == 0:
        return [self]
    return _pieces(self, [min(split_size, length - start) for start in range(0, length, split_size)], axis)


@converts(aten.split_with_sizes.default)
def split_with_sizes(self: Expr, split_sizes: Sequence[Dim], dim: int = 0) -> list[Expr]:
    return _pieces(self, split_sizes, axis_of(dim, self))


@converts(aten.unbind.int)
def unbind(self: Expr, dim: int = 0) -> list[Expr]:
    axis = axis_of(dim, self)
    length = static(shape_of(self)[axis], "the size of an unbound dimension")
    return [op.squeeze(op.strided_slice(self, [axis], [i], [i + 1]), [axis]) for i in range(length)]


# ---------------------------------------------------------------- padding and pixels


@converts(aten.constant_pad_nd.default)
def constant_pad_nd(self: Expr, pad: Sequence[int], value: Number = 0) -> Expr:
    """Pairs (before, after) from the last axis backwards; negative ones crop."""
    ndim = ndim_of(self)
    pairs = [(0, 0)] * (ndim - len(pad) // 2) + [(pad[i], pad[i + 1]) for i in range(len(pad) - 2, -1, -2)]
    for axis, (before, after) in enumerate(pairs):
        if before < 0 or after < 0:
            stop = shape_of(self)[axis] + min(after, 0)
            self = op.strided_slice(self, [axis], [max(-before, 0)], [stop], assume_inbound=True)
    widths = [max(width, 0) for pair in pairs for width in pair]
    if not any(widths):
        return self
    if dtype_of(self) == "bool":
        return cast(op.nn.pad(cast(self, "int8"), widths, "constant", float(bool(value))), "bool")
    if isinstance(value, int) and abs(value) > 2**24:
        raise Refusal(f"padding with {value}: Relax's pad holds its value as a float")
    return op.nn.pad(self, widths, "constant", float(value))


@converts(aten.pad.default)
def pad(self: Expr, pad: Sequence[int], mode: str = "constant", value: float | None = None) -> Expr:
    if mode == "constant":
        return constant_pad_nd(self, pad, 0 if value is None else value)
    crops, widths = [min(width, 0) for width in pad], [max(width, 0) for width in pad]
    if mode == "circular":  # what is cut off does not come round again
        self = constant_pad_nd(self, crops)
    pairs = [0, 0] * (ndim_of(self) - len(pad) // 2)
    for i in range(len(pad) - 2, -1, -2):
        pairs += [widths[i], widths[i + 1]]
    padded = op.nn.pad(self, pairs, mode)
    return padded if mode == "circular" else constant_pad_nd(padded, crops)


@converts(aten.pixel_shuffle.default)
def pixel_shuffle(self: Expr, upscale_factor: int) -> Expr:
    *lead, channels, height, width = shape_of(self)
    r = upscale_factor
    deep = static(channels, "the number of channels") // (r * r)
    n = len(lead)
    apart = op.reshape(self, shape(*lead, deep, r, r, height, width))
    order = [*range(n), n, n + 3, n + 1, n + 4, n + 2]
    return op.reshape(op.permute_dims(apart, order), shape(*lead, deep, height * r, width * r))


@converts(aten.pixel_unshuffle.default)
def pixel_unshuffle(self: Expr, downscale_factor: int) -> Expr:
    *lead, channels, height, width = shape_of(self)
    r = downscale_factor
    h, w = (static(size, "the size of an image") // r for size in (height, width))
    n = len(lead)
    apart = op.reshape(self, shape(*lead, channels, h, r, w, r))
    order = [*range(n), n, n + 2, n + 4, n + 1, n + 3]
    return op.reshape(op.permute_dims(apart, order), shape(*lead, channels * r * r, h, w))


@converts(aten.channel_shuffle.default)
def channel_shuffle(self: Expr, groups: int) -> Expr:
    batch, channels, *rest = shape_of(self)
    deep = static(channels, "the number of channels") // groups
    apart = op.reshape(self, shape(batch, groups, deep, *rest))
    order = [0, 2, 1, *range(3, 3 + len(rest))]
    return op.reshape(op.permute_dims(apart, order), shape(batch, channels, *rest))
