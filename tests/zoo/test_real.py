"""Trained models get exactly the images right that they are known to."""

import functools

import pytest
import torch

from relax_zoo.zoo import DataUnavailable, Evaluation, Model, find
from relax_zoo.zoo import digits as digits_data
from relax_zoo.zoo.digits import train

REAL = [pytest.param(m, id=m.name) for m in find(tag="real")]


@functools.cache
def computed(m: Model) -> tuple[torch.Tensor, Evaluation]:
    module, data = m.module(), m.evaluation()
    assert data is not None
    with torch.no_grad():
        return module(data.inputs), data


def predictions(m: Model) -> tuple[torch.Tensor, Evaluation]:
    try:
        return computed(m)
    except DataUnavailable as reason:
        pytest.skip(str(reason))


@pytest.mark.parametrize("m", REAL)
def test_as_many_images_are_right_as_the_zoo_says(m: Model) -> None:
    logits, data = predictions(m)
    assert int((logits.argmax(1) == data.labels).sum()) == data.correct
    assert len(data.labels) == len(data.inputs) in (360, 1000)
    assert data.labels.dtype == torch.int64


@pytest.mark.parametrize("m", REAL)
def test_no_answer_hangs_on_rounding(m: Model) -> None:
    """The gap between the two largest logits is far above what float32 loses: all right builds have the same score."""
    logits, _ = predictions(m)
    best = logits.topk(2).values
    assert (best[:, 0] - best[:, 1]).min() > 100 * torch.finfo(torch.float32).eps * logits.abs().max()


@pytest.mark.parametrize("m", REAL)
def test_evaluation_inputs_are_what_the_model_declares(m: Model) -> None:
    _, data = predictions(m)
    (example,) = m.example(batch=len(data.inputs))
    assert (data.inputs.shape, data.inputs.dtype) == (example.shape, example.dtype)


def test_models_without_real_data_have_no_evaluation() -> None:
    assert find("lenet5")[0].evaluation() is None


def test_digits_held_out_are_not_trained_on() -> None:
    (images, labels), (held_out, held_out_labels) = digits_data.split()
    assert (len(images), len(labels), len(held_out), len(held_out_labels)) == (1437, 1437, 360, 360)
    seen = {image.numpy().tobytes() for image in images}
    assert not seen & {image.numpy().tobytes() for image in held_out}


def test_digits_weights_are_small_and_fit_the_network_that_the_script_trains() -> None:
    assert digits_data.WEIGHTS.stat().st_size < 100_000
    assert digits_data.trained().state_dict().keys() == digits_data.network().state_dict().keys()


def test_digits_training_learns_from_its_first_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train, "EPOCHS", 1)
    threads, deterministic = torch.get_num_threads(), torch.are_deterministic_algorithms_enabled()
    try:
        with torch.random.fork_rng(devices=[]):
            module = train.train()
    finally:
        torch.set_num_threads(threads)
        torch.use_deterministic_algorithms(deterministic)
    _, (images, labels) = digits_data.split()
    with torch.no_grad():
        assert (module(images).argmax(1) == labels).float().mean() > 0.7
