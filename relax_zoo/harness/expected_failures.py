"""Known failures, strictly: what is declared must fail in the declared way and in time, and nothing else may."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from relax_zoo.known import Known


class Declared(Protocol):
    """A model as far as its known failures go."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def known(self) -> tuple[Known, ...]:
        """What is declared on it."""


@dataclass(frozen=True)
class Settled:
    """What is left to complain about, a message each, and the known failures that happened as declared."""

    red: list[str]
    known: list[Known]


def settle(model: Declared, step: str, failures: Mapping[str, str], today: datetime.date | None = None) -> Settled:
    """Hold the failures of a step, messages by scenario or phase, against what is declared on the model.

    Red is a failure that is not declared, one of another kind, one whose time is over, and one that did not happen.
    """
    today = today or datetime.date.today()
    declared = {known.where: known for known in model.known if known.step == step}
    red, happened = [], []
    for where, message in failures.items():
        known = declared.get(where)
        if known is None:
            red.append(f"{where}: {message}")
        elif not re.search(known.says, message):
            red.append(f"{where}: another failure than the known one ({known.says}): {message}")
        elif today > datetime.date.fromisoformat(known.until):
            red.append(f"{where}: known only until {known.until}: {known.reason} ({known.link}): {message}")
        else:
            happened.append(known)
    for where, known in declared.items():
        if where not in failures:
            red.append(f"{where}: it passes now. Delete its declaration on the model {model.name}: {known}")
    return Settled(red, happened)
