"""What a caller of a standalone library may do: each call is right, or a code and words.

A child loads the library and calls it, through ctypes; the process itself never does, for which a path is one library.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
import torch
from torch import Tensor

from relax_zoo.compiler import Executable
from tests.abuse.at_once import in_a_child, killed
from tests.abuse.deeds import deed
from tests.abuse.programs import FULL, Programs
from tests.compiler.standalone.library import DATA, INVALID, Failed, Library, same_bits


def _path(programs: Programs, name: str) -> Path:
    folder = programs.folder / "libraries"
    folder.mkdir(exist_ok=True)
    return folder / Path(name).with_suffix(".so")


def _program(programs: Programs, which: int) -> Executable:
    """One of two that take other inputs than each other."""
    return (programs.picked, programs.product)[which]


@deed
def save_library(programs: Programs, which: int, name: str) -> str:
    """One of two programs as a library and its header."""
    _program(programs, which).save(_path(programs, name), standalone=True)
    return "right"


@deed
def kill_while_saving_library(programs: Programs, which: int, name: str, delay: float) -> str:
    """A process that is ended while it saves a library."""
    killed(lambda: save_library(programs, which, name), delay)
    return "right"


@deed
def mix_headers(programs: Programs, name: str) -> str:
    """The second one beside the header of the first, as a process leaves it that is ended between: it is refused."""
    path = _path(programs, name)
    header = path.with_suffix(".h").read_text()
    save_library(programs, 1, name)
    path.with_suffix(".h").write_text(header)
    in_a_child(lambda: _refused(path))
    path.unlink()
    path.with_suffix(".h").unlink()
    return "refused"


def _refused(path: Path) -> None:
    with pytest.raises(Failed, match="compiled with another header"):
        Library(path)


@deed
def call_library(
    programs: Programs, name: str, which: list[int], how: str, threads: int, rows: int, places: list[int], ends: bool
) -> str:
    """Call a library, which is one of these, or -1, none: with what it takes, or not."""
    path = _path(programs, name)
    if not (path.exists() and path.with_suffix(".h").exists()):
        assert -1 in which
        return "not there"
    in_a_child(lambda: _call(programs, path, which, how, threads, rows, places), ends=ends)
    return "right"


def _call(
    programs: Programs, path: Path, which: list[int], how: str, threads: int, rows: int, places: list[int]
) -> None:
    try:
        library = Library(path, threads)
    except Failed as refusal:
        if "another header" in str(refusal) and {0, 1} <= {*which}:
            return  # whoever saved it was ended between the two
        raise
    takes = 0 if f"{library.name}_inputs = 2" in path.with_suffix(".h").read_text() else 1
    assert takes in which
    if takes == 0:
        inputs = [torch.arange(2.0 * rows).view(rows, 2), torch.tensor(places, dtype=torch.int64)]
        sizes = [rows, len(places)]
    else:
        inputs, sizes = [torch.from_numpy(FULL)], []
    outputs = library.outputs(sizes)
    changed, code = _changed(how, inputs, outputs)
    if how == "a negative size" and sizes:
        sizes, code = [-1, sizes[1]], INVALID
    if not code and takes == 0 and not all(-rows <= place < rows for place in places):
        code = DATA
    for _ in range(2):
        if code:
            with pytest.raises(Failed) as refusal:
                library.run(*changed, sizes)
            assert refusal.value.code == code, refusal.value
            continue
        library.run(*changed, sizes)
        wanted = inputs[0][places] if takes == 0 else programs.product(inputs[0])
        assert same_bits(changed[1], [wanted])
    library.close()


Tensors = Sequence[Tensor]


def _changed(how: str, inputs: Tensors, outputs: Tensors) -> tuple[tuple[Tensors, Tensors], int]:
    """Inputs and outputs, made others, and the code for those."""
    flat = inputs[0].reshape(-1)
    if how == "short" and flat.numel():
        return ([flat[1:], *inputs[1:]], outputs), INVALID
    if how == "unaligned":
        return ([_shifted(each) for each in inputs], [_shifted(each) for each in outputs]), 0
    if how == "too few outputs" and outputs[0].numel():
        return (inputs, [outputs[0].reshape(-1)[1:]]), INVALID
    if how == "over an input" and outputs[0].numel() and outputs[0].shape == inputs[0].shape:
        return (inputs, [inputs[0]]), INVALID
    return (inputs, outputs), 0


def _shifted(tensor: Tensor) -> Tensor:
    room = torch.empty(tensor.numel() + 1, dtype=tensor.dtype)
    return room[1:].copy_(tensor.reshape(-1)).reshape(tensor.shape)
