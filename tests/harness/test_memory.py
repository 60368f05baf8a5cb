"""How much memory a call needs: counted for ours and for PyTorch, and what the system sees of it."""

import subprocess
import sys
from pathlib import Path

import pytest
import torch
from torch import fx, nn

from relax_zoo.compiler import Executable, build
from relax_zoo.harness.allocations import Allocations
from relax_zoo.harness.checks import BY_TITLE
from relax_zoo.harness.checks.memory import measure
from relax_zoo.harness.subject import Subject
from relax_zoo.translator import from_fx
from relax_zoo.zoo import find

SIZE = (1, 3, 512, 512)


def two_linears() -> nn.Module:
    return nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10)).eval()


def convolutions() -> nn.Module:
    return nn.Sequential(nn.Conv2d(3, 32, 3, padding=1), nn.ReLU(), nn.Conv2d(32, 32, 3, padding=1)).eval()


def built(module: nn.Module, *shape: int | str) -> Executable:
    return build(from_fx(fx.symbolic_trace(module), [shape]), threads=1)


def test_a_call_needs_its_intermediate_and_its_result() -> None:
    assert built(two_linears(), 1, 64).signature.memory == 4 * (256 + 10)


def test_what_a_kernel_allocates_for_itself_counts() -> None:
    image, padded = 4 * 8 * 8, 4 * 10 * 10
    run = built(nn.Sequential(nn.Conv2d(1, 1, 3, padding=1, bias=False)).eval(), 1, 1, 8, 8)
    assert run.signature.memory is not None
    assert run.signature.memory >= image + padded


def test_where_sizes_are_named_the_need_is_not_known() -> None:
    assert built(two_linears(), "batch", 64).signature.memory is None


def test_eager_pytorch_holds_an_operators_operand_and_result_at_once() -> None:
    module, x = two_linears(), torch.ones(1, 64)
    with torch.inference_mode(), Allocations(module, (x,)) as counted:
        module(x)
    assert counted.peak == 4 * (256 + 256)


def test_a_tensor_that_is_kept_counts_until_it_is_let_go() -> None:
    with torch.inference_mode(), Allocations(nn.Module(), ()) as counted:
        kept = [torch.zeros(1000) for _ in range(3)]
        del kept
        torch.zeros(10)
    assert counted.peak == 3 * 4000


CALL = """
import sys
from pathlib import Path

import numpy as np

from relax_zoo.compiler import load


def resident(key):
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(key))


run = load(sys.argv[1])
x = np.ones((1, 3, 512, 512), "float32")
run.vm  # which loads the weights
Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
before = resident("VmRSS")
run(x)
print(resident("VmHWM") - before)
"""


def test_the_count_is_what_the_system_gives_the_process(tmp_path: Path) -> None:
    run = built(convolutions(), *SIZE)
    run.save(tmp_path / "program.so")
    command = [sys.executable, "-c", CALL, str(tmp_path / "program.so")]
    seen = int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert run.signature.memory is not None
    assert 0.9 < seen / run.signature.memory < 1.25, (seen, run.signature.memory)


def test_a_figure_that_moved_is_told_with_what_it_is_of() -> None:
    before = {"peak": 1_000_000, "eager_peak": 1, "file": 5_000, "eager_file": 1}
    (move,) = BY_TITLE["memory"].moved(before, before | {"peak": 1_200_000}, False)
    assert (move.kind, move.before, move.now) == ("worse", "1.00 MB, a call at its peak", "1.20 MB, a call at its peak")
    assert not list(BY_TITLE["memory"].moved(before, before | {"peak": 1_005_000}, False))


def test_where_no_file_can_be_linked_the_rest_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    found = measure(Subject(find("mlp")[0]))
    assert (found.file, found.peak) == (None, 4 * (128 + 10))
    assert dict(BY_TITLE["memory"].facts(vars(found)))["saved file"] == "not saved: that needs a C compiler"


@pytest.mark.parametrize(("peak", "cell"), [(512, "512 B (0.50x)"), (None, "file 5.00 kB")])
def test_the_cell_shows_the_peak_beside_eagers_or_else_the_file(peak: int | None, cell: str) -> None:
    assert BY_TITLE["memory"].cell({"peak": peak, "eager_peak": 1024, "file": 5000}) == cell
