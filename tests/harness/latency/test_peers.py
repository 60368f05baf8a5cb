"""The comparison with other runtimes: nothing wrong is timed as ours, and nothing is left out in silence."""

import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from relax_zoo.harness.latency import bench as benches
from relax_zoo.harness.latency import benchmark as benchmarks
from relax_zoo.harness.latency import names, runtimes, store
from relax_zoo.harness.latency.bench import Bench
from relax_zoo.harness.latency.benchmark import benchmark
from relax_zoo.harness.latency.names import AGAIN, EAGER, OURS
from relax_zoo.harness.latency.pairs import Samples
from relax_zoo.harness.numerics.judge import judge
from relax_zoo.harness.process.child import Functions
from relax_zoo.harness.process.parent import Limits, Worker
from relax_zoo.harness.subject import Subject
from relax_zoo.zoo import find
from tests.harness import faults
from tests.harness.faults import ENDS

ROOT = Path(__file__).parents[3]


@pytest.fixture
def tiny() -> Subject:
    (model,) = find("matmul_relu")
    return Subject(model)


@pytest.fixture(autouse=True)
def same_threads() -> Any:
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


def only(monkeypatch: pytest.MonkeyPatch, **runners: Any) -> None:
    monkeypatch.setattr(benchmarks, "RUNNERS", {OURS: runtimes._ours, EAGER: runtimes._eager, **runners})


def test_every_runner_gets_a_ratio_with_its_interval(tiny: Subject, monkeypatch: pytest.MonkeyPatch) -> None:
    only(monkeypatch, tvm=runtimes._tvm)
    found = benchmark(tiny, 1, 0.05)
    assert set(found.medians) == {OURS, EAGER, "tvm"}
    for result in found.results.values():
        assert result.low <= result.ratio <= result.high
    assert found.notes == {}


def test_what_another_process_has_made_is_taken_over(tiny: Subject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(benches, "Frozen", lambda module, inputs: module)
    bench = Bench(tiny)
    benchmarks._prepare(bench, (1, 2))
    assert set(bench.runs) == {1, 2}
    assert {"truth", "compiled"} <= set(vars(bench))
    for run in bench.runs.values():
        assert judge(bench.truth, run()).ok


def test_what_another_process_cannot_make_is_made_here(tiny: Subject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(benches, "Frozen", lambda module, inputs: module)
    build = tiny.model.build
    bench = Bench(Subject(replace(tiny.model, build=lambda: build())))  # a lambda does not get there
    benchmarks._prepare(bench, (1,))
    assert bench.runs == {}
    assert judge(bench.truth, bench.ours(1)()).ok


@pytest.mark.parametrize("fault", ENDS)
def test_where_the_other_process_ends_everything_is_made_here_and_it_is_replaced(
    tiny: Subject, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    monkeypatch.setattr(benches, "Frozen", lambda module, inputs: module)
    worker = Worker(Functions(), faults.limits(fault))
    monkeypatch.setattr(benches, "helper", lambda: worker)
    with monkeypatch.context() as patch:
        patch.setattr(benches, "MAKE", f"{faults.__name__}:{fault}")
        benchmarks._prepare(without := Bench(tiny), (1,))
    assert without.runs == {}
    assert "truth" not in vars(without)
    worker.limits = Limits()
    benchmarks._prepare(bench := Bench(tiny), (1,))
    worker.close()
    assert set(bench.runs) == {1}


def test_every_runner_has_a_name_that_needs_no_runtime_and_the_other_way_round() -> None:
    assert tuple(runtimes.RUNNERS) == names.RUNNERS


def test_a_runtime_that_is_not_installed_is_named(tiny: Subject, monkeypatch: pytest.MonkeyPatch) -> None:
    only(monkeypatch, onnxruntime=runtimes._onnxruntime)
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    found = benchmark(tiny, 1, 0.05)
    assert "not installed" in found.notes["onnxruntime"]
    assert "onnxruntime" not in found.results


def test_our_own_build_is_not_timed_when_it_is_wrong(tiny: Subject, monkeypatch: pytest.MonkeyPatch) -> None:
    only(monkeypatch, **{OURS: wrong})
    with pytest.raises(RuntimeError, match="matmul_relu is not timed, because it is wrong"):
        benchmark(tiny, 1, 0.05)


def test_a_runtime_beyond_the_error_bound_is_not_timed(tiny: Subject, monkeypatch: pytest.MonkeyPatch) -> None:
    only(monkeypatch, sloppy=wrong)
    found = benchmark(tiny, 1, 0.05)
    assert "beyond the error bound" in found.notes["sloppy"]
    assert "sloppy" not in found.results


def wrong(bench: Bench, threads: int) -> Any:
    return lambda: bench.module(*bench.inputs) * 1.001


def test_a_runtime_that_takes_more_threads_than_given_is_left_out(
    tiny: Subject, monkeypatch: pytest.MonkeyPatch
) -> None:
    only(monkeypatch, greedy=runtimes._eager)
    real = benchmarks.sample

    def sample(runs: Any, **options: Any) -> Samples:
        samples = real(runs, **options)
        samples.busy["greedy"] = 1.9
        return samples

    monkeypatch.setattr(benchmarks, "sample", sample)
    found = benchmark(tiny, 1, 0.05)
    assert found.notes["greedy"] == "kept 1.9 cores busy, but was given 1 thread(s)"
    assert set(found.results) == {EAGER}


def test_the_number_of_threads_is_left_as_it_was(tiny: Subject, monkeypatch: pytest.MonkeyPatch) -> None:
    only(monkeypatch)
    torch.set_num_threads(2)
    benchmark(tiny, 1, 0.05)
    assert torch.get_num_threads() == 2
    assert AGAIN not in benchmark(tiny, 1, 0.05).samples


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path, Path]:
    """What `pytest --benchmark` prints of one model, its store and pytest-benchmark's own file."""
    folder = tmp_path_factory.mktemp("benchmark")
    kept, figures = folder / "runs.sqlite", folder / "figures.json"
    command = [
        sys.executable,
        "-m",
        "pytest",
        "tests/verification",
        "--benchmark",
        "--zoo-model",
        "matmul_relu",
        "--zoo-threads",
        "1",
    ]
    command += [
        "--zoo-seconds",
        "0.2",
        "--zoo-store",
        str(kept),
        "--benchmark-json",
        str(figures),
        "-p",
        "no:cacheprovider",
    ]
    # A process of pytest-xdist is told by a variable, and pytest-benchmark would keep nothing in one.
    environment = {key: each for key, each in os.environ.items() if not key.startswith("PYTEST_XDIST")} | {
        "COLUMNS": "120"
    }
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=560)
    assert done.returncode == 0, done.stdout
    return done.stdout, kept, figures


def test_a_benchmark_says_what_it_does_and_ends_with_ratios(run: tuple[str, Path, Path]) -> None:
    output, _, _ = run
    assert "1/1 matmul_relu: benchmark\n" in output
    assert "1/1 matmul_relu, 1 thread: benchmark\n" in output
    assert re.search(r"│matmul_relu +│ +[\d.]+│ +[\d.]+~?│", output), output
    assert "channels_last: the model takes no images: matmul_relu" in output


def test_a_benchmark_is_kept_in_the_store_and_for_pytest_benchmark(run: tuple[str, Path, Path]) -> None:
    _, kept, figures = run
    entries = {entry.measurement.runner: entry for entry in store.history(path=kept)}
    assert set(entries) == set(names.RUNNERS)
    assert entries[EAGER].run.kind == "benchmark"
    eager = entries[EAGER].measurement
    assert eager.low is not None
    assert eager.ratio is not None
    assert eager.low <= eager.ratio
    assert entries["channels_last"].measurement.verdict == "skipped"
    assert '"group": "matmul_relu, 1 thread"' in figures.read_text()
