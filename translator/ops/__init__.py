"""The converters, a file a family; importing this package fills the table."""

from . import (
    activation,
    arithmetic,
    attention,
    contraction,
    convolution,
    creation,
    elementwise,
    indexing,
    logic,
    normalization,
    pooling,
    reduction,
    resize,
    shape,
)

__all__ = [
    "activation",
    "arithmetic",
    "attention",
    "contraction",
    "convolution",
    "creation",
    "elementwise",
    "indexing",
    "logic",
    "normalization",
    "pooling",
    "reduction",
    "resize",
    "shape",
]
