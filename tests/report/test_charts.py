"""Charts have room for all that they name, however much that is."""

from __future__ import annotations

import warnings

import pytest

from relax_zoo.harness.report import charts


@pytest.mark.parametrize("count", [1, 12, 76, 150])
def test_a_history_of_many_models_has_room_for_its_legend(count: int) -> None:
    series = {f"a model with a long name {i}, 2 threads": [1.0, 0.5] for i in range(count)}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        svg = charts.history(series, "Ours over theirs")
    assert all(name in svg for name in series)
