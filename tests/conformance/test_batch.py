"""Each case has its own verdict, whatever the others of its batch do."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import pytest
import torch

from relax_zoo.conformance import batch
from relax_zoo.conformance.batch import verdicts
from relax_zoo.conformance.case import Case, case
from relax_zoo.conformance.verdict import Setup
from tests.conformance import importers

X = torch.linspace(-2, 2, 6).reshape(2, 3)
FAULTY = Setup(f"{importers.__name__}:{importers.faulty.__name__}")
CALLS: dict[str, tuple[Callable[..., Any], ...]] = {
    "right": (torch.neg, torch.exp, lambda x: x.split(2, 1), lambda x: torch.max(x, 1), lambda x: x.add_(1)),
    "wrong": (torch.sin,),
    "refused": (torch.floor,),
    "broken": (torch.trunc,),
    "not judged": (torch.rand_like, lambda x: x.tolist(), lambda x: x.reshape(4), lambda x: x if x.sum() > 0 else -x),
}


@pytest.fixture
def programs(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many cases were in each program that was built."""
    sizes: list[int] = []

    def noting(modules: list[Any], *rest: Any) -> Any:
        sizes.append(len(modules))
        return real(modules, *rest)

    real = batch.joined
    monkeypatch.setattr(batch, "joined", noting)
    return sizes


def test_a_case_that_fails_hides_no_other(programs: list[int]) -> None:
    cases = [case(f"operators/{kind}/{i}", f, (X,), {}) for kind, some in CALLS.items() for i, f in enumerate(some)]
    found = dict(verdicts(cases, FAULTY))
    assert {name: verdict.kind for name, verdict in found.items()} == {
        each.name: each.name.split("/")[1] for each in cases
    }
    assert "expected -0.389" in found["operators/wrong/0"].reason
    assert found["operators/refused/0"].reason == "NotImplementedError: no floor"
    reasons = [found[f"operators/not judged/{i}"].reason for i in range(4)]
    assert [reason.partition(":")[0] for reason in reasons] == [
        "PyTorch draws random numbers", "returns no tensor", "PyTorch does not run it", "torch.fx does not take it",
    ]  # fmt: skip
    assert programs == [7, 3, 4, 2, 2, 1, 1, *(2, 1, 1)]  # down to the one that does not run; then doubts, built by TVM


@pytest.mark.parametrize("setup", [
    Setup("tvm-fx"), Setup("tvm-export"), Setup("tvm-fx", build="ours"), Setup("ours", build="tvm"), Setup("ours"),
    Setup("ours", program="fx"),
], ids=str)  # fmt: skip
def test_outputs_are_put_into_the_structure_that_pytorch_returns(setup: Setup, programs: list[int]) -> None:
    functions = [torch.neg, lambda x: x.chunk(2), lambda x: (x + 1, [x * 2]), operator.neg]
    cases = [case(f"operators/{i}/a", function, (X,), {}) for i, function in enumerate(functions)]
    assert {verdict for _, verdict in verdicts(cases, setup)} == {("right", "")}
    assert programs == [1 if setup.importer == "tvm-export" else 4]  # which is given all of them as one program


def test_an_importer_of_exported_programs_is_given_those() -> None:
    setup = Setup(f"{importers.__name__}:{importers.of_programs.__name__}", program="exported")
    cases = [Case(f"operators/{f.__name__}/a", f, (X,)) for f in (torch.sin, torch.exp)]
    assert [(name, verdict.kind) for name, verdict in verdicts(cases, setup)] == [
        ("operators/sin/a", "wrong"),
        ("operators/exp/a", "right"),
    ]


def test_what_pytorch_does_not_take_of_our_own_cases_is_no_case() -> None:
    assert list(verdicts([case("edges/reshape/empty", lambda x: x.reshape(4), (X,), {})], Setup("ours"))) == []


def test_an_importer_that_there_is_not_is_named() -> None:
    with pytest.raises(ValueError, match="no importer 'nowhere:f'"):
        list(verdicts([Case("operators/neg/a", torch.neg, (X,))], Setup("nowhere:f")))
