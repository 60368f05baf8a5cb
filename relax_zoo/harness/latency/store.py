"""Latency that was measured, kept run by run: which code on which machine, and what came of each model.

    run = record(Run.now("benchmark", folder), [Measurement("mlp", 1, "eager", 2.4e-5, 0.42, 0.41, 0.43, 1.01)])
    history(machine=Host.here().fingerprint)

It is one SQLite file in the user's data directory, or where `RELAX_ZOO_STORE` says; several processes may write to it.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import asdict, astuple, dataclass, fields, replace
from pathlib import Path
from typing import Any

import platformdirs

from ..machine import Host, Revision

VARIABLE = "RELAX_ZOO_STORE"
VERSION = 1  # of the tables
TABLES = """
create table run (id integer primary key, time text, kind text, revision text, dirty integer, fingerprint text,
                  machine text);
create table measurement (run integer references run(id), model text, threads integer, runner text, seconds real,
                          ratio real, low real, high real, control real, verdict text, note text);
create index by_machine on run (fingerprint);
create index by_run on measurement (run);
"""


class StoreError(Exception):
    """The file is none of ours, or a run is not in it; the message says what to do."""


@dataclass(frozen=True)
class Run:
    """One run: `time` is ISO 8601 in UTC, `kind` "verify" or "benchmark", `revision` git's or "" where there is none.

    `dirty`: whether files differed from that revision. `id` is 0 until the run is recorded.
    """

    time: str
    kind: str
    revision: str
    dirty: bool
    machine: Host
    id: int = 0

    @classmethod
    def now(cls, kind: str, folder: Path) -> Run:
        """A run of the code in `folder`, here and now."""
        time = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
        revision = Revision.of(folder)
        return cls(time, kind, revision.commit, revision.dirty, Host.here())


@dataclass(frozen=True)
class Measurement:
    """One runner on one model: its median `seconds` a call, and the `ratio` of ours to it within `low` and `high`.

    `control` is the factor that ours differed by from itself. Our own row has runner "ours" and no ratio. What was
    left out has the verdict "skipped", no figures, and the reason in `note`.
    """

    model: str
    threads: int
    runner: str
    seconds: float | None = None
    ratio: float | None = None
    low: float | None = None
    high: float | None = None
    control: float | None = None
    verdict: str = ""
    note: str = ""


@dataclass(frozen=True)
class Entry:
    """A measurement with its run."""

    run: Run
    measurement: Measurement


def default_path() -> Path:
    """Where the store is."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else Path(platformdirs.user_data_dir("relax-zoo")) / "runs.sqlite"


def record(run: Run, measurements: Sequence[Measurement], path: Path | None = None) -> Run:
    """Keep a run, whole or not at all; returns it with its id."""
    with _open(path) as connection:
        machine = json.dumps(asdict(run.machine))
        row = (run.time, run.kind, run.revision, run.dirty, run.machine.fingerprint, machine)
        added = connection.execute("insert into run values (null, ?, ?, ?, ?, ?, ?)", row)
        marks = ", ".join("?" * (1 + len(fields(Measurement))))
        rows = [(added.lastrowid, *astuple(each)) for each in measurements]
        connection.executemany(f"insert into measurement values ({marks})", rows)
        return replace(run, id=added.lastrowid or 0)


def history(machine: str | None = None, path: Path | None = None) -> list[Entry]:
    """All that was measured, oldest first; on one machine only, if its fingerprint is given."""
    return _entries("where ? is null or fingerprint = ?", (machine, machine), path)


def find(run: int, path: Path | None = None) -> list[Entry]:
    """What one run measured. Raises StoreError where there is no such run."""
    found = _entries("where run.id = ?", (run,), path)
    if not found:
        known = ", ".join(str(each) for each in sorted({entry.run.id for entry in history(path=path)})[-10:])
        raise StoreError(f"{path or default_path()} has no run {run}; the last are: {known or 'none at all'}")
    return found


def _entries(condition: str, values: tuple[Any, ...], path: Path | None) -> list[Entry]:
    names = ", ".join(f"measurement.{each.name}" for each in fields(Measurement))
    query = (
        f"select run.id, time, kind, revision, dirty, run.machine, {names} from measurement "
        f"join run on run.id = measurement.run {condition} order by run.id, measurement.rowid"
    )
    with _open(path) as connection:
        rows = connection.execute(query, values).fetchall()
    runs: dict[int, Run] = {}
    for number, time, kind, revision, dirty, machine, *_ in rows:
        if number not in runs:
            facts = json.loads(machine)
            facts["features"] = tuple(facts["features"])
            runs[number] = Run(time, kind, revision, bool(dirty), Host(**facts), number)
    return [Entry(runs[row[0]], Measurement(*row[6:])) for row in rows]


@contextlib.contextmanager
def _open(path: Path | None) -> Iterator[sqlite3.Connection]:
    """The store in one transaction. Raises StoreError where the file is of another kind or version."""
    path = path or default_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, timeout=30, isolation_level=None)
    try:
        connection.execute("pragma journal_mode = wal")
        connection.execute("begin immediate")
        version = connection.execute("pragma user_version").fetchone()[0]
        if version not in (0, VERSION):
            raise StoreError(f"{path} is a store of version {version}, not {VERSION}; move it away, or set {VARIABLE}")
        if version == 0:
            for statement in TABLES.strip().split(";\n"):
                connection.execute(statement)
            connection.execute(f"pragma user_version = {VERSION}")
        yield connection
        connection.execute("commit")
    except sqlite3.DatabaseError as error:
        raise StoreError(f"{path} cannot be used as a store ({error}); move it away, or set {VARIABLE}") from error
    finally:
        connection.close()  # which undoes what was not committed
