"""A numeric failure cut down to a script of a few lines: as few nodes, as small shapes, as plain values as still fail.

The wrong node is tried alone on the values that reached it; where it is right alone, what comes before it is added, a
node at a time. Then weights and inputs are replaced by those that the zoo makes, and every dimension that can be halved
is. Whatever makes the failure go away is taken back.
"""

from __future__ import annotations

import copy
import itertools
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from torch import Tensor, fx, nn

from relax_zoo.zoo.weights import fill

from ..process.progress import phase
from .bisect import Culprit, Values, judged, manner
from .script import as_input, save

if TYPE_CHECKING:
    from ..subject import Subject

MOST_NODES = 8
SECONDS = 50  # after which what is there is small enough


@dataclass(frozen=True)
class Case:
    """A graph and its inputs; `plain` says whether weights and inputs are those that the zoo makes of their shapes."""

    graph: fx.GraphModule
    inputs: tuple[Tensor, ...]
    plain: bool = False

    @property
    def operators(self) -> int:
        """How many calls the graph makes."""
        return sum(node.op.startswith("call") for node in self.graph.graph.nodes)


def small_case(subject: Subject, culprit: Culprit, inputs: tuple[Tensor, ...], path: Path) -> Case | None:
    """Write a script that fails as the model does to `path`; None where no part of at most `MOST_NODES` nodes does."""
    with phase("blame"):
        shrinker = _Shrinker(subject, culprit.manner)
        case = shrinker.isolated(culprit, inputs)
        if case is None:
            return None
        case = shrinker.plain(case)
        case = shrinker.halved(case)
        title = f"{subject.model.name}, {culprit.node} ({culprit.operator}): not what PyTorch computes."
        save(path, title, case.graph, case.inputs, plain=case.plain, importer=subject.importer.name)
        return case


class _Shrinker:
    def __init__(self, subject: Subject, manner: str) -> None:
        self.subject, self.manner = subject, manner
        self.end = time.monotonic() + SECONDS

    def fails(self, case: Case) -> bool:
        """Whether the case runs in PyTorch and is wrong in the same way."""
        if time.monotonic() > self.end:
            return False
        try:
            verdict = judged(self.subject, case.graph, case.inputs)[0]()
            return not verdict.ok and manner(verdict.message) == self.manner
        except Exception:  # another failure than the one that is looked for
            return False

    def isolated(self, culprit: Culprit, inputs: tuple[Tensor, ...]) -> Case | None:
        graph = self.subject.graph
        everything = Everything(graph)
        everything.run(*(each.clone() for each in inputs))
        calls = [node for node in graph.graph.nodes if node.op.startswith("call")]
        last = next(at for at, node in enumerate(calls) if node.name == culprit.value)
        region: set[fx.Node] = set()
        for node in [calls[last], *_before(calls[last])][:MOST_NODES]:
            region.add(node)
            case = cut_out(graph, region, calls[last], everything.values)
            if case is not None and self.fails(case):
                return case
        return None

    def plain(self, case: Case) -> Case:
        made = tuple(_made(each) for each in case.inputs)
        for inputs in (made, case.inputs):
            graph = _graph_module(copy.deepcopy(case.graph), case.graph.graph)
            fill(graph)
            if self.fails(tried := Case(graph, inputs, plain=inputs is made)):
                return tried
        return case

    def halved(self, case: Case) -> Case:
        """Halve sizes that several inputs share together, the largest first."""
        if not case.plain:
            return case
        smaller = True
        while smaller:
            smaller = False
            for size in sorted({d for each in case.inputs for d in each.shape if d > 1}, reverse=True):
                shapes = [tuple(d // 2 if d == size else d for d in each.shape) for each in case.inputs]
                inputs = tuple(_made(each, shape) for each, shape in zip(case.inputs, shapes, strict=True))
                if self.fails(tried := replace(case, inputs=inputs)):
                    case, smaller = tried, True
                    break
        return case


class Everything(Values):
    """Keeps the value of every node, tensor or not."""

    def __init__(self, graph: fx.GraphModule) -> None:
        super().__init__(graph)
        self.values: dict[fx.Node, Any] = {}

    def run_node(self, n: fx.Node) -> Any:
        """Run one node."""
        result = super().run_node(n)
        self.values[n] = result.detach().clone() if isinstance(result, Tensor) else result
        return result


def _before(node: fx.Node) -> list[fx.Node]:
    """What `node` is computed from, the nearest first."""
    found: list[fx.Node] = []
    queue = [node]
    while queue and len(found) < 4 * MOST_NODES:
        for each in queue.pop(0).all_input_nodes:
            if each.op.startswith("call") and each not in found:
                found.append(each)
                queue.append(each)
    return found


def cut_out(graph: fx.GraphModule, region: set[fx.Node], last: fx.Node, values: dict[fx.Node, Any]) -> Case | None:
    """`region` as a graph of its own, with the tensors that come from outside as inputs; None where there are none."""
    part, root = fx.Graph(), nn.Module()
    copies: dict[fx.Node, fx.Node] = {}
    inputs: list[Tensor] = []
    modules = itertools.count()
    nodes = [node for node in graph.graph.nodes if node in region]
    outside = [each for node in nodes for each in node.all_input_nodes if each not in region]
    for each in dict.fromkeys(outside):
        if isinstance(values[each], Tensor) and each.op != "get_attr":
            copies[each] = part.placeholder(f"x{len(inputs)}")
            inputs.append(values[each])
    for each in dict.fromkeys(outside):
        if isinstance(values[each], Tensor) and each.op == "get_attr":
            name = f"w{len(copies)}"
            root.register_parameter(name, nn.Parameter(values[each].clone(), requires_grad=False))
            copies[each] = part.get_attr(name)
    for node in nodes:
        target = node.target
        if node.op == "call_module":
            target = f"m{next(modules)}"
            root.add_module(target, graph.get_submodule(str(node.target)))
        args, kwargs = (fx.map_arg(each, lambda n: copies.get(n, values[n])) for each in (node.args, node.kwargs))
        copies[node] = part.create_node(node.op, target, args, kwargs, node.name)
    if not inputs or not isinstance(values[last], Tensor):
        return None
    part.output(copies[last])
    return Case(_graph_module(root, part), tuple(inputs))


def _graph_module(root: nn.Module, graph: fx.Graph) -> fx.GraphModule:
    module = fx.GraphModule(root, graph)
    module.eval()
    return module


def _made(tensor: Tensor, shape: Sequence[int] | None = None) -> Tensor:
    return as_input(tensor, shape).value("input", {})
