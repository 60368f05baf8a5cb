"""What this machine's CPU does at most: multiply-adds on registers alone, and a copy of arrays beyond every cache."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..._tvm import Schedule, Target, te, tirx, tvm_compile, tvm_tensor
from ..runtime.threads import use
from .backend import host_target
from .machine import Machine

ACCUMULATORS = 12  # in flight: enough to hide the latency of a multiply-add, few enough for 16 registers
STEPS = 1 << 15  # multiply-adds of each accumulator
COPIED = 1 << 26  # bytes of an array that no cache holds


@dataclass(frozen=True)
class Peak:
    """What the machine does at most: `flops` and `bytes` a second."""

    flops: float
    bytes: float


@functools.cache
def peak(threads: int) -> Peak:
    """This machine's measured peaks for float32 on `threads` threads; takes about a second."""
    target = host_target(threads)
    machine = Machine.of(target)
    use(threads)
    return Peak(_peak_flops(target, machine, threads), _peak_bytes(target, threads))


def _peak_flops(target: Target, machine: Machine, threads: int) -> float:
    lanes = machine.lanes("float32")
    x = te.placeholder((threads, ACCUMULATORS, lanes), name="x")
    step = te.reduce_axis((0, STEPS), name="step")
    # Each accumulator becomes itself times x plus x: one multiply-add a step, and no load, for x stays in a register.
    chain = te.comm_reducer(lambda total, value: total * value + value, lambda dtype: tirx.const(1.0, dtype))
    y = te.compute(x.shape, lambda t, a, i: chain(x[t, a, i], axis=step), name="y")
    schedule = Schedule(te.create_prim_func([x, y]))
    block = schedule.get_sblock("y")
    schedule.cache_write(block, 0, "local")
    thread, accumulator, lane, step_loop = schedule.get_loops(block)
    schedule.reorder(thread, step_loop, accumulator, lane)
    schedule.parallel(thread)
    schedule.reverse_compute_at(schedule.get_sblock("y_local"), thread)
    schedule.unroll(accumulator)
    schedule.vectorize(lane)
    schedule.decompose_reduction(block, step_loop)
    function = tvm_compile(schedule.mod, target=target)["main"]
    arrays = [tvm_tensor(np.full((threads, ACCUMULATORS, lanes), 0.5, "float32")) for _ in range(2)]
    seconds = min(_seconds(lambda: function(*arrays)) for _ in range(20))
    return 2.0 * STEPS * ACCUMULATORS * lanes * threads / seconds


def _peak_bytes(target: Target, threads: int) -> float:
    count = COPIED // 4
    x = te.placeholder((count,), name="x")
    y = te.compute(x.shape, lambda i: x[i] + tirx.const(1.0, "float32"), name="y")
    schedule = Schedule(te.create_prim_func([x, y]))
    (loop,) = schedule.get_loops(schedule.get_sblock("y"))
    outer, _ = schedule.split(loop, [threads, None])
    schedule.parallel(outer)
    function = tvm_compile(schedule.mod, target=target)["main"]
    arrays = [tvm_tensor(np.zeros(count, "float32")) for _ in range(2)]
    return 2.0 * COPIED / min(_seconds(lambda: function(*arrays)) for _ in range(8))


def _seconds(function: Callable[[], object]) -> float:
    start = time.perf_counter()
    function()
    return time.perf_counter() - start
