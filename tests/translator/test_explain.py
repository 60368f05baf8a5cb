"""Words for people: a graph explained, and the page of what is supported."""

from __future__ import annotations

import re
from pathlib import Path

import torch
from rich.console import Console
from torch import Tensor, fx, nn

from translator import coverage, explain
from translator.explain import page


class Small(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(4, 3)

    def forward(self, x: Tensor) -> Tensor:
        return torch.erfc(self.layer(x.clone()) * 2)


def test_each_node_is_shown_beside_its_bindings_with_shape_and_source_line() -> None:
    console = Console(width=300, record=True, quiet=True)
    console.print(explain(fx.symbolic_trace(Small()), [("batch", 4)]))
    text = console.export_text()
    for node, relax in (("layer", "R.add("), ("mul", "R.multiply("), ("erfc", "R.call_tir("), ("clone", "nothing")):
        (row,) = (line for line in text.splitlines() if re.search(rf"\\b{node} +│", line))
        assert relax in row or any(relax in line for line in text.splitlines())
    assert re.search(r"test_explain\.py:\d+: return torch\.erfc", text)
    assert 'Tensor((batch, 3), dtype="float32")' in text


def test_coverage_says_how_an_operator_is_reached() -> None:
    how = {support.overload: support.how for support in coverage()}
    assert how["aten.conv2d.default"] == "converter"
    assert how["aten.erfc.default"] == "tensor expression"
    assert how["aten.linalg_inv_ex.default"] == "external"
    assert how["aten.addcdiv.default"] == "converter"
    assert how["aten.huber_loss.default"] == "decomposition"


def test_the_page_of_coverage_is_up_to_date() -> None:
    written = Path(__file__).parents[2].joinpath("docs", "coverage.md").read_text()
    assert written == page(), "run python -m translator"
