"""A build in one file, threads, and builds for other processors."""

import contextlib
import json
import os
import pickle
import resource
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import fx, nn

from relax_zoo import compiler
from relax_zoo._tvm import TVM_VERSION
from relax_zoo.compiler import Executable, build, load
from relax_zoo.compiler.runtime import file
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


CHANGES: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "empty": (lambda content: b"", "was not written by Executable.save .it is empty"),
    "a beginning": (lambda content: content[:20], "was not written by Executable.save or is cut short"),
    "half": (lambda content: content[: len(content) // 2], r"has \d+ bytes, but \d+ were written: copy"),
    "longer": (lambda content: content + b"\0", r"has \d+ bytes, but \d+ were written: copy"),
    "damaged in the digest": (lambda content: flipped(content, 30), "is damaged"),
    "damaged in the head": (lambda content: flipped(content, 100), "is damaged"),
    "damaged in the library": (lambda content: flipped(content, -5000), "is damaged"),
    "of a later format": (lambda content: content[:8] + b"\x02" + content[9:], "has format 2, and .* reads 1: install"),
    "of another TVM": (lambda content: repacked(content, tvm="0.1"), "was written with TVM 0.1, and this is .*: build"),
    "of another processor": (lambda content: repacked(content, machine="riscv64"), "is for riscv64, and this"),
    "of a newer one": (lambda content: repacked(content, features=["avx9"]), "uses avx9, which this processor does"),
}


def flipped(content: bytes, at: int) -> bytes:
    changed = bytearray(content)
    changed[at] ^= 1
    return bytes(changed)


def repacked(content: bytes, tvm: str = TVM_VERSION, **changes: Any) -> bytes:
    library, signature = file.unpacked(content, "a file")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(file, "TVM_VERSION", tvm)
        return file.packed(bytes(library), {**signature, **changes})


@pytest.fixture(scope="module")
def content() -> bytes:
    return scaled(2.0).content()


class Scaled(nn.Module):
    def __init__(self, scale: float) -> None:
        super().__init__()
        self.scale = scale

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x * self.scale


def scaled(scale: float) -> Executable:
    return build(from_fx(fx.symbolic_trace(Scaled(scale)), [("n",)]))


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_wrong_with_a_file_is_said_before_any_of_it_runs(change: str, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "program"
    changed, complaint = CHANGES[change]
    path.write_bytes(changed(content))
    with pytest.raises(ValueError, match=f"program {complaint}"):
        load(path)


def test_a_path_is_saved_and_loaded_again_under_any_name_and_through_a_link(tmp_path: Path) -> None:
    first, second = scaled(2.0), scaled(3.0)
    path, link = tmp_path / "program", tmp_path / "link.to.it"
    link.symlink_to(path)
    runs = []
    for run in (first, second, first):
        run.save(link)
        runs.append(load(path))
    assert [run(torch.ones(1)).item() for run in runs] == [2.0, 3.0, 2.0]
    assert link.is_symlink()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["link.to.it", "program"]


@pytest.mark.parametrize("times", [1, pytest.param(84, marks=pytest.mark.large)])
def test_threads_and_processes_save_and_load_one_path_and_each_file_is_whole(
    times: int, content: bytes, tmp_path: Path
) -> None:
    """Eight threads and four processes, a thousand times where that may take minutes."""
    runs, path = [scaled(2.0), scaled(3.0)], tmp_path / "program"
    path.write_bytes(content)

    def work(i: int) -> list[float]:
        found = []
        for _ in range(times):
            runs[i % 2].save(path)
            found.append(load(path)(torch.ones(1)).item())
        return found

    children = []
    for i in range(4):
        if not (child := os.fork()):
            with contextlib.suppress(BaseException):
                os._exit(not set(work(i)) <= {2.0, 3.0})
            os._exit(2)
        children.append(child)
    with ThreadPoolExecutor(8) as threads:
        found = [each for some in threads.map(work, range(8)) for each in some]
    assert len(found) == 8 * times
    assert set(found) <= {2.0, 3.0}
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 4
    assert [each.name for each in tmp_path.iterdir()] == ["program"]


def test_object_code_is_written_into_memory_for_llvm_ends_the_process_where_a_disk_is_full() -> None:
    compiled = scaled(2.0).content.args[0]  # type: ignore[attr-defined]
    found = []

    class Exported:
        def export_library(self, path: str, workspace_dir: str) -> None:
            compiled.export_library(path, workspace_dir=workspace_dir)
            found.extend(os.readlink(each) for each in Path(workspace_dir).iterdir() if each.suffix == ".o")

    assert file.exported(Exported()).startswith(b"\x7fELF")
    assert found
    assert all(each.startswith(f"/proc/{os.getpid()}/fd/") for each in found)


@pytest.mark.parametrize("standalone", [False, True])
def test_files_that_may_not_be_as_large_are_an_error(standalone: bool, tmp_path: Path) -> None:
    run, (soft, hard) = scaled(2.0), resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(OSError, match=r"larger files than the 1000 bytes of this process|File too large"):
            run.save(tmp_path / "program.so", standalone=standalone)
        assert not list(tmp_path.iterdir())
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, hard))
        run.save(tmp_path / "program.so", standalone=standalone)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert run(torch.ones(1)).item() == 2.0


@pytest.mark.skipif(shutil.which("strip") is None, reason="there is no strip")
def test_strip_takes_a_file_for_none_of_its_own(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "program.so"
    path.write_bytes(content)
    stripped = subprocess.run(["strip", path], capture_output=True, text=True)
    assert "not recognized" in stripped.stderr
    assert path.read_bytes() == content
    assert load(path)(torch.ones(1)).item() == 2.0


def test_a_build_is_pickled_and_so_is_what_came_of_it(content: bytes) -> None:
    run = scaled(2.0)
    again = pickle.loads(pickle.dumps(pickle.loads(pickle.dumps({"run": run}))))["run"]
    assert again(torch.ones(2)).tolist() == [2.0, 2.0]
    with pytest.raises(ValueError, match="a pickled program is damaged"):
        pickle.loads(pickle.dumps(run).replace(b"signature", b"SIGNATURE"))


def test_nothing_is_called_because_a_file_names_it(tmp_path: Path) -> None:
    module = from_fx(fx.symbolic_trace(Scaled(2.0)), [("n",)])
    structure = {"named": {"class": "os:system", "fields": {"command": 0}}}
    module["main"] = module["main"].with_attr("output_structure", json.dumps(structure))
    build(module).save(tmp_path / "program")
    result = load(tmp_path / "program")(torch.ones(1))
    assert result._fields == ("command",)
    assert result.command.tolist() == [2.0]


READER = r"""
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int fail(const char *why) { fprintf(stderr, "%s\n", why); return 1; }

int main(int count, char **arguments)
{
    uint8_t first[56];
    uint32_t version, head;
    uint64_t library;
    char *text, command[512];
    FILE *file = fopen(arguments[1], "rb");
    if (!file || fread(first, 1, sizeof first, file) != sizeof first) return fail("too short");
    if (memcmp(first, "\x89relax\r\n", 8)) return fail("not a program");
    memcpy(&version, first + 8, 4);
    memcpy(&head, first + 12, 4);
    memcpy(&library, first + 16, 8);
    if (version != 1) return fail("another format");
    fseek(file, 0, SEEK_END);
    if ((uint64_t)ftell(file) != sizeof first + head + library) return fail("not whole");
    fseek(file, sizeof first, SEEK_SET);
    text = malloc(head + 1);
    if (fread(text, 1, head, file) != head) return fail("not whole");
    text[head] = 0;
    snprintf(command, sizeof command, "{ head -c 24 '%s'; tail -c +57 '%s'; } | sha256sum", arguments[1], arguments[1]);
    FILE *sum = popen(command, "r");
    for (int i = 24; i < 56; i++) {
        unsigned byte;
        if (fscanf(sum, "%2x", &byte) != 1 || byte != first[i]) return fail("damaged");
    }
    pclose(sum);
    return puts(text) < 0;
}
"""


def test_a_program_in_c_reads_what_a_file_says(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "reader.c").write_text(READER)
    (tmp_path / "program").write_bytes(content)
    (tmp_path / "damaged").write_bytes(flipped(content, -1))
    subprocess.run(["cc", "-o", tmp_path / "reader", tmp_path / "reader.c"], check=True)
    said = subprocess.run(
        [tmp_path / "reader", tmp_path / "program"], capture_output=True, text=True, check=True
    ).stdout
    assert json.loads(said)["signature"]["inputs"] == [["x", ["n"], "float32"]]
    refused = subprocess.run([tmp_path / "reader", tmp_path / "damaged"], capture_output=True, text=True)
    assert refused.stderr == "damaged\n"


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
        [sys.executable, "-c", script],
        env=environment | {"PYTHONPATH": HERE, "TVM_THREAD_POOL_SPIN_COUNT": "0"},
        capture_output=True,
        text=True,
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
