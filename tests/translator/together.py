"""Rows of cases built many at a time: translated alone, joined into one program, each judged by its own outputs."""

from __future__ import annotations

import contextlib
import zlib
from pathlib import Path
from typing import Any

from relax_zoo.compiler import build
from relax_zoo.conformance.joined import joined
from tests.translator.case import Case
from tests.translator.check import Translated, check_calls, check_outputs, outputs_alone, translated
from tests.translator.memory import outputs_of

TOGETHER = 16  # rows in one program


class Families:
    """The rows of a run in families, each built when the first of its rows is asked for.

    A family that cannot be built or run as one leaves no outputs, and its rows are then built alone. So they are where
    it took the process down, which `folder` remembers: the row that was asked for then is red, and so is the one whose
    fault it is, when its turn comes.
    """

    def __init__(self, rows: list[Case], folder: Path) -> None:
        self._folder = folder
        self._waiting: dict[str, list[Case]] = {}
        self._translations: dict[str, Translated] = {}
        self._outputs: dict[str, list[Any]] = {}
        for named in (True, False):  # all rows of a family run at the same sizes
            alike = [row for row in rows if row.refused is None and (len(row.sizes) > 1) is named]
            for start in range(0, len(alike), TOGETHER):
                family = alike[start : start + TOGETHER]
                self._waiting.update((row.id, family) for row in family)

    def check(self, case: Case) -> None:
        """Raise AssertionError unless `case` computes what PyTorch computes, or is refused as its row says."""
        if case.id in self._waiting:
            self._run(self._waiting[case.id])
        translation = self._translations.pop(case.id, None) or translated(case)
        check_calls(case, translation.calls)
        if case.refused is None:
            outputs = self._outputs.pop(case.id, None)
            check_outputs(case, outputs_alone(case, translation) if outputs is None else outputs)

    def _run(self, family: list[Case]) -> None:
        for row in family:
            del self._waiting[row.id]
        running = self._folder / f"running-{zlib.crc32(family[0].id.encode())}"
        if running.exists() or len(family) == 1:
            return
        running.touch()
        with contextlib.suppress(Exception):  # the test of the row whose fault it is says so
            self._translate(family)
            self._outputs.update(
                outputs_together([(row, self._translations[row.id]) for row in family if row.id in self._translations])
            )
        running.unlink()

    def _translate(self, family: list[Case]) -> None:
        for row in family:
            with contextlib.suppress(Exception):  # its own test says so
                self._translations[row.id] = translated(row)


def outputs_together(rows: list[tuple[Case, Translated]]) -> dict[str, list[Any]]:
    """The outputs of each row at each of its sizes, by its id, from one program for all of them."""
    run = build(joined([translation.module for _, translation in rows]))
    every = [outputs_of(run, [t for row, _ in rows for t in row.tensors(sizes)]) for sizes in rows[0][0].sizes]
    return {row.id: [outputs[at] for outputs in every] for at, (row, _) in enumerate(rows)}
