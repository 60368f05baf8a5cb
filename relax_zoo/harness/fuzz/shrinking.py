"""A failing program made small: fewer results, no line that is not needed, values given instead of computed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import torch

from .growing.program import NAME, Drawn, Program
from .judgement import Verdict

TRIALS = 120


def manner(verdict: Verdict) -> str:
    """In what way a program failed, with nothing in it that depends on names and numbers."""
    first = verdict.reason.splitlines()[0] if verdict.reason else ""
    error = first if verdict.end == "unclear" else ""
    return f"{verdict.end} {re.sub(r'[0-9]+|v[0-9]+', '#', error)[:60]}"


def shrunk(program: Program, verdict: Verdict, hold: Callable[[Program], Verdict], trials: int = TRIALS) -> Program:
    """A smaller program that fails in the same manner; `hold` judges one, and is asked at most so often."""
    wanted = manner(verdict)
    left = trials

    def fails(tried: Program) -> bool:
        nonlocal left
        left -= 1
        return left >= 0 and _runs(tried) and manner(hold(tried)) == wanted

    smaller = True
    while smaller and left > 0:
        smaller = False
        for tried in _smaller(program):
            if fails(tried):
                program, smaller = tried, True
                break
    return program


def _smaller(program: Program) -> Iterator[Program]:
    """What is a step smaller, the largest steps first."""
    if len(program.results) > 1:
        for result in program.results:
            yield _dense(replace(program, results=(result,)))
    needed = _needed(program)
    if len(needed) < len(program.lines):
        yield _dense(replace(program, lines=tuple(program.lines[at] for at in needed)))
    if len(program.sizes) > 1:
        yield _dense(replace(program, sizes=program.sizes[:1]))
    for at in range(len(program.lines) // 2, 0, -1):
        yield from filter(None, [_given(program, at)])
    for at in reversed(range(len(program.lines))):
        yield _dense(replace(program, lines=(*program.lines[:at], *program.lines[at + 1 :])))
    for at in range(len(program.lines)):
        yield from filter(None, [_given(program, at)])
    for at, line in enumerate(program.lines):
        names = _made(line)
        last = program.lines[at]
        if len(names) == 1 and (uses := [each for each in NAME.findall(last.split(" = ", 1)[1]) if each[0] in "vx"]):
            lines = (*program.lines[:at], *program.lines[at + 1 :])
            yield _dense(_renamed(replace(program, lines=lines), names[0], uses[0]))
    for at, given in enumerate(program.inputs):
        for plain in (replace(given, layout=""), replace(given, special=False), replace(given, exact=True)):
            if plain != given:
                yield replace(program, inputs=(*program.inputs[:at], plain, *program.inputs[at + 1 :]))


def _made(line: str) -> list[str]:
    left, equals, _ = line.partition(" = ")
    return left.split(", ") if equals and re.fullmatch(r"v\d+(, v\d+)*", left) else []


def _needed(program: Program) -> list[int]:
    """The lines that the results need, and those that write."""
    needed, names = [], set(program.results)
    for at in reversed(range(len(program.lines))):
        line = program.lines[at]
        made = _made(line)
        if not made or names & set(made):
            needed.append(at)
            names |= set(NAME.findall(line))
    return needed[::-1]


def _given(program: Program, at: int) -> Program | None:
    """The program with what a line makes as new inputs, and nothing before it that only that needs."""
    made = _made(program.lines[at])
    if not made or len(program.sizes) > 1:
        return None
    values = _values(program, program.lines[: at + 1])
    inputs, renamed = list(program.inputs), replace(program, lines=(*program.lines[:at], *program.lines[at + 1 :]))
    for name in made:
        value = values.get(name)
        if not isinstance(value, torch.Tensor):
            return None
        dtype = str(value.dtype).removeprefix("torch.")
        low, high = (0, 2) if dtype == "bool" else (0, 5) if not value.is_floating_point() else (-2, 2)
        renamed = _renamed(renamed, name, f"x{len(inputs)}")
        inputs.append(Drawn(tuple(value.shape), dtype, low, high))
    renamed = replace(renamed, inputs=tuple(inputs))
    return _dense(replace(renamed, lines=tuple(renamed.lines[each] for each in _needed(renamed))))


def _values(program: Program, lines: tuple[str, ...]) -> dict[str, object]:
    found = [name for line in lines for name in _made(line)]
    part = replace(program, lines=lines, results=tuple(found))
    with torch.no_grad():
        results = part.module()(*part.tensors(part.sizes[0]))
    return dict(zip(found, results if len(found) > 1 else [results], strict=True))


def _renamed(program: Program, old: str, new: str) -> Program:
    def change(text: str) -> str:
        return re.sub(rf"\b{old}\b", new, text)

    return replace(program, lines=tuple(map(change, program.lines)), results=tuple(map(change, program.results)))


def _dense(program: Program) -> Program:
    """The program without inputs that nothing uses."""
    program = program.lean()
    used = set(NAME.findall("\n".join((*program.lines, *program.results))))
    if "n" in used:
        return program
    kept = [at for at in range(len(program.inputs)) if f"x{at}" in used] or [0]
    for place, at in enumerate(kept):
        program = _renamed(program, f"x{at}", f"x{place}") if at != place else program
    return replace(program, inputs=tuple(program.inputs[at] for at in kept)).lean()


def _runs(program: Program) -> bool:
    try:
        with torch.no_grad():
            for sizes in program.sizes:
                program.module()(*program.tensors(sizes))
    except Exception:
        return False
    return True
