"""What each name of TVM must do for the translator, the compiler and the harness: one test a name."""

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import torch

from relax_zoo import _tvm
from relax_zoo._tvm import (
    HAS_COMPILER,
    TVM_VERSION,
    Array,
    BlockBuilder,
    Call,
    Expr,
    FFITensor,
    GenericConst,
    GlobalVar,
    IRModule,
    Op,
    PyExprMutator,
    Sequential,
    StringImm,
    Tuple,
    TupleGetItem,
    TVMShape,
    TVMTensor,
    Type,
    Var,
    VirtualMachine,
    get_first_structural_mismatch,
    get_global_func,
    is_prim_expr,
    mutator,
    op,
    register_global_func,
    relax,
    rpc,
    script_from_source,
    structural_equal,
    structural_map,
    structural_walk,
    tirx,
    tvm_compile,
    tvm_cpu,
    tvm_empty,
    tvm_from_dlpack,
    tvm_from_exported_program,
    tvm_from_fx,
    tvm_tensor,
    ty_of,
)
from tests.toolchain.naming import says
from tests.toolchain.programs import program

X = relax.Var("x", relax.TensorType([2, 3], "float32"))
VALUES = np.arange(6, dtype="float32").reshape(2, 3)


def function(body: Expr, *parameters: Expr) -> IRModule:
    """A module whose `main` is `body`."""
    builder = BlockBuilder()
    with builder.function("main", list(parameters or [X])):
        with builder.dataflow():
            result = builder.emit_output(body)
        builder.emit_func_output(result)
    return builder.get()


def run(module: IRModule, *inputs: np.ndarray) -> np.ndarray:
    main = VirtualMachine(tvm_compile(module, target="llvm"), tvm_cpu())["main"]
    return main(*map(tvm_tensor, inputs)).numpy()


# ---------------------------------------------------------------- the runtime, and what is needed on a device


IMPORTED = """
import sys
errors = []
def notice(frame, event, value):
    if event == "exception" and value[0].__name__ == "InternalError":
        errors.append(value)
    return notice
sys.settrace(notice)
{imports}
sys.settrace(None)
import tvm
from tvm.ir import Op
print(tvm.runtime.disco, "tvm.runtime.disco" in sys.modules)
print({{name: Op.get(name).get_attr("TScriptPrinterName") for name in Op.list_op_names()}})
print(Op.get.__code__.co_filename, tvm.ir._ffi_api.RegisterOpAttr.__class__, tvm.ir._ffi_api.GetOp.__class__)
print(len(errors), file=sys.stderr)
"""


def test_tvm_is_imported_as_it_imports_itself_and_without_an_error_of_its_own() -> None:
    plain, ours = (
        subprocess.run(
            [sys.executable, "-c", IMPORTED.format(imports=code)], capture_output=True, text=True, check=True
        )
        for code in ("import tvm", "import relax_zoo._tvm")
    )
    assert ours.stdout == plain.stdout
    assert ours.stdout.startswith("None False\n{")
    assert int(plain.stderr) > 0  # or there is nothing left to avoid
    assert int(ours.stderr) == 0


@says("HAS_COMPILER", "TVM_VERSION")
def test_tvm_here_has_its_compiler_and_the_version_that_is_installed() -> None:
    assert HAS_COMPILER
    assert version("apache-tvm") == TVM_VERSION


@says("Array")
def test_several_results_of_a_module_come_in_an_array() -> None:
    main = VirtualMachine(tvm_compile(function(relax.Tuple([X, op.add(X, X)])), target="llvm"), tvm_cpu())["main"]
    results = main(tvm_tensor(VALUES))
    assert isinstance(results, Array)
    assert [result.numpy().sum() for result in results] == [15, 30]


@says("TVMTensor", "tvm_tensor")
def test_a_tensor_is_a_copy_of_numpys_and_gives_it_back() -> None:
    values = VALUES.copy()
    tensor = tvm_tensor(values)
    values[:] = 0
    assert isinstance(tensor, TVMTensor)
    assert (tuple(tensor.shape), str(tensor.dtype), tensor.ndim) == ((2, 3), "float32", 2)
    np.testing.assert_array_equal(tensor.numpy(), VALUES)


@says("tvm_from_dlpack")
def test_a_tensor_from_torch_shares_its_memory() -> None:
    source = torch.zeros(3)
    tensor = tvm_from_dlpack(source)
    source[1] = 5
    assert tensor.numpy().tolist() == [0, 5, 0]


@says("TVMShape")
def test_a_shape_goes_into_a_program_that_takes_a_size() -> None:
    size = tirx.Var("n", "int64")
    filled = op.full(relax.ShapeExpr([size]), relax.const(2.0, "float32"))
    module = function(filled, relax.Var("n", relax.ShapeType([size])))
    main = VirtualMachine(tvm_compile(module, target="llvm"), tvm_cpu())["main"]
    assert main(TVMShape((3,))).numpy().tolist() == [2, 2, 2]


@says("tvm_empty")
def test_an_empty_tensor_has_the_shape_and_dtype_and_can_be_written() -> None:
    tensor = tvm_empty((2, 3), "bfloat16")
    assert (tuple(tensor.shape), str(tensor.dtype)) == ((2, 3), "bfloat16")
    torch.from_dlpack(tensor).fill_(2)
    assert torch.from_dlpack(tensor).sum() == 12


@says("FFITensor")
def test_a_tensor_inside_an_attribute_is_of_the_type_of_the_foreign_functions() -> None:
    found: list[Any] = []
    module = function(op.add(X, X))["main"].with_attr("params", [tvm_tensor(VALUES)])
    structural_walk(module.attrs["params"], ((FFITensor, found.append),))
    assert len(found) == 1


@says("tvm_cpu", "VirtualMachine", "tvm_compile")
def test_a_compiled_module_runs_on_the_processor_in_a_virtual_machine() -> None:
    np.testing.assert_array_equal(run(function(op.add(X, X)), VALUES), 2 * VALUES)


@says("RuntimeModule")
def test_a_library_that_was_written_is_loaded_and_runs(tmp_path: Path) -> None:
    path = tmp_path / "lib.so"
    tvm_compile(function(op.multiply(X, X)), target="llvm").export_library(str(path))
    library = get_global_func("ffi.Module.load_from_file.so")(str(path), "so")
    assert isinstance(library, _tvm.RuntimeModule)
    result = VirtualMachine(library, tvm_cpu())["main"](tvm_tensor(VALUES))
    np.testing.assert_array_equal(result.numpy(), VALUES**2)


@says("register_global_func", "get_global_func")
def test_a_python_function_is_called_by_its_global_name() -> None:
    @register_global_func("relax_zoo.test.twice", override=True)
    def twice(x: int) -> int:
        return 2 * x

    assert get_global_func("relax_zoo.test.twice")(21) == 42
    assert get_global_func("runtime.config_threadpool") is not None


@says("rpc")
def test_a_library_is_sent_to_a_session_and_runs_on_its_processor(tmp_path: Path) -> None:
    path = tmp_path / "lib.so"
    tvm_compile(IRModule({"main": program()}), target="llvm").export_library(str(path))
    session = rpc.LocalSession()
    session.upload(str(path))
    result = tvm_tensor(np.zeros(16, "float32"), session.cpu())
    session.load_module(path.name)["main"](tvm_tensor(np.ones(16, "float32"), session.cpu()), result)
    assert result.numpy().tolist() == [2.0] * 16
    assert callable(rpc.connect_tracker)
    assert callable(rpc.TrackerSession.request)


# ---------------------------------------------------------------- structure


@says("structural_equal")
def test_programs_are_equal_by_what_they_compute_not_by_the_names_of_their_variables() -> None:
    other = relax.Var("other", relax.TensorType([2, 3], "float32"))
    assert structural_equal(function(op.add(X, X)), function(op.add(other, other), other))
    assert not structural_equal(function(op.add(X, X)), function(op.multiply(X, X)))
    assert not structural_equal(relax.const(1.0), relax.const(2.0))


@says("get_first_structural_mismatch")
def test_the_first_difference_of_two_programs_is_said_by_its_place() -> None:
    one, other = function(op.add(X, X)), function(op.multiply(X, X))
    assert get_first_structural_mismatch(one, function(op.add(X, X))) is None
    assert "op" in str(get_first_structural_mismatch(one, other))


@says("structural_map")
def test_structural_map_replaces_what_a_function_returns() -> None:
    before = function(op.add(X, relax.const(VALUES)))["main"]

    def doubled(constant: GenericConst) -> GenericConst:
        return relax.const(2 * constant.value.numpy())

    after = structural_map(before, ((GenericConst, doubled),))
    np.testing.assert_array_equal(run(IRModule({"main": after}), VALUES), 3 * VALUES)
    np.testing.assert_array_equal(run(IRModule({"main": before}), VALUES), 2 * VALUES)


@says("structural_walk")
def test_structural_walk_shows_every_node_of_a_type_in_order() -> None:
    names: list[str] = []
    body = function(op.nn.relu(op.add(X, X)))["main"]
    structural_walk(body, ((Call, lambda found: names.append(found.op.name)),), order="pre")
    assert names == ["relax.add", "relax.nn.relu"]


@says("script_from_source")
def test_a_program_that_was_printed_is_read_back_the_same() -> None:
    module = function(op.add(X, X))
    assert structural_equal(script_from_source(module.script(), check_well_formed=False), module)


# ---------------------------------------------------------------- Relax


@says("IRModule")
def test_a_module_holds_functions_by_name() -> None:
    module = function(op.add(X, X))
    assert [variable.name_hint for variable, _ in module.functions_items()] == ["main"]
    copy = module.clone()
    copy.update_func(copy.get_global_var("main"), function(op.multiply(X, X))["main"])
    assert not structural_equal(copy["main"], module["main"])


@says("relax")
def test_relax_says_functions_of_tensors_with_symbolic_sizes() -> None:
    n = tirx.Var("n", "int64")
    x = relax.Var("x", relax.TensorType([n, 3], "float32"))
    module = function(op.reshape(x, relax.ShapeExpr([n * 3])), x)
    legal = relax.transform.LegalizeOps()(module)
    assert [type(f).__name__ for _, f in legal.functions_items() if isinstance(f, tirx.PrimFunc)]
    np.testing.assert_array_equal(run(module, VALUES), VALUES.reshape(-1))


@says("op")
def test_operators_compute_what_numpy_computes() -> None:
    total = op.sum(op.multiply(X, X), axis=[1])  # of integers: exact
    np.testing.assert_array_equal(run(function(total), VALUES), (VALUES * VALUES).sum(1))


@says("BlockBuilder")
def test_a_builder_names_what_it_emits_and_knows_itself_inside_a_function() -> None:
    builder = BlockBuilder()
    with builder.function("main", [X]):
        assert BlockBuilder.current() is not None
        variable = builder.emit(op.add(X, X), name_hint="sum")
        builder.emit_func_output(variable)
    assert BlockBuilder.current() is None
    assert variable.name == "sum"
    assert [int(size) for size in ty_of(variable).shape.values] == [2, 3]


@says("ty_of", "Type")
def test_an_expression_has_no_type_until_it_is_normalized() -> None:
    fresh = op.add(X, X)
    assert type(ty_of(fresh)) is Type
    normal = BlockBuilder().normalize(fresh)
    assert ty_of(normal).dtype == "float32"
    assert type(ty_of(normal)) is not Type


@says("Expr", "Call", "Op")
def test_a_call_of_an_operator_says_which_and_of_what() -> None:
    call = op.permute_dims(X, [1, 0])
    assert isinstance(call, Expr)
    assert isinstance(call, Call)
    assert call.op == Op.get("relax.permute_dims")
    assert call.args[0].same_as(X)
    assert [int(axis) for axis in call.attrs.axes] == [1, 0]
    again = Call(call.op, [X], call.attrs, call.ty_args)
    assert structural_equal(again, call)


@says("Var")
def test_a_variable_has_a_name_an_identity_and_a_type() -> None:
    assert isinstance(X, Var)
    other = relax.Var("x", ty_of(X))
    assert X.name == other.name == "x"
    assert X.id_ != other.id_
    assert not isinstance(relax.const(1.0), Var)


@says("GlobalVar")
def test_a_call_of_another_function_goes_through_its_global_variable() -> None:
    builder = BlockBuilder()
    name = builder.add_func(program(), "twice")
    assert isinstance(name, GlobalVar)
    assert name.name_hint == "twice"


@says("GenericConst")
def test_a_constant_holds_its_tensor() -> None:
    constant = relax.const(VALUES)
    assert isinstance(constant, GenericConst)
    np.testing.assert_array_equal(constant.value.numpy(), VALUES)
    assert not isinstance(X, GenericConst)


@says("StringImm")
def test_a_text_is_an_operand_of_a_packed_call() -> None:
    assert StringImm("one").value == "one"
    call = relax.call_dps_packed("f", relax.Tuple([StringImm("one"), X]), ty_of(X))
    assert isinstance(BlockBuilder().normalize(call), Call)


@says("Tuple", "TupleGetItem")
def test_a_tuple_holds_fields_that_are_taken_out_by_their_index() -> None:
    pair = relax.Tuple([X, relax.const(1.0)])
    item = relax.TupleGetItem(pair, 1)
    assert isinstance(pair, Tuple)
    assert isinstance(item, TupleGetItem)
    assert (len(pair.fields), item.index) == (2, 1)
    assert item.tuple_value.same_as(pair)


@says("is_prim_expr")
def test_sizes_are_told_from_tensors() -> None:
    n = tirx.Var("n", "int64")
    assert is_prim_expr(n)
    assert is_prim_expr(n * 2)
    assert not is_prim_expr(X)


@says("PyExprMutator", "mutator")
def test_a_mutator_of_python_rewrites_the_calls_it_overrides() -> None:
    @mutator
    class Doubled(PyExprMutator):
        def visit_call_(self, call: Call) -> Expr:
            return op.multiply(X, X) if call.op.name == "relax.add" else call

    module = function(op.add(X, X))
    changed = Doubled(module)
    name = module.get_global_var("main")
    changed.builder_.update_func(name, changed.visit_expr(module["main"]))
    assert "R.multiply" in changed.builder_.get().script()
    assert "R.add" not in changed.builder_.get().script()


@says("Sequential")
def test_passes_run_one_after_another() -> None:
    passes = Sequential([relax.transform.LegalizeOps(), relax.transform.FoldConstant()])
    assert "R.add" not in passes(function(op.add(X, X))).script()


@says("tvm_from_fx")
def test_tvms_own_importer_translates_a_graph_of_torch() -> None:
    module = tvm_from_fx(torch.fx.symbolic_trace(torch.nn.ReLU()), [((2, 3), "float32")])
    np.testing.assert_array_equal(run(module, VALUES - 2), np.maximum(VALUES - 2, 0))


@says("tvm_from_exported_program")
def test_tvms_own_importer_translates_an_exported_program() -> None:
    module = tvm_from_exported_program(torch.export.export(torch.nn.ReLU(), (torch.ones(2, 3),)))
    main = VirtualMachine(tvm_compile(module, target="llvm"), tvm_cpu())["main"]
    assert main(tvm_tensor(-VALUES))[0].numpy().max() == 0
