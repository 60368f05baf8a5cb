"""From the data of a run to one page of HTML that needs nothing else: templates, style, script and plots within it."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from ..checks import BY_TITLE, CHECKS
from ..text import plural
from . import charts

ORDER = ("error", "failed", "xfailed", "skipped", "not run", "passed")  # of what is to be looked at
WORDS = {
    "passed": "passed",
    "failed": "failed",
    "error": "error",
    "xfailed": "known failure",
    "skipped": "skipped",
    "not run": "not run",
    "left out": "left out",
    "none": "not applicable",
}
UNITS = {check.title: check.unit.replace("x:", "×") for check in CHECKS}
MARKS = {"passed": "✓", "failed": "✗", "error": "✗", "xfailed": "!", "skipped": "–", "not run": "?"}


def page(data: Mapping[str, Any]) -> str:
    """The report as HTML. Every value is escaped but for the drawings, which are made here."""
    from jinja2 import Environment, PackageLoader, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        loader=PackageLoader("relax_zoo.harness.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        time=time, number=number, percent=percent, code=code, diff=diff, svg=Markup, count=plural
    )
    environment.globals.update(WORDS=WORDS, MARKS=MARKS)
    texts = {
        name: files("relax_zoo.harness.report").joinpath("templates", name).read_text()
        for name in ("page.css", "page.js")
    }
    return environment.get_template("page.html").render(
        data=data,
        run=data["run"],
        models=list(map(_model(data), data["models"])),
        names={model["name"] for model in data["models"]},
        columns=list(dict.fromkeys(row["check"] for row in data["checks"])),
        units=UNITS,
        counts=_counts(data),
        beside=data["beside"],
        operators=_operators(data),
        plots=_plots(data),
        style=Markup(texts["page.css"]),
        script=Markup(texts["page.js"]),
    )


def _model(data: Mapping[str, Any]) -> Any:
    checks: dict[str, dict[str, Any]] = {}
    for row in data["checks"]:
        checks.setdefault(row["model"], {})[row["check"]] = row | {"facts": _facts(row)}

    def whole(model: Mapping[str, Any]) -> dict[str, Any]:
        """A model with its checks, the worst of their outcomes, and its kernels beside its nodes."""
        own = checks[model["name"]]
        outcomes = {row["outcome"] for row in own.values()}
        shown = own.get("latency", {}).get("shown", {})
        kernels = shown.get("kernels")
        graph_view = model["graph_view"]
        nodes = graph_view["nodes"] if isinstance(graph_view, Mapping) else []
        beside: dict[str, list[Mapping[str, Any]]] = {}
        if isinstance(kernels, Mapping):
            total = sum(row["seconds"] for row in kernels["rows"])
            kernels = {**kernels, "rows": [row | {"share": row["seconds"] / total} for row in kernels["rows"]]}
            for row in kernels["rows"]:
                for node in row["nodes"]:
                    beside.setdefault(node, []).append(row)
        words = {node["operator"] for node in nodes}
        blamed = re.search(r"first wrong at (\S+) \(", "".join(row["message"] for row in own.values()))
        return {
            **model,
            "checks": own,
            "worst": next((each for each in ORDER if each in outcomes), "passed"),
            "kernels": kernels,
            "kernel_of": beside,
            "scenarios": own.get("numerics", {}).get("shown", {}).get("scenarios", {}),
            "sensitivity": own.get("numerics", {}).get("shown", {}).get("sensitivity", {}),
            "drawn": isinstance(graph_view, Mapping),
            "blamed": blamed[1] if blamed else None,
            "node_names": {node["name"] for node in nodes},
            "search": " ".join([model["name"], model["why"], *model["tags"], *sorted(words)]).lower(),
        }

    return whole


def _facts(row: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The figures of a passed check as names and words."""
    check = BY_TITLE.get(row["check"])
    return check.facts(row["figures"]) if check and row["outcome"] == "passed" and row["figures"] else []


def _counts(data: Mapping[str, Any]) -> dict[str, int]:
    counts = Counter(row["outcome"] for row in data["checks"])
    return {name: counts[name] for name in WORDS if counts[name] and name not in ("none", "left out")}


def _operators(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Each overload: how it is translated, what its cases found by dtype, and which models of this run call it."""
    cases: dict[str, dict[str, dict[str, int]]] = {}
    for overload, dtype, outcome, number in data["beside"]["operators"].get("found", []):
        cases.setdefault(overload, {}).setdefault(dtype, {})[outcome] = number
    used: dict[str, dict[str, set[str]]] = {}
    for model in data["models"]:
        if isinstance(model["graph_view"], Mapping):
            for node in model["graph_view"]["nodes"]:
                for overload, dtype in node["calls"]:
                    used.setdefault(overload, {}).setdefault(dtype or "no tensor", set()).add(model["name"])
    supports = {name: (how, where) for name, how, where in data["beside"]["coverage"]["found"]}
    return [
        {
            "name": name,
            "how": supports.get(name, ("part of another", ""))[0],
            "where": supports.get(name, ("", ""))[1],
            "cases": cases.get(name, {}),
            "used": {dtype: sorted(models) for dtype, models in sorted(used.get(name, {}).items())},
        }
        for name in sorted({*supports, *used, *cases})
    ]


def _plots(data: Mapping[str, Any]) -> dict[str, str]:
    """The drawings for which there is something to draw."""
    timed = [row for row in data["checks"] if row["check"] == "latency" and row["figures"].get("ratio")]
    found = {}
    if timed:
        timed.sort(key=lambda row: -row["figures"]["ratio"])
        rows = [{"name": row["model"], **row["figures"]} for row in timed]
        found["ratios"] = charts.ratios(rows, "Latency of each model over eager PyTorch, with 99.9 % intervals")
    kernels, peaks = [], []
    for row in timed:
        if isinstance(taken := row["shown"].get("kernels"), Mapping):
            total = sum(each["seconds"] for each in taken["rows"])
            own = [each for each in taken["rows"] if each["flops"] and each["bytes"]]
            kernels += [each | {"share": each["seconds"] / total} for each in own]
            peaks.append(taken["peak"])
    if kernels:
        roof = {name: max(peak[name] for peak in peaks) for name in ("flops", "bytes")}
        found["roofline"] = charts.roofline(kernels, roof, "Kernels of all models under the roof of this machine")
    compared = data["beside"]["peers"].get("found", [])
    for threads in sorted({row["threads"] for row in compared}):
        own = [row for row in compared if row["threads"] == threads]
        title = f"Ours beside other runtimes on {plural(threads, 'thread')}"
        found[f"peers {threads}"] = charts.peers(own, title)
    series: dict[str, list[float]] = {}
    for row in data["beside"]["history"].get("found", []):
        if row["runner"] == "eager" and row["kind"] == "verify":
            series.setdefault(f"{row['model']}, {plural(row['threads'], 'thread')}", []).append(row["ratio"])
    if any(len(values) > 1 for values in series.values()):
        found["history"] = charts.history(series, "Ours over eager PyTorch, run by run on this machine")
    return found


# ---------------------------------------------------------------- words for figures


def time(seconds: float) -> str:
    """Seconds in the unit that reads best.

    >>> time(0.00012), time(0.012), time(75)
    ('120 µs', '12.0 ms', '75 s')
    """
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size or unit == "µs":
            value = seconds / size
            return (
                f"{value:.0f} {unit}" if value >= 60 else f"{value:.3g} {unit}" if value < 10 else f"{value:.1f} {unit}"
            )
    raise AssertionError


def number(value: Any) -> str:
    """A figure in three digits; what is not finite, in the word that stands for it."""
    return f"{value:.3g}" if isinstance(value, int | float) and math.isfinite(value) else str(value)


def percent(value: float) -> str:
    """A fraction of one in percent."""
    return f"{value:.1%}" if value < 0.1 else f"{value:.0%}"


def code(text: str) -> Any:
    """Text for the inside of an element, where quotes are themselves."""
    from markupsafe import Markup, escape

    return Markup(str(escape(text)).replace("&#34;", '"').replace("&#39;", "'"))


def diff(text: str) -> Any:
    """A message in which the lines of a unified diff are marked, by Pygments."""
    from markupsafe import Markup
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import DiffLexer

    return Markup(highlight(text, DiffLexer(stripnl=False), HtmlFormatter(nowrap=True)))  # escapes the text itself
