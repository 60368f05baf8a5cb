"""What the report shows of a model besides its verdicts: its graph, each node beside its Relax; its kernels."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from torch import fx

from relax_zoo import compiler
from relax_zoo.compiler.cpu.peak import Peak, peak

from ..blame.bisect import operator_of
from ..process.nursery import shared
from ..process.progress import phase

if TYPE_CHECKING:
    from ..subject import Subject

WIDTH = 160  # characters of a binding or a source line that are shown; the golden file has the whole

Portrait = dict[str, Any]


def graph_view(subject: Subject) -> Portrait:
    """The nodes of the graph in order, and notes on what could not be had."""
    notes: list[str] = []
    rows: Mapping[str, Any] = {}
    if subject.importer.golden:
        from relax_zoo.translator import explained

        rows = {row.node: row for row in explained(subject.graph, subject.shapes, **subject.model.maps)}
    else:
        notes.append(f"The importer {subject.importer.name} does not say which binding comes from which node.")
    nodes = [_node(node, subject.graph, rows.get(node.name)) for node in subject.graph.graph.nodes]
    return {"nodes": nodes, "notes": notes}


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
