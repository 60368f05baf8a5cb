"""From a handful of samples to the standard deviation of each element."""

from __future__ import annotations

import math

import torch
from torch import Tensor

CHANCE = 0.65  # what chance alone leaves of log(sigma), as a standard deviation times the root of the number of samples
CAP = 0.4  # the most that may be added to log(sigma) for elements that are not alike, where there are many
BINS = 32  # of the trend over the magnitude
PRIOR = 6.0  # how many samples the estimate pooled from like elements counts for, beside the element's own


def moderated_sigma(deviations: Tensor, value: Tensor, *, zeros_are_exact: bool = False) -> tuple[Tensor, Tensor]:
    """Return sigma and its prior for each element, from the samples' `deviations` (S, *shape) around `value`.

    Six samples leave one element in a thousand a sigma that is four times too small, so each is moderated by what like
    elements have: a median trend over the magnitude of the value, then over each axis. Smyth, "Linear models and
    empirical Bayes methods", Statistical Applications in Genetics and Molecular Biology 3(1), 2004.
    """
    samples, n = deviations.shape[0], value.numel()
    own = deviations.square().mean(0).sqrt()
    moved = own > 0
    if not bool(moved.any()) or (zeros_are_exact and 2 * int(moved.sum()) < int((moved | (value != 0)).sum())):
        return own, torch.zeros_like(own)
    magnitude = value.abs()
    ranked, order = magnitude[moved].sort()
    logs = own[moved][order].log()
    bins = max(1, min(BINS, len(ranked) // 8))
    medians = torch.stack([part.median() for part in logs.tensor_split(bins)])
    edges = torch.stack([part[0] for part in ranked.tensor_split(bins)])
    prior = medians[torch.searchsorted(edges, magnitude, right=True).sub_(1).clamp_min_(0)]
    logs = own.log().masked_fill(~moved, math.nan)
    for axis, size in enumerate(value.shape):
        if size > 1 and n // size >= 16:
            effect = (logs - prior).movedim(axis, 0).reshape(size, -1).nanmedian(1).values.nan_to_num(0.0)
            prior = prior + effect.reshape([size if d == axis else 1 for d in range(value.dim())])
    residual = (logs - prior)[moved].abs().median() * 1.4826  # a robust standard deviation
    unexplained = (residual - CHANCE / math.sqrt(samples)).clamp(0, CAP if bins == BINS else 0).exp()
    prior = prior.exp()
    return ((PRIOR * prior.square() + samples * own.square()) / (PRIOR + samples)).sqrt() * unexplained, prior
