"""What the translator says when it cannot go on: which call, where in the user's source, and what to do."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from contextvars import ContextVar
from dataclasses import dataclass

import torch
from torch import fx

_TORCH = os.path.dirname(torch.__file__)


class TranslationError(Exception):
    """The graph cannot be translated; the message names the node, the operator and the source line."""


@dataclass(frozen=True)
class UnsupportedCall:
    """One call that Relax has no translation for.

    `node` is the torch.fx node's name, `operator` the ATen overload, `source` the user's line, `reason` what stands
    in the way.
    """

    node: str
    operator: str
    source: str
    reason: str

    def __str__(self) -> str:
        return f"  {self.node}: {self.operator}\n    at {self.source}\n    {self.reason}"


class UnsupportedError(TranslationError):
    """The graph holds calls that have no translation; `calls` lists every one of them."""

    def __init__(self, calls: list[UnsupportedCall]) -> None:
        self.calls = tuple(calls)
        plural = "call has" if len(calls) == 1 else "calls have"
        super().__init__(
            f"{len(calls)} {plural} no translation to Relax:\n\n"
            + "\n\n".join(map(str, calls))
            + "\n\nWhat to do: rewrite the call with supported operators; give from_fx a map for it "
            "(call_function_map, call_module_map or call_method_map); or add a converter with @converts "
            "in translator/ops."
        )


class Refusal(Exception):
    """Raised by a converter at the branch that meets what it cannot say in Relax; the walk adds node and source."""


def source_line(node: fx.Node) -> str:
    """Where the user wrote `node`: file, line and code of the innermost frame that is not PyTorch's own.

    Falls back to the line of the graph as torch.fx prints it when the tracer recorded no frames.
    """
    frames = (node.stack_trace or "").split('File "')[1:]
    for frame in reversed(frames):
        place, _, code = frame.partition("\n")
        path, _, rest = place.partition('", ')
        if not path.startswith((_TORCH, "<")):
            line = rest.split(",")[0].removeprefix("line ")
            return f"{path}:{line}: {code.strip().splitlines()[0] if code.strip() else ''}".rstrip(": ")
    return f"the traced graph: {node.format_node()}"


_CONVERTED: ContextVar[tuple[fx.Node, dict[str, str]] | None] = ContextVar("converted", default=None)


@contextlib.contextmanager
def converting(node: fx.Node, sources: dict[str, str]) -> Iterator[None]:
    """Within, `place` names `node`, and notes in `sources` where the user wrote it."""
    token = _CONVERTED.set((node, sources))
    try:
        yield
    finally:
        _CONVERTED.reset(token)


def place() -> str:
    """The beginning of what a check says when the program runs: the node that is being converted."""
    if (converted := _CONVERTED.get()) is None:
        return ""
    node, sources = converted
    sources[node.name] = source_line(node)
    return f"{node.name}: "
