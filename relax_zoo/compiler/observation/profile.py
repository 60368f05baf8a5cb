"""Where the time of a build goes, kernel by kernel, beside what this machine can do at most.

    run = build(module, report=True)
    print(profile(run, *inputs))

The peaks are measured here and now, with as many threads: multiply-adds on registers alone, and a copy between arrays
that no cache holds. A kernel whose data are in a cache can be quicker than that copy. (The roofline model: Williams,
Waterman and Patterson, 2009.)
"""

from __future__ import annotations

import functools
import re
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..._tvm import (
    Call,
    IRModule,
    Op,
    Schedule,
    Target,
    TVMTensor,
    estimate_tir_flops,
    relax,
    te,
    tirx,
    tvm_compile,
    tvm_tensor,
)
from ..cpu.machine import Machine
from ..runtime.executable import Executable
from ..runtime.threads import use

ACCUMULATORS = 12  # in flight: enough to hide the latency of a multiply-add, few enough for 16 registers
STEPS = 1 << 15  # multiply-adds of each accumulator
COPIED = 1 << 26  # bytes of an array that no cache holds


@dataclass(frozen=True)
class Peak:
    """What the machine does at most: `flops` and `bytes` a second."""

    flops: float
    bytes: float


@dataclass(frozen=True)
class Kernel:
    """A tensor program of a build: the rule that scheduled it, and its floating-point operations if known."""

    name: str
    rule: str
    flops: float | None


@dataclass(frozen=True)
class Row:
    """One kernel of a report: seconds of all its `calls` in one run of the program, operations and bytes alike."""

    kernel: Kernel
    nodes: tuple[str, ...]
    seconds: float
    calls: int
    flops: float
    bytes: float

    def fraction(self, peak: Peak) -> float:
        """The part of what the roofline allows a kernel of this many operations a byte."""
        return max(self.flops / peak.flops, self.bytes / peak.bytes) / self.seconds

    def bound(self, peak: Peak) -> str:
        """What the roofline says is short: "compute" or "memory"."""
        return "compute" if self.flops / peak.flops > self.bytes / peak.bytes else "memory"


@dataclass(frozen=True)
class Report:
    """The rows of a program, those that take longest first, and the time that no kernel explains."""

    rows: tuple[Row, ...]
    peak: Peak
    seconds: float
    threads: int

    def __str__(self) -> str:
        inside = sum(row.seconds for row in self.rows)
        lines = [
            f"{self.seconds * 1e3:.3f} ms a call on {self.threads} thread(s), {inside * 1e3:.3f} ms of it in kernels; "
            f"this machine: {self.peak.flops / 1e9:.0f} GFLOP/s, {self.peak.bytes / 1e9:.1f} GB/s",
            "       ms  share calls  GFLOP/s    GB/s  of roof  rule         kernel: nodes",
        ]
        for row in self.rows:
            nodes = ", ".join(row.nodes[:4]) + (f" and {len(row.nodes) - 4} more" if len(row.nodes) > 4 else "")
            rates = f"{row.flops / row.seconds / 1e9:8.1f} {row.bytes / row.seconds / 1e9:7.1f}"
            share = f"{row.seconds * 1e3:9.4f} {row.seconds / inside:6.1%} {row.calls:5}"
            place = f"{row.kernel.rule:12} {row.kernel.name}: {nodes}"
            lines.append(f"{share} {rates} {row.fraction(self.peak):8.1%}  {place}")
        return "\n".join(lines)


class Seen:
    """Notes, while a module is lowered, what its kernels are and which nodes of the traced graph each call computes."""

    def __init__(self) -> None:
        self._nodes: dict[str, deque[str]] = defaultdict(deque)
        self._groups: dict[str, list[str]] = {}
        self.kernels: dict[str, Kernel] = {}
        self.nodes: dict[str, list[str]] = defaultdict(list)

    def __call__(self, name: str, module: IRModule) -> None:
        """Look at `module` as it is after the pass `name` of the recipe."""
        if name == "annotate":  # one binding an operator, named after its node
            for program, node in _calls(module["main"]):
                own = re.fullmatch(r"(lv|gv)\d*", node)  # lv is what the compiler made, gv what the program returns
                self._nodes[program].append({"lv": "", "gv": "output"}[own[1]] if own else node)
        elif name == "group":  # operators that will be one kernel are a function
            for variable, function in module.functions_items():
                if isinstance(function, relax.Function) and variable.name_hint != "main":
                    self._groups[variable.name_hint] = [program for program, _ in _calls(function)]
        elif name == "schedule":
            for variable, function in module.functions_items():
                if isinstance(function, tirx.PrimFunc):
                    rule = str(function.attrs.get("schedule_rule", "TVM's own"))
                    self.kernels[variable.name_hint] = Kernel(variable.name_hint, rule, _flops(function))
            for program, _ in _calls(module["main"]):
                for part in self._groups.get(program, [program]):
                    if self._nodes[part]:
                        self.nodes[program].append(self._nodes[part].popleft())


def _calls(function: relax.Function) -> list[tuple[str, str]]:
    """The tensor programs that a function calls, each with the name of what it binds."""
    call_tir = Op.get("relax.call_tir")
    bindings = [binding for block in function.body.blocks for binding in block.bindings]
    calls = [(each.value, each.var.name) for each in bindings if isinstance(each.value, Call)]
    return [(call.args[0].name_hint, name) for call, name in calls if call.op == call_tir]


def _flops(function: tirx.PrimFunc) -> float | None:
    """What its rule says of a program's operations, else TVM's own count; None where sizes are not known."""
    if "flops" in function.attrs:
        return float(function.attrs["flops"])
    try:
        return float(estimate_tir_flops(IRModule({"main": function})))
    except (RuntimeError, ValueError):  # TVM raises both
        return None


def profile(run: Executable, *inputs: Any, repeats: int = 20) -> Report:
    """Time every kernel of `run`, a build made with `report=True`, on `inputs`; each at its best of `repeats` runs.

    Raises ValueError for a build without a report.
    """
    if run.seen is None:
        raise ValueError("this build does not know its kernels: make it with build(..., report=True)")
    run(*inputs)
    total = min(_seconds(lambda: run(*inputs)) for _ in range(repeats))
    times: dict[int, list[float]] = defaultdict(list)
    names: dict[int, str] = {}
    sizes: dict[int, int] = {}
    place, start = 0, 0.0
    kernels, nodes = run.seen.kernels, run.seen.nodes

    def instrument(_: Any, symbol: str, before: bool, __: Any, *args: Any) -> None:
        nonlocal place, start
        if symbol not in kernels:
            return
        if before:
            start = time.perf_counter()
            return
        times[place].append(time.perf_counter() - start)
        if place not in names:
            names[place] = symbol
            sizes[place] = sum(_bytes(arg) for arg in args)
        place += 1

    run.machine.set_instrument(instrument)
    try:
        for _ in range(repeats):
            place = 0
            run(*inputs)
    finally:
        run.forget_machine()
    grouped: dict[str, list[int]] = defaultdict(list)
    for each, name in names.items():
        grouped[name].append(each)
    rows = [
        Row(
            kernels[name],
            tuple(node for node in nodes[name] if node),
            sum(min(times[each]) for each in places),
            len(places),
            (kernels[name].flops or 0.0) * len(places),
            float(sum(sizes[each] for each in places)),
        )
        for name, places in grouped.items()
    ]
    rows.sort(key=lambda row: -row.seconds)
    return Report(tuple(rows), peak(run.signature.threads), total, run.signature.threads)


def _bytes(value: Any) -> int:
    return value.numpy().nbytes if isinstance(value, TVMTensor) else 0


def _seconds(function: Callable[[], object]) -> float:
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


@functools.cache
def peak(threads: int) -> Peak:
    """This machine's measured peaks for float32 on `threads` threads; takes about a second."""
    from ..driver import host_target

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
