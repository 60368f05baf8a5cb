"""What a process of its own does for one model: each step takes a subject and returns plain data."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from relax_zoo.compiler.runtime.rpc import RemoteExecutable
from relax_zoo.zoo import Evaluation, models

from .blame.bisect import blame as find_culprit
from .blame.passes import wrong_pass
from .blame.shrink import small_case
from .checks import CHECKS
from .checks.check import Step
from .golden.compiled import COMPILED
from .golden.diff import Kind, compare, moved, renamed, report
from .golden.files import changes
from .golden.kernels import moved_schedules
from .golden.toolchain import another_toolchain, written_anew
from .latency.benchmark import benchmark as time_all
from .latency.names import AGAIN, EAGER, OURS
from .latency.pairs import sample
from .numerics.scenarios import inputs_of, verdicts
from .process import cache
from .process.progress import phase
from .results import Benchmark, Blamed, Evaluated, Golden, Timing, Verdict
from .subject import Subject


def numerics(subject: Subject) -> dict[str, Verdict]:
    """The verdict of each scenario."""
    return verdicts(subject)


def golden(subject: Subject, golden_dir: Path, regen: bool) -> Golden:
    """Compare the programs with their golden files; if `regen`, return what is to be written to them instead."""
    name, rendered = subject.model.name, subject.rendered
    with phase("golden"):
        if regen:
            return Golden(changes(golden_dir, name, rendered) | written_anew(golden_dir))
        differences = compare(golden_dir, name, rendered, subject.sources)
        if differences:
            notes = [another_toolchain(golden_dir)]
            if moved(differences).kind == Kind.MISSING:
                theirs = models(subject.model.declared_in.partition(".")[0])
                notes.append(renamed(golden_dir, rendered, {model.name for model in theirs}))
            elif moved(differences).stage == COMPILED:
                notes.append(moved_schedules(golden_dir))
            return Golden({}, report(differences, notes))
        # What is on the disk is this very text, so this proves that the file parses back.
        rendered["relax"].verify()
        return Golden({})


def evaluation(subject: Subject) -> Evaluated | None:
    """The score on real data; None for a model without."""
    data = subject.evaluation
    if data is None:
        return None
    predicted, expected = _predictions(subject, data)
    right = int((predicted == data.labels).sum())
    return Evaluated(right, len(data.labels), data.correct, int((predicted != expected).sum()))


def _predictions(subject: Subject, data: Evaluation) -> tuple[torch.Tensor, torch.Tensor]:
    """The class that the build and that PyTorch predict for each image."""
    inputs, run = data.inputs, subject.executable
    with phase("real data"), torch.inference_mode():
        expected = subject.module(inputs).argmax(1)
        chunks: Sequence[torch.Tensor] = inputs.split(1 if subject.fixed else 250)
        return torch.cat([run(chunk).argmax(1) for chunk in chunks]), expected


def latency(subject: Subject, seconds: float) -> Timing:
    """Time the build beside eager PyTorch, for at most about `seconds`; on a device by itself, by its own clock."""
    inputs, run, module = subject.model.example(), subject.called, subject.module
    if isinstance(run, RemoteExecutable):
        with phase("latency"):
            return Timing(tuple(run.seconds(*inputs)), None, 1, run.signature.threads, subject.build_seconds)
    with phase("latency"), torch.inference_mode():
        runs = {OURS: lambda: run(*inputs), EAGER: lambda: module(*inputs), AGAIN: lambda: run(*inputs)}
        samples = sample(runs, seconds=seconds)
    ours = tuple(map(float, samples.seconds[OURS].ravel()))
    found = samples.compare(OURS, EAGER, AGAIN)
    return Timing(ours, found, samples.calls[OURS], torch.get_num_threads(), subject.build_seconds)


def benchmark(subject: Subject, threads: int, seconds: float, later: tuple[int, ...]) -> Benchmark:
    """Time the build beside every other runtime, on so many threads, for at most about `seconds`."""
    with phase("benchmark"):
        return time_all(subject, threads, seconds, later)


def blame(subject: Subject, scenario: str, script: Path) -> Blamed | None:
    """Look for the first wrong node on the inputs of a scenario, and write a small case of it to `script`."""
    every = inputs_of(subject)
    inputs = every.get(scenario, next(iter(every.values())))
    culprit = find_culprit(subject, inputs)
    if culprit is None:
        return None
    case = small_case(subject, culprit, inputs, script)
    if case is None:
        return Blamed(culprit.node, str(culprit))
    made = wrong_pass(subject, case.graph, case.inputs)
    text = f"{culprit}\n    {made}" if made else str(culprit)
    return Blamed(culprit.node, text, case.operators, script)


# Steps that no check stands for, with when their results are kept for later runs.
OTHERS: dict[str, Step] = {
    "graph_view": Step("relax_zoo.harness.report.graph_view:graph_view", lambda found: True),
    "kernels": Step("relax_zoo.harness.report.graph_view:kernels", lambda found: True),
    "blame": Step("relax_zoo.harness.steps:blame", lambda blamed: False),
}
STEPS: dict[str, Step] = OTHERS | {name: step for check in CHECKS for name, step in check.steps.items()}


def carry_out(subject: Subject, name: str, arguments: tuple[Any, ...], *, fresh: bool) -> tuple[Any, bool]:
    """The result of a step, and whether it is that of an earlier run on the same content: never, if `fresh`.

    `name` is one of `STEPS`, or any "package.module:function" of a subject, whose results are never kept.
    """
    step = STEPS.get(name) or Step(name, lambda result: False)
    known = cache.of_golden(*arguments, model=subject.model.name) if name == "golden" else arguments
    key = cache.key(subject, name, *known)
    if not fresh and (found := cache.read(key)) is not None:
        return found, True
    module, _, function = step.function.partition(":")
    result = getattr(importlib.import_module(module), function)(subject, *arguments)
    if step.green(result):
        cache.write(key, result)
    return result, False
