"""The table of rows, worst first; and the summary of a run, to which a later one is held by its ratios."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from ..text import INTERVAL, UNSURE, plural, span
from .measure import Measured

HEAD = """# The speed of operators

Written by `python -m relax_zoo opbench --page docs/opbench.md`: the rows of `relax_zoo/harness/opbench/rows.txt`, which
are operators, and chains of them, as traced models call them. Each is a program by itself, beside eager PyTorch in
interleaved pairs; worst first. *Inside* is the part of a call that its kernels take, *roof* what they reach of what the
roofline allows, more than all of it where a cache holds the data. A kernel that no rule of its kind scheduled is marked
as a fallback.
"""
COLUMNS = ("ratio", "interval", "ours, us", "inside", "roof", "rules", "row")
_CELLS = re.compile(r"^\| ([\d.]+)~? \| ([\d.]+) to ([\d.]+) \|.*\| `(.*)` \|$")


def order(found: Measured) -> tuple[int, float]:
    """What has no ratio first, then by ratio, the largest first."""
    return (0, 0.0) if found.latency is None else (1, -found.latency.ratio)


def cells(found: Measured) -> list[str]:
    """One line of the table."""
    if found.latency is None:
        return ["", "", "", "", "", found.problem.replace("|", "/"), f"`{found.text}`"]
    own = found.latency
    unsure = UNSURE * (own.verdict == "cannot tell")
    time, inside, roof = f"{own.ours * 1e6:.1f}", f"{found.inside:.0%}", f"{found.roof:.0%}"
    return [f"{own.ratio:.2f}{unsure}", span(own.low, own.high), time, inside, roof, found.rules, f"`{found.text}`"]


def table(found: Iterable[Measured]) -> list[str]:
    """The lines of a table in Markdown."""
    lines = [f"| {' | '.join(COLUMNS)} |", "|" + "---|" * len(COLUMNS)]
    return [*lines, *(f"| {' | '.join(cells(each))} |" for each in found)]


def figures(found: Sequence[Measured]) -> list[str]:
    """What all rows come to, a line each."""
    timed = [each.latency for each in found if each.latency]
    without = len(found) - len(timed)
    slower = sum(each.verdict == "slower" for each in timed)
    behind = sum(each.fallback for row in found for each in row.kernels)
    mean = math.exp(sum(math.log(each.ratio) for each in timed) / len(timed)) if timed else math.nan
    threads = plural(found[0].threads, "thread") if found else "no thread"
    return [
        f"{plural(len(found), 'row')} on {threads}, {without} without a time; {slower} slower than eager PyTorch; "
        f"geometric mean of the ratios {mean:.2f}; {plural(behind, 'kernel')} by a fallback",
        INTERVAL,
    ]


def page(found: Sequence[Measured]) -> str:
    """The summary, in Markdown."""
    from ..machine import Host

    machine = Host.here()
    ran = f"{machine.cpu}, " + ", ".join(f"{name} {machine.toolchain[name]}" for name in ("torch", "apache-tvm"))
    return "\n".join([HEAD, f"{ran}.", "", *figures(found), "", *table(found)]) + "\n"


def read(path: Path) -> dict[str, tuple[float, float, float]]:
    """The ratio of each row of a summary, with its interval. Raises ValueError for what is none."""
    lines = path.read_text(encoding="utf-8").splitlines()
    matches = [match for line in lines if (match := _CELLS.match(line))]
    if not matches:
        raise ValueError(f"{path} has no table of rows")
    return {match[4]: (float(match[1]), float(match[2]), float(match[3])) for match in matches}


def worse(before: dict[str, tuple[float, float, float]], found: Iterable[Measured]) -> list[str]:
    """The rows that are slower than they were, in words: their interval lies above the earlier one by the control."""
    lines = []
    for each in found:
        if each.text not in before:
            continue
        ratio, _, high = before[each.text]
        if each.latency is None:
            lines.append(f"{each.text}: {each.problem}, and was timed")
        elif each.latency.low > high * each.latency.control:
            own = each.latency
            lines.append(
                f"{each.text}: {own.ratio:.2f} ({span(own.low, own.high)}) of eager PyTorch's time, was {ratio:.2f}; "
                f"{each.rules}"
            )
    return lines
