"""Reading and writing parts of a tensor, and what in-place operators do to views."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from tests.translator.case import Case, bools, case, filled, floats, halves, ints

aten = torch.ops.aten

X = floats(3, 4, 5)
BATCH = floats("batch", 4, 5)
ROWS = ints(2, 3, low=0, high=3)
ROW = torch.tensor([3, 0])
NONE = torch.zeros(0, dtype=torch.int64)


def column_changed(x: Tensor) -> Tensor:
    """Adds 1 to the first column through a view."""
    y = x[:, 0]
    y.add_(1)
    return x


def row_set(x: Tensor) -> Tensor:
    """Assigns a number to a row."""
    x = x.clone()
    x[:, 1].fill_(7.0)
    return x


def part_set(x: Tensor, y: Tensor) -> Tensor:
    """Assigns a tensor to a part."""
    x = x * 1
    x[1:, ::2].copy_(y)
    return x


def view_of_view(x: Tensor) -> Tensor:
    """Multiplies through a view of a view, before and after which the tensor is read."""
    before = x + 0
    x.view(12, 5)[2:4].mul_(3)
    return before + x


def transposed_changed(x: Tensor) -> Tensor:
    """Changes a transposed view."""
    x = x.clone()
    x.transpose(0, 2)[1].sub_(2)
    return x


def _slices() -> list[Case]:
    return [
        case("slice.Tensor", lambda x: x[1:], X),
        case("slice.Tensor-step", lambda x: x[:, 1:-1:2], X),
        case("slice.Tensor-negative", lambda x: x[:, :, -3:], X),
        case("slice.Tensor-beyond", lambda x: x[1:99, -99:2], X),
        case("slice.Tensor-empty", lambda x: x[2:1], X),
        case("slice.Tensor-ellipsis", lambda x: x[..., :2], X),
        case("slice.Tensor-batch", lambda x: x[:, 1:3], BATCH),
        case("slice.Tensor-of-batch", lambda x: x[1:], BATCH),
        case("slice.Tensor-of-batch-last", lambda x: x[:-1], BATCH),
        case("slice.Tensor-of-batch-step", lambda x: x[::2], BATCH),
        case("slice.Tensor-up-to-size", lambda x, y: y[: x.shape[0]], BATCH, floats(20, 2)),
        case("slice.Tensor-of-batch-far", lambda x: x[:2], BATCH),
        case("select.int-of-batch-second", lambda x: x[1], BATCH),
        case("slice.Tensor-named-length", lambda x: x[:, : x.shape[1] - 1], floats(2, "length", 3)),
        case("slice.Tensor-of-batch-beyond", lambda x: x[:99], BATCH),
        case("slice.Tensor-of-batch-negative-beyond", lambda x: x[-99:], BATCH),
        case("slice.Tensor-of-batch-both", lambda x: x[1:-1], BATCH),
        case("slice.Tensor-bool", lambda x: x[1:3], bools(5)),
        case("select.int", lambda x: x[1], X),
        case("select.int-last", lambda x: x[-1], X),
        case("select.int-column", lambda x: x[:, -1], X),
        case("select.int-ellipsis", lambda x: x[..., 0], X),
        case("select.int-all", lambda x: x[1, 2, 3], X),
        case("select.int-of-batch", lambda x: x[-1], BATCH),
        case("select.int-batch", lambda x: x[:, 0], BATCH),
        case("select.int-method", lambda x: x.select(1, -2), X),
        case("torch.index-none", lambda x: x[None], X),
        case("torch.index-none-middle", lambda x: x[:, None, ..., None], X),
        case("torch.index-mixed", lambda x: x[1:-1:2, ..., -1], X),
        case("torch.index-true", lambda x: x[True], X),
        case("torch.narrow", lambda x: x.narrow(1, 1, 2), X),
        case("torch.narrow-negative", lambda x: x.narrow(-1, -3, 2), X),
    ]


def _gathers() -> list[Case]:
    return [
        case("index.Tensor", lambda x, i: x[i], X, ROWS),
        case("index.Tensor-negative", lambda x, i: x[i], X, ints(4, low=-3, high=3)),
        case("index.Tensor-column", lambda x, i: x[:, i], X, ints(2, 3, low=-4, high=4)),
        case("index.Tensor-two", lambda x, i, j: x[i, j], X, ints(2, 1, low=-3, high=3), ints(3, low=-4, high=4)),
        case("index.Tensor-apart", lambda x, i, j: x[i, :, j], X, ints(6, low=-3, high=3), ints(6, low=-5, high=5)),
        case("index.Tensor-last-two", lambda x, i, j: x[:, i, j], X, ints(6, low=-4, high=4), ints(6, low=-5, high=5)),
        case(
            "index.Tensor-three",
            lambda x, i, j, k: x[i, j, k],
            X,
            ints(2, low=-3, high=3),
            ints(2, low=-4, high=4),
            ints(2, low=-5, high=5),
        ),
        case("index.Tensor-int32", lambda x, i: x[i], X, ROWS.of(torch.int32)),
        case("index.Tensor-list", lambda x: x[[0, 2, -1]], X),
        case("index.Tensor-list-column", lambda x: x[:, [3, 0]], X),
        case("index.Tensor-constant", lambda x: x[torch.tensor([2, 0])], X),
        case("torch.index-0d", lambda x, i: x[i] * 2, X, torch.tensor(-1)),
        case("index.Tensor-int64-data", lambda x, i: x[i], ints(3, 4), ROWS),
        case("index.Tensor-bool-data", lambda x, i: x[i], bools(3, 4), ROWS),
        case("index.Tensor-batch", lambda x, i: x[:, i], BATCH, ints(3, low=-4, high=4)),
        case("index.Tensor-of-batch", lambda x, i: x[i], BATCH, ints(3, low=-2, high=2)),
        case("index.Tensor-mask", lambda x, m: x[m], X, bools(3, 4), refused="a boolean mask as an index"),
        case("index_select.default", lambda x, i: torch.index_select(x, 1, i), X, ints(6, low=0, high=4)),
        case("index_select.default-negative-dim", lambda x, i: x.index_select(-1, i), X, ints(2, low=0, high=5)),
        case("embedding.default", F.embedding, ints(2, 3, low=0, high=7), floats(7, 4)),
        case(
            "embedding.default-padding",
            lambda i, w: F.embedding(i, w, padding_idx=1),
            ints(2, 3, low=0, high=7),
            floats(7, 4),
        ),
        case("embedding.default-int32", F.embedding, ints(2, 3, low=0, high=7).of(torch.int32), halves(7, 4)),
        case("embedding.default-batch", F.embedding, ints("batch", "length", low=0, high=7), floats(7, 4)),
        case("nn.Embedding", filled(nn.Sequential(nn.Embedding(7, 4, padding_idx=0))), ints(2, 3, low=0, high=7)),
        case(
            "nn.EmbeddingBag",
            filled(nn.Sequential(nn.EmbeddingBag(7, 4))),
            ints(2, 3, low=0, high=7),
        ),
        case("gather.default", lambda x, i: torch.gather(x, 1, i), floats(3, 4), ints(3, 2, low=0, high=4)),
        case("gather.default-smaller", lambda x, i: x.gather(0, i), X, ints(2, 3, 4, low=0, high=3)),
        case("gather.default-larger", lambda x, i: x.gather(-1, i), floats(2, 3), ints(2, 7, low=0, high=3)),
        case("gather.default-0d", lambda x, i: x.gather(0, i), floats(), torch.tensor(0)),
        case(
            "torch.take_along_dim", lambda x, i: torch.take_along_dim(x, i, 1), floats(3, 4), ints(3, 2, low=0, high=4)
        ),
        case("take.default", torch.take, X, ints(2, 3, low=-60, high=60)),
        case("torch.bucketize", torch.bucketize, X, torch.tensor([-1.0, 0.0, 2.0])),
    ]


def _scatters() -> list[Case]:
    once = torch.tensor([[2, 0, 1], [1, 2, 3]])
    return [
        case("scatter.src", lambda x, i, s: x.scatter(1, i, s), floats(3, 4), once, floats(2, 3)),
        case("scatter.src-larger-source", lambda x, i, s: torch.scatter(x, -1, i, s), floats(3, 4), once, floats(4, 5)),
        case(
            "scatter.src-dim=0",
            lambda x, i, s: x.scatter(0, i, s),
            floats(4, 3),
            torch.tensor([[2, 0, 1]]),
            floats(1, 3),
        ),
        case(
            "scatter.src-0d",
            lambda x, i, s: x.scatter(0, i, s),
            floats(),
            torch.tensor(0),
            floats(),
        ),
        case("scatter.value", lambda x, i: x.scatter(1, i, 0.5), floats(3, 4), once),
        case("scatter.value-int64", lambda x, i: x.scatter(1, i, 7), ints(3, 4), once),
        case(
            "scatter_add.default",
            lambda x, i, s: x.scatter_add(1, i, s),
            floats(3, 4),
            ints(2, 7, low=0, high=4),
            floats(2, 7),
        ),
        case(
            "scatter_add.default-int64",
            lambda x, i, s: x.scatter_add(0, i, s),
            ints(4, 3),
            ints(6, 2, low=0, high=4),
            ints(6, 2),
        ),
        case("index_add.default", lambda x, i, s: x.index_add(1, i, s), X, ROW, floats(3, 2, 5)),
        case("index_add.default-alpha", lambda x, i, s: torch.index_add(x, -2, i, s, alpha=3), X, ROW, floats(3, 2, 5)),
        case("index_add.default-half", lambda x, i, s: x.index_add(0, i, s), halves(4, 5), ROW, halves(2, 5)),
        case("index_add.default-int64", lambda x, i, s: x.index_add(0, i, s, alpha=-2), ints(4, 5), ROW, ints(2, 5)),
        case("index_copy.default", lambda x, i, s: torch.index_copy(x, 1, i, s), X, ROW, floats(3, 2, 5)),
        case("index_add.default-0d", lambda x, i, s: x.index_add(0, i, s), floats(), torch.tensor([0]), floats()),
        case("index_fill.int_Scalar", lambda x, i: torch.index_fill(x, 1, i, 2.5), X, torch.tensor([2, -4])),
        case("index_fill.int_Scalar-int64", lambda x, i: x.index_fill(-1, i, 7), ints(3, 5), torch.tensor(-1)),
        case("index_fill.int_Scalar-0d", lambda x, i: x.index_fill(0, i, 7), floats(), torch.tensor([0])),
        case("index_fill.int_Tensor", lambda x, i, v: torch.index_fill(x, 0, i, v), X, torch.tensor([2]), floats()),
        case("index_add.default-none", lambda x, i, s: x.index_add(1, i, s), X, NONE, floats(3, 0, 5)),
        case("index_copy.default-none", lambda x, i, s: x.index_copy(-2, i, s), X, NONE, floats(3, 0, 5)),
        case("scatter.src-none", lambda x, i, s: x.scatter(0, i[:, None, None], s), X, NONE, floats(3, 4, 5)),
        case("index_put.default-none", lambda x, i, s: x.index_put((i, i), s), X, NONE, floats(0, 5)),
        case("index_copy.default-0d", lambda x, i, s: x.index_copy(0, i, s), floats(3), torch.tensor(1), floats()),
        case(
            "index_copy.default-bool",
            lambda x, i, s: x.index_copy(0, i, s),
            bools(3, 4),
            torch.tensor([2]),
            bools(1, 4),
        ),
        case("slice_scatter.default", lambda x, y: torch.slice_scatter(x, y, 1, 1, 3), X, floats(3, 2, 5)),
        case("slice_scatter.default-step", lambda x, y: torch.slice_scatter(x, y, 1, 0, 4, 2), X, floats(3, 2, 5)),
        case("slice_scatter.default-negative", lambda x, y: torch.slice_scatter(x, y, -1, -2), X, floats(3, 4, 2)),
        case("slice_scatter.default-whole", lambda x, y: torch.slice_scatter(x, y, 0), X, X),
        case("slice_scatter.default-end", lambda x, y: torch.slice_scatter(x, y, 0, 0, 1), X, floats(1, 4, 5)),
        case("slice_scatter.default-batch", lambda x, y: torch.slice_scatter(x, y, 1, 2), BATCH, floats("batch", 2, 5)),
        case("select_scatter.default", lambda x, y: torch.select_scatter(x, y, 1, -1), X, floats(3, 5)),
        case("select_scatter.default-first", lambda x, y: torch.select_scatter(x, y, 0, 0), X, floats(4, 5)),
        case("copy.default", lambda x, y: aten.copy.default(x, y), X, ints(5)),
        case(
            "index_put.default", lambda x, i, v: torch.index_put(x, (i,), v), X, torch.tensor([2, 0]), floats(2, 4, 5)
        ),
        case(
            "index_put.default-negative",
            lambda x, i, v: torch.index_put(x, (i,), v),
            X,
            torch.tensor([-1, 0]),
            floats(5),
        ),
        case(
            "index_put.default-accumulate",
            lambda x, i, v: torch.index_put(x, (i,), v, accumulate=True),
            X,
            torch.tensor([1, 1, -2]),
            floats(3, 4, 5),
        ),
        case("index_put.default-mask", lambda x, m: torch.index_put(x, (m,), torch.tensor(2.0)), X, bools(3, 4)),
        case(
            "index_put.default-two",
            lambda x, i: torch.index_put(x, (i, i), torch.tensor(2.0)),
            X,
            torch.tensor([2, 0]),
        ),
        case(
            "index_put.default-inner",
            lambda x, i, j, v: aten.index_put(x, [None, i, j], v, accumulate=True),
            X,
            torch.tensor([[2], [-1]]),
            torch.tensor([0, 0, 3]),
            floats(3, 2, 3),
        ),
        case(
            "index_put.default-2d",
            lambda x, i, v: aten.index_put(x, [None, i], v),
            X,
            torch.tensor([[2, 0], [1, 3]]),
            floats(2, 2, 5),
        ),
        case(
            "index_put.default-apart",
            lambda x, i, v: aten.index_put(x, [i, None, i], v),
            X,
            torch.tensor([2, 0]),
            floats(2, 4),
        ),
        case(
            "index_put.default-batch",
            lambda x, i, v: aten.index_put(x, [None, i, i], v),
            BATCH,
            torch.tensor([2, 0]),
            floats(2),
        ),
        case(
            "index_put.default-1d",
            lambda x, i: torch.index_put(x, (i,), torch.tensor(2.0)),
            floats(7),
            torch.tensor([5, -1]),
        ),
        case(
            "torch.index_add", lambda x, i, s: x.index_add(1, i, s), floats(3, 4), torch.tensor([1, 1, 3]), floats(3, 3)
        ),
        case(
            "torch.index_copy", lambda x, i, s: x.index_copy(0, i, s), floats(3, 4), torch.tensor([2, 0]), floats(2, 4)
        ),
        case("torch.index_fill", lambda x, i: x.index_fill(0, i, 2.0), floats(3, 4), torch.tensor([2, 0])),
        case(
            "torch.masked_scatter",
            torch.masked_scatter,
            floats(3, 4),
            bools(3, 4),
            floats(12),
        ),
    ]


CASES = [
    *_slices(),
    *_gathers(),
    *_scatters(),
    case("torch.view-changed", column_changed, X),
    case("torch.view-of-view-changed", view_of_view, X),
    case("torch.transposed-changed", transposed_changed, X),
    case("torch.setitem-number", row_set, X),
    case("torch.setitem-tensor", part_set, X, floats(2, 2, 5)),
    case("torch.setitem-batch", part_set, floats(3, 4, "batch"), floats(2, 2, "batch")),
    case("torch.zero_", lambda x: x.zero_() + 1, X),
    case("torch.copy_", lambda x, y: x.clone().copy_(y), X, ints(5)),
    case("torch.fill_-part", lambda x: (x[1:].fill_(3), x)[1], X),
    case("torch.clamp_", lambda x: x.clamp_(-1, 1) + x, X),
    case("torch.unsqueeze_", lambda x: x.clone().unsqueeze_(0), X),
]
