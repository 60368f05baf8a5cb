"""What a trace over named dimensions relies on, and which of it matters.

Tracing takes PyTorch through decisions about sizes: whether the batch is 1, whether a length is even. PyTorch notes
each as a guard. Many decide nothing that can be seen (a convolution picks its kernel by the batch size), so each is put
to the test: the graph is traced once more for sizes that break it. When the same calls are recorded, with the shapes
that the symbolic trace predicts, the guard is of no account; otherwise it is a constraint on the sizes that the
program takes, and the executable checks it at every call.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import sympy
import torch
from torch import fx
from torch.fx.node import map_aggregate

from .._torch import Mod, PythonMod, sympy_of, sympy_text
from .errors import TranslationError
from .record import Result, Size

Sizes = dict[sympy.Symbol, int]
Retrace = Callable[[Sizes], fx.Graph | None]

# Which argument these give where they take or fill everything.
_WHOLE: dict[Any, int] = {torch.ops.aten.slice.Tensor: 0, torch.ops.aten.slice_scatter.default: 1}
CANDIDATES = (1, 2, 3, 4, 5, 6, 8, 12, 16, 17, 30, 64, 100, 240, 512, 1000, 4096)


def constraints(
    guards: Sequence[sympy.Basic], hints: Sizes, names: Mapping[sympy.Symbol, str], graph: fx.Graph, retrace: Retrace
) -> list[str]:
    """The conditions on the named dimensions under which `graph` is right, in Python's syntax.

    `hints` are the sizes that the guards were decided for; `retrace` gives the graph for other sizes, or None where
    PyTorch cannot run it. Raises TranslationError for a condition that fixes a size.
    """
    kept: list[sympy.Basic] = []
    tried: dict[tuple[int, ...], bool] = {}

    def harmless(sizes: Sizes) -> bool:
        key = tuple(sizes.values())
        if key not in tried:
            other = retrace(sizes)
            tried[key] = other is not None and _is_same(graph, other, sizes)
        return tried[key]

    for guard in dict.fromkeys(guards):
        if not guard.free_symbols <= hints.keys():
            continue  # a guard about the values of tensors, which are refused where they are used
        breaking = _breaking(guard, hints, kept)
        if breaking is not None and not harmless(breaking):
            kept.append(guard)
    for guard in kept:
        _refuse_fixed(guard, names)
    symbols = {symbol: sympy.Symbol(name, integer=True) for symbol, name in names.items()}
    return [sympy_text(guard.xreplace(symbols)) for guard in kept]


def _breaking(guard: sympy.Basic, hints: Sizes, kept: Sequence[sympy.Basic]) -> Sizes | None:
    """Sizes that break `guard` and nothing in `kept`, as far from the hints as may be: a slice shows only there."""
    symbols = sorted(guard.free_symbols, key=str)
    candidates = itertools.product(CANDIDATES if len(symbols) < 3 else CANDIDATES[::3], repeat=len(symbols))
    choices = ({**hints, **dict(zip(symbols, values, strict=True))} for values in candidates)
    found = [c for c in choices if not guard.xreplace(c) and all(other.xreplace(c) for other in kept)]
    return max(found, key=lambda c: sum(abs(c[s] - hints[s]) for s in symbols), default=None)


def _is_same(graph: fx.Graph, other: fx.Graph, sizes: Sizes) -> bool:
    """Whether `other` is `graph` with `sizes` in it."""
    ours, theirs = _essential(graph), _essential(other)
    place = {node: i for nodes in (ours, theirs) for i, (node, _) in enumerate(nodes)}

    def at(value: Any) -> Any:
        while isinstance(value, fx.Node) and value not in place:
            value = value.args[_WHOLE[value.target]]
        return place[value] if isinstance(value, fx.Node) else _number(value, sizes)

    return len(ours) == len(theirs) and all(
        a.op == b.op
        and (a.op == "get_attr" or a.op == "placeholder" or a.target == b.target)
        and _equal(map_aggregate((a.args, a.kwargs), at), map_aggregate((b.args, b.kwargs), at))
        and _equal(_shapes(x, sizes), _shapes(y, sizes))
        for (a, x), (b, y) in zip(ours, theirs, strict=True)
    )


def _essential(graph: fx.Graph) -> list[tuple[fx.Node, Any]]:
    """The calls and their results, without slices that take everything: PyTorch drops those where it knows the size."""

    def is_idle(node: fx.Node) -> bool:
        source = _WHOLE.get(node.target)
        return source is not None and list(node.args[source + 2 :]) == [0, 2**63 - 1]

    return [(node, node.meta.get("val")) for node in graph.nodes if not is_idle(node)]


def _equal(a: Any, b: Any) -> bool:
    if isinstance(a, list | tuple) and isinstance(b, list | tuple):
        return len(a) == len(b) and all(map(_equal, a, b))
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(_equal(a[key], b[key]) for key in a)
    return a is b or (type(a) is type(b) and bool(a == b))


def _shapes(value: Any, sizes: Sizes) -> Any:
    if isinstance(value, Result):
        return [_number(size, sizes) for size in value.shape]
    return [_shapes(item, sizes) for item in value] if isinstance(value, list | tuple) else None


def _number(value: Any, sizes: Sizes) -> Any:
    if isinstance(value, Size):
        value = value.value
    if isinstance(value, torch.SymInt):
        return int(sympy_of(value).xreplace(sizes))
    if isinstance(value, torch.SymFloat):
        return float(sympy_of(value).xreplace(sizes))
    return value


def _refuse_fixed(guard: sympy.Basic, names: Mapping[sympy.Symbol, str]) -> None:
    """A graph with as many calls as a size says is for that size only."""
    if isinstance(guard, sympy.Eq) and guard.rhs.is_Integer and not guard.lhs.has(Mod, PythonMod):
        symbols = {symbol: sympy.Symbol(name, integer=True) for symbol, name in names.items()}
        dims = " and ".join(f"'{names[symbol]}'" for symbol in sorted(guard.free_symbols, key=str))
        rule = f"{sympy_text(guard.lhs.xreplace(symbols))} == {guard.rhs}"
        raise TranslationError(
            f"the graph only works when the dimension {dims} is such that {rule}; give its size in input_shapes "
            f"instead of the name"
        )
