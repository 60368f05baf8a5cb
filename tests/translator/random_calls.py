"""Random legal calls, a family at a time: drawn by a seeded generator, of any legal shape, dtype and argument."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from relax_zoo.conformance.case import Case, case

FLOATS = (torch.float32, torch.float32, torch.float64, torch.float16)
DTYPES = (*FLOATS, torch.int64, torch.int32, torch.uint8, torch.bool)


class Draws:
    """What calls are made of."""

    def __init__(self, seed: int) -> None:
        self._rng = np.random.RandomState(seed)

    def one(self, *choices: Any) -> Any:
        """One of the choices."""
        return choices[self._rng.randint(len(choices))]

    def number(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`."""
        return int(self._rng.randint(low, high + 1))

    def shape(self, least: int = 0, most: int = 4) -> list[int]:
        """Sizes from 1 to 5, and now and then 0."""
        return [0 if self._rng.rand() < 0.03 else self.number(1, 5) for _ in range(self.number(least, most))]

    def tensor(self, shape: list[int], dtype: torch.dtype = torch.float32, low: float = -4, high: float = 4) -> Tensor:
        """Numbers of both signs, with ties and zeros; not always contiguous."""
        values = self._rng.uniform(low, high, shape)
        values = np.where(self._rng.rand(*shape) < 0.2, np.round(values), values) if shape else values
        values = np.abs(values) if dtype == torch.uint8 else values
        tensor = torch.from_numpy(np.asarray(values > 0 if dtype == torch.bool else values)).to(dtype)
        return tensor.mT.contiguous().mT if tensor.ndim > 1 and self.one(True, False) else tensor

    def broadcast(self, shape: list[int]) -> list[int]:
        """A shape that broadcasts with `shape`."""
        kept = shape[self.number(0, len(shape)) :]
        return [self.one(size, 1) for size in kept]

    def dims(self, tensor: Tensor) -> Any:
        """One axis, several, or None for all."""
        n = tensor.ndim
        several = [int(axis) for axis in self._rng.permutation(n)[: self.number(1, n)]] if n else []
        return self.one(None, several or None, self.number(-n, n - 1) if n else None)


Call = tuple[Any, tuple[Any, ...], dict[str, Any]]


def elementwise(d: Draws) -> Call:
    name = d.one("abs", "exp", "sqrt", "floor", "ceil", "round", "trunc", "sign", "neg", "sin", "tanh", "log1p",
                 "expm1", "sigmoid", "erf", "atan", "square", "isnan", "reciprocal", "rsqrt", "log")  # fmt: skip
    dtype = d.one(*DTYPES)
    if name in ("neg", "round", "floor", "ceil", "trunc", "frac", "abs", "sign") and dtype == torch.bool:
        dtype = torch.float32
    return getattr(torch, name), (d.tensor(d.shape(), dtype),), {}


def arithmetic(d: Draws) -> Call:
    name = d.one("add", "sub", "mul", "div", "floor_divide", "remainder", "fmod", "maximum", "minimum", "pow", "atan2",
                 "eq", "lt", "ge", "logical_and", "logical_xor", "bitwise_or", "where", "clamp", "lerp")  # fmt: skip
    shape, dtype = d.shape(), d.one(*DTYPES)
    x = d.tensor(shape, dtype)
    positive = name in ("floor_divide", "remainder", "fmod")  # by zero PyTorch raises for integers
    y = d.tensor(d.broadcast(shape), d.one(dtype, *DTYPES), *((1, 5) if positive else (-4, 4)))
    if name == "pow":
        return torch.pow, (x.abs() + 1 if x.is_floating_point() else x, d.one(2, 3, 0.5)), {}
    if name == "where":
        return torch.where, (x > 0, y, d.one(2.5, x)), {}
    if name == "clamp":
        return torch.clamp, (x,), {"min": d.number(-3, 0), "max": d.one(None, 2)}
    if name == "lerp":
        return torch.lerp, (d.tensor(shape), d.tensor(shape), d.one(0.3, 0.7, 1)), {}
    keywords = {"alpha": d.one(1, 2, -3)} if name in ("add", "sub") and d.one(True, False) else {}
    other = d.one(y, d.number(1, 5)) if not name.startswith(("maximum", "minimum", "atan2", "logical")) else y
    return getattr(torch, name), (x, other), keywords


def reduction(d: Draws) -> Call:
    name = d.one("sum", "mean", "amax", "amin", "prod", "var", "std", "argmax", "cumsum", "logsumexp", "any", "all",
                 "norm", "sort", "topk")  # fmt: skip
    x = d.tensor(d.shape(1, 4), d.one(*(FLOATS if name in ("mean", "var", "std", "logsumexp", "norm") else DTYPES)))
    axis = d.number(-x.ndim, x.ndim - 1)
    keep = {"keepdim": d.one(True, False)}
    if name in ("cumsum", "sort"):
        return (lambda x, dim: torch.sort(x, dim)[0]) if name == "sort" else torch.cumsum, (x, axis), {}
    if name == "topk":
        return (lambda x, k, dim: torch.topk(x, k, dim)[0]), (x, d.number(0, x.shape[axis]), axis), {}
    if name in ("prod", "argmax"):
        return getattr(torch, name), (x, axis), keep
    dims = d.dims(x)
    if name in ("var", "std"):
        return getattr(torch, name), (x, dims), {"correction": d.one(0, 1), **keep}
    if name in ("logsumexp", "amax", "amin", "any", "all", "norm") and dims is None:
        dims = axis
    return (
        (torch.linalg.vector_norm if name == "norm" else getattr(torch, name)),
        ((x, d.one(1, 2, 3), dims) if name == "norm" else (x, dims)),
        keep,
    )


def shape(d: Draws) -> Call:
    x = d.tensor(d.shape(1, 4), d.one(*DTYPES))
    axis, other = (d.number(-x.ndim, x.ndim - 1) for _ in range(2))
    name = d.one("transpose", "flatten", "unsqueeze", "squeeze", "flip", "roll", "cat", "stack", "narrow", "chunk",
                 "split", "unbind", "tile", "movedim", "diagonal", "tril", "pad", "repeat_interleave")  # fmt: skip
    size = x.shape[axis]
    arguments: dict[str, Callable[[], tuple[Any, ...]]] = {
        "transpose": lambda: (x, axis, other),
        "movedim": lambda: (x, axis, other),
        "flatten": lambda: (x, 0, axis),
        "unsqueeze": lambda: (x, axis),
        "squeeze": lambda: (x, axis),
        "flip": lambda: (x, [axis]),
        "roll": lambda: (x, d.number(-7, 7), axis),
        "cat": lambda: ([x, x, d.tensor(list(x.shape), d.one(*DTYPES))], axis),
        "stack": lambda: ([x, d.tensor(list(x.shape), d.one(*DTYPES))], axis),
        "narrow": lambda: (x, axis, d.number(0, size // 2), size // 2),
        "chunk": lambda: (x, d.number(1, 4), axis),
        "split": lambda: (x, d.number(1, 3), axis),
        "unbind": lambda: (x, axis),
        "tile": lambda: (x, (d.number(1, 3), d.number(0, 2))),
        "diagonal": lambda: (x[None], d.number(-2, 2)),
        "tril": lambda: (x[None], d.number(-2, 2)),
        "pad": lambda: (x, (d.number(0, 2), d.number(0, 3))),
        "repeat_interleave": lambda: (x, d.number(0, 3), axis),
    }
    return (F.pad if name == "pad" else getattr(torch, name)), arguments[name](), {}


def indexing(d: Draws) -> Call:
    x = d.tensor([d.number(1, 5) for _ in range(d.number(1, 3))], d.one(*DTYPES))
    axis = d.number(0, x.ndim - 1)
    size = x.shape[axis]
    index = torch.from_numpy(d._rng.randint(0, size, d.number(1, 6)))
    wide = torch.from_numpy(d._rng.randint(0, size, [s if i != axis else 3 for i, s in enumerate(x.shape)]))
    step, start = d.number(1, 3), d.number(-6, 6)
    return d.one(
        (torch.index_select, (x, axis, index), {}),
        (torch.gather, (x, axis, wide), {}),
        (torch.scatter, (x, axis, wide[:1], d.tensor(list(wide.shape), x.dtype)[:1]), {}),
        (lambda x: x[start::step], (x,), {}),
        (lambda x: x[..., : -abs(start) or None], (x,), {}),
        (lambda x, i: x.movedim(axis, 0)[i - size], (x, index), {}),
        (torch.masked_fill, (x, x > 0, 1), {}),
        (F.embedding, (index, d.tensor([size, 3])), {}),
    )


def convolution(d: Draws) -> Call:
    n, groups = d.number(1, 3), d.one(1, 1, 2)
    kernel, stride = d.number(1, 3), d.number(1, 3)
    transposed = d.one(True, False)
    x = d.tensor([d.number(1, 2), 2 * groups, *(d.number(6, 9) for _ in range(n))], d.one(*FLOATS))
    weight = d.tensor([2 * groups, 2, *[kernel] * n], x.dtype)
    bias = d.one(None, d.tensor([2 * groups], x.dtype))
    keywords = {"stride": stride, "padding": d.number(0, 2), "dilation": d.number(1, 2), "groups": groups}
    if transposed:
        keywords |= {"padding": 0, "output_padding": d.number(0, stride - 1)}
        return getattr(F, f"conv_transpose{n}d"), (x, weight, bias), keywords
    return getattr(F, f"conv{n}d"), (x, weight, bias), keywords


def pooling(d: Draws) -> Call:
    n, kernel = d.number(1, 3), d.number(1, 3)
    x = d.tensor([d.number(1, 2), 2, *(d.number(5, 9) for _ in range(n))], d.one(*FLOATS))
    keywords = {"stride": d.number(1, 3), "padding": d.number(0, kernel // 2), "ceil_mode": d.one(True, False)}
    return d.one(
        (getattr(F, f"max_pool{n}d"), (x, kernel), keywords),
        (getattr(F, f"avg_pool{n}d"), (x, kernel), keywords | {"count_include_pad": d.one(True, False)}),
        (getattr(F, f"adaptive_avg_pool{n}d"), (x, d.number(1, 4)), {}),
    )


def normalization(d: Draws) -> Call:
    x = d.tensor([d.number(1, 3), 4, *(d.number(2, 5) for _ in range(d.number(1, 2)))], d.one(*FLOATS))
    ones = d.one(None, d.tensor([4], x.dtype))
    last = [x.shape[-1]]
    return d.one(
        (F.layer_norm, (x, last), {"eps": d.one(1e-5, 0.1)}),
        (F.layer_norm, (x, list(x.shape[1:]), d.tensor(list(x.shape[1:]), x.dtype)), {}),
        (F.group_norm, (x, d.one(1, 2, 4), ones), {}),
        (F.instance_norm, (x,), {"weight": ones}),
        (F.batch_norm, (x, d.tensor([4], x.dtype), d.tensor([4], x.dtype, 0.5, 2), ones), {}),
        (F.rms_norm, (x, last), {"eps": d.one(None, 0.1)}),
        (F.softmax, (x, d.number(-2, 1)), {}),
        (F.log_softmax, (x, d.number(-2, 1)), {}),
        (F.normalize, (x,), {"dim": d.number(-2, 1), "p": d.one(1, 2)}),
    )


def product(d: Draws) -> Call:
    n, k, m, batch = (d.number(1, 6) for _ in range(4))
    dtype = d.one(*FLOATS)
    a, b = d.tensor([n, k], dtype), d.tensor([k, m], dtype)
    q = d.tensor([batch, 2, n, 4], dtype)
    return d.one(
        (torch.matmul, (a, b), {}),
        (torch.matmul, (d.tensor([batch, n, k], dtype), b), {}),
        (torch.matmul, (d.tensor([batch, 1, n, k], dtype), d.tensor([3, k, m], dtype)), {}),
        (F.linear, (a, b.mT, d.one(None, d.tensor([m], dtype))), {}),
        (torch.addmm, (d.tensor([m], dtype), a, b), {"beta": d.one(0, 1, 0.5), "alpha": d.one(1, 2)}),
        (torch.bmm, (d.tensor([batch, n, k], dtype), d.tensor([batch, k, m], dtype)), {}),
        (torch.einsum, ("ik,kj->ji", a, b), {}),
        (torch.outer, (a[:, 0], b[0]), {}),
        (F.scaled_dot_product_attention, (q, q, q), {"is_causal": d.one(True, False)}),
    )


def activation(d: Draws) -> Call:
    name = d.one("relu", "relu6", "gelu", "silu", "elu", "celu", "selu", "softplus", "mish", "hardswish",
                 "hardsigmoid", "hardtanh", "leaky_relu", "logsigmoid", "softsign", "softshrink")  # fmt: skip
    return getattr(F, name), (d.tensor(d.shape(1), d.one(*FLOATS)),), {}


def resize(d: Draws) -> Call:
    n = d.number(1, 3)
    x = d.tensor([1, 2, *(d.number(2, 6) for _ in range(n))], d.one(torch.float32, torch.float64))
    mode = d.one("nearest", ("linear", "bilinear", "trilinear")[n - 1], *(["bicubic"] if n == 2 else []))
    keywords: dict[str, Any] = d.one({"size": [d.number(1, 9) for _ in range(n)]}, {"scale_factor": d.one(2, 1.5, 0.7)})
    align = {} if mode == "nearest" else {"align_corners": d.one(True, False)}
    return F.interpolate, (x,), {"mode": mode, **keywords, **align}


FAMILIES: dict[str, Callable[[Draws], Call]] = {
    family.__name__: family
    for family in (
        *(elementwise, arithmetic, reduction, shape, indexing, convolution, pooling, normalization, product),
        *(activation, resize),
    )
}


def calls(family: str, count: int) -> list[Case]:
    """`count` calls of a family that PyTorch itself takes, the same ones every time."""
    found: list[Case] = []
    seed = 0
    while len(found) < count:
        function, args, kwargs = FAMILIES[family](Draws(seed))
        call = case(f"random/{family}/{seed}", function, args, kwargs)
        seed += 1
        try:
            function(*args, **kwargs)
        except (RuntimeError, IndexError, TypeError, ValueError, ZeroDivisionError, NotImplementedError):
            continue
        found.append(call)
    return found
