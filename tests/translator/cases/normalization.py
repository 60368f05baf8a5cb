"""Normalisations in inference."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional as F

from tests.translator.case import Case, case, doubles, filled, floats, halves

aten = torch.ops.aten

IMAGE = floats(2, 6, 4, 5)
FAR = floats(2, 6, 4, 5, low=99.9, high=100)
W, B, VAR = floats(6), floats(6), floats(6, low=0.3)


def _batch() -> list[Case]:
    name, own = "_native_batch_norm_legit_no_training.default", "_native_batch_norm_legit.no_stats"
    return [
        case(name, lambda x, m, v, w, b: F.batch_norm(x, m, v, w, b, False, 0.1, 0.3), IMAGE, W, VAR, W, B),
        case(f"{name}-plain", lambda x, m, v: F.batch_norm(x, m, v), IMAGE, W, VAR),
        case(f"{name}-weight-only", lambda x, m, v, w: F.batch_norm(x, m, v, weight=w, eps=0.01), IMAGE, W, VAR, W),
        case(f"{name}-2d", lambda x, m, v, w, b: F.batch_norm(x, m, v, w, b), floats(3, 6), W, VAR, W, B),
        case(f"{name}-3d", lambda x, m, v, w, b: F.batch_norm(x, m, v, w, b), floats(2, 6, 3), W, VAR, W, B),
        case(
            f"{name}-float16",
            lambda x, m, v, w, b: F.batch_norm(x, m, v, w, b),
            halves(2, 6, 3),
            W.of(torch.float16),
            VAR.of(torch.float16),
            W.of(torch.float16),
            B.of(torch.float16),
        ),
        case(
            f"{name}-float64",
            lambda x, m, v: F.batch_norm(x, m, v),
            doubles(2, 6, 3),
            W.of(torch.float64),
            VAR.of(torch.float64),
        ),
        case(
            f"{name}-batch", lambda x, m, v, w, b: F.batch_norm(x, m, v, w, b), floats("batch", 6, 4, 5), W, VAR, W, B
        ),
        case(f"{name}-any-size", lambda x, m, v: F.batch_norm(x, m, v), floats("batch", 6, "length", 5), W, VAR),
        case(own, lambda x: F.batch_norm(x, None, None, training=True), IMAGE),
        case(f"{own}-weights", lambda x, w, b: F.batch_norm(x, None, None, w, b, True, 0.1, 0.2), IMAGE, W, B),
        case(f"{own}-far-from-zero", lambda x: F.batch_norm(x, None, None, training=True), FAR),
        case(
            f"{own}-float16",
            lambda x, w: F.batch_norm(x, None, None, w, training=True),
            halves(5, 6),
            W.of(torch.float16),
        ),
        case("nn.BatchNorm1d", filled(nn.Sequential(nn.BatchNorm1d(6))), floats(3, 6)),
        case("nn.BatchNorm2d", filled(nn.Sequential(nn.Conv2d(3, 6, 3), nn.BatchNorm2d(6))), floats(2, 3, 5, 7)),
        case("nn.BatchNorm2d-not-affine", filled(nn.Sequential(nn.BatchNorm2d(6, affine=False))), IMAGE),
        case(
            "nn.BatchNorm2d-no-statistics", filled(nn.Sequential(nn.BatchNorm2d(6, track_running_stats=False))), IMAGE
        ),
        case("nn.BatchNorm3d", filled(nn.Sequential(nn.BatchNorm3d(6, eps=0.2))), floats(2, 6, 2, 3, 4)),
    ]


def _layer() -> list[Case]:
    ln = F.layer_norm
    return [
        case("layer_norm.default", lambda x: ln(x, (5,)), IMAGE),
        case(
            "layer_norm.default-all",
            lambda x, w, b: ln(x, (5,), weight=w, bias=b, eps=0.1),
            IMAGE,
            floats(5),
            floats(5),
        ),
        case("layer_norm.default-bias-only", lambda x, b: ln(x, (5,), bias=b), IMAGE, floats(5)),
        case("layer_norm.default-several", lambda x, w: ln(x, (4, 5), w), IMAGE, floats(4, 5)),
        case("layer_norm.default-far-from-zero", lambda x: ln(x, (4, 5)), FAR),
        case("layer_norm.default-1d", lambda x: ln(x, (7,)), floats(7)),
        case("layer_norm.default-one", lambda x: ln(x, (1,)), floats(3, 1)),
        case("layer_norm.default-float16", lambda x, w: ln(x, (5,), w), halves(2, 5), halves(5)),
        case("layer_norm.default-float64", lambda x: ln(x, (5,)), doubles(2, 5)),
        case("layer_norm.default-bfloat16", lambda x: ln(x, (5,)), floats(2, 5).of(torch.bfloat16)),
        case("layer_norm.default-batch", lambda x, w: ln(x, (5,), w), floats("batch", "length", 5), floats(5)),
        case("nn.LayerNorm", filled(nn.Sequential(nn.LayerNorm((4, 5)))), IMAGE),
        case("nn.LayerNorm-no-bias", filled(nn.Sequential(nn.LayerNorm(5, bias=False, eps=0.01))), IMAGE),
        case("rms_norm.default", lambda x: F.rms_norm(x, (5,)), IMAGE),
        case("rms_norm.default-all", lambda x, w: F.rms_norm(x, (4, 5), w, 0.2), IMAGE, floats(4, 5)),
        case("rms_norm.default-small", lambda x: F.rms_norm(x, (5,)), floats(3, 5, low=-1e-4, high=1e-4)),
        case("rms_norm.default-float16", lambda x, w: F.rms_norm(x, (5,), w), halves(3, 5), halves(5)),
        case("rms_norm.default-float64", lambda x: F.rms_norm(x, (5,)), doubles(3, 5)),
        case("rms_norm.default-batch", lambda x: F.rms_norm(x, (5,)), floats("batch", 5)),
        case("nn.RMSNorm", filled(nn.Sequential(nn.RMSNorm(5))), IMAGE),
    ]


def _group() -> list[Case]:
    gn = F.group_norm
    return [
        case("group_norm.default", lambda x: gn(x, 3), IMAGE),
        case("group_norm.default-all", lambda x, w, b: gn(x, 2, w, b, 0.1), IMAGE, W, B),
        case("group_norm.default-one-group", lambda x, w: gn(x, 1, w), IMAGE, W),
        case("group_norm.default-each", lambda x, b: gn(x, 6, bias=b), IMAGE, B),
        case("group_norm.default-2d", lambda x: gn(x, 2), floats(3, 6)),
        case("group_norm.default-3d", lambda x, w: gn(x, 2, w), floats(3, 6, 4), W),
        case("group_norm.default-far-from-zero", lambda x: gn(x, 3), FAR),
        case("group_norm.default-float16", lambda x, w: gn(x, 3, w), halves(2, 6, 4), W.of(torch.float16)),
        case("group_norm.default-float64", lambda x: gn(x, 3), doubles(2, 6, 4)),
        case("group_norm.default-batch", lambda x, w, b: gn(x, 3, w, b), floats("batch", 6, 4, 5), W, B),
        case("nn.GroupNorm", filled(nn.Sequential(nn.GroupNorm(2, 6))), IMAGE),
        case("instance_norm.default", lambda x: F.instance_norm(x), IMAGE),
        case("instance_norm.default-all", lambda x, w, b: F.instance_norm(x, weight=w, bias=b, eps=0.1), IMAGE, W, B),
        case("instance_norm.default-1d", lambda x: F.instance_norm(x), floats(2, 6, 7)),
        case("instance_norm.default-3d", lambda x: F.instance_norm(x), floats(2, 6, 2, 3, 4)),
        case("instance_norm.default-far-from-zero", lambda x: F.instance_norm(x), FAR),
        case(
            "instance_norm.default-running",
            lambda x, m, v, w: F.instance_norm(x, m, v, w, use_input_stats=False),
            IMAGE,
            W,
            VAR,
            W,
        ),
        case("instance_norm.default-float16", lambda x: F.instance_norm(x), halves(2, 6, 7)),
        case("instance_norm.default-batch", lambda x: F.instance_norm(x), floats("batch", 6, 4, 5)),
        case(
            "nn.InstanceNorm2d",
            filled(nn.Sequential(nn.InstanceNorm2d(6, affine=True, track_running_stats=True))),
            IMAGE,
        ),
        case("torch.local_response_norm", lambda x: F.local_response_norm(x, 3), IMAGE),
    ]


CASES = [*_batch(), *_layer(), *_group()]
