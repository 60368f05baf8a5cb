"""Correct runs pass, planted faults fail, and comparing nothing never passes."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn
from torch.fx.experimental.optimization import fuse
from torch.utils._python_dispatch import TorchDispatchMode

from relax_zoo.harness.numerics.difference import difference
from relax_zoo.harness.numerics.judge import judge, reference
from tests.harness.models import case, drawn, run

aten = torch.ops.aten


class ReversedSums(TorchDispatchMode):
    """Contractions that add their products from the last to the first."""

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if func in (aten.mm.default, aten.bmm.default):
            args = (args[0].flip(-1), args[1].flip(-2))
        if func is aten.addmm.default:
            args = (args[0], args[1].flip(-1), args[2].flip(-2))
        if func is aten.convolution.default:
            args = (args[0].flip(1), args[1].flip(1), *args[2:])
        return func(*args, **(kwargs or {}))


def sequential(a: Tensor, b: Tensor) -> Tensor:
    """Return `a @ b` with one accumulator, as an unscheduled loop nest computes it."""
    total = torch.zeros(a.shape[0], b.shape[1])
    for k in range(a.shape[1]):
        total += a[:, k, None] * b[k]
    return total


VARIANTS: dict[str, Callable[[], AbstractContextManager[Any]]] = {
    "eager": nullcontext,
    "native": lambda: torch.backends.mkldnn.flags(enabled=False),
    "reversed sums": ReversedSums,
}


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("kind", ["convolutional", "attention"])
@pytest.mark.filterwarnings("ignore:TF32 acceleration")
def test_correct_float32_passes_with_room_to_spare(kind: str, variant: str, seed: int) -> None:
    model, x = case(kind, seed)
    with VARIANTS[variant]():
        got = run(model, x)
    verdict = judge(reference(model, (x,)), got)
    assert verdict.ok, verdict.message
    assert 0 < verdict.error_ratio < 0.8
    assert verdict.elements == got.numel()


@pytest.mark.parametrize("seed", range(5))
def test_folding_batch_norm_and_channels_last_are_correct(seed: int) -> None:
    model, x = case("convolutional", seed)
    ref = reference(model, (x,))
    nhwc = copy.deepcopy(model).to(memory_format=torch.channels_last)
    assert judge(ref, run(nhwc, x.to(memory_format=torch.channels_last))).ok
    folded = nn.Sequential(fuse(nn.Sequential(model.first, model.norm)), model.second)
    plain = nn.Sequential(model.first, model.norm, model.second)
    verdict = judge(reference(plain, (x,)), run(folded, x))
    assert verdict.ok, verdict.message


def off_by_one_element(model: nn.Module) -> None:
    flat = model.last.weight.data.view(-1)
    flat[flat.abs().argmax()] *= 1 + 1e-4


def other_eps(model: nn.Module) -> None:
    model.norm.eps *= 1.1


def bfloat16_weights(model: nn.Module) -> None:
    model.first.weight.data = model.first.weight.data.bfloat16().float()


def no_bias(model: nn.Module) -> None:
    model.last.bias = None


def lost_activation(model: nn.Module) -> None:
    model.activation = lambda x: x


def other_axis(model: nn.Module) -> None:
    model.axis = 0


FAULTS = [bfloat16_weights, lost_activation, other_eps, no_bias, off_by_one_element]


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(
    ("kind", "fault"),
    [*[(kind, f) for kind in ("convolutional", "attention") for f in FAULTS], ("convolutional", other_axis)],
)
def test_a_planted_fault_fails(kind: str, fault: Callable[[nn.Module], None], seed: int) -> None:
    model, x = case(kind, seed)
    if fault is other_eps and kind == "attention":
        x = 0.1 * x  # an eps of 1e-5 beside a variance of 1 is below what float32 resolves
    ref = reference(model, (x,))
    assert judge(ref, run(model, x)).ok
    broken = copy.deepcopy(model)
    fault(broken)
    verdict = judge(ref, run(broken, x))
    assert not verdict.ok
    assert verdict.error_ratio > 1


def test_the_message_says_where_what_and_how_far() -> None:
    model = drawn(nn.Linear(4, 3), 0)
    x = torch.ones(2, 4)
    got = run(model, x)
    got[1, 2] += 0.5
    verdict = judge(reference(lambda x: {"logits": model(x)}, (x,)), {"logits": got})
    assert verdict.position == ("['logits']", (1, 2))
    assert verdict.message.startswith("output['logits'][1, 2]: got ")
    assert "1 of 6 elements outside" in verdict.message


def test_a_shift_too_small_for_any_element_fails_by_its_sum() -> None:
    x = torch.rand(10_000, generator=torch.Generator().manual_seed(0)) + 0.5
    ref = reference(torch.exp, (x,))
    exact = x.double().exp()
    assert judge(ref, exact.float()).ok
    verdict = judge(ref, (exact * (1 + 2e-7)).float())
    assert not verdict.ok
    assert "lean to one side" in verdict.message


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_nan_and_infinity_must_be_in_the_same_places(value: float) -> None:
    x = torch.tensor([1.0, value, 2.0])
    ref = reference(lambda x: x * 0.3, (x,))
    assert judge(ref, x * 0.3).ok
    assert not judge(ref, torch.nan_to_num(x) * 0.3).ok
    assert not judge(ref, torch.tensor([value, value, 2.0]) * 0.3).ok
    assert not judge(ref, -x * 0.3).ok


def test_overflow_and_underflow_happen_where_float32_has_them() -> None:
    x = torch.tensor([90.0, -90.0, -110.0, 1.0])
    for function in (torch.exp, lambda x: 1 / (x * 1.0001).exp(), lambda x: (x * 1.1).exp().log()):
        verdict = judge(reference(function, (x,)), function(x))
        assert verdict.ok, verdict.message


def test_masked_attention_keeps_its_bound_finite() -> None:
    scores = torch.randn(2, 5, 5, generator=torch.Generator().manual_seed(0))
    mask = torch.full((5, 5), -math.inf).triu(1)

    def attend(x: Tensor) -> Tensor:
        return (x * 0.3 + mask).softmax(-1)

    ref = reference(attend, (scores,))
    assert judge(ref, attend(scores)).ok
    assert not judge(ref, attend(scores * (1 + 1e-4))).ok


def test_dtype_and_shape_must_be_pytorchs() -> None:
    x = torch.randn(3, 4)
    ref = reference(torch.sigmoid, (x,))
    for wrong in (x.sigmoid().double(), x.sigmoid()[None], x.sigmoid().T, x.sigmoid().double().numpy()):
        verdict = judge(ref, wrong)
        assert not verdict.ok
        assert "PyTorch returns float32 of shape (3, 4)" in verdict.message


def test_the_structure_must_be_the_models() -> None:
    x = torch.randn(3)

    def model(x: Tensor) -> dict[str, Any]:
        return {"a": x * 0.1, "b": (x * 0.2, None)}

    ref = reference(model, (x,))
    assert judge(ref, model(x)).ok
    assert judge(ref, {"b": [np.asarray(x * 0.2), None], "a": x * 0.1}).ok
    for wrong in (x, (x, x), {"a": x * 0.1}, {"a": x * 0.1, "b": (x * 0.2, x)}, {"a": x * 0.1, "b": (x * 0.2,)}, None):
        assert not judge(ref, wrong).ok
    assert judge(reference(lambda x: (x,), (x,)), x.clone()).ok is False


def test_a_reference_compared_with_itself_fails() -> None:
    ref = reference(torch.sigmoid, (torch.randn(5),))
    for same in (ref.eager[""], ref.eager[""].view(5), ref.eager[""].numpy()):
        verdict = judge(ref, same)
        assert not verdict.ok
        assert "itself" in verdict.message


def test_comparing_nothing_fails_and_an_empty_output_beside_another_passes() -> None:
    x = torch.randn(4)
    assert "nothing was compared" in judge(reference(lambda x: x[:0], (x,)), torch.empty(0)).message
    assert not judge(reference(lambda x: (), (x,)), ()).ok
    assert not judge(reference(lambda x: None, (x,)), None).ok
    ref = reference(lambda x: (x[:0], x * 2), (x,))
    assert judge(ref, (torch.empty(0), x * 2)).ok
    assert not judge(ref, (torch.empty(0, 1), x * 2)).ok


def test_an_output_that_no_input_reaches_is_named() -> None:
    x = torch.randn(4)
    verdict = judge(reference(lambda x: (torch.ones(2), x * 0.1), (x,)), (torch.ones(2), x * 0.1))
    assert verdict.ok
    assert "output[0] does not depend on the inputs" in verdict.message
    assert "output[1]" not in verdict.message.partition("does not")[2]


def test_what_is_only_moved_must_be_equal() -> None:
    x = torch.randn(3, 4)
    ref = reference(lambda x: x.T.reshape(2, 6).flip(0).relu(), (x,))
    moved = x.T.reshape(2, 6).flip(0).relu()
    assert judge(ref, moved).ok
    verdict = judge(ref, torch.nextafter(moved, torch.ones(()) * 9))
    assert verdict.error_ratio == math.inf
    assert round(verdict.max_ulp, 3) == 1


def test_integer_valued_floats_must_be_equal_through_sums_and_products() -> None:
    x = torch.randint(-9, 9, (5, 30)).float()
    linear = nn.Linear(30, 4).eval()
    linear.weight.data.mul_(30).round_()
    linear.bias.data.mul_(30).round_()
    got = run(linear, x)
    ref = reference(linear, (x,))
    assert ref.leaves[""].sigma is None
    assert judge(ref, got).ok
    assert not judge(ref, got * (1 + 2**-23)).ok


def test_integers_must_be_equal() -> None:
    x = torch.randint(0, 100, (50,))
    ref = reference(lambda x: x // 7, (x,))
    assert judge(ref, x // 7).ok
    got = x // 7
    got[13] += 1
    verdict = judge(ref, got)
    assert not verdict.ok
    assert verdict.position == ("", (13,))


def test_an_argmax_may_differ_where_rounding_decides_it_and_nowhere_else() -> None:
    generator = torch.Generator().manual_seed(0)
    weight = torch.randn(20, 6, generator=generator)
    weight[:, 5] = weight[:, 4] + 1e-9
    x = torch.randn(300, 20, generator=generator)
    x[1:] -= x[1:] @ weight[:, 4:5] * weight[:, 4] / weight[:, 4].square().sum() + 3 * weight[:, 4]  # 4 and 5 never win
    x[0] = 4 * weight[:, 4]

    def model(x: Tensor) -> Tensor:
        return (x @ weight).argmax(1)

    ref = reference(model, (x,))
    got = model(x)
    got[0] = 9 - got[0]
    verdict = judge(ref, got)
    assert verdict.ok, verdict.message
    assert verdict.jumps == 1
    got[1] = (got[1] + 1) % 4
    assert not judge(ref, got).ok
    got[1], got[0] = model(x)[1], 2
    assert not judge(ref, got).ok


def test_too_many_decisions_that_rounding_makes_fail() -> None:
    x = torch.arange(1, 400) / 7
    verdict = judge(reference(lambda x: (x * 7 / 3 * 3).floor().int(), (x,)), (x * 7 / 3 * 3).floor().int())
    assert not verdict.ok
    assert "choose inputs" in verdict.message


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64])
def test_other_dtypes_have_their_own_unit_roundoff(dtype: torch.dtype) -> None:
    model = drawn(nn.Sequential(nn.Linear(32, 16), nn.GELU(), nn.LayerNorm(16), nn.Linear(16, 5)), 0).to(dtype)
    x = torch.randn(7, 32, generator=torch.Generator().manual_seed(0)).to(dtype)
    ref = reference(model, (x,))
    got = run(model, x)
    with ReversedSums():
        assert judge(ref, run(model, x)).ok
    assert judge(ref, got).ok
    u = torch.finfo(dtype).eps / 2
    largest = got.abs().max().item()
    assert 0 < float(ref.leaves[""].sigma.median()) < 30 * u * largest
    model[0].weight.data *= 1 + 64 * u
    model[3].weight.data[0] *= 1 + 64 * u
    assert not judge(ref, run(model, x)).ok


def test_casts_and_promotions_inside_the_model_mean_what_they_mean_in_eager() -> None:
    x, n = torch.randn(64), torch.arange(64)

    def model(x: Tensor, n: Tensor) -> tuple[Tensor, ...]:
        return x.half() * 0.3, (x * 0.1).half().float() * 3, n * 0.1 + x, n / 3, (x * 0.1).to(torch.float64)

    ref = reference(model, (x, n))
    assert [leaf.eager.dtype for leaf in ref.leaves.values()] == [t.dtype for t in model(x, n)]
    verdict = judge(ref, model(x, n))
    assert verdict.ok, verdict.message
    assert not judge(ref, (*model(x, n)[:2], n * 0.1001 + x, *model(x, n)[3:])).ok


@pytest.mark.parametrize("remainder", [torch.fmod, torch.remainder])
def test_remainders_of_truths_and_integers_are_followed(remainder: Callable[..., Tensor]) -> None:
    by = torch.tensor([0.3, -0.7, 0.2, 1.3])
    for x in (by > 0, torch.tensor([5, 9, -7, 4])):
        ref = reference(remainder, (x, by))
        assert judge(ref, remainder(x, by)).ok
        assert not judge(ref, remainder(x, by * (1 + 1e-4))).ok


def test_cancellation_raises_no_alarm_and_hides_nothing_beside_it() -> None:
    x = torch.randn(2000, generator=torch.Generator().manual_seed(0))

    def model(x: Tensor) -> Tensor:
        return torch.cat([(x * 1.0001 + 3.3) - (x + 3.3), x * 0.7])

    ref = reference(model, (x,))
    rewritten = torch.cat([x.mul(1.0001).add(3.3).sub(3.3).sub(x), 0.7 * x])
    verdict = judge(ref, rewritten)
    assert verdict.ok, verdict.message
    assert verdict.max_ulp > 100
    rewritten[2000:] *= 1 + 1e-6
    assert not judge(ref, rewritten).ok


@pytest.mark.parametrize("sign", [0.0, 1.0])
def test_large_sums_may_be_taken_in_any_order(sign: float) -> None:
    generator = torch.Generator().manual_seed(0)
    a, b = (torch.randn(s, generator=generator) for s in ((6, 4096), (4096, 5)))
    a, b = (sign * t.abs() + (1 - sign) * t for t in (a, b))
    ref = reference(torch.mm, (a, b))
    for got in (a @ b, sequential(a, b), sequential(a.flip(1), b.flip(0))):
        verdict = judge(ref, got)
        assert verdict.ok, verdict.message
    bfloat16 = judge(ref, a.bfloat16().float() @ b)
    assert bfloat16.error_ratio > 5


@settings(max_examples=40, deadline=None)
@given(rows=st.integers(1, 40), k=st.integers(1, 64), columns=st.integers(1, 40), seed=st.integers(0, 10**6))
def test_a_product_of_any_shape_added_in_sequence_passes(rows: int, k: int, columns: int, seed: int) -> None:
    generator = torch.Generator().manual_seed(seed)
    a, b = torch.randn(rows, k, generator=generator), torch.randn(k, columns, generator=generator)
    verdict = judge(reference(torch.mm, (a, b)), sequential(a, b))
    assert verdict.ok, verdict.message


def test_a_hundred_thousand_elements_of_one_product_raise_no_alarm() -> None:
    generator = torch.Generator().manual_seed(0)
    a, b = torch.randn(400, 7, generator=generator), torch.randn(7, 500, generator=generator)
    verdict = judge(reference(torch.mm, (a, b)), sequential(a, b))
    assert verdict.ok, verdict.message


def test_it_is_not_settled_that_a_number_at_the_edge_of_a_domain_is_wrong() -> None:
    """acos(tanh(9)): of the two numbers nearest to one, below it and beyond it, the second has no acos."""

    def near_one(x: Tensor) -> Tensor:
        return torch.acos(torch.tanh(x))

    x = torch.cat([torch.linspace(0, 3, 400), torch.tensor([9.0])])
    for at, settled in ((-1, False), (0, True)):
        found = near_one(x)
        found[at] += 1e-2
        differs = difference(near_one, lambda: [x], found)
        assert differs is not None
        assert differs.settled is settled, differs.message


@pytest.mark.parametrize("total", [torch.sum, torch.mean, lambda x, **dtype: torch.cumsum(x, 0, **dtype)])
def test_a_sum_of_truths_is_followed(total: Callable[..., Tensor]) -> None:
    def counted(x: Tensor) -> Tensor:
        return total(x > 0, dtype=torch.float32) * x / 3

    x = torch.tensor([1.0, 2.0, 3.0, -1.0])
    assert judge(reference(counted, (x,)), counted(x)).ok
