"""From loops to code: indices keep their values, whatever TVM and LLVM know of divisions."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from relax_zoo._tvm import IRModule, Sequential, StringImm, Target, structural_walk, te, tirx, tvm_compile, tvm_tensor
from relax_zoo.compiler import build
from relax_zoo.compiler.cpu import lowering
from relax_zoo.compiler.cpu.backend import CPU
from relax_zoo.conformance.difference import difference
from relax_zoo.translator import from_fx, trace

Index = Callable[..., Any]


def programs(indices: list[Index], *sizes: int) -> IRModule:
    """For each of `indices`, a program that reads one number for every place of its loops."""
    functions = {}
    for at, index in enumerate(indices):
        x = te.placeholder((64,), "float32", name="x")
        y = te.compute(sizes, reading(x, index), name="y")
        functions[f"read{at}"] = te.create_prim_func([x, y]).with_attr("global_symbol", f"read{at}")
    return IRModule(functions)


def reading(x: te.Tensor, index: Index) -> Index:
    return lambda *i: x[tirx.floormod(index(*i), 64)]


def drawn(seed: int) -> Index:
    """A sum, product, quotient or remainder of counters and constants."""
    random_ = random.Random(seed)

    def grow(depth: int) -> Index:
        kind = random_.choice("+-c//%%*") if depth else "i"
        axis, number, divisor = random_.randrange(2), random_.randint(0, 63), random_.choice((2, 3, 4, 6, 8, 16))
        if kind == "i":
            return lambda *i: i[axis]
        inner, other = grow(depth - 1), grow(depth - 1)
        return {
            "+": lambda *i: inner(*i) + other(*i),
            "-": lambda *i: inner(*i) - other(*i),
            "c": lambda *i: number - inner(*i),
            "/": lambda *i: inner(*i) // divisor,
            "%": lambda *i: inner(*i) % divisor,
            "*": lambda *i: inner(*i) * divisor,
        }[kind]

    return grow(random_.randint(2, 4))


def test_an_index_is_the_same_number_after_lowering() -> None:
    indices = [lambda k, i: (3 - i) % 4, lambda k, i: (30 - i) // 8, lambda k, i: (i + 50) // 4 // 8]
    indices += [drawn(seed) for seed in range(40)]
    run = tvm_compile(programs(indices, 8, 16), target="llvm", tir_pipeline=CPU.lowering)
    x, y = np.arange(64, dtype="float32"), tvm_tensor(np.zeros((8, 16), "float32"))
    wrong = []
    for at, index in enumerate(indices):
        run[f"read{at}"](tvm_tensor(x), y)
        expected = [[x[index(k, i) % 64] for i in range(16)] for k in range(8)]
        if not np.array_equal(y.numpy(), expected):
            wrong.append(at)
    assert wrong == []


OF_SIZES: dict[str, Index] = {
    "a counter": lambda n, i, j: (i * 7 + j) // n,
    "a remainder": lambda n, i, j: (i * 7 + j) % n + i // n,
    "by a product": lambda n, i, j: (i * 7 + j) // (n * 3) * n + (i * 7 + j) % (n * 3) // 3,
    "a difference": lambda n, i, j: (i - j) // n,
    "its remainder": lambda n, i, j: (j - n) % n,
    "below zero": lambda n, i, j: (n - 9) // n,
}


def of_size(index: Index) -> tirx.PrimFunc:
    """A program that reads one number for every place of (n, 7)."""
    n, x = tirx.Var("n", "int64"), te.placeholder((64,), "float32", name="x")
    return te.create_prim_func([x, te.compute((n, 7), reading(x, lambda i, j: index(n, i, j)), name="y")])


def test_a_quotient_by_a_size_keeps_its_value_and_is_the_processors_where_nothing_is_negative() -> None:
    functions = {name.replace(" ", "_"): of_size(index) for name, index in OF_SIZES.items()}
    symbols = {name: each.with_attr("global_symbol", name) for name, each in functions.items()}
    run = tvm_compile(IRModule(symbols), target="llvm", tir_pipeline=CPU.lowering)
    bound = {name: each.with_attr("target", Target("llvm", host="llvm")) for name, each in symbols.items()}
    lowered = Sequential(lowering._steps())(IRModule(bound))
    x, rows, left = np.arange(64, dtype="float32"), 5, set()
    for name, index in zip(functions, OF_SIZES.values(), strict=True):
        y = tvm_tensor(np.zeros((rows, 7), "float32"))
        run[name](tvm_tensor(x), y)
        wanted = [[index(rows, i, j) % 64 for j in range(7)] for i in range(rows)]
        np.testing.assert_array_equal(y.numpy(), wanted, name)
        quotients: list[Any] = []
        structural_walk(lowered[name].body, ((tirx.FloorDiv, tirx.FloorMod), quotients.append))
        if any(not isinstance(each.b, tirx.IntImm) for each in quotients):
            left.add(name)
    assert left == {"a_difference", "its_remainder", "below_zero"}


def test_what_is_left_to_llvm_reads_no_further_than_a_remainder_goes() -> None:
    def difference(k: Any, j: Any, i: Any) -> Any:
        return k % 2 * 4 + i % 4

    x = te.placeholder((64,), "float32", name="x")
    y = te.compute((8, 16, 16), lambda k, j, i: x[difference(k, j, i)] - x[difference(k, i, j)], name="y")
    target = Target({"kind": "llvm", "mcpu": "znver4"})
    library = tvm_compile(IRModule({"main": te.create_prim_func([x, y])}), target=target, tir_pipeline=CPU.lowering)
    code = library.mod.inspect_source("ll")
    assert "annotation" in code
    assert [lanes for lanes in re.findall(r"= load <(\d+) x float>", code) if int(lanes) > 4] == []


def test_a_loop_over_neighbours_is_still_made_vectors_by_llvm() -> None:
    x = te.placeholder((37,), "float32", name="x")
    y = te.compute((37,), lambda i: x[i] + x[i], name="y")
    module = IRModule({"main": te.create_prim_func([x, y])})
    code = tvm_compile(module, target="llvm", tir_pipeline=CPU.lowering).mod.inspect_source("ll")
    assert "annotation" not in code
    assert "load <4 x float>" in code


def lowered(kernel: tirx.PrimFunc) -> tirx.PrimFunc:
    module = IRModule({"kernel": kernel.with_attr("global_symbol", "kernel")})
    module = tirx.transform.BindTarget(Target("llvm", host="llvm"))(module)
    return lowering._pipeline()[0](module)["kernel"]


def checks(kernel: tirx.PrimFunc) -> int:
    """How many assertions a kernel makes when it is called."""
    found: list[Any] = []
    structural_walk(lowered(kernel).body, (tirx.AssertStmt, found.append))
    return len(found)


def test_a_kernel_looks_at_its_arguments_where_a_size_has_a_name_and_keeps_an_assertion_of_its_own() -> None:
    def kernel(size: Any) -> tirx.PrimFunc:
        x = te.placeholder((size,), "float32", name="x")
        return te.create_prim_func([x, te.compute((size,), lambda i: x[i] + 1, name="y")])

    fixed, named = kernel(8), kernel(tirx.Var("n", "int64"))
    # TVM's constructor takes the kind and the condition the other way round than it says
    own = tirx.AssertStmt(fixed.params[0][0] > 0, StringImm("ValueError"), [StringImm("not above"), StringImm(" zero")])
    asserting = fixed.with_body(tirx.SeqStmt([own, fixed.body]))
    assert checks(fixed) == 0
    assert checks(named) > 0
    assert checks(asserting) == 0
    assert "not above zero" in lowered(asserting).script()


def test_a_program_that_computes_sizes_does_not_make_others_store_each_step_of_a_sum() -> None:
    run = build(from_fx(trace(nn.Linear(64, 64)), [("n", 64)]), report=True)
    code = run.seen and next(each for each in run.seen.compiled.mod.imports if each.kind == "llvm").inspect_source("ll")
    assert code
    assert "shape_func" in code
    assert "tvm-alias" not in code  # the mark of what may overlap anything


def test_functions_that_the_processor_has_for_vectors_run_in_vectors_and_not_one_by_one() -> None:
    def call(x: Tensor) -> tuple[Tensor, ...]:
        return torch.maximum(x, x * 2), x.round(), x.abs().rsqrt()

    run = build(from_fx(trace(call), [(3, 64)]), report=True)
    code = run.seen and next(each for each in run.seen.compiled.mod.imports if each.kind == "llvm").inspect_source("ll")
    assert code
    for vectors in (r"fcmp uno <\d+ x float>", r"@llvm\.nearbyint\.v\d+f32\(", r"@llvm\.sqrt\.v\d+f32\("):
        assert re.search(vectors, code)
    assert "masked.gather" not in code  # which LLVM makes of what TVM leaves one by one
    assert "insertelement" not in code
    x = torch.linspace(-48, 47.5, 192).reshape(3, 64)
    x[1, ::7], x[2, ::5], x[0, ::9] = torch.nan, torch.inf, -0.0
    assert difference(call, [x], run(x)) is None


@pytest.mark.parametrize("function", [torch.exp, torch.sigmoid, torch.erf, torch.tanh, torch.sin])
@pytest.mark.parametrize("shape", [(3, 16), (3, 5)])
def test_a_function_of_comparisons_is_computed_in_vectors(function: Callable[..., Tensor], shape: tuple[int]) -> None:
    def compared(x: Tensor, y: Tensor) -> tuple[Tensor, ...]:
        truth = (x >= 0) & (y != 0)
        nested = torch.where(function((x > y).float()) > 0.6, x, function((truth ^ (x > 1)).float()))
        of_integers = function(truth.to(torch.int8).double()) + function(~truth.long()) * y
        return function(x >= 0) + y, function(truth.float()) * y, function(nested) - y, of_integers

    x, y = torch.randn(2, *shape, generator=torch.Generator().manual_seed(0))
    assert difference(compared, [x, y], build(from_fx(trace(compared), [shape] * 2))(x, y)) is None
