"""What the script of a program uses: `Drawn` and `filled` to make it, `hold` to see it fail.

It is run as `python case.py`, and leaves with 1 where a door gives something else than PyTorch.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from torch import nn

from .doors import DOORS, Subject
from .growing.program import Drawn as Drawn
from .growing.program import filled as filled
from .judgement import GREEN, held


def hold(kind: type[nn.Module], inputs: Sequence[Drawn], sizes: Sequence[dict[str, int]]) -> None:
    """Take a program through every door, say how it came out, and leave with 1 where it is not green."""
    red = False
    for door in DOORS:
        (verdict,) = held([Subject(kind().eval(), tuple(inputs), tuple(sizes))], door)
        print(f"{door}: {verdict.end}. {verdict.reason}".strip())
        red |= verdict.end not in GREEN
    sys.exit(red)
