"""What a library adds to PyTorch is no patch of it, and what it replaces is one."""

from __future__ import annotations

import pytest
import torch

from relax_zoo.harness.referee import origins

PLACED = [place for prefix, place in origins.PLACES.items() if place not in origins.PURE]


def test_a_name_that_is_added_to_a_module_is_nobodys_concern(monkeypatch: pytest.MonkeyPatch) -> None:
    for place in (torch.nn.Module, torch, torch.nn.functional):
        monkeypatch.setattr(place, "smart_apply", lambda *args: None, raising=False)
    assert not [name for name in origins.foreign() if "smart_apply" in name]


@pytest.mark.parametrize("name", ["allclose", "matmul", "unique"])
@pytest.mark.parametrize("place", ["torch", "torch.Tensor"])
def test_a_name_that_is_replaced_is_seen(place: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(origins.PLACES[place], name, lambda *args: None)
    assert [found for found in origins.foreign() if found.startswith(f"{place}.{name} ")]


def test_every_function_of_the_libraries_is_known_as_theirs() -> None:
    unknown = [
        (place, name)
        for place in PLACED
        for name, value in vars(place).items()
        if callable(value) and not isinstance(value, type) and name[0] != "_" and not origins._is_known(place, name)
    ]
    assert [name for _, name in unknown if name != "smart_apply"] == []
