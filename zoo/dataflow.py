"""Small networks about how values flow: what goes in, what comes out, what is shared, what is overwritten."""

# ruff: noqa: D102, D103 (a builder is described by its `why`, a forward by its class)

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..known import Known
from .convnets import IMAGE
from .inputs import Input
from .registry import small


class TwoInput(nn.Module):
    """(batch, 3, 32, 28), (batch, 6) -> (batch, 10): the second input scales and shifts the channels of the first."""

    def __init__(self) -> None:
        super().__init__()
        self.conv, self.condition, self.out = nn.Conv2d(3, 8, 3, stride=2), nn.Linear(6, 16), nn.Linear(8, 10)

    def forward(self, image: Tensor, condition: Tensor) -> Tensor:
        scale, shift = torch.split(self.condition(condition), 8, dim=1)
        x = F.relu(torch.addcmul(shift[..., None, None], self.conv(image), scale[..., None, None]))
        return self.out(x.flatten(2).mean(-1))


@small(inputs=[IMAGE, Input(("batch", 6))], why="two inputs of different rank that meet by broadcasting over new axes")
def two_input() -> nn.Module:
    return TwoInput()


class MultiOutput(nn.Module):
    """(batch, 3, 32, 28) -> {"scores": (batch, 10), "features": (map, (map, mean))}."""

    def __init__(self) -> None:
        super().__init__()
        self.early, self.late, self.out = nn.Conv2d(3, 6, 3, stride=2), nn.Conv2d(6, 8, 3, stride=2), nn.Linear(8, 10)

    def forward(self, x: Tensor) -> dict[str, object]:
        early = F.relu(self.early(x))
        late = F.relu(self.late(early))
        mean = late.mean(dim=(-2, -1))
        return {"scores": F.log_softmax(self.out(mean), dim=1), "features": (early, (late, mean))}


@small(inputs=[IMAGE], why="a dict with a nested tuple as result; values that are results and are read again")
def multi_output() -> nn.Module:
    return MultiOutput()


class TiedWeights(nn.Module):
    """(batch, 11) int64 -> (batch, 11, 40): the head is the embedding, and one layer is used twice."""

    def __init__(self) -> None:
        super().__init__()
        self.embed, self.layer, self.head = nn.Embedding(40, 18), nn.Linear(18, 18), nn.Linear(18, 40)
        self.again = self.layer
        self.head.weight = self.embed.weight

    def forward(self, tokens: Tensor) -> Tensor:
        x = F.relu(self.layer(self.embed(tokens)))
        return self.head(F.layer_norm(self.again(x), (18,)))


@small(
    inputs=[Input(("batch", 11), "int64", high=40)], why="one tensor under two names, one layer called under two names"
)
def tied_weights() -> nn.Module:
    return TiedWeights()


class IntegerInput(nn.Module):
    """(batch, 7) int64, (batch, 7) bool -> (batch, 10): the mean of the embeddings that are kept."""

    def __init__(self) -> None:
        super().__init__()
        self.embed, self.out = nn.Embedding(30, 16), nn.Linear(16 + 7, 10)

    def forward(self, words: Tensor, keep: Tensor) -> Tensor:
        kept = keep & (words != 0)
        mean = (self.embed(words) * kept.unsqueeze(-1)).sum(1) / kept.sum(1, keepdim=True).clamp(min=1)
        signed = words - 15
        centred = words * 0.5 - (signed // 3) - signed % 4
        return self.out(torch.cat((mean, centred / 4), dim=1))


@small(
    inputs=[Input(("batch", 7), "int64", high=30), Input(("batch", 7), "bool")],
    why="integers and booleans mixed with floats: promotion, floor division and remainder of both signs",
)
def integer_input() -> nn.Module:
    return IntegerInput()


class InPlace(nn.Module):
    """(batch, 15, 8) -> (batch, 15, 8)."""

    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Linear(8, 8)

    def forward(self, x: Tensor) -> Tensor:
        y = self.linear(x)
        before = y * 2
        y.mul_(0.5).add_(x, alpha=2)
        y[:, 0].sub_(1.0)
        y[:, -1].copy_(before[:, 1])
        y[..., ::3].relu_()
        return y + before


@small(
    inputs=[Input(("batch", 15, 8))], why="writes in place, through views and slices, with the old value still in use"
)
def in_place() -> nn.Module:
    return InPlace()


class Selection(nn.Module):
    """(batch, 17, 6) -> values (batch, 4, 6), their places (batch, 4) int64, and a running sum (batch, 17, 6)."""

    def __init__(self) -> None:
        super().__init__()
        self.score = nn.Linear(6, 1)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        scores = self.score(x).squeeze(-1)
        _, places = scores.topk(4, dim=1)
        chosen = torch.gather(x, 1, places.unsqueeze(-1).expand(-1, -1, 6))
        quiet = x.masked_fill(scores.unsqueeze(-1) < 0, 0.25)
        return chosen.flip(1), places, torch.where(x.abs() > 1, quiet, x.roll(1, dims=1)).cumsum(1)


@small(
    inputs=[Input(("batch", 17, 6))],
    why="integer results, and values moved by what is in other values: topk, gather, where, masks, cumsum",
    known=[
        Known(
            "numerics",
            "special",
            "NaN and infinity must be in the same places",
            until="2027-02-28",
            reason="TVM's topk goes wrong for all values beside a NaN",
            link="docs/findings/topk_nan.py",
        )
    ],
)
def selection() -> nn.Module:
    return Selection()
