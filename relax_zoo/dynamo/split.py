"""A graph of which PyTorch runs what has no translation: split around those calls, the rest built part by part."""

from __future__ import annotations

import operator
import warnings
from collections.abc import Callable
from typing import Any

from torch import fx, nn
from torch.fx.passes.split_module import split_module

from relax_zoo._torch import compile_lock
from relax_zoo.translator import UnsupportedError
from relax_zoo.translator.errors import source_line

from .built import Built


class FallbackWarning(UserWarning):
    """Says which calls of a compiled function eager PyTorch runs, where they are, and why."""


class Split(nn.Module):
    """Runs a graph, built as a whole where that can be, and in parts where it cannot."""

    def __init__(self, graph: fx.GraphModule, said: list[str] | None = None) -> None:
        """Take what `Built` takes; how it is to be run is found out at its first call.

        What PyTorch runs is added to `said`, by the whole that this is a part of, or else said in a warning.
        """
        super().__init__()
        self._graph = graph
        self._said = said
        self._run: Callable[..., Any] | None = None

    def forward(self, *args: Any) -> Any:
        """Run on the graph's arguments."""
        if self._run is not None:
            return self._run(*args)
        with compile_lock():
            said: list[str] = [] if self._said is None else self._said
            run = self._run or self._prepared(args, said)
            result = run(*args)  # parts are prepared when their arguments are there
            self._run = run
        if said and self._said is None:
            text = "the backend relax leaves to eager PyTorch what has no translation:\n\n" + "\n\n".join(said)
            warnings.warn(text, FallbackWarning, stacklevel=2)
        return result

    def _prepared(self, args: tuple[Any, ...], said: list[str]) -> Callable[..., Any]:
        built = Built(self._graph)
        try:
            built.prepare(args)
        except UnsupportedError as error:
            said.extend(map(str, error.calls))
            return self._split({call.node for call in error.calls}, said)
        except Exception as error:
            said.append(f"  {len(self._graph.graph.nodes)} calls from {_where(self._graph)}\n    {error}")
            return self._graph
        return built

    def _split(self, unsupported: set[str], said: list[str]) -> Callable[..., Any]:
        """The graph with its parts as modules: those in eager PyTorch as they are, others to be built."""
        parts: dict[Any, int] = {}
        eager: set[str] = set()
        at = 0
        for node in self._graph.graph.nodes:
            if node.op in ("placeholder", "get_attr", "output"):
                continue
            source = parts.get(node.args[0]) if node.target is operator.getitem else None
            if source is not None and f"submod_{source}" in eager:
                parts[node] = source
                continue
            if (f"submod_{at}" in eager) != (node.name in unsupported):
                at += 1
            if node.name in unsupported:
                eager.add(f"submod_{at}")
            parts[node] = at
        if not eager:
            return self._graph
        whole = split_module(self._graph, self._graph, lambda node: parts.get(node, at), keep_original_order=True)
        for name, part in list(whole.named_children()):
            if isinstance(part, fx.GraphModule) and name not in eager:
                setattr(whole, name, Split(part, said))
        return whole


def _where(graph: fx.GraphModule) -> str:
    calls = [node for node in graph.graph.nodes if node.op not in ("placeholder", "get_attr", "output")]
    return source_line(calls[0]) if calls else "a graph without calls"
