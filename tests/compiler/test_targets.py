"""The same rules for other processors: AVX2 runs here and is right, NEON compiles."""

import functools
from pathlib import Path
from typing import Any

import pytest
import torch
import tvm
from torch import fx, nn

from relax_zoo.compiler import at_most, build, host_target, save_object
from relax_zoo.compiler.cpu.machine import Machine
from relax_zoo.harness.numerics.judge import judge, reference
from relax_zoo.translator import from_fx
from relax_zoo.zoo import DataUnavailable, Model, models
from relax_zoo.zoo.registry import WIDE

AVX2 = {"kind": "llvm", "mcpu": "x86-64-v3", "num-cores": 2}
NEON = {"kind": "llvm", "mtriple": "aarch64-linux-gnu", "mattr": ["+neon"], "num-cores": 4}
ZOO = [
    # the large ones take a minute each: `tox -e targets` runs them
    pytest.param(model, id=model.name, marks=[] if "small" in model.tags else pytest.mark.large)
    for model in models()
    if WIDE not in model.tags
]
BATCHED = [each for each in ZOO if "batch" in each.values[0].dims]


@functools.cache
def network(model: Model) -> nn.Module:
    try:
        return model.module()
    except DataUnavailable as reason:
        pytest.skip(str(reason))


@functools.cache  # builds leave it as it is
def module(model: Model) -> tvm.IRModule:
    shapes = [(each.shape, each.dtype) for each in model.inputs]
    return from_fx(fx.symbolic_trace(network(model)), shapes)


@pytest.mark.parametrize(
    ("target", "expected"),
    {
        "AVX-512": ({"kind": "llvm", "mcpu": "x86-64-v4"}, (512, 32)),
        "AVX2": (AVX2, (256, 16)),
        "SSE": ({"kind": "llvm", "mcpu": "x86-64"}, (128, 16)),
        "NEON": (NEON, (128, 32)),
    }.values(),
    ids=["AVX-512", "AVX2", "SSE", "NEON"],
)
def test_vectors_and_registers_are_read_off_the_target(target: dict[str, Any], expected: tuple[int, int]) -> None:
    machine = Machine.of(tvm.target.Target(target))
    assert (machine.vector_bits, machine.registers) == expected


@pytest.mark.skipif(
    not tvm.target.codegen.target_has_features("avx2", host_target()), reason="this processor cannot run AVX2 code"
)
@pytest.mark.parametrize("model", ZOO)
def test_a_model_built_for_avx2_is_right(model: Model) -> None:
    inputs = model.example()
    with torch.no_grad():
        verdict = judge(reference(network(model), inputs), build(module(model), AVX2)(*inputs))
    assert verdict.ok, verdict.message


@pytest.mark.parametrize("model", BATCHED)
def test_a_model_built_for_three_samples_is_right_on_one_thread_and_on_two(model: Model) -> None:
    inputs = model.example(batch=3)
    run = build(module(model), sizes={**model.dims, "batch": 3}, threads=2)
    with torch.no_grad():
        expected = reference(network(model), inputs)
    for threads in (1, 2):
        with at_most(threads):
            verdict = judge(expected, run(*inputs))
        assert verdict.ok, verdict.message


@pytest.mark.parametrize("model", ZOO)
def test_a_model_compiles_for_neon(model: Model, tmp_path: Path) -> None:
    save_object(module(model), tmp_path / "kernels.o", NEON, sizes=model.dims)
    header = (tmp_path / "kernels.o").read_bytes()[:20]
    assert header[:4] == b"\x7fELF"
    assert int.from_bytes(header[18:20], "little") == 183  # the number of the 64-bit ARM architecture
