"""Ways of getting past a judge without computing what was asked: nothing, some of it, or what was computed before.

They are the ways in which kernels that machines wrote have got past public benchmarks, and what one would try next.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import torch
from torch import Tensor

from tests.harness.referee.cheating import OFF, Run, cheat, cheat_with_memory, right

# ---------------------------------------------------------------- computing nothing


@cheat(OFF)
def zeros(x: Tensor, w: Tensor) -> Tensor:
    return torch.zeros(len(x), 18)


@cheat(OFF)
def zeros_without_a_shape_of_their_own(x: Tensor, w: Tensor) -> Tensor:
    return torch.zeros_like(x)[:, :18]


@cheat(OFF)
def memory_as_it_is(x: Tensor, w: Tensor) -> Tensor:
    return torch.empty(len(x), 18)


@cheat("NaN and infinity must be in the same places")
def nothing_but_nan(x: Tensor, w: Tensor) -> Tensor:
    return torch.full((len(x), 18), math.nan)


@cheat(OFF)
def the_mean_everywhere(x: Tensor, w: Tensor) -> Tensor:
    return right(x, w).mean().expand(len(x), 18).contiguous()


@cheat(OFF)
def an_input(x: Tensor, w: Tensor) -> Tensor:
    return x[:, :18]


@cheat(r"ordinary: output: got tests\.harness\.referee\.cheats_of_values")
def an_object_that_equals_everything(x: Tensor, w: Tensor) -> Any:
    class Equal:
        shape, dtype = (len(x), 18), torch.float32

        def __eq__(self, other: object) -> bool:
            return True

        __hash__ = None  # type: ignore[assignment]

        def __array__(self, *_: Any, **__: Any) -> Any:
            return np.zeros((len(x), 18), np.float32)

    return Equal()


@cheat("float32 of shape")
def one_row_that_broadcasts(x: Tensor, w: Tensor) -> Tensor:
    return right(x, w)[:1]


@cheat("lie on each other")
def one_row_expanded(x: Tensor, w: Tensor) -> Tensor:
    return right(x, w)[:1].expand(len(x), 18)


@cheat("float64 of shape")
def another_dtype(x: Tensor, w: Tensor) -> Tensor:
    return right(x, w).double()


@cheat("the output structure is not PyTorch's")
def a_list_of_results(x: Tensor, w: Tensor) -> Any:
    return [right(x, w)]


@cheat("a tensor of layout")
def a_tensor_without_numbers(x: Tensor, w: Tensor) -> Tensor:
    return torch.empty(len(x), 18, device="meta")


# ---------------------------------------------------------------- computing some of it


@cheat(OFF)
def the_first_rows_alone(x: Tensor, w: Tensor) -> Tensor:
    out = torch.zeros(len(x), 18)
    out[: len(x) // 2] = right(x[: len(x) // 2], w)
    return out


@cheat(OFF)
def all_but_the_last_element(x: Tensor, w: Tensor) -> Tensor:
    whole, out = right(x, w), torch.empty(len(x), 18)
    out.view(-1)[:-1] = whole.view(-1)[:-1]
    return out


@cheat(OFF)
def only_what_is_not_zero(x: Tensor, w: Tensor) -> Tensor:
    """Relies on fresh memory being zero."""
    whole, out = right(x, w), torch.empty(len(x), 18)
    out[whole > 0] = whole[whole > 0]
    return out


@cheat(OFF)
def whole_blocks_of_eight_rows(x: Tensor, w: Tensor) -> Tensor:
    out = torch.zeros(len(x), 18)
    out[: len(x) // 8 * 8] = right(x[: len(x) // 8 * 8], w)
    return out


@cheat(OFF)
def without_the_relu(x: Tensor, w: Tensor) -> Tensor:
    return torch.from_numpy(x.numpy() @ w.numpy())


@cheat(OFF)
def with_absolute_values(x: Tensor, w: Tensor) -> Tensor:
    return torch.from_numpy(np.abs(x.numpy() @ w.numpy()))


@cheat(OFF)
def half_of_the_sum_twice(x: Tensor, w: Tensor) -> Tensor:
    return right(x[:, ::2] * 2, w[::2])


@cheat(OFF)
def in_bfloat16(x: Tensor, w: Tensor) -> Tensor:
    return right(x.bfloat16().float(), w.bfloat16().float())


@cheat(OFF)
def in_float16(x: Tensor, w: Tensor) -> Tensor:
    return right(x.half().float(), w.half().float())


@cheat(OFF)
def with_ten_bits_as_tensor_cores_have(x: Tensor, w: Tensor) -> Tensor:
    def cut(tensor: Tensor) -> Tensor:
        return (tensor.view(torch.int32) & ~0x1FFF).view(torch.float32)

    return right(cut(x), cut(w))


@cheat(OFF)
def rounded_at_the_end(x: Tensor, w: Tensor) -> Tensor:
    return right(x, w).bfloat16().float()


@cheat(OFF)
def a_hundred_thousandth_too_much(x: Tensor, w: Tensor) -> Tensor:
    return right(x, w) * (1 + 1e-5)


@cheat("scale 1000: output.*: got")
def bounded(x: Tensor, w: Tensor) -> Tensor:
    whole = right(x, w)
    return torch.where(whole.isinf(), whole, whole.clamp(max=1e4))


@cheat("scale 0.001: output.*: got")
def small_ones_are_zero(x: Tensor, w: Tensor) -> Tensor:
    whole = right(x, w)
    return torch.where(whole < 1e-3, whole * 0.0, whole) if float(whole.max()) < 1e-1 else whole


@cheat("NaN: output.*: got .*PyTorch has nan")
def without_nan(x: Tensor, w: Tensor) -> Tensor:
    return right(torch.nan_to_num(x, 0.0, math.inf, -math.inf), torch.nan_to_num(w, 0.0, math.inf, -math.inf))


@cheat("infinity: output.*: got")
def without_infinity(x: Tensor, w: Tensor) -> Tensor:
    return right(x, w).clamp(max=3e38)


@cheat("gaps: output.*: got")
def as_if_without_gaps(x: Tensor, w: Tensor) -> Tensor:
    return right(x.as_strided(x.shape, (24, 1)), w.as_strided(w.shape, (18, 1)))


@cheat("sizes n=.*: output.*: float32 of shape|sizes n=.*: output.*got float32 of shape")
def for_one_size(x: Tensor, w: Tensor) -> Tensor:
    return right(x.reshape(-1)[:24].repeat(33, 1) if len(x) < 33 else x, w)


# ---------------------------------------------------------------- remembering


@cheat_with_memory("in the same place: output.*: got|ordinary")
def the_first_result_forever() -> Run:
    kept: list[Tensor] = []

    def run(x: Tensor, w: Tensor) -> Tensor:
        if not kept:
            kept.append(right(x, w))
        return kept[0].clone()

    return run


@cheat_with_memory("output.*got")
def results_by_the_tensor() -> Run:
    kept: dict[int, Tensor] = {}

    def run(x: Tensor, w: Tensor) -> Tensor:
        return kept.setdefault(id(x), right(x, w)).clone()

    return run


@cheat_with_memory("in the same place: output.*got")
def results_by_the_place_in_memory() -> Run:
    kept: dict[tuple[int, int], Tensor] = {}

    def run(x: Tensor, w: Tensor) -> Tensor:
        place = x.data_ptr(), len(x)
        if place not in kept:
            kept[place] = right(x, w)
        return kept[place].clone()

    return run


@cheat_with_memory("in the same place: output.*got")
def results_by_shape() -> Run:
    kept: dict[Any, Tensor] = {}

    def run(x: Tensor, w: Tensor) -> Tensor:
        return kept.setdefault(x.shape, right(x, w)).clone()

    return run


@cheat_with_memory("scale 0.001: output.*got")
def results_by_the_first_numbers() -> Run:
    kept: dict[Any, Tensor] = {}

    def run(x: Tensor, w: Tensor) -> Tensor:
        key = len(x), tuple((x.reshape(-1)[:4] / x.abs().sum()).mul(1e3).round().tolist())
        return kept.setdefault(key, right(x, w)).clone()

    return run


@cheat_with_memory("in the memory of an earlier one")
def results_by_value() -> Run:
    kept: dict[Any, Tensor] = {}

    def run(x: Tensor, w: Tensor) -> Tensor:
        key = x.numpy().tobytes(), w.numpy().tobytes(), len(x)
        if key not in kept:
            kept[key] = right(x, w)
        return kept[key]

    return run


@cheat_with_memory("in the memory of an earlier one")
def one_place_for_all_results() -> Run:
    place = torch.empty(64, 18)

    def run(x: Tensor, w: Tensor) -> Tensor:
        return place[: len(x)].copy_(right(x, w))

    return run


@cheat_with_memory("output.*got")
def right_for_the_first_calls() -> Run:
    calls = iter(range(10**6))

    def run(x: Tensor, w: Tensor) -> Tensor:
        return right(x, w) if next(calls) < 3 else torch.zeros(len(x), 18)

    return run
