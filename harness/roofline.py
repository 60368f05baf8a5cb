"""A program's kernels under the roof of the machine: operations a second over operations a byte."""

from __future__ import annotations

from pathlib import Path

import torch
import tvm
from torch import fx

import compiler
import translator
from zoo import Model


def traced(model: Model) -> tuple[tvm.IRModule, tuple[torch.Tensor, ...]]:
    """A zoo model as a Relax module for the sizes of its example inputs, and those inputs."""
    inputs = model.example()
    graph = fx.symbolic_trace(model.module())
    return translator.from_fx(graph, [(tuple(x.shape), x.dtype) for x in inputs]), inputs


def draw(report: compiler.Report, title: str, path: Path) -> None:
    """Save the roofline of `report` to `path`; a kernel's area is its share of the time. Needs no display."""
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    rows = [row for row in report.rows if row.flops and row.bytes]
    figure = Figure(figsize=(9, 6), layout="constrained")
    axes = figure.subplots()
    whole = sum(row.seconds for row in report.rows)
    for rule in sorted({row.kernel.rule for row in rows}):
        own = [row for row in rows if row.kernel.rule == rule]
        axes.scatter(
            [row.flops / row.bytes for row in own],
            [row.flops / row.seconds / 1e9 for row in own],
            [4000 * row.seconds / whole for row in own],
            alpha=0.5,
            label=rule,
        )
    ridge = report.peak.flops / report.peak.bytes
    ends = [min(0.05, ridge / 10), ridge, ridge * 50]
    axes.plot(ends, [min(x * report.peak.bytes, report.peak.flops) / 1e9 for x in ends], color="black", label="roof")
    axes.set(xscale="log", yscale="log", xlabel="operations a byte", ylabel="GFLOP/s")
    axes.set_title(f"{title}: {report.seconds * 1e3:.3g} ms on {report.threads} thread(s)")
    axes.legend(markerscale=0.3)
    path.parent.mkdir(parents=True, exist_ok=True)
    with rc_context({"svg.fonttype": "none"}):  # text as text, which can be searched
        figure.savefig(path)
