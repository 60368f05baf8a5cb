"""Named dimensions: arithmetic on them, one build for every size, and what a trace relied on checked at every call."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, fx, nn
from torch.nn import functional as F

from relax_zoo.compiler import InputError, SizeError, build, load
from relax_zoo.compiler.runtime.constraints import condition
from relax_zoo.conformance.difference import difference
from relax_zoo.translator import TranslationError, from_exported, from_fx, trace
from relax_zoo.translator.record import Recorder
from tests.translator.case import floats

TABLE = torch.nn.Parameter(floats(16, 4).tensor("table", {}), requires_grad=False)


def weighted(x: Tensor) -> Tensor:
    batch, length, heads = x.shape
    weights = (x.mT[..., None] @ x.mT[:, :, None]).view(batch, heads, length, -1).softmax(-1)
    return weights.reshape(batch * heads, length, -1) @ x.mT.reshape(batch * heads, -1, 1)


def test_a_size_that_is_the_rest_of_a_view_is_the_name_that_pytorch_finds() -> None:
    text = from_fx(trace(weighted), [("batch", "length", 4)]).script()
    assert "R.shape([batch * 4, length, length])" in text
    assert "//" not in text


class Positions(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.table = TABLE

    def forward(self, x: Tensor) -> Tensor:
        return x + self.table[: x.shape[1]]


@fx.wrap
def checked_sum(x: Tensor) -> Tensor:
    torch._check(x.shape[1] % 2 == 1)
    return x.sum(1)


@fx.wrap
def halved_if_long(x: Tensor) -> Tensor:
    return x / 2 if x.shape[0] > 4 else x


def windows(x: Tensor) -> Tensor:
    return x.view(1, x.shape[1] // 7, 7, x.shape[2] // 7, 7).permute(0, 1, 3, 2, 4).reshape(-1, 49) + 1


def rotated(x: Tensor) -> Tensor:
    half = x.shape[-1] // 2
    return torch.cat((-x[..., half:], x[..., :half]), -1)


Row = tuple[str, Callable[..., Any], tuple[Any, ...], list[str], list[tuple[int, ...]], list[tuple[int, ...]]]

# name, function, shape, constraints, shapes that run, shapes that are refused
ROWS: list[Row] = [
    ("a-size", lambda x: x / x.size(0), ("n", 4), [], [(1, 4), (3, 4), (20, 4)], []),
    ("half-a-size", lambda x: x.reshape(x.shape[0], x.shape[1] // 2, 2), ("n", 6), [], [(1, 6), (5, 6)], []),
    ("views", lambda x: x.view(x.size(0), -1) * 2, ("n", 4, "m"), [], [(1, 4, 1), (2, 4, 7)], []),
    ("first", lambda x: x[0] + x[1], ("n", 3), ["n > 0", "n > 1"], [(2, 3), (7, 3)], [(0, 3), (1, 3)]),
    ("last", lambda x: x[x.shape[0] - 1] + x[-1], ("n", 3), ["n > 0"], [(1, 3), (7, 3)], [(0, 3)]),
    ("largest", lambda x: x.amax(0) + x.max(1)[0].sum(), ("n", 3), ["n > 0"], [(1, 3), (7, 3)], [(0, 3)]),
    ("first-three", lambda x: x[:3] + x[-3:], ("n", 3), ["n >= 3"], [(3, 3), (7, 3)], [(2, 3)]),
    ("but-three", lambda x: x[:-3] * 2, ("n", 3), ["n >= 3"], [(3, 3), (4, 3), (7, 3)], [(2, 3)]),
    ("flat", lambda x: x.view(-1, 4) + x.shape[0], ("n", "m", 4), [], [(1, 1, 4), (3, 2, 4)], []),
    ("a-table", Positions(), ("n", "m", 4), ["m <= 16"], [(1, 1, 4), (2, 16, 4)], [(2, 17, 4), (2, 100, 4)]),
    ("squeezed", lambda x: x.squeeze(), ("n", 1, 4), ["n != 1"], [(2, 1, 4), (5, 1, 4)], [(1, 1, 4)]),
    ("a-branch", lambda x: halved_if_long(x), ("n", 4), ["n > 4"], [(5, 4), (9, 4)], [(4, 4), (1, 4)]),
    ("a-check", lambda x: checked_sum(x), ("n", "m"), ["(m % 2) == 1"], [(2, 3), (1, 1)], [(2, 4)]),
    ("pooled", lambda x: F.max_pool2d(x, 3), (1, 2, "h", 7), ["(h // 3) >= 1"], [(1, 2, 3, 7)], [(1, 2, 2, 7)]),
    ("in-twos", lambda x: x[0::2] + x[1::2], ("n", 3), ["n % 2 == 0"], [(0, 3), (2, 3), (12, 3)], [(1, 3), (7, 3)]),
    ("gated", lambda x: F.glu(x, 1), (2, "n"), ["n % 2 == 0"], [(2, 2), (2, 14)], [(2, 3)]),
    ("in-pairs", lambda x: x.view(x.shape[0] // 2, 2, 3) + 1, ("n", 3), ["n % 2 == 0"], [(2, 3), (64, 3)], [(7, 3)]),
    ("in-windows", lambda x: windows(x), (1, "h", "w"), ["h % 7 == 0", "w % 7 == 0"], [(1, 7, 21)], [(1, 7, 20)]),
    ("in-sixes", lambda x: x.view(-1, 2) + x.view(-1, 3).sum(), ("n",), ["n % 6 == 0"], [(6,), (30,)], [(8,), (9,)]),
    ("rotated", lambda x: rotated(x) * x, (2, "n"), [], [(2, 0), (2, 1), (2, 2), (2, 7)], []),
    ("its-size", lambda x: (x + 1, x.shape[0]), ("n", 3), [], [(0, 3), (1, 3), (7, 3)], []),
    ("a-size-alone", lambda x: x.shape[0] * 2, ("n", 3), [], [(0, 3), (1, 3), (7, 3)], []),
    ("sizes", lambda x: {"a": x[::2] * 2, "b": [x.numel(), (x.shape, 3)]}, ("n", 3), [], [(1, 3), (8, 3)], []),
    ("a-half", lambda x: (x.view(-1, 2) + 1, x.shape[0] // 2), ("n",), ["n % 2 == 0"], [(2,), (8,)], [(5,)]),
    ("convolved", lambda x: F.conv2d(x, torch.ones(2, 3, 3, 3)), ("n", 3, 5, 6), [], [(1, 3, 5, 6), (16, 3, 5, 6)], []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("function", "shape", "constraints", "runs", "refused"), [pytest.param(*row[1:], id=row[0]) for row in ROWS]
)
def test_one_build_runs_every_size_that_the_trace_allows(
    function: Any,
    shape: Any,
    constraints: list[str],
    runs: list[tuple[int, ...]],
    refused: list[tuple[int, ...]],
) -> None:
    module = from_fx(fx.symbolic_trace(function), [shape])
    assert json.loads(module["main"].attrs.get("constraints", "[]")) == constraints
    run = build(module)
    for each in runs:
        x = floats(*each).tensor("x", {})
        message = difference(function, [x], run(x))
        assert message is None, f"{each}: {message}"
    for each in refused:
        with pytest.raises(SizeError, match="the program takes sizes such that"):
            run(torch.ones(each))


def test_a_refused_size_is_named() -> None:
    run = build(from_fx(fx.symbolic_trace(Positions()), [("batch", "length", 4)]))
    with pytest.raises(SizeError, match=r"takes sizes such that length <= 16, but length = 20"):
        run(torch.ones(2, 20, 4))


def test_a_refused_size_says_where_it_was_met() -> None:
    run = build(from_fx(fx.symbolic_trace(lambda x: F.glu(x, 1)), [(2, "length")]))
    with pytest.raises(SizeError, match=r"length % 2 == 0, but length = 3 \(dimension 1 of input 'x'\)"):
        run(torch.ones(2, 3))


def test_what_has_to_be_a_multiple_is_checked_by_a_saved_program(tmp_path: Path) -> None:
    build(from_fx(fx.symbolic_trace(lambda x: F.glu(x, 1)), [(2, "length")])).save(tmp_path / "gate.so")
    with pytest.raises(SizeError, match=r"length % 2 == 0, but length = 3"):
        load(tmp_path / "gate.so")(torch.ones(2, 3))


def test_a_graph_that_no_multiple_helps_is_refused_with_the_reason() -> None:
    with pytest.raises(TranslationError, match="must match the size"):
        from_fx(fx.symbolic_trace(lambda x: x[0::2] + x[:, 0]), [("n", 3)])


def test_a_size_that_is_baked_into_a_result_is_refused() -> None:
    with pytest.raises(TranslationError, match=r"when the dimension 'n' is such that n == \d+; give its size"):
        from_fx(fx.symbolic_trace(lambda x: torch.tril_indices(x.shape[0], 3)), [("n",)])


def test_a_dimension_may_be_a_multiple_of_another() -> None:
    function = lambda x, y: torch.cat([x, x]) + y[1:]  # noqa: E731
    run = build(from_fx(fx.symbolic_trace(function), [("n", 3), ("2*n + 1", 3)]))
    x, y = floats(4, 3).tensor("x", {}), floats(9, 3).tensor("y", {})
    assert torch.equal(run(x, y), function(x, y))
    with pytest.raises(SizeError, match=r"n_times_2_plus_1 == 1 \+ 2\*n, but n = 4 .*, n_times_2_plus_1 = 8 "):
        run(x, y[:8])


class Halves(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return x[: x.shape[0] // 2] * x[x.shape[0] // 2 :]


def test_what_torch_export_knows_to_be_even_is_even() -> None:
    half = torch.export.Dim("half", min=1, max=64)
    run = build(from_exported(torch.export.export(Halves(), (torch.ones(6, 3),), dynamic_shapes=({0: 2 * half},))))
    for rows in (2, 14):
        x = floats(rows, 3).tensor("x", {})
        assert torch.equal(run(x), Halves()(x))
    with pytest.raises(SizeError, match=r"_times_2 % 2 == 0, but s\d+_times_2 = 7 \(dimension 0 of input 'x'\)"):
        run(torch.ones(7, 3))


def test_a_fixed_size_is_held_against_the_constraints_as_well() -> None:
    module = from_fx(fx.symbolic_trace(Positions()), [("batch", "length", 4)])
    with pytest.raises(SizeError, match=r"length <= 16, but length = 20"):
        build(module, sizes={"length": 20})
    assert build(module, sizes={"length": 16, "batch": 2})(torch.ones(2, 16, 4)).shape == (2, 16, 4)


def test_the_size_of_another_input_can_be_an_input() -> None:
    graph = fx.symbolic_trace(lambda n, x: x.reshape(n, 2, 2) * n)
    run = build(from_fx(graph, ["batch", ("batch", 4)]))
    x = floats(3, 4).tensor("x", {})
    torch.testing.assert_close(run(x), x.reshape(3, 2, 2) * 3, rtol=0, atol=0)
    with pytest.raises(TranslationError, match="PyTorch itself cannot run this call"):
        from_fx(graph, ["length", ("batch", 4)])


def test_equal_sizes_need_one_name() -> None:
    graph = fx.symbolic_trace(lambda x, y: x + y)
    with pytest.raises(TranslationError, match="must match the size"):
        from_fx(graph, [("a", 4), ("b", 4)])
    assert build(from_fx(graph, [("a", 4), ("a", 4)]))(torch.ones(3, 4), torch.ones(3, 4)).shape == (3, 4)


@pytest.mark.parametrize(
    "text", ["__import__('os')", "n.real", "[n]", "n if n else 0", "lambda: n", "'n'", "print(n)", "(n := 3)"]
)
def test_a_constraint_is_arithmetic_and_nothing_else(text: str) -> None:
    with pytest.raises(ValueError, match="is not one on sizes"):
        condition(text)


def test_constraints_compute() -> None:
    assert condition("max(n, 3) * 2 - n // 2 == 5 and not n > 4")({"n": 3})
    assert not condition("n % 2 == 0 or m >= 7")({"n": 3, "m": 6})


def test_an_input_may_be_a_size_that_no_dimension_has() -> None:
    graph = fx.symbolic_trace(lambda x, n: (x * n, x[:n], x.new_zeros((n, 2)) + n))
    run = build(from_fx(graph, [(20,), "n"]))
    x = torch.arange(20.0)
    for n in (0, 1, 4, 20):
        for want, have in zip((x * n, x[:n], torch.zeros(n, 2) + n), run(x, n), strict=True):
            assert torch.equal(want, have)


@pytest.mark.parametrize("given", [-1, 2.0, True, torch.tensor(3)])
def test_only_an_int_from_0_on_is_a_size(given: Any) -> None:
    run = build(from_fx(fx.symbolic_trace(lambda x, n: x * n), [(3,), "n"]))
    with pytest.raises(InputError, match=r"input 'n' is .*; it must be a size, an int of at least 0"):
        run(torch.ones(3), given)


def test_a_size_that_was_fixed_when_building_is_that_size() -> None:
    run = build(from_fx(fx.symbolic_trace(lambda x, n: x * n), [(3,), "n"]), sizes={"n": 4})
    assert run(torch.ones(3), 4).tolist() == [4, 4, 4]
    with pytest.raises(InputError, match="input 'n' is 5, but must be 4"):
        run(torch.ones(3), 5)


def test_a_trace_for_other_sizes_ends_where_it_becomes_another_graph(monkeypatch: pytest.MonkeyPatch) -> None:
    pieces: list[int] = []
    recorded = Recorder._recorded

    def counted(self: Recorder, func: Any, args: Any, kwargs: Any) -> Any:
        pieces.extend(len(arg) for arg in args if isinstance(arg, list))
        return recorded(self, func, args, kwargs)

    monkeypatch.setattr(Recorder, "_recorded", counted)
    with pytest.raises(TranslationError, match="such that n == 11"):
        from_fx(fx.symbolic_trace(lambda x: x.split(1)[0] * 2), [(("n", 3), torch.float32)])
    assert 11 in pieces
    assert max(pieces) < 200


WEIGHT = torch.ones(2, 2, 3, 1)

# Whose results have sizes that are computed from a named one, (b, 2, n, 4).
COMPUTED: dict[str, Callable[[Tensor], Tensor]] = {
    "a convolution": lambda x: F.conv2d(x, WEIGHT),
    "a convolution by twos": lambda x: F.conv2d(x, WEIGHT, stride=2, padding=(1, 0)),
    "a cut": lambda x: F.pad(x, (0, 0, -1, 2)),
    "a join": lambda x: torch.cat([x, x[:, :, :1], x], 2),
    "a pool": lambda x: F.max_pool2d(x, 2),
}


@pytest.mark.parametrize("fixed", [{}, {"n": 7}, {"b": 3}], ids=str)
def test_loop_nests_are_fused_with_what_has_a_computed_size(fixed: dict[str, int]) -> None:
    def function(x: Tensor) -> list[Tensor]:
        values = [compute(x) for compute in COMPUTED.values()]
        return [torch.fmod(value * 2, value.abs() + 1) for value in values]

    run = build(from_fx(fx.symbolic_trace(function), [("b", 2, "n", 4)]), sizes=fixed)
    for rows in (7,) if fixed else (7, 10):
        x = floats(3, 2, rows, 4).tensor("x", {})
        torch.testing.assert_close(run(x), function(x))


def test_a_reshape_of_which_tvm_cannot_tell_its_order_is_a_copy() -> None:
    def function(x: Tensor) -> Tensor:
        return F.conv_transpose2d(x, torch.ones(1, 2, 2, 3), stride=(2, 1))

    run = build(from_fx(fx.symbolic_trace(function), [(2, 1, 8, "n")]))
    for columns in (1, 7):
        x = floats(2, 1, 8, columns).tensor("x", {})
        torch.testing.assert_close(run(x), function(x))
