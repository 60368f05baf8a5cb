"""Words for people: a graph explained, and the page of what is supported."""

from __future__ import annotations

import io
import re
from pathlib import Path

import torch
from rich.console import Console
from torch import Tensor, fx, nn

from relax_zoo.translator import coverage, explain
from relax_zoo.translator.explain import page


class Small(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(4, 3)

    def forward(self, x: Tensor) -> Tensor:
        return torch.erfc(self.layer(x.clone()) * 2)


def test_each_node_is_shown_beside_its_bindings_with_shape_and_source_line() -> None:
    console = Console(width=300, file=io.StringIO())
    console.print(explain(fx.symbolic_trace(Small()), [("batch", 4)]))
    text = console.file.getvalue()
    rows = {line.split("│")[1].strip(): line for line in text.splitlines() if line.startswith("│")}
    assert "nothing" in rows["clone"]
    assert "R.multiply(" in rows["mul"]
    assert "R.call_tir(" in rows["erfc"]
    assert 'Tensor((batch, 3), dtype="float32")' in rows["erfc"]
    assert "layer = R.add(" in text
    assert re.search(r"test_explain\.py:\d+: return torch\.erfc", rows["erfc"])


def test_coverage_says_how_an_operator_is_reached() -> None:
    how = {support.overload: support.how for support in coverage()}
    assert how["aten.conv2d.default"] == "converter"
    assert how["aten.erfc.default"] == "tensor expression"
    assert how["aten.linalg_inv_ex.default"] == "external"
    assert how["aten.addcdiv.default"] == "converter"
    assert how["aten.huber_loss.default"] == "decomposition"


def test_the_page_of_coverage_is_up_to_date() -> None:
    written = Path(__file__).parents[2].joinpath("docs", "coverage.md").read_text()
    assert written.startswith(page() + "\n"), "run python -m relax_zoo coverage docs/coverage.md"
