"""The state machine: what may be done next, and what is known of the files."""

from __future__ import annotations

import contextlib
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from tests.abuse.deeds import REFUSED
from tests.abuse.process import PATIENCE, Abused, Process
from tests.abuse.tour import CALLS, COPIES, CORNERS, DTYPES, FORMS, HOWS, INTERRUPTED, NAMES, Deed, lives
from tests.compiler.test_door import TABLE

SHRINKING = 60.0  # seconds, from the first failure
NAMED = st.sampled_from(NAMES)
LIBRARIES = st.sampled_from([name for name in NAMES if not name.endswith(".so")])  # which a library has anyway
INTEGERS = st.sampled_from(CORNERS) | st.integers(-9, 9)
PAIRS = st.lists(st.tuples(INTEGERS, INTEGERS), max_size=6)
SHAPES = st.lists(st.lists(st.integers(0, 3), max_size=3), max_size=3)


@dataclass
class Run:
    """What is done until `end`, a moment: how often each deed had each end, and the shortest way to what failed."""

    folder: Path
    end: float
    patience: float = PATIENCE
    shrinking: float = SHRINKING
    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    seconds: Counter[str] = field(default_factory=Counter)
    lives: int = 0
    deeds: list[Deed] = field(default_factory=list)
    failure: str = ""

    def is_over(self) -> bool:
        """Whether nothing more should be done."""
        return time.monotonic() > self.end

    def fails(self, deeds: list[Deed], failure: str) -> None:
        """Note what failed, where it is the shortest; what hangs is not tried again."""
        if "no answer" in failure:
            self.end = time.monotonic()
        elif not self.failure:
            self.end = time.monotonic() + self.shrinking
        if not self.failure or len(deeds) <= len(self.deeds):
            self.deeds, self.failure = deeds, failure


class Life:
    """Deeds in one process, which does no more after one that it did not survive."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.process = None if run.is_over() else Process(run.folder, run.patience)
        self.deeds: list[Deed] = []

    def do(self, deed: str, details: list[Any]) -> None:
        """Do a deed. Raises Abused where it ends otherwise than documented."""
        if self.process is None or self.run.is_over():
            return
        self.deeds.append((deed, details))
        began = time.monotonic()
        with self._noted():
            end = self.process.do(deed, *details)
            self.run.counts[deed, end] += 1
            self.run.seconds[deed] += time.monotonic() - began

    def end(self) -> None:
        """Let the process end as programs end. Raises Abused where it does not."""
        if self.process is not None:
            self.run.lives += 1
            with self._noted():
                self.process.do("right")
                self.process.leave()

    @contextlib.contextmanager
    def _noted(self) -> Iterator[None]:
        try:
            yield
        except Abused as error:
            self.process = None
            self.run.fails(self.deeds, str(error))
            raise


class Doors(RuleBasedStateMachine):
    """What is drawn for one life.

    `files` says which programs each file may hold; `libraries` which each library may be, -1 among them where it may be
    none.
    """

    run: Run

    def __init__(self) -> None:
        super().__init__()
        self.life = Life(self.run)
        self.files: dict[str, list[int]] = {}
        self.libraries: dict[str, list[int]] = {}

    def do(self, deed: str, *details: Any) -> None:
        self.life.do(deed, list(details))

    def teardown(self) -> None:
        self.life.end()

    def one_of(self, data: st.DataObject, places: dict[str, list[int]]) -> str:
        return data.draw(st.sampled_from(sorted(places)))

    @initialize(which=st.integers(0, 1), name=NAMED)
    def begin(self, which: int, name: str) -> None:
        self.save(which, name, through_a_link=False)

    @rule(kinds=st.lists(st.sampled_from(sorted(TABLE)), min_size=12, unique=True))
    def give(self, kinds: list[str]) -> None:
        for kind in kinds:
            self.do("give", kind)

    @rule(shapes=SHAPES)
    def misfit(self, shapes: list[list[int]]) -> None:
        self.do("misfit", shapes)

    @rule(pairs=PAIRS, dtype=st.sampled_from(DTYPES))
    def divide(self, pairs: list[tuple[int, int]], dtype: str) -> None:
        self.do("divide", pairs, dtype)

    @rule(pairs=PAIRS, dtype=st.sampled_from(DTYPES))
    def shift(self, pairs: list[tuple[int, int]], dtype: str) -> None:
        self.do("shift", pairs, dtype)

    @rule(rows=st.integers(0, 4), places=st.lists(INTEGERS, max_size=4))
    def pick(self, rows: int, places: list[int]) -> None:
        self.do("pick", rows, places)

    @rule(rows=st.integers(0, 9))
    def size(self, rows: int) -> None:
        self.do("size", rows)

    @rule(what=st.sampled_from(sorted(REFUSED)))
    def refuse(self, what: str) -> None:
        self.do("refuse", what)

    @rule(how=st.sampled_from(COPIES))
    def copied(self, how: str) -> None:
        self.do("copied", how)

    @rule(number=st.integers(-3, 3))
    def write(self, number: int) -> None:
        self.do("write", number)

    @rule(which=st.integers(0, 1), name=NAMED, through_a_link=st.booleans())
    def save(self, which: int, name: str, through_a_link: bool) -> None:
        self.do("save", which, name, through_a_link)
        self.files[name] = [which]

    @rule(data=st.data(), hows=st.lists(st.sampled_from(HOWS), min_size=3, unique=True), place=st.floats(0, 1))
    def spoil(self, data: st.DataObject, hows: list[str], place: float) -> None:
        name = self.one_of(data, self.files)
        for how in hows:
            self.do("spoil", name, "spoilt", how, place)
            self.do("read", "spoilt", [])

    @rule(data=st.data())
    def read(self, data: st.DataObject) -> None:
        name = self.one_of(data, self.files)
        self.do("read", name, self.files[name])

    @rule(data=st.data())
    def name_a_function(self, data: st.DataObject) -> None:
        name = self.one_of(data, self.files)
        self.do("name_a_function", name)

    @rule(data=st.data())
    def strip(self, data: st.DataObject) -> None:
        name = self.one_of(data, self.files)
        self.do("strip", name)
        self.do("read", name, self.files[name])

    @rule(data=st.data(), which=st.integers(0, 1), delay=st.floats(0, 0.3))
    def kill_while_saving(self, data: st.DataObject, which: int, delay: float) -> None:
        name = self.one_of(data, self.files)
        self.files[name] = sorted({*self.files[name], which})
        self.do("kill_while_saving", which, name, delay)
        self.do("read", name, self.files[name])

    @rule(name=NAMED, threads=st.integers(2, 4), processes=st.integers(0, 2))
    def save_at_once(self, name: str, threads: int, processes: int) -> None:
        self.files[name] = [0, 1]
        self.do("save_at_once", name, threads, processes)

    @rule(which=st.integers(0, 1), name=LIBRARIES)
    def save_library(self, which: int, name: str) -> None:
        self.do("save_library", which, name)
        self.libraries[name] = [which]

    @rule(which=st.integers(0, 1), name=LIBRARIES, delay=st.floats(0, 3))
    def kill_while_saving_library(self, which: int, name: str, delay: float) -> None:
        self.do("kill_while_saving_library", which, name, delay)
        self.libraries[name] = sorted({*self.libraries.get(name, [-1]), which})

    @precondition(lambda self: [0] in self.libraries.values())
    @rule()
    def mix_headers(self) -> None:
        name = next(name for name, which in self.libraries.items() if which == [0])
        del self.libraries[name]
        self.do("mix_headers", name)

    @precondition(lambda self: self.libraries)
    @rule(
        data=st.data(),
        how=st.sampled_from(CALLS),
        threads=st.integers(1, 3),
        rows=st.integers(0, 4),
        places=st.lists(INTEGERS, max_size=4),
        ends=st.booleans(),
    )
    def call_library(
        self, data: st.DataObject, how: str, threads: int, rows: int, places: list[int], ends: bool
    ) -> None:
        name = self.one_of(data, self.libraries)
        self.do("call_library", name, self.libraries[name], how, threads, rows, places, ends)

    @rule(count=st.integers(2, 4))
    def call_in_threads(self, count: int) -> None:
        self.do("call_in_threads", count)

    @rule(count=st.integers(1, 4))
    def translate_in_threads(self, count: int) -> None:
        self.do("translate_in_threads", count)

    @rule(form=st.sampled_from(FORMS))
    def fork(self, form: str) -> None:
        self.do("fork", form)

    @rule(what=st.sampled_from(INTERRUPTED), delay=st.floats(0.001, 0.2))
    def interrupt(self, what: str, delay: float) -> None:
        self.do("interrupt", what, delay)


def abuse(run: Run, numbers: Iterable[int]) -> None:
    """Make the tour, then live what these numbers draw, until something gives way or the run is over."""
    for deeds in lives():
        life = Life(run)
        try:
            for deed, details in deeds:
                life.do(deed, details)
            life.end()
        except Abused:
            return
    drawn = settings(
        max_examples=200,  # the first two do the same again and again
        stateful_step_count=10,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
        print_blob=False,
    )
    for number in numbers:
        try:
            run_state_machine_as_test(seed(number)(type("Doors", (Doors,), {"run": run})), settings=drawn)
        except Exception:
            if not run.failure:
                raise
        if run.failure or run.is_over():
            return
