"""Known failures, strictly: what is declared must fail in the declared way and in time, and nothing else may."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
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
    """Hold the failures of a step that came to its end, messages by scenario, against what is declared on the model.

    Red is a failure that is not declared, one of another kind, one whose time is over, and one that did not happen.
    """
    own = [known for known in model.known if known.step == step]
    settled = [_settle(own, where, message, today) for where, message in failures.items()]
    stale = [
        f"{known.where}: it passes now. Delete its declaration on the model {model.name}: {known}"
        for known in own
        if known.where not in failures
    ]
    return Settled(
        [*(each for each in settled if isinstance(each, str)), *stale],
        [each for each in settled if isinstance(each, Known)],
    )


def settle_phase(model: Declared, phase: str, message: str, today: datetime.date | None = None) -> Settled:
    """Hold the failure of a phase against what is declared on the model, for whichever check that is declared.

    Which check meets the phase first hangs on which are selected, and which process runs them.
    """
    found = _settle(model.known, phase, message, today)
    return Settled([], [found]) if isinstance(found, Known) else Settled([found], [])


def _settle(declared: Sequence[Known], where: str, message: str, today: datetime.date | None) -> Known | str:
    """The declaration that a failure is of, or what to say of it."""
    own = [known for known in declared if known.where == where]
    known = next((known for known in own if re.search(known.says, message)), None)
    if known is None:
        others = " or ".join(known.says for known in own)
        return f"{where}: another failure than the known one ({others}): {message}" if own else f"{where}: {message}"
    if (today or datetime.date.today()) > datetime.date.fromisoformat(known.until):
        return f"{where}: known only until {known.until}: {known.reason} ({known.link}): {message}"
    return known
