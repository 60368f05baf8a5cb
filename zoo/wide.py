"""Torchvision whole, at the smallest inputs that its models take: under the tag `wide`, in no default selection.

The five that `vision` has at full size are not repeated. A name ends in `_wide`. What torch.fx cannot follow is in
`UNTRACED`, with the cause.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from torch import nn

from .builders import Named
from .inputs import Input
from .registry import WIDE, model
from .vision import torchvision

_IMAGE = (64, 40)  # a model that halves its image five times ends with 2 by 2 pixels

_CLASSIFICATION = """
    convnext_base convnext_large convnext_small convnext_tiny densenet161 densenet169 densenet201 efficientnet_b0
    efficientnet_b1 efficientnet_b2 efficientnet_b3 efficientnet_b4 efficientnet_b5 efficientnet_b6 efficientnet_b7
    efficientnet_v2_l efficientnet_v2_m efficientnet_v2_s mnasnet0_5 mnasnet0_75 mnasnet1_0 mnasnet1_3
    mobilenet_v3_large mobilenet_v3_small regnet_x_16gf regnet_x_1_6gf regnet_x_32gf regnet_x_3_2gf regnet_x_400mf
    regnet_x_800mf regnet_x_8gf regnet_y_128gf regnet_y_16gf regnet_y_1_6gf regnet_y_32gf regnet_y_3_2gf regnet_y_400mf
    regnet_y_800mf regnet_y_8gf resnet101 resnet152 resnet34 resnet50 resnext101_32x8d resnext101_64x4d resnext50_32x4d
    shufflenet_v2_x0_5 shufflenet_v2_x1_0 shufflenet_v2_x1_5 shufflenet_v2_x2_0 squeezenet1_0 swin_b swin_s swin_t
    swin_v2_b swin_v2_s swin_v2_t vgg11 vgg11_bn vgg13 vgg13_bn vgg16 vgg16_bn vgg19 vgg19_bn wide_resnet101_2
    wide_resnet50_2
"""
_LARGER = {"alexnet": (79, 67), "googlenet": (64, 40), "inception_v3": (91, 75), "maxvit_t": (224, 224)}
_PATCHES = {"vit_b_32": 64, "vit_h_14": 28, "vit_l_16": 32, "vit_l_32": 64}  # the size of the image that is asked for
_SEGMENTATION = """
    deeplabv3_mobilenet_v3_large deeplabv3_resnet101 deeplabv3_resnet50 fcn_resnet101 fcn_resnet50
    lraspp_mobilenet_v3_large
"""
_VIDEO = {
    **dict.fromkeys(("mc3_18", "r2plus1d_18", "r3d_18"), (3, 4, 36, 24)),
    "s3d": (3, 16, 240, 224),
    **dict.fromkeys(("mvit_v1_b", "mvit_v2_s"), (3, 16, 224, 224)),
    **dict.fromkeys(("swin3d_b", "swin3d_s", "swin3d_t"), (3, 4, 36, 40)),
}
_BACKBONES = {
    "resnet_fpn": "retinanet_resnet50_fpn",
    "mobilenet_fpn": "fasterrcnn_mobilenet_v3_large_fpn",
    "ssd_vgg": "ssd300_vgg16",
    "ssdlite_mobilenet": "ssdlite320_mobilenet_v3_large",
}
# Where the usual weights leave a branch of an operator unused: of four squeezed values a SiLU sees one sign only, and
# no ReLU6 on a map of one pixel reaches its cap. Or where values grow until float32 holds no digit of the result.
_OTHERWISE: dict[str, dict[str, Any]] = {
    **{f"efficientnet_b{i}": {"draw": "again "} for i in range(4)},
    **{f"efficientnet_v2_{size}": {"gain": 1.0} for size in "sml"},
    "ssdlite_mobilenet": {"gain": 8.0},
}
UNTRACED = {
    name: "torch.fx meets control flow over the sizes of the images; through torch.export it is translated"
    for name in ("raft_large", "raft_small")
}


def _declare(
    family: str, names: Iterable[str], shape: Callable[[str], tuple[int, ...]], build: Callable[[str], nn.Module]
) -> None:
    for name in names:
        inputs = [Input((1, *shape(name)))]
        model(inputs=inputs, tags={WIDE}, why=f"torchvision whole: {family}", **_OTHERWISE.get(name, {}))(
            Named(f"{name}_wide", build, (name,))
        )


def _classifier(name: str, **options: Any) -> nn.Module:
    from torchvision.models import get_model

    if name in ("googlenet", "inception_v3"):
        options |= {"init_weights": False, "aux_logits": False}
    if name in _PATCHES:
        options |= {"image_size": _PATCHES[name]}
    return get_model(name, weights=None, **options)


def _segmenter(name: str) -> nn.Module:
    from torchvision.models import get_model

    return get_model(name, weights=None, weights_backbone=None)


def _backbone(name: str) -> nn.Module:
    from torchvision.models import get_model

    backbone: nn.Module = get_model(_BACKBONES[name], weights=None, weights_backbone=None).backbone
    return backbone


_declare("classification", _CLASSIFICATION.split(), lambda name: (3, *_IMAGE), _classifier)
_declare("classification", _LARGER, lambda name: (3, *_LARGER[name]), _classifier)
_declare("classification", _PATCHES, lambda name: (3, _PATCHES[name], _PATCHES[name]), _classifier)
_declare("segmentation", _SEGMENTATION.split(), lambda name: (3, *_IMAGE), _segmenter)
_declare("video", _VIDEO, _VIDEO.__getitem__, torchvision)
_declare("detection", _BACKBONES, lambda name: (3, 300, 300) if name == "ssd_vgg" else (3, 128, 96), _backbone)
