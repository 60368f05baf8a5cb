"""Rows of operators: read and written, traced from models, measured, sorted, and held to an earlier run."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import nn

from relax_zoo.compiler.cpu import rules
from relax_zoo.harness.opbench import command, measure, summary
from relax_zoo.harness.opbench.choose import chosen, functional, running, wanted
from relax_zoo.harness.opbench.measure import Kernel, Measured, measured
from relax_zoo.harness.opbench.program import called, inputs_of
from relax_zoo.harness.opbench.rows import parse, read
from relax_zoo.harness.opbench.tracing import chains, traced
from relax_zoo.harness.results import Latency

ROWS = [
    "conv2d(f32(1, 8, 14, 14), const(f32(16, 8, 3, 3)), None, [1, 1], [1, 1])",
    "add.Tensor(f32(4, 6)[1, 0], i64(6, 4), alpha=2)",
    "cat([f32(2, 3), f32(2, 5)], -1)",
    "relu(linear(f32(4, 16), const(f32(32, 16)), const(f32(32))))",
    "clamp(f32(16), -inf, 1.0)",
    "logical_not(b1())",
    "sum.dim_IntList(bf16(4, 8), [1], True, dtype=torch.float32)",
]


@pytest.mark.parametrize("text", ROWS)
def test_a_row_is_read_as_it_is_written_and_runs(text: str) -> None:
    row = parse(text)
    assert row.text == text
    inputs = inputs_of(row)
    result = called(row)(*inputs)
    assert isinstance(result, torch.Tensor)
    assert [each.dtype for each in inputs] == [each.dtype for each, _, _ in row.tensors if not each.const]
    assert all(torch.equal(a, b) for a, b in zip(inputs, inputs_of(row), strict=True))
    assert all(each.data_ptr() % 64 == 0 for each in inputs)  # or the executable would copy them


def test_the_committed_rows_are_many_and_of_operators_and_chains() -> None:
    rows = read()
    texts = [row.text for row in rows]
    assert len(texts) == len(set(texts)) >= 600
    assert sum(len(list(row.call.parts())) > 1 for row in rows) >= 60
    for row in rows:
        assert all(part.overload for part in row.call.parts())
        assert repr(parse(row.text).call) == row.text


class _Block(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.conv, self.norm = nn.Conv2d(4, 4, 3, padding=1, bias=False), nn.BatchNorm2d(4)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.relu_(self.norm(self.conv(x)) + x).transpose(1, 2).contiguous()


def test_a_trace_has_whole_operators_with_their_weights_and_the_chain_that_they_make() -> None:
    module = _Block().eval()
    trace = traced(module, lambda: module(torch.rand(1, 4, 8, 8)))
    calls = [functional(call) for call in trace.operators()]
    rows = {call.name: repr(call) for call in calls if wanted(call)}
    assert rows["conv2d"] == "conv2d(f32(1, 4, 8, 8), const(f32(4, 4, 3, 3)), None, [1, 1], [1, 1])"
    assert rows["relu"] == "relu(f32(1, 4, 8, 8))"  # which is that of `relu_`
    assert rows["contiguous"] == "contiguous(f32(1, 4, 8, 8)[0, 2, 1, 3])"
    assert "transpose.int" not in rows  # a view computes nothing
    (chain,) = chains(trace)["conv-norm-act-add"]
    assert [part.name for part in functional(chain).parts()] == ["conv2d", "batch_norm", "add.Tensor", "relu"]


def test_rows_of_a_kind_are_chosen_from_the_smallest_to_the_largest() -> None:
    texts = [f"relu(f32(64, {size}))" for size in range(1, 100)]
    found = list(chosen({text: parse(text).call for text in texts}, 3))
    assert found == ["relu(f32(64, 1))", "relu(f32(64, 50))", "relu(f32(64, 99))"]


def test_a_row_that_pytorch_does_not_run_is_none() -> None:
    rows = [parse(text) for text in ("bitwise_and.Tensor(f32(4), f32(4))", "relu(f32(4))", "bmm(f32(4), f32(4))")]
    assert running([rows[:2], rows[2:]]) == [rows[1]]


def test_operands_go_to_their_places() -> None:
    text = "sub.Tensor(f32(2, 3), relu(linear(f32(2, 4), const(f32(3, 4)), f32(3))))"
    row = parse(text)
    x, a, b = inputs_of(row)
    program = called(row)
    (weight,) = program.buffers()
    torch.testing.assert_close(program(x, a, b), x - torch.relu(a @ weight.T + b))
    chosen = parse("gather(f32(64, 32), 1, i64(64, 8))")
    assert called(chosen)(*inputs_of(chosen)).shape == (64, 8)


def _found(text: str, ratio: float, *, spread: float = 0.02, control: float = 1.01) -> Measured:
    latency = Latency(ratio * 1e-3, 1e-3, ratio, ratio * (1 - spread), ratio * (1 + spread), control)
    return Measured(
        text, 1, latency, (Kernel("k", "plain", 0.9, 0.2, True), Kernel("m", "rows", 0.1, 0.5, False)), 0.9, 0.23
    )


def test_the_worst_is_first_and_what_has_no_time_ahead_of_it() -> None:
    found = [_found("relu(f32(1))", 0.5), Measured("cos(f32(1))", 1, problem="died: signal 11"), _found("x(f32(1))", 3)]
    lines = summary.table(sorted(found, key=summary.order))[2:]
    assert [line.rpartition("`")[0].rpartition("`")[2] for line in lines] == [
        "cos(f32(1))",
        "x(f32(1))",
        "relu(f32(1))",
    ]
    assert "died: signal 11" in lines[0]
    assert "| plain (fallback), rows |" in lines[1]
    assert "1 slower than eager PyTorch" in summary.figures(found)[0]


def test_a_row_that_became_slower_is_named_and_one_within_noise_is_not(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(summary.page([_found("a(f32(1))", 0.5), _found("b(f32(1))", 0.8), _found("c(f32(1))", 2.0)]))
    before = summary.read(page)
    assert before["b(f32(1))"] == (0.8, 0.78, 0.82)
    again = [_found("a(f32(1))", 0.6), _found("b(f32(1))", 0.83), _found("new(f32(1))", 9.0)]
    (line,) = summary.worse(before, again)
    assert line.startswith("a(f32(1)): 0.60")
    assert summary.worse(before, [_found("a(f32(1))", 0.6, spread=0.3)]) == []
    assert summary.worse(before, [Measured("c(f32(1))", 1, problem="not built: x")]) != []


@pytest.fixture
def slow_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no rule but the last schedule anything, as if the others matched nothing."""
    monkeypatch.setattr(rules, "RULES", rules.RULES[-1:])


PRODUCT = "linear(f32(64, 256), const(f32(256, 256)), None)"


def test_a_product_has_its_rule_and_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    found = measured(PRODUCT, 1, 0.05)
    assert not found.problem
    assert found.latency is not None
    assert found.kernels[0].rule.startswith("contraction/")
    assert not found.kernels[0].fallback
    assert 0 < found.inside <= 1


def test_a_row_that_no_rule_schedules_goes_worst_with_the_fallback_in_plain_sight(slow_rows: None) -> None:
    slow, quick = measured(PRODUCT, 1, 0.05), measured("relu(f32(64, 256))", 1, 0.05)
    first, second = sorted([quick, slow], key=summary.order)
    assert (first, second) == (slow, quick)
    assert slow.rules == "plain (fallback)"


def test_what_is_wrong_is_not_timed(monkeypatch: pytest.MonkeyPatch) -> None:
    build = measure.build

    def other(program: nn.Module, inputs: tuple[torch.Tensor, ...], threads: int) -> object:
        run = build(program, inputs, threads)  # type: ignore[arg-type]
        return lambda *given: run(*given) + 1

    monkeypatch.setattr(measure, "build", other)
    found = measured("relu(f32(64, 256))", 1, 0.05)
    assert found.latency is None
    assert found.problem.startswith("wrong: ")


def test_rows_are_selected_by_operator_or_source_and_evenly() -> None:
    rows = [parse(f"relu(f32({n}))", f"model{n % 2}") for n in range(1, 11)]
    assert len(command.selected(rows, "model1", None)) == 5
    assert command.selected(rows, "cos*", None) == []
    assert [row.text for row in command.selected(rows, "relu", 2)] == ["relu(f32(1))", "relu(f32(6))"]
