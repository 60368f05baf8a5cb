"""How much memory a call needs at once, and how large the saved file is, beside eager PyTorch.

Both are counted, not sampled, so two runs on one tree say the same. A call needs the tensors that live at once, its
results among them, and, for our build, what a kernel allocates for itself; neither the weights nor the inputs. What
PyTorch's kernels allocate for themselves is not seen, which flatters PyTorch.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from ..process.client import ModelClient
from ..text import size
from .check import Check, Facts, Figures, Move, Step

if TYPE_CHECKING:
    from ..subject import Subject

NOISE = 1.01  # a part by which a figure may change without being worth a word


@dataclass(frozen=True)
class Memory:
    """Bytes: of a call at its peak (None where sizes are not fixed), and of the file (None without a linker)."""

    peak: int | None
    eager_peak: int
    file: int | None
    eager_file: int


def measure(subject: Subject) -> Memory:
    """Count the memory of a call on the model's example inputs, and save both programs."""
    import contextlib
    import io
    import tempfile
    from pathlib import Path

    import torch

    from ..allocations import Allocations
    from ..process.progress import phase

    inputs, run, module = subject.model.example(), subject.default_executable, subject.module
    with phase("memory"), torch.inference_mode(), Allocations(module, inputs) as eager:
        module(*inputs)
    weights = io.BytesIO()
    torch.save(module.state_dict(), weights)
    with phase("save"), tempfile.TemporaryDirectory() as folder:
        path, written = Path(folder) / "program.so", None
        with contextlib.suppress(RuntimeError):  # this machine has no C compiler, or one that does not link
            run.save(path)  # type: ignore[attr-defined]
            written = path.stat().st_size
    return Memory(run.signature.memory, eager.peak, written, weights.tell())  # type: ignore[attr-defined]


def test_memory(zoo_subject: ModelClient, zoo_detail: Any) -> None:
    """What a call needs at once and what the saved file takes; never a failure, and only of a build that is right."""
    if not zoo_subject.right:
        pytest.skip("not counted: the build differs from PyTorch")
    found = zoo_subject.ask("memory")
    zoo_detail(**vars(found), cached="memory" in zoo_subject.cached)


def _size(count: int | None, otherwise: str) -> str:
    return otherwise if count is None else size(count)


def _cell(figures: Figures) -> str:
    if figures.get("peak") is None:
        return f"file {_size(figures['file'], 'not saved')}"
    return f"{size(figures['peak'])} ({figures['peak'] / max(1, figures['eager_peak']):.2f}x)"


def _facts(figures: Figures) -> Facts:
    return [
        ("a call at its peak", _size(figures["peak"], "not known: sizes are named")),
        ("eager PyTorch's call", size(figures["eager_peak"])),
        ("saved file", _size(figures["file"], "not saved: that needs a C compiler")),
        ("eager PyTorch's saved weights", size(figures["eager_file"])),
    ]


def _moved(before: Figures, now: Figures, same_machine: bool) -> Iterator[Move]:
    for name, what in (("peak", "a call at its peak"), ("file", "saved file")):
        was, is_ = before.get(name), now.get(name)
        if was and is_ and max(was, is_) > NOISE * min(was, is_):
            kind = "worse" if is_ > was else "better"
            yield Move(kind, f"{size(was)}, {what}", f"{size(is_)}, {what}", max(was, is_) / min(was, is_))


CHECK = Check(
    title="memory",
    test=test_memory,
    steps={"memory": Step("relax_zoo.harness.checks.memory:measure", lambda found: True)},
    turn=5,
    column=5,
    cell=_cell,
    unit="x: of eager",
    facts=_facts,
    moved=_moved,
    left_out=lambda options: (
        "only our own builds are saved, and here" * (options.importer != "ours" or options.zoo_rpc is not None)
        or "a run with --benchmark times every runtime, and nothing else" * options.benchmark
    ),
)
