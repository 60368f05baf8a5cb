"""The plots of the report, by matplotlib, as SVG that takes its ink from the page: readable in light and in dark."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any

INK, FAINT = "#010203", "#010204"  # stand for the page's own colours
SERIES = ("#4477aa", "#cc6d2e", "#228833", "#aa3377", "#887722", "#3399bb", "#777777")  # 3:1 on white and on black
STEPS = (0.03, 0.1, 0.25, 0.5, 0.75, 1.0)  # of a kernel's share: a dot of each size is drawn once, and then referred to
LEAST, MOST = 0.02, 50.0  # ratios; of what is beyond, as on a machine that others keep busy, the edge is shown
VERDICTS = {"faster": SERIES[2], "slower": SERIES[1], "cannot tell": SERIES[6]}


def ratios(rows: Sequence[Mapping[str, Any]], title: str) -> str:
    """Bars from 1 to `ratio`, ours over the other's, with the interval from `low` to `high`; one for each `name`."""

    def draw(axes: Any) -> None:
        names = [row["name"] for row in rows]
        shown = [[_within(row[each]) for each in ("ratio", "low", "high")] for row in rows]
        values = [ratio - 1 for ratio, _, _ in shown]
        around = [[max(0.0, r - low) for r, low, _ in shown], [max(0.0, high - r) for r, _, high in shown]]
        error = {"ecolor": INK, "elinewidth": 1, "capsize": 2}
        bars = axes.barh(names, values, left=1, xerr=around, height=0.62, error_kw=error)
        for bar, row in zip(bars, rows, strict=True):
            bar.set_facecolor(VERDICTS[row["verdict"]])
        axes.axvline(1, color=INK, linewidth=1, linestyle="--")
        axes.margins(y=0.4 / max(1, len(rows)))
        axes.set_xscale("log")
        _decimal(axes.xaxis)
        axes.invert_yaxis()
        axes.set_xlabel("ours / the other's time (left of the dashed line: ours is faster)")
        handles = [_patch(color) for color in VERDICTS.values()]
        axes.legend(handles, VERDICTS, loc="upper left", bbox_to_anchor=(1, 1), frameon=False, labelcolor=INK)

    return _svg(draw, title, height=1.1 + 0.24 * len(rows))


def peers(rows: Sequence[Mapping[str, Any]], title: str) -> str:
    """Ours over each other runtime, a dot a model and runtime with its interval."""

    def draw(axes: Any) -> None:
        runtimes = sorted({name for row in rows for name in row["ratios"]})
        models = [row["model"] for row in rows]
        step = 0.8 / max(1, len(runtimes))
        for at, (name, color) in enumerate(zip(runtimes, SERIES, strict=False)):
            own = [(y, [*map(_within, row["ratios"][name])]) for y, row in enumerate(rows) if name in row["ratios"]]
            places = [y - 0.4 + (at + 0.5) * step for y, _ in own]
            values = [ratio[0] for _, ratio in own]
            around = [[max(0, r[0] - r[1]) for _, r in own], [max(0, r[2] - r[0]) for _, r in own]]
            axes.errorbar(
                values, places, xerr=around, fmt="osD^vPX"[at % 7], color=color, markersize=4, capsize=2, label=name
            )
        axes.axvline(1, color=INK, linewidth=1, linestyle="--")
        axes.set_yticks(range(len(models)), models)
        axes.invert_yaxis()
        axes.set_xscale("log")
        _decimal(axes.xaxis)
        axes.set_xlabel("ours / theirs (left of the dashed line: ours is faster)")
        axes.legend(loc="upper left", bbox_to_anchor=(1, 1), frameon=False, labelcolor=INK)

    return _svg(draw, title, height=1.0 + 0.42 * len(rows))


def roofline(kernels: Sequence[Mapping[str, Any]], peak: Mapping[str, float], title: str) -> str:
    """Every kernel of the zoo under this machine's roof; its area tells its share of its model's time."""

    def draw(axes: Any) -> None:
        rules = sorted({row["rule"] for row in kernels})
        for at, rule in enumerate(rules):
            own = [row for row in kernels if row["rule"] == rule]
            axes.scatter(
                [row["flops"] / row["bytes"] for row in own],
                [row["flops"] / row["seconds"] / 1e9 for row in own],
                [260 * next(step for step in STEPS if row["share"] <= step) for row in own],
                color=SERIES[at % len(SERIES)],
                marker="osD^vPX"[at % 7],
                alpha=0.65,
                linewidths=0,
                label=rule,
            )
        ridge = peak["flops"] / peak["bytes"]
        ends = [min(0.05, ridge / 10), ridge, ridge * 30]
        axes.plot(ends, [min(x * peak["bytes"], peak["flops"]) / 1e9 for x in ends], color=INK, linewidth=1.2)
        axes.set(xscale="log", yscale="log", xlabel="operations a byte", ylabel="GFLOP/s")
        legend = axes.legend(loc="upper left", bbox_to_anchor=(1, 1), frameon=False, labelcolor=INK)
        for handle in legend.legend_handles:
            handle.set_sizes([24])

    return _svg(draw, title, height=4.6)


def _within(ratio: float) -> float:
    return min(max(ratio, LEAST), MOST)


def _decimal(axis: Any) -> None:
    from matplotlib.ticker import LogLocator, NullFormatter, StrMethodFormatter

    axis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0)))
    axis.set_major_formatter(StrMethodFormatter("{x:g}"))
    axis.set_minor_formatter(NullFormatter())
    axis.set_tick_params(top=True, labeltop=True)  # a chart of many models is longer than a screen
    axis.set_label_position("top")


def _patch(color: str) -> Any:
    from matplotlib.patches import Patch

    return Patch(color=color)


def _svg(draw: Callable[[Any], None], title: str, *, height: float, width: float = 9.0) -> str:
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    ink = dict.fromkeys(("text.color", "axes.labelcolor", "axes.edgecolor", "xtick.color", "ytick.color"), INK)
    style: dict[Any, Any] = {**ink, "svg.fonttype": "none", "svg.hashsalt": title, "font.size": 10, "grid.color": FAINT}
    with rc_context({**style, "axes.spines.top": False, "axes.spines.right": False}):
        figure = Figure(figsize=(width, height), layout="constrained")
        axes = figure.subplots()
        axes.grid(axis="both", linewidth=0.5)
        axes.set_axisbelow(True)
        draw(axes)
        file = io.StringIO()
        figure.savefig(file, format="svg", transparent=True, metadata={"Date": None})
    return _inline(file.getvalue(), title)


def _inline(svg: str, title: str) -> str:
    """Matplotlib's SVG as a part of a page: identifiers of its own, the page's ink and font, no address."""
    own = "plot" + hashlib.sha256(title.encode()).hexdigest()[:6]
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>|<!--.*?-->|<\?xml.*?\?>", "", svg, flags=re.DOTALL)
    svg = re.sub(r' (xmlns(:xlink)?|clip-path)="[^"]*"|<clipPath.*?</clipPath>', "", svg, flags=re.DOTALL)
    used = set(re.findall(r'href="#([^"]+)"', svg))
    svg = re.sub(r' id="([^"]+)"', lambda found: f' id="{own}-{found[1]}"' if found[1] in used else "", svg)
    svg = re.sub(r'(xlink:)?href="#([^"]+)"', rf'href="#{own}-\2"', svg)
    svg = re.sub(r' (d|x|y|transform)="[^"]*"', lambda found: re.sub(r"(\.\d)\d+", r"\1", found[0]), svg)
    svg = svg.replace(INK, "var(--ink)").replace(FAINT, "var(--line)")
    svg = re.sub(r"font: ([\d.]+px) [^;\"]*", r"font: \1 var(--sans)", svg)
    svg = re.sub(
        r'<svg [^>]*?(viewBox="[^"]*")[^>]*>', rf'<svg role="img" class="plot" aria-label="{escape(title)}" \1>', svg
    )
    return re.sub(r"\s*\n\s*", " ", svg)
