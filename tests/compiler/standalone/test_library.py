"""A build as a library for C: the same bits, every size and dtype, errors in words, and nothing of ours or TVM's."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import signal
import subprocess
import threading
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import fx, nn

from relax_zoo import translator, zoo
from relax_zoo.compiler import Executable, NotStandalone, build
from relax_zoo.translator import from_fx
from tests.compiler.standalone.library import DATA, INVALID, Buffer, Failed, Library, same_bits, saved


class Mixed(nn.Module):
    """Inputs and outputs of every kind at once."""

    def __init__(self) -> None:
        super().__init__()
        self.conv, self.out = nn.Conv2d(3, 16, 3), nn.Linear(16, 5)
        self.weight = nn.Parameter(torch.arange(3.0))

    def forward(self, x: torch.Tensor, indices: torch.Tensor, mask: torch.Tensor, half: torch.Tensor) -> dict[str, Any]:
        features = torch.relu(self.conv(x))
        scores = self.out(features.mean((2, 3)))
        return {
            "features": features,
            "scores": (scores, torch.softmax(scores, 1), None),
            "flat": x.reshape(-1),
            "the input": x,
            "the weight": self.weight,
            "twice": torch.cat([x, x]),
            "sum": indices.sum(0),
            "size": x.shape[0] * 2,
            "mask": [mask.logical_not(), mask.reshape(1, -1)],
            "empty": indices[:0],
            "half": half * 2 + 1,
            "at": x[:, :, 0][:, :, indices[0]],
        }


INPUTS = [("n", 3, 10, 9), ((2, 3), "int64"), (("m",), "bool"), (("m", 2), "bfloat16")]


def values(n: int, m: int) -> tuple[torch.Tensor, ...]:
    """Inputs for Mixed."""
    draw = torch.Generator().manual_seed(n + m)
    half = torch.randn(m, 2, generator=draw).bfloat16()
    mask = torch.randint(2, (m,), generator=draw).bool()
    return torch.randn(n, 3, 10, 9, generator=draw), torch.tensor([[0, 8, 3], [1, 2, 3]]), mask, half


@pytest.fixture(scope="module")
def mixed() -> Executable:
    torch.manual_seed(0)
    return build(from_fx(fx.symbolic_trace(Mixed().eval()), INPUTS), threads=2)


@pytest.fixture(scope="module")
def path(mixed: Executable, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("standalone") / "mixed.so"
    mixed.save(path, standalone=True)
    return path


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_a_library_computes_the_bits_of_the_build_for_every_size_and_number_of_threads(
    threads: int, mixed: Executable, path: Path
) -> None:
    library = Library(path, threads)
    for n, m in [(1, 3), (4, 1), (2, 0), (4, 1)]:
        inputs = values(n, m)
        assert same_bits(library(*inputs, sizes=[n, m]), mixed.tensors(*inputs)), (n, m)
    library.close()


def test_tensors_may_lie_anywhere(mixed: Executable, path: Path) -> None:
    """At addresses that are no multiple of 64 they are copied."""
    library, inputs = Library(path), values(2, 3)
    shifted = [_shifted(each) for each in inputs]
    outputs = [_shifted(each) for each in library.outputs([2, 3])]
    assert all(each.data_ptr() % 64 for each in (*shifted, *outputs) if each.numel())
    library.run(shifted, outputs, [2, 3])
    assert same_bits(outputs, mixed.tensors(*inputs))


def _shifted(tensor: torch.Tensor) -> torch.Tensor:
    room = torch.empty(tensor.numel() + 64, dtype=tensor.dtype)
    begin = 1 + (-room.data_ptr() % 64) // tensor.element_size()
    return room[begin : begin + tensor.numel()].copy_(tensor.reshape(-1)).reshape(tensor.shape)


def test_a_library_needs_the_c_library_alone_and_gives_the_names_of_its_header(path: Path) -> None:
    shown = subprocess.run(["nm", "-D", path], capture_output=True, text=True, check=True).stdout
    symbols = [line.split()[-2:] for line in shown.splitlines()]
    assert {name for kind, name in symbols if kind == "T"} == {
        f"mixed_{name}" for name in ("new", "new_for", "free", "run", "input", "output", "error")
    }
    assert all("@GLIBC" in name for kind, name in symbols if kind == "U")
    assert all(kind in "TUw" for kind, _ in symbols)
    needed = subprocess.run(["ldd", path], capture_output=True, text=True, check=True).stdout
    assert set(re.findall(r"([\w-]+)\.so", needed)) <= {"linux-vdso", "libc", "libm", "libpthread", "ld-linux-x86-64"}


def test_weights_are_a_section_of_their_own_and_code_is_small(path: Path) -> None:
    shown = subprocess.run(["size", "-A", path], capture_output=True, text=True, check=True).stdout
    sections = {line.split()[0]: int(line.split()[1]) for line in shown.splitlines() if line.startswith(".")}
    assert sections[".weights"] % 64 == 0
    assert sections[".weights"] >= 4 * sum(each.numel() for each in Mixed().parameters())
    assert path.stat().st_size - sections[".weights"] < 1 << 17


def test_the_same_build_gives_the_same_bytes(mixed: Executable, path: Path, tmp_path: Path) -> None:
    mixed.save(tmp_path / "mixed.so", standalone=True)
    assert (tmp_path / "mixed.so").read_bytes() == path.read_bytes()
    assert sorted(os.listdir(tmp_path)) == ["mixed.h", "mixed.so"]


@pytest.mark.skipif(shutil.which("strip") is None, reason="there is no strip")
def test_strip_takes_nothing_that_a_call_needs(mixed: Executable, path: Path, tmp_path: Path) -> None:
    for each in (path, path.with_suffix(".h")):
        shutil.copy(each, tmp_path)
    subprocess.run(["strip", "-s", tmp_path / path.name], check=True)
    inputs = values(2, 3)
    assert same_bits(Library(tmp_path / path.name)(*inputs, sizes=[2, 3]), mixed.tensors(*inputs))


def test_a_library_refuses_callers_that_were_compiled_with_the_header_of_another(tmp_path: Path) -> None:
    """As files are where a process is ended that has written the library, and not yet its header."""
    library, header, source = (tmp_path / name for name in ("linear.so", "linear.h", "main.c"))

    def saved(size: int) -> str:
        run = build(from_fx(fx.symbolic_trace(nn.Sequential(nn.Linear(size, size))), [("n", size)]))
        run.save(library, standalone=True)
        return header.read_text()

    def answer(text: str) -> str:
        header.write_text(text)
        flags = ["-include", "stdio.h", "-include", header, "-o", tmp_path / "main"]
        subprocess.run(["cc", *flags, source, library], check=True)
        environment = {"LD_LIBRARY_PATH": str(tmp_path)}
        return subprocess.run([tmp_path / "main"], env=environment, capture_output=True, text=True).stdout

    source.write_text("int main(void) { return linear_new(1) ? 0 : puts(linear_error()); }")
    before, first, again = saved(3), saved(4), saved(4)
    assert first == again  # whatever the weights are
    assert answer(again) == ""
    assert "compiled with another header than the library's" in answer(before)


WRONG = {
    "a buffer too short": (lambda x: (x[0][:1], *x[1:]), [2, 3], r"input 'x' has 1080 bytes, but must have 2160"),
    "a negative size": (lambda x: x, [-1, 3], r"n = -1, but a size must be at least 0 and less than 2\^31"),
    "a size of no memory": (lambda x: x, [2**31, 3], r"n = 2147483648, but"),
    "a product that is too large": (lambda x: x, [2**31 - 1, 3], r"has 2160 bytes, but must have 2319282338760"),
}


@pytest.mark.parametrize("kind", WRONG)
def test_what_does_not_fit_is_a_code_and_words(kind: str, path: Path) -> None:
    library = Library(path)
    change, sizes, words = WRONG[kind]
    outputs = library.outputs([2, 3])
    with pytest.raises(Failed, match=words) as caught:
        library.run(change(values(2, 3)), outputs, sizes)
    assert caught.value.code == INVALID
    inputs = values(2, 3)
    library.run(inputs, outputs, [2, 3])
    library.close()


def test_memory_that_overlaps_and_no_memory_are_refused(path: Path) -> None:
    library, inputs = Library(path), values(2, 3)
    outputs = library.outputs([2, 3])
    with pytest.raises(Failed, match="output 'the input' overlaps input 'x'"):
        library.run(inputs, [*outputs[:4], inputs[0], *outputs[5:]], [2, 3])
    with pytest.raises(Failed, match=r"output 'scores\.1' overlaps output 'scores\.0'"):
        library.run(inputs, [*outputs[:2], outputs[1], *outputs[3:]], [2, 3])
    assert library.call("run", library.context, None, None, None) == INVALID
    assert library.call("run", None, None, None, None) == INVALID
    rows = (Buffer * len(inputs))(*(Buffer(None, each.numel() * each.element_size()) for each in inputs))
    assert library.call("run", library.context, rows, (torch.tensor([2, 3])).data_ptr(), rows) == INVALID
    assert library.error() == "input 'x' is NULL"
    with pytest.raises(Failed, match="threads = 0"):
        Library(path, 0)


class Lookup(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.table = nn.Embedding(7, 4)

    def forward(self, words: torch.Tensor, by: torch.Tensor) -> torch.Tensor:
        return self.table(words).sum(1) + (words // by).sum()


def test_a_number_in_the_data_that_is_none_is_an_error_of_its_node_and_line(tmp_path: Path) -> None:
    run = build(from_fx(fx.symbolic_trace(Lookup()), [(("n", 3), "int64"), ((), "int64")]))
    library = saved(run, tmp_path / "lookup.so")
    words, by = torch.tensor([[1, 6, 3]]), torch.tensor(2)
    with pytest.raises(Failed, match=r"IndexError: table: .*out of range.*\n    at .*test_library\.py") as caught:
        library(words + 1, by, sizes=[1])
    assert caught.value.code == DATA
    with pytest.raises(Failed, match=r"floordiv.*divided by zero\n    at .*test_library\.py"):
        library(words, by * 0, sizes=[1])
    assert same_bits(library(words, by, sizes=[1]), run.tensors(words, by))


class Rows(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x.reshape(-1, 4).amax(0)


def test_conditions_on_sizes_are_checked(tmp_path: Path) -> None:
    run = build(from_fx(fx.symbolic_trace(Rows()), [("n", 6)]))
    assert run.signature.constraints
    library = saved(run, tmp_path / "rows.so")
    x = torch.randn(2, 6)
    assert same_bits(library(x, sizes=[2]), run.tensors(x))
    for n in (3, 0):
        with pytest.raises(Failed, match=rf"the program takes sizes such that .*, but n = {n}"):
            library(torch.randn(n, 6), sizes=[n])


class Orders(nn.Module):
    def forward(self, x: torch.Tensor, whole: torch.Tensor) -> list[Any]:
        some = [x.sort(1), x.topk(2, 2, largest=False), whole.sort(0, descending=True)]
        return [some, whole.int().topk(3, 1), whole.argsort(1)]


def test_numbers_are_sorted_as_the_build_does(tmp_path: Path) -> None:
    """Equal ones, signed zeros, infinities and NaN among them."""
    run = build(from_fx(fx.symbolic_trace(Orders()), [("n", 5, 3), (("n", 7), "int64")]))
    library = saved(run, tmp_path / "orders.so")
    draw = torch.Generator().manual_seed(0)
    for n in (1, 9, 0):
        x, whole = torch.randn(n, 5, 3, generator=draw).round(), torch.randint(-3, 3, (n, 7), generator=draw)
        for i, value in enumerate((torch.nan, torch.inf, -torch.inf, -0.0)[: n * 4]):
            x[:, i, 1] = value
        assert same_bits(library(x, whole, sizes=[n]), run.tensors(x, whole)), n


class Inverse(nn.Module):
    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, ...]:
        return (torch.linalg.inv(x + 1), x)


def test_what_only_a_runtime_has_is_refused_with_its_node_and_call(tmp_path: Path) -> None:
    run = build(from_fx(fx.symbolic_trace(Inverse()), [(4, 4)]))
    with pytest.raises(NotStandalone, match=r"(?s)linalg_inv.*: a call of relax_zoo\.aten .*aten.linalg_inv_ex"):
        run.save(tmp_path / "inverse.so", standalone=True)
    assert not os.listdir(tmp_path)


def test_two_libraries_and_four_threads_get_along(mixed: Executable, path: Path, tmp_path: Path) -> None:
    run = build(from_fx(fx.symbolic_trace(nn.Sequential(nn.Linear(9, 64), nn.GELU())), [("n", 9)]), threads=2)
    other = saved(run, tmp_path / "other.so", 2)
    shared = Library(path, 2)
    x, inputs = torch.randn(5, 9), values(2, 3)
    expected, others = mixed.tensors(*inputs), run.tensors(x)
    wrong: list[int] = []

    def call(number: int) -> None:
        own = Library(path, 2) if number % 2 else shared
        for _ in range(20):
            if not same_bits(own(*inputs, sizes=[2, 3]), expected) or not same_bits(other(x, sizes=[5]), others):
                wrong.append(number)

    threads = [threading.Thread(target=call, args=(i,)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_a_child_of_a_fork_uses_what_it_has(path: Path) -> None:
    library, inputs = Library(path, 2), values(2, 3)
    expected = [ctypes.string_at(each.data_ptr(), each.nbytes) for each in library(*inputs, sizes=[2, 3])]
    outputs = library.outputs([2, 3])
    child = os.fork()
    if not child:
        signal.alarm(60)
        library.run(inputs, outputs, [2, 3])
        library.close()
        os._exit([ctypes.string_at(each.data_ptr(), each.nbytes) for each in outputs] != expected)
    assert os.waitpid(child, 0)[1] == 0
    library.run(inputs, outputs, [2, 3])


@pytest.mark.skipif(shutil.which("g++") is None, reason="there is no C++ compiler")
@pytest.mark.parametrize("compiler", ["cc -std=c99", "g++ -std=c++11"])
def test_c_and_cpp_take_the_header(compiler: str, path: Path, tmp_path: Path) -> None:
    source = tmp_path / ("main.cpp" if "++" in compiler else "main.c")
    source.write_text(
        '#include "mixed.h"\n#include "mixed.h"\nint main(void) { mixed_free(mixed_new(1)); return 0; }\n'
    )
    flags = ["-Wall", "-Wextra", "-Werror", "-pedantic", f"-I{path.parent}"]
    subprocess.run([*compiler.split(), *flags, "-o", tmp_path / "main", source, path], check=True)
    subprocess.run([tmp_path / "main"], check=True, env={"LD_LIBRARY_PATH": str(path.parent)})


VALGRIND = ["valgrind", "-q", "--error-exitcode=99", "--leak-check=full", "--errors-for-leak-kinds=all"]
KNOWS = {"kind": "llvm", "mcpu": "x86-64-v3"}  # valgrind stops at what later processors have


@pytest.mark.skipif(shutil.which("valgrind") is None, reason="valgrind is not installed")
@pytest.mark.parametrize(
    "name", ["digits", *(pytest.param(name, marks=pytest.mark.large) for name in ("resnet18", "mobilenet_v2"))]
)
def test_a_program_in_c_makes_no_error_of_memory(name: str, tmp_path: Path) -> None:
    model = zoo.get(name)
    module = from_fx(translator.trace(model.module()), [(each.shape, each.dtype) for each in model.inputs])
    run = build(module, KNOWS, threads=2)
    (x,) = model.example(batch=2)
    (tmp_path / "x").write_bytes(x.numpy().tobytes())
    run.save(tmp_path / f"{name}.so", standalone=True)
    caller = Path(__file__).with_name("caller.c")
    flags = [f"-DNAME={name}", "-include", tmp_path / f"{name}.h", "-o", tmp_path / "caller"]
    subprocess.run(["cc", *flags, caller, tmp_path / f"{name}.so"], check=True)
    done = subprocess.run([*VALGRIND, tmp_path / "caller", "2", "2", tmp_path / "x", tmp_path / "y"],
        capture_output=True, text=True, env={**os.environ, "LD_LIBRARY_PATH": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    shown = subprocess.run(["size", "-A", tmp_path / f"{name}.so"], capture_output=True, text=True, check=True).stdout
    weights = int(re.findall(r"(?m)^\.weights +(\d+)", shown)[0])
    assert (tmp_path / f"{name}.so").stat().st_size - weights < 1 << 20
    (expected,) = run.tensors(x)
    found = torch.frombuffer(bytearray((tmp_path / "y").read_bytes()), dtype=torch.float32).reshape(expected.shape)
    assert same_bits([found], [expected])
