"""torchvision's own models at their full size, with the zoo's weights."""

# ruff: noqa: D103 (a builder is described by its `why`)

from torch import nn

from .builders import Named
from .inputs import Input
from .registry import HEADLINE, ONLY, Model, find, model

IMAGE = Input(("batch", 3, 224, 224))


@model(
    inputs=[IMAGE],
    tags={"torchvision", HEADLINE},
    why="the residual network everyone measures: 20 BatchNorms, strided 1x1 shortcuts",
)
def resnet18() -> nn.Module:
    from torchvision.models import resnet18

    return resnet18(weights=None)


@model(
    inputs=[IMAGE],
    tags={"torchvision", HEADLINE},
    why="depthwise convolutions at full size: bound by memory, not by arithmetic",
)
def mobilenet_v2() -> nn.Module:
    from torchvision.models import mobilenet_v2

    return mobilenet_v2(weights=None)


@model(
    inputs=[IMAGE],
    tags={"torchvision", HEADLINE},
    why="no BatchNorm at all, pooling with ceil_mode, a convolution as classifier",
)
def squeezenet1_1() -> nn.Module:
    from torchvision.models import squeezenet1_1

    return squeezenet1_1(weights=None)


@model(
    inputs=[IMAGE],
    tags={"torchvision", HEADLINE},
    why="the deepest graph: 121 layers, 62 concatenations, BatchNorm before ReLU before convolution",
)
def densenet121() -> nn.Module:
    from torchvision.models import densenet121

    return densenet121(weights=None)


@model(
    inputs=[IMAGE],
    tags={"torchvision", HEADLINE},
    why="attention at full size: 86 million weights, class token, assertions in the graph",
)
def vit_b_16() -> nn.Module:
    from torchvision.models import vit_b_16

    return vit_b_16(weights=None)


# Beside those above, the models that everyone times: for that alone, for `wide` verifies them at smaller sizes.
ALSO_TIMED = ("shufflenet_v2_x1_0", "efficientnet_b0", "resnet50", "convnext_tiny", "swin_t")


def torchvision(name: str) -> nn.Module:
    """A model of torchvision by its name there, with fresh weights."""
    from torchvision.models import get_model

    return get_model(name, weights=None)


for _name in ALSO_TIMED:
    model(inputs=[IMAGE], tags={HEADLINE, ONLY}, why="known to everyone, and so are its times")(
        Named(_name, torchvision, (_name,))
    )


def headline() -> list[Model]:
    """The twelve models whose latency is compared with other runtimes."""
    return find(tag=HEADLINE)
