"""What samples allow one to say; the samples are made, so that what is true of them is known."""

import gc
import time

import numpy as np
import pytest

from relax_zoo.harness.latency import pairs as latency
from relax_zoo.harness.latency.pairs import Samples, half_width, sample
from relax_zoo.harness.results import Latency
from relax_zoo.harness.selfcheck import latency as selftest


def made(effect: float, noise: float, rounds: int = 60, seed: int = 0, offset: float = 1.0) -> Latency:
    """A comparison of what is `effect` times as slow, under `noise` and one interruption in five samples."""
    generator = np.random.RandomState(seed)

    def times(factor: float) -> np.ndarray:
        own = 1e-4 * factor * np.exp(noise * generator.standard_normal((rounds, 2)))
        return np.where(generator.random_sample((rounds, 2)) < 0.2, own * 5, own)

    seconds = {"ours": times(effect), "theirs": times(1), "again": times(effect * offset)}
    return Samples(seconds, {}, {}).compare("ours", "theirs", "again")


@pytest.mark.parametrize(
    ("effect", "verdict"), [(1.1, "slower"), (0.9, "faster"), (1.0, "cannot tell"), (1.01, "cannot tell")]
)
def test_a_ratio_has_its_verdict(effect: float, verdict: str) -> None:
    found = made(effect, 0.02)
    assert found.verdict == verdict
    assert found.low < effect < found.high


def test_noise_takes_the_verdict_away() -> None:
    assert made(1.05, 0.02).verdict == "slower"
    assert made(1.05, 0.3).verdict == "cannot tell"


def test_a_restless_control_takes_the_verdict_away() -> None:
    assert made(1.1, 0.02, offset=1.0).verdict == "slower"
    assert made(1.1, 0.02, offset=1.2).verdict == "cannot tell"


def test_few_samples_are_worth_little() -> None:
    values = np.random.RandomState(1).standard_normal(400)
    assert half_width(values[:5]) > 4 * half_width(values)
    assert half_width(values[:1]) == float("inf")


def test_noise_in_spells_is_worth_less_than_as_many_independent_samples() -> None:
    generator = np.random.RandomState(2)
    spells = np.repeat(generator.standard_normal(40), 10)
    assert half_width(spells) > 1.5 * half_width(generator.permutation(spells))


def test_what_is_known_well_enough_is_not_sampled_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(latency, "PRECISION", 1e9)
    found = sample({"a": lambda: None, "b": lambda: None}, seconds=60, settle=0)
    assert len(found.seconds["a"]) == latency.ENOUGH


def test_sampling_ends_with_the_time_but_not_before_the_fewest_rounds() -> None:
    found = sample({"a": lambda: time.sleep(0.001), "b": lambda: None}, seconds=0, settle=0)
    assert len(found.seconds["a"]) == latency.FEWEST


def test_no_garbage_is_collected_within_a_sample() -> None:
    seen: list[bool] = []
    latency.timed(lambda: seen.append(gc.isenabled()), 3, settle=0, warm=False)
    assert seen == [False] * 3
    assert gc.isenabled()


def test_a_function_that_keeps_two_cores_busy_is_seen_to(monkeypatch: pytest.MonkeyPatch) -> None:
    clocks = {"wall": 0.0, "processor": 0.0}

    def works_on_two_cores() -> None:
        clocks["wall"] += 1.0
        clocks["processor"] += 2.0

    def works_on_one() -> None:
        clocks["wall"] += 1.0
        clocks["processor"] += 1.0

    monkeypatch.setattr(latency.time, "perf_counter", lambda: clocks["wall"])
    monkeypatch.setattr(latency.time, "process_time", lambda: clocks["processor"])
    found = sample({"two": works_on_two_cores, "one": works_on_one}, seconds=1, settle=0)
    assert found.busy == {"two": 2.0, "one": 1.0}


def test_the_self_test_fails_where_an_engine_sees_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(selftest, "measure", lambda *programs: Latency(1, 1, 1, 0.9, 1.1, 1.0))
    assert selftest.main(["--runs", "2"]) == 1
    assert "MISSED" in capsys.readouterr().out


def test_the_self_test_fails_where_an_engine_cries_wolf(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(selftest, "measure", lambda *programs: Latency(1.1, 1, 1.1, 1.09, 1.11, 1.0))
    assert selftest.main(["--runs", "2"]) == 1
    output = capsys.readouterr().out
    assert output.count(" met ") == 2
    assert "MISSED" in output
