"""Tests named as our checks are, with fixtures named as ours once were."""

import pytest
from conftest import NAMES, OPTIONS
from theirs import double


@pytest.mark.parametrize("name", NAMES)
def test_fixture(name, request):
    assert request.getfixturevalue(name) == f"their {name}"


@pytest.mark.parametrize("name", OPTIONS)
def test_option(name, pytestconfig):
    assert pytestconfig.getoption(name) == f"their {name}"


@pytest.mark.parametrize("number", [1, 2])
def test_numerics(number):
    assert double(number) == 2 * number


def test_golden(golden_dir, pytestconfig):
    assert golden_dir == "their golden_dir"
    assert pytestconfig.getini("golden_dir") == "theirs"


def test_latency(subject, runner, worker):
    assert [subject, runner, worker] == ["their subject", "their runner", "their worker"]


@pytest.mark.parametrize("case", ["of", "theirs"])
def test_evaluation(case):
    assert case


def test_benchmark(benchmark):
    assert benchmark(double, 3) == 6


def test_failure(subject):
    assert subject == "ours"


@pytest.mark.skip(reason="theirs")
def test_skipped():
    raise AssertionError
