"""Sizes and conditions on them in C say what TVM's and Python's say."""

from __future__ import annotations

import ctypes
import subprocess
from pathlib import Path
from typing import Any

import pytest

from relax_zoo._tvm import tirx
from relax_zoo.compiler.runtime.constraints import condition as in_python
from relax_zoo.compiler.standalone import expressions, library

CONDITIONS = (
    "n % 2 == 0 and n <= m",
    "not n // 3 == 1 or m > 4",
    "1 <= n < m <= 5",
    "n * m - 7 != 3",
    "(n - 4) // m == -1",
    "(n - 4) % m > 0",
    "n // (m - 2) >= 0",
    "min(n, m, 3) + max(n, 2) == 5",
    "n ** 2 == m",
    "-n < -m",
)
PLACES = {"n": "size[0]", "m": "size[1]"}


def compiled(texts: list[str], folder: Path) -> list[Any]:
    """Each text as a function of sizes."""
    lines = ["#include <stdint.h>", '#include "tables.h"']
    lines += [f"int64_t f{i}(const int64_t *size) {{ return {text}; }}" for i, text in enumerate(texts)]
    (folder / "texts.c").write_text("\n".join(lines))
    command = ["cc", "-shared", "-fPIC", f"-I{library.HERE}", "-o", folder / "texts.so", folder / "texts.c"]
    subprocess.run(command, check=True)
    functions = [getattr(ctypes.CDLL(str(folder / "texts.so")), f"f{i}") for i in range(len(texts))]
    for function in functions:
        function.restype = ctypes.c_int64
    return functions


def test_a_condition_holds_in_c_where_it_does_in_python(tmp_path: Path) -> None:
    functions = compiled([expressions.condition(text, PLACES) for text in CONDITIONS], tmp_path)
    for text, function in zip(CONDITIONS, functions, strict=True):
        results = [
            (bool(function((ctypes.c_int64 * 2)(n, m))), in_python(text)({"n": n, "m": m}))
            for n in range(8)
            for m in range(8)
        ]
        assert all(found == expected for found, expected in results), text
        assert {expected for _, expected in results} == {True, False}, text


def test_a_condition_that_is_none_on_whole_numbers_is_refused() -> None:
    with pytest.raises(expressions.Unwritten, match="n / 2"):
        expressions.condition("n / 2 > 1", PLACES)
    with pytest.raises(KeyError):
        expressions.condition("k > 1", PLACES)


def test_a_size_is_in_c_what_it_is_in_tvm_and_too_large_a_one_is_the_largest(tmp_path: Path) -> None:
    n, m = tirx.Var("n", "int64"), tirx.Var("m", "int64")
    five = tirx.const(5, "int64")
    sizes = [
        tirx.FloorDiv(n - 7, five),
        tirx.FloorMod(n - 7, five),
        tirx.Max(n, m) + tirx.Min(n, m) * 3,
        tirx.Select(n < m, n, m - 1),
        n * n * n * n * n,
    ]
    texts = [str(expressions.size(size, {n: "size[0]", m: "size[1]"})) for size in sizes]
    functions = compiled(texts, tmp_path)
    for a, b in ((3, 5), (20, 2), (0, 0)):
        found = [function((ctypes.c_int64 * 2)(a, b)) for function in functions]
        assert found == [(a - 7) // 5, (a - 7) % 5, max(a, b) + min(a, b) * 3, a if a < b else b - 1, a**5]
    assert functions[-1]((ctypes.c_int64 * 2)(2**20, 0)) == 2**63 - 1


def test_the_same_factors_in_any_order_are_one_text() -> None:
    n, m = tirx.Var("n", "int64"), tirx.Var("m", "int64")
    places = {n: "size[0]", m: "size[1]"}
    assert expressions.product([n * 4, m], places) == expressions.product([2, m * n, 2], places)
    assert expressions.product([n, 0], places) == 0
    assert [each.name for each in expressions.variables(n * m + n)] == ["n", "m", "n"]
