"""`options={"fallback": "eager"}`: PyTorch runs what has no translation, and that alone."""

from __future__ import annotations

import warnings
from typing import Any

import pytest
import torch
from torch import Tensor

from relax_zoo.dynamo import FallbackWarning
from tests.dynamo.twice import check, compiled
from tests.translator.case import floats

X = floats(8).tensor("x", {})


def with_a_transform(x: Tensor) -> Any:
    y = x + 1
    spectrum = torch.fft.fft(y)
    y.mul_(2)
    return spectrum.real * 3, y[1:], x.relu().add_(1)


def test_what_has_no_translation_runs_in_eager_and_is_listed_once(builds: list[Any]) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        check(with_a_transform, [X], [X + 1], options={"fallback": "eager"})
    texts = [str(each.message) for each in caught if each.category is FallbackWarning]
    assert len(texts) == 1
    assert "aten._fft_r2c.default" in texts[0]
    assert "test_split.py" in texts[0]
    assert len(builds) == 3


def test_nothing_is_said_where_everything_has_a_translation() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error", FallbackWarning)
        check(lambda x: x.relu() + 1, [X], options={"fallback": "eager"})


@torch.library.custom_op("relax_zoo_tests::halves", mutates_args=())
def halves(x: Tensor) -> tuple[Tensor, Tensor]:
    """An operator of the user's own with two results, of a dtype that Relax has not."""
    return torch.complex(x[:4], x[4:]), torch.complex(x[4:], x[:4])


@halves.register_fake
def _(x: Tensor) -> tuple[Tensor, Tensor]:
    return x.new_empty(4, dtype=torch.complex64), x.new_empty(4, dtype=torch.complex64)


def test_items_of_a_call_are_taken_out_where_it_runs() -> None:
    def function(x: Tensor) -> Any:
        first, second = halves(x + 1)
        return first.real * 2, second.imag + first.imag

    with pytest.warns(FallbackWarning, match="halves"):
        check(function, [X], options={"fallback": "eager"})


@pytest.mark.parametrize("options", [{"fast": True}, {"fallback": "inductor"}])
def test_an_unknown_option_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(Exception, match="has one option"):
        compiled(lambda x: x + 1, options=options)(X)
