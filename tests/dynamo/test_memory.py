"""Results lie where eager's do, and inputs are changed as eager changes them."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor, nn

from relax_zoo.translator import TranslationError
from tests.dynamo.aliasing import OWN, said, seen
from tests.dynamo.twice import check, compiled
from tests.translator.case import Case, floats
from tests.translator.cases import CASES

X = floats(4, 3).tensor("x", {})
TOGETHER = 16  # rows in one program
FIRST = {case.overload or case.id: case for case in reversed(CASES) if case.refused is None}
ROWS = [case for key, case in FIRST.items() if not isinstance(key, str) or key.startswith("torch.")]


def test_the_capture_says_whose_memory_the_results_of_each_overload_are() -> None:
    with torch.no_grad():
        wrong = {case.id: (ours, eagers) for case in ROWS if (ours := said(case)) != (eagers := seen(case))}
    assert wrong == {}


def sharing(case: Case) -> bool:
    """Whether a row's results lie in its inputs or in each other, in places that can be written to."""
    with torch.no_grad():
        places, changed = seen(case)
    return bool(changed) or any(place != OWN and 0 not in place.stride for place in places)


def test_rows_that_share_memory_do_so_when_they_are_compiled() -> None:
    rows = [row for row in ROWS if row.sizes == ({},) and sharing(row)]
    assert len(rows) > 40
    for start in range(0, len(rows), TOGETHER):
        family = rows[start : start + TOGETHER]
        counts = [len(row.inputs) for row in family]

        def together(*inputs: Tensor, family: Any = family, counts: Any = counts) -> Any:
            given = iter(inputs)
            return [row.function(*[next(given) for _ in range(n)]) for row, n in zip(family, counts, strict=True)]

        check(together, [tensor for row in family for tensor in row.tensors({})])


def seen_through_a_view(x: Tensor) -> Any:
    row = x[1]
    x.add_(1)
    return row, x[:, 0], x


def written_through_views(x: Tensor) -> Tensor:
    x[1].mul_(3)
    x[:, 2] = 5
    return x + 1


def written_through_views_of_its_own(x: Tensor) -> Any:
    y = x + 1
    turned = y.t()
    y.mul_(2)
    turned[0] = 7
    return y, turned, y[0]


def written_through_the_only_view(x: Tensor) -> Any:
    flat = (x + 1).reshape(-1)[2:]
    flat.mul_(2)
    return flat.view(2, 5), flat[3], flat


def dropped_nothing(x: Tensor) -> Any:
    x[1].add_(1)
    y = nn.functional.dropout(x, 0.5, training=False)
    y[2].add_(1)
    return y, x * 2


def written_through_composites(x: Tensor) -> Any:
    x[1].add_(1)
    rows, columns = torch.meshgrid(x[:, 0], x[0], indexing="ij")
    x[0, 0] = 9
    return rows + 0, columns + 0, torch.einsum("ii->i", x[:3]).mul_(2), x.polygamma_(1)


FUNCTIONS = {
    "through-composites": written_through_composites,
    "through-what-drops-nothing": dropped_nothing,
    "an-input-in-place": lambda x: x.add_(1) * 2,
    "views-of-an-input": lambda x: (x[1], x.t(), x[:, 0], x.chunk(2), x.reshape(-1), x),
    "views-of-a-result": lambda x: ((y := x + 1)[1], y.t(), y[:, 0], y.chunk(2), y, y),
    "copies": lambda x: (x.clone(), (y := x + 1), y.clone(), x * 1, x + 0, torch.zeros(3), torch.zeros(3)),
    "other-bits": lambda x: x[1:].view(torch.int32),
    "seen-through-a-view": seen_through_a_view,
    "through-views": written_through_views,
    "through-views-of-a-result": written_through_views_of_its_own,
    "through-the-only-view": written_through_the_only_view,
}


@pytest.mark.parametrize("function", FUNCTIONS.values(), ids=FUNCTIONS)
def test_what_is_written_is_seen_where_eager_shows_it(function: Any) -> None:
    check(function, [X], [floats(3, 4).tensor("t", {}).t()])


def test_views_of_inputs_of_any_size_and_strides() -> None:
    wide = floats(5, 12).tensor("wide", {})
    calls = [wide, wide[:4, :7], wide[:3, 2:5], wide[:, ::2], wide.t(), wide.t()[:4]]
    check(lambda x: (x[0], x.t()[1:], (x + 1).t()), *[[x] for x in calls])


def test_an_output_that_is_a_weight_is_that_weight(builds: list[Any]) -> None:
    class Position(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.register_buffer("position", torch.ones(3))

        def forward(self, x: Tensor) -> Tensor:
            self.position = self.position.to(x.dtype)
            return x * self.position

    model = Position()
    before, run = model.position, compiled(model)
    for _ in range(3):
        run(X)
    assert model.position is before
    assert len(builds) == 1


class Cache(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("weight_0", torch.zeros(4, 3))
        self.scale = nn.Parameter(torch.full((3,), 2.0), requires_grad=False)

    def forward(self, at: Tensor, x: Tensor) -> Tensor:
        self.weight_0.index_copy_(0, at, x)
        return self.weight_0 * self.scale


def test_a_buffer_is_filled_step_by_step_in_one_build(builds: list[Any]) -> None:
    eager, model = Cache(), Cache()
    run = compiled(model)
    for step in range(4):
        at, x = torch.tensor([step]), X[:1] + step
        torch.testing.assert_close(run(at, x), eager(at, x), rtol=0, atol=0)
        torch.testing.assert_close(model.weight_0, eager.weight_0, rtol=0, atol=0)
    assert len(builds) == 1


def test_inputs_that_are_changed_may_lie_side_by_side_in_one_memory() -> None:
    def function(keys: Tensor, values: Tensor) -> Tensor:
        keys[1] = 5
        return keys.add_(1) * values.mul_(2)

    eager, ours = torch.ones(2, 4, 3), torch.ones(2, 4, 3)
    assert torch.equal(compiled(function)(*ours), function(*eager))
    assert torch.equal(ours, eager)


def test_an_input_that_is_changed_and_given_twice_is_refused() -> None:
    run = compiled(lambda x, y: x.add_(1) * y)
    whole = X.clone()
    with pytest.raises(RuntimeError, match="changes an input whose memory it is given a second time"):
        run(whole[1:], whole[:3])


def seen_by_strides(x: Tensor) -> Any:
    made = x * 2
    windows = made.as_strided((3, 2, 3), (3, 3, 1))
    made.as_strided((2, 2), (3, 1), 4).fill_(5)
    x.as_strided((2, 2), (3, 1)).add_(1)
    return windows, made.t().as_strided((2, 3), (1, 2), 1) + 0, x.as_strided((4,), (3,), 2)


def test_a_view_by_strides_is_one() -> None:
    check(seen_by_strides, [X])
    check(lambda x: x.as_strided((x.shape[0], 2), (3, 2)) + 1, [X], [torch.ones(7, 3)])


@pytest.mark.parametrize(("rows", "why"), [(2, "does not fill its memory"), (4, "beyond the tensor")])
def test_a_view_by_strides_beyond_a_tensor_is_refused(rows: int, why: str) -> None:
    with pytest.raises(Exception, match=why):
        compiled(lambda x: x[:3, :rows].as_strided((4, 3), (3, 1)) + 1)(X)


CHANGES = {"t": lambda x: x.t_() + 1, "resize": lambda x: x.resize_(2, 6) + 1, "unsqueeze": lambda x: x.unsqueeze_(0)}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_graph_that_gives_an_input_another_shape_is_refused(change: Any) -> None:
    with pytest.raises(TranslationError, match="another shape, layout or memory"):
        said(Case("change", change, (X,)))
    check(change, [X])  # torch.compile itself leaves it to eager
