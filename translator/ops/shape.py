"""Views, permutations, joining and splitting: the same elements in another arrangement."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch

from ..._tvm import Expr, op, tirx
from ..errors import Refusal
from ..lift import cast, const, like, promote, shape
from ..registry import converts
from ..types import Dim, Number, axis_of, dtype_of, ndim_of, same, shape_of, static

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
        equal = next((i for i, other in enumerate(left) if same(size, other)), None)
        if equal is None:
            divisors.append(size)
        else:
            del left[equal]
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
    if len(have) == len(wanted) and all(same(a, b) for a, b in zip(have, wanted, strict=True)):
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
    if len(size) == ndim_of(self) and all(same(a, b) for a, b in zip(have, wanted, strict=True)):
        return self
    return op.broadcast_to(self, shape(*wanted))


@converts(aten.unfold.default)
def unfold(self: Expr, dimension: int, size: int, step: int) -> Expr:
    if ndim_of(self) == 0:
        return op.reshape(self, [1])
    axis = axis_of(dimension, self)
    order = [a for a in range(ndim_of(self) + 1) if a != axis + 1] + [axis + 1]
    length = shape_of(self)[axis]
    if not isinstance(length, int):
        count = tirx.floordiv(length - size, step) + 1
        starts = op.multiply(_counted(count, shape(count, 1)), const(step, "int64"))
        return op.permute_dims(op.take(self, op.add(starts, _counted(size, shape(1, size))), axis, "clip"), order)
    windows = [op.strided_slice(self, [axis], [start], [start + size]) for start in range(0, length - size + 1, step)]
    return op.permute_dims(_stacked(windows, axis), order)


def _counted(count: Dim, extent: Expr) -> Expr:
    """The numbers from 0, in the shape `extent`."""
    return op.reshape(op.arange(0, count, 1, "int64"), extent)


@converts(aten.diagonal.default)
def diagonal(self: Expr, offset: int = 0, dim1: int = 0, dim2: int = 1) -> Expr:
    """The diagonal lies at every (columns + 1)-th element of the flattened matrix."""
    a, b = axis_of(dim1, self), axis_of(dim2, self)
    rest = [axis for axis in range(ndim_of(self)) if axis not in (a, b)]
    sizes = shape_of(self)
    rows, columns = sizes[a], sizes[b]
    first = offset if offset >= 0 else -offset * columns
    flat = op.reshape(op.permute_dims(self, [*rest, a, b]), shape(*(sizes[axis] for axis in rest), rows * columns))
    if not isinstance(rows, int) or not isinstance(columns, int):
        across, down = (rows, columns - offset) if offset >= 0 else (rows + offset, columns)
        length = across if same(across, down) else tirx.min(across, down)
        if 1 in [side for side in (across, down) if isinstance(side, int)]:
            length = 1  # the other side has an element: the trace holds every call to that
        elif offset:
            length = tirx.max(length, 0)
        places = op.multiply(op.arange(0, length, 1, "int64"), op.add(cast(columns, "int64"), const(1, "int64")))
        return op.take(flat, op.add(places, cast(first, "int64")), len(rest), "clip")
    length = max(0, min(rows, columns - offset) if offset >= 0 else min(rows + offset, columns))
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
    if not all(isinstance(count, int) for count in repeats):
        apart = [each for size in sizes for each in (1, size)]
        repeated = [each for pair in zip(repeats, sizes, strict=True) for each in pair]
        whole = shape(*(s * c for s, c in zip(sizes, repeats, strict=True)))
        return op.reshape(op.broadcast_to(op.reshape(self, shape(*apart)), shape(*repeated)), whole)
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
def roll(self: Expr, shifts: Sequence[Dim], dims: Sequence[int] = ()) -> Expr:
    if not dims:
        return view(roll(op.reshape(self, [-1]), shifts, [0]), shape_of(self))
    for shift, dim in zip(shifts, dims, strict=True):
        axis = axis_of(dim, self)
        size = shape_of(self)[axis]
        if not isinstance(size, int) or not isinstance(shift, int):
            places = op.subtract(op.arange(0, size, 1, "int64"), cast(shift, "int64"))
            self = op.take(self, op.floor_mod(places, cast(tirx.max(size, 1), "int64")), axis, "clip")
            continue
        cut = (size - shift) % size if size else 0
        if cut:
            head, tail = op.strided_slice(self, [axis], [0], [cut]), op.strided_slice(self, [axis], [cut], [size])
            self = op.concat([tail, head], axis)
    return self


# ---------------------------------------------------------------- splitting


def _pieces(self: Expr, sizes: Sequence[Dim], axis: int) -> list[Expr]:
    pieces: list[Expr] = []
    start: Dim = 0
    for size in sizes:
        stop = start + size
        pieces.append(op.strided_slice(self, [axis], [start], [stop], assume_inbound=True))
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
def constant_pad_nd(self: Expr, pad: Sequence[Dim], value: Number = 0) -> Expr:
    """Pairs (before, after) from the last axis backwards; negative ones crop, named ones never do."""
    ndim = ndim_of(self)
    for at, width in enumerate(pad):
        if not isinstance(width, int):
            extent, axis = shape_of(self), ndim - 1 - at // 2
            extent[axis] = width
            filled = op.broadcast_to(like(value, self), shape(*extent))
            self = op.concat([self, filled] if at % 2 else [filled, self], axis)
    pad = [width if isinstance(width, int) else 0 for width in pad]
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
    h, w = (size // r if isinstance(size, int) else tirx.floordiv(size, r) for size in (height, width))
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
