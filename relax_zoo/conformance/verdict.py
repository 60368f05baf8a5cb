"""What is asked and what is answered: plain data for any process, without torch and TVM."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

EAGER, IMPORT, ALONE = "PyTorch", "import", "alone"  # phases, with the name of the case behind
KINDS = ("right", "refused", "wrong", "broken", "crash", "not judged")


class Verdict(NamedTuple):
    """What became of a case, and why.

    `kind` is "right", "wrong" (computes something else, without a word), "refused" (the importer raises), "broken" (it
    does not build or run), "crash", or "not judged".
    """

    kind: str
    reason: str = ""


Found = dict[str, Verdict]


@dataclass(frozen=True)
class Setup:
    """What the cases go through: the importer's name, the program that it takes, and who builds.

    `program` is "fx", "exported" or "" for what the importer is for; `build` is "ours", "tvm" or "" for the importer's
    own.
    """

    importer: str
    program: str = ""
    build: str = ""

    @property
    def builder(self) -> str:
        """Who builds: "ours" or "tvm"."""
        return self.build or ("tvm" if self.importer in ("tvm-fx", "tvm-export") else "ours")
