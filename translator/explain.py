"""Words for people: a graph beside what it became, and what is supported at all."""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import torch
from torch import fx

from .._extras import extra
from .._torch import OpOverload, decomposition_table, schema, target_text
from .._tvm import ty_of
from .errors import source_line
from .inputs import parse_inputs

if TYPE_CHECKING:
    from rich.table import Table


class Explained(NamedTuple):
    """One torch.fx node and what it became.

    `operator`: what it calls. `bindings`: each Relax binding with its value, on one line. `types`: theirs, in order.
    `calls`: the ATen overloads that it was recorded as, each with the dtype of its (first) result. `source`: the user's
    line, "" where the tracer recorded none.
    """

    node: str
    operator: str
    bindings: tuple[str, ...]
    types: tuple[str, ...]
    calls: tuple[tuple[str, str], ...]
    source: str


def explained(
    graph: fx.GraphModule,
    input_shapes: Sequence[Any] | Mapping[str, Any],
    call_function_map: Mapping[Any, Any] | None = None,
    call_module_map: Mapping[Any, Any] | None = None,
    *,
    call_method_map: Mapping[str, Any] | None = None,
) -> list[Explained]:
    """Each node of a graph that computes something, in order, with what it became.

    Takes and raises what `from_fx` does.

    >>> [row.bindings for row in explained(fx.symbolic_trace(torch.nn.ReLU()), [(2, 3)])]  # doctest: +SKIP
    [('relu = R.nn.relu(input_1)',)]
    """
    from . import ops  # noqa: F401  (fills the table)
    from .capture import capture
    from .mapped import Maps
    from .walk import Walk

    maps = Maps(graph, call_function_map, call_module_map, call_method_map)
    captured = capture(graph, parse_inputs(graph.graph, input_shapes), maps)
    calls: dict[fx.Node, list[tuple[str, str]]] = defaultdict(list)
    for node in captured.graph.nodes:
        if isinstance(node.target, OpOverload) and node in captured.owner:
            calls[captured.owner[node]].append((str(node.target), _dtype(node.meta["val"])))
    walk = Walk(captured, maps, keep_params=True)
    main = walk.run()["main"]
    values = {binding.var: binding.value for block in main.body.blocks for binding in block.bindings}
    rows = []
    for node in graph.graph.nodes:
        if node.op in ("placeholder", "output"):
            continue
        bound = [var for var in walk.emission.variables[node] if var in values]
        rows.append(
            Explained(
                node.name,
                target_text(node),
                tuple(f"{var.name} = {values[var]}" for var in bound),
                tuple(str(ty_of(var)).removeprefix("R.") for var in bound),
                tuple(calls[node]),
                source_line(node) if node.stack_trace else "",
            )
        )
    return rows


def explain(graph: fx.GraphModule, input_shapes: Sequence[Any] | Mapping[str, Any]) -> Table:
    """Each torch.fx node beside the Relax bindings it became, with shapes and source lines, as a table of `rich`.

    Takes and raises what `from_fx` does.

    >>> import rich
    >>> rich.print(explain(torch.fx.symbolic_trace(torch.nn.ReLU()), [(2, 3)]))  # doctest: +SKIP
    """
    with extra("harness"):
        from rich.table import Table
        from rich.text import Text

    table = Table("node", "of", "Relax", "shape", "source")
    for row in explained(graph, input_shapes):
        lines = [_short(line) for line in row.bindings] or ["(nothing: it is what it was given)"]
        cells = (row.node, row.operator, "\n".join(lines), "\n".join(row.types), row.source)
        table.add_row(*(Text(cell) for cell in cells))
    return table


def _dtype(value: Any) -> str:
    """The dtype of a result, or of the first of several; "" for what is no tensor."""
    first = value if hasattr(value, "dtype") or not isinstance(value, Sequence) else next(iter(value), None)
    return str(getattr(first, "dtype", "")).removeprefix("torch.")


def _short(line: str, width: int = 90) -> str:
    return line if len(line) <= width else line[: width - 3] + "..."


class Support(NamedTuple):
    """One operator of PyTorch: its overload, how it is translated, and the file of its converter where it has one."""

    overload: str
    how: str
    where: str


def coverage() -> list[Support]:
    """What is supported, overload by overload: by converter, decomposition, tensor expression, or external kernel.

    A decomposition counts where PyTorch has one into other operators, which may still meet one that is refused.

    >>> {support.how for support in coverage()} == {"converter", "decomposition", "tensor expression", "external"}
    True
    """
    return sorted({*_converted(), *_decomposed()})


def _converted() -> Iterator[Support]:
    from . import ops  # noqa: F401  (fills the table)
    from .registry import TABLE, WAYS

    for overload, converter in TABLE.items():
        way = WAYS[overload]
        where = "external" if way == "external" else converter.__module__.rpartition(".")[2]
        yield Support(str(overload), way, f"ops/{where}.py")


def _decomposed() -> Iterator[Support]:
    from .registry import TABLE

    for overload in {**decomposition_table(), **torch.export.default_decompositions()}:
        if (
            isinstance(overload, OpOverload)
            and overload not in TABLE
            and overload.namespace == "aten"
            and not schema(overload).is_mutable
            and "backward" not in str(overload)
        ):
            yield Support(str(overload), "decomposition", "")


def page() -> str:
    """docs/coverage.md down to `BELOW`: what `coverage` says, for readers."""
    supports = coverage()
    lines = [
        "# What is translated",
        "",
        "Written by `python -m relax_zoo coverage docs/coverage.md`; a test holds it to the table of converters.",
        "Composite operators of PyTorch that are not listed are reached through those that are.",
        "",
    ]
    for how, title in _TITLES.items():
        found = [support for support in supports if support.how == how]
        lines += [f"## {title} ({len(found)})", "", "| overload | where |", "|---|---|"]
        lines += [f"| `{support.overload}` | {f'`{support.where}`' if support.where else ''} |" for support in found]
        lines += [""]
    return "\n".join([*lines, BELOW])


BELOW = "<!-- What follows is written by the commands that it names. -->"


_TITLES = {
    "converter": "By a converter to Relax",
    "tensor expression": "By a tensor expression",
    "external": "By PyTorch's own kernel, called from the module",
    "decomposition": "By PyTorch's decomposition",
}


def main(arguments: list[str] | None = None) -> int:
    """Print the page of all overloads, or write it to a file."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo coverage", description=main.__doc__)
    parser.add_argument("file", nargs="?", type=Path, help="where to write it")
    file = parser.parse_args(arguments).file
    if file is None:
        print(page())
    else:
        kept = file.read_text().partition(BELOW)[2] if file.exists() else ""
        file.write_text(page() + (kept or "\n"))
    return 0
