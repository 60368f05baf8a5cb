"""`compiled.txt`: a line a model with the digests of its compiled program, so that nothing moves unseen.

A line is addressed as if the file were a folder: `golden/compiled.txt/mlp` is what the file says of the model `mlp`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

COMPILED = "compiled"  # the stage
TABLE = "compiled.txt"
HEADER = """\
# Each model after the compiler's passes: the digest of its program, and that of the weights in it.
# Written by pytest --regen, not by hand.
"""


def read_lines(table: Path) -> dict[str, str]:
    """What the table says of each model; nothing where there is no table. Lines that name none do not count."""
    if not table.is_file():
        return {}
    rows = [line.partition(" ") for line in table.read_text(encoding="utf-8", errors="replace").splitlines()]
    return {model: digests.strip() for model, _, digests in rows if re.fullmatch(r"[\w.-]+", model)}


def unmerged(text: str) -> bool:
    """Whether a merge left its conflict markers in a text."""
    return re.search(r"^(<{7} |\|{7} |={7}$|>{7} )", text, re.MULTILINE) is not None


def text_of(lines: Mapping[str, str]) -> str:
    """The table."""
    return HEADER + "".join(f"{model} {digests}\n" for model, digests in sorted(lines.items()))
