"""Every kernel of a build, run on drawn inputs and held against its operators, which are neither fused nor scheduled.

A kernel is what `scheduled` has and machine code runs; what it should compute is said by the function of its name in
`grouped`, whose tensor programs are evaluated in numpy (`evaluate`), without TVM's lowering and LLVM.
How far the two may lie apart is how far copies of the evaluation do that are rounded at random (`rounding`).
"""

from __future__ import annotations

import contextlib
import time
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..._tvm import (
    Call,
    GenericConst,
    IRModule,
    Op,
    RuntimeModule,
    SBlock,
    TensorLoad,
    Tuple,
    TupleGetItem,
    Var,
    is_prim_expr,
    relax,
    structural_equal,
    structural_map,
    structural_walk,
    sym,
    tirx,
    tvm_tensor,
    ty_of,
)
from ..passes.counts import given, given_numbers
from ..runtime.constraints import SizeError, check, condition
from ..runtime.threads import CORES, use
from .evaluate import NotEvaluated, Places, Program, Source
from .rounding import AMPLITUDE, MANTISSA, SMALLEST, SURE, Rounding

TERMS = 1 << 15  # of sums, that are computed for one result
FEWEST, MOST = 32, 256  # elements of a result that are looked at
HIGHEST = 64  # integers are drawn from below this, and below the size of every axis

Sizes = Callable[[str], int]


class WrongKernel(Exception):
    """A kernel of a build does not compute what its operators say.

    `kernel` is its name, `nodes` those of the graph that it computes, `difference` what is wrong.
    """

    def __init__(self, kernel: str, nodes: list[str], difference: str) -> None:
        self.kernel, self.nodes, self.difference = kernel, nodes, difference
        of = f" ({', '.join(filter(None, nodes))})" if any(nodes) else ""
        super().__init__(f"the kernel {kernel}{of} is not what its operators compute: {difference}")


@dataclass
class Checked:
    """How many kernels were looked at, which were not and why, and the processor's seconds it took."""

    kernels: int = 0
    left: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0

    def __str__(self) -> str:
        left = "".join(f"\n  not {name}: {reason}" for name, reason in self.left.items())
        return f"{self.kernels} kernels are right on drawn inputs, which took {self.seconds:.2f} s{left}"


class _Always(dict[str, int]):
    """The same size, whatever the name."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._size = size

    def __missing__(self, name: str) -> int:
        return self._size


def size_of(constraints: Sequence[str]) -> Sizes:
    """A size for every named dimension, such that they meet the constraints as far as one for all of them can."""
    conditions = [(text, condition(text)) for text in constraints]
    for size in (5, 6, 8, 16, 12, 32, 3, 2, 24, 64, 7, 128, 1):
        with contextlib.suppress(SizeError):
            check(conditions, _Always(size))
            return _Always(size).__getitem__
    raise NotEvaluated("no size was found for all named dimensions")


def check_kernels(
    scheduled: IRModule, grouped: IRModule, library: RuntimeModule, sizes: Sizes, nodes: Mapping[str, list[str]]
) -> Checked:
    """Run each kernel of `scheduled` and hold it against the same name in `grouped`, before it was fused.

    `library` has their machine code, `sizes` says the size of a named dimension, `nodes` what a kernel computes.
    Raises WrongKernel.
    """
    checked = Checked()
    run = {kernel.name: library.get_function(kernel.name, True) for kernel in _kernels(scheduled, grouped)}
    use(CORES)
    began = time.process_time()  # machine code is made when a kernel is asked for, which a call would do otherwise
    for kernel in _kernels(scheduled, grouped):
        try:
            difference = _difference(kernel, run[kernel.name], grouped, sizes)
        except NotEvaluated as reason:
            difference = _changed(kernel)
            if difference is None:
                checked.left[kernel.name] = str(reason)
                continue
        checked.kernels += 1
        if difference is not None:
            raise WrongKernel(kernel.name, nodes.get(kernel.name, []), difference)
    checked.seconds = time.process_time() - began
    return checked


@dataclass(frozen=True)
class _Kernel:
    """A kernel as it is called for the first time: its program, what it was before, and what it is given."""

    name: str
    program: tirx.PrimFunc
    meant: Any
    call: Call


def _kernels(scheduled: IRModule, grouped: IRModule) -> Iterator[_Kernel]:
    meant = {variable.name_hint: function for variable, function in grouped.functions_items()}
    found: set[str] = set()
    for call in _calls(scheduled["main"]):
        name = call.args[0].name_hint
        if name not in found and name in meant:
            found.add(name)
            yield _Kernel(name, scheduled[call.args[0]], meant[name], call)


def _calls(function: relax.Function) -> Iterator[Call]:
    """Each call of a tensor program in a function."""
    call_tir = Op.get("relax.call_tir")
    for binding in (binding for block in function.body.blocks for binding in block.bindings):
        if isinstance(binding.value, Call) and binding.value.op == call_tir:
            yield binding.value


def _tensors(call: Call) -> list[Any]:
    return [each for each in given(call) if not is_prim_expr(each)]


def _numbers(call: Call, program: tirx.PrimFunc, sizes: Sizes) -> dict[str, int]:
    """The sizes that a call hands to its program, by the names of the program's parameters that are no tensors."""
    return {name: number(size, sizes) for name, size in given_numbers(call, program).items()}


def _and(known: Mapping[str, int], sizes: Sizes) -> Sizes:
    return lambda name: known[name] if name in known else sizes(name)


def _difference(kernel: _Kernel, run: Any, grouped: IRModule, sizes: Sizes) -> str | None:
    """What `kernel` computes wrong on drawn inputs, as `run` has it; None where nothing is."""
    numbers = _numbers(kernel.call, kernel.program, sizes)
    sizes, arguments = _and(numbers, sizes), _tensors(kernel.call)
    buffers = [each for each in kernel.program.params if each.name not in numbers]
    shapes = [tuple(number(size, sizes) for size in ty_of(each).shape) for each in buffers]
    dtypes = [str(ty_of(each).dtype) for each in buffers]
    if unknown := sorted({dtype for dtype in dtypes if dtype not in np.sctypeDict}):
        raise NotEvaluated(f"numpy has no {', '.join(unknown)}")
    inputs, seed = len(arguments), zlib.crc32(kernel.name.encode())
    random = np.random.default_rng(seed)
    _refuse_quotients(kernel, grouped)
    highest = HIGHEST
    if _reads_at_what_it_read(kernel, grouped):
        highest = min([HIGHEST, *(size for shape in shapes[:inputs] for size in shape)])
    values = [
        argument.value.numpy() if isinstance(argument, GenericConst) else _drawn(random, shape, dtype, highest)
        for argument, shape, dtype in zip(arguments, shapes[:inputs], dtypes[:inputs], strict=True)
    ]
    sources = _meant(kernel.meant, [_stored(value) for value in values], grouped, sizes, Rounding(seed))
    places = [_places(random, shape, _turns(kernel, grouped, sizes)) for shape in shapes[inputs:]]
    expected = [source(place) for source, place in zip(sources, places, strict=True)]
    held = [tvm_tensor(np.ascontiguousarray(value).reshape(value.shape)) for value in values]
    held += [tvm_tensor(_unwritten(*each)) for each in zip(shapes[inputs:], dtypes[inputs:], strict=True)]
    tensors = iter(held)
    run(*(numbers[each.name] if each.name in numbers else next(tensors) for each in kernel.program.params))
    for got, place, wanted, dtype in zip(held[inputs:], places, expected, dtypes[inputs:], strict=True):
        if place[0].size if place else True:
            wrong = _compared(got.numpy()[place].reshape(-1), wanted, dtype, place)
            if wrong is not None:
                return wrong
    return None


def _changed(kernel: _Kernel) -> str | None:
    """What is wrong with a program that cannot be evaluated: that it changed, though no rule scheduled it."""
    as_it_was = structural_equal(kernel.program, kernel.meant)
    return None if as_it_was or "schedule_rule" in kernel.program.attrs else "it is another program, not scheduled"


def number(size: Any, sizes: Sizes) -> int:
    """A size as a number."""
    if isinstance(size, tirx.IntImm):
        return int(size)
    known = structural_map(size, ((Var, lambda each: tirx.IntImm("int64", sizes(each.name))),))
    result = sym.Analyzer().simplify(known)
    if not isinstance(result, tirx.IntImm):
        raise NotEvaluated(f"the size {size} is no number")
    return int(result)


def _drawn(random: np.random.Generator, shape: Sequence[int], dtype: str, highest: int) -> np.ndarray:
    """Normal numbers, or integers below `highest`, from zero on where that makes them places in any axis.

    The second half of the rows is ten times as large, so that limits are met, and not by all.
    """
    if dtype in MANTISSA:
        numbers = random.standard_normal(shape, np.float32)
        if numbers.ndim:
            rows = np.moveaxis(numbers, max(0, numbers.ndim - 2), 0)
            rows[len(rows) // 2 :] *= 10 if len(rows) > 1 else 3
        return numbers.astype(dtype)
    if dtype == "bool":
        return random.random(shape) < 0.75
    lowest = 0 if highest < HIGHEST or dtype.startswith("u") else -3
    few, many = (random.integers(lowest, max(lowest + 1, most), shape) for most in (min(highest, 4), highest))
    return np.where(random.random(shape) < 0.5, few, many).astype(dtype)


def _unwritten(shape: Sequence[int], dtype: str) -> np.ndarray:
    return np.full(shape, np.nan if "float" in dtype else 1 if dtype == "bool" else 99, dtype)


def _stored(array: np.ndarray) -> Source:
    """The numbers of an array, wherever they are asked for; outside, where a guard takes another, any of them."""
    dtype = array.dtype.name  # a bfloat16 is of no kind of numpy's own
    wide = array.astype(np.float64 if "float" in dtype else array.dtype if dtype == "bool" else np.int64)

    def at(places: Places) -> np.ndarray:
        if not array.size:
            raise NotEvaluated("an element of an empty tensor")
        within = tuple(np.clip(place, 0, size - 1) for place, size in zip(places, array.shape, strict=True))
        return np.asarray(wide[within])[None]

    return at


def _meant(function: Any, inputs: list[Source], grouped: IRModule, sizes: Sizes, rounding: Rounding) -> list[Source]:
    """What the results of a tensor program, or of a function that calls several, are at any place."""
    if isinstance(function, tirx.PrimFunc):
        return Program(function, inputs, sizes, rounding).outputs
    tensors = [each for each in function.params if isinstance(ty_of(each), relax.TensorType)]
    known: dict[int, list[Source]] = {hash(p): [s] for p, s in zip(tensors, inputs, strict=True)}

    def source(argument: Any) -> list[Source]:
        if isinstance(argument, GenericConst):
            return [_stored(argument.value.numpy())]
        if isinstance(argument, Tuple):
            return [each for field_ in argument.fields for each in source(field_)]
        if hash(argument) not in known:
            raise NotEvaluated("a value that no call makes")
        return known[hash(argument)]

    for binding in (binding for block in function.body.blocks for binding in block.bindings):
        value = binding.value
        if isinstance(value, Call) and value.op == Op.get("relax.call_tir"):
            program = grouped[value.args[0]]
            given = [each for argument in _tensors(value) for each in source(argument)]
            own = _and(_numbers(value, program, sizes), sizes)
            known[hash(binding.var)] = Program(program, given, own, rounding).outputs
        elif isinstance(value, TupleGetItem):
            known[hash(binding.var)] = [source(value.tuple_value)[int(value.index)]]
        elif isinstance(value, Var | Tuple):
            known[hash(binding.var)] = source(value)
        else:
            raise NotEvaluated("a call of something else than a tensor program")
    return source(function.body.body)


def _programs(kernel: _Kernel, grouped: IRModule) -> list[tirx.PrimFunc]:
    """The tensor programs that a kernel is made of."""
    if isinstance(kernel.meant, tirx.PrimFunc):
        return [kernel.meant]
    return [grouped[call.args[0]] for call in _calls(kernel.meant)]


def _reads_at_what_it_read(kernel: _Kernel, grouped: IRModule) -> bool:
    """Whether a number that a kernel is given may be a place in another tensor."""
    nested: list[Any] = []

    def look(load: Any) -> None:
        for index in load.indices:
            structural_walk(index, (TensorLoad, nested.append))

    for program in _programs(kernel, grouped):
        structural_walk(program.body, (TensorLoad, look))
    return bool(nested)


def _refuse_quotients(kernel: _Kernel, grouped: IRModule) -> None:
    """Raise NotEvaluated where an integer is divided by one that is read, for it may be zero: the processor stops."""
    read: list[Any] = []

    def look(quotient: Any) -> None:
        if "int" in str(ty_of(quotient).dtype):
            structural_walk(quotient.b, (TensorLoad, read.append))

    for program in _programs(kernel, grouped):
        structural_walk(program.body, ((tirx.Div, tirx.Mod, tirx.FloorDiv, tirx.FloorMod), look))
    if read:
        raise NotEvaluated("an integer is divided by one that is read")


def _turns(kernel: _Kernel, grouped: IRModule, sizes: Sizes) -> int:
    """How many terms the largest sum of a kernel has."""
    most = 1

    def look(block: Any) -> None:
        nonlocal most
        turns = 1
        for each in block.iter_vars:
            if int(each.iter_type) == tirx.IterVar.CommReduce:
                turns *= number(each.dom.extent, sizes)
        most = max(most, turns)

    for program in _programs(kernel, grouped):
        structural_walk(program.body, (SBlock, look))
    return most


def _places(random: np.random.Generator, shape: Sequence[int], turns: int) -> Places:
    """Places in a result: all of them if few, else drawn ones, many of which lie at an edge."""
    if not shape:
        return ()
    count = int(np.clip(TERMS // turns, FEWEST, MOST))
    size = int(np.prod(shape, dtype=np.int64))
    if size <= count:
        return tuple(np.indices(shape).reshape(len(shape), -1))
    drawn = [random.integers(0, extent, count) for extent in shape]
    for axis, extent in enumerate(shape):
        at_edge = random.random(count)
        drawn[axis] = np.where(at_edge < 0.15, 0, np.where(at_edge > 0.85, extent - 1, drawn[axis]))
    for axis in range(len(shape)):
        drawn[axis][0], drawn[axis][1] = 0, shape[axis] - 1
    return tuple(drawn)


def _compared(got: np.ndarray, wanted: np.ndarray, dtype: str, places: Places) -> str | None:
    """How `got` differs from `wanted`, exact values beside noisy ones, by more than the noise allows."""
    count = len(got)
    wanted = np.broadcast_to(wanted.reshape(len(wanted), -1), (len(wanted), count))
    exact = wanted[0]
    if "float" not in dtype:
        settled = np.all(wanted == exact, axis=0)
        wrong = settled & (got.astype(np.int64) != exact.astype(np.int64))
        bound = np.zeros(count)
    else:
        value = got.astype(np.float64)
        with np.errstate(all="ignore"):
            settled = np.all(np.isfinite(wanted) == np.isfinite(exact), axis=0)
            deviation = np.sqrt(np.mean(np.square(wanted[1:] - exact), axis=0)) if len(wanted) > 1 else np.zeros(count)
            finite = deviation[np.isfinite(deviation)]
            typical = float(np.median(finite)) if finite.size else 0.0
            last = np.abs(exact) * AMPLITUDE * 2.0 ** -MANTISSA[dtype] + SMALLEST[dtype]
            bound = SURE * np.maximum(np.nan_to_num(deviation), typical / 2) + last
            same = (value == exact) | (np.isnan(value) & np.isnan(exact))
            wrong = settled & ~same & ~(np.abs(value - exact) <= bound)
    if not wrong.any():
        return None
    at = int(np.argmax(wrong))
    place = ", ".join(str(int(axis[at])) for axis in places)
    return (
        f"on drawn inputs {int(wrong.sum())} of {count} elements are wrong; at ({place}) it has {got[at]}, where "
        f"{float(exact[at]):.9g} is right" + (f" within {bound[at]:.2g}" if bound[at] else "")
    )
