"""What a run reached, in words: overloads, pairs of them, rules of the schedules; and why programs were refused."""

from __future__ import annotations

import re
from collections.abc import Iterator

from torch import fx

from relax_zoo.compiler.cpu.rules import RULES
from relax_zoo.translator import from_fx
from relax_zoo.zoo import find

from .batch import Reached, watched
from .growing.calls import operators
from .growing.pairs import ZOO, of_zoo
from .growing.spellings import SPELLINGS
from .judgement import Verdict


def report(reached: Reached) -> Iterator[str]:
    """The lines to print."""
    wanted = [name for name in operators() if name not in SPELLINGS]
    times = sorted(reached.overloads[name] for name in wanted)
    missed = [name for name in wanted if not reached.overloads[name]]
    yield (
        f"{len(wanted) - len(missed)} of {len(wanted)} overloads, each {times[len(times) // 2]} times in the median; "
        f"{len(reached.overloads)} in all, {len(reached.pairs)} pairs"
    )
    if missed:
        yield f"never: {', '.join(missed[:40])}{' ...' if len(missed) > 40 else ''}"
    zoo = of_zoo()
    if zoo:
        met = sum(pair in reached.pairs for pair in zoo)
        yield f"{met} of the {len(zoo)} pairs that the zoo's graphs contain ({met / len(zoo):.0%})"
    names = {rule.__name__ for rule in RULES}
    found = {rule.partition("/")[0] for rule in reached.rules}
    rules = ", ".join(f"{name} {count}" for name, count in reached.rules.most_common())
    yield f"rules: {rules}; not reached: {', '.join(sorted(names - found)) or 'none'}"


def write_zoo_pairs() -> None:
    """Write down the pairs that the zoo's graphs contain, for `pairs`."""
    reached = Reached()
    for model in find():
        graph = fx.symbolic_trace(model.module())
        with watched() as found:
            from_fx(graph, [(given.shape, given.dtype) for given in model.inputs])
        reached.add(found)
    ZOO.write_text("".join(f"{first} {second}\n" for first, second in sorted(reached.pairs)))


def reason(verdict: Verdict) -> str:
    """Why a program ended so, without names and numbers, so that like cases are counted together."""
    lines = [line.strip() for line in verdict.reason.splitlines() if line.strip()]
    operator = next((re.sub(r"^\S+: ", "", line) for line in lines if re.match(r"\S+: aten\.\S+$", line)), "")
    said = next(
        (line for line in lines[1:] if not line.startswith(("at ", "What to do")) and ": aten." not in line), ""
    )
    text = f"{operator}: {said}" if operator else lines[0] if lines else ""
    return re.sub(r"\b[vx]?\d+(\.\d+)?(e-?\d+)?\b", "#", text)[:110]
