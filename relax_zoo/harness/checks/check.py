"""What a check is."""

from __future__ import annotations

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


@dataclass(frozen=True)
class Check:
    """One check of every model.

    `title`: its name for people, and in zoo.json. `test`: the test function, which leaves the figures (`zoo_detail`).
    `steps`: what the model's process does for it, by the name that the test asks for. `turn`: when it runs, and
    `column`: its place in the tables; None where it is in none. `unit`: what a figure in parentheses is, for the
    heading of the report's column; `legend`: a line below the table.

    `cell`: the figures of a passed check in a word or two. `facts`: the figures as names and words, for the model's
    page. `moved`: what became better or worse since an earlier run, told whether both ran on one machine.
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
    not_for: Callable[[ModelCard], str] = field(default=lambda model: "")
    left_out: Callable[[Any], str] = field(
        default=lambda options: "a run with --benchmark times every runtime, and nothing else" * options.benchmark
    )
