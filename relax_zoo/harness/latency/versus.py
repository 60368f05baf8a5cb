"""What comes of two builds that were timed side by side: plain data, without torch and TVM."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from ..results import Latency


@dataclass(frozen=True)
class TimedKernel:
    """A kernel of both builds: `latency` of all its calls in one run, "ours" being the head's; the nodes it computes.

    `added`: seconds that a run of the head spends more in it.
    """

    name: str
    nodes: tuple[str, ...]
    calls: int
    latency: Latency

    @property
    def added(self) -> float:
        """How much longer the head's is, in seconds a run."""
        return self.latency.ours - self.latency.theirs


@dataclass(frozen=True)
class Versus:
    """The head beside the base: the whole model and its kernels, what adds most time first.

    `only_base` and `only_head`: kernels without a counterpart, with their seconds a run.
    """

    latency: Latency
    kernels: tuple[TimedKernel, ...] = ()
    only_base: dict[str, float] = field(default_factory=dict)
    only_head: dict[str, float] = field(default_factory=dict)

    @property
    def blamed(self) -> list[TimedKernel]:
        """The kernels that are slower, the worst first."""
        return [kernel for kernel in self.kernels if kernel.latency.verdict == "slower"]


@dataclass(frozen=True)
class Program:
    """A build in a file, as `save` wrote it."""

    path: Path

    @property
    def nodes_path(self) -> Path:
        """Where the nodes of its kernels are written, as JSON."""
        return self.path.with_suffix(".json")

    @property
    def nodes(self) -> dict[str, list[str]]:
        """The nodes of the traced graph that each kernel computes."""
        found: dict[str, list[str]] = json.loads(self.nodes_path.read_text())
        return found
