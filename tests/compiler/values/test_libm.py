"""The C library's functions in vectors: right for every kind of float32, and each element by itself."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch

from relax_zoo.compiler import Executable, build
from relax_zoo.compiler.cpu.libm import FUNCTIONS
from relax_zoo.translator import from_fx, trace

NUMPY = {
    "acos": "arccos", "acosh": "arccosh", "asin": "arcsin", "asinh": "arcsinh", "atan": "arctan", "atan2": "arctan2",
    "atanh": "arctanh", "pow": "power",
}  # fmt: skip  # where it has another name than the C library
OF_TWO = {"atan2", "fmod", "hypot", "pow"}
NAMES = [*FUNCTIONS, "exp2"]
VECTOR = 16  # elements of the longest vector


def exact(name: str) -> Callable[..., Any]:
    """The function in float64."""
    return np.vectorize(math.erfc) if name == "erfc" else getattr(np, NUMPY.get(name, name))


@functools.cache
def built(name: str) -> Executable:
    """A build of one function of any number of elements."""
    arguments = "a, b" if name in OF_TWO else "a"
    function = eval(f"lambda {arguments}: torch.{name}({arguments})", {"torch": torch})
    return build(from_fx(trace(function), [("n",)] * len(arguments.split())), threads=1)


def numbers(name: str) -> list[np.ndarray]:
    """float32 of every kind: any bits, usual ones, those about 1, large ones, whole ones, and the ends of them all."""
    random = np.random.default_rng(0)
    kinds = [
        random.integers(0, 2**32, 1 << 15, dtype=np.uint32).view(np.float32),
        random.standard_normal(1 << 15),
        random.standard_normal(1 << 13) * 100,
        np.exp(random.uniform(-30, 30, 1 << 14)),
        1 + random.standard_normal(1 << 13) * 1e-4,
        np.arange(-512, 512) / 8,
        [0.0, -0.0, np.inf, -np.inf, np.nan, 1.0, -1.0, 2.0**-149, -(2.0**-126), 3.4028234663852886e38, 2.0**20],
    ]
    x = np.concatenate([np.asarray(each, np.float32) for each in kinds])
    return [x, random.permutation(x)] if name in OF_TWO else [x]


def called(name: str, arguments: list[np.ndarray]) -> np.ndarray:
    """What a build answers, as numbers of which NaN are all one."""
    found = built(name)(*map(torch.from_numpy, arguments)).numpy()
    return np.where(np.isnan(found), np.float32(np.nan), found)


@pytest.mark.parametrize("name", NAMES)
def test_is_the_nearest_float_or_the_next(name: str) -> None:
    arguments = numbers(name)
    found = called(name, arguments)
    with np.errstate(all="ignore"):
        wanted = exact(name)(*(x.astype(np.float64) for x in arguments))
        nearest = wanted.astype(np.float32)
    np.testing.assert_array_equal(np.isnan(found), np.isnan(nearest))
    known = ~np.isnan(nearest)
    np.testing.assert_array_equal(np.signbit(found[known]), np.signbit(nearest[known]))
    np.testing.assert_array_equal(np.isinf(found), np.isinf(nearest))
    finite = np.isfinite(nearest)
    units = np.abs(nearest[finite] - np.nextafter(nearest[finite], np.float32(0))).astype(np.float64)
    units[nearest[finite] == 0] = 2.0**-149
    assert (np.abs(found[finite].astype(np.float64) - wanted[finite]) / units).max() < 1


@pytest.mark.parametrize("name", NAMES)
def test_depends_on_no_neighbour(name: str) -> None:
    """In vectors, in what is left of them, and beside elements that the C library computes, the bits are the same."""
    arguments = numbers(name)
    order = np.random.default_rng(1).permutation(len(arguments[0]))
    whole = called(name, arguments).view(np.int32)
    np.testing.assert_array_equal(called(name, [x[order] for x in arguments]).view(np.int32), whole[order])
    for count in (1, VECTOR - 1, VECTOR + 1):
        few = order[:count]
        np.testing.assert_array_equal(called(name, [x[few] for x in arguments]).view(np.int32), whole[few])


@pytest.mark.parametrize("name", NAMES)
def test_most_numbers_need_no_library(name: str) -> None:
    """Kernels have vectors of float64, but for `exp2`, which has enough digits in float32."""
    run = build(
        from_fx(trace(eval(f"lambda x: torch.{name}({'x, x' if name in OF_TWO else 'x'})", {"torch": torch})), [(64,)]),
        threads=1,
        report=True,
    )
    source = next(each for each in run.seen.compiled.mod.imports if each.kind == "llvm").inspect_source("ll")
    assert f"<{VECTOR} x {'float' if name == 'exp2' else 'double'}>" in source
