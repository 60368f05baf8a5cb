"""Weights are the same bits everywhere, and none of them sits at a value that hides a mistake."""

import hashlib

import pytest
import torch
from torch import nn

from relax_zoo.zoo import Model, find
from relax_zoo.zoo.draws import Draws
from relax_zoo.zoo.weights import fill

FILLED = [pytest.param(m, id=m.name) for m in find() if not m.trained]


def digest(tensor: torch.Tensor) -> str:
    return hashlib.sha256(tensor.detach().contiguous().numpy().tobytes()).hexdigest()[:16]


def test_inputs_are_these_bits_on_every_platform() -> None:
    assert digest(find("vgg_style")[0].example(batch=2)[0]) == "e72adb0c0c2630ff"
    assert digest(find("causal_gpt")[0].example(batch=2)[0]) == "34179a7cd9b903d5"


@pytest.mark.parametrize("m", FILLED)
def test_no_weight_is_degenerate(m: Model) -> None:
    module = m.module()
    for name, value in [*module.named_parameters(), *module.named_buffers()]:
        if not value.is_floating_point():
            continue
        leaf = name.rpartition(".")[2]
        assert value.isfinite().all(), name
        assert value.numel() == 1 or value.std() > 0, name
        assert (value != 0).float().mean() > 0.99, name
        if leaf == "running_var":
            assert 0.5 <= value.min() <= value.max() <= 1.5, name
        if leaf == "running_mean" or "bias" in leaf:
            assert value.abs().min() >= 0.05, name
        if leaf == "weight" and value.ndim == 1:
            assert value.min() > 0.4, name
            assert (value - 1).abs().max() > 0.05, name


def test_two_weights_of_one_shape_differ() -> None:
    state = find("resnet18")[0].module().state_dict()
    floats = [value for value in state.values() if value.is_floating_point()]
    assert len({digest(value) for value in floats}) == len(floats)


@pytest.mark.parametrize(
    ("layer", "shape"),
    [
        (nn.Linear(300, 200), (64, 300)),
        (nn.Conv2d(16, 32, 5), (4, 16, 20, 18)),
        (nn.Conv2d(16, 32, 3, groups=16), (4, 16, 20, 18)),
        (nn.ConvTranspose2d(16, 32, 4, stride=2), (4, 16, 20, 18)),
        (nn.ConvTranspose2d(16, 32, 3, groups=4), (4, 16, 20, 18)),
    ],
    ids=["linear", "conv", "depthwise", "transposed-strided", "transposed-grouped"],
)
def test_a_layer_doubles_the_variance_of_what_goes_in(layer: nn.Module, shape: tuple[int, ...]) -> None:
    """So that a ReLU after it, which keeps half of it, brings it back."""
    output = fill(layer)(torch.from_numpy(Draws("x").normal(shape)).float())
    assert 1.4 < output[..., 3:-3].var() < 2.8 if output.ndim == 4 else 1.4 < output.var() < 2.8


def test_tied_weights_stay_tied_and_are_counted_once() -> None:
    module = find("tied_weights")[0].module()
    assert module.head.weight is module.embed.weight
    assert module.again.weight is module.layer.weight
    assert [name for name, _ in module.named_parameters()] == [
        "embed.weight",
        "layer.weight",
        "layer.bias",
        "head.bias",
    ]
    assert len(module.state_dict()) == 7


def test_draws_depend_on_the_name_alone() -> None:
    first = Draws("a").normal((3, 4))
    Draws("b").normal((5,))
    assert (Draws("a").normal((3, 4)) == first).all()
    assert (Draws("b").normal((3, 4)) != first).all()


def test_draws_have_the_moments_they_promise() -> None:
    normal, signed = Draws("normal").normal((100_000,)), Draws("signed").signed((100_000,), 0.05, 0.25)
    assert abs(normal.mean()) < 0.02
    assert abs(normal.var() - 1) < 0.02
    assert abs(signed.mean()) < 0.005
    assert abs(signed).min() >= 0.05
    assert set(Draws("integers").integers((9,), 4, 6)) == {4, 5}


def test_a_layer_derived_from_torchs_own_is_scaled_like_it() -> None:
    class Derived(nn.Conv3d):
        pass

    plain, derived = (fill(layer(16, 8, 3)) for layer in (nn.Conv3d, Derived))
    assert torch.equal(plain.weight, derived.weight)


def test_another_draw_and_another_gain_give_other_weights() -> None:
    usual, again, larger = (fill(nn.Linear(8, 4), **options).weight for options in ({}, {"draw": "x"}, {"gain": 8.0}))
    assert not torch.equal(usual, again)
    torch.testing.assert_close(larger, 2 * usual, rtol=0, atol=0)
