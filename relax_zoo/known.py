"""A failure that is known, declared on the model that has it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Known:
    """A known failure of a model.

    `step`: the check ("numerics", "golden", ...), which is red when it comes to its end without the failure. `where`:
    the scenario of it that is red, or the phase ("import", "build", ...) that fails, whichever check meets it.
    `says`: a regular expression that its message matches; another kind of failure is red. `until`: a date, as
    "2027-01-31", after which it is red again.
    """

    step: str
    where: str
    says: str
    reason: str
    link: str
    until: str
