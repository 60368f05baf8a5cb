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
import os
from collections.abc import Callable, Generator, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from .checks import BY_TEST
from .checks.check import Check
from .golden import pending
from .golden.errors import GoldenError, refuse_in_ci
from .interrupt import once
from .process.client import REPLAYED, ModelClient
from .process.parent import Worker
from .report import progress_line, terminal
from .report.collect import SHOWN, Collector
from .report.figures import Figures, portable
from .report.terminal import CHECK, DETAIL, DOOR
from .results import ModelCard
from .selection import BENCHMARKS, DEVICE, close, hand_on, measure_no_more, selected, take, whole, worker

if TYPE_CHECKING:
    from .referee import Judgement


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    group = parser.getgroup("relax-zoo", "verification of PyTorch models in TVM Relax")
    group.addoption(
        "--zoo-model",
        metavar="GLOB",
        action="append",
        default=[],
        help="only models whose name matches; again for more",
    )
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
        "--zoo-time-limit", type=float, metavar="SECONDS", help="for one phase of one model (300; 900 with --benchmark)"
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
    from relax_zoo.compiler.runtime.rpc import DeviceError, tracker  # with TVM, for a run on a device alone

    try:
        host, port = address
        tracker(host, port, key)
    except DeviceError as error:
        raise pytest.UsageError(str(error)) from None
    return host, port, key


def pytest_configure(config: pytest.Config) -> None:
    """Refuse what cannot be done before anything runs."""
    config.stash[DEVICE] = device(config)
    config.pluginmanager.register(Figures(), "relax_zoo_figures")
    config.pluginmanager.register(pending.Pending(config), pending.NAME)
    config.pluginmanager.register(Collector(config), "relax_zoo_report")
    config.pluginmanager.register(progress_line.ProgressLine(config), progress_line.NAME)
    config.addinivalue_line("markers", "relax_zoo: a check of relax_zoo, on one model")
    config.add_cleanup(once())
    if config.getoption("benchmark_histogram", None) and find_spec("pygal") is None:
        raise pytest.UsageError("--benchmark-histogram draws with pygal: install pytest-benchmark[histogram]")
    if config.getoption("regen"):
        try:
            refuse_in_ci(os.environ)
        except GoldenError as error:
            raise pytest.UsageError(str(error)) from None


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a check on every selected model that it is for."""
    if "zoo_subject" in metafunc.fixturenames:
        # The same list for every check: pytest groups items by their place in it, and a model is built once.
        try:
            models = selected(metafunc.config)
        except pytest.UsageError as error:
            raise pytest.Collector.CollectError(str(error)) from None  # which pytest shows without a traceback
        ids = [model.name for model in models]
        metafunc.parametrize("zoo_subject", models, indirect=True, ids=ids, scope="session")
    if "zoo_runner" in metafunc.fixturenames:
        from .latency.names import RUNNERS

        metafunc.parametrize("zoo_threads", metafunc.config.getoption("zoo_threads"))
        metafunc.parametrize("zoo_runner", RUNNERS)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Drop the checks that this run leaves out, and those for which a model has nothing to be checked.

    With --benchmark nothing else runs.
    """
    kept = []
    for item in items:
        check = _check_of(item)
        if check is None:
            if not config.getoption("benchmark"):
                kept.append(item)
            continue
        model = item.callspec.params["zoo_subject"]  # type: ignore[attr-defined]
        if not (check.not_for(model) or check.left_out(config.option)):
            item.user_properties += [(CHECK, [check.title, model.name]), (DOOR, model.via)]
            kept.append(item)
    if len(kept) < len(items):
        left = set(kept)
        config.hook.pytest_deselected(items=[item for item in items if item not in left])
        items[:] = kept


@pytest.hookimpl(optionalhook=True, wrapper=True)
def pytest_benchmark_group_stats(config: pytest.Config) -> Generator[None, Any, Any]:
    """Leave pytest-benchmark's tables to a project's own benchmarks: a verification has a table of its own."""
    groups = yield
    if any(config.getoption(name) for name in ("benchmark", *BENCHMARKS)):
        return groups
    own = [(name, [each for each in found if REPLAYED not in each["extra_info"]]) for name, found in groups]
    return [(name, found) for name, found in own if found]


def _pending(config: pytest.Config) -> pending.Pending:
    found: pending.Pending = config.pluginmanager.get_plugin(pending.NAME)  # type: ignore[assignment]
    return found


def _check_of(item: Any) -> Check | None:
    """The check that a test is: one of the functions of `checks`, however a project calls its own."""
    return BY_TEST.get(getattr(item, "function", None))  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def zoo_worker(pytestconfig: pytest.Config) -> Worker:
    """The process that models are built and run in."""
    return worker(pytestconfig)


@pytest.fixture(scope="session")
def zoo_subject(request: pytest.FixtureRequest, zoo_worker: Worker) -> ModelClient:
    """One model, with what its checks share."""
    ours = zoo_worker.setup.importer.partition("@")[0] == "ours"
    return ModelClient(request.param if ours else dataclasses.replace(request.param, known=()), zoo_worker)


@pytest.fixture(scope="session")
def zoo_models(pytestconfig: pytest.Config) -> list[ModelCard]:
    """The models that this run is about."""
    return selected(pytestconfig)


@pytest.fixture(scope="session")
def zoo_whole(pytestconfig: pytest.Config) -> bool:
    """Whether these are all that there are."""
    return whole(pytestconfig)


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
def zoo_judge() -> Callable[..., Judgement]:
    """The function `relax_zoo.judge`, which fails the test where it refuses the candidate."""
    from .referee import judge

    def judged(candidate: Any, reference: Any, inputs: Any, **options: Any) -> Judgement:
        __tracebackhide__ = True
        judgement = judge(candidate, reference, inputs, **options)
        judgement.raise_if_wrong()
        return judgement

    return judged


@pytest.fixture
def zoo_detail(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Leave figures of a check for the table."""

    def leave(**figures: Any) -> None:
        request.node.user_properties.append((DETAIL, portable(figures)))  # record_property would warn beside --junitxml

    return leave


@pytest.fixture
def zoo_shown(request: pytest.FixtureRequest, zoo_subject: ModelClient) -> Iterator[dict[str, Any]]:
    """What the report shows of a check besides its figures, plain data; with the graph_view of the model."""
    found = request.node.stash.setdefault(SHOWN, {})
    yield found
    found["graph_view"] = zoo_subject.graph_view


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtestloop(session: pytest.Session) -> Generator[None, Any, Any]:
    """Let the coverage of models be there when pytest-cov looks for it: at the end of its own wrapper, around this."""
    result = yield
    measure_no_more(session.config)
    return result


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A model whose numbers were not looked at, for another reason than missing weights, is no pass."""
    config = session.config
    shown = config.pluginmanager.get_plugin("terminalreporter")
    hand_on(config)
    if not _pending(config).finish(print if shown is None else shown.write_line):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
    if shown is None or config.getoption("collectonly") or session.exitstatus:
        return
    kinds = ("passed", "failed", "error", "xfailed")
    judged = {report.nodeid for kind in kinds for report in shown.stats.get(kind, ())}
    checks = [(item, _check_of(item)) for item in session.items if item.nodeid not in judged]
    numerics = [item for item, check in checks if check and check.title == "numerics"]
    if names := [item.name for item in numerics if not item.callspec.params["zoo_subject"].trained]:  # type: ignore[attr-defined]
        shown.write_line(f"not looked at, which is no pass: {', '.join(names)}", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the process that models ran in."""
    close(config)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take from a test process that ends what it knows of the models."""
    take(node)


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Print the tables, one row a model, and keep what was measured."""
    if found := terminal.cells(terminalreporter.stats, _pending(config).left):
        terminal.print_table(found, terminalreporter)
    if terminal.timed(terminalreporter.stats) and not hasattr(config, "workerinput"):
        from .latency import tables

        note = tables.note_of(config)
        measured = tables.measurements(terminalreporter.stats, note)
        screen = terminal.console(terminalreporter)
        if measured and note:
            screen.print(f"times were {note}", style="yellow", highlight=False)
        if measured and config.getoption("benchmark"):
            tables.print_tables(measured, screen)
        if measured:
            tables.keep(measured, "benchmark" if config.getoption("benchmark") else "verify", config, screen)
