"""Where the time of a build goes, kernel by kernel, beside what this machine can do at most.

    run = build(module, report=True)
    print(profile(run, *inputs))

The peaks are measured here and now, with as many threads. A kernel whose data are in a cache can be quicker than the
copy that measures memory. (The roofline model: Williams, Waterman and Patterson, 2009.)
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..._tvm import TVMTensor
from ..cpu.peak import Peak, peak
from ..runtime.executable import Executable
from .observe import Kernel


@dataclass(frozen=True)
class Row:
    """One kernel of a report: seconds of all its `calls` in one run of the program, operations and bytes alike."""

    kernel: Kernel
    nodes: tuple[str, ...]
    seconds: float
    calls: int
    flops: float
    bytes: float

    def fraction(self, peak: Peak) -> float:
        """The part of what the roofline allows a kernel of this many operations a byte."""
        return max(self.flops / peak.flops, self.bytes / peak.bytes) / self.seconds

    def bound(self, peak: Peak) -> str:
        """What the roofline says is short: "compute" or "memory"."""
        return "compute" if self.flops / peak.flops > self.bytes / peak.bytes else "memory"


@dataclass(frozen=True)
class Profile:
    """The rows of a program, those that take longest first, and the time that no kernel explains."""

    rows: tuple[Row, ...]
    peak: Peak
    seconds: float
    threads: int

    def __str__(self) -> str:
        inside = sum(row.seconds for row in self.rows)
        lines = [
            f"{self.seconds * 1e3:.3f} ms a call on {self.threads} thread(s), {inside * 1e3:.3f} ms of it in kernels; "
            f"this machine: {self.peak.flops / 1e9:.0f} GFLOP/s, {self.peak.bytes / 1e9:.1f} GB/s",
            "       ms  share calls  GFLOP/s    GB/s  of roof  rule                 kernel: nodes",
        ]
        for row in self.rows:
            nodes = ", ".join(row.nodes[:4]) + (f" and {len(row.nodes) - 4} more" if len(row.nodes) > 4 else "")
            rates = f"{row.flops / row.seconds / 1e9:8.1f} {row.bytes / row.seconds / 1e9:7.1f}"
            share = f"{row.seconds * 1e3:9.4f} {row.seconds / inside:6.1%} {row.calls:5}"
            place = f"{row.kernel.rule:20} {row.kernel.name}: {nodes}"
            lines.append(f"{share} {rates} {row.fraction(self.peak):8.1%}  {place}")
        return "\n".join(lines)


def profile(run: Executable, *inputs: Any, repeats: int = 20, peaks: Callable[[int], Peak] = peak) -> Profile:
    """Time every kernel of `run`, a build made with `report=True`, on `inputs`; each at its best of `repeats` runs.

    `peaks`: what the machine does at most on so many threads, for whoever has measured that already.
    Raises ValueError for a build without a report.
    """
    if run.seen is None:
        raise ValueError("this build does not know its kernels: make it with build(..., report=True)")
    run(*inputs)
    total = min(_seconds(lambda: run(*inputs)) for _ in range(repeats))
    times: dict[int, list[float]] = defaultdict(list)
    names: dict[int, str] = {}
    sizes: dict[int, int] = {}
    place, start = 0, 0.0
    kernels, nodes = run.seen.kernels, run.seen.nodes

    def instrument(_: Any, symbol: str, before: bool, __: Any, *args: Any) -> None:
        nonlocal place, start
        if symbol not in kernels:
            return
        if before:
            start = time.perf_counter()
            return
        times[place].append(time.perf_counter() - start)
        if place not in names:
            names[place] = symbol
            sizes[place] = sum(_bytes(arg) for arg in args)
        place += 1

    run.vm.set_instrument(instrument)
    try:
        for _ in range(repeats):
            place = 0
            run(*inputs)
    finally:
        run.forget_vm()
    grouped: dict[str, list[int]] = defaultdict(list)
    for each, name in names.items():
        grouped[name].append(each)
    rows = [
        Row(
            kernels[name],
            tuple(node for node in nodes[name] if node),
            sum(min(times[each]) for each in places),
            len(places),
            (kernels[name].flops or 0.0) * len(places),
            float(sum(sizes[each] for each in places)),
        )
        for name, places in grouped.items()
    ]
    rows.sort(key=lambda row: -row.seconds)
    return Profile(tuple(rows), peaks(run.signature.threads), total, run.signature.threads)


def _bytes(value: Any) -> int:
    return value.numpy().nbytes if isinstance(value, TVMTensor) else 0


def _seconds(function: Callable[[], object]) -> float:
    start = time.perf_counter()
    function()
    return time.perf_counter() - start
