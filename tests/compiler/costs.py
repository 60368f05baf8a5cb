"""What looking at the data costs: builds with the checks of `translator.bounds` beside builds without, call by call.

`python -m tests.compiler.costs` prints the table of docs/performance.md: processor time, of one thread, medians of
calls that alternate. The last column is a build beside another of the same, which is what the machine makes of 1.

`python -m tests.compiler.costs --spins` prints what a call on two threads takes where threads without work ask so often
for work (TVM_THREAD_POOL_SPIN_COUNT, see `compiler.runtime.threads`): wants a machine that does nothing else.
"""

from __future__ import annotations

import contextlib
import os
import statistics
import subprocess
import sys
import time
import timeit
from collections.abc import Callable
from typing import Any
from unittest import mock

import torch
from torch import Tensor, nn

from relax_zoo._tvm import op
from relax_zoo.compiler import Executable, build
from relax_zoo.compiler.runtime.constraints import check, condition
from relax_zoo.translator import from_fx, trace
from relax_zoo.translator.lift import cast, const
from relax_zoo.translator.ops import arithmetic, indexing

WORDS = torch.randint(0, 5000, (2, 128), generator=torch.Generator().manual_seed(0))


class Words(nn.Module):
    """Two layers over words."""

    def __init__(self, width: int = 256) -> None:
        super().__init__()
        self.table = nn.Embedding(5000, width)
        self.layers = nn.Sequential(*[nn.Sequential(nn.Linear(width, 1024), nn.GELU(), nn.Linear(1024, width))] * 2)

    def forward(self, words: Tensor) -> Tensor:
        return self.layers(self.table(words))


class Last(Words):
    """The state of the last word of each row, wherever it is."""

    def forward(self, words: Tensor, last: Tensor) -> Tensor:
        states = super().forward(words)
        return states.gather(1, last[:, None, None].expand(-1, 1, states.shape[2]))


class Buckets(Words):
    """Words are told apart by their places, in buckets of which the size is an input."""

    def forward(self, words: Tensor, size: Tensor) -> Tensor:
        return super().forward(words // size + words % size)


class Table(nn.Module):
    """Nothing but rows of a table."""

    def __init__(self) -> None:
        super().__init__()
        self.table = nn.Embedding(5000, 64)

    def forward(self, words: Tensor) -> Tensor:
        return self.table(words)


def divided(x: Tensor, y: Tensor) -> Tensor:
    """Nothing but a division."""
    return x // y


MANY = torch.randint(1, 5000, (256, 256), generator=torch.Generator().manual_seed(1))
CASES: dict[str, tuple[Callable[..., Any], tuple[Tensor, ...]]] = {
    "embedding, and two layers": (Words(), (WORDS,)),
    "the same, and gather of the last word": (Last(), (WORDS, torch.tensor([17, 99]))),
    "the same, of words // size + words % size": (Buckets(), (WORDS, torch.full((1,), 8))),
    "embedding alone, 65,536 rows of 64": (Table(), (MANY,)),
    "x // y alone, 65,536 integers": (divided, (MANY, MANY.flip(0).contiguous())),
}


def _trusting(index: Any, size: Any, what: str, *, negative: bool = False) -> Any:
    index = cast(index, "int64")
    return (
        op.where(op.less(index, const(0, "int64")), op.add(index, const(size, "int64")), index) if negative else index
    )


def _built(model: Callable[..., Any], inputs: tuple[Tensor, ...], *, checks: bool) -> Executable:
    with contextlib.ExitStack() as stack:
        if not checks:
            stack.enter_context(mock.patch.object(indexing, "in_bounds", _trusting))
            stack.enter_context(mock.patch.object(arithmetic, "divisor", lambda other, result, what: other))
        module = from_fx(trace(model), [(tuple(each.shape), each.dtype) for each in inputs])
    return build(module, threads=1)


def ratio(first: Executable, second: Executable, inputs: tuple[Tensor, ...], seconds: float) -> tuple[float, float]:
    """The median processor time of `first` by that of `second`, and that of `second`, of calls that alternate."""
    took: tuple[list[float], list[float]] = ([], [])
    end = time.monotonic() + seconds
    while time.monotonic() < end or len(took[0]) < 50:
        order = [(first, took[0]), (second, took[1])]
        for run, times in order if len(took[0]) % 2 else reversed(order):
            began = time.thread_time()
            run(*inputs)
            times.append(time.thread_time() - began)
    one, other = map(statistics.median, took)
    return one / other, other


def main(seconds: float = 20) -> None:
    """Print the table, and what conditions on sizes cost."""
    print("| program | a call without checks | with them | without, beside the same |\n|---|---|---|---|")
    for name, (model, inputs) in CASES.items():
        torch.manual_seed(0)
        checked, plain, again = (_built(model, inputs, checks=checks) for checks in (True, False, False))
        torch.testing.assert_close(checked(*inputs), plain(*inputs))
        cost, took = ratio(checked, plain, inputs, seconds)
        noise, _ = ratio(again, plain, inputs, seconds)
        print(f"| {name} | {1e6 * took:,.0f} us | {cost:.3f} | {noise:.3f} |", flush=True)
    conditions = [(text, condition(text)) for text in ("n >= 1", "n % 2 == 0 and n <= 512")]
    took = timeit.timeit(lambda: check(conditions, {"n": 8}), timer=time.thread_time, number=100_000) / 100_000
    print(f"two conditions on sizes: {1e6 * took:.1f} us a call")


CALLING = """
import statistics, sys, time
import torch
from tests.compiler.costs import WORDS, Words
from relax_zoo.compiler import build
from relax_zoo.translator import from_fx, trace
run = build(from_fx(trace(Words()), [(tuple(WORDS.shape), WORDS.dtype)]), threads=2)
print("ready", flush=True)
for line in sys.stdin:
    took, began = [], time.process_time()
    for pause in [0.0] * 50 + [0.01] * 50:
        time.sleep(pause)
        at = time.perf_counter()
        run(WORDS)
        took.append(time.perf_counter() - at)
    used = (time.process_time() - began) / len(took)
    print(*map(statistics.median, (took[:50], took[50:])), used, flush=True)
"""


def spins(rounds: int = 20) -> None:
    """Print medians of rounds that alternate, one process for each number of spins, and how long each takes to end."""
    processes = {}
    for count in (0, 200, 2_000, 20_000, 300_000):
        environment = {**os.environ, "TVM_NUM_THREADS": "2", "TVM_THREAD_POOL_SPIN_COUNT": str(count)}
        command = [sys.executable, "-c", CALLING]
        pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        processes[count] = subprocess.Popen(command, env=environment, text=True, **pipes)
    found: dict[int, list[list[float]]] = {count: [] for count in processes}
    for process in processes.values():
        assert _said(process) == "ready"
    for _ in range(rounds):
        for count, process in processes.items():
            assert process.stdin
            process.stdin.write("go\n")
            process.stdin.flush()
            found[count].append([1e6 * float(each) for each in _said(process).split()])
    print("| spins | a call, one after another | after 10 ms | processor time of one | end |\n|---|---|---|---|---|")
    for count, process in processes.items():
        began = time.monotonic()
        process.communicate()
        close, apart, used = (statistics.median(column) for column in zip(*found[count], strict=True))
        end = 1000 * (time.monotonic() - began)
        print(f"| {count:,} | {close:,.0f} us | {apart:,.0f} us | {used:,.0f} us | {end:.0f} ms |")


def _said(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


if __name__ == "__main__":
    spins() if "--spins" in sys.argv else main(*map(float, sys.argv[1:]))
