"""Programs grown line by line: each line is proposed at random, run on small tensors, and kept where PyTorch takes it.

    program = grow(seed=0, index=17)

The tensors are real ones, small enough to cost no more than fake ones: they tell shapes, dtypes and memory as those
would, and besides that no value has overflowed or become NaN everywhere, which would hide what comes after. A program
with a named size is grown at two sizes at once. Which pairs of operators a program aims at follows from its index: a
run goes through a permutation of all pairs, those of the zoo first at every second place.
"""

from __future__ import annotations

import warnings

import torch

from .calls import operators, proposed
from .growth import DTYPES, Draws, Growth, drawn
from .pairs import aims
from .program import Program
from .spellings import SPELLINGS

NAMED = 8  # of so many groups of eight programs one has a named size


def grow(seed: int, index: int) -> Program:
    """The program of that index."""
    for attempt in range(20):
        draws = Draws(seed, index, attempt)
        growth = Growth(draws, named=index // 8 % NAMED == 3)
        _begin(growth)
        wanted = draws.number(10, 40) if draws.chance(0.3) else draws.number(5, 14)
        with warnings.catch_warnings(), torch.no_grad(), torch.random.fork_rng(devices=[]):
            warnings.simplefilter("ignore")
            for first, second in aims(operators(), seed, index):
                names = proposed(growth, first, None)
                if names:
                    proposed(growth, second, draws.one(names))
                while len(growth.lines) < wanted and draws.chance(0.4):
                    proposed(growth, draws.one((draws.one(operators()), draws.one(tuple(SPELLINGS)), "write_")), None)
                if len(growth.lines) >= wanted:
                    break
            program = growth.finished(f"Program {index} of seed {seed}.")
            if len(growth.lines) >= 3 and _runs(program):
                return program
    raise RuntimeError(f"no program grew at seed {seed}, index {index}")


def _begin(growth: Growth) -> None:
    d = growth.draws
    for at in range(d.number(1, 3)):
        shape = list(growth.base) if at == 0 or d.chance(0.5) else growth.base[d.number(0, len(growth.base)) :]
        if at and d.chance(0.15):
            shape = [1 if d.chance(0.5) else size for size in shape]
        if not growth.named and d.chance(0.03) and shape:
            shape[d.number(0, len(shape) - 1)] = 0
        growth.input(drawn(growth, tuple(shape), d.one(DTYPES) if at or d.chance(0.3) else "float32"))


def _runs(program: Program) -> bool:
    """Whether the script runs at every size, and nothing of a line that was dropped is missing from it."""
    try:
        module = program.module()
        for sizes in program.sizes:
            module(*program.tensors(sizes))
    except Exception:
        return False
    return True
