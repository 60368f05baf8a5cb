"""Convolutions, pooling, interpolation."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from tests.translator.case import Case, case, doubles, filled, floats, halves, ints

aten = torch.ops.aten

LINE, IMAGE, VOLUME = floats(2, 4, 11), floats(2, 4, 9, 7), floats(1, 2, 5, 6, 7)
NAN_IMAGE = torch.where(
    torch.arange(2 * 3 * 6 * 5.0).reshape(2, 3, 6, 5) == 17, float("nan"), torch.arange(180.0).reshape(2, 3, 6, 5)
)
LOW_IMAGE = torch.full((1, 2, 4, 5), float("-inf"))


def _with(function: Any, *args: Any, **kwargs: Any) -> Callable[..., Any]:
    return lambda *x: function(*x, *args, **kwargs)


def _one(function: Any, *args: Any, **kwargs: Any) -> Callable[[Tensor], Any]:
    return lambda x: function(x, *args, **kwargs)


def _two(function: Any, **kwargs: Any) -> Callable[[Tensor, Tensor], Any]:
    return lambda x, w: function(x, w, **kwargs)


def _three(function: Any, **kwargs: Any) -> Callable[[Tensor, Tensor, Tensor], Any]:
    return lambda x, w, b: function(x, w, bias=b, **kwargs)


def _convolutions() -> list[Case]:
    w2, b = floats(6, 4, 3, 2), floats(6)
    return [
        case("conv1d.default", _two(F.conv1d), LINE, floats(6, 4, 3)),
        case(
            "conv1d.default-all", _three(F.conv1d, stride=2, padding=3, dilation=2, groups=2), LINE, floats(6, 2, 3), b
        ),
        case("conv1d.default-unbatched", _three(F.conv1d, padding=1), floats(4, 11), floats(6, 4, 3), b),
        case("conv1d.padding-same", _three(F.conv1d, padding="same"), LINE, floats(6, 4, 4), b),
        case("conv1d.padding-valid", _two(F.conv1d, padding="valid", stride=2), LINE, floats(6, 4, 3)),
        case("conv2d.default", _two(F.conv2d), IMAGE, w2),
        case("conv2d.default-bias-keyword", _three(F.conv2d, padding=1), IMAGE, w2, b),
        case("conv2d.default-uneven", _three(F.conv2d, stride=(2, 1), padding=(0, 3), dilation=(1, 2)), IMAGE, w2, b),
        case("conv2d.default-groups", _three(F.conv2d, groups=2), IMAGE, floats(6, 2, 3, 2), b),
        case("conv2d.default-depthwise", _two(F.conv2d, groups=4, padding=1), IMAGE, floats(8, 1, 3, 3)),
        case("conv2d.default-1x1", _three(F.conv2d), IMAGE, floats(6, 4, 1, 1), b),
        case("conv2d.default-unbatched", _three(F.conv2d), floats(4, 9, 7), w2, b),
        case("conv2d.default-float64", _two(F.conv2d), doubles(2, 4, 9, 7), doubles(6, 4, 3, 2)),
        case("conv2d.default-float16", _three(F.conv2d), halves(2, 4, 9, 7), halves(6, 4, 3, 2), halves(6)),
        case("conv2d.default-bfloat16", _two(F.conv2d), IMAGE.of(torch.bfloat16), w2.of(torch.bfloat16)),
        case("conv2d.default-int64", _two(F.conv2d), ints(1, 2, 5, 4), ints(3, 2, 2, 3)),
        case("conv2d.default-batch", _three(F.conv2d, padding=1), floats("batch", 4, 9, 7), w2, b),
        case("conv2d.default-any-size", _three(F.conv2d, padding=1, stride=2), floats("batch", 4, "length", 7), w2, b),
        case("conv2d.default-large-kernel", _two(F.conv2d, padding=4), floats(1, 2, 3, 4), floats(3, 2, 5, 7)),
        case("conv2d.default-strided", _two(F.conv2d), IMAGE.strided, w2),
        case("conv2d.padding-same", _three(F.conv2d, padding="same"), IMAGE, w2, b),
        case("conv2d.padding-same-dilated", _two(F.conv2d, padding="same", dilation=(2, 3)), IMAGE, w2),
        case("conv2d.padding-valid", _three(F.conv2d, padding="valid"), IMAGE, w2, b),
        case("conv3d.default", _three(F.conv3d, stride=(1, 2, 1), padding=1), VOLUME, floats(6, 2, 3, 2, 1), b),
        case("conv3d.default-groups", _two(F.conv3d, groups=2, dilation=2), VOLUME, floats(4, 1, 2, 2, 2)),
        case("conv3d.padding-same", _two(F.conv3d, padding="same"), VOLUME, floats(4, 2, 2, 3, 4)),
        case(
            "convolution.default",
            lambda x, w, b: torch.convolution(x, w, b, [2, 1], [1, 0], [1, 2], False, [0, 0], 2),
            IMAGE,
            floats(6, 2, 3, 2),
            b,
        ),
        case(
            "convolution.default-transposed",
            lambda x, w: torch.convolution(x, w, None, [2, 2], [1, 0], [1, 1], True, [1, 0], 1),
            IMAGE,
            floats(4, 3, 3, 2),
        ),
        case("nn.Conv2d-reflect", filled(nn.Sequential(nn.Conv2d(4, 6, 3, padding=1, padding_mode="reflect"))), IMAGE),
        case(
            "nn.Conv2d-circular-same",
            filled(nn.Sequential(nn.Conv2d(4, 6, (3, 2), padding="same", padding_mode="circular"))),
            IMAGE,
        ),
    ]


def _transposed() -> list[Case]:
    w, b = floats(4, 6, 3, 2), floats(6)
    f1, f2, f3 = F.conv_transpose1d, F.conv_transpose2d, F.conv_transpose3d
    return [
        case("conv_transpose1d.default", _two(f1), LINE, floats(4, 6, 3)),
        case(
            "conv_transpose1d.default-all",
            _three(f1, stride=3, padding=2, output_padding=1, groups=2, dilation=2),
            LINE,
            floats(4, 3, 3),
            b,
        ),
        case("conv_transpose2d.input", _two(f2), IMAGE, w),
        case("conv_transpose2d.input-stride", _three(f2, stride=2, padding=1, output_padding=1), IMAGE, w, b),
        case(
            "conv_transpose2d.input-uneven",
            _three(f2, stride=(2, 3), padding=(1, 0), output_padding=(0, 2)),
            IMAGE,
            w,
            b,
        ),
        case("conv_transpose2d.input-groups", _three(f2, stride=2, groups=2), IMAGE, floats(4, 3, 3, 2), b),
        case("conv_transpose2d.input-dilated", _two(f2, dilation=(2, 3), stride=2), IMAGE, w),
        case("conv_transpose2d.input-dilated-padding", _two(f2, dilation=2, padding=1, stride=(1, 2)), IMAGE, w),
        case("conv_transpose2d.input-unbatched", _three(f2), floats(4, 9, 7), w, b),
        case("conv_transpose2d.input-float16", _two(f2, stride=2), halves(1, 4, 5, 6), halves(4, 3, 3, 2)),
        case(
            "conv_transpose2d.input-output-padding",
            _two(f2, dilation=3, output_padding=1),
            IMAGE,
            w,
        ),
        case("conv_transpose2d.input-batch", _three(f2, stride=2, padding=1), floats("batch", 4, 9, 7), w, b),
        case(
            "conv_transpose3d.input",
            _three(f3, stride=(1, 2, 1), padding=(0, 1, 0), output_padding=(0, 1, 0)),
            VOLUME,
            floats(2, 6, 2, 3, 1),
            b,
        ),
        case("conv_transpose3d.input-groups", _two(f3, groups=2, stride=2), VOLUME, floats(2, 3, 2, 2, 2)),
        case("nn.ConvTranspose2d", filled(nn.Sequential(nn.ConvTranspose2d(4, 6, 3, 2, 1, 1, groups=2))), IMAGE),
        case("nn.ConvTranspose2d-output-size", lambda x, w: F.conv_transpose2d(x, w, None, 2, 1, 0), IMAGE, w),
    ]


def _pools() -> list[Case]:
    most, mean = (F.max_pool1d, F.max_pool2d, F.max_pool3d), (F.avg_pool1d, F.avg_pool2d, F.avg_pool3d)
    data = (LINE, IMAGE, VOLUME)
    ceil = [dict(kernel_size=3, stride=2, padding=p, ceil_mode=c) for p, c in itertools.product((0, 1), (False, True))]
    rows = [
        case(f"{name}_pool{n + 1}d.default-{i}", _one(pools[n], **kwargs), data[n])
        for name, pools in (("max", most), ("avg", mean))
        for n in range(3)
        for i, kwargs in zip(("plain", "ceil", "padded", "padded-ceil"), ceil, strict=True)
    ]
    return [
        *rows,
        case("max_pool2d.default", _one(F.max_pool2d, 2), IMAGE),
        case("max_pool2d.default-dilated", _one(F.max_pool2d, (2, 3), 1, (1, 0), (3, 2)), IMAGE),
        case("max_pool2d.default-dilated-ceil", _one(F.max_pool2d, 2, 3, 1, 2, True), IMAGE),
        case("max_pool2d.default-last-window-outside", _one(F.max_pool2d, 2, 3, 1, ceil_mode=True), floats(1, 2, 5, 6)),
        case("max_pool2d.default-nan", _one(F.max_pool2d, 3, 2, 1), NAN_IMAGE),
        case(
            "max_pool2d.default-infinite",
            _one(F.max_pool2d, 3, 2, 1),
            LOW_IMAGE,
        ),
        case(
            "max_pool2d.default-infinite-ceil",
            _one(F.max_pool2d, 3, 2, ceil_mode=True),
            LOW_IMAGE,
        ),
        case("max_pool2d.default-unbatched", _one(F.max_pool2d, 2), floats(4, 9, 7)),
        case("max_pool2d.default-int64", _one(F.max_pool2d, 2, padding=1), ints(1, 2, 6, 5, low=-99, high=-9)),
        case("max_pool2d.default-nan-float16", _one(F.max_pool2d, 3, 2, 1), NAN_IMAGE.half()),
        case("max_pool2d.default-nan-bfloat16", _one(F.max_pool2d, 3, 2, 1), NAN_IMAGE.bfloat16()),
        case("max_pool2d.default-nan-float64", _one(F.max_pool2d, 3, 2, 1), NAN_IMAGE.double()),
        case("max_pool1d.default-nan", _one(F.max_pool1d, 3, 2, 1), NAN_IMAGE[0]),
        case("max_pool3d.default-nan", _one(F.max_pool3d, 3, 2, 1), NAN_IMAGE[None]),
        case("max_pool2d.default-float16", _one(F.max_pool2d, 3, 2, 1), halves(2, 4, 9, 7)),
        case("max_pool2d.default-float64", _one(F.max_pool2d, 3, 2, 1), doubles(2, 4, 9, 7)),
        case("max_pool2d.default-batch", _one(F.max_pool2d, 3, 2, 1), floats("batch", 4, 9, 7)),
        case("max_pool2d.default-any-size", _one(F.max_pool2d, 2), floats("batch", 4, "length", 7)),
        case(
            "max_pool2d.default-any-size-ceil",
            _one(F.max_pool2d, 2, ceil_mode=True),
            floats(1, 4, "length", 7),
        ),
        case("max_pool2d_with_indices.default", lambda x: F.max_pool2d_with_indices(x, 2)[0], IMAGE),
        case(
            "max_pool2d_with_indices.default-indices",
            lambda x: F.max_pool2d(x, 2, return_indices=True)[1],
            IMAGE,
        ),
        case("max_pool3d_with_indices.default", lambda x: F.max_pool3d_with_indices(x, 2)[0], VOLUME),
        case("avg_pool2d.default-divisor", _one(F.avg_pool2d, (2, 3), 2, 1, divisor_override=5), IMAGE),
        case("avg_pool2d.default-divisor-ceil", _one(F.avg_pool2d, 3, 2, 1, True, False, 4), IMAGE),
        case("avg_pool2d.default-excluding", _one(F.avg_pool2d, 3, 2, 1, count_include_pad=False), IMAGE),
        case("avg_pool2d.default-excluding-ceil", _one(F.avg_pool2d, 3, 2, 1, True, False), IMAGE),
        case("avg_pool2d.default-uneven-ceil", _one(F.avg_pool2d, (2, 3), (3, 2), (1, 0), True), IMAGE),
        case("avg_pool2d.default-unbatched", _one(F.avg_pool2d, 2), floats(4, 9, 7)),
        case("avg_pool2d.default-float16", _one(F.avg_pool2d, 3, 2, 1), halves(2, 4, 9, 7)),
        case("avg_pool2d.default-float64-ceil", _one(F.avg_pool2d, 3, 2, 1, True), doubles(2, 4, 9, 7)),
        case("avg_pool2d.default-batch", _one(F.avg_pool2d, 3, 2, 1, True), floats("batch", 4, 9, 7)),
        case("avg_pool3d.default-divisor", _one(F.avg_pool3d, 2, 1, 1, divisor_override=3), VOLUME),
        case("avg_pool3d.default-excluding", _one(F.avg_pool3d, 2, 2, 1, True, False), VOLUME),
        case("avg_pool1d.default-excluding", _one(F.avg_pool1d, 3, 2, 1, True, False), LINE),
        case("torch.lp_pool2d", _one(F.lp_pool2d, 2.0, 2), IMAGE),
    ]


def _adaptive() -> list[Case]:
    return [
        case("adaptive_avg_pool1d.default", _one(F.adaptive_avg_pool1d, 4), LINE),
        case("adaptive_avg_pool2d.default", _one(F.adaptive_avg_pool2d, (4, 3)), IMAGE),
        case("adaptive_avg_pool2d.default-1x1", _one(F.adaptive_avg_pool2d, 1), IMAGE),
        case("adaptive_avg_pool2d.default-kept", _one(F.adaptive_avg_pool2d, (None, 2)), IMAGE),
        case("adaptive_avg_pool2d.default-larger", _one(F.adaptive_avg_pool2d, (11, 10)), IMAGE),
        case("adaptive_avg_pool2d.default-float16", _one(F.adaptive_avg_pool2d, (2, 3)), halves(2, 4, 9, 7)),
        case("adaptive_avg_pool2d.default-unbatched", _one(F.adaptive_avg_pool2d, 2), floats(4, 9, 7)),
        case("adaptive_avg_pool2d.default-batch", _one(F.adaptive_avg_pool2d, (4, 3)), floats("batch", 4, 9, 7)),
        case("adaptive_avg_pool3d.default", _one(F.adaptive_avg_pool3d, (2, 4, 3)), VOLUME),
        case("_adaptive_avg_pool2d.default", lambda x: aten._adaptive_avg_pool2d.default(x, [4, 3]), IMAGE),
        case("_adaptive_avg_pool3d.default", lambda x: aten._adaptive_avg_pool3d.default(x, [2, 4, 3]), VOLUME),
        case("torch.adaptive_max_pool1d", _one(F.adaptive_max_pool1d, 4), LINE),
        case("adaptive_max_pool2d.default", _one(F.adaptive_max_pool2d, (4, 3)), IMAGE),
        case("adaptive_max_pool2d.default-larger", _one(F.adaptive_max_pool2d, (11, 7)), IMAGE),
        case("adaptive_max_pool2d.default-unbatched", _one(F.adaptive_max_pool2d, 1), floats(4, 9, 7)),
        case("adaptive_max_pool2d.default-nan", _one(F.adaptive_max_pool2d, 2), NAN_IMAGE),
        case("adaptive_max_pool3d.default", _one(F.adaptive_max_pool3d, (2, 4, 3)), VOLUME),
    ]


def _resized() -> list[Case]:
    up = F.interpolate
    rows = []
    for mode, ids, data in (
        ("nearest", "upsample_nearest{}d.vec", (LINE, IMAGE, VOLUME)),
        ("linear", "upsample_linear1d.vec", (LINE,)),
        ("bilinear", "upsample_bilinear2d.vec", (IMAGE,)),
        ("trilinear", "upsample_trilinear3d.vec", (VOLUME,)),
        ("bicubic", "upsample_bicubic2d.vec", (IMAGE,)),
    ):
        for x in data:
            n = len(x.shape) - 2
            name = ids.format(n)
            align = [{}] if mode == "nearest" else [{"align_corners": False}, {"align_corners": True}]
            for extra in align:
                tag = "-aligned" if extra.get("align_corners") else ""
                for kind, kwargs in {
                    "size": {"size": (13, 10, 8)[:n]},
                    "smaller": {"size": (4, 5, 3)[:n]},
                    "double": {"scale_factor": 2},
                    "odd": {"scale_factor": 1.7},
                    "half": {"scale_factor": 0.45},
                    "recomputed": {"scale_factor": 1.7, "recompute_scale_factor": True},
                }.items():
                    rows.append(case(f"{name}{tag}-{kind}", _one(up, mode=mode, **kwargs, **extra), x))
    return [
        *rows,
        case("upsample_nearest2d.vec-factors", _one(up, scale_factor=(1.5, 3)), IMAGE),
        case("upsample_nearest2d.vec-batch", _one(up, scale_factor=2), floats("batch", 4, 5, 7)),
        case("upsample_nearest2d.vec-float16", _one(up, scale_factor=1.5), halves(1, 2, 5, 7)),
        case(
            "upsample_nearest2d.vec-uint8",
            _one(up, scale_factor=1.5),
            ints(1, 2, 5, 7, low=0, high=255).of(torch.uint8),
        ),
        case(
            "torch.upsample_nearest2d-any-size",
            _one(up, scale_factor=2),
            floats(1, 4, "length", 7),
        ),
        case("upsample_bilinear2d.vec-batch", _one(up, scale_factor=2, mode="bilinear"), floats("batch", 4, 5, 7)),
        case("upsample_bilinear2d.vec-float16", _one(up, size=(9, 5), mode="bilinear"), halves(1, 2, 5, 7)),
        case("upsample_bilinear2d.vec-float64", _one(up, size=(9, 5), mode="bilinear"), doubles(1, 2, 5, 7)),
        case("upsample_bilinear2d.vec-to-1", _one(up, size=(1, 1), mode="bilinear", align_corners=True), IMAGE),
        case("upsample_bilinear2d.vec-from-1", _one(up, size=(3, 4), mode="bilinear"), floats(2, 3, 1, 1)),
        case("upsample_bilinear2d.vec-same", _one(up, scale_factor=1, mode="bilinear"), IMAGE),
        case(
            "torch.interpolate-antialias",
            _one(up, size=(4, 3), mode="bilinear", antialias=True),
            IMAGE,
        ),
        case("torch.interpolate-nearest-exact", _one(up, scale_factor=1.7, mode="nearest-exact"), IMAGE),
        case("torch.interpolate-area", _one(up, size=(4, 3), mode="area"), IMAGE),
        case("nn.Upsample", nn.Sequential(nn.Upsample(scale_factor=2, mode="bilinear", align_corners=True)), IMAGE),
        case(
            "torch.grid_sample",
            lambda x, g: F.grid_sample(x, g, align_corners=False),
            IMAGE,
            floats(2, 3, 5, 2, low=-1, high=1),
        ),
    ]


CASES = [*_convolutions(), *_transposed(), *_pools(), *_adaptive(), *_resized()]
