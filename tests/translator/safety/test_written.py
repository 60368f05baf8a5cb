"""What is written into a part of a view is in the tensor that is viewed, exactly, or is refused: whatever the view."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from relax_zoo.compiler import build
from relax_zoo.conformance.difference import difference
from relax_zoo.translator import TranslationError, from_fx, trace

VIEWS: dict[str, Callable[[Tensor], Tensor]] = {
    "expanded to what it is": lambda x: x.expand(4, 6),
    "expanded by an axis of one": lambda x: x.expand(1, 4, 6)[0],
    "broadcast": lambda x: x.broadcast_to(x.shape),
    "windows side by side": lambda x: x.unfold(1, 2, 2),
    "windows that leave a rest": lambda x: x.unfold(0, 3, 3),
    "windows with gaps": lambda x: x.unfold(1, 1, 2),
    "windows of all": lambda x: x.unfold(0, 4, 1),
    "by strides, within": lambda x: x.as_strided((2, 2), (12, 2), 1),
    "expanded after a step": lambda x: x[::2].expand(-1, 6),
    "a diagonal": lambda x: x.diagonal(1),
    "split and turned": lambda x: x.unflatten(1, (2, 3)).movedim(1, 0),
}
REFUSED: dict[str, Callable[[Tensor], Tensor]] = {
    "one of several copies": lambda x: x[:1].expand(3, 6)[1:2],
    "one of several copies, selected": lambda x: x[:1].expand(3, 6)[1],
    "windows that overlap": lambda x: x.unfold(1, 3, 1)[:, 1],
    "windows whose last gap is beyond the end": lambda x: x[:, :5].unfold(1, 1, 2),
    "strides that overlap": lambda x: x.as_strided((2, 3), (1, 1)),
    "a row of strides that overlap": lambda x: x.as_strided((2, 3), (1, 1))[0],
}
WRITES: dict[str, Callable[[Tensor], object]] = {
    "all": lambda v: v.mul_(-1),
    "a row": lambda v: v[-1:].mul_(-1),
    "a column": lambda v: v[..., 0].copy_(v[..., 0] + 3),
    "the first": lambda v: v[0].neg_(),
}


def written(view: str, write: str) -> Callable[[Tensor], tuple[Tensor, Tensor]]:
    def program(x: Tensor) -> tuple[Tensor, Tensor]:
        y = x.clone()
        WRITES[write]({**VIEWS, **REFUSED}[view](y))
        return y, y.reciprocal()

    return program


def numbers() -> Tensor:
    """Those that a sum or a difference does not bring back."""
    x = torch.tensor([0.0, -0.0, torch.inf, -torch.inf, torch.nan, 1e30, 1e-30, 0.1] * 3)
    return x.reshape(4, 6)


@pytest.mark.parametrize("write", WRITES)
@pytest.mark.parametrize("view", VIEWS)
def test_what_is_written_into_a_view_is_in_what_is_viewed(view: str, write: str) -> None:
    program = written(view, write)
    found = build(from_fx(trace(program), [(4, 6)]))(numbers())
    assert difference(program, [numbers()], found) is None


@pytest.mark.parametrize("view", REFUSED)
def test_what_is_written_where_an_element_has_several_places_is_refused(view: str) -> None:
    with pytest.raises(TranslationError, match=r"several places|twice"):
        from_fx(trace(written(view, "all")), [(4, 6)])
