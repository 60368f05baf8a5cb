"""The pytest plugin: which models, which checks, and the table at the end.

    pytest tests                                    every check of every model
    pytest tests --zoo-model 'resnet*'              of the models whose name matches
    pytest tests --zoo-tag small                    of the models with a tag
    pytest tests --zoo-module my.models             of the models that this module declares, instead of the zoo's own
    pytest tests --regen                            write the golden files that changed, after the numerics pass
    pytest tests --benchmark                        latency beside every other runtime, at 1 and at 2 threads
    pytest tests --importer tvm-fx                  through TVM's own importer, or that of package.module:function
    pytest tests --zoo-rpc HOST:PORT --zoo-rpc-key KEY      run on a device that a tracker of TVM's has
    pytest tests --zoo-report-markdown FILE --zoo-report-base FILE      what moved since the run of the second file

A project asks for it with one line, `addopts = -p relax_zoo.harness.plugin` in its pytest.ini.
"""

from __future__ import annotations

import dataclasses
import importlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from relax_zoo.zoo import Model

    from .process.client import Remote
    from .process.parent import Worker

DEVICE: pytest.StashKey[tuple[str, int, str] | None] = pytest.StashKey()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    group = parser.getgroup("relax-zoo", "verification of PyTorch models in TVM Relax")
    group.addoption("--zoo-model", metavar="GLOB", default="*", help="only models whose name matches")
    group.addoption("--zoo-tag", metavar="TAG", help="only models with this tag")
    group.addoption(
        "--zoo-module", metavar="MODULE", help="the models that this module declares, instead of the zoo's own"
    )
    group.addoption(
        "--regen", nargs="?", const="few", choices=("few", "many"),
        help="write the golden files that changed, if they are few, or any number; refused where CI is set",
    )  # fmt: skip
    group.addoption(
        "--benchmark", action="store_true", help="time builds that are right beside PyTorch and other runtimes"
    )
    group.addoption(
        "--zoo-threads", type=_numbers, default=(1, 2), metavar="N,N", help="for --benchmark: how many threads (1,2)"
    )
    group.addoption(
        "--zoo-seconds",
        type=float,
        default=4,
        help="for --benchmark: of sampling, at most, for a model and threads (4)",
    )
    group.addoption(
        "--zoo-store",
        type=Path,
        metavar="FILE",
        help="where measured latency is kept; see relax_zoo.harness.latency.store",
    )
    group.addoption(
        "--importer", default="ours", help="ours, tvm-fx, tvm-export or package.module:function: what makes Relax of it"
    )
    group.addoption(
        "--zoo-rpc",
        type=_address,
        metavar="HOST:PORT",
        help="TVM's RPC tracker, on a device of which the builds are run",
    )
    group.addoption("--zoo-rpc-key", metavar="KEY", help="which device of the tracker's")
    group.addoption(
        "--zoo-fresh", action="store_true", help="take no green result from earlier runs on the same content"
    )
    group.addoption(
        "--zoo-time-limit", type=float, metavar="SECONDS", help="for one stage of one model (300; 900 with --benchmark)"
    )
    group.addoption(
        "--zoo-memory-limit", type=float, default=8, metavar="GIB", help="for the process that a model runs in"
    )
    group.addoption("--zoo-report-markdown", metavar="FILE", type=Path, help="write a summary for a pull request there")
    group.addoption(
        "--zoo-report-base", metavar="FILE", type=Path, help="the report (zoo.json) of the run to compare with"
    )
    parser.addini("zoo_golden_dir", "where the golden files are", default="golden")


def _numbers(text: str) -> tuple[int, ...]:
    found = tuple(map(int, text.split(",")))
    if min(found) < 1:
        raise ValueError("at least one thread")
    return found


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not host or not port.isdecimal():
        raise ValueError("as HOST:PORT")
    return host, int(port)


def device(config: pytest.Config) -> tuple[str, int, str] | None:
    """The device that the options name. Raises pytest.UsageError where it cannot be had."""
    address, key = config.getoption("zoo_rpc"), config.getoption("zoo_rpc_key")
    if address is None and key is None:
        return None
    if address is None or key is None:
        raise pytest.UsageError("--zoo-rpc HOST:PORT and --zoo-rpc-key KEY go together")
    if config.getoption("importer").partition("@")[0] != "ours" or config.getoption("benchmark"):
        raise pytest.UsageError("only our own builds run on a device, and no other runtime: not with this option")
    from relax_zoo.compiler.runtime.rpc import DeviceError, tracker

    host, port = address
    try:
        tracker(host, port, key)
    except DeviceError as error:
        raise pytest.UsageError(str(error)) from None
    return host, port, key


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Refuse what cannot be done before anything runs; leave pytest-benchmark's own tables to --benchmark."""
    if not config.getoption("benchmark") and config.pluginmanager.hasplugin("benchmark"):
        config.option.benchmark_quiet = True
    from .golden import pending as regen
    from .report.collect import Collector

    config.stash[regen.PENDING] = {}
    config.pluginmanager.register(Collector(config), "relax_zoo_report")
    config.stash[DEVICE] = device(config)
    if config.getoption("regen"):
        from .golden.files import GoldenError, refuse_in_ci

        try:
            refuse_in_ci(os.environ)
        except GoldenError as error:
            raise pytest.UsageError(str(error)) from None


def selected(config: pytest.Config) -> list[Model]:
    """The models that the options select. Raises pytest.UsageError where there are none."""
    from relax_zoo import zoo

    module = config.getoption("zoo_module")
    try:
        if module is not None:
            importlib.import_module(module)
        found = zoo.find(config.getoption("zoo_model"), config.getoption("zoo_tag"))
    except (ImportError, ValueError) as error:
        raise pytest.UsageError(str(error)) from None
    found = [model for model in found if _belongs(model, module or "relax_zoo.zoo")]
    if not found:
        raise pytest.UsageError(f"no selected model is declared in {module or 'relax_zoo.zoo'}")
    return found


def _belongs(model: Model, package: str) -> bool:
    return f"{model.build.__module__}.".startswith(f"{package}.")


def whole(config: pytest.Config) -> bool:
    """Whether no option narrows the selection."""
    return config.getoption("zoo_model") == "*" and config.getoption("zoo_tag") is None


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a check on every selected model that it is for."""
    if "zoo_subject" in metafunc.fixturenames:
        # The same list for every check: pytest groups items by their place in it, and a model is built once.
        models = selected(metafunc.config)
        metafunc.parametrize(
            "zoo_subject", models, indirect=True, ids=[model.name for model in models], scope="session"
        )
    if "zoo_runner" in metafunc.fixturenames:
        from .latency.runtimes import RUNNERS

        metafunc.parametrize("zoo_threads", metafunc.config.getoption("zoo_threads"))
        metafunc.parametrize("zoo_runner", list(RUNNERS))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Drop checks that are for none of the selected models; --benchmark keeps that alone, which judges for itself."""
    kept = [item for item in items if not (item.name.startswith("test_evaluation[") and not _has_data(item))]
    if config.getoption("importer") != "ours":  # the golden files are of our own programs
        kept = [item for item in kept if not item.name.startswith("test_golden[")]
    deep = config.getoption("benchmark")
    kept = [item for item in kept if item.name.startswith("test_benchmark[") == deep or not _is_check(item)]
    if deep:
        kept = [item for item in kept if _is_check(item)]
    if len(kept) < len(items):
        config.hook.pytest_deselected(items=[item for item in items if item not in kept])
        items[:] = kept


def _is_check(item: Any) -> bool:
    return "zoo_subject" in getattr(item, "fixturenames", ())


def _has_data(item: Any) -> bool:
    return item.callspec.params["zoo_subject"].evaluate is not None


@pytest.fixture(scope="session")
def zoo_worker(pytestconfig: pytest.Config) -> Iterator[Worker]:
    """The process that models are built and run in."""
    from .latency.tables import Line
    from .process.child import Setup
    from .process.parent import Limits, Worker

    options, rpc = pytestconfig.option, pytestconfig.stash[DEVICE]
    fresh = options.zoo_fresh or options.benchmark or rpc is not None
    worker = Worker(
        Setup(options.zoo_module, options.importer, fresh, rpc),
        Limits(
            seconds=options.zoo_time_limit or (900 if options.benchmark else 300), gigabytes=options.zoo_memory_limit
        ),
        note=Line(pytestconfig),
    )
    yield worker
    worker.close()


@pytest.fixture(scope="session")
def zoo_subject(request: pytest.FixtureRequest, zoo_worker: Worker) -> Remote:
    """One model, with what its checks share."""
    from .process.client import Remote

    ours = zoo_worker.setup.importer.partition("@")[0] == "ours"
    return Remote(request.param if ours else dataclasses.replace(request.param, known=()), zoo_worker)


@pytest.fixture(scope="session")
def zoo_golden_dir(pytestconfig: pytest.Config) -> Path:
    """Where the golden files are."""
    return pytestconfig.rootpath / str(pytestconfig.getini("zoo_golden_dir"))


@pytest.fixture(scope="session")
def zoo_report_dir(pytestconfig: pytest.Config) -> Path:
    """Where the small cases of failures go."""
    return pytestconfig.rootpath / "report"


@pytest.fixture(scope="session")
def zoo_regen(pytestconfig: pytest.Config) -> bool:
    """Whether golden files are to be written."""
    return bool(pytestconfig.getoption("regen"))


@pytest.fixture(scope="session")
def zoo_seconds(pytestconfig: pytest.Config) -> float:
    """How long a benchmark samples a model on so many threads, at most."""
    return float(pytestconfig.getoption("zoo_seconds"))


@pytest.fixture
def zoo_detail(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Leave figures of a check for the table."""

    def leave(**figures: Any) -> None:
        from .report.terminal import DETAIL

        request.node.user_properties.append((DETAIL, figures))  # record_property would warn beside --junitxml

    return leave


@pytest.fixture
def zoo_shown(request: pytest.FixtureRequest, zoo_subject: Remote) -> Iterator[dict[str, Any]]:
    """What the report shows of a check besides its figures, plain data; with the portrait of the model."""
    from .report.collect import SHOWN

    found = request.node.stash.setdefault(SHOWN, {})
    yield found
    found["portrait"] = zoo_subject.portrait


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A model whose numbers were not looked at, for another reason than missing weights, is no pass."""
    from .golden import pending as regen

    terminal = session.config.pluginmanager.get_plugin("terminalreporter")
    if not regen.finish(session.config, print if terminal is None else terminal.write_line):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
    if terminal is None or session.config.getoption("collectonly") or session.exitstatus:
        return
    judged = {
        report.nodeid for kind in ("passed", "failed", "error", "xfailed") for report in terminal.stats.get(kind, ())
    }
    numerics = [item for item in session.items if item.name.startswith("test_numerics[") and item.nodeid not in judged]
    if names := [item.name for item in numerics if not item.callspec.params["zoo_subject"].trained]:  # type: ignore[attr-defined]
        terminal.write_line(f"not looked at, which is no pass: {', '.join(names)}", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take from a test process that ends what it has to write."""
    from .golden import pending as regen

    regen.collect(node)


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Print the tables, one row a model, and keep what was measured."""
    from .latency import tables as ratios
    from .report.terminal import cells, console, print_table

    found = cells(terminalreporter.stats)
    if found:
        print_table(found, terminalreporter)
    measured = ratios.measurements(terminalreporter.stats)
    if measured:
        screen = console(terminalreporter)
        if config.getoption("benchmark"):
            ratios.print_tables(measured, screen)
        ratios.keep(measured, "benchmark" if config.getoption("benchmark") else "verify", config, screen)
