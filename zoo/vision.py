"""torchvision's own models at their full size, with the zoo's weights."""

# ruff: noqa: D103 (a builder is described by its `why`)

import functools

from torch import nn

from zoo.inputs import Input
from zoo.registry import Model, find, model

IMAGE = Input(("batch", 3, 224, 224))


@model(
    inputs=[IMAGE],
    tags={"torchvision"},
    why="the residual network everyone measures: 20 BatchNorms, strided 1x1 shortcuts",
)
def resnet18() -> nn.Module:
    from torchvision.models import resnet18

    return resnet18(weights=None)


@model(
    inputs=[IMAGE], tags={"torchvision"}, why="depthwise convolutions at full size: bound by memory, not by arithmetic"
)
def mobilenet_v2() -> nn.Module:
    from torchvision.models import mobilenet_v2

    return mobilenet_v2(weights=None)


@model(
    inputs=[IMAGE], tags={"torchvision"}, why="no BatchNorm at all, pooling with ceil_mode, a convolution as classifier"
)
def squeezenet1_1() -> nn.Module:
    from torchvision.models import squeezenet1_1

    return squeezenet1_1(weights=None)


@model(
    inputs=[IMAGE],
    tags={"torchvision"},
    why="the deepest graph: 121 layers, 62 concatenations, BatchNorm before ReLU before convolution",
)
def densenet121() -> nn.Module:
    from torchvision.models import densenet121

    return densenet121(weights=None)


@model(
    inputs=[IMAGE],
    tags={"torchvision"},
    why="attention at full size: 86 million weights, class token, assertions in the graph",
)
def vit_b_16() -> nn.Module:
    from torchvision.models import vit_b_16

    return vit_b_16(weights=None)


HEADLINE = (
    "matmul_relu", "mlp", "squeezenet1_1", "shufflenet_v2_x1_0", "mobilenet_v2", "efficientnet_b0", "resnet18",
    "resnet50", "densenet121", "vit_b_16", "convnext_tiny", "swin_t",
)  # fmt: skip


def headline() -> list[Model]:
    """The twelve models whose latency is compared with other runtimes; those not in the zoo are built for it alone."""
    from torchvision.models import get_model

    def found(name: str) -> Model:
        try:
            return find(name)[0]
        except ValueError:
            build = functools.partial(get_model, name, weights=None)
            return Model(name, (IMAGE,), frozenset(), "known to everyone", {"batch": 1}, (1,), build, None, False)

    return [found(name) for name in HEADLINE]
