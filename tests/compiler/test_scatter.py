"""What is written at places is what is written one number after another, whatever the rows and whoever shares them."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from relax_zoo.compiler import build
from relax_zoo.compiler.cpu.operators.scatter import WIDEST
from relax_zoo.conformance.joined import joined
from relax_zoo.translator import from_fx, trace

SHAPES = [(7,), (4, 5, 3), (2, 3, 2, WIDEST + 7), (9, 40, 113)]
CASES = [(shape, axis) for shape in SHAPES for axis in range(len(shape))]


def rows(axis: int, how: str) -> Callable[..., Tensor]:
    if how == "add":
        return lambda x, i, y: x.index_add(axis, i, y)
    return lambda x, i, y: x.index_copy(axis, i, y)


def elements(axis: int, how: str) -> Callable[..., Tensor]:
    if how == "add":
        return lambda x, i, y: x.scatter_add(axis, i, y)
    return lambda x, i, y: x.scatter(axis, i, y)


def expected(x: Tensor, axis: int, places: Tensor, source: Tensor, how: str) -> np.ndarray:
    """One number after another, in the order of the rows."""
    out, line = np.moveaxis(x.numpy().copy(), axis, 0), np.moveaxis(source.numpy(), axis, 0)
    where = places.numpy()
    if where.shape != source.shape:
        where = np.broadcast_to(where.reshape(-1, *[1] * (x.ndim - 1)), line.shape)
    else:
        where = np.moveaxis(where, axis, 0)
    for row in range(line.shape[0]):
        for at in itertools.product(*map(range, line.shape[1:])):
            out[(where[(row, *at)], *at)] = line[(row, *at)] + (out[(where[(row, *at)], *at)] if how == "add" else 0)
    return np.moveaxis(out, 0, axis)


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("how", ["add", "update"])
@pytest.mark.parametrize("program", [rows, elements])
def test_every_number_is_where_its_place_is(program: Callable[[int, str], Any], how: str, threads: int) -> None:
    draw = torch.Generator().manual_seed(0)
    inputs, modules, results = [], [], []
    for shape, axis in CASES:
        x = torch.randn(shape, generator=draw)
        more = list(shape)
        more[axis] = (
            shape[axis] + 2 if how == "add" else max(1, shape[axis] - 1)
        )  # places that are written twice, or not at all
        if how == "add":
            places = torch.randint(shape[axis], more if program is elements else (more[axis],), generator=draw)
        else:
            order = torch.randperm(shape[axis], generator=draw)[: more[axis]]
            line = order.view(*[-1 if at == axis else 1 for at in range(len(shape))])
            places = line.expand(more).contiguous() if program is elements else order
        y = torch.randn(more, generator=draw)
        named = f"n{len(modules)}" if axis else None  # the first size, where it is that of rows beside each other
        specs = [
            (named, *each.shape[1:])
            if named and each.shape[0] == shape[0] and each.ndim == x.ndim
            else tuple(each.shape)
            for each in (x, places, y)
        ]
        types = ["float32", "int64", "float32"]
        modules.append(from_fx(trace(program(axis, how)), list(zip(specs, types, strict=True))))
        modules.append(from_fx(trace(program(axis, how)), [x, places, y]))
        inputs += [x, places, y] * 2
        results += [expected(x, axis, places, y, how)] * 2
    for at, (found, want) in enumerate(zip(build(joined(modules), threads=threads)(*inputs), results, strict=True)):
        assert np.array_equal(found.numpy(), want), CASES[at // 2]
