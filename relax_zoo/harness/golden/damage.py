"""When a file under `golden/` is no golden file any more: emptied, half merged, or laid out by a formatter."""

from __future__ import annotations

import re

from .compiled import COMPILED, unmerged
from .errors import GoldenError
from .layout import fold, unfold
from .script import TITLE, parse, render_script
from .stages import split_header

_HEADER = re.compile(r"# \S+, stage (\w+)")
_LINE = re.compile(r"[0-9a-f]+ [0-9a-f]+")
REMEDY = "Restore it, as with `git checkout`, or write it anew: pytest --regen."
FORMATTERS = "Keep formatters and hooks out of the folder of golden files: docs/verification.md says how."


def damage(text: str, stage: str) -> str:
    """What has become of a golden text that is not what was rendered; "" where it is one.

    >>> damage("", "fx")
    'it is empty'
    """
    if not text.strip():
        return "it is empty"
    if unmerged(text):
        return "a merge left its conflict markers in it"
    if stage == COMPILED:
        return "" if _LINE.fullmatch(text) else "its line is not two digests"
    if "\N{REPLACEMENT CHARACTER}" in text:
        return "it is not UTF-8"
    if "\r" in text:
        return f"its line ends are not those it was written with. {FORMATTERS}"
    if not (header := _HEADER.match(text)) or header[1] != stage:
        return f"it does not begin as a golden file of the stage {stage} does"
    if _reformatted(split_header(text)[1].partition(f"\n{TITLE}\n")[0], stage):
        return f"its program is laid out by a formatter. {FORMATTERS}"
    return ""


def _reformatted(program: str, stage: str) -> bool:
    """Whether a program, written anew, has the same tokens and another layout."""
    program = program.partition("\n\n# No weights")[0]
    if stage == "fx":
        whole = filter(str.strip, unfold(program.split("\n")))
        lines = [re.sub(r"([(\[{]) | (?=[)\]}])", r"\1", line) for line in whole]
        anew = "\n".join(piece for line in lines for piece in fold(line))
    else:
        try:
            anew = render_script(parse(program)).rpartition("\n\n# No weights")[0]
        except GoldenError:  # of a toolchain that this one cannot read
            return False
    return program.strip() != anew.strip() and _tokens(program) == _tokens(anew)


def _tokens(program: str) -> str:
    return re.sub(r",(?=[)\]}])", "", re.sub(r"\s+", "", program))
