"""Words for people: a graph beside what it became, and what is supported at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from torch import fx

from .errors import source_line
from .inputs import parse_inputs

if TYPE_CHECKING:
    from rich.table import Table


def explain(graph: fx.GraphModule, input_shapes: Sequence[Any] | Mapping[str, Any]) -> Table:
    """Each torch.fx node beside the Relax bindings it became, with shapes and source lines, as a table of `rich`.

    Takes and raises what `from_fx` does.

    >>> import rich
    >>> rich.print(explain(torch.fx.symbolic_trace(torch.nn.ReLU()), [(2, 3)]))  # doctest: +SKIP
    """
    from rich.table import Table
    from rich.text import Text

    from . import ops  # noqa: F401  (fills the table)
    from .capture import capture
    from .mapped import Maps
    from .walk import Walk

    maps = Maps(graph, None, None, None)
    walk = Walk(capture(graph, parse_inputs(graph.graph, input_shapes), maps), maps, keep_params=True)
    main = walk.run()["main"]
    values = {binding.var: binding.value for block in main.body.blocks for binding in block.bindings}
    table = Table("node", "of", "Relax", "shape", "source")
    for node in graph.graph.nodes:
        if node.op in ("placeholder", "output"):
            continue
        bound = [var for var in walk.emitted[node] if var in values]
        lines = [_short(f"{var.name} = {values[var]}") for var in bound] or ["(nothing: it is what it was given)"]
        shapes = [str(var.ty).removeprefix("R.") for var in bound]
        target = node._pretty_print_target(node.target)
        table.add_row(*(Text(cell) for cell in (node.name, target, "\n".join(lines), "\n".join(shapes), _place(node))))
    return table


def _short(line: str, width: int = 90) -> str:
    return line if len(line) <= width else line[: width - 3] + "..."


def _place(node: fx.Node) -> str:
    return source_line(node) if node.stack_trace else ""


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
    from .external import EXTERNAL
    from .registry import TABLE

    for overload, converter in TABLE.items():
        where = converter.__module__.rpartition(".")[2]
        how = "external" if overload in EXTERNAL else "tensor expression" if where == "libm" else "converter"
        yield Support(str(overload), how, f"ops/{'external' if how == 'external' else where}.py")


def _decomposed() -> Iterator[Support]:
    import torch._refs  # it adds to the table of decompositions

    from .registry import TABLE

    for overload in {**torch._decomp.decomposition_table, **torch._decomp.core_aten_decompositions()}:
        if (
            isinstance(overload, torch._ops.OpOverload)
            and overload not in TABLE
            and overload.namespace == "aten"
            and not overload._schema.is_mutable
            and "backward" not in str(overload)
        ):
            yield Support(str(overload), "decomposition", "")


def page() -> str:
    """docs/coverage.md: what `coverage` says, for readers."""
    supports = coverage()
    lines = [
        "# What is translated",
        "",
        "Written by `python -m translator`; a test holds it to the table of converters.",
        "Composite operators of PyTorch that are not listed are reached through those that are.",
        "",
    ]
    for how, title in _TITLES.items():
        found = [support for support in supports if support.how == how]
        lines += [f"## {title} ({len(found)})", "", "| overload | where |", "|---|---|"]
        lines += [f"| `{support.overload}` | {f'`{support.where}`' if support.where else ''} |" for support in found]
        lines += [""]
    return "\n".join(lines)


_TITLES = {
    "converter": "By a converter to Relax",
    "tensor expression": "By a tensor expression",
    "external": "By PyTorch's own kernel, called from the module",
    "decomposition": "By PyTorch's decomposition",
}
