"""Which models a run of pytest is about.

The process that runs the models says so: pytest's own process imports neither torch nor TVM.

With pytest-xdist every test process has a process of its own for models, and hands what it learnt to the one that
started it, which has none.
"""

from __future__ import annotations

import base64
import pickle
from typing import Any

import pytest

from .process.child import Request
from .process.desk import Setup
from .process.parent import Limits, StepFailed, Unavailable, Worker
from .report.progress_line import NAME
from .results import ModelCard

DEVICE: pytest.StashKey[tuple[str, int, str] | None] = pytest.StashKey()
_WORKER = pytest.StashKey[Worker]()
_CARDS = pytest.StashKey[list[ModelCard]]()
_MISSED = pytest.StashKey[bool]()
_COVERAGE = pytest.StashKey[list[list[str]]]()
BENCHMARKS = ("benchmark_compare", "benchmark_histogram")  # options of pytest-benchmark's that are of new times
MISSED = "relax_zoo_missed"  # what one hands on whose options select no model
HANDED = "relax_zoo_selection"  # what a process of pytest-xdist hands on


def worker(config: pytest.Config) -> Worker:
    """The process that models are built and run in, one a session."""
    if _WORKER not in config.stash:
        options, rpc = config.option, config.stash[DEVICE]
        note: Any = config.pluginmanager.get_plugin(NAME)
        seconds = options.zoo_time_limit or (900 if options.benchmark else 300)
        compared = any(getattr(options, name, None) for name in BENCHMARKS)
        fresh = options.zoo_fresh or options.benchmark or compared or rpc is not None
        config.stash[_WORKER] = Worker(
            Setup(options.zoo_module, options.importer, fresh, rpc),
            Limits(seconds=seconds, gigabytes=options.zoo_memory_limit),
            note=note,
            apart=True,
        )
    return config.stash[_WORKER]


def selected(config: pytest.Config) -> list[ModelCard]:
    """The models that the options select. Raises pytest.UsageError where there are none."""
    if _CARDS not in config.stash:
        arguments = (config.getoption("zoo_module"), config.getoption("zoo_model"), config.getoption("zoo_tag"))
        try:
            config.stash[_CARDS] = worker(config).ask(Request("", "relax_zoo.harness.survey:cards", arguments)).value
        except (Unavailable, StepFailed) as error:
            config.stash[_MISSED] = True
            raise pytest.UsageError(str(error)) from None
    return config.stash[_CARDS]


def missed(config: pytest.Config) -> bool:
    """Whether the options select no model, so that nothing could be run."""
    return config.stash.get(_MISSED, False)


def coverage(config: pytest.Config) -> list[list[str]]:
    """The rows of the report's page of operators."""
    if _COVERAGE not in config.stash:
        config.stash[_COVERAGE] = worker(config).ask(Request("", "relax_zoo.harness.survey:coverage")).value
    return config.stash[_COVERAGE]


def whole(config: pytest.Config) -> bool:
    """Whether no option narrows the selection."""
    return not config.getoption("zoo_model") and config.getoption("zoo_tag") is None


def hand_on(config: Any) -> None:
    """In a process of pytest-xdist: hand what was asked to the process that started it."""
    if not hasattr(config, "workeroutput"):
        return
    config.workeroutput[MISSED] = missed(config)
    if _CARDS in config.stash:
        known = (config.stash[_CARDS], coverage(config))
        config.workeroutput[HANDED] = base64.b64encode(pickle.dumps(known)).decode()


def take(node: Any) -> None:
    """Take what a process of pytest-xdist has learnt."""
    if getattr(node, "workeroutput", {}).get(MISSED):
        node.config.stash[_MISSED] = True
    if handed := getattr(node, "workeroutput", {}).get(HANDED):
        node.config.stash[_CARDS], node.config.stash[_COVERAGE] = pickle.loads(base64.b64decode(handed))


def measure_no_more(config: pytest.Config) -> None:
    """Leave the coverage of the process that models ran in, if any is measured."""
    if _WORKER in config.stash:
        config.stash[_WORKER].measure_no_more()


def close(config: pytest.Config) -> None:
    """End the process that models ran in, if there was one."""
    if _WORKER in config.stash:
        config.stash[_WORKER].close()
