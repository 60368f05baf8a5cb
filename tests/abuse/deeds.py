"""What a caller may do to a build: each deed asserts that it ends in a right result or a documented exception.

A deed answers with what it was: "right" where it gave something, or how it was refused.
"""

from __future__ import annotations

import contextlib
import copy
import gc
import io
import json
import os
import pickle
import subprocess
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor

from relax_zoo._tvm import TVM_VERSION
from relax_zoo.compiler import DivisionError, Executable, InputError, load
from relax_zoo.compiler.runtime import file
from relax_zoo.harness.numerics.judge import judge
from tests.abuse.programs import DTYPES, FULL, WIDE, Programs, Returned, sized
from tests.compiler.test_door import CALLED, GIVEN, NUMBERS, TABLE, check

Deed = Callable[..., str]
DEEDS: dict[str, Deed] = {}
CALLS = 200  # that are refused, thrice: what they leave must be less than an object and a kilobyte each


def deed(function: Deed) -> Deed:
    """Register what can be done."""
    DEEDS[function.__name__] = function
    return function


# ---------------------------------------------------------------- calls


@deed
def right(programs: Programs) -> str:
    """A call gives what it gives: the weights and the pool of threads are as they should be."""
    verdict = judge(programs.known, torch.from_numpy(programs.product(FULL)))
    assert verdict.ok, verdict.message
    return "right"


@deed
def give(programs: Programs, kind: str) -> str:
    """An input of a kind that the table of the docstring has."""
    run = programs.doubled[2]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if kind in CALLED:
            check(TABLE[kind], CALLED[kind], run, NUMBERS)
            return TABLE[kind]
        value, plain = GIVEN[kind](), None
        if isinstance(value, np.generic):
            run = programs.doubled[0]
        if TABLE[kind] != "refused":
            plain = value.detach().resolve_neg().clone().numpy() if isinstance(value, Tensor) else np.array(value)
        check(TABLE[kind], lambda run: run(value), run, plain)
    return TABLE[kind]


@deed
def misfit(programs: Programs, shapes: list[list[int]]) -> str:
    """Other numbers of inputs, and other shapes, than there are."""
    try:
        programs.picked(
            *[torch.zeros(shape, dtype=torch.int64 if i else torch.float32) for i, shape in enumerate(shapes)]
        )
    except InputError:
        assert [len(shape) for shape in shapes] != [2, 1] or shapes[0][1] != 2, shapes
        return "refused"
    except IndexError:
        assert shapes[0][0] == 0 < shapes[1][0], shapes
        return "refused"
    assert [len(shape) for shape in shapes] == [2, 1], shapes
    return "right"


def _wrapped(numbers: list[int], dtype: str) -> list[int]:
    bits = torch.iinfo(DTYPES[dtype]).bits
    return [(number + 2 ** (bits - 1)) % 2**bits - 2 ** (bits - 1) for number in numbers]


def _columns(pairs: list[tuple[int, int]], dtype: str) -> tuple[list[int], list[int], list[Tensor]]:
    x, y = (_wrapped([pair[at] for pair in pairs], dtype) for at in (0, 1))
    return x, y, [torch.tensor(each, dtype=DTYPES[dtype]) for each in (x, y)]


def _of_each(rows: Tensor) -> list[int]:
    """What came of each number, which is the same all along its row."""
    assert rows.eq(rows[:, :1]).all()
    found: list[int] = rows[:, 0].tolist()
    return found


@deed
def divide(programs: Programs, pairs: list[tuple[int, int]], dtype: str) -> str:
    """Integers by integers, zero among them or not."""
    x, y, inputs = _columns(pairs, dtype)
    try:
        found = programs.divided[dtype](*[each[:, None].repeat(1, WIDE) for each in inputs])
    except DivisionError:
        assert not all(y), y
        return "refused"
    assert all(y), y
    toward_zero = [abs(a) // abs(b) * (-1 if (a < 0) != (b < 0) else 1) for a, b in zip(x, y, strict=True)]
    floor, rest = ([f(a, b) for a, b in zip(x, y, strict=True)] for f in (lambda a, b: a // b, lambda a, b: a % b))
    left = [a - q * b for a, b, q in zip(x, y, toward_zero, strict=True)]
    for result, wanted in zip(found, (floor, rest, left, toward_zero), strict=True):
        assert _of_each(result) == _wrapped(wanted, dtype), (x, y)
    return "right"


@deed
def shift(programs: Programs, pairs: list[tuple[int, int]], dtype: str) -> str:
    """Integers by as many bits as they have, more or fewer."""
    x, y, inputs = _columns(pairs, dtype)
    left, right = programs.shifted[dtype](*inputs)
    bits = torch.iinfo(DTYPES[dtype]).bits
    there = [0 <= by < bits for by in y]
    wanted = [number << by if is_there else 0 for number, by, is_there in zip(x, y, there, strict=True)]
    assert left.tolist() == _wrapped(wanted, dtype), (x, y)
    down = [number >> by if is_there else -(number < 0) for number, by, is_there in zip(x, y, there, strict=True)]
    assert right.tolist() == down, (x, y)
    return "right"


@deed
def pick(programs: Programs, rows: int, places: list[int]) -> str:
    """Rows at places that are there, or not."""
    x = torch.arange(2.0 * rows).view(rows, 2)
    is_there = all(-rows <= place < rows for place in places)
    try:
        result = programs.picked(x, torch.tensor(places, dtype=torch.int64))
    except IndexError:
        assert not is_there
        return "refused"
    assert is_there
    assert torch.equal(result, x[places])
    return "right"


@deed
def size(programs: Programs, rows: int) -> str:
    """As many rows as there may be, or none."""
    x = torch.arange(3.0 * rows).view(rows, 3)
    try:
        found = programs.sized(x)
    except (ValueError, IndexError):
        assert not rows
        return "refused"
    assert rows
    for result, wanted in zip(found, sized(x), strict=True):
        torch.testing.assert_close(result, wanted)
    return "right"


REFUSED: dict[str, Callable[[Programs], Any]] = {
    "an index": lambda programs: programs.picked(torch.ones(2, 2), torch.full((1000,), 9)),
    "a divisor": lambda programs: programs.divided["int64"](*[torch.zeros(16, WIDE, dtype=torch.int64)] * 2),
    "an input": lambda programs: programs.picked(torch.ones(2, 3), torch.zeros(1000)),
    "a number of inputs": lambda programs: programs.picked(torch.ones(1000, 2)),
    "a size": lambda programs: programs.sized(torch.ones(0, 3)),
}


@deed
def refuse(programs: Programs, what: str) -> str:
    """A call that is refused, hundreds of times: it leaves nothing in the process."""

    def call() -> None:
        with contextlib.suppress(ValueError, IndexError, ZeroDivisionError):
            REFUSED[what](programs)
            raise AssertionError("taken")

    for _ in range(200):
        call()
    gc.collect()
    gc.disable()
    left, grown = zip(*(_grown(call) for _ in range(3)), strict=True)
    gc.enable()
    assert min(left) < CALLS, f"{min(left)} objects in cycles"
    assert min(grown) < CALLS * 1024, f"{min(grown) / CALLS:.0f} bytes a call"
    return "refused"


def _grown(call: Callable[[], None]) -> tuple[int, int]:
    """How many objects are in cycles after CALLS calls, and how many bytes the process has more; not only for once."""
    before = _resident()
    for _ in range(CALLS):
        call()
    return gc.collect(), _resident() - before


def _resident() -> int:
    with open("/proc/self/statm", encoding="ascii") as numbers:
        return int(numbers.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@deed
def copied(programs: Programs, how: str) -> str:
    """A program, copied."""
    ways = {"copy": copy.copy, "deepcopy": copy.deepcopy, "pickle": lambda run: pickle.loads(pickle.dumps(run))}
    again: Executable = ways[how](programs.scaled[1])
    assert again(torch.ones(1)).item() == 3.0
    assert "float32" in repr(again)
    return "right"


@deed
def write(programs: Programs, number: int) -> str:
    """What a program returned is written into, and it is called again."""
    room = torch.empty(6 + 16)  # an input that begins elsewhere than vectors do is copied, and so are arrays
    given = room[-room.data_ptr() % 64 // 4 :][:6].view(2, 3)
    given.copy_(torch.arange(6.0).view(2, 3))
    wanted = [each.detach().clone() for each in Returned()(given)]
    for _ in range(2):
        found = programs.returned(given)
        for result, each in zip(found, wanted, strict=True):
            assert torch.equal(result, each)
            result.fill_(number)
    assert torch.equal(given, wanted[0])
    return "right"


# ---------------------------------------------------------------- files


@deed
def save(programs: Programs, which: int, name: str, through_a_link: bool = False) -> str:
    """One of two programs into a file; who has opened what was there before goes on to read that."""
    path = programs.folder / name
    if through_a_link:
        path = programs.folder / f".link{len(os.listdir(programs.folder))}"
        path.symlink_to(programs.folder / name)
    with path.open("rb") if path.exists() else io.BytesIO() as opened:
        before = opened.read()
        programs.scaled[which].save(path)
        opened.seek(0)
        assert opened.read() == before, "a file was written that was being read"
    if through_a_link:
        assert path.is_symlink(), "the link is none any more"
        path.unlink()
    return "right"


@deed
def spoil(programs: Programs, name: str, spoilt: str, how: str, place: float) -> str:
    """A file, made another."""
    content = (programs.folder / name).read_bytes()
    at = int(place * (len(content) - 1))
    changed = {
        "cut": lambda: content[:at],
        "flip": lambda: content[:at] + bytes([content[at] ^ 0x55]) + content[at + 1 :],
        "append": lambda: content + b"more",
        "other": lambda: os.urandom(at % 1000),
        "later format": lambda: _repacked(content, version=99),
        "other TVM": lambda: _repacked(content, tvm="0.1"),
        "other machine": lambda: _repacked(content, machine="riscv64"),
        "newer processor": lambda: _repacked(content, features=["avx9"]),
    }[how]()
    (programs.folder / spoilt).write_bytes(changed)
    return "right"


def _repacked(content: bytes, tvm: str = TVM_VERSION, version: int = 1, **changes: Any) -> bytes:
    """A file as another version, or for another processor, would have been written, its digest right."""
    _, _, length, _ = file.FIRST.unpack_from(content)
    head = json.loads(content[file.BEGIN : file.BEGIN + length].rstrip(b"\0"))
    text = json.dumps({"tvm": tvm, "signature": {**head["signature"], **changes}}).encode()
    text += bytes(-(file.BEGIN + len(text)) % 64)
    library = content[file.BEGIN + length :]
    first = file.FIRST.pack(file.MAGIC, version, len(text), len(library))
    return b"".join((first, file.digest(first, text, library), text, library))


@deed
def read(programs: Programs, name: str, which: list[int]) -> str:
    """Load a file that holds one of these programs; none where it was spoilt."""
    try:
        run = load(programs.folder / name)
    except ValueError:
        if which:
            raise
        return "refused"
    factor = run(torch.ones(2)).tolist()
    assert factor in [[(2.0, 3.0)[each]] * 2 for each in which]
    programs.loaded.append((run, factor))
    assert all(each(torch.ones(2)).tolist() == known for each, known in [*programs.loaded]), (
        "another program than before"
    )
    return "right"


@deed
def name_a_function(programs: Programs, name: str) -> str:
    """A file that says that its outputs belong into a function: nothing is called."""
    path = programs.folder / name
    structure = {"named": {"class": "os:_exit", "fields": {"status": 0}}}
    path.with_suffix(".named").write_bytes(_repacked(path.read_bytes(), structure=structure))
    assert load(path.with_suffix(".named"))(torch.ones(1))._fields == ("status",)
    return "right"


@deed
def strip(programs: Programs, name: str) -> str:
    """What makes libraries smaller."""
    subprocess.run(["strip", programs.folder / name], capture_output=True, check=False)
    return "right"
