"""Tensors on the way between two processes that do not trust each other: bytes with a description, and no pickle.

A pickle is a program, which whoever reads it runs. What is packed here is data, whoever wrote it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

ALIGNED = 64  # elements; of a tensor's place in its storage what is beyond a multiple of this is kept
POISON = 0x7E  # the bytes between the elements of a tensor with gaps: large numbers, or none
LENGTH = 8  # bytes of a length


class Foreign:
    """What stands for a value that is no plain one: neither tensor, array, number, text, nor a nesting of these."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return self._name


def packed(tree: Any) -> bytes:
    """A value as bytes. Of a tensor its numbers, shape, dtype and strides are kept."""
    pieces: list[bytes] = []
    header = json.dumps(_described(tree, pieces)).encode()
    return b"".join([len(header).to_bytes(LENGTH, "little"), header, *pieces])


def unpacked(data: bytes) -> Any:
    """The value again. Raises ValueError for bytes that `packed` did not make."""
    length = int.from_bytes(data[:LENGTH], "little")
    at = LENGTH + length

    def take(size: int) -> bytes:
        nonlocal at
        if size < 0 or at + size > len(data):
            raise ValueError("the bytes end too early")
        at += size
        return data[at - size : at]

    try:
        return _made(json.loads(data[LENGTH:at]), take)
    except (KeyError, TypeError, AttributeError, RuntimeError, RecursionError, UnicodeDecodeError) as error:
        raise ValueError(f"these bytes are no value: {error}") from None


def _described(tree: Any, pieces: list[bytes]) -> Any:
    match tree:
        case None | bool() | int() | float() | str():
            return {"value": tree} if type(tree) in (type(None), bool, int, float, str) else _foreign(tree)
        case complex():
            return {"complex": [tree.real, tree.imag]}
        case bytes():
            pieces.append(tree)
            return {"bytes": len(tree)}
        case dict():
            return {"dict": [[_described(each, pieces) for each in item] for item in tree.items()]}
        case list():
            return {"list": [_described(each, pieces) for each in tree]}
        case tuple():
            return {"tuple": [_described(each, pieces) for each in tree]}
        case np.ndarray() | np.generic() if type(tree) is np.ndarray or isinstance(tree, np.generic):
            return _described_array(np.asarray(tree), pieces)
        case Tensor():
            return _described_tensor(tree, pieces)
    return _foreign(tree)


def _foreign(value: object) -> Any:
    kind = type(value)
    word = "a tensor that computes when it is read, or otherwise is none: " if isinstance(value, Tensor) else ""
    return {"foreign": f"{word}{kind.__module__}.{kind.__qualname__}"}


def _described_array(array: np.ndarray[Any, Any], pieces: list[bytes]) -> Any:
    if array.dtype.hasobject:
        return {"foreign": f"an array of {array.dtype}"}
    pieces.append(np.ascontiguousarray(array).tobytes())
    return {"array": [array.dtype.name, list(array.shape), len(pieces[-1])]}


def _described_tensor(tensor: Tensor, pieces: list[bytes]) -> Any:
    if type(tensor) not in (Tensor, nn.Parameter):
        return _foreign(tensor)
    if tensor.device.type != "cpu" or tensor.layout != torch.strided:
        return {"foreign": f"a tensor of layout {tensor.layout} on {tensor.device}"}
    tensor = tensor.detach().resolve_conj().resolve_neg()
    shape, strides = list(tensor.shape), list(tensor.stride())
    for axis, stride in enumerate(strides):
        if stride == 0 and shape[axis] > 1:
            tensor = tensor.narrow(axis, 0, 1)
    flat = tensor.contiguous().as_strided((tensor.numel(),), (1,))
    pieces.append(flat.view(torch.uint8).numpy().tobytes())
    name = str(tensor.dtype).removeprefix("torch.")
    return {"tensor": [name, shape, strides, tensor.storage_offset() % ALIGNED, len(pieces[-1])]}


def _made(described: Any, take: Callable[[int], bytes]) -> Any:
    ((kind, content),) = described.items()
    match kind:
        case "value":
            return content
        case "complex":
            return complex(*content)
        case "bytes":
            return take(content)
        case "dict":
            return {_made(key, take): _made(value, take) for key, value in content}
        case "list":
            return [_made(each, take) for each in content]
        case "tuple":
            return tuple(_made(each, take) for each in content)
        case "array":
            name, shape, size = content
            return np.frombuffer(bytearray(take(size)), np.dtype(name)).reshape(shape)
        case "tensor":
            return _tensor(content, take)
        case "foreign":
            return Foreign(str(content))
    raise ValueError(f"{kind} is no kind of value")


def _tensor(content: Any, take: Callable[[int], bytes]) -> Tensor:
    name, shape, strides, offset, size = content
    dtype = getattr(torch, name)
    kept = [1 if stride == 0 and length > 1 else length for length, stride in zip(shape, strides, strict=True)]
    data = take(size)
    if len(data) != math.prod(kept) * dtype.itemsize:
        raise ValueError(f"{len(data)} bytes for {name} of shape {kept}")
    numbers = torch.empty(0, dtype=dtype)
    if data:
        numbers = torch.frombuffer(bytearray(data), dtype=torch.uint8).view(dtype)
    reach = sum((length - 1) * stride for length, stride in zip(kept, strides, strict=True)) if size else 0
    storage = torch.full(((offset + reach + 1) * dtype.itemsize,), POISON, dtype=torch.uint8).view(dtype)
    laid = storage.as_strided(kept, strides, offset).copy_(numbers.reshape(kept))
    return laid.as_strided(shape, strides, offset)
