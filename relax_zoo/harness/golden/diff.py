"""What a difference from the golden files means: which stage moved first, in meaning or only in spelling, and why."""

from __future__ import annotations

import difflib
import enum
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from ..._tvm import structural_equal
from .compiled import COMPILED, TABLE
from .damage import REMEDY, damage
from .disk import kept
from .errors import GoldenError
from .layout import unfold
from .lift import lift
from .script import TITLE, Weight, parse, read_weights
from .stages import STAGES, Snapshot, split_header

MAX_LINES = 80
MAX_WIDTH = 240
MAX_NAMES = 8

# Neither a keyword, nor what is called, nor part of a dotted name.
_NODE_NAME = re.compile(r"(?<![\w.])[A-Za-z_]\w*(?![\w.=(])")


class Kind(enum.IntEnum):
    """How a golden file differs, the least grave first. From WEIGHTS on, what the model computes may have changed."""

    DAMAGED = 0
    MISSING = 1
    SPELLING = 2
    WEIGHTS = 3
    SEMANTIC = 4


@dataclass(frozen=True)
class Difference:
    """One golden file that is not what the program now renders.

    `summary` says what changed, `sources` are the user's source lines of the changed bindings, and `diff` is a
    unified diff of bounded length.
    """

    model: str
    stage: str
    kind: Kind
    summary: str
    sources: tuple[str, ...] = ()
    diff: str = ""

    @property
    def semantic(self) -> bool:
        """Whether what the model computes may have changed."""
        return self.kind >= Kind.WEIGHTS


def compare(
    golden_dir: Path, model: str, rendered: Mapping[str, Snapshot], sources: Mapping[str, str] | None = None
) -> list[Difference]:
    """The stages of `model` whose golden file is missing or is not what was rendered, in the order of the stages.

    `sources` maps the names of bindings to the user's source lines (see `stages.source_lines`). An empty list means
    that every stage is as it was.
    """
    found: list[Difference] = []
    for stage in sorted(rendered, key=list(STAGES).index):
        old = kept(golden_dir, model, stage)
        if old is None:
            found.append(Difference(model, stage, Kind.MISSING, f"{model}: {stage} is missing"))
        elif old == rendered[stage].text:
            continue
        elif damaged := damage(old, stage):
            found.append(Difference(model, stage, Kind.DAMAGED, damaged))
        elif stage == COMPILED:
            found.append(_of_digests(model, old, rendered[stage].text, found))
        else:
            found.append(difference_of(model, old, rendered[stage], sources or {}))
    return found


def renamed(golden_dir: Path, rendered: Mapping[str, Snapshot], claimed: Collection[str]) -> str:
    """What to say where the golden files of another model, which is none of the `claimed`, hold what was rendered."""
    for folder in sorted(golden_dir.glob("*/")):
        files = [stage for stage in rendered if stage != COMPILED]
        texts = [kept(golden_dir, folder.name, stage) or "" for stage in files]
        bodies = [split_header(text)[1] for text in texts]
        if folder.name not in claimed and bodies == [split_header(rendered[stage].text)[1] for stage in files]:
            return f"It is the same as the unclaimed golden of {folder.name}: renamed? pytest --regen moves it."
    return ""


def moved(differences: Sequence[Difference]) -> Difference:
    """The difference to look at: the first stage in which the gravest kind of change appears.

    A change of meaning is not blamed on an earlier stage in which only names or versions changed.
    """
    gravest = max(min(difference.kind, Kind.WEIGHTS) for difference in differences)
    return next(difference for difference in differences if min(difference.kind, Kind.WEIGHTS) == gravest)


def report(differences: Sequence[Difference], notes: Sequence[str] = ()) -> str:
    """The message of a failed comparison: what moved first, what that means, its diff, and how to accept it."""
    first = moved(differences)
    lines = [f"{first.model}: the golden files are not what this program renders.", ""]
    for each in differences:
        if each.kind == Kind.DAMAGED:
            where = TABLE if each.stage == COMPILED else f"{each.model}/{each.stage}.py"
            lines.append(f"golden/{where} is no golden file any more: {each.summary.rstrip('.')}. {REMEDY}")
    if first.kind == Kind.DAMAGED:
        return "\n".join(lines)
    lines += [*_headline(first, differences), *(note for note in notes if note)]
    if first.sources:
        lines += ["", "The changed bindings come from:", *(f"  {source}" for source in first.sources)]
    if first.diff:
        lines += ["", first.diff]
    others = [each for each in differences if each is not first and each.kind != Kind.DAMAGED]
    if others:
        lines += ["", "Other stages:", *(f"  {other.stage}: {other.summary}" for other in others)]
    return "\n".join([*lines, "", "To accept: pytest --regen, then review the changes of the golden files."])


def _headline(first: Difference, differences: Sequence[Difference]) -> Iterator[str]:
    missing = [difference.stage for difference in differences if difference.kind == Kind.MISSING]
    damaged = [difference.stage for difference in differences if difference.kind == Kind.DAMAGED]
    if first.kind == Kind.MISSING:
        yield f"Missing: {', '.join(missing)}."
        return
    summary = first.summary[0].upper() + first.summary[1:]
    yield f"First stage that moved: {first.stage}, {STAGES[first.stage].holds}. {summary}."
    before = list(STAGES)[: list(STAGES).index(first.stage)]
    if unknown := [stage for stage in before if stage in (*missing, *damaged)]:
        yield f"Whether an earlier stage moved is not known: {', '.join(unknown)} missing or damaged."
    elif first.kind == Kind.WEIGHTS and first.stage == "fx":
        yield "What changed is the model's weights, not its program."
    else:
        yield f"What changed is {STAGES[first.stage].maker}."
        if first.stage == COMPILED and len(differences) == 1:
            yield f"The stages before it did not move: {', '.join(before)}."


# ---------------------------------------------------------------- one file


def _of_digests(model: str, old: str, new: str, before: Sequence[Difference]) -> Difference:
    """What other digests mean: a program has the names of the import, so where those moved it is spelled anew."""
    gravest = max((difference.kind for difference in before), default=Kind.MISSING)
    if old.split()[:1] == new.split()[:1]:
        kind, summary = Kind.WEIGHTS, "the compiled program is the same, its weights are others"
    elif gravest == Kind.SPELLING:
        kind, summary = Kind.SPELLING, "the compiled program is another, as far as is known in spelling alone"
    else:
        kind, summary = Kind.SEMANTIC, "the compiled program is another"
    return Difference(model, COMPILED, kind, summary)


def difference_of(model: str, old: str, new: Snapshot, sources: Mapping[str, str]) -> Difference:
    """Tell how a golden text and what was rendered differ, in meaning or in spelling alone, with the diff."""
    kind, summary = _classify(old, new)
    diff = unified(old, new.text, f"{model}/{new.stage}.py")
    return Difference(model, new.stage, kind, summary, _sources(old, new.text, sources), diff)


def _classify(old: str, new: Snapshot) -> tuple[Kind, str]:
    (_, old_body), (_, new_body) = split_header(old), split_header(new.text)
    if old_body == new_body:
        return Kind.SPELLING, "only the header differs"
    same, why = _same_program(old_body, new_body, new)
    weights = _weights_that_differ(read_weights(old), read_weights(new.text))
    if same and weights:
        return Kind.WEIGHTS, f"the program is the same, the weights differ: {weights}"
    if same:
        return Kind.SPELLING, "only the spelling differs (names or layout), the program and its weights are the same"
    return Kind.SEMANTIC, f"the program differs {why}" + (f", and so do weights: {weights}" if weights else "")


def _same_program(old_body: str, new_body: str, new: Snapshot) -> tuple[bool, str]:
    if new.module is None:
        return _renumbered(old_body) == _renumbered(new_body), "in meaning"
    try:
        old_module = parse(old_body)
    except GoldenError:
        return False, "(the old file does not parse with this TVM, so by its text)"
    return structural_equal(old_module, lift(new.module).module), "in meaning"


def _renumbered(body: str) -> list[str]:
    """The lines of a traced graph with every node named by its position, strings left alone."""
    numbers: dict[str, str] = {}
    lines = []
    for line in unfold(body.partition(f"\n{TITLE}\n")[0].split("\n")):
        pieces = re.split(r'("(?:[^"\\]|\\.)*"|  # .*)', line)
        pieces[::2] = [_NODE_NAME.sub(lambda name: numbers.get(name[0], name[0]), piece) for piece in pieces[::2]]
        defined, is_node, _ = line.partition(" = ")
        if is_node:
            numbers[defined] = f"%{len(numbers)}"
            pieces[0] = pieces[0].replace(defined, numbers[defined], 1)
        lines.append("".join(pieces))
    return lines


def _weights_that_differ(old: list[Weight], new: list[Weight]) -> str:
    """The names of weights whose value, shape or dtype differs; names alone do not count."""
    values = [[(row.dtype, row.shape, row.digest) for row in rows] for rows in (old, new)]
    if values[0] == values[1]:
        return ""
    before, after = ({row.name: row for row in rows} for rows in (old, new))
    names = [f"{name} is new" for name in after if name not in before]
    names += [f"{name} is gone" for name in before if name not in after]
    names += [name for name in after if name in before and after[name] != before[name]]
    return _some(names) or "their order"


# ---------------------------------------------------------------- the diff


def _sources(old: str, new: str, sources: Mapping[str, str]) -> tuple[str, ...]:
    """For each changed binding whose line in the user's source is known, its name and that line."""
    bindings: dict[str, list[str]] = {}
    for line in difflib.unified_diff(unfold(old.splitlines()), unfold(new.splitlines()), n=0, lineterm=""):
        if found := re.match(r"[+-]\s*(\w+)(?:: .*?)? = ", line):
            binding = found[1]
            # conv__1 is a part of conv
            name = binding if binding in sources else re.sub(r"__\d+(_\d+)?$", "", binding)
            if name in sources and binding not in bindings.setdefault(sources[name], []):
                bindings[sources[name]].append(binding)
    lines = [f"{_some(names)}: {source}" for source, names in bindings.items()]
    return (*lines[:MAX_NAMES], *([f"and {len(lines) - MAX_NAMES} more"] if len(lines) > MAX_NAMES else []))


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - MAX_NAMES} more" if len(names) > MAX_NAMES else ""
    return ", ".join(names[:MAX_NAMES]) + more


def unified(old: str, new: str, name: str) -> str:
    """A unified diff of whole hunks as far as they fit; long lines are cut around the place where they change."""
    labels = f"golden/{name}", "rendered now"
    lines = list(difflib.unified_diff(old.splitlines(), new.splitlines(), *labels, lineterm=""))
    starts = [at for at, line in enumerate(lines) if line.startswith("@@")]
    end = next((stop for stop in reversed([*starts, len(lines)]) if stop <= MAX_LINES), 0)
    end = end if starts and end > starts[0] else min(MAX_LINES, len(lines))  # not even the first hunk fits
    shown = list(_cut(lines[:end]))
    if end < len(lines):
        left = sum(at >= end for at in starts)
        shown.append(f"... {len(lines) - end} more lines of diff left out, {left} whole hunks among them")
    return "\n".join(shown)


def _cut(lines: list[str]) -> Iterator[str]:
    at = 0
    while at < len(lines):
        minus = _run(lines, at, "-")
        plus = _run(lines, at + len(minus), "+") if minus else []
        if not minus:
            yield _around(lines[at], 0)
            at += 1
            continue
        firsts = [_first_difference(a, b) for a, b in zip_longest(minus, plus, fillvalue="")]
        yield from map(_around, minus, firsts)
        yield from map(_around, plus, firsts)
        at += len(minus) + len(plus)


def _run(lines: list[str], start: int, sign: str) -> list[str]:
    end = start
    while end < len(lines) and lines[end].startswith(sign):
        end += 1
    return lines[start:end]


def _first_difference(old: str, new: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(old[1:], new[1:], strict=False), 1) if a != b), 0)


def _around(line: str, place: int) -> str:
    if len(line) <= MAX_WIDTH:
        return line
    start = max(1, min(place - MAX_WIDTH // 2, len(line) - MAX_WIDTH))
    end = start + MAX_WIDTH
    return f"{line[0]}{'...' if start > 1 else ''}{line[start:end]}{'...' if end < len(line) else ''}"
