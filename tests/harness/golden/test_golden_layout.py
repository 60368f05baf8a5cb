"""Long lines are broken where Python goes on reading, and only there."""

import ast
from collections.abc import Callable
from typing import Any

import pytest

from relax_zoo.harness.golden.layout import fold, unfold
from relax_zoo.harness.golden.script import render_script, verify_script
from tests.harness.golden.golden_modules import MODULES

LINES = {
    "call": "    out: R.Tensor((2, 3), dtype=\"float32\") = R.nn.conv2d(x, weight, padding=[0, 0, 0, 0])",
    "operators": "y[a, b] = T.Select(a == 0 and b < 3, (x[a] + x[b + 1]) * 2 - x[a // 2 % 3], T.f(a, -x[b], 1.5))",
    "strings": 'f("a text, with (brackets and, commas + signs", {"key, one": "value, two", "k": \'it, is\'}, g(1, 2))',
    "escapes": r'call("one \", two", "three \\", four, five, "six, seven, eight, nine, ten, eleven, twelve")',
    "nested": f"x = {'f(1, ' * 20}2{')' * 20}",
}  # fmt: skip


@pytest.mark.parametrize("width", [20, 40, 60, 75])
@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_a_folded_line_says_what_it_said(line: str, width: int) -> None:
    pieces = fold(line, width)
    assert len(pieces) > 1
    assert ast.dump(ast.parse("\n".join(pieces).strip())) == ast.dump(ast.parse(line.strip()))
    assert unfold(pieces) == [line]


@pytest.mark.parametrize("line", ["short = f(a, b)", "x = " + "a" * 300, "assert " + " + ".join(["value"] * 60)])
def test_a_line_that_is_short_or_has_no_bracket_stays_whole(line: str) -> None:
    assert fold(line, 200) == [line]


def test_no_piece_is_longer_than_it_may_be() -> None:
    line = f"x = f({', '.join(f'g(a{n}, b{n} + c{n})' for n in range(100))})"
    assert max(map(len, fold(line, 80))) <= 80


def test_a_line_is_broken_in_the_fewest_brackets() -> None:
    assert fold("y = T.Select(place(i, j) == 0, first(i + 1, j), second(i, j + 1))", 40) == [
        "y = T.Select(place(i, j) == 0,",
        "    first(i + 1, j), second(i, j + 1))",
    ]


def test_a_comment_gets_a_line_of_its_own() -> None:
    line = 'norm = call_module("norm", x)  # BatchNorm2d(128, eps=1e-05)'
    assert fold(line, 40) == ['norm = call_module("norm", x)', "    # BatchNorm2d(128, eps=1e-05)"]
    assert unfold(fold(line, 40)) == [line]


@pytest.mark.parametrize("make", MODULES.values(), ids=MODULES.keys())
def test_tvm_reads_folded_lines(make: Callable[[], Any]) -> None:
    module = make()
    verify_script(module, render_script(module, width=40))
