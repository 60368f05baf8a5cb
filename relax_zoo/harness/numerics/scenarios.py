"""Scenarios: the runs that one build must stand, each against a reference of its own inputs.

| scenario | what is run |
|---|---|
| `batch N` | ordinary inputs, at every batch size of the model |
| `1 thread`, `2 threads` | the same, on that many of TVM's threads |
| `scale S` | inputs a thousand times smaller and larger: sums that vanish beside a bias, exponentials that saturate |
| `special` | a sample each with NaN, infinity, minus infinity, negative zero, a denormal, at home where PyTorch's are |
| `kernels` | each kernel of the build alone, held against its operators: `compiler.check_build` |
| `same bits` | ordinary inputs on two threads, in other batches, by a build for one size: `same_bits` |
| `exact` | integers as weights and inputs, where the whole model computes in integers: bit for bit |
| `torch.compile` | ordinary inputs, at every batch size, as a user of that door calls the model |

What is wrong already is not asked for its kernels and bits. Small models run in all scenarios; large ones, whose
references take seconds, in those without a reference of their own.
"""

from __future__ import annotations

import copy
import functools
import math
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, fx, nn

from relax_zoo import compiler
from relax_zoo.compiler.runtime.threads import on_a_pool_of
from relax_zoo.translator.aten_kernel import KERNEL

from ..process.progress import phase
from ..results import Verdict
from ..subject import Subject, once
from ..text import plural
from . import same_bits
from .judge import Reference, reference
from .judge import judge as judge  # which `sensitivity` tries on errors
from .no_eager import TorchGuard

SCALES = (1e-3, 1e3)
THREADS = (1, 2)
SPECIAL = (math.nan, math.inf, -math.inf, -0.0, torch.finfo(torch.float32).tiny / 8)  # one for each sample
EVERY = 7  # one element in so many is special: the others still have something to say
VACUOUS = "the build runs PyTorch, so a reference would be compared with itself"
INTEGERS = 2  # weights and inputs are at most this


Expected = dict[str, tuple[tuple[Tensor, ...], Reference]]


def verdicts(subject: Subject) -> dict[str, Verdict]:
    """The verdict of every scenario that the model runs in."""
    run, ordinary = subject.executable, expected(subject)
    found = {scenario: _judged(subject, run, *each) for scenario, each in ordinary.items()}
    for threads in THREADS:
        each = next(iter(ordinary.values()))
        found[plural(threads, "thread")] = on_a_pool_of(threads, functools.partial(_judged, subject, run, *each))
    if integers := exact(subject):
        graph, inputs, reference = integers
        run = subject.build(subject.load(graph, subject.shapes), subject.model.dims, graph, inputs)
        found["exact"] = _judged(subject, run, inputs, reference)
    if subject.by_compile:
        batches = [each for scenario, each in ordinary.items() if scenario.startswith("batch ")]
        found["torch.compile"] = _compiled(subject, batches)
    known = {known.where for known in subject.model.known}
    wrong = any(not verdict.ok for scenario, verdict in found.items() if scenario not in known)
    for scenario, ask in (("kernels", _kernels), (same_bits.SCENARIO, same_bits.verdict)):
        if not wrong and (verdict := ask(subject)):
            found[scenario] = verdict
    return found


def _compiled(subject: Subject, ordinary: list[tuple[tuple[Tensor, ...], Reference]]) -> Verdict:
    run = subject.called
    with phase("run"), torch.no_grad():
        verdicts = [judge(expected, run(*(each.clone() for each in inputs))) for inputs, expected in ordinary]
    return max(verdicts, key=lambda verdict: (not verdict.ok, verdict.error_ratio))


def _kernels(subject: Subject) -> Verdict | None:
    """Whether each kernel is what its operators compute; None for builds that do not say what they should be."""
    run = subject.executable
    if not isinstance(run, compiler.Executable) or run.seen is None:
        return None
    with phase("kernels"):
        try:
            return Verdict(True, compiler.check_build(run))
        except compiler.WrongKernel as error:
            return Verdict(False, str(error), math.inf)


@once
def expected(subject: Subject) -> Expected:
    """The inputs of each scenario that has its own, and what PyTorch makes of them."""
    return {
        scenario: (inputs, _reference(subject.module, inputs, moving=scenario.startswith("batch")))
        for scenario, inputs in inputs_of(subject).items()
    }


def inputs_of(subject: Subject) -> dict[str, tuple[Tensor, ...]]:
    """The inputs of each scenario that has its own, the ordinary ones first."""
    found = {f"batch {batch}": subject.example(batch) for batch in subject.batches}
    first = next(iter(found.values()))
    if "small" in subject.model.tags and any(each.is_floating_point() for each in first):
        for scale in SCALES:
            found[f"scale {scale:g}"] = tuple(each * scale if each.is_floating_point() else each for each in first)
        found["special"] = tuple(map(with_special_values, subject.example(subject.batches[-1])))
    return found


def _reference(module: nn.Module, inputs: tuple[Tensor, ...], *, moving: bool = False) -> Reference:
    with phase("reference"):
        return reference(module, inputs, moving=moving)


def _judged(subject: Subject, run: Callable[..., Any], inputs: tuple[Tensor, ...], expected: Reference) -> Verdict:
    with phase("run"):
        with TorchGuard() as watch:
            outputs = run(*inputs)
        if watch.computed and KERNEL not in str(subject.imported):
            return Verdict(False, f"{VACUOUS}: {', '.join(dict.fromkeys(watch.computed))}", math.inf)
        return judge(expected, outputs)


def with_special_values(tensor: Tensor) -> Tensor:
    """A float input with a special value in every `EVERY`-th element of each sample, another one for each sample."""
    if not tensor.is_floating_point():
        return tensor
    marked = tensor.clone()
    for sample, value in zip(marked, SPECIAL, strict=False):
        sample.view(-1)[::EVERY] = value
    return marked


# ---------------------------------------------------------------- the exact scenario


@once
def exact(subject: Subject) -> tuple[fx.GraphModule, tuple[Tensor, ...], Reference] | None:
    """The model on integers, if it is small and computes in integers from end to end."""
    if "small" not in subject.model.tags:
        return None
    module = with_integer_weights(subject.module)
    example = subject.example(subject.model.batches[0])
    inputs = tuple(_integers(each) if each.is_floating_point() else each for each in example)
    reference = _reference(module, inputs)
    floats = [
        leaf for leaf in reference.leaves.values() if isinstance(leaf.eager, Tensor) and leaf.eager.is_floating_point()
    ]
    if not floats or any(leaf.sigma is not None for leaf in floats):
        return None
    return subject.traced(module), inputs, reference


def _integers(tensor: Tensor) -> Tensor:
    return tensor.mul(INTEGERS).round().clamp(-INTEGERS, INTEGERS)


def with_integer_weights(module: nn.Module) -> nn.Module:
    """A copy of `module` with small integers for its parameters and float buffers."""
    module = copy.deepcopy(module)
    with torch.no_grad():
        for tensor in {id(t): t for t in [*module.parameters(), *module.buffers()]}.values():
            if tensor.is_floating_point() and tensor.numel():
                unit = tensor.abs().mean().clamp_min(torch.finfo(tensor.dtype).tiny)
                tensor.copy_((tensor / unit).round().clamp(-INTEGERS, INTEGERS))
    return module
