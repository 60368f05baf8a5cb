"""Small convolutional networks, one for each idea that the large ones are made of.

Images are 32 x 28, so that no axis passes for another.
"""

# ruff: noqa: D102, D103 (a builder is described by its `why`, a forward by its class)

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .inputs import Input
from .registry import small

IMAGE = Input(("batch", 3, 32, 28))


def head(channels: int, classes: int = 10) -> nn.Sequential:
    """(batch, channels, height, width) -> (batch, classes)."""
    return nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(channels, classes))


def conv_norm(inside: int, outside: int, kernel: int = 3, stride: int = 1, groups: int = 1) -> nn.Sequential:
    """A convolution that keeps the size, but for its stride, without bias; and BatchNorm."""
    return nn.Sequential(
        nn.Conv2d(inside, outside, kernel, padding=kernel // 2, stride=stride, groups=groups, bias=False),
        nn.BatchNorm2d(outside),
    )


@small(inputs=[Input(("batch", 1, 32, 28))], why="the oldest convnet: unpadded 5x5 kernels, tanh, average pooling")
def lenet5() -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(1, 6, 5), nn.Tanh(), nn.AvgPool2d(2),
        nn.Conv2d(6, 16, 5), nn.Tanh(), nn.AvgPool2d(2),
        nn.Flatten(), nn.Linear(16 * 5 * 4, 120), nn.Tanh(), nn.Linear(120, 84), nn.Tanh(), nn.Linear(84, 10),
    )  # fmt: skip


@small(
    inputs=[IMAGE],
    why="the plain stack: padded 3x3 kernels with bias, in-place ReLU, max pooling of an odd size, dropout",
)
def vgg_style() -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(3, 8, 3, padding=1), nn.ReLU(inplace=True),
        nn.Conv2d(8, 8, 3, padding=1), nn.ReLU(inplace=True), nn.MaxPool2d(2),
        nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(inplace=True), nn.MaxPool2d(3, 2, padding=1),
        nn.Conv2d(16, 24, 3, padding=1), nn.ReLU(inplace=True), nn.MaxPool2d(2, ceil_mode=True),
        nn.Flatten(), nn.Linear(24 * 4 * 4, 64), nn.ReLU(inplace=True), nn.Dropout(), nn.Linear(64, 10),
    )  # fmt: skip


class Residual(nn.Module):
    """Two 3x3 convolutions beside a 1x1 shortcut, both strided."""

    def __init__(self, inside: int, outside: int, stride: int) -> None:
        super().__init__()
        self.body = nn.Sequential(conv_norm(inside, outside, stride=stride), nn.ReLU(), conv_norm(outside, outside))
        self.shortcut = conv_norm(inside, outside, 1, stride=stride)

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(self.body(x) + self.shortcut(x))


@small(inputs=[IMAGE], why="BatchNorm on both sides of an addition, and a strided 1x1 shortcut")
def residual() -> nn.Module:
    return nn.Sequential(conv_norm(3, 8), nn.ReLU(), Residual(8, 16, 2), Residual(16, 24, 2), head(24))


class Bottleneck(nn.Module):
    """1x1 down, 3x3, 1x1 up, added to the input itself."""

    def __init__(self, channels: int, narrow: int) -> None:
        super().__init__()
        self.reduce, self.middle, self.expand = (
            conv_norm(channels, narrow, 1),
            conv_norm(narrow, narrow),
            conv_norm(narrow, channels, 1),
        )

    def forward(self, x: Tensor) -> Tensor:
        y = torch.relu(self.reduce(x))
        y = self.middle(y).relu()
        y = self.expand(y)
        y += x
        return torch.relu(y)


@small(inputs=[IMAGE], why="1x1 convolutions, which are matrix products, and `+=` with an identity shortcut")
def bottleneck() -> nn.Module:
    return nn.Sequential(conv_norm(3, 16), nn.ReLU(), Bottleneck(16, 6), Bottleneck(16, 6), head(16))


class InvertedResidual(nn.Module):
    """1x1 up, depthwise 3x3, 1x1 down without activation."""

    def __init__(self, inside: int, outside: int, stride: int = 1) -> None:
        super().__init__()
        wide = inside * 4
        self.body = nn.Sequential(
            conv_norm(inside, wide, 1), nn.ReLU6(),
            conv_norm(wide, wide, groups=wide, stride=stride), nn.ReLU6(),
            conv_norm(wide, outside, 1),
        )  # fmt: skip
        self.adds = inside == outside and stride == 1

    def forward(self, x: Tensor) -> Tensor:
        return x + self.body(x) if self.adds else self.body(x)


@small(inputs=[Input(IMAGE.shape, scale=2.0)], why="depthwise separable convolutions, ReLU6, a linear bottleneck")
def inverted_residual() -> nn.Module:
    return nn.Sequential(
        conv_norm(3, 8), nn.ReLU6(), InvertedResidual(8, 8), InvertedResidual(8, 12, stride=2), head(12)
    )


class SqueezeExcite(nn.Module):
    """Scale each channel by a gate computed from all of them."""

    def __init__(self, channels: int, narrow: int) -> None:
        super().__init__()
        self.squeeze, self.excite = nn.Conv2d(channels, narrow, 1), nn.Conv2d(narrow, channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        gate = x.mean((2, 3), keepdim=True)
        gate = F.hardsigmoid(self.excite(F.relu(self.squeeze(gate))))
        return x * gate


@small(inputs=[IMAGE], why="a mean over two axes, a gate that broadcasts over them, hardswish and hardsigmoid")
def squeeze_excite() -> nn.Module:
    return nn.Sequential(
        conv_norm(3, 12), nn.Hardswish(), SqueezeExcite(12, 4), conv_norm(12, 16, stride=2), nn.Hardswish(), head(16)
    )


class DenseBlock(nn.Module):
    """Every layer reads what all before it wrote."""

    def __init__(self, inside: int, growth: int, layers: int) -> None:
        super().__init__()
        widths = range(inside, inside + growth * layers, growth)
        self.layers = nn.ModuleList(
            nn.Sequential(nn.BatchNorm2d(w), nn.ReLU(), nn.Conv2d(w, growth, 3, padding=1, bias=False)) for w in widths
        )

    def forward(self, x: Tensor) -> Tensor:
        features = [x]
        for layer in self.layers:
            features.append(layer(torch.cat(features, 1)))
        return torch.cat(features, dim=1)


@small(
    inputs=[IMAGE],
    why="concatenations of growing lists, BatchNorm before ReLU, where no convolution precedes it to fold into",
)
def dense_concat() -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(3, 8, 3, padding=1), DenseBlock(8, 6, 3), nn.AvgPool2d(2), DenseBlock(26, 6, 2), nn.ReLU(), head(38)
    )


class Inception(nn.Module):
    """Four branches side by side, one of them a 7x7 kernel as 1x7 and 7x1."""

    def __init__(self, inside: int) -> None:
        super().__init__()
        self.point = nn.Conv2d(inside, 6, 1)
        self.wide = nn.Sequential(nn.Conv2d(inside, 4, (1, 7), padding=(0, 3)), nn.Conv2d(4, 8, (7, 1), padding=(3, 0)))
        self.pooled = nn.Sequential(nn.MaxPool2d(3, stride=1, padding=1), nn.Conv2d(inside, 5, 1))

    def forward(self, x: Tensor) -> Tensor:
        mean = F.avg_pool2d(x, 3, stride=1, padding=1, count_include_pad=False)
        return F.relu(torch.cat((self.point(x), self.wide(x), self.pooled(x), mean), dim=-3))


@small(inputs=[IMAGE], why="parallel branches, kernels that are not square, averages that leave out the padding")
def inception() -> nn.Module:
    return nn.Sequential(Inception(3), nn.MaxPool2d(2), Inception(22), head(41))


@small(
    inputs=[IMAGE],
    why="groups that are not depthwise, dilation and strides that differ by axis, 'same' and reflected padding",
)
def grouped_dilated() -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(3, 12, 3, padding=1, padding_mode="reflect"), nn.ReLU(),
        nn.Conv2d(12, 24, (3, 5), groups=4, dilation=(2, 1), padding="same"), nn.LeakyReLU(0.1),
        nn.Conv2d(24, 18, 3, groups=3, stride=(2, 1), padding=(0, 2), dilation=(1, 2)), nn.ReLU(),
        head(18),
    )  # fmt: skip


class ShuffleUnit(nn.Module):
    """Convolve one half of the channels, then deal both halves out like cards."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        half = channels // 2
        self.body = nn.Sequential(conv_norm(half, half, groups=half), nn.Conv2d(half, half, 1), nn.ReLU())

    def forward(self, x: Tensor) -> Tensor:
        left, right = x.chunk(2, dim=1)
        x = torch.cat((left, self.body(right)), dim=1)
        batch, channels, height, width = x.shape
        x = x.view(batch, 2, channels // 2, height, width).transpose(1, 2).contiguous()
        return x.view(batch, channels, height, width)


@small(inputs=[IMAGE], why="sizes read from a shape and computed with; chunk, view, transpose, contiguous")
def channel_shuffle() -> nn.Module:
    return nn.Sequential(nn.Conv2d(3, 12, 3, stride=2, padding=1), ShuffleUnit(12), ShuffleUnit(12), head(12))
