"""Trained networks, labelled images, and how many of the images eager PyTorch gets right.

Weights and images come through `zoo.data`, except for `digits`, which is whole without any download: `zoo.digits`
trained it.
"""

# ruff: noqa: D102, D103 (a builder is described by its `why`, a forward by its class)

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from . import digits as digits_data
from .data import Source, arrays
from .inputs import Input
from .registry import Evaluation, model
from .tutorial import MLP

TUTORIAL = "https://github.com/mlc-ai/web-data/raw/main/models/"  # Apache-2.0
MLP_WEIGHTS, CNN_WEIGHTS = (
    Source(file, sha256, TUTORIAL + file)
    for file, sha256 in [
        ("fasionmnist_mlp_params.pkl", "65e60c21536ed052ba5e1e6c94806530c7d804056822a6b39066ce6a5b02e646"),
        ("fasionmnist_mlp_assignment_params.pkl", "5002bc310ff329ce00cddff6a8aa9065558a24248c9f7f211bb8b7e1d5c0db2e"),
    ]
)
# Repackaged as plain arrays: the first 1000 test images of each set, the ResNet-20 of akamaster/pytorch_resnet_cifar10.
FASHION = Source("fashion_mnist_t10k_first1000.npz", "8a811372bead07aaf9c6f0003dc5e91df98ef220df3eebc29d4379a18d7ab50c")
CIFAR10 = Source("cifar10_test_first1000.npz", "d64ea5f0fb3618028bbadb2bb82dc587f5a8c91605963e78b2a8f200ba937261")
RESNET20_WEIGHTS = Source("cifar10_resnet20.npz", "ef390b25c0bd77a1d993ba3e82815a15587ea4ba6d00f99503aecbeccd137822")


def load(module: nn.Module, weights: Mapping[str, npt.NDArray[np.float32]]) -> nn.Module:
    """Put `weights` into `module` under their names, and return it.

    Only BatchNorm's counter of batches may be absent. KeyError lists what does not fit.
    """
    state = {name: torch.from_numpy(array.copy()) for name, array in weights.items()}
    missing, unexpected = module.load_state_dict(state, strict=False)
    if wrong := [*unexpected, *(name for name in missing if not name.endswith("num_batches_tracked"))]:
        raise KeyError(f"weights and module differ in: {', '.join(wrong)}")
    return module


def fashion_images() -> tuple[Tensor, Tensor]:
    """(1000, 28, 28) float32 in [0, 1] and (1000,) int64."""
    data = arrays(FASHION)
    return torch.from_numpy(data["images"]).float() / 255, torch.from_numpy(data["labels"]).long()


def mlp_evaluation() -> Evaluation:
    images, labels = fashion_images()
    return Evaluation(images.flatten(1), labels, correct=869)


@model(
    inputs=[Input(("batch", 784))],
    tags={"real", "tutorial"},
    batches=(1, 5),
    why="the tutorial's trained perceptron on FashionMNIST",
    evaluate=mlp_evaluation,
    trained=True,
)
def fashion_mnist_mlp() -> nn.Module:
    w = arrays(MLP_WEIGHTS)
    return load(
        MLP(), {"linear0.weight": w["w0"], "linear0.bias": w["b0"], "linear1.weight": w["w1"], "linear1.bias": w["b1"]}
    )


class FashionCNN(nn.Module):
    """(batch, 1, 28, 28) -> (batch, 10)."""

    def __init__(self) -> None:
        super().__init__()
        self.conv2d = nn.Conv2d(1, 32, 3)
        self.linear0, self.linear1 = nn.Linear(5408, 100), nn.Linear(100, 10)

    def forward(self, x: Tensor) -> Tensor:
        x = F.max_pool2d(F.relu(self.conv2d(x)), 2)
        return self.linear1(F.relu(self.linear0(torch.flatten(x, 1))))


def cnn_evaluation() -> Evaluation:
    images, labels = fashion_images()
    return Evaluation(images[:, None], labels, correct=843)


@model(
    inputs=[Input(("batch", 1, 28, 28))],
    tags={"real", "tutorial"},
    batches=(1, 5),
    why="the tutorial's trained convnet on FashionMNIST; it never answers 6, so watch the logits, not only the score",
    evaluate=cnn_evaluation,
    trained=True,
)
def fashion_mnist_cnn() -> nn.Module:
    return load(FashionCNN(), {_dotted(name): array for name, array in arrays(CNN_WEIGHTS).items()})


def _dotted(name: str) -> str:
    layer, _, leaf = name.rpartition("_")
    return f"{layer}.{leaf}"


class CifarBlock(nn.Module):
    """Two 3x3 convolutions and a shortcut without weights: every other pixel, and zeros for new channels."""

    def __init__(self, inside: int, outside: int, stride: int) -> None:
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(inside, outside, 3, stride, padding=1, bias=False), nn.BatchNorm2d(outside)
        self.conv2, self.bn2 = nn.Conv2d(outside, outside, 3, padding=1, bias=False), nn.BatchNorm2d(outside)
        self.narrows = stride != 1
        self.new = (outside - inside) // 2

    def forward(self, x: Tensor) -> Tensor:
        y = F.relu(self.bn1(self.conv1(x)))
        y = self.bn2(self.conv2(y))
        if self.narrows:
            x = F.pad(x[:, :, ::2, ::2], (0, 0, 0, 0, self.new, self.new), "constant", 0)
        return F.relu(y + x)


class ResNet20(nn.Module):
    """(batch, 3, 32, 32) -> (batch, 10).

    He et al., Deep Residual Learning for Image Recognition, 2015, section 4.2, with shortcuts of option A.
    """

    def __init__(self) -> None:
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(3, 16, 3, padding=1, bias=False), nn.BatchNorm2d(16)
        self.layer1 = nn.Sequential(*(CifarBlock(16, 16, 1) for _ in range(3)))
        self.layer2 = nn.Sequential(CifarBlock(16, 32, 2), CifarBlock(32, 32, 1), CifarBlock(32, 32, 1))
        self.layer3 = nn.Sequential(CifarBlock(32, 64, 2), CifarBlock(64, 64, 1), CifarBlock(64, 64, 1))
        self.linear = nn.Linear(64, 10)

    def forward(self, x: Tensor) -> Tensor:
        x = F.relu(self.bn1(self.conv1(x)))
        x = self.layer3(self.layer2(self.layer1(x)))
        x = F.avg_pool2d(x, x.size()[3])
        return self.linear(x.view(x.size(0), -1))


def cifar_evaluation() -> Evaluation:
    data = arrays(CIFAR10)
    mean, std = torch.tensor([0.485, 0.456, 0.406]), torch.tensor([0.229, 0.224, 0.225])
    images = (torch.from_numpy(data["images"]).float() / 255 - mean) / std
    return Evaluation(images.permute(0, 3, 1, 2).contiguous(), torch.from_numpy(data["labels"]).long(), correct=915)


@model(
    inputs=[Input(("batch", 3, 32, 32))],
    tags={"real"},
    batches=(1, 5),
    why="trained BatchNorm statistics; shortcuts that slice and pad with channels; a pooling window read from a size",
    evaluate=cifar_evaluation,
    trained=True,
)
def cifar10_resnet20() -> nn.Module:
    return load(ResNet20(), arrays(RESNET20_WEIGHTS))


def digits_evaluation() -> Evaluation:
    _, held_out = digits_data.split()
    return Evaluation(*held_out, correct=digits_data.CORRECT)


@model(
    inputs=[Input(("batch", 1, 8, 8))],
    tags={"real", "small"},
    batches=(1, 5),
    why="trained weights and labelled images that need no download",
    evaluate=digits_evaluation,
    trained=True,
)
def digits() -> nn.Module:
    return digits_data.trained()
