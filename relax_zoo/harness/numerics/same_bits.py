"""The same bits: a sample's result hangs on that sample alone, to the last bit.

Neither the number of threads, nor how many samples are in the batch, nor a sample's place in it, nor whether the build
was made for every size or for one, may choose the order in which an element's sum is taken. So these runs are held to
one another, not to a reference, and nothing is allowed.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import torch
from torch import Tensor

from relax_zoo import compiler
from relax_zoo.compiler.runtime.rpc import foreign
from relax_zoo.compiler.runtime.threads import on_a_pool_of

from ..._tvm import get_global_func
from ..leaves import flatten
from ..process.progress import phase
from ..results import Verdict
from ..subject import Subject
from ..text import plural

SCENARIO = "same bits"
THREADS = 2
Run = Callable[..., Any]
_running = get_global_func("runtime.NumThreads")  # of the calling thread's pool, as the last call has set it


def verdict(subject: Subject) -> Verdict | None:
    """Whether the model's builds agree to the bit; None for builds that promise nothing.

    Builds promise nothing where another importer's compiler made them, or where they call PyTorch's own kernels; and
    without a batch there is nothing to compare on a machine of one core.
    """
    if not subject.importer.same_bits or foreign(subject.imported):
        return None
    with phase("same bits"):
        inputs = subject.example(subject.batches[-1])
        with compiler.at_most(1):
            whole = _leaves(subject.executable(*inputs))
        runs = 0
        for label, found, expected in _repeated(subject, inputs, whole):
            runs += 1
            if different := _difference(found, expected):
                return Verdict(False, f"{label}: {different}", math.inf)
    if not runs:
        return None
    return Verdict(True, f"{plural(runs, 'run')} with the same bits", elements=sum(leaf.numel() for leaf in whole))


def same(one: Any, other: Any) -> bool:
    """Whether two results have the same tensors, to the bit; what else is in them is not looked at."""
    return not _difference(_leaves(one), _leaves(other))


def _repeated(
    subject: Subject, inputs: Sequence[Tensor], whole: list[Tensor]
) -> Iterator[tuple[str, list[Tensor], list[Tensor]]]:
    """Runs that must give what `whole` is or has parts of: in words, what each gave, and what it should have given."""
    run = subject.executable
    threads, outputs = on_a_pool_of(THREADS, lambda: (run(*inputs), _running())[::-1])
    if threads == THREADS:
        yield f"{THREADS} threads instead of 1", _leaves(outputs), whole
    count, places = subject.batches[-1], [_place(each.shape) for each in subject.model.inputs]
    if count > 1 and not subject.fixed and any(place is not None for place in places):
        alone = _leaves(run(*_part(inputs, places, 0, 1)))
        axes = [_differing(leaf.shape, one.shape) for leaf, one in zip(whole, alone, strict=True)]

        def part(first: int, size: int, run: Run) -> tuple[list[Tensor], list[Tensor]]:
            return _leaves(run(*_part(inputs, places, first, size))), _part(whole, axes, first, size)

        yield "sample 0 alone", alone, _part(whole, axes, 0, 1)
        for first in range(1, count):
            yield f"samples {first} to {count - 1} of {count}", *part(first, count - first, run)
        size = subject.model.dims["batch"]
        if size <= count:
            yield f"a build for {plural(size, 'sample')}", *part(count - size, size, subject.default_executable)


def _leaves(outputs: Any) -> list[Tensor]:
    return [leaf for leaf in flatten(outputs).values() if isinstance(leaf, Tensor)]


def _place(shape: Sequence[int | str]) -> int | None:
    return list(shape).index("batch") if "batch" in shape else None


def _differing(shape: Sequence[int], other: Sequence[int]) -> int | None:
    return next((axis for axis, (one, two) in enumerate(zip(shape, other, strict=True)) if one != two), None)


def _part(tensors: Sequence[Tensor], axes: Sequence[int | None], first: int, size: int) -> list[Tensor]:
    return [t if axis is None else t.narrow(axis, first, size) for t, axis in zip(tensors, axes, strict=True)]


def _difference(found: Sequence[Tensor], expected: Sequence[Tensor]) -> str:
    """The first element whose bits are others, in words; empty where there is none."""
    for number, (one, other) in enumerate(zip(found, expected, strict=True)):
        if one.shape != other.shape:
            return f"output {number} has the shape {tuple(one.shape)}, not {tuple(other.shape)}"
        differ = (_bits(one) != _bits(other)).any(-1)
        if differ.any():
            at = tuple(int(i) for i in differ.nonzero()[0])
            return (
                f"output {number}{list(at)} is {one[at].item()!r}, but {other[at].item()!r} in the whole batch on one "
                f"thread; {int(differ.sum())} of {differ.numel()} elements differ"
            )
    return ""


def _bits(tensor: Tensor) -> Tensor:
    """The bytes of each element, along a new last axis."""
    return tensor.contiguous().unsqueeze(-1).view(torch.uint8)
