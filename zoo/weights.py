"""Deterministic weights that hide nothing.

An untrained BatchNorm has mean 0, variance 1, scale 1 and shift 0: swap or drop its statistics and no output changes.
Initial biases and layer scales are often zero too. Here every parameter and every floating buffer gets values away from
such fixed points, drawn from its own name, scaled so that activations stay in range however deep the network.
"""

from math import prod

import torch
from torch import nn

from .draws import Array, Draws

TRANSPOSED = (nn.ConvTranspose1d, nn.ConvTranspose2d, nn.ConvTranspose3d)
CONVOLUTIONS = (nn.Conv1d, nn.Conv2d, nn.Conv3d, *TRANSPOSED)
GAIN = 2.0  # He et al., 2015: half of what a ReLU sees is lost, so the weights carry twice the variance


def fill(module: nn.Module, draw: str = "", gain: float = GAIN) -> nn.Module:
    """Overwrite every parameter and floating buffer of `module`, in place, and return it.

    `draw` is for other values, `gain` for larger activations, where the usual ones leave an operator's branch unused.
    The values depend on the parameter's name, its shape and the layer it belongs to. A tied parameter is filled once,
    under its first name, and stays tied. Integer buffers are left alone. Shapes and dtypes do not change.
    """
    with torch.no_grad():
        for name, tensor in [*module.named_parameters(), *module.named_buffers()]:
            if tensor.is_floating_point():
                path, _, leaf = name.rpartition(".")
                values = _values(Draws(draw + name), module.get_submodule(path), leaf, tuple(tensor.shape), gain)
                tensor.copy_(torch.from_numpy(values))
    return module


def _values(draws: Draws, owner: nn.Module, leaf: str, shape: tuple[int, ...], gain: float) -> Array:
    if leaf == "running_var":
        return draws.uniform(shape, 0.5, 1.5)
    if leaf == "running_mean" or "bias" in leaf:
        return draws.signed(shape, 0.05, 0.25)
    if leaf == "logit_scale":  # of cosine attention, which keeps its logarithm below log(100)
        return draws.uniform(shape, 4.0, 6.0)
    if isinstance(owner, nn.Embedding | nn.EmbeddingBag):
        return draws.normal(shape)
    if len(shape) < 2:  # the scale of a norm, a layer scale, the slope of a PReLU
        return draws.uniform(shape, 0.5, 1.2)
    if shape[0] == 1 and not _is_layer(owner):  # a class token or a position table, which is added to activations
        return draws.normal(shape)
    bound = (3 * gain / _fan_in(owner, shape)) ** 0.5  # a uniform draw in [-bound, bound) has variance bound ** 2 / 3
    return draws.uniform(shape, -bound, bound)


def _fan_in(owner: nn.Module, shape: tuple[int, ...]) -> float:
    """How many products are summed into one output."""
    if isinstance(owner, TRANSPOSED):  # (in, out / groups, *kernel); one tap in prod(stride) meets an input
        return shape[0] / owner.groups * prod(shape[2:]) / prod(owner.stride)
    if _is_layer(owner):  # (out, in / groups, *kernel)
        return prod(shape[1:])
    return shape[-2]  # a bare parameter: x @ weight


def _is_layer(owner: nn.Module) -> bool:
    """Whether torch wrote it, or what it derives from, and so laid out its weights as (out, in, ...)."""
    return isinstance(owner, CONVOLUTIONS) or type(owner).__module__.startswith("torch.nn")
