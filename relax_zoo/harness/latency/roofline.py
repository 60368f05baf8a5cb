"""A program's kernels under the roof of the machine: operations a second over operations a byte."""

from __future__ import annotations

import argparse
from pathlib import Path

from relax_zoo import compiler

from ..._extras import extra
from ..build import add_model, named, traced


def draw(report: compiler.Profile, title: str, path: Path) -> None:
    """Save the roofline of `report` to `path`; a kernel's area is its share of the time. Needs no display."""
    with extra("report"):
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


def main(arguments: list[str] | None = None) -> int:
    """Print where the time of a model goes; returns the exit code, 2 for a model that is not known."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo profile", description="Where the time of a model goes.")
    add_model(parser)
    parser.add_argument("--threads", type=int, default=1, help="how many threads (default: 1)")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw the roofline (.svg, .png or .pdf)")
    options = parser.parse_args(arguments)
    model = named(options)
    if model is None:
        return 2
    module, inputs = traced(model)
    report = compiler.profile(compiler.build(module, threads=options.threads, report=True), *inputs)
    print(report)
    if options.plot:
        draw(report, options.model, options.plot)
    return 0
