"""Correct runs of a model, each with roundings of its own: kernels, layouts, orders of sums, threads, schedules."""

from __future__ import annotations

import contextlib
import copy
import dataclasses
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from relax_zoo.compiler import at_most, bind_params

from ..._torch import TorchDispatchMode, pytree
from ..importers import IMPORTERS
from ..numerics.judge import Leaf, Reference, judge, reference
from ..subject import Subject

aten = torch.ops.aten
Run = Callable[..., Any]


@dataclass(frozen=True)
class Alarm:
    """A correct run that was called wrong."""

    model: str
    variation: str
    seed: int
    message: str


def judgements(subject: Subject, seeds: range) -> tuple[int, float, list[Alarm]]:
    """How many correct runs were judged, the largest error_ratio among them, and those that were called wrong."""
    runs = dict(_runs(subject))
    count, worst, alarms = 0, 0.0, []
    for seed in seeds:
        inputs = subject.example(subject.batches[seed % len(subject.batches)], seed)
        expected = without_allowance(reference(subject.module, inputs))
        for variation, run in runs.items():
            with torch.inference_mode():
                outputs = run(*(each.clone() for each in inputs))
            verdict = judge(expected, outputs)
            count, worst = count + 1, max(worst, verdict.error_ratio)
            if not verdict.ok:
                alarms.append(Alarm(subject.model.name, variation, seed, verdict.message))
    return count, worst, alarms


def without_allowance(expected: Reference) -> Reference:
    """The reference as if PyTorch's own result had been rounded once: what eager is off by is allowed to nobody."""

    def exact(leaf: Leaf) -> Leaf:
        if not (isinstance(leaf.eager, Tensor) and leaf.eager.dtype == torch.float32) or bool(leaf.jumps.any()):
            return leaf
        return dataclasses.replace(leaf, eager=leaf.value.to(leaf.eager.dtype))

    return Reference({path: exact(leaf) for path, leaf in expected.leaves.items()}, expected.notes)


def _runs(subject: Subject) -> Iterator[tuple[str, Run]]:
    module, build = subject.module, subject.executable
    yield "eager", module
    yield "eager, native kernels", _within(lambda: torch.backends.mkldnn.flags(enabled=False), module)
    yield "eager, reversed sums", _within(ReversedSums, module)
    yield "eager, two threads", _within(lambda: _torch_threads(2), module)
    nhwc = copy.deepcopy(module)
    for parameter in nhwc.parameters():
        parameter.data = _channels_last(parameter.data)
    yield "eager, channels last", lambda *inputs: nhwc(*map(_channels_last, inputs))
    yield "build", build
    for threads in (1, 2):
        yield f"build, {threads} of TVM's threads", _within(_threads(threads), build)
    yield "build of the default sizes", _only(subject.model.example(), subject.default_executable, build)
    tvm_build = IMPORTERS["tvm-fx"].build(bind_params(subject.imported), {})
    yield "TVM's own schedules", _structured(tvm_build, module)


def _within(context: Callable[[], contextlib.AbstractContextManager[Any]], run: Run) -> Run:
    def wrapped(*inputs: Tensor) -> Any:
        with warnings.catch_warnings(), context():
            warnings.filterwarnings("ignore", message="TF32 acceleration")
            return run(*inputs)

    return wrapped


def _threads(count: int) -> Callable[[], contextlib.AbstractContextManager[Any]]:
    return lambda: at_most(count)


@contextlib.contextmanager
def _torch_threads(count: int) -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def _only(example: tuple[Tensor, ...], run: Run, otherwise: Run) -> Run:
    """Run what takes one size only, where that is the size."""
    shapes = [each.shape for each in example]
    return lambda *inputs: (run if [each.shape for each in inputs] == shapes else otherwise)(*inputs)


def _structured(run: Run, module: nn.Module) -> Run:
    def wrapped(*inputs: Tensor) -> Any:
        structure = pytree.tree_structure(module(*(each.clone() for each in inputs)))
        return pytree.tree_unflatten(run(*inputs), structure)

    return wrapped


def _channels_last(tensor: Tensor) -> Tensor:
    return tensor.contiguous(memory_format=torch.channels_last) if tensor.dim() == 4 else tensor


class ReversedSums(TorchDispatchMode):
    """Contractions that add their products from the last to the first."""

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if func in (aten.mm.default, aten.bmm.default):
            args = (args[0].flip(-1), args[1].flip(-2))
        if func is aten.addmm.default:
            args = (args[0], args[1].flip(-1), args[2].flip(-2))
        if func is aten.convolution.default and args[8] == 1 and not args[6]:
            args = (args[0].flip(1), args[1].flip(1), *args[2:])
        return func(*args, **(kwargs or {}))
