"""What the judge says of a candidate."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..results import Latency, Verdict
from ..text import UNSURE, duration, plural, span

SHOWN = 3  # reasons in the table: what is wrong in one lane is often wrong in all


class Wrong(AssertionError):
    """A candidate was refused; the message is the judgement."""


@dataclass(frozen=True)
class Judgement:
    """Whether a candidate may stand for the reference, and why not.

    `reasons`: each in words; none means that it is right. `lanes`: the verdict of every lane that was answered.
    `notes`: what the judgement does not cover, and what else a reader may want to know. `latency`: of the candidate
    (`ours`) beside the reference (`theirs`), if it was timed. `operators`: those of PyTorch's that the candidate calls,
    where that was asked for. `seed`: of the inputs.
    """

    candidate: str
    reference: str
    reasons: tuple[str, ...]
    lanes: dict[str, Verdict]
    notes: tuple[str, ...] = ()
    latency: Latency | None = None
    operators: tuple[str, ...] = ()
    seed: int = field(default=0, compare=False)

    @property
    def ok(self) -> bool:
        """Whether there is no reason against it."""
        return not self.reasons

    @property
    def error_ratio(self) -> float:
        """The largest error over what is allowed there, among the lanes that are right."""
        return max((verdict.error_ratio for verdict in self.lanes.values() if verdict.ok), default=0.0)

    def raise_if_wrong(self) -> None:
        """Raise Wrong, an AssertionError, with the table, where there is a reason against the candidate."""
        __tracebackhide__ = True
        if not self.ok:
            raise Wrong(f"\n{self}")

    def __str__(self) -> str:
        head = f"{self.candidate}: {'right' if self.ok else 'refused'}, judged by {self.reference} (seed {self.seed})"
        width = max(map(len, self.lanes), default=0)
        rows = [f"  {lane:{width}}  {_cell(verdict)}" for lane, verdict in self.lanes.items()]
        if self.latency is not None:
            rows.append(f"  {'latency':{width}}  {_timed(self.latency)}")
        why = [f"  why: {reason}" for reason in self.reasons[:SHOWN]]
        if len(self.reasons) > SHOWN:
            why.append(f"  why: {plural(len(self.reasons) - SHOWN, 'more reason')}, in `reasons`")
        return "\n".join([head, *rows, *why, *(f"  note: {note}" for note in self.notes)])


def _cell(verdict: Verdict) -> str:
    if not verdict.ok:
        return "wrong"
    return f"{verdict.error_ratio:.2f} of bound" if verdict.error_ratio else "equal"


def _timed(latency: Latency) -> str:
    unsure = UNSURE * (latency.verdict == "cannot tell")
    interval = f"{unsure}{latency.ratio:.2f}x of the reference's {duration(latency.theirs)}"
    return f"{duration(latency.ours)}, {interval} ({span(latency.low, latency.high)}): {latency.verdict}"
