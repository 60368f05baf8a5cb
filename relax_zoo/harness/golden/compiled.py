"""`compiled.txt`: a line a model with the digests of its compiled program, so that nothing moves unseen.

A line is addressed as if the file were a folder: `golden/compiled.txt/mlp` is what the file says of the model `mlp`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

COMPILED = "compiled"  # the stage
TABLE = "compiled.txt"
HEADER = """\
# Each model after the compiler's passes: the digest of its program, and that of the weights in it.
# Written by pytest --regen, not by hand.
"""


def read_lines(table: Path) -> dict[str, str]:
    """What the table says of each model; nothing where there is no table."""
    if not table.is_file():
        return {}
    rows = [line for line in table.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return {model: digests.strip() for model, _, digests in (row.partition(" ") for row in rows)}


def text_of(lines: Mapping[str, str]) -> str:
    """The table."""
    return HEADER + "".join(f"{model} {digests}\n" for model, digests in sorted(lines.items()))
