"""What a report says of a build's kernels."""

from pathlib import Path

import pytest
import torch
from torch import fx, nn

from relax_zoo.__main__ import main
from relax_zoo.compiler import Profile, build, profile
from relax_zoo.harness.latency.roofline import draw
from relax_zoo.translator import from_fx


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Conv2d(16, 32, 5, padding=2)
        self.second = nn.Conv2d(32, 32, 5, padding=2)
        self.third = nn.Conv2d(32, 32, 5, padding=2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = torch.relu(self.first(x))
        x = x + torch.relu(self.second(x))
        x = x + torch.relu(self.third(x))
        return torch.softmax(x.mean((2, 3)), 1)


@pytest.fixture(scope="module")
def report() -> Profile:
    run = build(from_fx(fx.symbolic_trace(Net().eval()), [(1, 16, 20, 22)]), threads=1, report=True)
    return profile(run, torch.randn(1, 16, 20, 22), repeats=3)


def test_every_node_of_the_graph_is_in_some_kernel(report: Profile) -> None:
    nodes = [node for row in report.rows for node in row.nodes]
    graph = fx.symbolic_trace(Net()).graph
    computed = {node.name for node in graph.nodes if node.op not in ("placeholder", "output", "get_attr")}
    assert computed - {"softmax"} <= set(nodes)
    assert "output" in nodes  # what the last node has become


def test_equal_kernels_are_one_row_with_the_nodes_of_each_call(report: Profile) -> None:
    (row,) = (row for row in report.rows if "second" in row.nodes)
    assert row.calls == 2
    assert {"second", "third", "relu_1", "relu_2", "add", "add_1"} <= set(row.nodes)
    assert row.kernel.rule == "contraction/fused"


def test_operations_and_bytes_are_those_of_the_convolution(report: Profile) -> None:
    (row,) = (row for row in report.rows if "first" in row.nodes)
    products = 2 * 20 * 22 * 32 * 16 * 25
    assert products <= row.flops <= 1.25 * products  # and bias, activation, and what fills the last tile
    assert row.bytes >= 4 * (20 * 22 * (16 + 32) + 16 * 32 * 25)


def test_a_convolution_in_winograds_form_counts_what_it_multiplies() -> None:
    module = nn.Conv2d(64, 64, 3, padding=1).eval()
    run = build(from_fx(fx.symbolic_trace(module), [(1, 64, 28, 28)]), threads=1, report=True)
    (row,) = (
        row for row in profile(run, torch.randn(1, 64, 28, 28), repeats=3).rows if row.kernel.rule == "winograd/fused"
    )
    products = 2 * 14 * 14 * 16 * 64 * 64
    assert products <= row.flops <= 1.25 * products


def test_no_kernel_computes_faster_than_the_machine(report: Profile) -> None:
    """The peak is measured by another program than the kernels: were it counted wrong, they would pass it."""
    for row in report.rows:
        assert row.flops / row.seconds < 2 * report.peak.flops
    best = max(row.flops / row.seconds for row in report.rows)
    assert best > report.peak.flops / 50


def test_after_a_profile_the_build_is_as_it_was() -> None:
    run = build(from_fx(fx.symbolic_trace(nn.ReLU()), [(4, 5)]), report=True)
    x = torch.randn(4, 5)
    profile(run, x, repeats=1)
    assert torch.equal(run(x), x.relu())


def test_a_build_without_a_report_is_refused() -> None:
    run = build(from_fx(fx.symbolic_trace(nn.ReLU()), [(4, 5)]))
    with pytest.raises(ValueError, match="report=True"):
        profile(run, torch.randn(4, 5))


def test_the_roofline_is_drawn(report: Profile, tmp_path: Path) -> None:
    draw(report, "net", tmp_path / "plots" / "net.svg")
    assert "GFLOP/s" in (tmp_path / "plots" / "net.svg").read_text()


def test_a_model_that_is_not_there_is_named_beside_those_that_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["profile", "resnet_18"]) == 2
    assert "resnet18" in capsys.readouterr().out
