"""Two builds side by side: a slower one is seen, the kernel that makes it so is named, and noise is not blamed."""

import io
import re
from pathlib import Path
from typing import Any

import pytest
import torch
import tvm
import tvm_ffi
from rich.console import Console
from torch import fx, nn
from tvm import tirx
from tvm.s_tir import SBlock, SBlockRealize

from relax_zoo import compiler, translator, zoo
from relax_zoo.__main__ import main
from relax_zoo.compiler import driver
from relax_zoo.harness.latency import regressions as compare
from relax_zoo.harness.latency import store
from relax_zoo.harness.latency.ab import save, versus
from relax_zoo.harness.latency.regressions import CompareError, Comparison
from relax_zoo.harness.latency.store import Host, Measurement, Run
from relax_zoo.harness.latency.versus import Program, Versus
from relax_zoo.harness.numerics.judge import judge, reference
from relax_zoo.harness.process.child import Functions
from relax_zoo.harness.process.parent import Worker
from relax_zoo.harness.results import Latency
from tests.harness import faults
from tests.harness.faults import ENDS

INPUTS = [(400, 256)]
SECONDS = 20.0


@pytest.fixture(autouse=True)
def one_thread() -> Any:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def net() -> nn.Module:
    """Three products of unlike sizes, so that each is a kernel of its own."""
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Linear(256, 192), nn.ReLU(), nn.Linear(192, 320), nn.Tanh(), nn.Linear(320, 128), nn.Sigmoid()
    ).eval()


def built(folder: Path, name: str) -> Program:
    run = compiler.build(translator.from_fx(fx.symbolic_trace(net()), INPUTS), threads=1, report=True)
    save(run, folder / f"{name}.so")
    return Program(folder / f"{name}.so")


def with_more_rounds(function: tirx.PrimFunc, percent: int) -> tirx.PrimFunc:
    """The kernel with `percent` of its outermost loop's rounds done a second time, which makes no other values."""
    realize = function.body
    loop = realize.block.body
    rounds = int(loop.extent)
    assert isinstance(loop, tirx.For)
    assert rounds * percent % 100 == 0, f"{percent} % of {rounds} rounds is no whole number"
    number = tirx.Var("number", loop.loop_var.ty)
    place = number % tirx.IntImm("int64", rounds)
    body = tvm_ffi.structural_map(loop.body, ((tirx.Var, lambda v: place if v.same_as(loop.loop_var) else v),))
    longer = tirx.For(number, loop.min, tirx.IntImm("int64", rounds * (100 + percent) // 100), loop.kind, body)
    root = realize.block
    block = SBlock(
        root.iter_vars, root.reads, root.writes, root.name_hint, longer, root.init, root.alloc_buffers,
        root.match_buffers, root.annotations,
    )  # fmt: skip
    return function.with_body(SBlockRealize(realize.iter_values, realize.predicate, block))


def planted(monkeypatch: pytest.MonkeyPatch, name: str, percent: int) -> None:
    """Let the schedule of one kernel make it slower."""
    real = compiler.lower

    def lower(module: tvm.IRModule, target: Any, seen: Any = None) -> tvm.IRModule:
        lowered = real(module, target, seen).clone()
        (kernel,) = (gv for gv, function in lowered.functions_items() if gv.name_hint == name)
        lowered.update_func(kernel, with_more_rounds(lowered[kernel], percent))
        return lowered

    monkeypatch.setattr(driver, "lower", lower)


KERNEL = "fused_matmul1_add1_tanh"


def test_ten_percent_in_one_kernel_are_found_and_blamed_on_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    base = built(tmp_path, "base")
    with monkeypatch.context() as patch:
        planted(patch, KERNEL, 10)
        head = built(tmp_path, "head")
    x = torch.randn(*INPUTS[0])
    assert torch.equal(compiler.load(base.path)(x), compiler.load(head.path)(x))
    found = versus(base, head, [x], seconds=SECONDS)
    assert [kernel.name for kernel in found.blamed] == [KERNEL], found
    assert "_3" in found.blamed[0].nodes  # as torch.fx names the fourth layer
    assert found.latency.verdict == "slower", found.latency


def test_the_same_code_is_not_blamed(tmp_path: Path) -> None:
    base = built(tmp_path, "base")
    found = versus(base, built(tmp_path, "head"), [torch.randn(*INPUTS[0])], seconds=SECONDS)
    assert len(found.kernels) == 3
    assert not found.blamed
    assert found.latency.verdict == "cannot tell"


def test_this_tree_is_held_against_a_revision(capsys: pytest.CaptureFixture[str]) -> None:
    main(["compare", "HEAD", "--model", "matmul_relu", "--seconds", "1"])
    row = next(line for line in capsys.readouterr().out.splitlines() if "matmul_relu" in line)
    assert any(verdict in row for verdict in ("faster", "slower", "cannot tell")), row


def test_what_is_no_revision_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "no-such-branch", "--model", "matmul_relu"]) == 2
    assert "'no-such-branch' is neither a revision" in capsys.readouterr().out


def tree_of(folder: Path, code: str) -> Path:
    """A tree whose every command is this code."""
    (folder / "relax_zoo").mkdir()
    (folder / "relax_zoo" / "__init__.py").touch()
    (folder / "relax_zoo" / "__main__.py").write_text(code)
    return folder


def test_a_model_that_the_base_does_not_build_is_a_failure_with_its_reason(tmp_path: Path) -> None:
    tree = tree_of(tmp_path, "raise ImportError('of another time')")
    said = r"does not build matmul_relu: it left with exit code 1(?s:.*)of another time"
    with pytest.raises(CompareError, match=said):
        compare.build_in(tree, "matmul_relu", 1, tmp_path / "build.so")


@pytest.mark.parametrize(("fault", "said"), ENDS.items())
def test_a_fault_while_the_base_is_built_is_a_failure_with_its_reason(tmp_path: Path, fault: str, said: str) -> None:
    source = Path(faults.__file__).read_text()
    tree = tree_of(tmp_path, f"{source}\nimport faulthandler\nfaulthandler.enable()\n{fault}()")
    with pytest.raises(CompareError, match=said):
        compare.build_in(tree, "matmul_relu", 1, tmp_path / "build.so", faults.limits(fault))


@pytest.mark.parametrize(("fault", "said"), ENDS.items())
def test_a_fault_while_two_builds_are_timed_is_a_failure_with_its_reason(
    monkeypatch: pytest.MonkeyPatch, fault: str, said: str
) -> None:
    monkeypatch.setattr(compare, "TIME", f"{faults.__name__}:{fault}")
    worker, program = Worker(Functions(), faults.limits(fault)), Program(Path("nowhere.so"))
    with pytest.raises(CompareError, match=said):
        compare.measured(worker, "matmul_relu", 1, program, program, 1.0)
    worker.close()


LISTED = "print('usage: python -m relax_zoo COMMAND', '  profile  where', sep=chr(10))"


@pytest.mark.parametrize("code", [None, LISTED], ids=["no-package", "no-command"])
def test_a_base_that_has_no_command_to_build_with_is_told_from_one_that_fails(tmp_path: Path, code: str | None) -> None:
    tree = tmp_path if code is None else tree_of(tmp_path, code)
    with pytest.raises(CompareError, match=r"revisions before 0\.2\.0 cannot be compared"):
        compare.check_builds(tree)
    compare.check_builds(compare.repository())


def test_a_build_of_the_command_is_loaded_and_computes_what_the_model_does(tmp_path: Path) -> None:
    file, nodes = tmp_path / "model.so", tmp_path / "model.json"
    assert main(["build", "matmul_relu", "-o", str(file), "--nodes", str(nodes)]) == 0
    (model,) = zoo.find("matmul_relu")
    with torch.inference_mode():
        inputs = model.example()
        assert judge(reference(model.module(), inputs), compiler.load(file)(*inputs)).ok
    assert {"matmul", "output"} == {node for kernel in Program(file).nodes.values() for node in kernel}


OTHERS = """
from torch import nn
from relax_zoo.zoo import Input, model

class Scaled(nn.Module):
    def forward(self, *, x, scale):
        return {"scaled": x * scale if x.shape[-1] == 4 else x}

@model(inputs={"x": Input(("batch", 4)), "scale": Input((4,))}, batches=(1, 3), via="VIA", why="a test")
def mlp():
    return Scaled()
"""


@pytest.mark.parametrize("via", ["export", "compile"])
def test_a_model_of_another_zoo_is_built_as_it_comes_through_its_door(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], via: str
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    (tmp_path / f"others_{via}.py").write_text(OTHERS.replace("VIA", via))
    file = tmp_path / "model.so"
    assert main(["build", "mlp", "--zoo-module", f"others_{via}", "-o", str(file)]) == 0
    inputs = zoo.get("mlp", f"others_{via}").example()
    assert torch.equal(compiler.load(file)(*inputs)["scaled"], inputs[0] * inputs[1])
    assert main(["build", "mlp", "--zoo-module", "no_such_zoo", "-o", str(file)]) == 2
    assert "No module named 'no_such_zoo'" in capsys.readouterr().out


def test_a_build_that_is_wrong_is_not_timed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = Program(tmp_path / "model.so")
    assert main(["build", "matmul_relu", "-o", str(program.path)]) == 0
    real = compiler.load
    monkeypatch.setattr(compiler, "load", lambda path: lambda *inputs: real(path)(*inputs) + 1)
    found = compare.timed("matmul_relu", 1, program, program, 0.1)
    assert isinstance(found, str)
    assert "not timed, because the base is wrong" in found


def test_a_model_that_is_not_known_is_named_with_those_that_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "no-such-model", "-o", "nowhere.so"]) == 2
    assert "'no-such-model'" in capsys.readouterr().out


def test_a_failure_is_no_success(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*arguments: Any, **options: Any) -> Program:
        raise CompareError("it does not build")

    monkeypatch.setattr(compare, "build_in", fails)
    assert main(["compare", "HEAD", "--model", "matmul_relu"]) == compare.FAILED
    said = capsys.readouterr().out
    assert "it does not build" in said
    assert "not compared" in said


def test_a_model_that_the_base_has_not_is_new(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    tree = tree_of(tmp_path, "raise SystemExit(2)")
    build_in = compare.build_in
    monkeypatch.setattr(compare, "build_in", lambda _, *rest, **options: build_in(tree, *rest, **options))
    assert main(["compare", "HEAD", "--model", "matmul_relu"]) == compare.NEW
    said = capsys.readouterr().out
    assert re.search(r"matmul_relu +│ +1 .* new ", said)
    assert "has no model matmul_relu" in said


def test_what_is_worst_is_the_exit_code() -> None:
    slower, same = (Comparison("a", 1, Versus(Latency(2.0, 1.0, ratio, ratio, ratio, 1.0))) for ratio in (2.0, 1.0))
    new, failed = Comparison("b", 1, failed="none", new=True), Comparison("c", 1, failed="none")
    console = Console(file=io.StringIO())
    cases = [[same], [same, new], [new, failed], [failed, slower, new]]
    assert [compare.report(case, console) for case in cases] == [0, compare.NEW, compare.FAILED, compare.SLOWER]


MACHINE = Host("a CPU", 2, (), {})


def recorded(path: Path, ratio: float, spread: float = 0.01, machine: Host = MACHINE, model: str = "mlp") -> int:
    measurement = Measurement(
        model, 1, "eager", 1e-4, ratio, ratio * (1 - spread), ratio * (1 + spread), 1.01, "cannot tell"
    )
    return store.record(Run("2020-01-01", "benchmark", "", False, machine), [measurement], path).id


@pytest.mark.parametrize(
    ("ratio", "spread", "verdict", "code"),
    [
        pytest.param(0.55, 0.01, "slower", 1, id="slower"),
        pytest.param(0.45, 0.01, "faster", 0, id="faster"),
        pytest.param(0.505, 0.01, "cannot tell", 0, id="within-the-intervals"),
        pytest.param(0.55, 0.10, "cannot tell", 0, id="restless"),
    ],
)
def test_two_runs_are_compared_by_their_ratios(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], ratio: float, spread: float,
    verdict: str, code: int,
) -> None:  # fmt: skip
    path = tmp_path / "runs.sqlite"
    monkeypatch.setenv(store.VARIABLE, str(path))
    base, head = recorded(path, 0.5), recorded(path, ratio, spread)
    assert main(["compare", str(base), str(head)]) == code
    said = capsys.readouterr().out
    assert verdict in said
    assert ("cannot tell (control 1.010)" in said) == (verdict == "cannot tell")


def test_runs_of_two_machines_are_not_compared(tmp_path: Path) -> None:
    path = tmp_path / "runs.sqlite"
    base = recorded(path, 0.5, machine=Host("a CPU", 2, ("avx2", "fma"), {"torch": "2.14.0", "numpy": "2"}))
    head = recorded(path, 0.5, machine=Host("a CPU", 4, ("avx2",), {"torch": "2.15.0", "numpy": "2"}))
    said = "of different machines: torch 2.14.0 and 2.15.0; cores 2 and 4; features of one CPU alone: fma$"
    with pytest.raises(CompareError, match=said):
        compare.runs(base, head, path)


def test_runs_with_nothing_in_common_are_no_success(tmp_path: Path) -> None:
    path = tmp_path / "runs.sqlite"
    base, head = recorded(path, 0.5), recorded(path, 0.5, model="lenet5")
    with pytest.raises(CompareError, match="no model in common"):
        compare.runs(base, head, path)
