"""torch.compile with packed weights that fit the number of threads."""

from __future__ import annotations

import gc
import weakref
from typing import Any

import pytest
import torch
from torch import nn

from relax_zoo.harness.latency.inductor import Frozen
from relax_zoo.harness.numerics.judge import judge, reference


def weights(frozen: Frozen) -> list[torch.Tensor]:
    return [getattr(program, name) for _, ((program, name), *_) in frozen.packings]


def test_weights_are_packed_anew_for_another_number_of_threads_and_give_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    torch.manual_seed(0)
    module = nn.Sequential(nn.Conv2d(8, 32, 3), nn.BatchNorm2d(32), nn.ReLU(), nn.Conv2d(32, 16, 1)).eval()
    x = torch.randn(1, 8, 14, 14)
    before = torch.get_num_threads()
    seen: list[Any] = []
    try:
        torch.set_num_threads(1)
        with torch.inference_mode():
            frozen = Frozen(module, (x,))
            assert len(frozen.packings) == 2
            first = weights(frozen)
            frozen.use(2)
            assert torch.get_num_threads() == 2
            assert not any(new is old for new, old in zip(weights(frozen), first, strict=True))
            seen.append(frozen(x))
            for program, name in (places[0] for _, places in frozen.packings):
                monkeypatch.setattr(program, name, getattr(program, name) * 2)
            assert not torch.equal(frozen(x), seen[0])  # these are the weights it computes with
            monkeypatch.undo()
            assert judge(reference(module, (x,)), seen[0]).ok
    finally:
        torch.set_num_threads(before)


def test_weights_are_let_go_of() -> None:
    module, x = nn.Sequential(nn.Conv2d(3, 16, 3), nn.ReLU()).eval(), torch.randn(1, 3, 8, 8)
    with torch.inference_mode():
        frozen = Frozen(module, (x,))
        assert judge(reference(module, (x,)), frozen(x)).ok
    kept = [weakref.ref(weight) for weight in weights(frozen)]
    assert kept
    del frozen
    gc.collect()
    assert [each() for each in kept] == [None]
