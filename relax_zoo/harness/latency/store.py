"""What was found, run by run: which code on which machine, what was measured of latency, and how each model stood.

    run = record(Run.now("benchmark", folder), [Measurement("mlp", 1, "eager", 2.4e-5, 0.42, 0.41, 0.43, 1.01)])
    history(machine=Host.here().fingerprint)
    past(run.project)                       # the last runs of this project, with the state of each model

It is one SQLite file in the user's data directory, or where `RELAX_ZOO_STORE` says; several processes may write to it.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, astuple, dataclass, fields, replace
from pathlib import Path
from typing import Any

import platformdirs

from ..machine import Host, Revision, project

VARIABLE = "RELAX_ZOO_STORE"
VERSION = 2  # of the tables
PATIENCE = 30.0  # seconds that others may write
KEPT_RUNS = 200  # of one project, whose states are kept
TABLES = """
create table run (id integer primary key, time text, kind text, revision text, dirty integer, fingerprint text,
                  machine text);
create table measurement (run integer references run(id), model text, threads integer, runner text, seconds real,
                          ratio real, low real, high real, control real, verdict text, note text);
create index by_machine on run (fingerprint);
create index by_run on measurement (run);
"""
STATES = """
alter table run add column project text default '';
alter table run add column importer text default 'ours';
alter table run add column whole integer default 0;
create table state (run integer references run(id), model text, checks text, figures text);
create index of_run on state (run);
create index by_project on run (project);
"""
STEPS = (TABLES, STATES)  # what makes each version of the one before


FIGURES = ("seconds", "ratio", "build", "peak", "file")  # of a state: seconds, of eager's, and bytes


class StoreError(Exception):
    """The file is none of ours, or a run is not in it; the message says what to do."""


@dataclass(frozen=True)
class Run:
    """One run: `time` is ISO 8601 in UTC, `kind` "verify" or "benchmark", `revision` git's or "" where there is none.

    `dirty`: whether files differed from that revision. `id` is 0 until the run is recorded. `project` is that of
    `machine.project`, `whole` says whether every model and check was asked for and come to.
    """

    time: str
    kind: str
    revision: str
    dirty: bool
    machine: Host
    id: int = 0
    project: str = ""
    importer: str = "ours"
    whole: bool = False

    @classmethod
    def now(cls, kind: str, folder: Path, importer: str = "ours", whole: bool = False) -> Run:
        """A run of the code in `folder`, here and now."""
        time = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
        revision = Revision.of(folder)
        return cls(time, kind, revision.commit, revision.dirty, Host.here(), 0, project(folder), importer, whole)


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
class State:
    """How a model stood: of each check the outcome, or the word that marks a passed one, and what is followed.

    `figures`: `FIGURES` by name, those that were found by the run.
    """

    model: str
    checks: dict[str, str]
    figures: dict[str, float]


@dataclass(frozen=True)
class Entry:
    """A measurement with its run."""

    run: Run
    measurement: Measurement


def default_path() -> Path:
    """Where the store is."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else Path(platformdirs.user_data_dir("relax-zoo")) / "runs.sqlite"


def record(
    run: Run, measurements: Sequence[Measurement], path: Path | None = None, states: Sequence[State] = ()
) -> Run:
    """Keep a run, whole or not at all, or add to one that is kept; returns it with its id."""
    with _open(path) as connection:
        if not run.id:
            machine = json.dumps(asdict(run.machine))
            own = (run.time, run.kind, run.revision, run.dirty, run.machine.fingerprint, machine)
            row = (*own, run.project, run.importer, run.whole)
            added = connection.execute("insert into run values (null, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
            run = replace(run, id=added.lastrowid or 0)
        marks = ", ".join("?" * (1 + len(fields(Measurement))))
        connection.executemany(
            f"insert into measurement values ({marks})", [(run.id, *astuple(each)) for each in measurements]
        )
        rows = [(run.id, each.model, json.dumps(each.checks), json.dumps(each.figures)) for each in states]
        connection.executemany("insert into state values (?, ?, ?, ?)", rows)
        old = "select id from run where project = ? order by id desc limit -1 offset ?"
        connection.execute(f"delete from state where run in ({old})", (run.project, KEPT_RUNS))
        return run


def history(machine: str | None = None, path: Path | None = None) -> list[Entry]:
    """All that was measured, oldest first; on one machine only, if its fingerprint is given."""
    return _entries("where ? is null or fingerprint = ?", (machine, machine), path)


def past(project: str, importer: str = "ours", runs: int = 30, path: Path | None = None) -> list[tuple[Run, State]]:
    """How the models of a project stood in its last runs through an importer, oldest first."""
    last = (
        "select id from run where project = ? and importer = ? and exists (select 1 from state where run = run.id) "
        "order by id desc limit ?"
    )
    query = (
        "select run.id, time, kind, revision, dirty, run.machine, project, importer, whole, model, checks, figures "
        f"from state join run on run.id = state.run where run.id in ({last}) order by run.id, state.rowid"
    )
    with _open(path) as connection:
        rows = connection.execute(query, (project, importer, runs)).fetchall()
    known: dict[int, Run] = {}
    return [(_run(known, row), State(row[9], json.loads(row[10]), json.loads(row[11]))) for row in rows]


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
        f"select run.id, time, kind, revision, dirty, run.machine, project, importer, whole, {names} from measurement "
        f"join run on run.id = measurement.run {condition} order by run.id, measurement.rowid"
    )
    with _open(path) as connection:
        rows = connection.execute(query, values).fetchall()
    known: dict[int, Run] = {}
    return [Entry(_run(known, row), Measurement(*row[9:])) for row in rows]


def _run(known: dict[int, Run], row: tuple[Any, ...]) -> Run:
    number, time, kind, revision, dirty, machine, project, importer, whole, *_ = row
    if number not in known:
        facts = json.loads(machine)
        facts["features"] = tuple(facts["features"])
        known[number] = Run(time, kind, revision, bool(dirty), Host(**facts), number, project, importer, bool(whole))
    return known[number]


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Let processes read while one writes. SQLite does not wait for others to make that step, so this does."""
    limit = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute("pragma journal_mode = wal")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > limit:
                raise
        time.sleep(0.01)


@contextlib.contextmanager
def _open(path: Path | None) -> Iterator[sqlite3.Connection]:
    """The store in one transaction. Raises StoreError where the file is of another kind or version."""
    path = path or default_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
    try:
        _write_ahead(connection)
        connection.execute("begin immediate")
        version = connection.execute("pragma user_version").fetchone()[0]
        if version > VERSION:
            raise StoreError(f"{path} is a store of version {version}, not {VERSION}; move it away, or set {VARIABLE}")
        for step in STEPS[version:]:
            for statement in step.strip().split(";\n"):
                connection.execute(statement)
        connection.execute(f"pragma user_version = {VERSION}")
        yield connection
        connection.execute("commit")
    except sqlite3.DatabaseError as error:
        raise StoreError(f"{path} cannot be used as a store ({error}); move it away, or set {VARIABLE}") from error
    finally:
        connection.close()  # which undoes what was not committed
