"""Loop nests chosen to show each branch of the compiler's rules."""

from __future__ import annotations

from tests.kernels.contractions import contractions, products
from tests.kernels.elements import elements
from tests.kernels.reductions import rows, spatial

CASES = [*contractions(), *products(), *rows(), *spatial(), *elements()]
NAMES: dict[str, list[str]] = {}  # the cases of each operator
for each in CASES:
    NAMES.setdefault(each.operator, []).append(each.name)
