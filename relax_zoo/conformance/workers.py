"""Cases in a process of its own: an importer or TVM can take the process with it, or hang, and that is one verdict."""

from __future__ import annotations

import functools
import gc

from relax_zoo.harness.process.child import Functions, Request
from relax_zoo.harness.process.parent import USUAL, Died, Limits, Worker
from relax_zoo.harness.process.progress import PROGRESS

from .verdict import ALONE, EAGER, IMPORT, Found, Setup, Verdict

NAMES, JUDGE = (f"{__name__}:{function}" for function in ("subjects", "judge"))  # the orders to the process
RENEWED = 150  # subjects that a process judges: what is built in it stays in its memory


class Bench:
    """A process that judges, and is replaced when it dies."""

    def __init__(self, setup: Setup, most: int | None, limits: Limits = USUAL) -> None:
        self._setup, self._most = setup, most
        self._found: Found = {}
        self._judged = 0
        self._worker = Worker(Functions(), limits, note=self._found.update)

    def subjects(self) -> list[str]:
        """All that there is to try. Raises StepFailed for an importer that there is not."""
        names: list[str] = self._worker.ask(Request("the suite", NAMES, (self._setup,))).value
        return names

    def verdicts(self, subject: str) -> Found:
        """The verdict on each case of a subject, whatever becomes of the process; one on all where it is left out.

        Where the process ends while many cases are built and run together, each is built alone.
        """
        self._found.clear()
        self._judged += 1
        if self._judged % RENEWED == 0:
            self._worker.close()
        together: int | None = None
        suspected = ""
        while True:
            order = Request(subject, JUDGE, (subject, self._setup, self._most, together, list(self._found)))
            try:
                self._worker.ask(order)
                return dict(self._found)
            except Died as died:
                stage, _, case = died.phase.partition(" ")
                how = str(died).partition(", at phase")[0].partition(f"'{JUDGE}' ")[2]
                if case in self._found:  # it was looked at once more
                    continue
                if stage == EAGER and case != suspected:
                    suspected = case  # what was run before may have done it: once more, in a process that ran nothing
                elif stage == EAGER:
                    self._found[case] = Verdict("not judged", f"PyTorch itself: the process {how}")
                elif stage in (IMPORT, ALONE):
                    self._found[case] = Verdict("crash", f"the process {how}, when {_DOING[stage]}")
                elif together is None:
                    together = 1
                else:
                    raise

    def close(self) -> None:
        """End the process."""
        self._worker.close()


_DOING = {IMPORT: "it was imported", ALONE: "it was built or run"}


def subjects(setup: Setup) -> list[str]:
    """All that there is to try, as the process knows it. Raises ValueError where there is no such importer."""
    from . import batch

    batch.found(setup)
    return _all()


def judge(subject: str, setup: Setup, most: int | None, together: int | None, known: list[str]) -> None:
    """Note the verdicts on the cases of a subject but the `known`."""
    from . import batch, subjects

    _all()
    if reason := subjects.left_out(subject):
        PROGRESS.note({f"{subject}/all": Verdict("not judged", reason)})
        return
    cases = [case for case in subjects.cases(subject, most) if case.name not in known]
    for name, verdict in batch.verdicts(cases, setup, together or batch.TOGETHER):
        PROGRESS.note({name: verdict})


@functools.cache
def _all() -> list[str]:
    """All that there is to try, loaded for good: Python looks for garbage among what was made since, and less often."""
    from . import subjects

    names = subjects.subjects()
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000)  # an exported program is as many objects; none of them is large
    return names
