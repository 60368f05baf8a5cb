"""What a model computes is learnt without changing it, or is refused."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor, nn

from relax_zoo.harness.numerics.judge import judge, reference
from tests.harness.models import case, run


def test_models_that_work_in_place_leave_their_inputs_alone_and_are_followed() -> None:
    def model(x: Tensor) -> Tensor:
        buffer = x.new_zeros(4, 7)
        buffer[:, 1:] = x.mul_(0.3)
        buffer[1].add_(buffer[0], alpha=0.7)
        return buffer.sigmoid_()

    x = torch.randn(4, 6)
    before = x.clone()
    ref = reference(model, (x,))
    assert torch.equal(x, before)
    assert judge(ref, model(x.clone())).ok
    assert not judge(ref, model(x * (1 + 1e-5))).ok


@pytest.mark.parametrize("function", [torch.softmax, torch.log_softmax])
def test_weights_of_nothing_are_followed(function: Any) -> None:
    x = torch.randn(2, 3)
    ref = reference(lambda x: (x + 1, function(x[:, :0], -1)), (x,))
    assert judge(ref, (x + 1, torch.ones(2, 0))).ok


def test_one_value_many_times_leans_no_more_than_once() -> None:
    x = torch.full((400,), 1.3)
    ref, got = reference(torch.exp, (x,)), torch.exp(x)
    once = float(torch.nextafter(got[0], torch.tensor(9.0)))
    assert judge(ref, torch.full((400,), once)).ok
    spread = torch.linspace(1, 2, 400)
    ref, got = reference(torch.exp, (spread,)), torch.exp(spread)
    assert not judge(ref, got.nextafter(torch.tensor(9.0)).nextafter(torch.tensor(9.0))).ok


def test_a_product_of_groups_is_followed_as_the_products_that_it_is() -> None:
    x, y, ends = torch.randn(6, 8), torch.randn(3, 8, 4), torch.tensor([2, 2, 6], dtype=torch.int32)
    for a, b in ((x, y), (y.mT.contiguous(), x.mT), (x.mT[:4].mT.contiguous().mT, x)):
        ref = reference(lambda a, b: torch._grouped_mm(a, b, offs=ends), (a, b))
        assert judge(ref, torch._grouped_mm(a, b, offs=ends)).ok
        assert not judge(ref, torch._grouped_mm(a * (1 + 1e-5), b, offs=ends)).ok


def test_global_state_is_left_as_it_was() -> None:
    def state() -> tuple[Any, ...]:
        return (
            torch.get_rng_state().tolist(),
            torch.get_default_dtype(),
            torch.get_num_threads(),
            torch.backends.mkldnn.enabled,
            torch.backends.mha.get_fastpath_enabled(),
            torch.backends.cuda.flash_sdp_enabled(),
            torch.is_grad_enabled(),
        )

    model, x = case("attention")
    before = state()
    judge(reference(model, (x,)), run(model, x))
    with pytest.raises(RuntimeError):
        reference(lambda x: x @ x, (x[0],))
    assert state() == before


def test_a_model_that_has_no_reference_is_refused() -> None:
    x = torch.randn(3, 4)
    with pytest.raises(ValueError, match="training mode"):
        reference(nn.Dropout(), (x,))
    with pytest.raises(ValueError, match="random numbers"):
        reference(lambda x: x + torch.rand(4), (x,))

    class Counter(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.register_buffer("n", torch.zeros(()))

        def forward(self, x: Tensor) -> Tensor:
            self.n += 1
            return x * self.n

    with pytest.raises(ValueError, match="changes its own"):
        reference(Counter().eval(), (x,))


@pytest.mark.parametrize(
    "layer",
    [
        nn.LSTM(6, 5),
        nn.GRU(6, 5, bidirectional=True),
        nn.TransformerEncoderLayer(6, 2, 12, batch_first=True),
        nn.MultiheadAttention(6, 2),
        nn.GroupNorm(2, 4),
        nn.Upsample(scale_factor=2.5, mode="bilinear"),
        nn.Softplus(),
        nn.Hardswish(),
    ],
    ids=lambda layer: type(layer).__name__,
)
def test_layers_that_pytorch_runs_as_one_kernel_pass(layer: nn.Module) -> None:
    layer = layer.eval()
    x = torch.randn(3, 4, 6, generator=torch.Generator().manual_seed(0))
    inputs = (
        (x, x, x)
        if isinstance(layer, nn.MultiheadAttention)
        else (x[None],)
        if isinstance(layer, nn.Upsample)
        else (x,)
    )
    verdict = judge(reference(layer, inputs), run(layer, *inputs))
    assert verdict.ok, verdict.message
    assert verdict.elements > 0


def test_a_batch_normalized_by_itself_may_round_as_a_difference_does() -> None:
    x = torch.tensor([[0.1, 0.7, -1.3]], dtype=torch.float64)
    known = reference(
        lambda x: torch.ops.aten._native_batch_norm_legit.no_stats(x, None, None, True, 0.1, 1e-5)[0], (x,)
    )
    assert judge(known, x - x).ok
    assert not judge(known, x - x + 1e-11).ok
