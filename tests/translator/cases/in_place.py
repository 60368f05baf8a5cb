"""Methods that work in place, and operators with a number on the left: forms that reach the table in their own ways."""

from __future__ import annotations

import torch
from torch import Tensor, fx
from torch.nn import functional as F

from tests.translator.case import case, doubles, floats, ints

X, Y = floats(4, 3, low=0.5), floats(4, 3, low=0.5)
WHOLE, SMALL = ints(4, 3, low=1), ints(4, 3, low=1, high=5)


@fx.wrap
def written_part(x: Tensor, y: Tensor) -> Tensor:
    whole = x.new_zeros(6, 3)
    torch.add(x, y, out=whole[1:5])
    return whole


CASES = [
    case("torch.pow_-number", lambda x: x.clone().pow_(-0.5), X),
    case("torch.pow_-tensor", lambda x, y: x.clone().pow_(y), X, Y),
    case("torch.floor_divide_", lambda x, y: x.clone().floor_divide_(y), X, Y),
    case("torch.floor_divide_-number", lambda x: x.clone().floor_divide_(2), X),
    case("torch.floor_divide_-int64", lambda x: x.clone().floor_divide_(2), ints(4, 3)),
    case("torch.resize_as_", lambda x, y: x.clone().resize_as_(y), X, Y),
    case("torch.resize_as_-smaller", lambda x, y: x.clone().resize_as_(y), X, floats(2, 3)),
    case(
        "torch.resize_as_-larger", lambda x, y: x.clone().resize_as_(y), X, floats(5, 3), refused="whose values PyTorch"
    ),
    case("torch.number-mod-ints", lambda x: 7 % x, WHOLE),
    case("torch.number-mod-floats", lambda x: -7.5 % x, X),
    case("torch.number-shifted", lambda x: (2 << x, 999 >> x), SMALL),
    case("torch.bitwise_left_shift_", lambda x: x.clone().bitwise_left_shift_(2), WHOLE),
    case("torch.bitwise_right_shift_", lambda x: x.clone().bitwise_right_shift_(2), ints(4, 3)),
    case("torch.xlogy_-number", lambda x: x.clone().xlogy_(2), X),
    case("torch.xlogy-number-first", lambda x: x.new_tensor(2).xlogy(x) + (2 * x).xlogy(3), X),
    case("torch.fill_diagonal_", lambda x: x.clone().fill_diagonal_(2), X),
    case("torch.fill_diagonal_-wrapped", lambda x: x.clone().fill_diagonal_(2, wrap=True), floats(9, 3)),
    case("torch.fill_diagonal_-cube", lambda x: x.clone().fill_diagonal_(2.5), floats(3, 3, 3)),
    case("torch.polygamma_", lambda x: x.clone().polygamma_(2), X),
    case("torch.dropout-then-in-place", lambda x: F.dropout(x + 0, 0.5, False).add_(1), X),
    case("torch.row-at-a-tensor", lambda x, i: (x[i] * 2, x[:, i] * 2, x[i - 3] * 2), X, torch.tensor(2)),
    case("torch.add-out", lambda x, y: torch.add(x, y, alpha=2, out=x.clone()) * 2, X, Y),
    case("torch.max-out", lambda x: torch.max(x, 1, out=(x.new_empty(4), x.new_empty(4).long())), X),
    case("torch.add-out-part", lambda x, y: written_part(x, y), X, Y),
    case("torch.add-out-resized", lambda x: torch.add(x, 1, out=x.new_empty(0)), X, refused="`out` has another shape"),
    case("torch.float_power_", lambda x: x.clone().float_power_(2), doubles(4, 3)),
]
