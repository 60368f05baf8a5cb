"""Other forms of one operator: without writing in place, with a result in place of `out`, of ATen for a primitive."""

from __future__ import annotations

import functools
from typing import Any

import torch
from torch.multiprocessing.reductions import StorageWeakRef

from ..._torch import FakeTensor, OpOverloadPacket, can_decompose, fake_like, schema
from ..registry import TABLE, Overload

aten = torch.ops.aten

_OTHER_NAMES = {"shift_left": "bitwise_left_shift", "shift_right_arithmetic": "bitwise_right_shift"}


def on_tensors(overload: Overload, *args: Any) -> Any:
    """Call an overload of tensors alone on arguments of one dtype, some of which may be numbers."""
    dtype = next(arg.dtype for arg in args if isinstance(arg, torch.Tensor))
    return overload(*[arg if isinstance(arg, torch.Tensor) else torch.full((), arg, dtype=dtype) for arg in args])


@functools.cache
def of_aten(prim: Overload) -> Overload | None:
    """The overload with a converter that computes what a primitive does, which PyTorch's own decompositions end in."""
    name = schema(prim).name.removeprefix("prims::")
    packet = getattr(aten, _OTHER_NAMES.get(name, name), None)
    if packet is None:
        return None
    forms = [getattr(packet, name) for name in packet.overloads()]
    wanted = ["Tensor"] * len(schema(prim).arguments)
    required = {f: [str(a.type) for a in schema(f).arguments if not a.has_default_value()] for f in forms}
    return next((f for f in forms if f in TABLE and required[f] == wanted), None)


@functools.cache
def functional_form(overload: Overload) -> Overload | None:
    """The overload that computes what `overload`, which ends in "_", leaves in its first argument."""
    packet = schema(overload).name.removeprefix("aten::")
    if not packet.endswith("_") or packet.startswith("_") or overload.namespace != "aten":
        return None
    functional = getattr(aten, packet[:-1], None)
    if functional is None or len(schema(overload).returns) != 1:
        return None
    return _with_arguments(functional, [(a.name, str(a.type)) for a in schema(overload).arguments])


def _with_arguments(packet: OpOverloadPacket, wanted: list[tuple[str, str]]) -> Overload | None:
    """The overload of these arguments that changes none of them."""
    forms = [getattr(packet, name) for name in packet.overloads()]
    arguments = {form: [(a.name, str(a.type)) for a in schema(form).arguments] for form in forms}
    return next((form for form in forms if arguments[form] == wanted and not schema(form).is_mutable), None)


@functools.cache
def outs(overload: Overload) -> tuple[str, ...]:
    """The arguments into which an overload writes its results."""
    return tuple(argument.name for argument in schema(overload).arguments if argument.is_out)


@functools.cache
def returning_form(overload: Overload) -> Overload | None:
    """The overload that returns what `overload` writes into the arguments given for that."""
    if not (written := outs(overload)):
        return None
    wanted = [(a.name, str(a.type)) for a in schema(overload).arguments if a.name not in written]
    return _with_arguments(overload.overloadpacket, wanted)


@functools.cache
def is_view_or_copy(overload: Overload) -> bool:
    """Whether the overload is a view at one time and a copy at another, like reshape: PyTorch then says which."""
    if overload is aten.dropout.default:  # whole, so that dropout in training can be refused by name
        return False
    return can_decompose(overload) and (
        any(argument.alias_info for argument in schema(overload).arguments)
        or torch.Tag.maybe_aliasing_or_mutating in overload.tags
        or overload is aten.native_batch_norm.default  # whose schema does not say what it writes
    )


def is_spread(value: Any) -> bool:
    """Whether several places of a tensor are one element."""
    if not isinstance(value, torch.Tensor):
        return False
    return any(
        isinstance(stride, int) and stride == 0 and not (isinstance(size, int) and size < 2)
        for size, stride in zip(value.shape, value.stride(), strict=True)
    )


def is_itself(a: torch.Tensor, b: Any) -> bool:
    """Whether two tensors are one, seen in the same way."""
    if not isinstance(b, torch.Tensor) or StorageWeakRef(a.untyped_storage()) != StorageWeakRef(b.untyped_storage()):
        return False
    first, second = ((t.dtype, t.shape, t.stride(), t.storage_offset()) for t in (a, b))
    return first == second


# PyTorch works these out through a dozen calls each, 10 ms where a size is symbolic, in every layer of a convolutional
# network. The first result is in shape, strides and dtype the first argument; there are two more, empty, of the second.
_LIKE_FIRST = {aten.relu.default: 1, aten._native_batch_norm_legit_no_training.default: 3}


def like_first(overload: Overload, tensor: Any) -> Any:
    """What an overload gives whose result is as its first argument is, or NotImplemented."""
    if overload not in _LIKE_FIRST or not isinstance(tensor, FakeTensor) or not tensor.is_contiguous():
        return NotImplemented
    first = fake_like(tensor.fake_mode, tensor)
    empty = [torch.empty(0, dtype=tensor.dtype) for _ in range(_LIKE_FIRST[overload] - 1)]
    return (first, *empty) if empty else first
