"""What a trace over named dimensions relies on, and which of it matters.

Tracing takes PyTorch through decisions about sizes: whether the batch is 1, whether a length is even. PyTorch notes
each as a guard. Many decide nothing that can be seen (a convolution picks its kernel by the batch size), so each is put
to the test: the graph is traced once more for sizes that break it. When the same calls are recorded, with the shapes
that the symbolic trace predicts, the guard is of no account; otherwise it is a constraint on the sizes that the
program takes, and the executable checks it at every call.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import sympy
import torch
from torch import fx
from torch.fx.node import map_aggregate

from ..._torch import sympy_of
from ..errors import TranslationError
from ..record import Result, Size
from .names import Names

Sizes = dict[sympy.Symbol, int]
Retrace = Callable[[Sizes], tuple[fx.Graph, Sizes] | None]

aten = torch.ops.aten
# Which argument these give where it has the shape of the result: PyTorch leaves some out where it knows the sizes, or
# calls others, as elements lie in memory.
_IDLE: dict[Any, int] = {
    aten.alias.default: 0,
    aten.clone.default: 0,
    aten.expand.default: 0,
    aten.slice.Tensor: 0,
    aten.slice_scatter.default: 1,
    aten.view.default: 0,
    aten._unsafe_view.default: 0,
}
_VIEWS = (aten.view.default, aten._unsafe_view.default)  # of which the result's shape says all
CANDIDATES = (1, 2, 3, 4, 5, 6, 8, 12, 16, 17, 30, 64, 100, 240, 512, 1000, 4096)


def constraints(guards: Sequence[sympy.Basic], names: Names, graph: fx.Graph, retrace: Retrace) -> list[sympy.Basic]:
    """The conditions on the named sizes under which `graph` is right, beside the rules of `names`.

    `retrace` gives the graph as it is traced for other sizes, and what those are called there, or None where PyTorch
    cannot run it. Raises TranslationError for a condition that fixes a size.
    """
    kept: list[sympy.Basic] = []
    tried: dict[tuple[int, ...], bool] = {}

    def harmless(sizes: Sizes) -> bool:
        key = tuple(sizes.values())
        if key not in tried:
            other = retrace(sizes)
            tried[key] = other is not None and _is_same(graph, sizes, *other)
        return tried[key]

    for guard in dict.fromkeys(guards):
        if not guard.free_symbols <= names.hints.keys():
            continue  # a guard about the values of tensors, which are refused where they are used
        breaking = _breaking(guard, names, kept)
        if breaking is not None and not harmless(breaking):
            kept.append(guard)
    for guard in kept:
        _refuse_fixed(guard, names)
    for guard in list(kept):
        others = [other for other in kept if other is not guard and other.free_symbols <= guard.free_symbols]
        if others and _breaking(guard, names, others) is None:
            kept.remove(guard)  # the others say it as well
    return kept


def _breaking(guard: sympy.Basic, names: Names, kept: Sequence[sympy.Basic]) -> Sizes | None:
    """Sizes that break `guard` and nothing in `kept`, as far from the hints as may be: a slice shows only there."""
    found = [c for c in _choices(guard, names) if not holds(guard, c) and all(holds(other, c) for other in kept)]
    return max(found, key=lambda c: sum(abs(c[s] - names.hints[s]) for s in guard.free_symbols), default=None)


def _choices(guard: sympy.Basic, names: Names) -> Iterator[Sizes]:
    """Sizes to try a guard with."""
    symbols = sorted(guard.free_symbols, key=str)
    for values in itertools.product(CANDIDATES if len(symbols) < 3 else CANDIDATES[::3], repeat=len(symbols)):
        sizes = {**names.hints, **dict(zip(symbols, values, strict=True))}
        if names.smallest(sizes) >= 0:
            yield sizes


def holds(guard: sympy.Basic, sizes: Sizes) -> bool:
    """Whether `guard` holds of `sizes`; one that divides by zero, or by less, does not."""
    try:
        return bool(guard.xreplace(sizes))
    except (ZeroDivisionError, TypeError, AssertionError):  # the last of PyTorch's modulo by a negative number
        return False


def _is_same(graph: fx.Graph, sizes: Sizes, other: fx.Graph, its_sizes: Sizes) -> bool:
    """Whether a graph with sizes in it is another with the same sizes in it, by its own names."""
    try:
        return _calls(graph, sizes) == _calls(other, its_sizes)
    except (ZeroDivisionError, TypeError):
        return False


def _calls(graph: fx.Graph, sizes: Sizes) -> list[Any]:
    """The calls of a graph with `sizes` in it, and the shapes of their results, without those that give what they get.

    Calls and inputs stand for themselves by their place, as text: what is equal is so in its type, too.
    """
    places: dict[fx.Node, str] = {}
    calls: list[Any] = []

    def at(value: Any) -> Any:
        if isinstance(value, fx.Node):
            return places[value]
        return repr(_number(value, sizes))

    for node in graph.nodes:
        shape = _shapes(node.meta.get("val"), sizes)
        source = node.args[_IDLE[node.target]] if node.target in _IDLE else None
        if isinstance(source, fx.Node) and _shapes(source.meta["val"], sizes) == shape:
            places[node] = places[source]
            continue
        places[node] = f"%{len(calls)}"
        if node.op == "call_function":
            target = "view" if node.target in _VIEWS else node.target
            args = node.args[:1] if node.target in _VIEWS else node.args
            calls.append((target, *map_aggregate((args, node.kwargs), at), shape))
        elif node.op == "output":
            calls.append([at(leaf) for leaf in node.args[0] if isinstance(leaf, fx.Node)])
            calls.append([at(number) for number in node.meta["numbers"]])
        else:
            calls.append((node.op, shape))
    return calls


def _shapes(value: Any, sizes: Sizes) -> Any:
    if isinstance(value, Result):
        return [_number(size, sizes) for size in value.shape]
    return [_shapes(item, sizes) for item in value] if isinstance(value, list | tuple) else None


def _number(value: Any, sizes: Sizes) -> Any:
    value = value.value if isinstance(value, Size) else value
    if isinstance(value, torch.SymInt):
        return int(sympy_of(value).xreplace(sizes))
    if isinstance(value, torch.SymFloat):
        return float(sympy_of(value).xreplace(sizes))
    return value


def _refuse_fixed(guard: sympy.Basic, names: Names) -> None:
    """A graph with as many calls as a size says is for that size only, and not for twice or thrice of it."""
    multiples = ({symbol: hint * times for symbol, hint in names.hints.items()} for times in (2, 3))
    if isinstance(guard, sympy.Eq) and not any(holds(guard, sizes) for sizes in multiples):
        known = {symbol: name for name, symbol in names.symbols.items()}
        dims = " and ".join(f"'{known[symbol]}'" for symbol in sorted(guard.free_symbols, key=str))
        raise TranslationError(
            f"the graph only works when the dimension {dims} is such that {names.text(guard.lhs)} == "
            f"{names.text(guard.rhs)}; give its size in input_shapes instead of the name"
        )
