"""From the data of a run to one page of HTML that needs nothing else: templates, style, script and plots within it."""

from __future__ import annotations

import base64
import math
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from itertools import zip_longest
from typing import Any

from ..checks import CHECKS
from ..text import CLEARS, INTERVAL, SLOWER, plural, size, span
from . import charts, history, kept, views
from .history import ORDER

WORDS = {
    "passed": "passed",
    "failed": "failed",
    "error": "error",
    "xfailed": "known failure",
    SLOWER: "slower than eager",
    "skipped": "not checked",
    "not run": "not run",
    "left out": "left out",
    "none": "not applicable",
}
UNITS = {check.title: check.unit.replace("x:", "×") for check in CHECKS}
LEGEND = (
    INTERVAL,
    CLEARS,
    "×: ours over eager PyTorch’s, so that less is better",
    "of bound: the largest error over the largest that rounding explains",
    "sees: the least relative change of any one weight that the check would notice",
)
SHOWN_BARS = 40  # of the models that were timed: the slowest; the table has all
GROUP = 500_000  # letters that are packed together, and unpacked for any page among them
SEPARATOR, CUT = "\f", "<!-- cut -->"
PARTS = ("history", "operators", "importers", "latency", "trust")  # pages beside the first and those of models


def page(data: Mapping[str, Any]) -> str:
    """The report as HTML. Every value is escaped but for the drawings, which are made here.

    The first page is in it as it is; the others are packed, and made when they are opened.
    """
    from jinja2 import Environment, FileSystemBytecodeCache, PackageLoader, StrictUndefined
    from markupsafe import Markup

    place = kept.folder("templates")
    environment = Environment(
        loader=PackageLoader("relax_zoo.harness.report"),
        bytecode_cache=None if place is None else FileSystemBytecodeCache(str(place)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        time=time,
        number=number,
        percent=percent,
        moved=moved,
        code=code,
        diff=diff,
        svg=Markup,
        count=plural,
        size=size,
    )
    environment.globals.update(WORDS=WORDS, span=span)
    causes = views.causes(data)
    models = views.models(data, causes)
    shown: dict[str, Any] = {
        "data": data,
        "run": data["run"],
        "models": models,
        "names": {model["name"] for model in models},
        "columns": list(dict.fromkeys(row["check"] for row in data["checks"])),
        "units": UNITS,
        "counts": _counts(models),
        "states": [state for state in ORDER if any(history.state(row) == state for row in data["checks"])],
        "headline": views.headline(models),
        "causes": causes,
        "shares": views.shares(data),
        "past": views.past(data),
        "beside": data["beside"],
        "operators": views.operators(data),
        "plots": _plots(data),
        "legend": LEGEND,
    }
    parts = {name: environment.get_template(f"{name}.html").render(shown) for name in PARTS}
    template = environment.get_template("model.html")
    parts |= {f"model/{model['name']}": template.render(shown, model=model) for model in models}
    texts = {
        name: files("relax_zoo.harness.report").joinpath("templates", name).read_text()
        for name in ("page.css", "page.js")
    }
    return environment.get_template("page.html").render(
        shown,
        parts=[(list(group), pack(group.values())) for group in grouped(parts)],
        style=Markup(texts["page.css"]),
        script=Markup(texts["page.js"]),
    )


def grouped(parts: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """The parts in groups of about `GROUP` letters: what is alike in several is packed once."""
    group: dict[str, str] = {}
    for name, text in parts.items():
        if group and sum(map(len, group.values())) + len(text) > GROUP:
            yield group
            group = {}
        group[name] = text
    if group:
        yield group


def pack(texts: Iterable[str]) -> str:
    """Texts as the page's script unpacks them: deflated together, in letters.

    They are cut into pieces, and the first pieces of all come first, then the second ones: what is alike lies together,
    which halves the page of a large zoo.
    """
    pieces = zip_longest(*(text.split(CUT) for text in texts), fillvalue="")
    return base64.b64encode(zlib.compress(SEPARATOR.join(map(SEPARATOR.join, pieces)).encode(), 9)).decode()


def unpack(packed: str, count: int) -> list[str]:
    """The texts that were packed, as the page's script finds them, but for the marks where they were cut."""
    pieces = zlib.decompress(base64.b64decode(packed)).decode().split(SEPARATOR)
    return ["".join(pieces[at::count]) for at in range(count)]


def _counts(models: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """How many models are in each state, the worst first."""
    counts = Counter(model["worst"] for model in models)
    return {name: counts[name] for name in ORDER if counts[name]}


def _plots(data: Mapping[str, Any]) -> dict[str, str]:
    """The drawings for which there is something to draw."""
    timed = [row for row in data["checks"] if row["check"] == "latency" and row["figures"].get("ratio")]
    found = {}
    if timed:
        timed.sort(key=lambda row: -row["figures"]["ratio"])
        rows = [{"name": row["model"], **row["figures"]} for row in timed[:SHOWN_BARS]]
        which = f"the {SHOWN_BARS} slowest of {len(timed)} models" if len(timed) > SHOWN_BARS else "each model"
        found["ratios"] = charts.ratios(rows, f"Latency of {which} over eager PyTorch, with its interval")
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
    return found


# ---------------------------------------------------------------- words for figures


def time(seconds: float) -> str:
    """Seconds in the unit that reads best.

    >>> time(0.00012), time(0.012), time(75)
    ('120 µs', '12.0 ms', '75 s')
    """
    for unit, one in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= one or unit == "µs":
            value = seconds / one
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


def moved(value: float | None) -> str:
    """How much a figure has moved, where that is worth a word.

    >>> moved(0.123), moved(-0.004)
    ('+12 %', '')
    """
    return "" if value is None or abs(value) < 0.01 else f"{100 * value:+.0f} %"


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
