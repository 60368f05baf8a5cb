"""The steps from a row to a verdict: traced, translated, built, run, compared with PyTorch."""

from __future__ import annotations

import contextlib
import re
import types
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
import torch
from torch import fx
from torch.utils import _pytree as pytree

from relax_zoo._tvm import IRModule
from relax_zoo.compiler import build
from relax_zoo.conformance.difference import difference
from relax_zoo.translator import UnsupportedError, from_fx
from relax_zoo.translator.registry import TABLE, Overload
from tests.translator.case import Case
from tests.translator.memory import outputs_of


class Translated(NamedTuple):
    """A row's program, which has no function where the row is refused, and the overloads that were converted for it."""

    module: IRModule
    calls: list[Overload]


def translated(case: Case) -> Translated:
    """The row's translation; raises AssertionError where one that must be refused is not."""
    with recorded() as calls:
        if case.refused is None:
            return Translated(from_fx(traced(case), case.entries), calls)
        with pytest.raises(UnsupportedError, match=re.escape(case.refused)):
            from_fx(traced(case), case.entries)
        return Translated(IRModule(), calls)


def outputs_alone(case: Case, translation: Translated) -> list[Any]:
    """What the row computes at each of its sizes, in a program of its own."""
    run = build(translation.module)
    return [outputs_of(run, case.tensors(sizes)) for sizes in case.sizes]


def check_calls(case: Case, calls: list[Overload]) -> None:
    """Raise AssertionError unless the overload that the row is for was converted."""
    if case.overload is not None and not _gives_nothing(case):
        assert case.overload in calls, (
            f"{case.overload} was not converted, but {', '.join(map(str, calls)) or 'nothing'}"
        )


def check_outputs(case: Case, outputs: list[Any]) -> None:
    """Raise AssertionError unless the outputs, at each of the row's sizes, are what PyTorch computes."""
    for sizes, each in zip(case.sizes, outputs, strict=True):
        message = difference(case.function, case.tensors(sizes), each)
        assert message is None, f"{message} (sizes {sizes})"


def _gives_nothing(case: Case) -> bool:
    """Whether the results have no element: then there is nothing to convert."""
    if case.refused is not None:
        return False
    results = pytree.tree_leaves(case.function(*case.tensors(case.sizes[0])))
    return all(isinstance(result, torch.Tensor) and not result.numel() for result in results)


def traced(case: Case) -> fx.GraphModule:
    """The graph of the row's function; PyTorch's tracer takes Python functions only, so builtins are recorded here."""
    if not isinstance(case.function, types.BuiltinFunctionType | torch._ops.OpOverload):
        return fx.symbolic_trace(case.function)
    graph = fx.Graph()
    graph.output(graph.call_function(case.function, tuple(graph.placeholder(f"x{i}") for i in range(len(case.inputs)))))
    return fx.GraphModule({}, graph)


@contextlib.contextmanager
def recorded() -> Iterator[list[Overload]]:
    """The overloads that are converted in this context, in order."""
    ensure_table()
    calls: list[Overload] = []
    before = dict(TABLE)

    def noting(overload: Overload) -> Any:
        def converter(*args: Any, **kwargs: Any) -> Any:
            calls.append(overload)
            return before[overload](*args, **kwargs)

        return converter

    TABLE.update({overload: noting(overload) for overload in before})
    try:
        yield calls
    finally:
        TABLE.update(before)


def ensure_table() -> None:
    """Fill the table, which `from_fx` does when it is first called."""
    import relax_zoo.translator.ops  # noqa: F401
