"""False alarms, `python -m relax_zoo falsealarms`: how many correct runs do the numerics call wrong.

Every small model is run correctly in ten ways on many inputs, and each run is judged without the allowance for what
PyTorch itself is off by. Prints the alarms and an upper bound of their rate; leaves with 1 if there is one.
"""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path

from rich.console import Console
from rich.progress import track

from relax_zoo.zoo import find

from ..process.child import Request
from ..process.desk import Setup
from ..process.parent import Limits, StepFailed, Worker
from ..report import refresh, trust
from .benign_variants import Alarm

VERDICTS = 10_000
VARIATIONS = 10


JUDGEMENTS = "relax_zoo.harness.selfcheck.benign_variants:judgements"


def upper_bound(alarms: int, verdicts: int, confidence: float = 0.95) -> float:
    """The largest rate that so few alarms leave likely, after Clopper and Pearson.

    >>> round(upper_bound(0, 10_000), 6)
    0.0003
    """
    low, high = alarms / verdicts, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        at_most = sum(math.comb(verdicts, k) * middle**k * (1 - middle) ** (verdicts - k) for k in range(alarms + 1))
        low, high = (middle, high) if at_most > 1 - confidence else (low, middle)
    return high


def main(arguments: list[str] | None = None) -> int:
    """Judge correct runs and report."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo falsealarms", description=__doc__)
    parser.add_argument("--verdicts", type=int, default=VERDICTS, help="at least so many")
    parser.add_argument("--report", type=Path, default=Path("report/falsealarms.json"))
    trust.option(parser)
    options = parser.parse_args(arguments)
    models = [model for model in find(tag="small") if not model.trained]
    seeds = range(1, 1 + math.ceil(options.verdicts / VARIATIONS / len(models)))
    worker = Worker(Setup(fresh=True), Limits(seconds=3600))
    count, worst = 0, 0.0
    alarms: list[Alarm] = []
    broken: list[str] = []
    for model in track(models, "models", console=Console(stderr=True)):
        try:
            judged, error_ratio, found = worker.ask(Request(model.name, JUDGEMENTS, (seeds,))).value
        except StepFailed as failed:
            broken.append(str(failed))
            continue
        count, worst, alarms = count + judged, max(worst, error_ratio), alarms + found
    worker.close()
    said = [f"{alarm.model}, {alarm.variation}, seed {alarm.seed}: {alarm.message}" for alarm in alarms]
    for line in said:
        print(f"alarm: {line}")
    print(*broken, sep="\n")
    bound = upper_bound(len(alarms), count)
    found = {"verdicts": count, "alarms": said, "broken": broken, "upper_bound": bound, "worst": worst}
    options.report.parent.mkdir(parents=True, exist_ok=True)
    options.report.write_text(json.dumps(found) + "\n")
    if options.keep:
        trust.keep("falsealarms", found)
    refresh(options.report.parent)
    print(
        f"{len(alarms)} false alarms in {count} verdicts; with 95 % confidence at most one in "
        f"{1 / bound:.0f}. Largest error {worst:.2f} of the bound"
    )
    return int(bool(alarms or broken) or count < options.verdicts)
