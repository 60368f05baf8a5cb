"""The bench that runtimes are timed on: a model with what several of them need, some of it made by another process."""

from __future__ import annotations

import contextlib
import functools
import io
import logging
import pickle
import tempfile
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import torch
from torch import nn

from relax_zoo import compiler
from relax_zoo.zoo import Model

from ..importers import IMPORTERS
from ..numerics.judge import Reference, reference
from ..process.child import Functions, Request
from ..process.parent import Limits, StepFailed, Worker
from ..subject import Subject
from .inductor import Frozen
from .names import OURS

Inputs = tuple[torch.Tensor, ...]
Run = Callable[[], Any]

MAKE = "relax_zoo.harness.latency.bench:make"  # the order to the other process
UNFINISHED = ".unfinished"


class Bench:
    """A model, its inputs, what PyTorch makes of them, and its ONNX form."""

    def __init__(self, subject: Subject) -> None:
        self.subject = subject
        self.module: nn.Module = subject.module
        self.inputs: Inputs = subject.model.example()
        self.pace = 0.0  # processor seconds that one of our own calls takes
        self.runs: dict[int, Run] = {}  # our builds by the number of threads

    @property
    def is_ours(self) -> bool:
        """Whether the model is built by this project's compiler."""
        return self.subject.importer.build is IMPORTERS[OURS].build

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


@functools.cache
def helper() -> Worker:
    """The other process, which makes what several runners need while this one does the rest."""
    return Worker(Functions(), Limits(seconds=900))


@contextlib.contextmanager
def preparing(bench: Bench, threads: tuple[int, ...]) -> Iterator[None]:
    """Let the other process work for a bench, which is given what it made when the context is left.

    What it cannot make, and what fails there, is made here when it is asked for: then it is said.
    """
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(1) as pool:
        helper().start()  # here, for a process ends with the thread that starts it
        answer = pool.submit(
            helper().ask, Request(bench.subject.model.name, MAKE, (bench.subject.model, threads, folder))
        )
        try:
            yield
        finally:
            with contextlib.suppress(StepFailed, pickle.PicklingError, AttributeError):
                bench.__dict__["truth"] = pickle.loads(answer.result().value)
        for path in Path(folder).glob("*.so"):
            bench.take(int(path.stem), compiler.load(path))


def make(model: Model, threads: tuple[int, ...], folder: str) -> bytes:
    """Build for so many threads, each into a file of `folder`, and return the pickled reference."""
    with torch.inference_mode(), quiet():
        bench = Bench(Subject(model))
        for count in threads:
            build = compiler.build(bench.subject.imported, sizes=model.dims, threads=count)
            build.save(unfinished := Path(folder) / f"{count}{UNFINISHED}")
            unfinished.rename(unfinished.with_suffix(".so"))
        return pickle.dumps(bench.truth)


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Without the exporters' and compilers' remarks."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        logging.disable(logging.WARNING)
        try:
            yield
        finally:
            logging.disable(logging.NOTSET)
