"""Arguments of products of vectors and matrices, and of what solves them."""

from __future__ import annotations

import torch

from .growth import Growth
from .operands import Arguments, floats, ranked, sizes, weight


def _matrix(g: Growth, x: str, rank: int, rows: int | None = None) -> str | None:
    """A value of that rank with so many rows, the last but one size, or a weight like it."""
    dtype = g.of(x).dtype

    def fits(tensor: torch.Tensor) -> bool:
        return tensor.dim() == rank and tensor.dtype == dtype and (rows is None or tensor.shape[-2] == rows)

    found = g.pick(fits)
    if found is not None and g.draws.chance(0.6):
        return found
    lead = sizes(g, x)[: rank - 2] if rank > 2 else []
    return weight(g, x, *lead, rows or 3, g.draws.number(1, 5))


def _product(rank: int, *, added: str = "") -> Arguments:
    """The product of matrices, or of stacks of them; `added` is the shape of what it is added to."""

    def arguments(g: Growth, x: str) -> str | None:
        d, a = g.draws, ranked(g, x, rank)
        if a is None:
            return None
        b = _matrix(g, a, rank, sizes(g, a)[-1])
        if b is None:
            return None
        if not added:
            return f"{a}, {b}"
        rows, columns = sizes(g, a)[-2], sizes(g, b)[-1]
        shape = d.one(((columns,), (rows, columns), (1, columns), (1,)))
        c = weight(g, a, *shape)
        return f"{c}, {a}, {b}, beta={d.one((1, 0.5, 0, 2))}, alpha={d.one((1, 2, -1))}"

    return arguments


def _matmul(g: Growth, x: str) -> str | None:
    a = floats(g, x)
    if a is None or not sizes(g, a):
        return None
    b = _matrix(g, a, g.draws.one((2, 2, max(2, len(sizes(g, a))))), sizes(g, a)[-1])
    return b and f"{a}, {b}"


def _vector(g: Growth, x: str) -> str | None:
    a = ranked(g, x, 2)
    return a and f"{a}, {weight(g, a, sizes(g, a)[-1])}"


def _addmv(g: Growth, x: str) -> str | None:
    a = ranked(g, x, 2)
    return a and f"{weight(g, a, g.draws.one((1, sizes(g, a)[0])))}, {a}, {weight(g, a, sizes(g, a)[1])}"


def _dot(g: Growth, x: str) -> str | None:
    a = ranked(g, x, 1)
    return a and f"{a}, {weight(g, a, sizes(g, a)[0])}"


def _linear(g: Growth, x: str) -> str | None:
    a, out = floats(g, x), g.draws.number(1, 5)
    if a is None or not sizes(g, a):
        return None
    bias = weight(g, a, out) if g.draws.chance(0.6) else None
    return f"{a}, {weight(g, a, out, sizes(g, a)[-1])}, {bias}"


def _bilinear(g: Growth, x: str) -> str | None:
    a = floats(g, x)
    if a is None or not sizes(g, a):
        return None
    k = sizes(g, a)[-1]
    return f"{a}, {a}, {weight(g, a, 2, k, k)}, {g.draws.one((None, weight(g, a, 2)))}"


def _attention(g: Growth, x: str) -> str | None:
    q = ranked(g, x, g.draws.one((3, 4)))
    if q is None:
        return None
    *lead, length, width = sizes(g, q)
    # of too few values PyTorch's own kernel reads beyond them
    k, v = (q if g.named or g.draws.chance(0.4) else weight(g, q, *lead, length, width) for _ in range(2))
    mask = weight(g, q, length, length) if not g.named and g.draws.chance(0.3) else None
    return f"{q}, {k}, {v}, {mask}, 0.0, {mask is None and g.draws.chance(0.5)}"


def _square(plus: str = "") -> Arguments:
    """A square matrix that is far from singular."""

    def arguments(g: Growth, x: str) -> str | None:
        a = ranked(g, x, 2)
        size = min(sizes(g, a)) if a else 0
        if not size or len(g.worlds) > 1:
            return None
        made = g.emit(f"{a}[:{size}, :{size}].tanh() + {size} * torch.eye({size}, dtype={a}.dtype)")
        return f"{made[0]}{plus.format(size=size, a=a)}" if made else None

    return arguments


def _solved(g: Growth, x: str) -> str | None:
    found = _square()(g, x)
    return found and f"{found}, {weight(g, found, sizes(g, found)[0], 2)}"


PRODUCTS: dict[str, Arguments] = {
    "mm.default": _product(2),
    "bmm.default": _product(3),
    "addmm.default": _product(2, added="matrix"),
    "baddbmm.default": _product(3, added="matrix"),
    "addbmm.default": _product(3, added="matrix"),
    "matmul.default": _matmul,
    "mv.default": _vector,
    "addmv.default": _addmv,
    "dot.default": _dot,
    "linear.default": _linear,
    "bilinear.default": _bilinear,
    "scaled_dot_product_attention.default": _attention,
    "_linalg_det.default": _square(),
    "linalg_inv_ex.default": _square(),
    "linalg_matrix_exp.default": _square(),
    "_linalg_solve_ex.default": _solved,
}
