"""Random legal calls compute what PyTorch computes, or are refused: 50 a family, or as many as CALLS says."""

from __future__ import annotations

import os

import pytest

from relax_zoo.conformance.batch import verdicts
from relax_zoo.conformance.verdict import Setup
from tests.translator.random_calls import FAMILIES, calls

COUNT = int(os.environ.get("CALLS", "50"))


@pytest.mark.parametrize("family", FAMILIES)
def test_random_legal_calls_are_never_silently_wrong(family: str) -> None:
    drawn = calls(family, COUNT)
    found = dict(verdicts(drawn, Setup("ours")))
    shown = {call.name: call for call in drawn}
    wrong = {
        f"{name} {[(tuple(t.shape), t.dtype) for t in shown[name].inputs]}": each
        for name, each in found.items()
        if each.kind not in ("right", "refused") and each.reason != "returns no tensor"  # unbind of nothing
    }
    assert wrong == {}
    assert sum(each.kind == "right" for each in found.values()) >= 0.9 * COUNT
