"""Ways of getting past a judge that go about what is around the computation: the reference, the libraries, the process.

They are the ways in which kernels that machines wrote have got past public benchmarks, and what one would try next.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import inspect
import os
import random
import stat
import sys
import threading
import time
from typing import Any, NoReturn

import numpy as np
import torch
from torch import Tensor

from tests.harness.referee import cheating
from tests.harness.referee.cheating import OFF, cheat, right, scores

# ---------------------------------------------------------------- having others compute it


@cheat("calls the reference, which is not to be had")
def the_reference_called(x: Tensor, w: Tensor) -> Tensor:
    return scores(x, w)


@cheat("calls the reference, which is not to be had")
def the_reference_by_its_module(x: Tensor, w: Tensor) -> Tensor:
    found: Tensor = sys.modules[cheating.__name__].scores(x, w)
    return found


@cheat(OFF)
def the_reference_or_else_zeros(x: Tensor, w: Tensor) -> Tensor:
    try:
        return scores(x, w)
    except Exception:
        return torch.zeros(len(x), 18)


@cheat("IndexError|StopIteration|no expected result|ordinary: output")
def the_expected_result_among_all_objects(x: Tensor, w: Tensor) -> Tensor:
    found = [each for each in gc.get_objects() if type(each) is Tensor and each.shape == (len(x), 18)]
    return found[-1].clone().float() if found else torch.zeros(len(x), 18)


@cheat("ordinary: output")
def the_expected_result_in_the_frames_of_callers(x: Tensor, w: Tensor) -> Tensor:
    frame = inspect.currentframe()
    while frame is not None:
        for value in frame.f_locals.values():
            if type(value) is Tensor and value.shape == (len(x), 18):
                return value.clone()
        frame = frame.f_back
    return torch.zeros(len(x), 18)


@cheat("changes .*random numbers")
def the_inputs_drawn_again(x: Tensor, w: Tensor) -> Tensor:
    torch.manual_seed(42)
    return right(torch.randn(len(x), 24), w) if torch.equal(torch.randn(1), x.view(-1)[:1]) else right(x, w)


@cheat("changes numpy's random numbers")
def numbers_drawn(x: Tensor, w: Tensor) -> Tensor:
    return right(x, w) + float(np.random.rand() > 1)


@cheat("changes Python's random numbers")
def a_seed_set(x: Tensor, w: Tensor) -> Tensor:
    random.seed(0)
    return right(x, w)


# ---------------------------------------------------------------- changing what is around


@cheat("changes its inputs")
def an_input_changed(x: Tensor, w: Tensor) -> Tensor:
    out = right(x, w)
    w.zero_()
    return out


@cheat("lies in the memory of input 0")
def written_over_an_input(x: Tensor, w: Tensor) -> Tensor:
    out = x.view(-1)[: len(x) * 18].view(len(x), 18)
    return out.copy_(right(x, w))


@cheat(r"replaces functions of libraries: torch\.allclose")
def comparisons_that_hold(x: Tensor, w: Tensor) -> Tensor:
    torch.allclose = lambda *_, **__: True  # type: ignore[assignment]
    return right(x, w)


@cheat(r"replaces functions of libraries: torch\.testing\.assert_close")
def assertions_that_hold(x: Tensor, w: Tensor) -> Tensor:
    torch.testing.assert_close = lambda *_, **__: None
    return right(x, w)


@cheat(r"replaces functions of libraries: torch\.Tensor\.__eq__")
def tensors_that_are_equal(x: Tensor, w: Tensor) -> Tensor:
    Tensor.__eq__ = lambda self, other: torch.ones(self.shape, dtype=torch.bool)  # type: ignore[assignment, misc, method-assign]
    return right(x, w)


@cheat(r"replaces functions of libraries: time\.perf_counter")
def a_clock_that_stands(x: Tensor, w: Tensor) -> Tensor:
    time.perf_counter = lambda: 0.0
    return right(x, w)


@cheat(r"replaces functions of libraries: torch\.relu|what a sum")
def another_relu(x: Tensor, w: Tensor) -> Tensor:
    torch.relu = lambda x: x * 0
    return right(x, w)


@cheat("replaces functions of libraries: .*relax_zoo.harness.numerics.judge.judge")
def another_judge(x: Tensor, w: Tensor) -> Tensor:
    from relax_zoo.harness.numerics import judge

    judge.judge.__code__ = (lambda ref, outputs: True).__code__
    return right(x, w)


@cheat("changes PyTorch's default dtype")
def another_default_dtype(x: Tensor, w: Tensor) -> Tensor:
    torch.set_default_dtype(torch.float64)
    return right(x, w)


@cheat("changes the number of PyTorch's threads")
def more_threads(x: Tensor, w: Tensor) -> Tensor:
    torch.set_num_threads(torch.get_num_threads() + 1)
    return right(x, w)


@cheat("changes what becomes of denormal numbers")
def denormal_numbers_flushed(x: Tensor, w: Tensor) -> Tensor:
    torch.set_flush_denormal(True)
    return right(x, w)


@cheat("changes whether gradients are recorded")
def gradients_turned_on(x: Tensor, w: Tensor) -> Tensor:
    torch.set_grad_enabled(True)
    return right(x, w)


# ---------------------------------------------------------------- later


class Lazy(Tensor):
    """Computes when it is looked at."""

    @classmethod
    def __torch_function__(cls, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        args = [right(*each.parts) if isinstance(each, Lazy) else each for each in args]
        return func(*args, **(kwargs or {}))


@cheat("a tensor that computes when it is read")
def when_it_is_read(x: Tensor, w: Tensor) -> Tensor:
    out = torch.zeros(len(x), 18).as_subclass(Lazy)
    out.parts = (x, w)  # type: ignore[attr-defined]
    return out


@cheat(OFF)
def by_a_thread_that_goes_on(x: Tensor, w: Tensor) -> Tensor:
    out = torch.zeros(len(x), 18)

    def work() -> None:
        time.sleep(0.002)
        out.copy_(right(x, w))

    threading.Thread(target=work).start()
    return out


@cheat("a generator|got .*generator")
def a_promise(x: Tensor, w: Tensor) -> Any:
    return (right(x, w) for _ in range(1))


# ---------------------------------------------------------------- ending the judgement


@cheat("its process left with exit code 0")
def the_process_left(x: Tensor, w: Tensor) -> NoReturn:
    os._exit(0)


@cheat("its process left with exit code")
def an_exit(x: Tensor, w: Tensor) -> NoReturn:
    sys.exit(0)


@cheat("its process died of SIGSEGV")
def a_crash(x: Tensor, w: Tensor) -> NoReturn:
    ctypes.string_at(0)
    raise AssertionError


@cheat("the candidate raises RuntimeError: not for me")
def an_error(x: Tensor, w: Tensor) -> NoReturn:
    raise RuntimeError("not for me")


@cheat("sent something else than results")
def results_forged(x: Tensor, w: Tensor) -> Tensor:
    """Writes what looks like an answer to whoever listens."""
    forged = b'{"outputs": []}'
    for descriptor in range(3, 64):
        with contextlib.suppress(OSError):
            if stat.S_ISSOCK(os.fstat(descriptor).st_mode):
                os.write(descriptor, len(forged).to_bytes(4, "big") + forged)
    return torch.zeros(len(x), 18)
