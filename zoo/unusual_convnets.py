"""Small convolutional networks off the beaten track: other ranks, other norms, results as large as the input."""

# ruff: noqa: D102, D103 (a builder is described by its `why`, a forward by its class)

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .convnets import IMAGE, head
from .inputs import Input
from .registry import small


class UNet(nn.Module):
    """(batch, 3, 32, 28) -> (batch, 4, 32, 28): down twice, up twice, with what was passed on the way down."""

    def __init__(self) -> None:
        super().__init__()
        self.down1 = nn.Conv2d(3, 8, 3, padding=1)
        self.down2 = nn.Conv2d(8, 12, 3, stride=2, padding=1)
        self.down3 = nn.Conv2d(12, 20, 3, stride=2, padding=1)
        self.up2 = nn.ConvTranspose2d(20, 12, 3, stride=2, padding=1, output_padding=1)
        self.up1 = nn.ConvTranspose2d(24, 6, 2, stride=2, groups=2)
        self.out = nn.Conv2d(8 + 6 + 24, 4, 1)

    def forward(self, x: Tensor) -> Tensor:
        first = F.relu(self.down1(x))
        second = F.relu(self.down2(first))
        third = F.relu(self.down3(second))
        merged = torch.cat((second, F.relu(self.up2(third))), 1)
        smooth = F.interpolate(merged, size=first.shape[-2:], mode="bilinear", align_corners=False)
        coarse = F.interpolate(self.up1(merged)[:, :, ::2, ::2], scale_factor=2.0, mode="nearest")
        return self.out(torch.cat((first, coarse, smooth), 1))


@small(
    inputs=[IMAGE],
    why="transposed convolutions (output padding, groups), bilinear and nearest interpolation, an image as result",
)
def unet() -> nn.Module:
    return UNet()


class ConvNeXtBlock(nn.Module):
    """Depthwise 7x7, then a two-layer perceptron on the channels of each pixel, scaled and added."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.depthwise = nn.Conv2d(channels, channels, 7, padding=3, groups=channels)
        self.norm = nn.LayerNorm(channels, eps=1e-6)
        self.wide, self.narrow = nn.Linear(channels, 4 * channels), nn.Linear(4 * channels, channels)
        self.scale = nn.Parameter(torch.empty(channels))

    def forward(self, x: Tensor) -> Tensor:
        y = self.depthwise(x).permute(0, 2, 3, 1)
        y = self.narrow(F.gelu(self.wide(self.norm(y))))
        return x + (self.scale * y).permute(0, 3, 1, 2)


@small(inputs=[IMAGE], why="LayerNorm over channels between two permutes, exact gelu, a layer scale")
def convnext_block() -> nn.Module:
    return nn.Sequential(nn.Conv2d(3, 12, 4, stride=2), ConvNeXtBlock(12), head(12))


@small(
    inputs=[IMAGE],
    why="GroupNorm, InstanceNorm, a channel-wise PReLU, softplus: statistics that are computed from the input",
)
def group_norm() -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(3, 12, 3), nn.GroupNorm(4, 12), nn.PReLU(12),
        nn.Conv2d(12, 8, 3, stride=2), nn.InstanceNorm2d(8, affine=True), nn.Softplus(),
        nn.Conv2d(8, 6, 3, padding=1), nn.Mish(), nn.MaxPool2d(2),
        nn.Flatten(), nn.LayerNorm(6 * 7 * 6), nn.Linear(6 * 7 * 6, 10),
    )  # fmt: skip


class Wave(nn.Module):
    """(batch, 6, 64) -> (batch, 10)."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Conv1d(6, 16, 9, stride=2, padding=4)
        self.norm = nn.BatchNorm1d(16)
        self.second = nn.Conv1d(16, 24, 3, dilation=4, padding="same")
        self.out = nn.Linear(12, 10)

    def forward(self, x: Tensor) -> Tensor:
        x = F.elu(self.norm(self.first(x)))
        x = F.max_pool1d(x, 2)
        x = F.glu(self.second(x), dim=1)
        return self.out(x.amax(dim=-1))


@small(
    inputs=[Input(("batch", 6, 64))],
    why="convolution, pooling and BatchNorm of rank 1, a gated linear unit, a maximum over time",
)
def conv1d() -> nn.Module:
    return Wave()


@small(inputs=[Input(("batch", 2, 8, 14, 12))], why="convolution, pooling and BatchNorm of rank 3")
def conv3d() -> nn.Module:
    return nn.Sequential(
        nn.Conv3d(2, 8, 3, padding=1), nn.BatchNorm3d(8), nn.ReLU(), nn.MaxPool3d(2),
        nn.Conv3d(8, 12, (1, 3, 2), stride=(1, 2, 1), groups=2), nn.ReLU(),
        nn.AdaptiveAvgPool3d((2, 1, 1)), nn.Flatten(), nn.Linear(24, 10),
    )  # fmt: skip
