"""Correct kernels: functions in groups, and ways of computing each group with roundings of its own."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from scipy.special import erf
from torch import Tensor

from relax_zoo._torch import TorchDispatchMode, without_onednn
from relax_zoo.harness.numerics.composites import DECOMPOSED
from relax_zoo.harness.selfcheck.benign_variants import ReversedSums
from relax_zoo.zoo import Input

Run = Callable[..., Any]
Array = np.ndarray[Any, Any]


@dataclass(frozen=True)
class Group:
    """Functions of the same inputs, of which the first `batched` have the axis "n" in front, as every result has."""

    inputs: tuple[Any, ...]
    batched: int
    functions: dict[str, Run]
    ways: tuple[str, ...]
    numpy: dict[str, Run] | None = None

    def __call__(self, *inputs: Tensor) -> dict[str, Tensor]:
        return {name: function(*inputs) for name, function in self.functions.items()}


ELEMENTS = Group(
    ((("n", 24)), ("n", 24)),
    2,
    {
        "softmax": lambda x, y: torch.softmax(x, -1),
        "log_softmax": lambda x, y: torch.log_softmax(x, -1),
        "layer_norm": lambda x, y: F.layer_norm(x, (24,)),
        "rms_norm": lambda x, y: x * torch.rsqrt((x * x).mean(-1, keepdim=True) + 1e-5),
        "mean": lambda x, y: (x * y).mean(-1),
        "var": lambda x, y: (x - x.mean(-1, keepdim=True)).square().sum(-1) / 23,
        "logsumexp": lambda x, y: torch.logsumexp(x, -1),
        "cumsum": lambda x, y: torch.cumsum(x, -1),
        "normalize": lambda x, y: F.normalize(x, dim=-1),
        "gelu": lambda x, y: F.gelu(x),
        "silu": lambda x, y: F.silu(x) * y,
        "softplus": lambda x, y: F.softplus(x),
        "tanh": lambda x, y: torch.tanh(x) - y,
        "hypotenuse": lambda x, y: torch.sqrt(x * x + y * y),
        "cosine": lambda x, y: (x * y).sum(-1) / (x.norm(dim=-1) * y.norm(dim=-1) + 1),
    },
    ("in float64", "in their parts", "row by row", "numpy", "relax"),
    {
        "softmax": lambda x, y: _exp(x) / _exp(x).sum(-1, keepdims=True),
        "log_softmax": lambda x, y: (x - x.max(-1, keepdims=True)) - np.log(_exp(x).sum(-1, keepdims=True)),
        "layer_norm": lambda x, y: (x - _mean(x)) / np.sqrt(_mean((x - _mean(x)) ** 2) + np.float32(1e-5)),
        "rms_norm": lambda x, y: x / np.sqrt(np.float32(1e-5) + np.square(x).sum(-1, keepdims=True) / np.float32(24)),
        "mean": lambda x, y: (x * y)[..., ::-1].sum(-1) / np.float32(24),
        "var": lambda x, y: np.square(x - _mean(x)).sum(-1) / np.float32(23),
        "logsumexp": lambda x, y: np.log(np.exp(x - _finite_max(x)).sum(-1)) + _finite_max(x)[..., 0],
        "cumsum": lambda x, y: np.cumsum(x, -1),
        "normalize": lambda x, y: x / np.maximum(np.sqrt(np.square(x).sum(-1, keepdims=True)), np.float32(1e-12)),
        "gelu": lambda x, y: x * (np.float32(0.5) * (1 + erf(x * np.float32(math.sqrt(0.5))))),
        "silu": lambda x, y: x / (1 + np.exp(-x)) * y,
        "softplus": lambda x, y: np.log1p(np.exp(-np.abs(x))) + np.maximum(x, np.float32(0)),
        "tanh": lambda x, y: np.tanh(x) - y,
        "hypotenuse": lambda x, y: np.sqrt(y * y + x * x),
        "cosine": lambda x, y: (x * y).sum(-1) / (_norm(x) * _norm(y) + 1),
    },
)

CONTRACTIONS = Group(
    (("n", 24), ("n", 5, 24), ("n", 7, 24), (18, 24), (18,)),
    3,
    {
        "linear": lambda x, a, b, w, c: F.linear(x, w, c),
        "linear gelu": lambda x, a, b, w, c: F.gelu(F.linear(x, w, c)),
        "relu": lambda x, a, b, w, c: torch.relu(x @ w.T),
        "batched": lambda x, a, b, w, c: a @ b.transpose(1, 2),
        "scores": lambda x, a, b, w, c: torch.softmax(a @ b.transpose(1, 2) / math.sqrt(24), -1),
        "attention": lambda x, a, b, w, c: torch.softmax(a @ b.transpose(1, 2) / math.sqrt(24), -1) @ b,
        "two layers": lambda x, a, b, w, c: torch.tanh(F.linear(x, w, c)) @ w,
        "outer": lambda x, a, b, w, c: torch.einsum("nk,njk->nj", x, a),
        "linear of three axes": lambda x, a, b, w, c: F.linear(a, w) + c,
    },
    ("in float64", "in their parts", "row by row", "numpy", "reversed sums", "in tiles", "relax"),
    {
        "linear": lambda x, a, b, w, c: c + x @ w.T,
        "linear gelu": lambda x, a, b, w, c: ELEMENTS.numpy["gelu"](x @ w.T + c, x),  # type: ignore[index]
        "relu": lambda x, a, b, w, c: np.maximum(x @ w.T, np.float32(0)),
        "batched": lambda x, a, b, w, c: np.einsum("nik,njk->nij", a, b),
        "scores": lambda x, a, b, w, c: _scores(a, b),
        "attention": lambda x, a, b, w, c: _scores(a, b) @ b,
        "two layers": lambda x, a, b, w, c: np.tanh(x @ w.T + c) @ w,
        "outer": lambda x, a, b, w, c: (x[:, None] * a).sum(-1),
        "linear of three axes": lambda x, a, b, w, c: np.tensordot(a, w, ((2,), (1,))) + c,
    },
)

IMAGES = Group(
    (("n", 4, 12, 10), (8, 4, 3, 3), (4, 1, 3, 3), (8,)),
    1,
    {
        "conv2d": lambda x, w, d, b: F.conv2d(x, w, b, padding=1),
        "conv2d relu": lambda x, w, d, b: F.conv2d(x, w, b).relu(),
        "strided": lambda x, w, d, b: F.conv2d(x, w, stride=2),
        "depthwise": lambda x, w, d, b: F.conv2d(x, d, groups=4),
        "lines": lambda x, w, d, b: F.conv1d(x.flatten(2), d.flatten(2), groups=4),
        "batch norm": lambda x, w, d, b: F.batch_norm(x, b[:4] * 0.1, b[4:].square() + 1),
        "group norm": lambda x, w, d, b: F.group_norm(x, 2, b[:4], b[4:]),
        "average pool": lambda x, w, d, b: F.avg_pool2d(x, 3, 2),
        "max pool": lambda x, w, d, b: F.max_pool2d(x, 2),
        "global mean": lambda x, w, d, b: x.mean((2, 3)),
        "silu": lambda x, w, d, b: F.silu(x) * b[:4, None, None],
    },
    ("in float64", "in their parts", "row by row", "channels last", "native kernels", "reversed sums", "relax"),
)

WHOLE = Group(
    (Input(("n", 16), "int64", -9, 9), Input(("n", 16), "bool"), ("n", 16), Input(("n", 3), "int64", 0, 16)),
    4,
    {
        "sum": lambda i, m, x, p: i.sum(-1),
        "product": lambda i, m, x, p: i * i - 3,
        "remainder": lambda i, m, x, p: i % 5,
        "bits": lambda i, m, x, p: (i & 6) ^ 1,
        "masked": lambda i, m, x, p: torch.where(m, i, -i),
        "compared": lambda i, m, x, p: (x > 0) & m,
        "argmax": lambda i, m, x, p: x.argmax(-1),
        "sorted": lambda i, m, x, p: i.sort(-1).values,
        "gathered": lambda i, m, x, p: x.gather(1, p),
        "count": lambda i, m, x, p: m.sum(-1),
        "any": lambda i, m, x, p: (i > 7).any(-1),
        "rounded": lambda i, m, x, p: torch.floor(x * 4),
    },
    ("row by row", "numpy"),
    {
        "sum": lambda i, m, x, p: i[:, ::-1].sum(-1),
        "product": lambda i, m, x, p: np.square(i) - 3,
        "remainder": lambda i, m, x, p: np.mod(i, 5),
        "bits": lambda i, m, x, p: np.bitwise_xor(i & 6, 1),
        "masked": lambda i, m, x, p: i * (2 * m.astype(np.int64) - 1),
        "compared": lambda i, m, x, p: np.where(m, x > 0, False),
        "argmax": lambda i, m, x, p: np.asarray([row.argmax() for row in x], np.int64),
        "sorted": lambda i, m, x, p: np.sort(i, -1, kind="stable"),
        "gathered": lambda i, m, x, p: np.take_along_axis(x, p, 1),
        "count": lambda i, m, x, p: np.count_nonzero(m, -1),
        "any": lambda i, m, x, p: i.max(-1) > 7,
        "rounded": lambda i, m, x, p: np.floor(4 * x),
    },
)

HALVES = Group(
    (
        Input(("n", 24), "float16"),
        Input(("n", 24), "bfloat16"),
        Input((18, 24), "float16"),
        Input((18, 24), "bfloat16"),
    ),
    2,
    {
        "float16 product": lambda h, b, v, w: h @ v.T,
        "bfloat16 product": lambda h, b, v, w: b @ w.T,
        "float16 softmax": lambda h, b, v, w: torch.softmax(h, -1),
        "bfloat16 softmax": lambda h, b, v, w: torch.softmax(b, -1),
        "float16 norm": lambda h, b, v, w: F.layer_norm(h, (24,)),
        "bfloat16 gelu": lambda h, b, v, w: F.gelu(b),
        "float16 sum": lambda h, b, v, w: h.sum(-1),
        "bfloat16 relu": lambda h, b, v, w: b.relu(),
    },
    ("in float32", "row by row", "reversed sums"),
)

GROUPS = {"elements": ELEMENTS, "contractions": CONTRACTIONS, "images": IMAGES, "whole": WHOLE, "halves": HALVES}


def _exp(x: Array) -> Array:
    return np.exp(x - x.max(-1, keepdims=True))


def _mean(x: Array) -> Array:
    return x.sum(-1, keepdims=True) / np.float32(x.shape[-1])


def _norm(x: Array) -> Array:
    return np.sqrt(np.square(x).sum(-1))


def _finite_max(x: Array) -> Array:
    most = x.max(-1, keepdims=True)
    return np.where(np.isinf(most), np.float32(0), most)


def _scores(a: Array, b: Array) -> Array:
    exponents = _exp(a @ b.transpose(0, 2, 1) * np.float32(24**-0.5))
    return exponents / exponents.sum(-1, keepdims=True)


# ---------------------------------------------------------------- ways of computing a group


class InTheirParts(TorchDispatchMode):
    """Composite operators as their textbook parts."""

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        return DECOMPOSED.get(func, func)(*args, **(kwargs or {}))


def computed(group: Group, way: str) -> Run:
    """The candidate that computes the functions of a group in one of its ways."""
    match way:
        case "in float64":
            return _wider(group, torch.float64)
        case "in float32":
            return _wider(group, torch.float32)
        case "in their parts":
            return _within(group, InTheirParts)
        case "reversed sums":
            return _within(group, ReversedSums)
        case "native kernels":
            return _within(group, _native)
        case "row by row":
            return lambda *inputs: _row_by_row(group, *inputs)
        case "numpy":
            return lambda *inputs: _numpy(group, *inputs)
        case "in tiles":
            return lambda *inputs: _in_tiles(group, *inputs)
        case "channels last":
            return lambda *inputs: _copy(group)(*map(_channels_last, inputs))
    return _built(group)


@contextmanager
def _native() -> Iterator[None]:
    with without_onednn(), torch.backends.nnpack.flags(enabled=False):  # whose Winograd is 27 times beyond the bound
        yield


def _copy(group: Group, wrap: Callable[[], AbstractContextManager[Any]] = nullcontext) -> Run:
    def run(*inputs: Tensor) -> dict[str, Tensor]:
        with wrap():
            return {name: function(*inputs) for name, function in group.functions.items()}

    return run


def _within(group: Group, context: Callable[[], AbstractContextManager[Any]]) -> Run:
    return _copy(group, context)


def _wider(group: Group, dtype: torch.dtype) -> Run:
    def run(*inputs: Tensor) -> dict[str, Tensor]:
        wide = [each.to(dtype) if each.is_floating_point() else each for each in inputs]
        plain = [torch.float16 if name.startswith("float16") else torch.bfloat16 for name in group.functions]
        narrow = plain if dtype == torch.float32 else [torch.float32] * len(group.functions)
        return {name: function(*wide).to(narrow[at]) for at, (name, function) in enumerate(group.functions.items())}

    return run


def _row_by_row(group: Group, *inputs: Tensor) -> dict[str, Tensor]:
    count = len(inputs[0])
    if not count:
        return _copy(group)(*inputs)  # type: ignore[no-any-return]
    rows = [
        _copy(group)(*(each[at : at + 1] if place < group.batched else each for place, each in enumerate(inputs)))
        for at in range(count)
    ]
    return {name: torch.cat([row[name] for row in rows]) for name in group.functions}


def _numpy(group: Group, *inputs: Tensor) -> dict[str, Array]:
    assert group.numpy is not None
    if not len(inputs[0]):
        raise ValueError("numpy takes no maximum of nothing")
    with np.errstate(all="ignore"):
        return {
            name: np.asarray(function(*(each.numpy() for each in inputs))) for name, function in group.numpy.items()
        }


def _in_tiles(group: Group, *inputs: Tensor) -> dict[str, Tensor]:
    """Products as sums over tiles of seven."""

    class Tiles(TorchDispatchMode):
        def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
            if func in (torch.ops.aten.mm.default, torch.ops.aten.bmm.default):
                tiles = zip(args[0].split(7, -1), args[1].split(7, -2), strict=True)
                return sum(func(*tile) for tile in tiles)
            return func(*args, **(kwargs or {}))

    return _copy(group, Tiles)(*inputs)  # type: ignore[no-any-return]


def _channels_last(tensor: Tensor) -> Tensor:
    return tensor.contiguous(memory_format=torch.channels_last) if tensor.dim() == 4 else tensor


class _Module(torch.nn.Module):
    def __init__(self, group: Group) -> None:
        super().__init__()
        self._functions = list(group.functions.items())

    def forward(self, *inputs: Tensor) -> dict[str, Tensor]:
        return {name: function(*inputs) for name, function in self._functions}


def _built(group: Group) -> Run:
    """What this project's compiler makes of the group."""
    from relax_zoo.compiler import build
    from relax_zoo.translator import from_exported

    entries = [each if isinstance(each, Input) else Input(each) for each in group.inputs]
    example = tuple(each.value(f"example {at}", {"n": 33}) for at, each in enumerate(entries))
    rows = torch.export.Dim("n")
    shapes = tuple({0: rows} if "n" in each.shape else {} for each in entries)
    program = torch.export.export(_Module(group), example, dynamic_shapes=(shapes,))
    return build(from_exported(program), threads=1)
