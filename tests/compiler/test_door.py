"""The table of the executable's docstring, row by row: what is taken, what is copied, what is refused."""

from __future__ import annotations

import copy
import gc
import os
import re
import warnings
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, fx, nn
from torch.autograd import forward_ad

from relax_zoo._torch import FakeTensorMode
from relax_zoo._tvm import tvm_tensor
from relax_zoo.compiler import DivisionError, Executable, InputError, build
from relax_zoo.compiler.runtime.door import Input
from relax_zoo.translator import from_fx, trace

ROW = re.compile(r"^ {8}(\S.*?) +\| (taken|copied|refused)\b.*$", re.MULTILINE)
TABLE: dict[str, str] = dict(ROW.findall(Executable.__doc__ or ""))

NUMBERS = np.arange(6, dtype="float32").reshape(2, 3)
Call = Callable[[Executable], Any]


class Doubled(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return x + x


class Plain(Tensor):
    pass


class Mapped(np.ndarray):
    pass


def aligned(array: Any) -> Any:
    """A copy of numbers that lies where TVM takes it as it is."""
    memory = np.empty(array.size + 16, "float32")
    start = -memory.ctypes.data % 64 // 4
    place = memory[start : start + array.size].reshape(array.shape)
    place[...] = array
    return place


def tensor(array: np.ndarray = NUMBERS) -> Tensor:
    return torch.from_numpy(aligned(array))


def read_only() -> np.ndarray:
    array: np.ndarray = aligned(NUMBERS)
    array.flags.writeable = False
    return array


def dual(run: Executable) -> Any:
    with forward_ad.dual_level():
        result = run(forward_ad.make_dual(tensor(), torch.ones(2, 3)))
        assert forward_ad.unpack_dual(result).tangent is None
        return result


def no_tensor(run: Executable) -> Any:
    for value in (2.0, None):
        with pytest.raises(InputError, match=r"input 'x' is a .*; it must be a torch tensor or a numpy array"):
            run(value)
    return run([1.0])


GIVEN: dict[str, Callable[[], Any]] = {
    "a tensor, contiguous and aligned": tensor,
    "an array, contiguous and aligned": lambda: aligned(NUMBERS),
    "a tensor of other strides": lambda: torch.from_numpy(aligned(NUMBERS.T)).t(),
    "a tensor that is not aligned": lambda: torch.from_numpy(aligned(np.append(NUMBERS, NUMBERS))[1:7]).view(2, 3),
    "an array of other strides": lambda: aligned(NUMBERS.T).T,
    "an array that is read-only": read_only,
    "a negative view": lambda: torch.complex(torch.zeros(2, 3), tensor()).conj().imag,
    "a tensor or array without elements": lambda: torch.ones(0, 3),
    "a tensor that requires a gradient": lambda: tensor().requires_grad_(),
    "a parameter": lambda: nn.Parameter(tensor()),
    "a subclass of tensors by __torch_function__": lambda: tensor().as_subclass(Plain),
    "a subclass of arrays, such as np.memmap": lambda: aligned(NUMBERS).view(Mapped),
    "a scalar of numpy": lambda: np.float32(2.5),
    "another shape or dtype": lambda: torch.ones(2, 4),
    "a complex tensor": lambda: torch.ones(2, 3, dtype=torch.complex64),
    "a quantized tensor": lambda: torch.quantize_per_tensor(torch.ones(2, 3), 0.5, 0, torch.qint8),
    "an array of another byte order": lambda: np.ones((2, 3), ">f4"),
    "an array of objects": lambda: np.ones((2, 3), object),
    "a masked array": lambda: np.ma.masked_array(NUMBERS, NUMBERS > 2),
    "a masked tensor": lambda: torch.masked.masked_tensor(tensor(), tensor() > 2),
    "a nested tensor": lambda: torch.nested.nested_tensor([torch.ones(3), torch.ones(3)]),
    "a jagged tensor": lambda: torch.nested.nested_tensor([torch.ones(3), torch.ones(3)], layout=torch.jagged),
    "a sparse tensor": lambda: torch.ones(2, 3).to_sparse(),
    "a compressed sparse tensor": lambda: torch.ones(2, 3).to_sparse_csr(),
    "a tensor of oneDNN": lambda: torch.ones(2, 3).to_mkldnn(),
    "a tensor on another device": lambda: torch.ones(2, 3, device="meta"),
    "a meta tensor without elements": lambda: torch.ones(0, 3, device="meta"),
    "a fake tensor": lambda: FakeTensorMode().from_tensor(torch.ones(2, 3)),
    "a tensor of TVM": lambda: tvm_tensor(NUMBERS),
}
CALLED: dict[str, Call] = {
    "a dual tensor of forward gradients": dual,
    "a functional tensor": lambda run: torch.func.functionalize(run)(tensor()),
    "a tensor under torch.vmap": lambda run: torch.vmap(run)(torch.ones(4, 2, 3)),
    "a tensor under torch.func.grad": lambda run: torch.func.grad(lambda x: run(x).sum())(tensor()),
    "a list, a number or None": no_tensor,
}


@pytest.fixture(scope="module")
def runs() -> dict[int, Executable]:
    return {ndim: build(from_fx(fx.symbolic_trace(Doubled()), [shape])) for ndim, shape in ((2, ("n", 3)), (0, ()))}


@pytest.fixture(autouse=True)
def without_remarks() -> Iterator[None]:
    """PyTorch remarks on sparse, nested, masked and quantized tensors that they may change."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def test_every_kind_that_is_tried_here_has_its_row_in_the_docstring() -> None:
    assert sorted(TABLE) == sorted({**GIVEN, **CALLED})


@pytest.mark.parametrize("kind", TABLE)
def test_a_kind_of_input_meets_what_its_row_says(kind: str, runs: dict[int, Executable]) -> None:
    if kind in CALLED:
        check(TABLE[kind], CALLED[kind], runs[2], NUMBERS)
        return
    value = GIVEN[kind]()
    run = runs[0 if isinstance(value, np.generic) else 2]
    if TABLE[kind] == "refused":
        check("refused", lambda run: run(value), run, None)
        check("refused", lambda run: [run(tensor()), run(value)], run, None)  # also after one that fits
        return
    plain = value.detach().resolve_neg().clone().numpy() if isinstance(value, Tensor) else np.array(value)
    check(TABLE[kind], lambda run: run(value), run, plain)
    place = Input("x", plain.shape, "float32").take(value, {})
    if isinstance(value, Tensor) and TABLE[kind] == "copied" and value.numel():
        assert place.data_ptr() != value.data_ptr()
    if kind.endswith("contiguous and aligned"):
        there = value.ctypes.data if isinstance(value, np.ndarray) else value.data_ptr()
        assert torch.from_dlpack(place).data_ptr() == there
    np.testing.assert_array_equal(value.detach().resolve_neg() if isinstance(value, Tensor) else value, plain)


def check(row: str, call: Call, run: Executable, plain: Any) -> None:
    if row == "refused":
        with pytest.raises(InputError, match=r"^input 'x' is .*") as error:
            call(run)
        assert len(str(error.value)) > len("input 'x' is a") + 10
        return
    result = call(run)
    assert not getattr(result, "requires_grad", False)
    assert type(result) in (Tensor, np.ndarray)
    np.testing.assert_array_equal(result, plain + plain)


def test_an_executable_says_what_it_takes_and_is_its_own_copy(runs: dict[int, Executable]) -> None:
    run = runs[2]
    assert re.fullmatch(r"<Executable of x: \(n, 3\) of float32; threads = \d+>", repr(run))
    assert copy.copy(run) is run
    assert copy.deepcopy({"in a model": run})["in a model"] is run


def test_a_size_that_no_axis_can_have_is_refused() -> None:
    graph = fx.Graph()
    x, n = graph.placeholder("x"), graph.placeholder("n")
    graph.output(graph.call_function(torch.mul, (x, n)))
    run = build(from_fx(fx.GraphModule(nn.Module(), graph), [(2,), "n"]))
    assert torch.equal(run(torch.ones(2), 3), torch.full((2,), 3.0))
    for size in (2**63, -1, True, 1.5):
        with pytest.raises(InputError, match="it must be a size"):
            run(torch.ones(2), size)


REFUSED: dict[str, tuple[Any, type[Exception]]] = {
    "an index": ((torch.ones(2, 2), torch.full((1000,), 9), torch.ones(1000, dtype=torch.int64)), IndexError),
    "a divisor": ((torch.ones(2, 2), torch.zeros(1000, dtype=torch.int64), torch.zeros(1000).long()), DivisionError),
    "a dtype": ((torch.ones(2, 2), torch.ones(1000), torch.ones(1000)), InputError),
    "a size": ((torch.ones(2, 2), torch.zeros(1000).long(), torch.zeros(999).long()), InputError),
}


@pytest.fixture(scope="module")
def picking() -> Executable:
    return build(from_fx(trace(lambda x, i, j: x[i // j]), [("rows", 2), (("n",), torch.int64), (("n",), torch.int64)]))


@pytest.mark.parametrize("what", REFUSED)
def test_a_refused_call_holds_none_of_its_inputs_and_leaves_nothing_behind(what: str, picking: Executable) -> None:
    inputs, kind = REFUSED[what]
    given = [each.clone() for each in inputs]
    held = [weakref.ref(each) for each in given]

    def call() -> None:
        with pytest.raises(kind):
            picking(*given)

    call()
    gc.collect()
    gc.disable()
    try:
        call()
        del given[:]
        assert [ref() for ref in held] == [None] * len(held)
    finally:
        gc.enable()


def test_calls_that_are_refused_leave_no_memory_behind(picking: Executable) -> None:
    (*given, divisors), kind = REFUSED["an index"]

    def call(times: int) -> None:
        for _ in range(times):
            with pytest.raises(kind):
                picking(*given, divisors)

    def held() -> int:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    call(300)
    before = held()
    call(1000)
    assert held() - before < 1000 * 1000
