"""A small convnet trained on the handwritten digits that scikit-learn bundles: real weights, and no download.

`python -m relax_zoo.zoo.digits.train` made `weights.safetensors` beside this file, and makes it again.
"""

from pathlib import Path

import torch
from torch import Tensor, nn

WEIGHTS = Path(__file__).with_name("weights.safetensors")
HELD_OUT = 360  # the last images: neighbours, which may be by one hand, are then on the same side
CORRECT = 354  # of them, with eager PyTorch and the weights in WEIGHTS


def network() -> nn.Module:
    """(batch, 1, 8, 8) -> (batch, 10), untrained."""
    return nn.Sequential(
        nn.Conv2d(1, 16, 3, padding=1, bias=False), nn.BatchNorm2d(16), nn.ReLU(),
        nn.Conv2d(16, 24, 3, padding=1, bias=False), nn.BatchNorm2d(24), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(24, 32, 3, bias=False), nn.BatchNorm2d(32), nn.ReLU(),
        nn.Flatten(), nn.Dropout(0.3), nn.Linear(32 * 2 * 2, 10),
    )  # fmt: skip


def trained() -> nn.Module:
    """The network with the committed weights, in eval mode."""
    from safetensors.torch import load_file

    module = network().eval()
    module.load_state_dict(load_file(WEIGHTS))
    return module


def split() -> tuple[tuple[Tensor, Tensor], tuple[Tensor, Tensor]]:
    """The (images, labels) to train on and those held out.

    Images are (N, 1, 8, 8) float32 in [0, 1], labels (N,) int64; N is 1437 and 360.
    """
    from sklearn.datasets import load_digits

    data = load_digits()
    images = torch.from_numpy(data.images).float()[:, None] / 16
    labels = torch.from_numpy(data.target).long()
    return (images[:-HELD_OUT], labels[:-HELD_OUT]), (images[-HELD_OUT:], labels[-HELD_OUT:])
