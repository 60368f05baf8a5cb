"""What a check is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..results import ModelCard

Figures = Mapping[str, Any]
Facts = list[tuple[str, str]]


@dataclass(frozen=True)
class Step:
    """What the process of a model does for a check.

    `function`: "package.module:function", called with the `Subject` and the arguments that the test gives; it returns
    plain data. `green`: whether a result is one that later runs on the same content may take as it is.
    """

    function: str
    green: Callable[[Any], bool]


@dataclass(frozen=True)
class Move:
    """A figure that is another than in an earlier run: a key of `report.changes.TITLES`, both in words, and how far."""

    kind: str
    before: str
    now: str
    weight: float = 0.0


def _never(before: Figures, now: Figures, same_machine: bool) -> Iterator[Move]:
    return iter(())


def first_words(message: str) -> str:
    r"""What a message is about, for want of better: how the step ended, at which phase, or the first line.

    >>> first_words("mlp: numerics failed at phase 'import'\n\nTraceback\nUnsupportedError: no aten.foo")
    'import: UnsupportedError: no aten.foo'
    """
    lines = [line.strip() for line in message.splitlines() if line.strip()] or ["no message"]
    if failed := re.search(r"failed at phase '(\w+)'", lines[0]):
        return f"{failed[1]}: {lines[-1]}"
    if died := re.search(r": the process of step '\w+' (.+?), at phase '(\w+)'", lines[0]):
        return f"{died[2]}: the process {died[1]}"
    return lines[0]


@dataclass(frozen=True)
class Check:
    """One check of every model.

    `title`: its name for people, and in zoo.json. `test`: the test function, which leaves the figures (`zoo_detail`).
    `steps`: what the model's process does for it, by the name that the test asks for. `turn`: when it runs, and
    `column`: its place in the tables; None where it is in none. `unit`: what a figure in parentheses is, for the
    heading of the report's column; `legend`: a line below the table.

    `cell`: the figures of a passed check in a word or two. `facts`: the figures as names and words, for the model's
    page. `moved`: what became better or worse since an earlier run, told whether both ran on one machine.
    `remark`: the word that a passed check is marked by where it is no good news, or "". `cause`: what a failure with
    this message has in common with others alike. `goal`: what the share of models is of that the report gives, or "".
    `not_for`: why a model has nothing that could be checked, or "". `left_out`: why a run with these options leaves it
    out, or "".
    """

    title: str
    test: Callable[..., None]
    steps: Mapping[str, Step]
    turn: int
    column: int | None
    cell: Callable[[Figures], str]
    unit: str = ""
    legend: str = ""
    facts: Callable[[Figures], Facts] = field(default=lambda figures: [])
    moved: Callable[[Figures, Figures, bool], Iterator[Move]] = _never
    remark: Callable[[Figures], str] = field(default=lambda figures: "")
    cause: Callable[[str], str] = field(default=lambda message: first_words(message))
    goal: str = ""
    not_for: Callable[[ModelCard], str] = field(default=lambda model: "")
    left_out: Callable[[Any], str] = field(
        default=lambda options: "a run with --benchmark times every runtime, and nothing else" * options.benchmark
    )
