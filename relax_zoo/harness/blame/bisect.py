"""Where a numeric failure begins: the first torch.fx node whose value leaves its bound.

The graph is built once more with the value of every node among its results, and each is judged by its own bound. A
fault that then hides, because it needs kernels to be fused, is looked for by halving: the graph that ends at a node is
right or wrong.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, fx

from relax_zoo.translator.errors import source_line

from ..numerics.judge import Reference, judge, reference
from ..process.progress import phase
from ..results import Verdict

if TYPE_CHECKING:
    from ..subject import Subject


@dataclass(frozen=True)
class Culprit:
    """The node to look at: its name and operator, the user's line that made it, and what is wrong with its value.

    `value` is the node whose value that is: another one where `node` returns several, and it takes one of them.
    """

    node: str
    operator: str
    source: str
    message: str
    value: str

    @property
    def manner(self) -> str:
        """In what way its value is wrong."""
        return manner(self.message)

    def __str__(self) -> str:
        return (
            f"first wrong at {self.node} ({self.operator}), and at the Relax bindings of that name\n    {self.source}"
        )


# Words of a verdict's message that say in what way a value is wrong; of all others, that it is too far off.
MANNERS = ("the output structure", "PyTorch returns", "in the same places", "expected exactly")


def manner(message: str) -> str:
    """In what way a value is wrong, by the message of its verdict."""
    return next((words for words in MANNERS if words in message), "too far off")


def blame(subject: Subject, inputs: tuple[Tensor, ...]) -> Culprit | None:
    """The first node whose value is wrong on `inputs`; None where every part of the graph that was tried is right."""
    with phase("blame"):
        values = Values(subject.graph)
        values.run(*(each.clone() for each in inputs))
        nodes = [node for node in subject.graph.graph.nodes if node in values.kept]
        found = _exposed(subject, inputs, nodes, values.overwritten()) or _halved(subject, inputs, nodes)
    if found is None:
        return None
    value, verdict = found
    node = _maker(value, set(nodes))
    return Culprit(node.name, operator_of(node, subject.graph), source_line(node), verdict.message, value.name)


def _maker(node: fx.Node, tensors: set[fx.Node]) -> fx.Node:
    """What made the value of `node`: where that is one of several results, the call that has them."""
    while node.target is operator.getitem and isinstance(node.args[0], fx.Node) and node.args[0] not in tensors:
        if not node.args[0].op.startswith("call"):
            break
        node = node.args[0]
    return node


def operator_of(node: fx.Node, graph: fx.GraphModule) -> str:
    """What a node calls, in a word."""
    if node.op == "call_module":
        return type(graph.get_submodule(str(node.target))).__name__
    return str(getattr(node.target, "__name__", node.target))


class Values(fx.Interpreter):
    """Runs a graph and keeps what each node computed, as it was then."""

    def __init__(self, graph: fx.GraphModule) -> None:
        super().__init__(graph)
        self.kept: dict[fx.Node, Tensor] = {}
        self._live: dict[fx.Node, Tensor] = {}

    def run_node(self, n: fx.Node) -> Any:
        """Run one node."""
        result = super().run_node(n)
        if n.op.startswith("call") and isinstance(result, Tensor):
            self.kept[n], self._live[n] = result.detach().clone(), result
        return result

    def overwritten(self) -> set[fx.Node]:
        """The nodes whose values later ones changed in place."""
        return {n for n, kept in self.kept.items() if not torch.equal(_bits(kept), _bits(self._live[n].detach()))}


def _bits(tensor: Tensor) -> Tensor:
    return tensor.nan_to_num(nan=0.5) if tensor.is_floating_point() else tensor


def judged(
    subject: Subject, graph: fx.GraphModule, inputs: Sequence[Tensor], *, whole: bool = False
) -> tuple[Callable[[], Verdict], Any, Any]:
    """Import, build and run `graph` on `inputs`; returns how to judge it, the reference and the results.

    It is built for the sizes that `inputs` have; if `whole`, when it takes the inputs of the whole model, as that is.
    """
    shapes = [(tuple(each.shape), str(each.dtype).removeprefix("torch.")) for each in inputs]
    module = subject.load(graph, subject.shapes if whole else shapes)
    run = subject.build(module, subject.fixed if whole else {}, graph, inputs)
    expected = reference(graph, tuple(inputs))
    # A part of a graph may well compute a constant, which is compared like any other value.
    expected = Reference({path: replace(leaf, live=True) for path, leaf in expected.leaves.items()})
    results = run(*(each.clone() for each in inputs))
    return (lambda: judge(expected, results)), expected, results


def _exposed(
    subject: Subject, inputs: tuple[Tensor, ...], nodes: list[fx.Node], overwritten: set[fx.Node]
) -> tuple[fx.Node, Verdict] | None:
    """The first of `nodes` that is wrong when all their values are results."""
    graph = fx.Graph()
    copies: dict[fx.Node, tuple[fx.Node, fx.Node]] = {}
    for node in subject.graph.graph.nodes:
        if node.op == "output":
            graph.output(tuple(copies[each][1] for each in nodes))
            continue
        copy = graph.node_copy(node, lambda each: copies[each][0])
        kept = graph.call_function(torch.clone, (copy,)) if node in overwritten else copy
        copies[node] = (copy, kept)
    _, expected, results = judged(subject, fx.GraphModule(subject.graph, graph), inputs, whole=True)
    for at, node in enumerate(nodes):
        leaf = {path: each for path, each in expected.leaves.items() if path == f"[{at}]"}
        verdict = judge(type(expected)({"": next(iter(leaf.values()))}), results[at])
        if not verdict.ok:
            return node, verdict
    return None


def ending_at(graph: fx.GraphModule, last: fx.Node) -> fx.GraphModule:
    """The part of `graph` that computes `last`."""
    part = fx.Graph()
    copies: dict[fx.Node, fx.Node] = {}
    for node in graph.graph.nodes:
        copies[node] = part.node_copy(node, lambda each: copies[each])
        if node is last:
            break
    for node in graph.graph.nodes:  # inputs that come later in the graph are inputs all the same
        if node.op == "placeholder" and node not in copies:
            with part.inserting_before(next(iter(part.nodes))):
                copies[node] = part.node_copy(node)
    part.output(copies[last])
    return fx.GraphModule(graph, part)


def _halved(subject: Subject, inputs: tuple[Tensor, ...], nodes: list[fx.Node]) -> tuple[fx.Node, Verdict] | None:
    """The first of `nodes` such that the graph that ends there is wrong."""

    def verdict(node: fx.Node) -> Verdict:
        return judged(subject, ending_at(subject.graph, node), inputs, whole=True)[0]()

    low, high, found = 0, len(nodes) - 1, None
    while low <= high:
        middle = (low + high) // 2
        if (now := verdict(nodes[middle])).ok:
            low = middle + 1
        else:
            high, found = middle - 1, (nodes[middle], now)
    return found
