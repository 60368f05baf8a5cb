"""Other runtimes beside ours: the same model and inputs, right first, then timed in turn in one process.

A runner takes a bench, which is a model with what several of them need, and a number of threads, and gives a function
that runs the model once. One that is not installed, not for this model, wrong, or busy on more cores than it was given
is left out, with the reason.
"""

from __future__ import annotations

import contextlib
import copy
import functools
import io
import logging
import os
import pickle
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import torch
from torch import nn

from relax_zoo import compiler
from relax_zoo.zoo import Model

from ..._torch import pytree
from ..._tvm import Array, TVMTensor, relax, tvm_compile, tvm_cpu, tvm_tensor
from ..importers import IMPORTERS
from ..numerics.judge import Reference, judge, reference
from ..process.progress import PROGRESS
from ..results import Benchmark
from ..subject import Subject
from ..text import counted
from .inductor import Frozen
from .names import AGAIN, CHANNELS_LAST, COMPILED, EAGER, ONNXRUNTIME, OPENVINO, OURS, TVM
from .pairs import Samples, sample

Inputs = tuple[torch.Tensor, ...]
Run = Callable[[], Any]

SLOW_SECONDS = 2.0  # of a call of TVM's default build that is not worth sampling; its build takes longer still
LARGE_SECONDS = 0.01  # of a call of ours, from where on building it takes longer than all the others, for one answer
FEW = 3  # samples of it otherwise
BUSY = 1.25  # cores that a thread may seem to keep busy, by the accuracy of the clock and what others leave running


class Unavailable(Exception):
    """A runner that is not for this model; the message says why."""


class Bench:
    """A model, its inputs, what PyTorch makes of them, and its ONNX form."""

    def __init__(self, subject: Subject) -> None:
        self.subject = subject
        self.module: nn.Module = subject.module
        self.inputs: Inputs = subject.model.example()
        self.pace = 0.0  # processor seconds that one of our own calls takes
        self.runs: dict[int, Run] = {}  # our builds by the number of threads

    @functools.cached_property
    def truth(self) -> Reference:
        """What is right, and within which bounds."""
        return reference(self.module, self.inputs)

    @functools.cached_property
    def onnx(self) -> bytes:
        """The model in ONNX."""
        import onnxscript  # noqa: F401  (the exporter needs it, and says so less clearly)

        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
            path = Path(folder) / "model.onnx"
            torch.onnx.export(self.module, self.inputs, path, dynamo=True, external_data=False, verbose=False)
            return path.read_bytes()

    @functools.cached_property
    def compiled(self) -> Frozen:
        """The model through torch.compile."""
        return Frozen(self.module, self.inputs)

    def ours(self, threads: int) -> Run:
        """Our build for so many threads."""
        if threads not in self.runs:
            self.take(threads, compiler.build(self.subject.imported, sizes=self.subject.model.dims, threads=threads))
        return self.runs[threads]

    def take(self, threads: int, build: compiler.Executable) -> None:
        """Use that build of ours for so many threads."""
        self.runs[threads] = lambda: build(*self.inputs)


@functools.lru_cache(maxsize=1)
def bench_of(subject: Subject) -> Bench:
    """The bench of the model that is at hand: what its runners share is made once for all numbers of threads."""
    return Bench(subject)


def _ours(bench: Bench, threads: int) -> Run:
    subject = bench.subject
    if not _is_ours(subject):
        run = subject.default_executable
        return lambda: _limited(run, bench.inputs, threads)
    return bench.ours(threads)


def _limited(run: Callable[..., Any], inputs: Inputs, threads: int) -> Any:
    with compiler.at_most(threads):
        return run(*inputs)


def _eager(bench: Bench, threads: int) -> Run:
    return lambda: bench.module(*bench.inputs)


def _channels_last(bench: Bench, threads: int) -> Run:
    if not any(x.ndim == 4 for x in bench.inputs):
        raise Unavailable("the model takes no images")
    laid_out = copy.deepcopy(bench.module).to(memory_format=torch.channels_last)
    own = tuple(x.to(memory_format=torch.channels_last) if x.ndim == 4 else x for x in bench.inputs)
    return lambda: laid_out(*own)


def _compiled(bench: Bench, threads: int) -> Run:
    run = bench.compiled
    run.use(threads)
    return lambda: run(*bench.inputs)


class Helper:
    """Another process, which makes what several runners need while this one does the rest."""

    def __init__(self) -> None:
        """Start it; it ends when this end of its input is closed."""
        command = [sys.executable, "-c", "from relax_zoo.harness.latency.runtimes import help_out; help_out()"]
        pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
        process = subprocess.Popen(command, bufsize=0, stdin=pipe, stdout=pipe, stderr=nowhere)
        assert process.stdin is not None
        assert process.stdout is not None
        self._process, self._orders, self._answers = process, process.stdin, process.stdout

    def __del__(self) -> None:
        """Leave no process behind."""
        self._process.kill()
        self._process.wait()
        self._orders.close()

    @contextlib.contextmanager
    def preparing(self, bench: Bench, threads: tuple[int, ...]) -> Iterator[None]:
        """Let it work for a bench, which is given what it made when the context is left.

        What it cannot make is made here when it is asked for, and what fails is said then.
        """
        with tempfile.TemporaryDirectory() as folder:
            try:
                order = pickle.dumps((bench.subject.model, threads, folder))
            except (pickle.PicklingError, AttributeError):
                yield
                return
            with contextlib.suppress(OSError):
                self._orders.write(order)
            try:
                yield
            finally:
                if not self._answers.readline():  # it died
                    helper.cache_clear()
            for path in Path(folder).iterdir():
                if path.suffix == ".so":
                    bench.take(int(path.stem), compiler.load(path))
                elif not path.suffix:
                    vars(bench)[path.stem] = pickle.loads(path.read_bytes())


helper = functools.lru_cache(maxsize=1)(Helper)


def help_out() -> None:
    """What that process does, for one bench after the other: our builds and the bounds, each in a file of its own."""
    orders, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "w")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # where compilers print
    with contextlib.suppress(EOFError):
        while True:
            order = pickle.load(orders)
            with torch.inference_mode(), _quiet(), contextlib.suppress(Exception):
                _make(*order)
            print("done", file=answers, flush=True)


def _make(model: Model, threads: tuple[int, ...], folder: str) -> None:
    bench = Bench(Subject(model))
    for count in threads:
        build = compiler.build(bench.subject.imported, sizes=model.dims, threads=count)
        build.save(unfinished := Path(folder) / f"{count}.part")
        unfinished.rename(unfinished.with_suffix(".so"))
    (unfinished := Path(folder) / "truth.part").write_bytes(pickle.dumps(bench.truth))
    unfinished.rename(unfinished.with_suffix(""))


def _onnxruntime(bench: Bench, threads: int) -> Run:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    session = onnxruntime.InferenceSession(bench.onnx, options, providers=["CPUExecutionProvider"])
    feed = {each.name: x.numpy() for each, x in zip(session.get_inputs(), bench.inputs, strict=True)}
    return lambda: session.run(None, feed)


def _openvino(bench: Bench, threads: int) -> Run:
    import openvino

    core = openvino.Core()
    settings = {"INFERENCE_NUM_THREADS": threads, "INFERENCE_PRECISION_HINT": "f32", "PERFORMANCE_HINT": "LATENCY"}
    request = core.compile_model(core.read_model(bench.onnx), "CPU", settings).create_infer_request()
    feed = [x.numpy() for x in bench.inputs]
    return lambda: list(request.infer(feed, share_inputs=True, share_outputs=True).values())


def _tvm(bench: Bench, threads: int) -> Run:
    """The same Relax module through TVM's own default pipeline for LLVM."""
    if threads > 1:
        raise Unavailable("TVM's default build runs on one thread, where it is timed")
    if bench.pace > LARGE_SECONDS:
        raise Unavailable(f"not built: what takes us {bench.pace * 1e3:.0f} ms takes it twenty times that or more")
    module = compiler.bind_params(bench.subject.imported)
    module = relax.transform.BindSymbolicVars(dict(bench.subject.model.dims), "main")(module)
    main = relax.VirtualMachine(tvm_compile(module, target="llvm"), tvm_cpu())["main"]
    inputs = [tvm_tensor(x.numpy()) for x in bench.inputs]
    return lambda: main(*inputs)


RUNNERS: dict[str, Callable[[Bench, int], Run]] = {
    OURS: _ours,
    EAGER: _eager,
    CHANNELS_LAST: _channels_last,
    COMPILED: _compiled,
    ONNXRUNTIME: _onnxruntime,
    OPENVINO: _openvino,
    TVM: _tvm,
}


def benchmark(subject: Subject, threads: int, seconds: float, later: Iterable[int] = ()) -> Benchmark:
    """Time every runner on a model for at most about `seconds`; `later` are numbers of threads to build for meanwhile.

    Raises RuntimeError where our own build is wrong, or keeps more cores busy than it was given.
    """
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        with torch.inference_mode(), _quiet():
            bench = bench_of(subject)
            if COMPILED in RUNNERS and "compiled" not in vars(bench) and _is_ours(subject):
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
    PROGRESS.note(f"{subject.model.name}, {counted(threads, 'thread')}: {what}")


def _prepare(bench: Bench, threads: tuple[int, ...]) -> None:
    """Fill the bench, on two cores: most of a benchmark's time is preparation, and most of that torch.compile's."""
    with helper().preparing(bench, threads):
        _say(bench.subject, threads[0], COMPILED)
        for name in ("compiled", "onnx"):
            with contextlib.suppress(Exception):  # said when its turn comes
                getattr(bench, name)


def _is_ours(subject: Subject) -> bool:
    return subject.importer.build is IMPORTERS[OURS].build


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
        except Unavailable as reason:
            notes[name] = str(reason)
        except Exception as error:
            if name in (OURS, EAGER):
                raise
            notes[name] = f"{type(error).__name__}: {str(error).strip().splitlines()[0][:120]}"
        else:
            if not verdict.ok and name == OURS:
                raise RuntimeError(f"{bench.subject.model.name} is not timed, because it is wrong: {verdict.message}")
            if not verdict.ok:
                notes[name] = f"beyond the error bound ({verdict.headroom:.2g} of it), so not timed"
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


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Without the exporters' and compilers' remarks."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        logging.disable(logging.WARNING)
        try:
            yield
        finally:
            logging.disable(logging.NOTSET)
