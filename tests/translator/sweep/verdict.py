"""From calls to verdicts: translated and built many at a time, run, compared with PyTorch one by one."""

from __future__ import annotations

import warnings
from typing import NamedTuple

import numpy as np
import torch
from torch import fx, nn
from torch.utils import _pytree as pytree

from relax_zoo.compiler import build
from relax_zoo.translator import UnsupportedError, from_fx
from relax_zoo.translator.errors import TranslationError
from tests.translator.compare import difference
from tests.translator.sweep.samples import Sample

TOGETHER = 12  # calls in one module


class Verdict(NamedTuple):
    """`kind` is "right", "refused" (in words), "wrong" (silently), or "broken" (an error that is ours)."""

    kind: str
    reason: str = ""


def verdicts(calls: list[Sample], together: int = TOGETHER) -> dict[str, Verdict]:
    """The verdict on each call that PyTorch itself can run, by its name."""
    found: dict[str, Verdict] = {}
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        for start in range(0, len(calls), together):
            _judge(calls[start : start + together], found)
    return {call.name: found[call.name] for call in calls if call.name in found}


def _judge(calls: list[Sample], found: dict[str, Verdict]) -> None:
    if not calls:
        return
    graph, owners = _graph(calls)
    try:
        run = build(from_fx(graph, [tensor for call in calls for tensor in call.inputs]))
        outputs = run(*[tensor.clone() for call in calls for tensor in call.inputs])
    except UnsupportedError as error:
        refused = {owners[call.node]: f"{call.operator}: {call.reason}" for call in reversed(error.calls)}
        for call in calls:
            if call.name in refused:
                found[call.name] = Verdict("refused", refused[call.name])
        _judge([call for call in calls if call.name not in refused], found)
        return
    except Exception as error:
        if len(calls) > 1:
            middle = len(calls) // 2
            _judge(calls[:middle], found)
            _judge(calls[middle:], found)
        elif _runs(calls[0]):
            found[calls[0].name] = _failure(error)
        return
    for call, output in zip(calls, pytree.tree_map_only(np.ndarray, torch.as_tensor, outputs), strict=True):
        try:
            message = difference(call.function, list(call.inputs), output)
        except Exception as error:
            message = f"could not be compared: {type(error).__name__}: {error}"
        found[call.name] = Verdict("right") if message is None else Verdict("wrong", message)


def _failure(error: Exception) -> Verdict:
    text = f"{type(error).__name__}: {error}"
    ours = not isinstance(error, TranslationError) or "the converter failed" in text or "PyTorch computes" in text
    return Verdict("broken" if ours else "refused", text)


def _runs(call: Sample) -> bool:
    try:
        call.function(*[tensor.clone() for tensor in call.inputs])
    except Exception:
        return False
    return True


def _graph(calls: list[Sample]) -> tuple[fx.GraphModule, dict[str, str]]:
    """One graph of all calls, and which call each node is."""
    graph, owners = fx.Graph(), {}
    inputs = [[graph.placeholder(f"x{i}_{j}") for j in range(len(call.inputs))] for i, call in enumerate(calls)]
    modules = {f"m{i}": call.function for i, call in enumerate(calls) if isinstance(call.function, nn.Module)}
    outputs = [
        graph.call_module(f"m{i}", tuple(given))
        if f"m{i}" in modules
        else graph.call_function(call.function, tuple(given))
        for i, (call, given) in enumerate(zip(calls, inputs, strict=True))
    ]
    owners = {node.name: call.name for call, node in zip(calls, outputs, strict=True)}
    graph.output(tuple(outputs))
    return fx.GraphModule(modules, graph), owners
