"""Other runtimes beside ours: the same model and inputs, right first, then timed in turn in one process.

A runner that is not installed, not for this model, wrong, or busy on more cores than it was given is left out, with the
reason.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable
from typing import Any

import torch

from ..._torch import pytree
from ..._tvm import Array, TVMTensor
from ..numerics.judge import judge
from ..process.progress import PROGRESS
from ..results import Benchmark
from ..subject import Subject
from ..text import plural
from .bench import Bench, Run, bench_of, preparing, quiet
from .names import AGAIN, COMPILED, EAGER, OURS, TVM
from .pairs import Samples, sample
from .runtimes import RUNNERS, NotForModel

SLOW_SECONDS = 2.0  # of a call of TVM's default build that is not worth sampling; its build takes longer still
FEW = 3  # samples of it otherwise
BUSY = 1.25  # cores that a thread may seem to keep busy, by the accuracy of the clock and what others leave running


def benchmark(subject: Subject, threads: int, seconds: float, later: Iterable[int] = ()) -> Benchmark:
    """Time every runner on a model for at most about `seconds`; `later` are numbers of threads to build for meanwhile.

    Raises RuntimeError where our own build is wrong, or keeps more cores busy than it was given.
    """
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        with torch.inference_mode(), quiet():
            bench = bench_of(subject)
            if COMPILED in RUNNERS and "compiled" not in vars(bench) and bench.is_ours:
                _prepare(bench, (threads, *(count for count in later if count != threads)))
            runs, notes = _right(bench, threads)
            _say(subject, threads, "sampling")
            slow = {name: runs.pop(name) for name in [TVM] if name in runs}
            samples = _samples(runs, threads, seconds, notes)
            results = {
                name: samples.compare(OURS, name, AGAIN) for name in samples.seconds if name not in (OURS, AGAIN)
            }
            for name, run in slow.items():
                few = sample({OURS: runs[OURS], name: run, AGAIN: runs[OURS]}, seconds=0, fewest=FEW)
                results[name] = few.compare(OURS, name, AGAIN)
                samples.seconds[name] = few.seconds[name]
    finally:
        torch.set_num_threads(before)
    names = [name for name in samples.seconds if name != AGAIN]
    flat = {name: tuple(map(float, samples.seconds[name].ravel())) for name in names}
    return Benchmark(threads, flat, {name: samples.median(name) for name in names}, results, notes)


def _say(subject: Subject, threads: int, what: str) -> None:
    PROGRESS.note(f"{subject.model.name}, {plural(threads, 'thread')}: {what}")


def _prepare(bench: Bench, threads: tuple[int, ...]) -> None:
    """Fill the bench, on two cores: most of a benchmark's time is preparation, and most of that torch.compile's."""
    with preparing(bench, threads):
        _say(bench.subject, threads[0], COMPILED)
        for name in ("compiled", "onnx"):
            with contextlib.suppress(Exception):  # said when its turn comes
                getattr(bench, name)


def _right(bench: Bench, threads: int) -> tuple[dict[str, Run], dict[str, str]]:
    """The runners that give the right values, and the reasons of the others."""
    runs: dict[str, Run] = {}
    notes: dict[str, str] = {}
    _say(bench.subject, threads, "the error bound")
    truth = bench.truth
    for name, make in RUNNERS.items():
        _say(bench.subject, threads, name)
        try:
            run = make(bench, threads)
            start = time.process_time()
            output = run()
            took = time.process_time() - start
            verdict = judge(truth, _like(truth.eager, output))
        except ImportError as error:
            notes[name] = f"{error.name} is not installed"
        except NotForModel as reason:
            notes[name] = str(reason)
        except Exception as error:
            if name in (OURS, EAGER):
                raise
            notes[name] = f"{type(error).__name__}: {str(error).strip().splitlines()[0][:120]}"
        else:
            if not verdict.ok and name == OURS:
                raise RuntimeError(f"{bench.subject.model.name} is not timed, because it is wrong: {verdict.message}")
            if not verdict.ok:
                notes[name] = f"beyond the error bound ({verdict.error_ratio:.2g} of it), so not timed"
            elif name == TVM and took > SLOW_SECONDS:
                notes[name] = f"one call took {took:.1f} s; it is not sampled"
            else:
                runs[name] = run
            if name == OURS:
                start = time.process_time()
                run()
                bench.pace = time.process_time() - start
    return runs, notes


def _samples(runs: dict[str, Run], threads: int, seconds: float, notes: dict[str, str]) -> Samples:
    """Samples of all, without those that keep more cores busy than they were given."""
    samples = sample(runs | {AGAIN: runs[OURS]}, seconds=seconds)
    assert torch.get_num_threads() == threads, "a runner changed PyTorch's number of threads"
    for name, busy in samples.busy.items():
        if busy > threads * BUSY:
            if name in (OURS, AGAIN):
                raise RuntimeError(f"our build kept {busy:.1f} cores busy, but was given {threads} thread(s)")
            notes[name] = f"kept {busy:.1f} cores busy, but was given {threads} thread(s)"
            del samples.seconds[name]
    return samples


def _like(eager: dict[str, Any], output: Any) -> Any:
    """A runtime's flat list of arrays in the structure of a model that returns one tensor."""
    leaves = [x.numpy() if isinstance(x, TVMTensor) else x for x in _leaves(output)]
    return leaves[0] if list(eager) == [""] and len(leaves) == 1 else output


def _leaves(output: Any) -> list[Any]:
    if isinstance(output, TVMTensor):
        return [output]
    return list(output) if isinstance(output, Array) else pytree.tree_leaves(output)
