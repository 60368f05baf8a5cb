"""What torch.compile puts into a graph beside calls: graphs in graphs, autocast, fused layers."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch._higher_order_ops.associative_scan import associative_scan
from torch.utils.checkpoint import checkpoint

from tests.dynamo.twice import check, compiled
from tests.translator.case import filled, floats

X = floats(2, 3).tensor("x", {})
SEQUENCES = floats(2, 5, 8).tensor("sequences", {})
LINEAR = filled(nn.Linear(3, 3)).requires_grad_(False)


def test_a_checkpoint_is_what_it_holds() -> None:
    check(lambda x: checkpoint(LINEAR, x, use_reentrant=False) + 1, [X])


def test_a_condition_chooses_between_two_results() -> None:
    def function(x: Tensor) -> Any:
        return torch.cond(x.sum() > 0, lambda y: (y + 1, y.sum()), lambda y: (y * 2, y.max()), (x,))

    check(function, [X.abs()], [-X.abs()])


def test_a_graph_that_loops_is_refused_by_name() -> None:
    from torch._higher_order_ops.while_loop import while_loop

    def function(x: Tensor) -> Any:
        return while_loop(lambda y: y.sum() < 9, lambda y: (y + 1,), (x,))

    with pytest.raises(Exception, match="while_loop holds graphs of its own"):
        compiled(function)(X)


def under_autocast(x: Tensor) -> Any:
    with torch.autocast("cpu", torch.bfloat16):
        y = LINEAR(x) + 1
        with torch.autocast("cpu", enabled=False):
            return y, LINEAR(x)


def test_autocast_within_a_function() -> None:
    check(under_autocast, [X])
    assert not torch.is_autocast_enabled("cpu")


def test_autocast_around_a_call_and_then_not() -> None:
    run = compiled(LINEAR)
    for dtype in (torch.bfloat16, torch.float16):
        with torch.autocast("cpu", dtype):
            result = run(X)
            torch.testing.assert_close(result, LINEAR(X))
        assert result.dtype == dtype
    assert torch.equal(run(X), compiled(LINEAR)(X))


def test_autocast_is_off_again_after_a_refusal() -> None:
    def function(x: Tensor) -> Tensor:
        with torch.autocast("cpu", torch.bfloat16):
            return torch.fft.fft(LINEAR(x).float()).real

    with pytest.raises(Exception, match="no converter"):
        compiled(function)(X)
    assert not torch.is_autocast_enabled("cpu")


@pytest.mark.parametrize("options", [{}, {"norm_first": True, "activation": "gelu"}], ids=["after", "before"])
def test_an_encoder_layer_that_pytorch_fuses(options: dict[str, Any]) -> None:
    layer = filled(nn.TransformerEncoderLayer(8, 2, 16, batch_first=True, **options)).requires_grad_(False)
    padding = torch.arange(5) >= torch.tensor([[5], [3]])
    causal = nn.Transformer.generate_square_subsequent_mask(5) < 0
    check(lambda x: layer(x), [SEQUENCES])
    check(lambda x: layer(x, src_mask=causal, src_key_padding_mask=padding)[:, :3], [SEQUENCES])


@pytest.mark.parametrize("each", [True, False])
def test_attention_that_pytorch_fuses_also_gives_its_weights(each: bool) -> None:
    layer = filled(nn.MultiheadAttention(8, 2, batch_first=True)).requires_grad_(False)
    padding = torch.arange(5) >= torch.tensor([[5], [3]])
    check(lambda x: layer(x, x, x, key_padding_mask=padding, average_attn_weights=each), [SEQUENCES])


@torch.library.custom_op("relax_zoo_tests::add_into", mutates_args=("x",))
def add_into(x: Tensor, y: Tensor) -> None:
    """An operator of the user's own that writes."""
    x.add_(y)


@add_into.register_fake
def _(x: Tensor, y: Tensor) -> None:
    return None


def test_an_operator_of_the_users_own_that_writes_is_refused_by_name() -> None:
    def function(x: Tensor) -> Tensor:
        add_into(x, x)
        return x * 2

    with pytest.raises(Exception, match=r"relax_zoo_tests\.add_into\.default writes to its arguments"):
        compiled(function)(X.clone())


@torch.library.custom_op("relax_zoo_tests::running_product", mutates_args=())
def running_product(x: Tensor, scale: float) -> tuple[Tensor, Tensor]:
    """An operator of the user's own, of which PyTorch knows no parts."""
    return x.cumprod(0) * scale, x.argsort()


@running_product.register_fake
def _(x: Tensor, scale: float) -> tuple[Tensor, Tensor]:
    return torch.empty_like(x), torch.empty_like(x, dtype=torch.int64)


def test_an_operator_of_the_users_own_runs_as_it_is() -> None:
    def function(x: Tensor) -> Any:
        products, order = running_product(x + 1, 0.5)
        return products * 2, order

    check(function, [X])


def test_vmap_is_what_it_maps_at_every_place() -> None:
    def function(x: Tensor) -> Any:
        normed = torch.vmap(lambda row: (row - row.sum()).softmax(0) + torch.stack([row, row.flip(0)])[1])(x)
        products = torch.vmap(torch.vmap(torch.outer, in_dims=(0, None)), in_dims=(None, 1), out_dims=2)(
            x, x.t() + x.t()
        )
        return normed, products

    check(function, [torch.arange(12.0).view(3, 4)])


def test_an_associative_scan_combines_what_comes_before() -> None:
    def combine(a: tuple[Tensor, Tensor], b: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
        return a[0] * b[0], b[0] * a[1] + b[1]

    x = torch.arange(42.0).view(2, 7, 3) / 42
    check(lambda x: associative_scan(combine, (x, x + 1), dim=1, combine_mode="generic"), [x])
