"""Lives that are always lived first: every deed, with the details at which doors give way.

What is drawn afterwards mixes them; a fault that one deed shows is found by these, whatever is drawn.
"""

from __future__ import annotations

import itertools
from typing import Any

from tests.abuse.deeds import REFUSED
from tests.compiler.test_door import TABLE

Deed = tuple[str, list[Any]]
CORNERS = (-(2**63), 2**63 - 1, -128, 127, -2, -1, 0, 1, 7, 8, 63, 64)
DTYPES = ("int8", "int64")
NAMES = ("program", "program.so", "a name with spaces", "x" * 200)
HOWS = ("cut", "flip", "append", "other", "later format", "other TVM", "other machine", "newer processor")
CALLS = ("right", "short", "unaligned", "too few outputs", "over an input", "a negative size")
COPIES = ("copy", "deepcopy", "pickle")
FORMS = ("call", "end", "threads", "build", "fork", "save", "in a thread")
INTERRUPTED = ("a call", "a build", "a save")


def _numbers() -> list[Deed]:
    pairs = list(itertools.product(CORNERS, CORNERS))
    return [
        *(("divide", [[(x, y) for x, y in pairs if y % 256], dtype]) for dtype in DTYPES),
        *(("divide", [[(x, 0)], dtype]) for dtype in DTYPES for x in (7, -(2**63), 0)),
        *(("shift", [pairs, dtype]) for dtype in DTYPES),
        *(("shift", [[pair], dtype]) for dtype in DTYPES for pair in ((7, 64), (-1, 64), (7, -1), (1, 63), (-128, 8))),
        *(("pick", [rows, places]) for rows, places in ((2, [-1, 0, 1, -2]), (2, [2]), (2, [-3]), (0, [0]), (0, []))),
        *(("size", [rows]) for rows in (0, 1, 2, 7)),
    ]


def _doors() -> list[Deed]:
    misfits: list[list[list[int]]] = [[], [[2, 2]], [[2, 3], [1]], [[2, 2], [1, 1]], [[2, 2], [1], [1]], [[0, 2], [1]]]
    return [
        ("right", []),
        *(("give", [kind]) for kind in sorted(TABLE)),
        *(("misfit", [shapes]) for shapes in misfits),
        *(("copied", [how]) for how in COPIES),
        *(("write", [number]) for number in (0, 3)),
    ]


def _files() -> list[Deed]:
    deeds: list[Deed] = []
    for name in NAMES:
        deeds += [("save", [0, name, False]), ("read", [name, [0]]), ("save", [1, name, True]), ("read", [name, [1]])]
    for how, place in itertools.product(HOWS, (0.1, 0.5, 1.0)):
        deeds += [("spoil", [NAMES[0], "spoilt", how, place]), ("read", ["spoilt", []])]
    deeds += [("name_a_function", [NAMES[0]]), ("strip", [NAMES[0]]), ("read", [NAMES[0], [1]])]
    for delay in (0.001, 0.004, 0.016, 0.064):
        deeds += [("kill_while_saving", [0, NAMES[1], delay]), ("read", [NAMES[1], [0, 1]])]
    return [*deeds, *(("save_at_once", [NAMES[1], 4, processes]) for processes in (0, 1, 2))]


def _libraries() -> list[Deed]:
    calls = [
        ("call_library", [NAMES[0], which, how, threads, 3, [1, -2], False])
        for which in ([0], [1])
        for how, threads in zip(CALLS, (1, 2, 3, 1, 2, 3), strict=True)
    ]
    return [
        ("save_library", [0, NAMES[0]]),
        *calls[: len(CALLS)],
        ("call_library", [NAMES[0], [0], "right", 1, 3, [3], True]),
        ("call_library", [NAMES[0], [0], "right", 1, 0, [], True]),
        ("mix_headers", [NAMES[0]]),
        ("save_library", [1, NAMES[0]]),
        *calls[len(CALLS) :],
        ("kill_while_saving_library", [0, NAMES[0], 0.5]),
        ("call_library", [NAMES[0], [0, 1], "right", 1, 3, [0], False]),
    ]


def lives() -> list[list[Deed]]:
    """What is done in each process of the tour, which ends as programs end."""
    return [
        _numbers(),
        _doors(),
        [("refuse", [what]) for what in sorted(REFUSED)],
        _files(),
        [*(("call_in_threads", [4]) for _ in range(5)), *(("translate_in_threads", [4]) for _ in range(5))],
        [("right", []), *(("fork", [form]) for form in FORMS)],
        [("interrupt", [what, delay]) for delay in (0.01, 0.05, 0.2) for what in INTERRUPTED],
        _libraries(),
    ]
