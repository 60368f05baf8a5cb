"""What a run found, in words for a terminal, as Markdown for a pull request, and as a badge."""

from __future__ import annotations

import re
from collections import Counter

from .expected import Expected
from .verdict import KINDS, Found, Setup, Verdict

OF = ("operators", "spellings", "edges", "modules", "models")
WORST = ("wrong", "crash", "broken", "refused")
SHOWN = 20  # causes of each verdict
PLACE = re.compile(r"^output(\[[^]]*\])*: ")
PARTICULARS = re.compile(r"""'[^']*'|"[^"]*"|<[^>]*>|\[[^]]*\]|-?\b(\d[\w.+-]*|inf|nan)\b""")  # names and numbers


def judged(found: Found) -> int:
    """How many cases have a verdict of the importer."""
    return sum(verdict.kind != "not judged" for verdict in found.values())


def counts(found: Found) -> Counter[str]:
    """How many cases there are of each verdict."""
    return Counter(verdict.kind for verdict in found.values())


def text(setup: Setup, found: Found, expected: Expected) -> str:
    """The numbers, in a line."""
    counted, total = counts(found), judged(found)
    parts = ", ".join(f"{counted[kind]} {kind}" for kind in KINDS if counted[kind])
    return f"{setup.importer}, built by {setup.builder}: {total} cases judged: {parts}; {_share(counted, total)} right"


def table(found: Found) -> list[str]:
    """The numbers, as a table of Markdown: what cases are of by verdicts."""
    lines = ["| |" + "".join(f" {kind} |" for kind in KINDS), "|---|" + "---:|" * len(KINDS)]
    for of in (*OF, "in all"):
        some = {case: verdict for case, verdict in found.items() if of in (case.partition("/")[0], "in all")}
        lines.append(f"| {of} |" + "".join(f" {counts(some)[kind]} |" for kind in KINDS))
    return lines


def markdown(setup: Setup, found: Found, expected: Expected) -> str:
    """The numbers, and each cause of a failure with the cases that have it, worst first."""
    lines = [f"# Conformance of {setup.importer}", "", text(setup, found, expected) + ".", "", *table(found)]
    for kind in WORST:
        causes: dict[str, list[str]] = {}
        for case, verdict in found.items():
            if verdict.kind == kind:
                causes.setdefault(cause(verdict), []).append(case)
        if causes:
            lines += ["", f"## {kind.capitalize()}", ""]
            ordered = sorted(causes.items(), key=lambda item: -len(item[1]))
            lines += [f"- {_cause(found, cases, expected)}" for _, cases in ordered[:SHOWN]]
            rest = sum(len(cases) for _, cases in ordered[SHOWN:])
            lines += [f"- and {rest} cases of {len(ordered) - SHOWN} other causes"] if rest else []
    return "\n".join(lines) + "\n"


def cause(verdict: Verdict) -> str:
    """What failures have in common whose reasons differ in names and numbers alone."""
    return PARTICULARS.sub("...", PLACE.sub("", verdict.reason).partition(";")[0])


def _cause(found: Found, cases: list[str], expected: Expected) -> str:
    unexpected = [case for case in cases if expected.of(case)[1] is None]
    first = (unexpected or cases)[0]
    subjects = len({case.split("/")[1] for case in cases})
    of = f" of {subjects} subjects" if subjects > 1 else ""
    known = f", {len(unexpected)} not expected" if expected.entries else ""
    return f"**{len(cases)}**{of} such as `{first}`{known}: {found[first].reason}"


def badge(setup: Setup, found: Found, expected: Expected) -> str:
    """A badge: the share that is right, and how many are wrong without a word; green where none is."""
    counted, total = counts(found), judged(found)
    bad = counted["wrong"] + counted["crash"]
    left, right = "relax conformance", f"{_share(counted, total)} right, {bad} wrong"
    colour = "#b60205" if bad else "#2c7a2c"
    width = [10 + 7 * len(each) for each in (left, right)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{sum(width)}" height="20" role="img" '
        f'aria-label="{left}: {right}"><title>{left}: {right}</title>'
        f'<rect width="{width[0]}" height="20" fill="#444"/>'
        f'<rect x="{width[0]}" width="{width[1]}" height="20" fill="{colour}"/>'
        f'<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">'
        f'<text x="{width[0] / 2}" y="14">{left}</text><text x="{width[0] + width[1] / 2}" y="14">{right}</text></g>'
        "</svg>\n"
    )


def _share(counted: Counter[str], total: int) -> str:
    return f"{100 * counted['right'] / max(1, total):.0f}%"
