"""The runners: every runtime that a model is timed on, ours among them, one function and one row each.

A runner takes a bench, which is a model with what several of them need, and a number of threads, and returns a function
that runs the model once.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import torch

from relax_zoo import compiler

from ..._tvm import relax, tvm_compile, tvm_cpu, tvm_tensor
from .bench import Bench, Inputs, Run
from .names import CHANNELS_LAST, COMPILED, EAGER, ONNXRUNTIME, OPENVINO, OURS, TVM

LARGE_SECONDS = 0.01  # of a call of ours, from where on building it takes longer than all the others, for one answer


class NotForModel(Exception):
    """A runner that is not for this model; the message says why."""


def _ours(bench: Bench, threads: int) -> Run:
    if not bench.is_ours:
        run = bench.subject.default_executable
        return lambda: _limited(run, bench.inputs, threads)
    return bench.ours(threads)


def _limited(run: Callable[..., Any], inputs: Inputs, threads: int) -> Any:
    with compiler.at_most(threads):
        return run(*inputs)


def _eager(bench: Bench, threads: int) -> Run:
    return lambda: bench.module(*bench.inputs)


def _channels_last(bench: Bench, threads: int) -> Run:
    if not any(x.ndim == 4 for x in bench.inputs):
        raise NotForModel("the model takes no images")
    laid_out = copy.deepcopy(bench.module).to(memory_format=torch.channels_last)
    own = tuple(x.to(memory_format=torch.channels_last) if x.ndim == 4 else x for x in bench.inputs)
    return lambda: laid_out(*own)


def _compiled(bench: Bench, threads: int) -> Run:
    run = bench.compiled
    run.use(threads)
    return lambda: run(*bench.inputs)


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
        raise NotForModel("TVM's default build runs on one thread, where it is timed")
    if bench.pace > LARGE_SECONDS:
        raise NotForModel(f"not built: what takes us {bench.pace * 1e3:.0f} ms takes it twenty times that or more")
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
