"""What a process of its own does for one model: each step takes a subject and returns plain data."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from relax_zoo.compiler.runtime.rpc import RemoteExecutable

from .blame.bisect import blame as find_culprit
from .blame.shrink import small_case
from .golden.files import changes, compare, report
from .latency.pairs import sample
from .latency.runtimes import AGAIN, EAGER, OURS
from .latency.runtimes import benchmark as time_all
from .numerics.input_coverage import missed
from .numerics.scenarios import inputs_of
from .numerics.sensitivity import sensitivity
from .process import cache
from .process.progress import stage
from .report.graph_view import kernels, portrait
from .results import Benchmark, Blamed, Evaluated, Golden, Timing, Verdict
from .selfcheck.benign_variants import judgements
from .subject import Subject


def numerics(subject: Subject) -> dict[str, Verdict]:
    """The verdict of each lane."""
    return subject.verdicts


def golden(subject: Subject, golden_dir: Path, regen: bool) -> Golden:
    """Compare the programs with their golden files; if `regen`, return what is to be written to them instead."""
    name, rendered = subject.model.name, subject.rendered
    with stage("golden"):
        if regen:
            return Golden(changes(golden_dir, name, rendered))
        differences = compare(golden_dir, name, rendered, subject.sources)
        if differences:
            return Golden({}, report(differences))
        # What is on the disk is this very text, so this proves that the file parses back. TVM's parser needs seconds
        # for the long programs of the later stages: those are parsed back once, when they are written.
        rendered["relax"].verify()
        return Golden({})


def evaluation(subject: Subject) -> Evaluated | None:
    """The score on real data; None for a model without."""
    with stage("real data"):
        data = subject.model.evaluation()
    if data is None:
        return None
    predicted, expected = subject.predictions(data)
    right = int((predicted == data.labels).sum())
    return Evaluated(right, len(data.labels), data.correct, int((predicted != expected).sum()))


def latency(subject: Subject, seconds: float) -> Timing:
    """Time the build beside eager PyTorch, for at most about `seconds`; on a device by itself, by its own clock."""
    inputs, run, module = subject.model.example(), subject.default_executable, subject.module
    if isinstance(run, RemoteExecutable):
        with stage("latency"):
            return Timing(tuple(run.seconds(*inputs)), None, 1, run.signature.threads)
    with stage("latency"), torch.inference_mode():
        runs = {OURS: lambda: run(*inputs), EAGER: lambda: module(*inputs), AGAIN: lambda: run(*inputs)}
        samples = sample(runs, seconds=seconds)
    ours = tuple(map(float, samples.seconds[OURS].ravel()))
    return Timing(ours, samples.compare(OURS, EAGER, AGAIN), samples.calls[OURS], torch.get_num_threads())


def benchmark(subject: Subject, threads: int, seconds: float, later: tuple[int, ...]) -> Benchmark:
    """Time the build beside every other runtime, on so many threads, for at most about `seconds`."""
    with stage("benchmark"):
        return time_all(subject, threads, seconds, later)


def blame(subject: Subject, lane: str, script: Path) -> Blamed | None:
    """Look for the first wrong node on the inputs of a lane, and write a small case of it to `script`."""
    every = inputs_of(subject)
    inputs = every.get(lane, next(iter(every.values())))
    culprit = find_culprit(subject, inputs)
    if culprit is None:
        return None
    case = small_case(subject, culprit, inputs, script)
    if case is None:
        return Blamed(culprit.node, str(culprit))
    return Blamed(culprit.node, str(culprit), case.operators, script)


def mutant(subject: Subject, name: str) -> Any:
    """Which checks notice a fault that is planted meanwhile."""
    from .selfcheck.mutation import attempt

    return attempt(subject, name)


def planted(subject: Subject, name: str, late: bool, script: Path) -> Any:
    """Whether blame finds a fault that is planted meanwhile."""
    from .selfcheck.planted_blame import planted

    return planted(subject, name, late, script)


# Each step, and when its result is green: only then is it kept for later runs.
STEPS: dict[str, tuple[Callable[..., Any], Callable[[Any], bool]]] = {
    "numerics": (numerics, lambda verdicts: all(verdict.ok for verdict in verdicts.values())),
    "sensitivity": (sensitivity, lambda found: not found or min(found.values()) < math.inf),
    "adequacy": (missed, lambda found: not found),
    "golden": (golden, lambda found: not (found.written or found.differences)),
    "evaluation": (evaluation, lambda score: score is not None and not score.differs and score.right == score.known),
    "latency": (latency, lambda timing: True),
    "portrait": (portrait, lambda found: True),
    "kernels": (kernels, lambda found: True),
    "benchmark": (benchmark, lambda found: False),
    "blame": (blame, lambda blamed: False),
    "mutant": (mutant, lambda outcome: False),
    "planted": (planted, lambda found: False),
    "judgements": (judgements, lambda found: False),
}


def carry_out(subject: Subject, name: str, arguments: tuple[Any, ...], *, fresh: bool) -> tuple[Any, bool]:
    """The result of a step, and whether it is that of an earlier run on the same content: never, if `fresh`."""
    step, green = STEPS[name]
    known = cache.of_golden(*arguments, model=subject.model.name) if name == "golden" else arguments
    key = cache.key(subject, name, *known)
    if not fresh and (found := cache.read(key)) is not None:
        return found, True
    result = step(subject, *arguments)
    if green(result):
        cache.write(key, result)
    return result, False
