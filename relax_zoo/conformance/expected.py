"""The file of known failures: one line each, which says the case, its verdict, until when, and why.

    operators/fft.fft/* | refused | 2027-05-28 | AssertionError: Unsupported function types ['fft_fft']

`*` stands for every case of an operator and kind that is judged at all. An entry that is over, whose case is right, or
has another verdict than it says, is red, and so is a failure without an entry.
"""

from __future__ import annotations

import datetime
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from relax_zoo._files import replace

from .verdict import Found, Verdict

DAYS = 180  # that a new entry holds
PASSING = ("right", "not judged")
HEAD = "# case | verdict | until | reason. Written by --expected-write; dates and reasons that are changed stay."


@dataclass(frozen=True)
class Entry:
    """A failure that is known until a day."""

    kind: str
    until: datetime.date
    reason: str


class Damaged(ValueError):
    """A line of the file is none of its lines."""


class Expected:
    """The known failures, by the case's name or `kind/subject/*`."""

    def __init__(self, entries: dict[str, Entry] | None = None) -> None:
        self.entries = entries or {}

    @classmethod
    def read(cls, path: Path) -> Expected:
        """The file's. Raises Damaged, naming the line, and OSError."""
        entries: dict[str, Entry] = {}
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            cells = [cell.strip() for cell in line.split(" | ", 3)]
            try:
                name, kind, until, reason = cells
                entry = Entry(kind, datetime.date.fromisoformat(until), reason)
            except ValueError:
                raise Damaged(f"{path}, line {number}: not `case | verdict | until | reason`: {line}") from None
            if name in entries or not reason or kind in PASSING:
                raise Damaged(f"{path}, line {number}: a second entry, one without a reason, or no failure: {line}")
            entries[name] = entry
        return cls(entries)

    def write(self, path: Path) -> None:
        """Make the file say these."""
        lines = [f"{name} | {e.kind} | {e.until} | {e.reason}" for name, e in sorted(self.entries.items())]
        replace(path, "\n".join([HEAD, *lines]) + "\n")

    def of(self, case: str) -> tuple[str, Entry | None]:
        """The entry of a case, and its name."""
        for name in (case, _all(case)):
            if name in self.entries:
                return name, self.entries[name]
        return case, None

    def red(self, found: Found, most: int | None = None, today: datetime.date | None = None) -> list[str]:
        """What is to be complained about in what was found of whole subjects, of at most `most` inputs each."""
        today = today or datetime.date.today()
        messages = []
        for case, verdict in found.items():
            name, entry = self.of(case)
            if entry is None:
                messages += [] if verdict.kind in PASSING else [f"{case}: {verdict.kind}: {verdict.reason}"]
            elif verdict.kind == "not judged":
                continue
            elif verdict.kind == "right":
                messages.append(f"{case}: it passes now. Delete its entry, or write the file anew: {name}")
            elif verdict.kind != entry.kind:
                messages.append(f"{case}: {verdict.kind}, and not {entry.kind} as expected: {verdict.reason}")
            elif today > entry.until:
                messages.append(f"{case}: expected only until {entry.until} ({entry.reason}): {verdict.reason}")
        return [*messages, *self._gone(found, most)]

    def _gone(self, found: Found, most: int | None) -> Iterator[str]:
        """Entries for cases that there are no more."""
        subjects, there = {_subject(case) for case in found}, {*found, *map(_all, found)}
        for name in self.entries:
            number = re.search(r"\[(\d+)\]$", name)
            beyond = most is not None and number is not None and int(number[1]) >= most
            if _subject(name) in subjects and name not in there and not beyond:
                yield f"{name}: there is no such case; delete the entry"

    def renewed(self, found: Found, today: datetime.date | None = None) -> Expected:
        """What the file must say after a run: what fails, as it stood where it did, and what was not tried."""
        until = (today or datetime.date.today()) + datetime.timedelta(DAYS)
        subjects = {_subject(case) for case in found}
        entries = {name: entry for name, entry in self.entries.items() if _subject(name) not in subjects}
        groups: dict[str, Found] = defaultdict(dict)
        for case, verdict in found.items():
            if verdict.kind != "not judged":
                groups[_all(case)][case] = verdict
        for name, group in groups.items():
            alike = len({verdict.kind for verdict in group.values()}) == 1 and len(group) > 1
            for case, verdict in ({name: _usual(group.values())} if alike else group).items():
                if verdict.kind != "right":
                    before = self.of(case)[1]
                    kept = before is not None and before.kind == verdict.kind
                    entries[case] = before if kept and before else Entry(verdict.kind, until, verdict.reason)
        return Expected(entries)


def _usual(verdicts: Iterable[Verdict]) -> Verdict:
    """The most frequent verdict."""
    counted = Counter(verdicts)
    return min(counted, key=lambda verdict: (-counted[verdict], verdict))


def _all(case: str) -> str:
    return f"{'/'.join(case.split('/')[:2])}/*"


def _subject(case: str) -> str:
    """The kind's group and the name: spellings and edges belong to their operator."""
    kind, name = case.split("/")[:2]
    return f"{'operators' if kind in ('spellings', 'edges') else kind}/{name}"
