"""What the judge refuses to judge by, what it says beside its verdict, and the doors that lead to it."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

import relax_zoo
from relax_zoo import __main__ as door
from relax_zoo.harness.process.watched import Limits
from relax_zoo.harness.referee.referee import Referee
from tests.harness.referee.cheating import SHAPES, right, scores

KERNELS = """\
import torch

def twice(x):
    return x * 2

def added(x):
    return x + x

def nothing(x):
    return torch.zeros_like(x)
"""


def honest(x: Tensor) -> Tensor:
    return torch.from_numpy(x.numpy() * 2)


# ---------------------------------------------------------------- references that prove nothing


SAME = "output is the same for other inputs"
VACUOUS: dict[str, tuple[Callable[..., Any], str]] = {
    "a constant": (lambda x: torch.ones(33), "output does not depend on the inputs"),
    "zeros": (lambda x: torch.zeros_like(x), SAME),
    "times zero": (lambda x: x * 0, SAME),
    "saturated": (lambda x: torch.sigmoid(x.abs() + 1000), SAME),
    "infinite": (lambda x: x.abs() + torch.inf, SAME),
    "a mean of what has none": (lambda x: (x - x.mean()).mean(), SAME),
    "one of two": (lambda x: (x * 2, x * 0), "output[1] is the same for other inputs"),
}


@pytest.mark.parametrize(("reference", "said"), VACUOUS.values(), ids=VACUOUS)
def test_what_any_result_would_pass_proves_nothing(reference: Callable[..., Any], said: str) -> None:
    def candidate(x: Tensor) -> Any:
        return (x * 2, torch.zeros_like(x)) if "[1]" in said else torch.zeros_like(x)

    judgement = relax_zoo.judge(candidate, reference, [("n",)], seconds=0, seed=0, leave_out=["NaN", "infinity"])
    assert any(said in reason for reason in judgement.reasons), judgement


def test_a_reference_that_draws_random_numbers_is_none() -> None:
    with pytest.raises(ValueError, match="draws random numbers"):
        relax_zoo.judge(honest, torch.rand_like, [("n",)], seconds=0)


def test_the_reference_itself_is_no_candidate() -> None:
    assert "is the reference itself" in str(relax_zoo.judge(scores, scores, SHAPES, seconds=0))


def test_a_function_that_was_patched_before_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch, "allclose", lambda *_, **__: True)
    judgement = relax_zoo.judge(honest, lambda x: x + x, [("n",)], seconds=0)
    assert "functions are patched in this process: torch.allclose is from" in judgement.reasons[0]
    assert Path(__file__).name in judgement.reasons[0]


def test_what_the_inputs_do_not_reach_is_said() -> None:
    def reference(x: Tensor) -> Tensor:
        return torch.where(x < 1e9, x + x, x)

    note = "no inputs reach: where: always true"
    assert note in relax_zoo.judge(honest, reference, [("n",)], seconds=0, leave_out=["NaN", "inf"]).notes


def test_an_input_that_moves_nothing_is_named() -> None:
    notes = relax_zoo.judge(lambda x, y: x + x, lambda x, y: x * 2 + y * 0, [(9,), (9,)], seconds=0).notes
    assert "no inputs reach: what input 1 does: others in its place change nothing" in notes
    assert not [note for note in notes if "input 0" in note]


def test_a_module_of_the_reference_is_out_of_reach_of_its_heirs() -> None:
    class Heir(Doubled):
        def forward(self, x: Tensor) -> Tensor:
            return super().forward(x)

    assert "calls the reference" in str(relax_zoo.judge(Heir(), Doubled(), [(9,)], seconds=0))


class Doubled(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return x * 2


# ---------------------------------------------------------------- what is right


class Running(nn.Module):
    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        return x.add_(1), x[:1]


def test_a_reference_may_write_into_its_inputs_and_return_views() -> None:
    def candidate(x: Tensor) -> list[Tensor]:
        x.copy_(torch.from_numpy(x.numpy() + 1))
        return [x, x[:1]]

    def forgetful(x: Tensor) -> list[Tensor]:
        return [x + 1, x[:1] + 1]

    referee = Referee(Running(), [(5, 4)], seed=0)
    assert referee.judge(candidate, seconds=0).ok
    assert "output[1][0]" in str(referee.judge(forgetful, seconds=0).reasons)


def test_what_is_raised_where_it_may_be_is_noted_and_where_it_may_not_refused() -> None:
    def careful(x: Tensor) -> Tensor:
        if not x.is_contiguous() or len(x) != 33:
            raise ValueError("33 contiguous numbers")
        return torch.from_numpy(x.numpy() * 2)

    judgement = relax_zoo.judge(careful, lambda x: x + x, [("n",)], seconds=0, seed=0)
    assert judgement.ok, judgement
    assert "sizes n=1: the candidate refuses it, ValueError: 33 contiguous numbers" in judgement.notes
    assert "gaps: the candidate refuses it, ValueError: 33 contiguous numbers" in judgement.notes


def test_inputs_may_be_given_or_made_by_a_function() -> None:
    given = torch.rand(4, 3)
    assert relax_zoo.judge(honest, lambda x: x + x, [given], seconds=0).ok

    def make(number: int) -> tuple[Tensor, int]:
        return torch.rand(5, generator=torch.Generator().manual_seed(number)).log(), number % 3

    def reference(x: Tensor, count: int) -> Tensor:
        return x * (count + 2)

    def candidate(x: Tensor, count: int) -> Tensor:
        return torch.from_numpy(x.numpy() * (count + 2))

    assert relax_zoo.judge(candidate, reference, make, seconds=0).ok
    assert not relax_zoo.judge(lambda x, count: x * 2, reference, make, seconds=0, seed=1).ok


def test_pytorch_itself_may_be_forbidden() -> None:
    judgement = relax_zoo.judge(lambda x: x.mul(2), lambda x: x + x, [("n",)], seconds=0, without_torch=True)
    assert judgement.reasons == ("it has PyTorch compute: aten.mul.Tensor",)
    assert relax_zoo.judge(honest, lambda x: x + x, [("n",)], seconds=0, without_torch=True).ok


def test_what_torch_compile_makes_of_the_reference_may_call_it() -> None:
    def reference(x: Tensor) -> Tensor:
        return torch.relu(x) * 2

    compiled = torch.compile(reference, backend="eager")
    assert "calls the reference" in str(relax_zoo.judge(compiled, reference, [(7,)], seconds=0))
    assert relax_zoo.judge(compiled, reference, [(7,)], seconds=0, may_call_reference=True).ok


# ---------------------------------------------------------------- time


def test_the_time_is_the_judges_and_the_timed_results_are_looked_at() -> None:
    def slow(x: Tensor, w: Tensor) -> Tensor:
        time.sleep(0.002)
        time.perf_counter = lambda: 0.0
        return right(x, w)

    calls = iter(range(10**9))

    def tired(x: Tensor, w: Tensor) -> Tensor:
        return right(x, w) if next(calls) < 18 else torch.zeros(len(x), 18)

    referee = Referee(scores, SHAPES, seed=0)
    judgement = referee.judge(slow, seconds=0.1)
    assert judgement.reasons == ("the candidate replaces functions of libraries: time.perf_counter",)
    assert judgement.latency is not None
    assert judgement.latency.ours > 0.002
    assert "x of the reference's" in str(judgement)
    assert "when it is timed: output" in str(referee.judge(tired, seconds=0.1).reasons)


def test_work_that_goes_on_is_seen() -> None:
    def run(x: Tensor, w: Tensor) -> Tensor:
        import threading

        def work() -> None:
            end = time.monotonic() + 60  # it is killed before
            while time.monotonic() < end:
                pass

        if not any(thread.name == "left" for thread in threading.enumerate()):
            threading.Thread(target=work, name="left", daemon=True).start()
        return right(x, w)

    assert "it works on after it has returned" in Referee(scores, SHAPES, seed=0).judge(run, seconds=0.05).reasons


def test_a_candidate_that_hangs_is_one_verdict() -> None:
    def hang(x: Tensor, w: Tensor) -> Tensor:
        time.sleep(60)
        return right(x, w)

    judgement = relax_zoo.judge(hang, scores, SHAPES, seconds=0, limits=Limits(seconds=1))
    assert "its process hung" in judgement.reasons[0]


# ---------------------------------------------------------------- doors


def test_the_command_judges_functions_of_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kernels = tmp_path / "kernels.py"
    kernels.write_text(KERNELS)
    words = ["--input", "n,3", "--size", "n=8", "--seconds", "0", "--seed", "3"]
    assert door.main(["judge", f"{kernels}:added", f"{kernels}:twice", *words]) == 0
    assert ": right, judged by" in capsys.readouterr().out
    assert door.main(["judge", f"{kernels}:nothing", f"{kernels}:twice", *words]) == 1
    shown = capsys.readouterr().out
    assert "(seed 3)\n  ordinary" in shown
    assert "  why: ordinary: output" in shown
    assert door.main(["judge", f"{kernels}:nothing", f"{kernels}:thrice", *words]) == 2
    assert "has no thrice" in capsys.readouterr().err
    for misspelled, said in ((f"{kernels}:nothin", "has no nothin"), ("kernel:nothing", "there is no module kernel")):
        assert door.main(["judge", misspelled, f"{kernels}:twice", *words]) == 2
        assert said in capsys.readouterr().err


def test_the_page_does_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = (Path(__file__).parents[3] / "docs" / "judge.md").read_text()
    kernels, use = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    (command,) = re.findall(r"```bash\n(.*?)\n```", page, re.DOTALL)
    (tmp_path / "kernels.py").write_text(kernels)
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    exec(use.replace("inputs=", "seconds=0, inputs="), {})
    del sys.modules["kernels"]
    assert door.main([*shlex.split(command)[3:], "--seconds", "0"]) == 0
    mine, named = capsys.readouterr().out.split("kernels.py:mine")
    assert mine.startswith("mine: right, judged by reference")
    assert named.startswith(": right, judged by kernels.py:reference")


def test_a_candidate_that_is_named_is_imported_in_its_own_process_alone(tmp_path: Path) -> None:
    evil = tmp_path / "evil.py"
    evil.write_text("import torch\ntorch.allclose = lambda *_, **__: True\ndef twice(x):\n    return x + x\n")
    judgement = relax_zoo.judge(f"{evil}:twice", lambda x: x * 2, [("n",)], seconds=0)
    assert judgement.reasons == ("the candidate replaces functions of libraries: torch.allclose",)
    assert "judged_evil" not in sys.modules
    evil.write_text("import os\nos._exit(3)\n")
    assert "left with exit code 3" in str(relax_zoo.judge(f"{evil}:twice", lambda x: x * 2, [("n",)], seconds=0))


def test_the_fixture_fails_the_test_with_the_table(zoo_judge: Callable[..., Any]) -> None:
    assert zoo_judge(honest, lambda x: x + x, [("n",)], seconds=0).ok
    with pytest.raises(AssertionError, match="zeros_like: refused, judged by"):
        zoo_judge(torch.zeros_like, lambda x: x + x, [("n",)], seconds=0)


def test_the_package_is_imported_without_pytorch() -> None:
    code = "import sys, relax_zoo; assert not {'torch', 'numpy', 'tvm'} & sys.modules.keys()"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True).returncode == 0
