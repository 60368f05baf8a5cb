"""What a sum of products may be off by."""

import torch
from torch import nn

EPSILON = torch.finfo(torch.float32).eps


def normal(*shape: int) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(sum(shape)))


def assert_sums(ours: torch.Tensor, module: nn.Module, x: torch.Tensor) -> None:
    """A sum of n products is off by at most n roundings of the sum of their magnitudes."""
    size = magnitudes(module)(x.double().abs())
    exact = module.double()(x.double())
    assert ours.shape == exact.shape
    terms = module.weight[0].numel() + 1
    assert bool(((ours - exact).abs() <= terms * EPSILON * size).all())


def magnitudes(module: nn.Module) -> nn.Module:
    copy = type(module).__new__(type(module))
    copy.__dict__ = {**module.__dict__, "_parameters": {}}
    for name, value in module._parameters.items():
        copy._parameters[name] = None if value is None else nn.Parameter(value.detach().abs().double())
    return copy
