"""Does the latency engine see what it should, and nothing else? Planted slowdowns and identical code, many times over.

    python -m relax_zoo latency-selftest              100 runs with 5 % more work, 100 with 10 %, 1,000 with the same
    python -m relax_zoo latency-selftest --runs 20    a fifth of that

The work is a compiled matrix product of about 0.2 ms, and more of it is more rows. Every run loads its programs anew,
so that their place in memory is another one, and measures as `harness compare` does.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from rich.console import Console
from rich.table import Table
from scipy.special import bdtr
from torch import fx, nn

from relax_zoo import compiler, translator

from ..latency.ab import save, versus
from ..latency.versus import Program
from ..results import Latency

LAYERS, ROWS, WIDTH = 20, 192, 64  # equal layers: another shape might have tiles that fit better; all in the L2 cache
WHOLE = 100  # runs of each slowdown that the figures are about
SURE = 1e-4  # how rarely a short run may fail where the figures hold
WIDE = 120  # characters of the table
SECONDS = 3.0  # at most, of sampling for one run


@dataclass(frozen=True)
class Series:
    """`work`: how much work ours has for every 100 of theirs. At most `wrong` of 1,000 verdicts may not be `due`."""

    name: str
    work: int
    due: str
    wrong: int
    times: int = 1

    def allowed(self, runs: int) -> int:
        """How many of `runs` may be wrong; of fewer than the figure is about, as many as chance may well bring."""
        if runs >= WHOLE * self.times:
            return self.wrong * runs // 1000
        return next(k for k in range(runs + 1) if bdtr(k, runs, self.wrong / 1000) >= 1 - SURE)


SERIES = (
    Series("5 % slower", 105, "slower", 50),
    Series("10 % slower", 110, "slower", 10),
    Series("identical", 100, "cannot tell", 1, times=10),
)


def program(work: int, folder: Path) -> Program:
    """Equal layers, `work` for every 100 of the original, saved."""
    layers = [each for _ in range(LAYERS * work // 100) for each in (nn.Linear(WIDTH, WIDTH), nn.ReLU())]
    module = nn.Sequential(*layers).eval()
    build = compiler.build(translator.from_fx(fx.symbolic_trace(module), [(ROWS, WIDTH)]), threads=1, report=True)
    save(build, folder / f"{work}.so")
    return Program(folder / f"{work}.so")


def measure(base: Program, head: Program, x: torch.Tensor) -> Latency:
    """One run of the engine."""
    return versus(base, head, [x], seconds=SECONDS, kernels=False).latency


def main(arguments: list[str] | None = None) -> int:
    """Run all all series, print the table, and fail where a figure is missed."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo latency-selftest", description=__doc__)
    parser.add_argument("--runs", type=int, default=WHOLE, help="of each slowdown, and ten times as many of the same")
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep every single result")
    options = parser.parse_args(arguments)
    if options.runs < 1:
        parser.error("--runs must be at least 1")
    console = Console(width=WIDE)
    with tempfile.TemporaryDirectory() as folder:
        torch.set_num_threads(1)
        torch.manual_seed(0)
        x = torch.randn(ROWS, WIDTH)
        programs = {work: program(work, Path(folder)) for work in {100, *(series.work for series in SERIES)}}
        found: dict[str, list[Latency]] = {series.name: [] for series in SERIES}
        start = time.perf_counter()
        for run in range(options.runs):  # the all series in turn, so that they meet the same machine
            for series in SERIES:
                for _ in range(series.times):
                    found[series.name].append(measure(programs[100], programs[series.work], x))
            if (run + 1) % 10 == 0:
                print(f"{run + 1} of {options.runs} rounds, {time.perf_counter() - start:.0f} s", flush=True)
    if options.json:
        options.json.write_text(json.dumps({name: [asdict(each) for each in own] for name, own in found.items()}))
    return 0 if report(found, console) else 1


def report(found: dict[str, list[Latency]], console: Console) -> bool:
    """Print what was called what; whether every figure is met."""
    table = Table(title="the latency engine on planted slowdowns")
    for column in ("planted", "runs", "slower", "faster", "cannot tell", "wrong (allowed)", "ratios measured", ""):
        table.add_column(column, justify="left" if column == "planted" else "right", no_wrap=True)
    good = True
    for series in SERIES:
        latencies = found[series.name]
        counts = Counter(each.verdict for each in latencies)
        wrong = len(latencies) - counts[series.due]
        allowed = series.allowed(len(latencies))
        ratios = sorted(each.ratio for each in latencies)
        good &= wrong <= allowed
        table.add_row(
            series.name,
            str(len(latencies)),
            *(str(counts[verdict]) for verdict in ("slower", "faster", "cannot tell")),
            f"{wrong} ({allowed})",
            f"{ratios[0]:.3f} to {ratios[-1]:.3f}, median {ratios[len(ratios) // 2]:.3f}",
            "met" if wrong <= allowed else "MISSED",
        )
    console.print(table)
    return good
