"""A build in one file, threads, and builds for other processors."""

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import torch
from torch import fx, nn

from relax_zoo import compiler
from relax_zoo.compiler import Executable, build, load
from relax_zoo.translator import from_fx


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.conv = nn.Conv2d(3, 16, 3)
        self.out = nn.Linear(16, 5)

    def forward(self, x: torch.Tensor) -> dict[str, torch.Tensor]:
        features = torch.relu(self.conv(x))
        return {"features": features, "scores": self.out(features.mean((2, 3)))}


def built(threads: int | None = None) -> Executable:
    torch.manual_seed(0)
    return build(from_fx(fx.symbolic_trace(Net().eval()), [("n", 3, 40, 38)]), threads=threads)


X = torch.randn(2, 3, 40, 38, generator=torch.Generator().manual_seed(0))

HERE = os.pathsep.join([str(Path(compiler.__file__).parents[2]), os.environ.get("PYTHONPATH", "")])

LOADER = """
import sys, torch
from relax_zoo.compiler import load
run = load(sys.argv[1])
x, expected = torch.load(sys.argv[2])
results = run(x)
assert list(results) == list(expected)
assert all(torch.equal(results[key], expected[key]) for key in expected)
try:
    run(x[:, :2])
except ValueError as error:
    assert "input 'x'" in str(error)
else:
    raise AssertionError("a wrong shape was taken")
mapped = open("/proc/self/maps").read()
assert "libtvm_runtime" in mapped and "libtvm_compiler" not in mapped
print("ran without the compiler")
"""


def test_a_saved_build_runs_in_a_process_that_has_tvms_runtime_alone(tmp_path: Path) -> None:
    run = built()
    run.save(tmp_path / "net.so")
    torch.save((X, run(X)), tmp_path / "example.pt")
    assert [path.name for path in tmp_path.iterdir() if "net" in path.name] == ["net.so"]
    command = [sys.executable, "-c", LOADER, str(tmp_path / "net.so"), str(tmp_path / "example.pt")]
    done = subprocess.run(
        command, env=os.environ | {"TVM_USE_RUNTIME_LIB": "1", "PYTHONPATH": HERE}, capture_output=True, text=True
    )
    assert done.stdout.strip() == "ran without the compiler", done.stderr


@pytest.mark.parametrize("other", ["no library", "a library"])
def test_what_save_did_not_write_is_refused(other: str, tmp_path: Path) -> None:
    path = tmp_path / "other.so"
    path.write_bytes(b"\x7fELF and so on")
    if other == "a library":
        subprocess.run(["cc", "-shared", "-x", "c", os.devnull, "-o", path], check=True)
    with pytest.raises(ValueError, match=r"other\.so was not written by Executable\.save"):
        load(path)


def test_a_file_that_is_not_there_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"net\.so"):
        load(tmp_path / "net.so")


@pytest.mark.skipif(shutil.which("strip") is None, reason="strip, of the same package as the linker, is not installed")
def test_a_saved_build_that_was_stripped_still_loads(tmp_path: Path) -> None:
    run = built()
    run.save(tmp_path / "net.so")
    before = (tmp_path / "net.so").stat().st_size
    subprocess.run(["strip", "--strip-all", tmp_path / "net.so"], check=True)
    assert (tmp_path / "net.so").stat().st_size < before
    again = load(tmp_path / "net.so")
    assert again.signature.text() == run.signature.text()
    assert all(torch.equal(again(X)[name], value) for name, value in run(X).items())


def test_a_loaded_program_says_that_its_file_can_be_copied(tmp_path: Path) -> None:
    built().save(tmp_path / "net.so")
    with pytest.raises(RuntimeError, match="can be copied"):
        load(tmp_path / "net.so").save(tmp_path / "again.so")


def test_without_a_c_compiler_saving_says_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = built()
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(RuntimeError, match="neither cc nor gcc"):
        run.save(tmp_path / "net.so")
    assert not list(tmp_path.iterdir())


def test_several_threads_may_call_one_build_at_once() -> None:
    run = built()
    images = [X * scale for scale in (1.0, 0.5, -1.0, 2.0)]
    expected = [run(image) for image in images]
    wrong = []

    def call(i: int) -> None:
        for _ in range(25):
            found = run(images[i])
            wrong.extend(key for key in found if not torch.equal(found[key], expected[i][key]))

    workers = [threading.Thread(target=call, args=(i,)) for i in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert not wrong


@pytest.mark.parametrize("threads", [1, 2])
def test_a_call_uses_as_many_threads_as_it_was_built_for(threads: int) -> None:
    """In a process of its own, because the size of TVM's pool is settled when the first program runs."""
    script = f"""
import torch, tvm_ffi
from torch import fx, nn
from relax_zoo.compiler import at_most, build
from relax_zoo.translator import from_fx
import os
before = os.sched_getaffinity(0)
run = build(from_fx(fx.symbolic_trace(nn.ReLU()), [(512, 512)]), threads={threads})
run(torch.randn(512, 512))
count = tvm_ffi.get_global_func("runtime.NumThreads")
with at_most(1):
    run(torch.randn(512, 512))
    assert count() == 1
run(torch.randn(512, 512))
assert os.sched_getaffinity(0) == before, "the calling thread was tied to a core"
print(count())
"""
    environment = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment | {"PYTHONPATH": HERE}, capture_output=True, text=True
    )
    assert done.stdout.strip() == str(min(threads, len(os.sched_getaffinity(0)))), done.stderr


def test_no_thread_at_all_is_refused() -> None:
    with pytest.raises(ValueError, match="threads = 0"):
        built(threads=0)


def test_a_system_that_is_not_linux_is_refused_in_one_sentence() -> None:
    """In a process of its own, because the compiler of this one is loaded."""
    script = "import os; del os.sched_getaffinity; import relax_zoo.compiler"
    done = subprocess.run(
        [sys.executable, "-c", script], env=os.environ | {"PYTHONPATH": HERE}, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("ImportError: relax_zoo's compiler needs Linux: ")
