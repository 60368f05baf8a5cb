"""From cases to verdicts: imported one by one, built and run many at a time, compared with PyTorch one by one."""

from __future__ import annotations

import functools
import itertools
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from relax_zoo import compiler
from relax_zoo.harness.importers import Importer, find, run_by_tvm
from relax_zoo.harness.process.progress import phase

from .._torch import pytree, quicken_exports
from .._tvm import IRModule
from .case import Call, Case, called
from .difference import difference
from .joined import joined, parts
from .verdict import ALONE, EAGER, IMPORT, Setup, Verdict

TOGETHER = 24  # cases in one program
IMPORTED_TOGETHER, BUILT_TOGETHER = "imported together", "built and run together"  # phases
OURS = ("edges", "spellings")  # kinds that are made up here: what PyTorch does not take is no case
MORE = 60  # samples of the reference before a value is called wrong
WIDTH = 300  # characters of a reason


@functools.cache
def found(setup: Setup) -> Importer:
    """The importer that is asked for. Raises ValueError where there is none."""
    importer = find(setup.importer)
    if setup.program == "exported" and importer.exported is None:
        return replace(importer, exported=importer.load)  # a function of the program, then
    return replace(importer, exported=None) if setup.program == "fx" else importer


BUILDS: dict[str, Callable[[IRModule], Callable[..., Any]]] = {"ours": compiler.build, "tvm": run_by_tvm}


class Program(NamedTuple):
    """What the importer made of one case, or of several in one program, and what PyTorch returns for each."""

    cases: Sequence[Case]
    results: Sequence[Any]
    module: IRModule


Judged = Iterator[tuple[str, Verdict]]


def verdicts(cases: Sequence[Case], setup: Setup, together: int = TOGETHER) -> Judged:
    """The verdict on each case, by its name, as they are found; there is none on what PyTorch does not take."""
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        for start in range(0, len(cases), together):
            fit = []
            for each in cases[start : start + together]:
                with phase(f"{EAGER} {each.name}"):
                    result = _result(each)
                if isinstance(result, Verdict):
                    yield each.name, result
                elif result is not None:
                    fit.append((each, result[0]))
            programs: list[Program] = []
            yield from _imported(fit, setup, programs)
            yield from _twice(programs, setup)


def _result(case: Case) -> tuple[Any] | Verdict | None:
    """What PyTorch returns, alone in a tuple; or a verdict, or None where there is no case."""
    try:
        result, draws = called(case)
    except Exception as error:
        return None if case.kind in OURS else Verdict("not judged", f"PyTorch does not run it: {_brief(error)}")
    reason = "PyTorch draws random numbers" if draws else _unfit(result)
    return Verdict("not judged", reason) if reason else (result,)


def _unfit(result: Any) -> str | None:
    """Why what PyTorch returns cannot be held to anything, or None."""
    tensors = [leaf for leaf in pytree.tree_leaves(result) if isinstance(leaf, Tensor)]
    if not tensors:
        return "returns no tensor"
    if any(tensor.layout is not torch.strided for tensor in tensors):
        return "returns tensors that are not strided"
    return "returns complex numbers" if any(tensor.is_complex() for tensor in tensors) else None


# ---------------------------------------------------------------- imported


class _NotTraced(Exception):
    """PyTorch's own tracer does not take a case."""


def _imported(fit: Sequence[tuple[Case, Any]], setup: Setup, programs: list[Program]) -> Judged:
    """Add the programs of the cases that are imported; yields the verdicts on the others."""
    if found(setup).exported is None:
        for case, result in fit:
            yield from _alone(case, result, setup, programs)
        return
    # Most of the time of an exported program is PyTorch's own, however small it is: what is alike goes together.
    quicken_exports()
    groups: dict[bool | None, list[tuple[Case, Any]]] = {True: [], False: [], None: []}
    for case, result in fit:
        alike = all(each.dtype is torch.float32 for each in case.inputs)
        groups[None if case.name.endswith("in place") else alike].append((case, result))
    for case, result in groups.pop(None):  # which returns its input as well
        yield from _alone(case, result, setup, programs)
    for group in groups.values():
        yield from _grouped(group, setup, programs)


def _grouped(fit: Sequence[tuple[Case, Any]], setup: Setup, programs: list[Program]) -> Judged:
    """Import cases as one program; where that fails, the first alone, and the others alike if it fails too."""
    if len(fit) < 2:
        for case, result in fit:
            yield from _alone(case, result, setup, programs)
        return
    cases, results = zip(*fit, strict=True)
    with phase(IMPORTED_TOGETHER):
        try:
            module = _module(cases, setup)
            whole = len(parts(module["main"].body.body)) == sum(map(_count, results))
        except Exception:
            whole = False
    if whole:
        programs.append(Program(cases, results, module))
        return
    before = len(programs)
    yield from _alone(*fit[0], setup, programs)
    rest, middle = fit[1:], (len(fit) + 1) // 2
    if len(programs) == before:
        for case, result in rest:
            yield from _alone(case, result, setup, programs)
    else:
        yield from _grouped(rest[:middle], setup, programs)
        yield from _grouped(rest[middle:], setup, programs)


def _alone(case: Case, result: Any, setup: Setup, programs: list[Program]) -> Judged:
    """Import one case."""
    with phase(f"{IMPORT} {case.name}"):
        try:
            programs.append(Program([case], [result], _module([case], setup)))
        except _NotTraced as error:
            yield case.name, Verdict("not judged", str(error))
        except Exception as error:
            yield case.name, Verdict("refused", _brief(error))


def _module(cases: Sequence[Case], setup: Setup) -> IRModule:
    """What the importer makes of cases, which are one program. Raises _NotTraced, and what the importer raises."""
    importer, call = found(setup), Call(cases)
    inputs = [tensor for case in cases for tensor in case.copies()]
    try:
        given: Any = call.graph() if importer.exported is None else call.program(inputs)
    except Exception as error:
        tracer = "torch.fx" if importer.exported is None else "torch.export"
        raise _NotTraced(f"{tracer} does not take it: {_brief(error)}") from error
    if importer.exported is not None:
        return importer.exported(given)
    return importer.load(given, [(tuple(each.shape), str(each.dtype).removeprefix("torch.")) for each in inputs])


# ---------------------------------------------------------------- built and run


def _twice(programs: Sequence[Program], setup: Setup) -> Judged:
    """The verdicts, and of what is wrong or broken once more, where it is right when the other of the two builds it."""
    doubtful = {}
    for name, verdict in _run(programs, setup):
        yield name, verdict
        if verdict.kind in ("wrong", "broken"):
            doubtful[name] = verdict
    other = replace(setup, build="tvm" if setup.builder == "ours" else "ours")
    again = [program for program in programs if any(case.name in doubtful for case in program.cases)]
    for name, verdict in _run(again, other):
        if verdict.kind == "right" and name in doubtful:
            kind, reason = doubtful[name]
            yield name, Verdict(kind, f"{reason} (right when built by {other.builder})")


def _run(programs: Sequence[Program], setup: Setup) -> Judged:
    """Build and run as one program; where that fails, each half, and each case of a program."""
    if not programs:
        return
    cases = [case for program in programs for case in program.cases]
    with phase(BUILT_TOGETHER if len(cases) > 1 else f"{ALONE} {cases[0].name}"):
        try:
            outputs = _outputs(programs, setup)
        except Exception as error:
            if len(cases) == 1:
                yield cases[0].name, Verdict("broken", _brief(error))
                return
            outputs = None
    if outputs is not None:
        for case, output in zip(cases, outputs, strict=True):
            with phase(f"{EAGER} {case.name}"):
                yield case.name, _compared(case, output)
    elif len(programs) > 1:
        middle = len(programs) // 2
        yield from _run(programs[:middle], setup)
        yield from _run(programs[middle:], setup)
    else:
        apart: list[Program] = []
        for case, result in zip(programs[0].cases, programs[0].results, strict=True):
            yield from _alone(case, result, setup, apart)
        yield from _run(apart, setup)


def _outputs(programs: Sequence[Program], setup: Setup) -> list[Any]:
    """What each case computes, in the structure of what PyTorch returns or the one that the importer says."""
    whole = joined([program.module for program in programs])
    returned = BUILDS[setup.builder](whole)(
        *[t for program in programs for case in program.cases for t in case.copies()]
    )
    if setup.builder == "ours" and "output_structure" in whole["main"].attrs:
        outputs = pytree.tree_map_only(np.ndarray, torch.as_tensor, returned)
        of_programs = [each if len(p.cases) > 1 else [each] for p, each in zip(programs, outputs, strict=True)]
        return list(itertools.chain.from_iterable(of_programs))
    leaves = iter([torch.as_tensor(leaf) for leaf in pytree.tree_leaves(returned)])
    restored = []
    for program in programs:
        if len(program.cases) == 1:
            count = len(parts(program.module["main"].body.body))
            restored.append(_like(program.results[0], [next(leaves) for _ in range(count)]))
        else:
            restored += [_like(result, [next(leaves) for _ in range(_count(result))]) for result in program.results]
    return restored


def _count(result: Any) -> int:
    return sum(isinstance(leaf, Tensor) for leaf in pytree.tree_leaves(result))


def _like(result: Any, tensors: list[Tensor]) -> Any:
    """The tensors in the structure of `result`; all of them in a tuple where they are more or fewer."""
    if len(tensors) != _count(result):
        return tuple(tensors)
    rest = iter(tensors)
    return pytree.tree_map_only(Tensor, lambda leaf: next(rest), result)


def _compared(case: Case, output: Any) -> Verdict:
    try:
        message = difference(case.function, case.copies(), output)
        if message is not None:
            message = difference(case.function, case.copies(), output, samples=MORE)
    except Exception as error:
        return Verdict("not judged", f"could not be compared: {_brief(error)}")
    if message is None:
        return Verdict("right")
    return Verdict("not judged" if "hang on a decision" in message else "wrong", _line(message))


def _brief(error: BaseException) -> str:
    """An error in a line: what it is, and its first line, with the next where that announces something."""
    lines = [line for line in str(error).splitlines() if line.strip()] or [""]
    return _line(f"{type(error).__name__}: {' '.join(lines[: 2 if lines[0].endswith(':') else 1])}")


def _line(text: str) -> str:
    text = " ".join(text.replace("|", "/").split())
    return text if len(text) <= WIDTH else f"{text[:WIDTH]}..."
