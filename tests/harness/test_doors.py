"""Models by torch.export and by torch.compile: graphs, scenarios and goldens as those of torch.fx's."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, fx, nn
from torch.export import Dim
from torch.nn import functional as F

from relax_zoo._tvm import relax
from relax_zoo.harness.blame.bisect import blame
from relax_zoo.harness.golden.files import compare, write
from relax_zoo.harness.importers import IMPORTERS
from relax_zoo.harness.leaves import flatten
from relax_zoo.harness.numerics import scenarios
from relax_zoo.harness.report.graph_view import graph_view
from relax_zoo.harness.subject import Subject
from relax_zoo.zoo import Input, get, model

OURS = IMPORTERS["ours"]
small = partial(model, tags={"small"}, batches=(1, 3), why="a test")


@dataclass
class Scores:
    logits: Tensor
    parts: dict[str, Any]


class Pair(nn.Module):
    """Two inputs by keyword, a tied weight, a buffer, a branch on a size, and results in a structure.

    Where that holds `classes`, torch.export does not take it.
    """

    def __init__(self, classes: bool) -> None:
        super().__init__()
        self.classes = classes
        self.table = nn.Embedding(11, 8)
        self.last = nn.Linear(8, 11, bias=False)
        self.last.weight = self.table.weight
        self.register_buffer("scale", torch.ones(8))

    def forward(self, *, mask: Tensor, ids: Tensor) -> Any:
        if ids.shape[1] < 2:
            return mask
        x = F.gelu(self.table(ids) * self.scale) * mask.unsqueeze(-1)
        total = x.sum(1) / torch.arange(1, 9)
        scores, parts = self.last(x), {"total": (total, total), "mask": mask, "heads": 2}
        return (
            Scores(scores, parts) if self.classes else {"logits": scores, **parts}
        )  # torch.export knows no such class


def declared(name: str, via: str, **options: Any) -> None:
    inputs = {"ids": Input(("batch", "length"), "int64", high=11), "mask": Input(("batch", "length"))}
    decorate = model(
        inputs=inputs, tags={"small"}, batches=(1, 3), dims={"length": 5}, why="a test", via=via, **options
    )

    def build() -> nn.Module:
        return Pair(via == "compile")

    build.__name__ = name
    decorate(build)


declared("by_export", "export")
declared("by_compile", "compile")


def subject(name: str) -> Subject:
    return Subject(get(name, __name__))


def same(one: Any, other: Any) -> bool:
    return torch.equal(one, other) if isinstance(one, Tensor) else bool(one == other)


def test_a_model_by_torch_compile_is_one_graph_that_does_what_the_module_does() -> None:
    by = subject("by_compile")
    for batch in (1, 2, 4):
        inputs = by.model.example(batch=batch, length=7)
        expected, got = flatten(by.module(*inputs)), flatten(by.graph(*inputs))
        assert list(got) == [".logits", ".parts['total'][0]", ".parts['total'][1]", ".parts['mask']", ".parts['heads']"]
        assert got[".parts['mask']"] is inputs[1]
        assert all(map(same, got.values(), expected.values()))
    assert [node.name for node in by.graph.graph.find_nodes(op="placeholder")] == ["ids", "mask"]
    assert {str(node.target) for node in by.graph.graph.find_nodes(op="get_attr")} == {"table.weight", "scale"}


@pytest.fixture(scope="module", params=["by_export", "by_compile"])
def by(request: pytest.FixtureRequest) -> Subject:
    return subject(request.param)


def test_a_model_by_another_door_stands_every_scenario(by: Subject) -> None:
    verdicts = scenarios.verdicts(by)
    assert {name: verdict.message for name, verdict in verdicts.items() if not verdict.ok} == {}
    assert {"batch 1", "batch 3", "2 threads", "scale 1000", "special", "kernels", "same bits"} <= verdicts.keys()
    assert ("torch.compile" in verdicts) == (by.model.via == "compile")


def test_its_golden_says_which_door_and_names_weights_as_the_module_does(by: Subject, tmp_path: Path) -> None:
    write(tmp_path, by.model.name, by.rendered)
    text = (tmp_path / by.model.name / "fx.py").read_text()
    made = {"export": "torch.export exported", "compile": "torch.compile captured"}[by.model.via]
    assert text.startswith(f"# {by.model.name}, stage fx: the graph that {made}\n")
    assert re.search(r"^# [0-9a-f]{20} table\.weight: float32\[11, 8\]$", text, re.MULTILINE)
    assert "def main" in (tmp_path / by.model.name / "relax.py").read_text()
    assert not compare(tmp_path, by.model.name, by.rendered, by.sources)


def test_a_wrong_translation_is_led_back_to_its_node_and_to_the_users_line(by: Subject) -> None:
    def wrong(*args: Any, **kwargs: Any) -> Any:
        return OURS.load(*args, **kwargs) if not any(_is_gelu(node) for node in args[0].graph.nodes) else _relu(*args)

    found = blame(Subject(by.model, replace(OURS, load=wrong)), by.example(3))
    assert found is not None
    assert found.node == "gelu"
    assert "x = F.gelu(" in found.source


def _is_gelu(node: Any) -> bool:
    return "gelu" in str(node.target)


def _relu(graph: fx.GraphModule, shapes: Any) -> Any:
    changed = copy.deepcopy(graph)
    for node in filter(_is_gelu, changed.graph.nodes):
        node.target, node.kwargs = torch.relu, {}
    changed.recompile()
    return OURS.load(changed, shapes)


def test_torch_compile_is_judged_as_its_user_calls_it(monkeypatch: pytest.MonkeyPatch) -> None:
    by = subject("by_compile")
    monkeypatch.setattr("relax_zoo.harness.subject.compiled", lambda module: lambda *inputs: halved(module(*inputs)))
    verdicts = scenarios.verdicts(by)
    assert [name for name, verdict in verdicts.items() if not verdict.ok] == ["torch.compile"]


def halved(scores: Scores) -> Scores:
    return Scores(scores.logits / 2, scores.parts)


class Places(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.places = nn.Parameter(torch.zeros(16, 4))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.places[: x.shape[1]]


placed = partial(model, inputs=[Input(("batch", "length", 4))], dims={"length": 5}, why="a test", via="export")


@placed()
def places_of_any_length() -> nn.Module:
    return Places()


@placed(dynamic_shapes=({0: Dim("batch"), 1: Dim("length", max=16)},))
def places_of_some_lengths() -> nn.Module:
    return Places()


def test_dynamic_shapes_are_as_torch_export_takes_them() -> None:
    with pytest.raises(Exception, match=r"length = Dim\('length', max=16\)"):
        subject("places_of_any_length").graph  # noqa: B018
    some = subject("places_of_some_lengths")
    inputs = some.model.example(batch=3, length=9)
    assert torch.equal(some.graph(*inputs), some.module(*inputs))
    assert '"length <= 16"' in some.imported.script().replace("\\", "")


class Doubled(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return F.softplus(x) + 1


def softplus(bb: Any, node_map: Any, node: Any) -> Any:
    return bb.emit(relax.op.log(relax.op.add(relax.op.exp(node_map[node.args[0]]), relax.const(1.0, "float32"))))


@model(
    inputs=[Input(("batch", 4))], tags={"small"}, batches=(1, 3), why="a test", call_function_map={F.softplus: softplus}
)
def mapped_by_fx() -> nn.Module:
    return Doubled()


@small(inputs=[Input(("batch", 4))], via="export", call_function_map={torch.ops.aten.softplus.default: softplus})
def mapped_by_export() -> nn.Module:
    return Doubled()


@pytest.mark.parametrize("name", ["mapped_by_fx", "mapped_by_export"])
def test_maps_of_a_model_are_used_and_its_numbers_judged(name: str) -> None:
    by = subject(name)
    assert "R.log(" in by.imported.script()
    assert any("R.add(lv2" in binding for row in graph_view(by)["nodes"] for binding in row["bindings"])
    verdicts = scenarios.verdicts(by)
    assert [name for name, verdict in verdicts.items() if not verdict.ok] == ["scale 1000"]  # exp overflows
