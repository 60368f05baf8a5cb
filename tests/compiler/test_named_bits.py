"""A build whose sizes are named gives the bits of one that was made for the sizes, whatever a sum runs over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.nn import functional as F

from relax_zoo.compiler import Executable, build
from relax_zoo.conformance.joined import joined
from relax_zoo.harness.numerics import same_bits
from relax_zoo.translator import from_fx, trace
from tests.translator.case import floats

SIZES = (5, 16, 35)  # less than a vector, whole vectors, and some more
Shape = tuple[int | str, ...]
Entry = tuple[Callable[[Tensor], Any], Shape]

W = floats(8, 24).tensor("w", {})
LINE, IMAGE, UP = (floats(*shape).tensor("k", {}) for shape in ((6, 4, 3), (6, 4, 3, 3), (4, 6, 2, 2)))


def _attention(x: Tensor) -> Tensor:
    return (x @ x.mT / 4).softmax(-1) @ x


def _masked(x: Tensor) -> Tensor:
    mask = torch.ones(x.shape[2], x.shape[2], dtype=torch.bool).tril()
    return F.scaled_dot_product_attention(x, x, x, attn_mask=mask)


CALLS: dict[str, Entry] = {
    "adaptive pooling": (lambda x: F.adaptive_avg_pool2d(x, 1), (1, 4, "n", "n")),
    "attention": (lambda x: F.scaled_dot_product_attention(x, x, x), (2, 3, "n", 16)),
    "attention by hand": (_attention, (2, 3, "n", 16)),
    "attention with a mask": (_masked, (2, 3, "n", 16)),
    "batches of products": (lambda x: x @ x.mT, (2, "n", 33)),
    "convolution": (lambda x: F.conv2d(x, IMAGE, padding=1), (1, 4, "n", "n")),
    "convolution in strides of 2": (lambda x: F.conv2d(x, IMAGE, stride=2, padding=1), (1, 4, "n", "n")),
    "convolution in strides of 5": (lambda x: F.conv2d(x, IMAGE, stride=5, padding=1), (1, 4, "n", "n")),
    "convolution, transposed": (lambda x: F.conv_transpose2d(x, UP, stride=2), (1, 4, "n", 7)),
    "convolution along a line": (lambda x: F.conv1d(x, LINE), (1, 4, "n")),
    "convolution by what is given": (lambda x: F.conv2d(x, x[:, :, :3, :3], padding=1), (1, 4, "n", "n")),
    "cumulative sum": (lambda x: x.cumsum(-1), (3, "n")),
    "deviation": (lambda x: x.std(0), ("n", 3)),
    "doubles": (lambda x: x.double().softmax(-1), (3, "n")),
    "einsum": (lambda x: torch.einsum("bnd,bne->bde", x, x), (2, "n", 16)),
    "group norm": (lambda x: F.group_norm(x, 2), (2, 4, "n")),
    "group norm of images": (lambda x: F.group_norm(x, 2), (2, 4, "n", 7)),
    "halves": (lambda x: x.bfloat16() @ x.bfloat16().T, (3, "n")),
    "instance norm": (lambda x: F.instance_norm(x), (2, 4, "n", "n")),
    "layer norm": (lambda x: F.layer_norm(x, (x.shape[-1],)), (3, "n")),
    "layer norm of rows": (lambda x: F.layer_norm(x, (37,)), ("n", 37)),
    "layer norm of two axes": (lambda x: F.layer_norm(x, (x.shape[1], 3)), (2, "n", 3)),
    "linear": (lambda x: F.linear(x, W), (2, "n", 24)),
    "log softmax": (lambda x: x.log_softmax(-1), (3, "n")),
    "logsumexp": (lambda x: x.logsumexp(0), ("n", 3)),
    "mean": (lambda x: x.mean((2, 3)), (1, 3, "n", 5)),
    "mean square": (lambda x: x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-5), (3, "n")),
    "norm": (lambda x: F.normalize(x, dim=-1), (3, "n")),
    "one row": (lambda x: x[:1] @ x.T, ("n", 24)),
    "pooling": (lambda x: F.avg_pool2d(x, 3, 2, 1), (1, 4, "n", "n")),
    "product": (lambda x: x.prod(-1), (3, "n")),
    "rows over it": (lambda x: x[:2] @ x.mT, (3, "n")),
    "softmax": (lambda x: x.softmax(-1), (2, 3, "n")),
    "softmax of columns": (lambda x: x.softmax(1), (2, "n", 5)),
    "sum": (lambda x: x.sum(-1), (3, "n")),
    "sum of all": (lambda x: x.sum(), ("n", 3)),
    "sum over it": (lambda x: x @ x.T, (5, "n")),
    "vector": (lambda x: x @ x[0], ("n", 24)),
    "vector over it": (lambda x: x.T @ x[:, 0], ("n", 3)),
    "variance": (lambda x: x.var(-1), (3, "n")),
}


def _built(entries: list[Entry]) -> Executable:
    return build(joined([from_fx(trace(function), [shape]) for function, shape in entries]))


@pytest.fixture(scope="module")
def named() -> Executable:
    return _built(list(CALLS.values()))


@pytest.mark.parametrize("size", SIZES)
def test_a_named_size_has_the_bits_of_a_number(named: Executable, size: int) -> None:
    def at(shape: Shape) -> tuple[int, ...]:
        return tuple(size if isinstance(axis, str) else axis for axis in shape)

    inputs = [floats(*at(shape)).tensor(name, {}) for name, (_, shape) in CALLS.items()]
    fixed = _built([(function, at(shape)) for function, shape in CALLS.values()])
    found = zip(CALLS, named(*inputs), fixed(*inputs), strict=True)
    differ = [name for name, one, other in found if not same_bits.same(one, other)]
    assert not differ


ROWS: dict[str, Entry] = {
    "images": (lambda x: F.conv2d(x.mT[:, :, None], IMAGE[:, :, :1]), (1, "n", 4)),
    "lines": (lambda x: F.conv1d(x.mT, LINE, dilation=2), (1, "n", 4)),
    "lines in strides of 5": (lambda x: F.conv1d(x.mT, LINE, stride=5), (1, "n", 4)),
    "lines in strides of 7": (lambda x: F.conv1d(x.mT, LINE[..., :1], stride=7), (1, "n", 4)),
    "products of batches": (lambda x: x @ W.T, (2, "n", 24)),
    "rows": (lambda x: F.relu(F.linear(x, W, W[:, 0])), ("n", 24)),
    "rows of a few": (lambda x: F.linear(x, floats(70, 24).tensor("w", {})), ("n", 3, 24)),
    "two operands": (lambda x: x @ x[:, :2].mT, (2, "n", 33)),
}
MANY = 43


def test_each_number_of_rows_has_the_bits_that_more_of_them_have() -> None:
    run = _built(list(ROWS.values()))
    axes = [shape.index("n") for _, shape in ROWS.values()]
    whole = [
        floats(*[MANY if axis == "n" else axis for axis in shape]).tensor(name, {}) for name, (_, shape) in ROWS.items()
    ]
    expected = run(*whole)
    for count in range(5, MANY):
        for name, found, most in zip(
            ROWS, run(*(x.narrow(axis, 0, count) for x, axis in zip(whole, axes, strict=True))), expected, strict=True
        ):
            axis = next((at for at, size in enumerate(most.shape) if size != found.shape[at]), 0)
            assert same_bits.same(found, most.narrow(axis, 0, found.shape[axis])), (name, count)


PRODUCTS: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "of a matrix": lambda x, w: x @ w,
    "of a transposed one": lambda x, w: F.linear(x, w.T.contiguous()),
    "of its transposition": lambda x, w: x @ w.reshape(40, 48).T,
    "of a vector": lambda x, w: x @ w[:, 0],
}


@pytest.mark.parametrize("name", PRODUCTS)
def test_a_row_of_a_product_has_the_same_bits_beside_any_others(name: str) -> None:
    x, w = floats(9, 48).tensor("x", {}), floats(48, 40).tensor("w", {})
    graph = trace(PRODUCTS[name])
    every = build(from_fx(graph, [(9, 48), (48, 40)]))(x, w)
    for rows in (1, 2, 3, 4, 5, 8):
        found = build(from_fx(graph, [(rows, 48), (48, 40)]))(x[:rows], w)
        assert torch.equal(found, every[:rows])
