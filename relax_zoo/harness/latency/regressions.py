"""Two revisions, or two runs of the store: which models became slower, and in which kernel.

    python -m relax_zoo compare main --model 'resnet*'     this tree against a revision: both built, timed in pairs
    python -m relax_zoo compare main --zoo-module my.zoo   the models of one's own repository
    python -m relax_zoo compare 12 15                      what two runs measured, run 15 against run 12

The gate is on the ratio, and the exit code says what is worst:

| code | verdict | |
|---|---|---|
| 0 | faster, cannot tell | nothing is slower |
| 1 | slower | a model is, beyond the interval and the control |
| 2 | | there is nothing to compare |
| 3 | new | the base has no such model |
| 4 | not compared | a side does not build it, or builds it wrong |

A tree is that of the repository in which the command runs. It builds with its own code, by `python -m relax_zoo build`,
which is its own where it has the package; the programs are then loaded into one process.
"""

from __future__ import annotations

import argparse
import contextlib
import fnmatch
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from ..machine import GitError, git
from ..process.child import Functions, Request
from ..process.parent import StepFailed, Worker
from ..process.watched import CommandFailed, Limits, finished
from ..results import Latency
from ..text import INTERVAL, plural, span
from . import store
from .store import Entry, StoreError
from .versus import Program, Versus

SINCE = "0.2.0"  # the first version with the command `build`
BUILDING = Limits(seconds=900)  # a large model, on a busy machine
TIME = "relax_zoo.harness.latency.regressions:timed"  # the order to a process of its own


SLOWER, NOTHING, NEW, FAILED = 1, 2, 3, 4  # exit codes
UNKNOWN = 2  # that of `build` for a model that is not known


class CompareError(Exception):
    """There is nothing to compare; the message says why."""


class NewError(CompareError):
    """The base has no such model."""


@dataclass(frozen=True)
class Comparison:
    """What came of one model; `failed` says why there is no result, and `new` that the base has no such model."""

    model: str
    threads: int
    versus: Versus | None = None
    failed: str = ""
    new: bool = False

    @property
    def code(self) -> int:
        """The exit code, were this all."""
        if self.versus is None:
            return NEW if self.new else FAILED
        return SLOWER if self.versus.latency.verdict == "slower" else 0


def repository() -> Path:
    """The repository that this process is in. Raises CompareError where it is in none."""
    try:
        return Path(git(Path.cwd(), "rev-parse", "--show-toplevel")).resolve()
    except GitError as error:
        raise CompareError(f"a revision is compared within its repository: {error}") from None


@contextlib.contextmanager
def checked_out(revision: str) -> Iterator[Path]:
    """The files of a revision of this repository in a folder of their own. Raises CompareError where there is none."""
    root = repository()
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        try:
            git(root, "worktree", "add", "--detach", str(tree), f"{revision}^{{commit}}")
        except GitError as error:
            raise CompareError(f"{revision!r} is neither a revision nor two runs: {error}") from None
        try:
            yield tree
        finally:
            git(root, "worktree", "remove", "--force", str(tree))


def check_builds(tree: Path) -> None:
    """Raise CompareError where the code in `tree` has no command `build`, which makes what is compared."""
    if not (repository() / "relax_zoo").is_dir():
        raise CompareError("this repository has not the package's own zoo: name its own with --zoo-module")
    command = [sys.executable, "-m", "relax_zoo", "--help"]
    listed = subprocess.run(command, cwd=tree, env=_environment(tree), capture_output=True, text=True).stdout
    if not (tree / "relax_zoo" / "__init__.py").exists() or "\n  build " not in listed:
        raise CompareError(f"revisions before {SINCE} cannot be compared: they have no `python -m relax_zoo build`")


def _environment(tree: Path) -> dict[str, str]:
    """The variables of a process that imports from `tree` what this process imports from its repository."""
    root = repository()
    places = [Path(each).resolve() for each in ("", *sys.path)]
    own = [each for each in places if each.is_relative_to(root) and not each.is_relative_to(sys.prefix)]
    found = dict.fromkeys(str(tree / each.relative_to(root)) for each in own)
    return {**os.environ, "PYTHONPATH": os.pathsep.join(found)}


def build_in(
    tree: Path, name: str, threads: int, path: Path, limits: Limits = BUILDING, zoo: str | None = None
) -> Program:
    """Return the build that the code in `tree` makes of a model. Raises CompareError where it makes none."""
    program = Program(path)
    command = [sys.executable, "-m", "relax_zoo", "build", name, "--threads", str(threads)]
    command += [] if zoo is None else ["--zoo-module", zoo]
    try:
        finished(
            [*command, "-o", str(path), "--nodes", str(program.nodes_path)],
            limits,
            folder=place if (place := tree / Path.cwd().resolve().relative_to(repository())).is_dir() else tree,
            environment=_environment(tree),
        )
    except CommandFailed as failed:
        if failed.code == UNKNOWN:
            raise NewError(f"{tree.name} has no model {name}") from None
        raise CompareError(f"{tree.name} does not build {name}: {failed}") from None
    return program


def timed(
    name: str, threads: int, base: Program, head: Program, seconds: float, zoo: str | None = None
) -> Versus | str:
    """Time two builds of a model, once both are found right; returns in words why not, where one is wrong.

    Called in a process of its own, for a build may crash.
    """
    import torch

    from relax_zoo import compiler
    from relax_zoo.zoo import get
    from relax_zoo.zoo.registry import OURS, load

    from ..numerics.judge import judge, reference
    from .ab import versus

    torch.set_num_threads(threads)
    load(zoo or OURS)
    model = get(name, zoo or OURS)
    inputs = model.example()
    with torch.inference_mode():
        truth = reference(model.module(), inputs)
        for side, program in (("base", base), ("head", head)):
            verdict = judge(truth, compiler.load(program.path)(*inputs))
            if not verdict.ok:
                return f"not timed, because the {side} is wrong: {verdict.message}"
        return versus(base, head, inputs, seconds=seconds)


def measured(worker: Worker, name: str, *arguments: Any) -> Versus:
    """Time two builds of a model in a process of its own, as `timed` does. Raises CompareError."""
    try:
        found: Versus | str = worker.ask(Request(name, TIME, (name, *arguments))).value
    except StepFailed as failed:
        raise CompareError(str(failed)) from None
    if isinstance(found, str):
        raise CompareError(found)
    return found


def revisions(
    base: str,
    names: Sequence[str],
    threads: Sequence[int],
    seconds: float,
    say: Callable[[str], None],
    zoo: str | None = None,
) -> list[Comparison]:
    """This tree as it is against a revision."""
    changes = []
    head = repository()
    with checked_out(base) as tree, tempfile.TemporaryDirectory() as folder:
        if zoo is None:
            check_builds(tree)
        for number, name in enumerate(names):
            for count in threads:
                say(f"{name}, {plural(count, 'thread')} ({number + 1} of {len(names)})")
                worker = Worker(Functions())  # a new one each, so that each is timed alike
                try:
                    old = build_in(tree, name, count, Path(folder) / f"base-{name}-{count}.so", zoo=zoo)
                    new = build_in(head, name, count, Path(folder) / f"head-{name}-{count}.so", zoo=zoo)
                    changes.append(Comparison(name, count, measured(worker, name, count, old, new, seconds, zoo)))
                except CompareError as error:
                    changes.append(Comparison(name, count, failed=str(error), new=isinstance(error, NewError)))
                finally:
                    worker.close()
    return changes


def runs(base: int, head: int, path: Path | None = None) -> list[Comparison]:
    """Two runs of the store: how the ratio to eager PyTorch changed, or to what else both were timed beside.

    The intervals of the two are added, which makes at least that of their ratio. Raises StoreError where a run is
    missing, CompareError for runs of two machines.
    """
    old, new = store.find(base, path), store.find(head, path)
    machines = [entries[0].run.machine for entries in (old, new)]
    if machines[0].fingerprint != machines[1].fingerprint:
        differ = "; ".join(machines[0].differences(machines[1]))
        raise CompareError(f"runs {base} and {head} are of different machines: {differ}")
    before = {_place(entry): entry for entry in old}
    changes: dict[tuple[str, int], Comparison] = {}
    for entry in new:
        place = entry.measurement.model, entry.measurement.threads
        match = before.get(_place(entry))
        if match is None or place in changes or entry.measurement.ratio is None or match.measurement.ratio is None:
            continue
        changes[place] = Comparison(*place, Versus(_change(match, entry)))
    if not changes:
        raise CompareError(f"runs {base} and {head} have no model in common that was timed beside the same runtime")
    return list(changes.values())


def _place(entry: Entry) -> tuple[str, int, str]:
    return entry.measurement.model, entry.measurement.threads, entry.measurement.runner


def _change(old: Entry, new: Entry) -> Latency:
    base, head = old.measurement, new.measurement
    ours, theirs = ((each.seconds or 0.0) * (each.ratio or 0.0) for each in (head, base))  # our time in each run
    ratio = (head.ratio or 0.0) / (base.ratio or 1.0)
    low, high = (head.low or 0.0) / (base.high or 1.0), (head.high or 0.0) / (base.low or 1.0)
    return Latency(ours, theirs, ratio, low, high, max(base.control or 1.0, head.control or 1.0))


def report(changes: Sequence[Comparison], console: Console) -> int:
    """Print the table and the blame; returns the exit code."""
    table = Table(title="head over base")
    for column in ("model", "threads", "base, ms", "head, ms", "ratio", "verdict"):
        table.add_column(column, justify="right" if column != "model" else "left", no_wrap=True)
    styles = {"slower": "bold red", "faster": "green", "cannot tell": "dim"}
    for change in changes:
        if change.versus is None:
            word = "[yellow]new[/]" if change.new else "[red]not compared[/]"
            table.add_row(change.model, str(change.threads), "", "", "", word)
            continue
        latency = change.versus.latency
        control = f" (control {latency.control:.3f})" if latency.verdict == "cannot tell" else ""
        verdict = f"[{styles[latency.verdict]}]{latency.verdict}{control}[/]"
        times = (f"{seconds * 1e3:.4g}" for seconds in (latency.theirs, latency.ours))
        table.add_row(change.model, str(change.threads), *times, _ratio(latency), verdict)
    console.print(table)
    console.print(INTERVAL, highlight=False)
    for change in changes:
        for line in _blame(change):
            console.print(line, soft_wrap=True, highlight=False)
    codes = {change.code for change in changes}
    return next((code for code in (SLOWER, FAILED, NEW) if code in codes), 0)


def _ratio(latency: Latency) -> str:
    return f"{latency.ratio:.3f} ({span(latency.low, latency.high, 3)})"


def _blame(change: Comparison) -> Iterator[str]:
    place = f"{change.model}, {plural(change.threads, 'thread')}"
    if change.versus is None:
        yield f"{place}: {change.failed}"
        return
    for kernel in change.versus.blamed:
        where = f"kernel {kernel.name} ({', '.join(kernel.nodes) or 'of no node'})"
        yield f"{place}: {where} is slower: {_ratio(kernel.latency)}, {kernel.added * 1e3:+.4f} ms a run"
    for side, only in (("base", change.versus.only_base), ("head", change.versus.only_head)):
        for name, seconds in sorted(only.items(), key=lambda item: -item[1])[:5]:
            yield f"{place}: only the {side} has kernel {name}, {seconds * 1e3:.4f} ms a run"


def main(arguments: list[str] | None = None) -> int:
    """The command; returns its exit code."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo compare", description=__doc__)
    parser.add_argument("base", help="a revision to hold this tree against, or the number of a run of the store")
    parser.add_argument("head", nargs="?", help="the number of another run")
    parser.add_argument("--model", metavar="GLOB", default="*", help="models whose name matches (default: headline)")
    parser.add_argument("--zoo-module", metavar="MODULE", help="the models that this module declares")
    parser.add_argument("--threads", type=int, nargs="+", default=[1], help="how many threads (default: 1)")
    parser.add_argument("--seconds", type=float, default=8.0, help="at most, of sampling for a model and its kernels")
    options = parser.parse_args(arguments)
    return compared(options.base, options.head, options.model, options.threads, options.seconds, options.zoo_module)


def compared(
    base: str, head: str | None, pattern: str, threads: Sequence[int], seconds: float, zoo: str | None = None
) -> int:
    """Compare and print; returns the exit code of the command."""
    console = Console(width=max(100, Console().width))
    try:
        if head is not None:
            if not (base.isdecimal() and head.isdecimal()):
                raise CompareError("two arguments are two numbers of runs; a revision is compared with this tree")
            return report(runs(int(base), int(head)), console)
        from relax_zoo.zoo import models
        from relax_zoo.zoo.registry import OURS, load
        from relax_zoo.zoo.vision import headline

        load(zoo or OURS)
        every = headline() if pattern == "*" and zoo is None else models(zoo or OURS)
        names = list(dict.fromkeys(each.name for each in every if fnmatch.fnmatchcase(each.name, pattern)))
        if not names:
            raise CompareError(f"no model matches {pattern!r}; there are: {', '.join(each.name for each in every)}")
        return report(
            revisions(base, names, threads, seconds, lambda text: print(text, file=sys.stderr, flush=True), zoo),
            console,
        )
    except (CompareError, StoreError, ModuleNotFoundError) as error:
        console.print(str(error), style="bold red", soft_wrap=True, highlight=False)
        return NOTHING


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
