"""What each name of TVM must do for schedules and targets: one test a name."""

import math
import sys

import numpy as np
import pytest

from relax_zoo._tvm import (
    BlockBuilder,
    DataType,
    InternalError,
    IRModule,
    Op,
    Range,
    SBlock,
    Schedule,
    ScheduleError,
    Sequential,
    T,
    Target,
    TensorLoad,
    WalkResult,
    estimate_tir_flops,
    get_global_func,
    get_sblock_access_region,
    llvm_get_system_cpu,
    op,
    register_op,
    register_op_attr,
    relax,
    reset_thread_pool,
    s_tir,
    script_from_source,
    script_of,
    structural_equal,
    structural_hash,
    structural_walk,
    sym,
    target_has_features,
    te,
    tirx,
    topi,
    tvm_compile,
    tvm_empty,
    tvm_tensor,
)
from tests.toolchain.naming import says
from tests.toolchain.programs import block_of, program

VALUES = np.arange(6, dtype="float32").reshape(2, 3)


# ---------------------------------------------------------------- tensor programs


@says("structural_hash")
def test_terms_that_are_equal_have_one_hash() -> None:
    x = tirx.Var("x", "float32")
    assert structural_hash(tirx.exp(x) + 1) == structural_hash(tirx.exp(x) + 1)
    assert structural_hash(tirx.exp(x) + 1) != structural_hash(tirx.exp(x) + 2)


@says("te")
def test_a_tensor_expression_becomes_a_loop_nest() -> None:
    k = te.reduce_axis((0, 3), "k")
    x = te.placeholder((2, 3), name="x")
    total = te.compute((2,), lambda i: te.sum(x[i, k], axis=k), name="total")
    result = tvm_empty((2,), "float32")
    tvm_compile(IRModule({"main": te.create_prim_func([x, total])}), target="llvm")["main"](tvm_tensor(VALUES), result)
    np.testing.assert_array_equal(result.numpy(), VALUES.sum(1))


@says("topi")
def test_topi_pads_with_a_value() -> None:
    x = te.placeholder((2,), name="x")
    padded = topi.nn.pad(x, [1], [0], tirx.const(-math.inf, "float32"))
    assert [int(size) for size in padded.shape] == [3]


@says("tirx")
def test_tensor_programs_compute_with_sizes_and_numbers() -> None:
    n = tirx.Var("n", "int64")
    assert sym.Analyzer().can_prove_equal(tirx.floordiv(n * 4, tirx.const(4, "int64")), n)
    assert int(tirx.const(3, "int64")) == 3
    assert isinstance(program(), tirx.PrimFunc)


@says("sym")
def test_the_analyzer_proves_sizes_equal_and_simplifies_them() -> None:
    n = tirx.Var("n", "int64")
    assert sym.Analyzer().can_prove_equal(n * 2, n + n)
    assert not sym.Analyzer().can_prove_equal(n * 2, n + 1)
    assert structural_equal(sym.Analyzer().simplify(n + 1 - 1), n)


@says("T")
def test_a_loop_nest_is_written_in_python() -> None:
    @T.prim_func(private=True, s_tir=True)
    def copied(x: T.Buffer((4,), "float32"), y: T.Buffer((4,), "float32")) -> None:  # type: ignore[valid-type]
        for i in range(4):
            with T.sblock("copied"):
                at = T.axis.spatial(4, i)
                y[at] = x[at]  # type: ignore[index]

    assert isinstance(copied, tirx.PrimFunc)
    assert Schedule(copied).get_sblock("copied") is not None


@says("SBlock", "SBlockRealize")
def test_every_stage_is_a_block_with_axes_reads_and_writes() -> None:
    block = block_of(program())
    assert isinstance(block, SBlock)
    assert [int(axis.iter_type) == tirx.IterVar.DataPar for axis in block.iter_vars] == [True]
    assert (len(block.reads), len(block.writes)) == (1, 1)


@says("get_sblock_access_region")
def test_what_a_block_reads_and_writes_is_worked_out_from_its_body() -> None:
    nest = program()
    block = block_of(nest)
    bare = SBlock(block.iter_vars, [], [], "y", block.body)
    reads, writes, _ = get_sblock_access_region(bare, {buffer: buffer for buffer in nest.params})
    assert (str(reads), str(writes)) == (str(block.reads), str(block.writes))
    assert str(reads) != str(writes)


@says("s_tir")
def test_blocks_lose_their_axes_on_the_way_to_code() -> None:
    passes = [
        s_tir.transform.LowerInitBlock(),
        s_tir.transform.PlanAndUpdateBufferAllocationLocation(),
        s_tir.transform.ConvertBlocksToOpaque(),
        s_tir.transform.CompactBufferAllocation(),
    ]
    opaque = Sequential(passes)(IRModule({"main": program()}))["main"]
    assert block_of(program()).iter_vars
    assert not block_of(opaque).iter_vars


@says("Range")
def test_a_range_is_a_beginning_and_an_extent() -> None:
    bounds = Range(tirx.const(2, "int64"), tirx.const(5, "int64"))
    assert (int(bounds.min), int(bounds.extent)) == (2, 3)


@says("Schedule")
def test_a_schedule_splits_and_vectorizes_loops_without_changing_the_result() -> None:
    schedule = Schedule(program())
    (loop,) = schedule.get_loops(schedule.get_sblock("y"))
    _, inner = schedule.split(loop, [None, 8])
    schedule.vectorize(inner)
    result = tvm_empty((16,), "float32")
    tvm_compile(schedule.mod, target="llvm")["main"](tvm_tensor(np.arange(16, dtype="float32")), result)
    np.testing.assert_array_equal(result.numpy(), 2 * np.arange(16))


@says("ScheduleError")
def test_a_step_that_a_program_does_not_allow_raises_the_schedules_error() -> None:
    schedule = Schedule(program())
    with pytest.raises(ScheduleError):
        schedule.compute_inline(schedule.get_sblock("y"))  # the output of the program


@says("InternalError")
def test_a_failed_check_inside_tvm_raises_its_internal_error() -> None:
    with pytest.raises(InternalError, match="lanes"):
        tirx.Broadcast(tirx.const(1), tirx.const(-1))


@says("estimate_tir_flops")
def test_the_work_of_a_loop_nest_is_counted() -> None:
    assert estimate_tir_flops(IRModule({"main": program()})) == 16


@says("register_op_attr")
def test_an_attribute_of_an_operator_is_set_and_read() -> None:
    register_op_attr("relax.add", "relax_zoo.test", "mark")
    assert Op.get("relax.add").get_attr("relax_zoo.test") == "mark"


@says("register_op")
def test_an_operator_of_a_new_name_is_there() -> None:
    assert "relax_zoo.test" not in Op.list_op_names()
    register_op("relax_zoo.test")
    assert Op.get("relax_zoo.test").name == "relax_zoo.test"


# ---------------------------------------------------------------- targets


@says("Target")
def test_a_target_says_its_processor_and_features() -> None:
    target = Target({"kind": "llvm", "mcpu": "znver4", "mattr": ["-prefer-256-bit"]})
    assert str(target.attrs["mcpu"]) == "znver4"
    assert "-prefer-256-bit" in str(target)


@says("llvm_get_system_cpu")
def test_llvm_knows_this_machines_processor() -> None:
    cpu = llvm_get_system_cpu()
    assert cpu
    assert Target({"kind": "llvm", "mcpu": str(cpu)}).kind.name == "llvm"


@says("target_has_features")
def test_a_target_is_asked_for_its_instructions() -> None:
    assert target_has_features("avx512f", Target({"kind": "llvm", "mcpu": "znver4"}))
    assert not target_has_features("avx512f", Target({"kind": "llvm", "mcpu": "haswell"}))


@says("DataType")
def test_a_dtype_knows_how_many_bits_it_takes() -> None:
    assert [DataType(name).bits for name in ("float32", "bfloat16", "int8")] == [32, 16, 8]


@says("WalkResult", "TensorLoad")
def test_a_walk_from_above_does_not_enter_what_a_callback_skips() -> None:
    x = te.placeholder((8,), "float32", name="x")
    y = te.compute((4,), lambda i: x[i * 2], name="y")
    body, all_of_them, outside = te.create_prim_func([x, y]).body, [], []
    structural_walk(body, ((tirx.Mul, all_of_them.append),), order="pre")
    structural_walk(body, ((TensorLoad, lambda load: WalkResult.SKIP), (tirx.Mul, outside.append)), order="pre")
    assert len(outside) == len(all_of_them) - 1  # those in what the block says that it reads


@says("reset_thread_pool")
def test_the_threads_of_the_calling_thread_are_made_anew() -> None:
    count = get_global_func("runtime.NumThreads")
    before = count()
    reset_thread_pool()
    assert count() == before


@says("script_of")
def test_a_program_is_printed_the_same_under_every_python(monkeypatch: pytest.MonkeyPatch) -> None:
    x = relax.Var("x", relax.TensorType([tirx.Var("n", "int64"), 3], "float32"))
    builder = BlockBuilder()
    with builder.function("main", [x]):
        builder.emit_func_output(op.add(x, x))
    module = builder.get()
    texts = set()
    for python in ((3, 11), (3, 13)):
        monkeypatch.setattr(sys, "version_info", python)
        texts.add(script_of(module))
    (text,) = texts
    assert 'n = TypeVar("n")' in text
    assert structural_equal(script_from_source(text, check_well_formed=False), module)
