"""The seam between the passes and a target's folder: `cpu/` is one, `gpu/README.md` says what a second would have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass

from .._tvm import IRModule, Target

TargetPass = Callable[[IRModule, Target], IRModule]


@dataclass(frozen=True)
class Backend:
    """What a target's folder offers to `pipeline` and `driver`.

    `host` is this machine as a target with that many threads; `layouts` are those of convolutions, as TVM's
    ConvertLayout takes them; `rewrite` changes Relax operators for the target, `legalize` makes them tensor programs,
    and `schedule` says how the loops of these run, once they are fused; `lowering` is the name of the passes that TVM
    then takes to generate code, and `code_generation` is open meanwhile.
    """

    host: Callable[[int], Target]
    layouts: Mapping[str, list[str]]
    rewrite: Callable[[IRModule], IRModule]
    legalize: TargetPass
    schedule: TargetPass
    lowering: str
    code_generation: Callable[[], AbstractContextManager[None]]
