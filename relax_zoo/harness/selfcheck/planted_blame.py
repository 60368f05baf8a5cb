"""One planted fault, to see whether blame finds it: in which node it is, which node is blamed, and the small case.

Where the fault is follows from the programs alone: it is the node of the first Relax binding in which the imported
module differs from the sound one. Blame knows nothing of that; it sees values.
"""

from __future__ import annotations

import contextlib
import io
import re
import runpy
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from relax_zoo.translator.registry import TABLE

from ..._tvm import Expr, GenericConst, IRModule, relax, ty_of
from ..blame.bisect import blame, manner
from ..blame.shrink import small_case
from ..numerics.scenarios import exact, expected, inputs_of, verdicts
from ..subject import Subject
from .mutants import Mutant
from .mutation import by_name
from .patch import Patch


@dataclass(frozen=True)
class Found:
    """A fault in `node` and what became of it: which node was `blamed`, the operators and lines of the small case.

    `seconds` is how long both took. `repeats`: the script fails in the way that the model's node does, and without the
    fault it does not. `late`: the fault is at the last calls of its kind alone.
    """

    node: str
    blamed: str
    seconds: float
    operators: int = 0
    lines: int = 0
    repeats: bool = False
    late: bool = False

    @property
    def right(self) -> bool:
        """Whether the right node was named."""
        return self.node == self.blamed


def planted(subject: Subject, name: str, late: bool, script: Path) -> Found | str:
    """Plant a mutant of the subject's model, and seek it by its numeric failure; a reason where there is none."""
    mutant = by_name()[name]
    expected(subject), exact(subject)  # what PyTorch computes, without the fault
    mutated = subject.afresh()
    sound = subject.imported
    with _plant(mutant, subject if late else None):
        try:
            node = _first_difference(sound, mutated.imported, {each.name for each in subject.graph.graph.nodes})
            red = [scenario for scenario, verdict in verdicts(mutated).items() if not verdict.ok]
        except Exception as error:
            return f"it does not come to numbers: {type(error).__name__}"
        red = [scenario for scenario in red if scenario not in {known.where for known in subject.model.known}]
        if not red:
            return "it does not show in numbers"
        if node is None:
            return "its node is not known"
        inputs = inputs_of(mutated)
        began = time.monotonic()
        culprit = blame(mutated, inputs.get(red[0], next(iter(inputs.values()))))
        if culprit is None:
            return Found(node, "", time.monotonic() - began, late=late)
        case = small_case(mutated, culprit, inputs.get(red[0], next(iter(inputs.values()))), script)
        seconds = time.monotonic() - began
        if case is None:
            return Found(node, culprit.node, seconds, late=late)
        failing = _outcome(script)
    sound = _outcome(script)
    repeats = failing == ("wrong", culprit.manner) and sound[0] == "right"
    lines = len(script.read_text().splitlines())
    return Found(node, culprit.node, seconds, case.operators, lines, repeats, late)


def _outcome(script: Path) -> tuple[str, str]:
    """What the script says, and in what way it fails."""
    with contextlib.redirect_stdout(io.StringIO()) as said, contextlib.suppress(SystemExit):
        runpy.run_path(str(script), run_name="__main__")
    verdict, _, message = said.getvalue().partition(":")
    return verdict, manner(message)


# ---------------------------------------------------------------- the fault at some calls only


@contextlib.contextmanager
def _plant(mutant: Mutant, sound: Subject | None) -> Iterator[None]:
    """The fault; with `sound`, at those calls of its overload alone that are like the last one of that subject."""
    if sound is None:
        with mutant.plant():
            yield
        return
    before = dict(TABLE)
    with mutant.plant(), Patch() as patch:
        for overload in [each for each in TABLE if TABLE[each] is not before[each]]:
            like = _calls_of(overload, before[overload], sound)[-1]
            patch.item(TABLE, overload, _chosen(like, TABLE[overload], before[overload]))
        yield


def _chosen(like: str, mistaken: Callable[..., Any], real: Callable[..., Any]) -> Callable[..., Any]:
    def converter(*args: Any, **kwargs: Any) -> Any:
        return (mistaken if _sort(args, kwargs) == like else real)(*args, **kwargs)

    return converter


def _calls_of(overload: Any, real: Callable[..., Any], sound: Subject) -> list[str]:
    """The sorts of calls of `overload` that the translation makes, each once, in order."""
    seen: dict[str, None] = {}

    def spy(*args: Any, **kwargs: Any) -> Any:
        seen.setdefault(_sort(args, kwargs))
        return real(*args, **kwargs)

    with Patch() as patch:
        patch.item(TABLE, overload, spy)
        sound.load(sound.graph, sound.shapes)
    return list(seen)


def _sort(args: Any, kwargs: Any) -> str:
    """A call by its arguments: of tensors the sizes, but for the first, which may be a batch."""

    def text(value: Any) -> str:
        if isinstance(value, Expr) and isinstance(getattr(value, "ty", None), relax.TensorType):
            return f"tensor of {[str(size) for size in ty_of(value).shape.values][1:]}"
        if isinstance(value, list | tuple):
            return f"[{', '.join(map(text, value))}]"
        return repr(value)

    return ", ".join([*map(text, args), *(f"{key}={text(value)}" for key, value in sorted(kwargs.items()))])


# ---------------------------------------------------------------- where the fault is


def _first_difference(sound: IRModule, mutated: IRModule, names: set[str]) -> str | None:
    """The torch.fx node of the first binding in which the modules differ, or that reads a weight which differs."""
    before, after = _bindings(sound), _bindings(mutated)
    differing = _differing_weights(sound, mutated)
    for at, (name, text, read) in enumerate(before):
        if at >= len(after) or after[at] != (name, text, read) or differing & read:
            return name if name in names else re.sub(r"__\d+$", "", name)
    return None


def _bindings(module: IRModule) -> list[tuple[str, str, set[str]]]:
    """The name of each binding, its text with what the constants in it are, and the variables that it reads."""
    found = []
    for block in module["main"].body.blocks:
        for binding in block.bindings:
            leaves: list[Any] = []
            relax.analysis.post_order_visit(binding.value, leaves.append)
            constants = [hash(leaf.value.numpy().tobytes()) for leaf in leaves if isinstance(leaf, GenericConst)]
            read = {leaf.name for leaf in leaves if isinstance(leaf, relax.Var)}
            found.append((binding.var.name, f"{binding.value} {constants}", read))
    return found


def _differing_weights(sound: IRModule, mutated: IRModule) -> set[str]:
    one, other = (module["main"] for module in (sound, mutated))
    names = [var.name for var in one.params[int(one.attrs["num_input"]) :]]
    pairs = zip(names, one.attrs["params"], other.attrs["params"], strict=True)
    return {name for name, a, b in pairs if a.numpy().tobytes() != b.numpy().tobytes()}
