"""Other runtimes beside ours: the same model and inputs, right first, then timed in turn in one process.

    python -m harness peers                          the twelve headline models, at 1 and at 2 threads
    python -m harness peers --model 'resnet*' --threads 1 --json peers.json

A runner takes a model, its inputs and a number of threads, and gives a function that runs it once. One whose package is
not installed is left out, with the reason. Each model has a process of its own.
"""

from __future__ import annotations

import contextlib
import copy
import io
import logging
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import fx, nn
from torch.utils import _pytree as pytree

import compiler
import translator
from zoo import Model

from .latency import calls_for, interval, timed
from .numerics import judge, reference

Inputs = tuple[torch.Tensor, ...]
Run = Callable[[], Any]

OURS, EAGER, CONTROL = "ours", "eager", "ours again"


def _ours(module: nn.Module, inputs: Inputs, threads: int) -> Run:
    graph = fx.symbolic_trace(module)
    run = compiler.build(translator.from_fx(graph, [(tuple(x.shape), x.dtype) for x in inputs]), threads=threads)
    return lambda: run(*inputs)


def _eager(module: nn.Module, inputs: Inputs, threads: int) -> Run:
    return lambda: module(*inputs)


def _channels_last(module: nn.Module, inputs: Inputs, threads: int) -> Run:
    images = [x for x in inputs if x.ndim == 4]
    if not images:
        raise Unavailable("the model takes no images")
    laid_out = copy.deepcopy(module).to(memory_format=torch.channels_last)
    own = tuple(x.to(memory_format=torch.channels_last) if x.ndim == 4 else x for x in inputs)
    return lambda: laid_out(*own)


def _compiled(module: nn.Module, inputs: Inputs, threads: int) -> Run:
    import torch._inductor.config as inductor

    torch._dynamo.reset()
    with inductor.patch(freezing=True):
        run = torch.compile(copy.deepcopy(module))
        run(*inputs)
    return lambda: run(*inputs)


def _onnxruntime(module: nn.Module, inputs: Inputs, threads: int) -> Run:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    session = onnxruntime.InferenceSession(_onnx(module, inputs), options, providers=["CPUExecutionProvider"])
    feed = {each.name: x.numpy() for each, x in zip(session.get_inputs(), inputs, strict=True)}
    return lambda: session.run(None, feed)


def _openvino(module: nn.Module, inputs: Inputs, threads: int) -> Run:
    import openvino

    core = openvino.Core()
    settings = {"INFERENCE_NUM_THREADS": threads, "INFERENCE_PRECISION_HINT": "f32", "PERFORMANCE_HINT": "LATENCY"}
    request = core.compile_model(core.read_model(_onnx(module, inputs)), "CPU", settings).create_infer_request()
    feed = [x.numpy() for x in inputs]
    return lambda: list(request.infer(feed, share_inputs=True, share_outputs=True).values())


RUNNERS: dict[str, Callable[[nn.Module, Inputs, int], Run]] = {
    OURS: _ours,
    EAGER: _eager,
    "channels_last": _channels_last,
    "torch.compile": _compiled,
    "onnxruntime": _onnxruntime,
    "openvino": _openvino,
}


class Unavailable(Exception):
    """A runner that is not for this model."""


_exported: dict[int, bytes] = {}


def _onnx(module: nn.Module, inputs: Inputs) -> bytes:
    """The model in ONNX, exported once."""
    import onnxscript  # noqa: F401  (the exporter needs it, and says so less clearly)

    if id(module) not in _exported:
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
            path = Path(folder) / "model.onnx"
            torch.onnx.export(module, inputs, path, dynamo=True, external_data=False, verbose=False)
            _exported[id(module)] = path.read_bytes()
    return _exported[id(module)]


def compare(model: Model, threads: int, seconds: float) -> dict[str, Any]:
    """Time every runner on `model` for about `seconds`: medians, and ours over theirs with a 95 % interval.

    Raises RuntimeError where our own build is wrong: it is not timed then.
    """
    module, inputs = model.module(), model.example()
    torch.set_num_threads(threads)
    runs: dict[str, Run] = {}
    notes: dict[str, str] = {}
    with torch.inference_mode(), _quiet():
        truth = reference(module, inputs)
        for name, make in RUNNERS.items():
            try:
                run = make(module, inputs, threads)
                verdict = judge(truth, _like(truth.eager, run()))
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
                    raise RuntimeError(f"{model.name} is not timed, because it is wrong: {verdict.message}")
                if not verdict.ok:
                    notes[name] = f"beyond the error bound ({verdict.headroom:.2g} of it)"
                runs[name] = run
        samples = _sample(runs | {CONTROL: runs[OURS]}, seconds)
    ours = samples[OURS]
    control = interval(samples.pop(CONTROL), ours)
    ratios = {
        name: [float(np.median(ours) / np.median(theirs)), *interval(ours, theirs)]
        for name, theirs in samples.items()
        if name != OURS
    }
    medians = {name: float(np.median(values)) for name, values in samples.items()}
    return {
        "model": model.name,
        "threads": threads,
        "seconds": medians,
        "ratios": ratios,
        "control": control,
        "notes": notes,
    }


def _like(eager: dict[str, Any], output: Any) -> Any:
    """A runtime's flat list of arrays in the structure of a model that returns one tensor."""
    leaves = pytree.tree_leaves(output)
    return leaves[0] if list(eager) == [""] and len(leaves) == 1 else output


def _sample(runs: dict[str, Run], seconds: float) -> dict[str, np.ndarray]:
    """Seconds a call of each, sampled in turn, with as many calls a sample as the quickest needs."""
    for run in runs.values():
        run()
    calls = {name: calls_for(run) for name, run in runs.items()}
    samples: dict[str, list[float]] = {name: [] for name in runs}
    end = time.perf_counter() + seconds
    while time.perf_counter() < end or len(samples[OURS]) < 5:
        for name in runs:
            samples[name].append(timed(runs[name], calls[name]))
    return {name: np.array(values) for name, values in samples.items()}


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
