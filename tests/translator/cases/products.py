"""Matrix products, attention, recurrent and other modules made of them."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional as F

from tests.translator.case import Case, Draw, bools, case, doubles, filled, floats, halves, ints

aten = torch.ops.aten
sdpa = F.scaled_dot_product_attention

Q, K, V = floats(2, 3, 4, 8), floats(2, 3, 5, 8), floats(2, 3, 5, 6)
SEQUENCE = floats(2, 5, 8)


class SelfAttention(nn.Module):
    """nn.MultiheadAttention of one sequence to itself."""

    def __init__(self, **options: bool) -> None:
        super().__init__()
        self.options = options
        self.attention = nn.MultiheadAttention(8, 2, batch_first=True)

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor | None]:
        return self.attention(x, x, x, **self.options)


def bfloats(*shape: int | str) -> Draw:
    return floats(*shape).of(torch.bfloat16)


def _grouped(x: torch.Tensor, matrices: torch.Tensor) -> torch.Tensor:
    """Two rows by the first matrix, none by the second."""
    return torch._grouped_mm(x, matrices, offs=torch.tensor([2, 2, 6], dtype=torch.int32))


def _products() -> list[Case]:
    return [
        case("_grouped_mm.default", _grouped, bfloats(6, 8), bfloats(3, 8, 16)),
        case("_grouped_mm.default-transposed", lambda x, y: _grouped(x, y.mT), bfloats(6, 8), bfloats(3, 16, 8)),
        case("_grouped_mm.default-batch", torch._grouped_mm, bfloats(3, 6, 8), bfloats(3, 8, 16)),
        case("matmul.default", torch.matmul, floats(2, 3, 4), floats(2, 4, 5)),
        case("matmul.default-2d", lambda x, y: x @ y, floats(3, 4), floats(4, 5)),
        case("matmul.default-1d-1d", torch.matmul, floats(4), floats(4)),
        case("matmul.default-1d-2d", torch.matmul, floats(4), floats(4, 5)),
        case("matmul.default-2d-1d", torch.matmul, floats(3, 4), floats(4)),
        case("matmul.default-1d-3d", torch.matmul, floats(4), floats(2, 4, 5)),
        case("matmul.default-3d-1d", torch.matmul, floats(2, 3, 4), floats(4)),
        case("matmul.default-broadcast", torch.matmul, floats(2, 1, 3, 4), floats(5, 4, 6)),
        case("matmul.default-float16", torch.matmul, halves(3, 40), halves(40, 5)),
        case(
            "matmul.default-bfloat16", torch.matmul, floats(3, 40).of(torch.bfloat16), floats(40, 5).of(torch.bfloat16)
        ),
        case("matmul.default-float64", torch.matmul, doubles(3, 4), doubles(4, 5)),
        case("matmul.default-int64", torch.matmul, ints(3, 4), ints(4, 5)),
        case("matmul.default-int32", torch.matmul, ints(3, 4).of(torch.int32), ints(4, 5).of(torch.int32)),
        case(
            "matmul.default-uint8",
            torch.matmul,
            ints(3, 4, low=0, high=20).of(torch.uint8),
            ints(4, 5, low=0).of(torch.uint8),
        ),
        case("matmul.default-empty-sum", torch.matmul, floats(3, 0), floats(0, 5)),
        case("matmul.default-empty", torch.matmul, floats(0, 4), floats(4, 5)),
        case("matmul.default-batch", torch.matmul, floats("batch", 3, 4), floats("batch", 4, 5)),
        case("matmul.default-transposed", lambda x, y: x.transpose(0, 1) @ y, floats(4, 3), floats(4, 5)),
        case(
            "matmul.default-nan",
            torch.matmul,
            torch.tensor([[0.0, 1.0]]),
            torch.tensor([[float("nan")], [float("inf")]]),
        ),
        case("mm.default", torch.mm, floats(3, 4), floats(4, 5)),
        case("bmm.default", torch.bmm, floats(2, 3, 4), floats(2, 4, 5)),
        case("mv.default", torch.mv, floats(3, 4), floats(4)),
        case("dot.default", torch.dot, floats(5), floats(5)),
        case("dot.default-int64", torch.dot, ints(5), ints(5)),
        case("torch.inner", torch.inner, floats(3, 4), floats(5, 4)),
        case("torch.outer", torch.outer, floats(3), floats(4)),
        case(
            "torch.tensordot",
            lambda x, y: torch.tensordot(x, y, dims=([2, 0], [0, 1])),
            floats(2, 3, 4),
            floats(4, 2, 5),
        ),
        case("torch.kron", torch.kron, floats(2, 3), floats(3, 1)),
        case("torch.einsum-product", lambda x, y: torch.einsum("bij,bjk->bik", x, y), floats(2, 3, 4), floats(2, 4, 5)),
        case(
            "torch.einsum-attention",
            lambda x, y: torch.einsum("bqhd,bkhd->bhqk", x, y),
            floats(2, 3, 4, 5),
            floats(2, 6, 4, 5),
        ),
        case("torch.einsum-diagonal", lambda x: torch.einsum("ii->i", x), floats(4, 4)),
        case("torch.einsum-trace", lambda x: torch.einsum("bii", x), floats(2, 3, 3)),
        case("torch.einsum-sum", lambda x: torch.einsum("ijk->j", x), floats(2, 3, 4)),
        case("torch.einsum-outer", lambda x, y: torch.einsum("i,j->ji", x, y), floats(3), floats(4)),
        case(
            "torch.einsum-ellipsis", lambda x, y: torch.einsum("...ij,jk->...ki", x, y), floats(2, 3, 4), floats(4, 5)
        ),
        case(
            "torch.einsum-three",
            lambda x, y, z: torch.einsum("ij,jk,kl->il", x, y, z),
            floats(2, 3),
            floats(3, 4),
            floats(4, 5),
        ),
        case("torch.einsum-batch", lambda x, y: torch.einsum("bij,jk->bik", x, y), floats("batch", 3, 4), floats(4, 5)),
        case("linear.default", F.linear, floats(3, 4), floats(5, 4), floats(5)),
        case("linear.default-no-bias", F.linear, floats(2, 3, 4), floats(5, 4)),
        case("linear.default-1d", lambda x, w, b: F.linear(x, w, b), floats(4), floats(5, 4), floats(5)),
        case("linear.default-vector-weight", lambda x, w: F.linear(x, w), floats(3, 4), floats(4)),
        case(
            "linear.default-keywords",
            lambda x, w, b: F.linear(x, bias=b, weight=w),
            floats(3, 4),
            floats(5, 4),
            floats(5),
        ),
        case("linear.default-float16", F.linear, halves(3, 40), halves(5, 40), halves(5)),
        case("linear.default-float64", F.linear, doubles(3, 4), doubles(5, 4), doubles(5)),
        case("linear.default-bfloat16", F.linear, floats(3, 40).of(torch.bfloat16), floats(5, 40).of(torch.bfloat16)),
        case("linear.default-batch", F.linear, floats("batch", 4), floats(5, 4), floats(5)),
        case("nn.Linear", filled(nn.Sequential(nn.Linear(4, 5), nn.ReLU(), nn.Linear(5, 3, bias=False))), floats(2, 4)),
        case("bilinear.default", filled(BilinearPair()), floats(3, 4), floats(3, 5)),
        case("addmm.default", torch.addmm, floats(5), floats(3, 4), floats(4, 5)),
        case(
            "addmm.default-scaled",
            lambda x, y, z: torch.addmm(x, y, z, beta=0.5, alpha=-2),
            floats(3, 5),
            floats(3, 4),
            floats(4, 5),
        ),
        case(
            "addmm.default-beta=0",
            lambda x, y, z: torch.addmm(x, y, z, beta=0),
            torch.full((5,), float("nan")),
            floats(3, 4),
            floats(4, 5),
        ),
        case("addmm.default-float16", torch.addmm, halves(5), halves(3, 4), halves(4, 5)),
        case(
            "addmm.default-int64",
            lambda x, y, z: torch.addmm(x, y, z, beta=2, alpha=3),
            ints(5),
            ints(3, 4),
            ints(4, 5),
        ),
        case("addmv.default", torch.addmv, floats(3), floats(3, 4), floats(4)),
        case(
            "addmv.default-scaled",
            lambda x, y, z: torch.addmv(x, y, z, beta=2, alpha=0.5),
            floats(3),
            floats(3, 4),
            floats(4),
        ),
        case(
            "baddbmm.default",
            lambda x, y, z: torch.baddbmm(x, y, z, alpha=0.3),
            floats(2, 3, 5),
            floats(2, 3, 4),
            floats(2, 4, 5),
        ),
        case(
            "baddbmm.default-beta=0",
            lambda x, y, z: torch.baddbmm(x, y, z, beta=0),
            floats(2, 3, 5),
            floats(2, 3, 4),
            floats(2, 4, 5),
        ),
        case(
            "addbmm.default",
            lambda x, y, z: torch.addbmm(x, y, z, beta=0.7),
            floats(3, 5),
            floats(2, 3, 4),
            floats(2, 4, 5),
        ),
        case("torch.addr", lambda x, y, z: torch.addr(x, y, z, beta=2, alpha=3), floats(3, 4), floats(3), floats(4)),
        case("torch.matmul-mT", lambda x, y: x.matmul(y).mT, floats(3, 4), floats(4, 5)),
        case("torch.matrix_power", lambda x: torch.linalg.matrix_power(x, 3), floats(4, 4)),
    ]


class BilinearPair(nn.Module):
    """nn.Bilinear, which takes two inputs."""

    def __init__(self) -> None:
        super().__init__()
        self.bilinear = nn.Bilinear(4, 5, 3)

    def forward(self, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        return self.bilinear(x, y)


def _attention() -> list[Case]:
    name = "scaled_dot_product_attention.default"
    return [
        case(name, sdpa, Q, K, V),
        case(f"{name}-3d", sdpa, floats(2, 4, 8), floats(2, 5, 8), floats(2, 5, 6)),
        case(f"{name}-2d", sdpa, floats(4, 8), floats(5, 8), floats(5, 6)),
        case(f"{name}-scale", lambda q, k, v: sdpa(q, k, v, scale=0.7), Q, K, V),
        case(f"{name}-causal", lambda q, k, v: sdpa(q, k, v, is_causal=True), Q, K, V),
        case(
            f"{name}-causal-more-queries",
            lambda q, k, v: sdpa(q, k, v, is_causal=True),
            floats(2, 6, 8),
            floats(2, 4, 8),
            floats(2, 4, 8),
        ),
        case(f"{name}-mask", lambda q, k, v, m: sdpa(q, k, v, attn_mask=m), Q, K, V, bools(4, 5)),
        case(f"{name}-mask-broadcast", lambda q, k, v, m: sdpa(q, k, v, m), Q, K, V, bools(2, 1, 1, 5)),
        case(f"{name}-row-masked", lambda q, k, v, m: sdpa(q, k, v, m), Q, K, V, torch.arange(20).reshape(4, 5) > 6),
        case(f"{name}-float-mask", lambda q, k, v, m: sdpa(q, k, v, m), Q, K, V, floats(4, 5)),
        case(
            f"{name}-infinite-mask",
            lambda q, k, v, m: sdpa(q, k, v, m),
            Q,
            K,
            V,
            torch.where(torch.arange(20).reshape(4, 5) > 6, 0.0, -torch.inf),
        ),
        case(f"{name}-float16", sdpa, halves(2, 4, 8), halves(2, 5, 8), halves(2, 5, 6)),
        case(
            f"{name}-float16-mask",
            lambda q, k, v, m: sdpa(q, k, v, m),
            halves(2, 4, 8),
            halves(2, 5, 8),
            halves(2, 5, 6),
            halves(4, 5),
        ),
        case(f"{name}-batch", sdpa, floats("batch", 3, 4, 8), floats("batch", 3, 5, 8), floats("batch", 3, 5, 6)),
        case(f"{name}-any-length", lambda q: sdpa(q, q, q, is_causal=True), floats("batch", 2, "length", 8)),
        case(
            f"{name}-gqa",
            lambda q, k, v: sdpa(q, k, v, enable_gqa=True),
            floats(2, 6, 4, 8),
            floats(2, 3, 5, 8),
            floats(2, 3, 5, 8),
        ),
        case(
            f"{name}-dropout",
            lambda q, k, v: sdpa(q, k, v, dropout_p=0.5),
            Q,
            K,
            V,
            refused="attention with dropout is random",
        ),
        case("nn.MultiheadAttention", filled(SelfAttention()), SEQUENCE),
        case("nn.MultiheadAttention-per-head", filled(SelfAttention(average_attn_weights=False)), SEQUENCE),
        case("nn.MultiheadAttention-no-weights", filled(SelfAttention(need_weights=False)), SEQUENCE),
        case("nn.MultiheadAttention-batch", filled(SelfAttention(need_weights=False)), floats("batch", 5, 8)),
        case(
            "nn.TransformerEncoderLayer",
            filled(nn.Sequential(nn.TransformerEncoderLayer(8, 2, 16, batch_first=True))),
            SEQUENCE,
        ),
        case(
            "nn.TransformerEncoderLayer-norm-first",
            filled(nn.Sequential(nn.TransformerEncoderLayer(8, 2, 16, 0.1, "gelu", norm_first=True))),
            SEQUENCE,
        ),
        case("unsafe_split.Tensor", filled(Cell(nn.LSTMCell(4, 3))), floats(2, 4)),
        case(
            "nn.GRUCell",
            filled(Cell(nn.GRUCell(4, 3))),
            floats(2, 4),
        ),
        case(
            "nn.LSTM",
            filled(Cell(nn.LSTM(4, 3, 2, bidirectional=True))),
            floats(5, 2, 4),
        ),
        case("nn.GRU", filled(Cell(nn.GRU(4, 3, batch_first=True))), floats(2, 5, 4)),
    ]


class Cell(nn.Module):
    """A recurrent module, as a leaf of the trace."""

    def __init__(self, cell: nn.Module) -> None:
        super().__init__()
        self.cell = cell

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.cell(x)[0]


CASES = [*_products(), *_attention()]
