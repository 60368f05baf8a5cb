"""Named dimensions where a converter works with sizes: each row runs at two sizes of each name."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from tests.translator.case import bools, case, floats, ints

BATCH = floats("batch", 4, 5)
IMAGE = floats("batch", 8, 6, 4)
BOTH = floats("batch", "length", 4)


def _experts(x: Tensor, weights: Tensor, chosen: Tensor) -> Tensor:
    """Each row by the matrix that is chosen for it, as mixtures of experts do it."""
    order = chosen.argsort(stable=True)
    ends = torch.histc(chosen.float(), weights.shape[0], 0, weights.shape[0] - 1).cumsum(0, dtype=torch.int32)
    return torch._grouped_mm(x[order], weights, offs=ends)[order.argsort()]


CASES = [
    case(
        "_grouped_mm.default-named",
        _experts,
        floats("batch", 8).of(torch.bfloat16),
        floats(4, 8, 8).of(torch.bfloat16),
        ints("batch", low=0, high=4),
    ),
    case("torch.gather-named", lambda x, i: x.gather(1, i), BATCH, ints("batch", 2, 5, low=0, high=4)),
    case("torch.gather-named-smaller", lambda x, i: x.gather(1, i), BATCH, ints("batch", 2, 3, low=0, high=4)),
    case(
        "torch.scatter-named",
        lambda x, i, s: x.scatter_add(1, i, s),
        BATCH,
        ints("batch", 2, 5, low=0, high=4),
        floats("batch", 2, 5),
    ),
    case("torch.squeeze-named", lambda x: x.squeeze(1), floats("batch", 1, 4)),
    case("torch.squeeze-all-named", lambda x: x.squeeze(), floats("batch", 1, 4)),
    case("torch.unbind-named", lambda x: x.unbind(1), BATCH),
    case("torch.roll-named", lambda x: x.roll(1, 0), BATCH),
    case("torch.pixel_shuffle-named", lambda x: F.pixel_shuffle(x, 2), floats("batch", 8, "length", 4)),
    case("torch.pixel_unshuffle-named", lambda x: F.pixel_unshuffle(x, 2), IMAGE),
    case("torch.unfold-named", lambda x: x.unfold(1, 3, 1), BATCH),
    case("torch.nn-unfold-named", lambda x: F.unfold(x, 3, padding=1), IMAGE),
    case("torch.diagonal-named", lambda x: x.diagonal(0, 1, 2), BATCH),
    case("torch.tril-named", lambda x: x.tril(), BOTH),
    case("torch.pad-named", lambda x: F.pad(x, (1, 1, 2, 0)), BOTH),
    case("torch.pad-named-reflect", lambda x: F.pad(x, (1, 1), mode="reflect"), BOTH),
    case("torch.pad-named-crop", lambda x: F.pad(x, (0, 0, -1, 0)), BOTH),
    case("torch.cat-named", lambda x, y: torch.cat([x, y], 1), BOTH, floats("batch", 2, 4)),
    case("torch.stack-named", lambda x, y: torch.stack([x, y], 1), BOTH, BOTH),
    case("torch.flatten-named", lambda x: x.flatten(1), BOTH),
    case("torch.reshape-named-heads", lambda x: x.view(x.size(0), x.size(1), 2, 2).transpose(1, 2), BOTH),
    case("torch.reshape-named-back", lambda x: x.transpose(1, 2).reshape(x.size(0), -1, 2), BOTH),
    case("torch.reshape-named-half", lambda x: x.reshape(-1, 2), BOTH),
    case("torch.reshape-named-pair", lambda x: x.reshape(x.size(0), x.size(1) * 2, -1), BOTH),
    case("torch.mean-named", lambda x: x.mean((0, 1)), BOTH),
    case("torch.var-named", lambda x: x.var((0, 1)), BOTH),
    case("torch.argmax-named", lambda x: x.argmax(), BOTH),
    case("torch.norm-named", lambda x: x.norm(dim=1), BOTH),
    case("torch.logsumexp-named", lambda x: x.logsumexp(1), BOTH),
    case("torch.cumsum-named", lambda x: x.cumsum(1), BOTH),
    case("torch.sort-named", lambda x: x.sort(1)[0], BOTH),
    case("torch.topk-named", lambda x: x.topk(2, 1)[0], BOTH),
    case(
        "torch.embedding-named",
        lambda i, w: F.embedding(i, w) + 1,
        ints("batch", "length", low=0, high=6),
        floats(6, 3),
    ),
    case("torch.index-named-two", lambda x, i, j: x[:, i, j], BATCH, ints(3, low=-4, high=4), ints(3, low=-5, high=5)),
    case("torch.index-named-rows", lambda x, i: x[i], BOTH, ints(3, low=-2, high=2)),
    case("torch.index-arange", lambda x, i: x[torch.arange(x.shape[0]), i], BATCH, ints("batch", low=-4, high=4)),
    case("torch.where-named", lambda x, m: torch.where(m, x, 0.0), BOTH, bools("batch", 1, 4)),
    case("torch.one_hot-named", lambda x: F.one_hot(x, 3), ints("batch", low=0, high=3)),
    case("torch.matmul-named", lambda x: x @ x.transpose(1, 2), BOTH),
    case("torch.einsum-named", lambda x: torch.einsum("bld,bmd->blm", x, x), BOTH),
    case("torch.conv1d-named", lambda x, w: F.conv1d(x.transpose(1, 2), w, padding=1), BOTH, floats(3, 4, 3)),
    case(
        "torch.conv2d-named-stride",
        lambda x, w: F.conv2d(x, w, stride=2),
        floats("batch", 3, "length", 6),
        floats(2, 3, 3, 2),
    ),
    case(
        "torch.conv_transpose2d-named",
        lambda x, w: F.conv_transpose2d(x, w, stride=2),
        floats(1, 3, "length", 4),
        floats(3, 2, 3, 2),
    ),
    case(
        "torch.avg_pool-named",
        lambda x: F.avg_pool2d(x, 2, 2, 1, count_include_pad=False),
        floats("batch", 3, "length", 6),
    ),
    case("torch.adaptive-named", lambda x: F.adaptive_avg_pool2d(x, 1), floats("batch", 3, "length", 6)),
    case("torch.global-mean-named", lambda x: x.mean((2, 3)), floats("batch", 3, "length", 6)),
    case("torch.layer_norm-named", lambda x: F.layer_norm(x, (4,)), BOTH),
    case("torch.group_norm-named", lambda x: F.group_norm(x, 2), floats("batch", 4, "length")),
    case("torch.instance_norm-named", lambda x: F.instance_norm(x), floats("batch", 4, "length")),
    case("torch.normalize-named", lambda x: F.normalize(x, dim=-1), BOTH),
    case(
        "torch.batch_norm-named",
        lambda x, m, v: F.batch_norm(x, m, v),
        floats("batch", 4, "length"),
        floats(4),
        floats(4, low=0.3),
    ),
    case("torch.in-place-named", lambda x: (x[:, 0].add_(1), x)[1], BATCH),
    case("torch.in-place-named-length", lambda x: (x[:, 0].mul_(2), x)[1], BOTH),
    case("torch.arange-mask", lambda x: torch.arange(x.shape[1])[None] < torch.arange(x.shape[1])[:, None], BOTH),
    case("torch.zeros-named", lambda x: torch.cat([torch.zeros_like(x[:, :1]), x], 1), BOTH),
    case(
        "torch.expand-named-token", lambda x, t: torch.cat([t.expand(x.shape[0], -1, -1), x], 1), BOTH, floats(1, 1, 4)
    ),
    case("torch.size-root", lambda x: x / (x.shape[1] ** 0.5), BOTH),
    case("torch.sum-divided", lambda x: x.sum(1) / x.shape[1], BOTH),
    case("torch.flip-named", lambda x: x.flip(1), BOTH),
    case("torch.repeat_interleave-named", lambda x: x.repeat_interleave(2, dim=0), BOTH),
    case("torch.cross-product-named", lambda x, y: x[:, None] - y[None], floats("batch", 3), floats("length", 3)),
]
