"""`kernels/<operator>/<case>.py`: a tensor program, and the same after its schedule, in one file.

    shown = lowered(module, "conv2d/dilated", "Taps are two pixels apart.")
    assert shown.text == kept(golden_dir / KERNELS, "conv2d", "dilated")

The program before is what TVM lowers an operator to; the one after is what the machine runs.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from relax_zoo.compiler import lower
from relax_zoo.compiler.pipeline import backend_of

from ..._tvm import IRModule, Target, structural_equal, tirx
from .errors import GoldenError
from .script import parse, render_script
from .stages import GOLDEN_TARGET

KERNELS = "kernels"  # the folder
WIDTH = 160
MARK = "\n# ---------------------------------------------------------------- scheduled\n"
RULE = "schedule_rule"  # the attribute of a scheduled program that names what scheduled it


@dataclass(frozen=True)
class LoweredKernel:
    """The text of a golden file, and the programs in it, before and after they were scheduled."""

    text: str
    program: IRModule
    schedule: IRModule

    @property
    def rules(self) -> list[str]:
        """What scheduled the programs."""
        return sorted({str(function.attrs[RULE]) for _, function in _scheduled(self.schedule)})

    def verify(self) -> None:
        """Raise GoldenError unless the text parses back to both modules."""
        for module, text in zip((self.program, self.schedule), halves(self.text), strict=True):
            if not structural_equal(module, parse(text)):
                raise GoldenError("the text parses to another program than it was printed from")


def lowered(module: IRModule, name: str, shows: str) -> LoweredKernel:
    """The tensor programs of a Relax module of few operators, with a sentence on what they show."""
    seen: list[IRModule] = []
    lower(module, Target(GOLDEN_TARGET), dict.fromkeys(("fuse", "schedule"), lambda each: seen.append(_programs(each))))
    before, after = seen
    rules = ", ".join(f"{name}: {function.attrs[RULE]}" for name, function in _scheduled(after))
    head = f"# {name}: {shows}\n# Scheduled by {rules or 'no rule'}.\n# Written by pytest --regen, not by hand.\n"
    return LoweredKernel(f"{head}\n{_text(before)}{MARK}\n{_text(after)}", before, after)


def halves(text: str) -> tuple[str, str]:
    """The two modules in the text of a golden file, as texts."""
    program, _, scheduled = text.partition(MARK)
    return program, scheduled


@functools.cache
def moved_schedules(golden_dir: Path) -> str:
    """Which cases are scheduled in another way now than their golden files show, in words; nothing without cases."""
    known = sorted((golden_dir / KERNELS).glob("*/*.py"))
    moved = [f"{path.parent.name}/{path.stem}" for path in known if _is_rescheduled(path.read_text(encoding="utf-8"))]
    if moved:
        return f"Of {golden_dir.name}/{KERNELS} these are scheduled in another way: {', '.join(moved)}."
    return f"No schedule of {golden_dir.name}/{KERNELS} moved: look at the passes before them." if known else ""


def _is_rescheduled(text: str) -> bool:
    program, scheduled = map(parse, halves(text))
    target = Target(GOLDEN_TARGET)
    with target:
        return not structural_equal(backend_of(target).schedule(program, target), scheduled)


def _programs(module: IRModule) -> IRModule:
    """The module's tensor programs alone."""
    return IRModule(
        {name: function for name, function in module.functions_items() if isinstance(function, tirx.PrimFunc)}
    )


def _scheduled(module: IRModule) -> list[tuple[str, Any]]:
    found = [(name.name_hint, function) for name, function in module.functions_items() if RULE in function.attrs]
    return sorted(found, key=lambda pair: pair[0])


def _text(module: IRModule) -> str:
    """The module as TVMScript, without the comments on what one would import to read it as Python."""
    lines = render_script(module, WIDTH).partition("\n\n# No weights")[0].split("\n")
    return "\n".join(line for line in lines if not line.startswith("# from ")).lstrip("\n") + "\n"
