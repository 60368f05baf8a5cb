"""Which calls of the traced models become rows: of each kind a few sizes from the smallest to the largest.

Writes `rows.txt`; the command is `python -m relax_zoo opbench --write-rows`.
"""

from __future__ import annotations

import contextlib
import warnings
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import torch

from ..._torch import pytree
from ..process.child import Functions, Request
from ..process.parent import Limits, StepFailed, Worker
from .models import Built, builders
from .rows import FILE, Call, Row, overload
from .tracing import Trace, chains, traced
from .unreached import computes, unreached

MOST_BYTES = 1 << 27  # of the operands of a row
LEAST = 256  # bytes of them, below which only the call is timed
EACH, EACH_CHAIN = 4, 30  # rows of one kind
RUNS = f"{__package__}.program:runs"  # the order to a process of its own
COPIES = ("contiguous", "clone", "reshape")
HEAD = """# The rows of `python -m relax_zoo opbench`: calls of operators, as {models} models make them.
# Written by `python -m relax_zoo opbench --write-rows`; rows.py says how a line is read.
"""


def write(path: Path = FILE, say: Callable[[str], None] = print) -> None:
    """Trace every model and write the rows that are chosen."""
    names, found = [], defaultdict[str, Counter[str]](Counter)
    sources: dict[str, list[str]] = defaultdict(list)
    of_chains: dict[str, dict[str, Call]] = defaultdict(dict)
    calls: dict[str, Call] = {}
    for name, build in builders():
        trace = _trace(name, build, say)
        if trace is None:
            continue
        names.append(name)
        for call in trace.operators():
            call = functional(call)
            if wanted(call):
                text = repr(call)
                calls[text] = call
                found[call.name][text] += 1
                if name not in sources[text]:
                    sources[text].append(name)
        for kind, made in chains(trace).items():
            for call in map(functional, made):
                if fits(call):
                    of_chains[kind][repr(call)] = call
                    if name not in sources[repr(call)]:
                        sources[repr(call)].append(name)
    rows = [Row(call, _source(sources[text])) for text, call in chosen(calls, EACH).items()]
    reached = {row.name for row in rows}
    more = running([each for each in choice if fits(each.call)] for choice in unreached(reached))
    joined = [
        Row(call, f"{kind}: {_source(sources[text])}")
        for kind, made in sorted(of_chains.items())
        for text, call in spread(made, EACH_CHAIN).items()
    ]
    lines = [f"{row.text}  # {row.source}" for row in (*sorted([*rows, *more], key=lambda row: row.text), *joined)]
    path.write_text(HEAD.format(models=len(names)) + "\n".join(lines) + "\n", encoding="utf-8")
    say(f"{len(rows)} of operators, {len(more)} that no model calls, {len(joined)} chains")


def running(choices: Iterable[list[Row]]) -> list[Row]:
    """Of each choice of rows the first that PyTorch runs, which is asked in a process that may crash."""
    worker = Worker(Functions(), Limits(seconds=60))
    found = []
    try:
        for rows in choices:
            for row in rows:
                with contextlib.suppress(StepFailed):
                    if worker.ask(Request("", RUNS, (row.text,))).value:
                        found.append(row)
                        break
    finally:
        worker.close()
    return found


def _trace(name: str, build: Callable[[], Built], say: Callable[[str], None]) -> Trace | None:
    """The calls of a model, on tensors without numbers where that can be, which is quicker."""
    error: Exception | None = None
    for device in ("cpu",) if name.startswith("zoo ") else ("meta", "cpu"):
        try:
            with warnings.catch_warnings(), torch.random.fork_rng(devices=[]), torch.device(device), torch.no_grad():
                warnings.simplefilter("ignore")
                module, run = build()
                return traced(module, run)
        except Exception as raised:
            error = raised
    say(f"{name} is left out: {type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}")
    return None


def functional(call: Call) -> Call:
    """The call with operators that work in place replaced by those that do not, where there are such."""

    def put(value: Any) -> Any:
        return functional(value) if isinstance(value, Call) else value

    args, kwargs = pytree.tree_map(put, (list(call.args), dict(call.kwargs)))
    packet, dot, kind = call.name.partition(".")
    name = call.name
    if packet.endswith("_") and not packet.startswith("__"):
        try:
            overload(f"{packet[:-1]}{dot}{kind}")
            name = f"{packet[:-1]}{dot}{kind}"
        except AttributeError:
            pass
    return Call(name, tuple(args), tuple(kwargs.items()))


def wanted(call: Call) -> bool:
    """Whether a call is a row: it computes numbers, or copies what lies in another order."""
    if not fits(call):
        return False
    packet = call.name.partition(".")[0]
    if packet in COPIES:
        return bool(Row(call, "").tensors[0][0].order)
    return computes(call.overload) and packet not in ("dropout", "feature_dropout", "_to_copy", "detach")


def fits(call: Call) -> bool:
    """Whether the operands are neither too small to be timed nor too large."""
    size = Row(call, "").bytes
    empty = any(0 in each.shape for each, _, _ in Row(call, "").tensors)
    return LEAST <= size <= MOST_BYTES and not empty


def chosen(calls: dict[str, Call], each: int) -> dict[str, Call]:
    """Of each kind of call a few."""
    groups: dict[Any, dict[str, Call]] = defaultdict(dict)
    for text, call in calls.items():
        groups[kind(call)][text] = call
    found: dict[str, Call] = {}
    for group in groups.values():
        found |= spread(group, each)
    return found


def spread(calls: dict[str, Call], count: int) -> dict[str, Call]:
    """So many of the calls, evenly from the smallest to the largest."""
    ordered = sorted(calls, key=lambda text: (Row(calls[text], "").bytes, text))
    if len(ordered) > count:
        ordered = [ordered[round(at * (len(ordered) - 1) / (count - 1))] for at in range(count)]
    return {text: calls[text] for text in ordered}


def kind(call: Call) -> Any:
    """What calls have in common that differ in sizes alone: of a convolution its kernel, steps and groups too."""
    tensors = [each for each, _, _ in Row(call, "").tensors]
    own = (call.name, *(len(each.shape) for each in tensors[:2]), tensors[0].dtype, bool(tensors[0].order))
    if not call.name.startswith("conv"):
        return own
    kernel = tensors[1].used
    groups = next((each for each in call.args[6:7]), 1)
    shared = "one" if groups == 1 else "each" if kernel[1] == 1 else "some"
    return (*own, kernel[2:], tuple(map(str, call.args[3:6])), shared)


def _source(names: Iterable[str]) -> str:
    first, *rest = names
    return f"{first} and {len(rest)} more" if rest else first
