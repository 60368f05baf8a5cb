"""One row, measured: a build of its program beside eager PyTorch, right first and then timed in pairs.

`measured` is called in a process of its own, for a build may crash.
"""

from __future__ import annotations

import functools
import warnings
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, fx

from relax_zoo import compiler, translator
from relax_zoo.compiler.cpu.peak import Peak, peak

from ..._torch import pytree
from ..latency.pairs import SETTLE_SECONDS, sample
from ..numerics.difference import difference, identical
from ..results import Latency
from .program import called, inputs_of
from .rows import parse

OURS, EAGER, AGAIN = "ours", "eager", "ours again"
FALLBACK = ("plain", "TVM's own")  # rules of a kernel that no rule of its kind scheduled
FEWEST = 5  # rounds
REPEATS = 5  # of a run whose kernels are timed
LARGE = 1 << 20  # elements of a result whose bounds are not derived: that takes many times what the row does


@dataclass(frozen=True)
class Kernel:
    """A kernel of a row's program: its rule, its share of the time that the kernels take, its part of the roofline.

    `fallback`: whether no rule of its kind scheduled it.
    """

    name: str
    rule: str
    share: float
    roof: float
    fallback: bool


@dataclass(frozen=True)
class Measured:
    """What came of a row: how long it takes beside eager, in which kernels; or, in words, why nothing did.

    `inside`: the part of a call that the kernels take. `roof`: the part of what the roofline allows that they reach.
    """

    text: str
    threads: int
    latency: Latency | None = None
    kernels: tuple[Kernel, ...] = ()
    inside: float = 0.0
    roof: float = 0.0
    problem: str = ""

    @property
    def rules(self) -> str:
        """The rules of its kernels, those that take longest first, with what falls back in plain sight."""
        named = [f"{each.rule} (fallback)" if each.fallback else each.rule for each in self.kernels]
        return ", ".join(dict.fromkeys(named)) or "no kernel"


def measured(text: str, threads: int, seconds: float) -> Measured:
    """Build a row, hold it to PyTorch, and time it for about so many seconds."""
    torch.set_num_threads(threads)
    with torch.inference_mode(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        row = parse(text)
        program, inputs = called(row), inputs_of(row)
        try:
            run = build(program, inputs, threads)
        except Exception as error:
            return Measured(text, threads, problem=f"not built: {_line(error)}")
        wrong = _wrong(program, inputs, run(*inputs))
        if wrong:
            return Measured(text, threads, problem=f"wrong: {wrong}")
        runs = {OURS: lambda: run(*inputs), EAGER: lambda: program(*inputs), AGAIN: lambda: run(*inputs)}
        settle = SETTLE_SECONDS if threads > 1 else 0.0
        samples = sample(runs, seconds=seconds, fewest=FEWEST, settle=settle)
        profile = compiler.profile(run, *inputs, repeats=REPEATS, peaks=_peak)
        whole = sum(each.seconds for each in profile.rows)
        kernels = tuple(
            Kernel(
                each.kernel.name,
                each.kernel.rule,
                each.seconds / whole,
                each.fraction(profile.peak),
                each.kernel.rule in FALLBACK,
            )
            for each in profile.rows
        )
        roof = sum(each.share * each.roof for each in kernels)
        inside = min(1.0, whole / profile.seconds)
        return Measured(text, threads, samples.compare(OURS, EAGER, AGAIN), kernels, inside, roof)


def build(program: fx.GraphModule, inputs: tuple[Tensor, ...], threads: int) -> compiler.Executable:
    """Our build of a row's program."""
    with torch.inference_mode(False), torch.no_grad():
        module = translator.from_fx(program, [each.clone() for each in inputs])
        return compiler.build(module, threads=threads, report=True)


def _wrong(program: fx.GraphModule, inputs: tuple[Tensor, ...], have: Any) -> str:
    """What of a result is not PyTorch's, or ""."""
    want = pytree.tree_leaves(program(*inputs))
    found = pytree.tree_leaves(have)
    if len(want) != len(found) or any(
        a.shape != b.shape or a.dtype != b.dtype for a, b in zip(want, found, strict=True)
    ):
        return "the results are others than PyTorch's in number, shape or dtype"
    if all(map(identical, want, found)) or sum(each.numel() for each in want) > LARGE:
        return ""
    differs = difference(program, lambda: [each.clone() for each in inputs], have)
    return differs.message if differs is not None and differs.settled else ""


@functools.cache
def _peak(threads: int) -> Peak:
    return peak(threads)


def _line(error: BaseException) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"
