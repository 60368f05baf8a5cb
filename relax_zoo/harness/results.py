"""What goes from the process that runs a model to the one that runs pytest: plain data, which needs no torch."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from relax_zoo.known import Known

LEVEL = 0.999  # of every interval of a ratio, wherever it is shown

# Identical kernels in one process, loaded twice, differ by where they and their data came to lie: of 30 matrix
# products of 0.2 ms the times lay within 1.5 % of each other. A difference below this says nothing of the program.
PLACEMENT = 1.02
PLACEMENT_SECONDS = 1e-6  # the same for the calls themselves: two identical builds of 9.8 us came out 0.4 us apart


@dataclass(frozen=True)
class ModelCard:
    """What pytest knows of a model: its declaration without the code that makes it."""

    name: str
    why: str
    tags: tuple[str, ...]
    inputs: tuple[str, ...]
    known: tuple[Known, ...]
    trained: bool
    evaluated: bool
    via: str = "fx"


@dataclass(frozen=True)
class Verdict:
    """The judgement of one run.

    `message` is one paragraph on the worst element, `error_ratio` the largest error/allowed (at most 1 to pass; inf for
    what no bound excuses), `max_ulp` the largest error in units in the last place of the output dtype, `vs_eager` the
    largest error over PyTorch's own largest, `position` the worst element's (path, index), `jumps` how many elements
    hang on a discrete decision, `bias` the sum of signed errors in its own standard deviations, `elements` how many
    were compared.
    """

    ok: bool
    message: str
    error_ratio: float = 0.0
    max_ulp: float = 0.0
    vs_eager: float = 0.0
    position: tuple[str, tuple[int, ...]] | None = None
    jumps: int = 0
    bias: float = 0.0
    elements: int = 0


@dataclass(frozen=True)
class Golden:
    """What the golden files lack: the texts to be `written`, by path, or else the `differences`, in words."""

    written: dict[Path, str]
    differences: str = ""


@dataclass(frozen=True)
class Evaluated:
    """How many images of `of` are `right` and are `known` to be, and how many predictions are not PyTorch's."""

    right: int
    of: int
    known: int
    differs: int


@dataclass(frozen=True)
class Latency:
    """Seconds a call: `ours` and `theirs` are medians. `ratio` is ours over theirs, and `low` to `high` its interval.

    The interval is that of the median ratio of paired samples, to `LEVEL`. `control`: the factor by which the same code
    may differ from itself, at the same level.
    """

    ours: float
    theirs: float
    ratio: float
    low: float
    high: float
    control: float

    @property
    def verdict(self) -> str:
        """One of "faster", "slower" and "cannot tell"."""
        apart = max(self.control, PLACEMENT, 1 + PLACEMENT_SECONDS / self.theirs)
        if self.high * apart < 1:
            return "faster"
        return "slower" if self.low > apart else "cannot tell"


@dataclass(frozen=True)
class Timing:
    """Samples of a call in seconds, how they compare, and under what they were taken; on a device with nothing.

    `build`: seconds of processor time that the compiler took for what was timed.
    """

    samples: tuple[float, ...]
    result: Latency | None
    calls: int
    threads: int
    build: float


@dataclass(frozen=True)
class Benchmark:
    """One model on so many threads: samples in seconds a call, ours against each peer, why others are left out."""

    threads: int
    samples: dict[str, tuple[float, ...]]
    medians: dict[str, float]
    results: dict[str, Latency]
    notes: dict[str, str]


@dataclass(frozen=True)
class Blamed:
    """Where a failure begins, in words; how many operators its small case has, and where that is (0 and None: none)."""

    node: str
    text: str
    operators: int = 0
    script: Path | None = None
