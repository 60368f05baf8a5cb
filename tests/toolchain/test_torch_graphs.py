"""What each private name of torch must do for graphs, tensors and torch.compile: one test a name."""

import operator
import subprocess
import sys
import threading
from typing import Any

import pytest
import torch
from torch import fx, nn

from relax_zoo import _torch
from relax_zoo._torch import (
    SizesTracer,
    assert_is_none,
    assert_true,
    compile_lock,
    data_of,
    holds_model_state,
    module_database,
    name_size,
    operator_database,
    pytree,
    qualified_name,
    quicken_exports,
    target_text,
    version,
)
from tests.toolchain.naming import says

# ---------------------------------------------------------------- graphs and tensors


@says("SizesTracer")
def test_a_size_of_a_traced_tensor_may_be_an_argument_of_a_new_one() -> None:
    tracer = SizesTracer()
    graph = tracer.trace(lambda x: torch.ones(x.shape[0], 3))
    assert fx.GraphModule(tracer.root, graph)(torch.zeros(2)).shape == (2, 3)
    fx.symbolic_trace(torch.nn.ReLU())
    assert torch.ones(2, 3).shape == (2, 3)
    with pytest.raises(TypeError):
        fx.Tracer().trace(lambda x: torch.ones(x.shape[0], 3))


@says("assert_true", "assert_is_none")
def test_a_trace_for_fixed_arguments_asserts_them_by_these_functions() -> None:
    def f(x: torch.Tensor, scale: int, mask: torch.Tensor | None) -> torch.Tensor:
        return x * scale

    graph = fx.symbolic_trace(f, concrete_args={"scale": 2, "mask": None})
    targets = [node.target for node in graph.graph.nodes if node.op == "call_function"]
    assert assert_true in targets
    assert assert_is_none in targets


@says("target_text")
def test_what_a_node_calls_is_said_as_in_python() -> None:
    graph = fx.symbolic_trace(lambda x: nn.functional.relu(torch.add(x, 1)).view(-1)).graph
    texts = [target_text(node) for node in graph.nodes if node.op.startswith("call")]
    assert texts == ["torch.add", "torch.nn.functional.relu", "view"]


@says("qualified_name")
def test_a_function_is_named_by_where_it_is_imported_from() -> None:
    assert qualified_name(nn.functional.relu) == "torch.nn.functional.relu"
    assert qualified_name(torch.add) == "torch.add"


@says("holds_model_state")
def test_torch_compile_marks_the_inputs_that_are_parameters_and_buffers() -> None:
    found = []

    def backend(graph: fx.GraphModule, inputs: Any) -> Any:
        found.extend(holds_model_state(node) for node in graph.graph.find_nodes(op="placeholder"))
        return graph.forward

    torch.compiler.reset()
    torch.compile(nn.Linear(3, 2).requires_grad_(False), backend=backend)(torch.ones(4, 3))
    assert sorted(found) == [False, True, True]


@says("name_size")
def test_a_size_may_be_named_before_the_first_call() -> None:
    graphs: list[fx.GraphModule] = []

    def backend(graph: fx.GraphModule, inputs: Any) -> Any:
        graphs.append(graph)
        return graph.forward

    torch.compiler.reset()
    function = torch.compile(lambda x: x * 2, backend=backend)
    for size in (3, 5):
        x = torch.ones(size, 4)
        name_size(x, 0)
        assert torch.equal(function(x), 2 * x)
    assert len(graphs) == 1


@says("compile_lock")
def test_torch_compile_traces_in_no_other_thread_while_the_lock_is_held() -> None:
    traced = threading.Event()

    def backend(graph: fx.GraphModule, inputs: Any) -> Any:
        traced.set()
        return graph.forward

    torch.compiler.reset()
    function = torch.compile(lambda x: x + 1, backend=backend)
    thread = threading.Thread(target=function, args=(torch.ones(3),))
    with compile_lock():
        thread.start()
        assert not traced.wait(0.3)
    thread.join()
    assert traced.is_set()


@says("data_of")
def test_torch_compile_has_a_function_for_the_data_of_a_tensor() -> None:
    found = []

    def backend(graph: fx.GraphModule, inputs: Any) -> Any:
        found.extend(node.target for node in graph.graph.find_nodes(op="call_function", target=data_of))
        return graph.forward

    torch.compiler.reset()
    torch.compile(lambda x: x.data + 1, backend=backend)(torch.ones(3))
    assert len(found) == 1
    x = torch.ones(3)
    assert data_of(x).data_ptr() == x.data_ptr()


@says("version")
def test_every_change_in_place_raises_the_version_of_a_tensor() -> None:
    x = torch.zeros(2)
    before = version(x)
    x[0].add_(1)
    assert version(x) == before + 1
    with torch.inference_mode():
        assert version(torch.zeros(2).add_(1)) == 0


@says("pytree")
def test_a_structure_of_tensors_is_taken_apart_and_put_together() -> None:
    value = {"a": [1, (2, 3)], "b": None}
    leaves, structure = pytree.tree_flatten(value)
    assert [leaf for leaf in leaves if leaf is not None] == [1, 2, 3] == pytree.tree_leaves(value)[:3]
    assert pytree.tree_unflatten(leaves, structure) == value
    assert structure.num_leaves == len(leaves)
    assert pytree.tree_structure(value) == structure
    assert pytree.tree_map_only(int, lambda x: 2 * x, [1, "x"]) == [2, "x"]
    assert pytree.tree_map(str, (1, [2])) == ("1", ["2"])


# ---------------------------------------------------------------- torch.compile as a peer


@says("inductor_config", "PyCodeCache", "ConstantFolder")
def test_what_torch_compile_folds_into_a_frozen_program_can_be_followed() -> None:
    folded: list[Any] = []
    usual = _torch.ConstantFolder.run_node

    def run_node(folder: Any, node: fx.Node) -> Any:
        folded.append(value := usual(folder, node))
        args, _ = folder.fetch_args_kwargs_from_env(node)
        assert isinstance(args, tuple | list)
        return value

    graph = fx.symbolic_trace(nn.Linear(3, 2))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_torch.ConstantFolder, "run_node", run_node)
        _torch.ConstantFolder(graph).run()
    assert any(isinstance(value, torch.Tensor) for value in folded)
    frozen = _torch.inductor_config.freezing
    with _torch.inductor_config.patch({"freezing": not frozen, "cpp.dynamic_threads": True, "compile_threads": 1}):
        assert _torch.inductor_config.freezing is not frozen
        assert _torch.inductor_config.cpp.dynamic_threads
    assert _torch.inductor_config.freezing is frozen
    program = _torch.PyCodeCache.load("answer = 42")
    assert program.answer == 42
    assert program in _torch.PyCodeCache.modules
    _torch.PyCodeCache.cache_clear()
    assert program not in _torch.PyCodeCache.modules


def test_what_takes_seconds_to_import_is_imported_on_first_use() -> None:
    heavy = ("sympy", "torch._dynamo", "torch._inductor", "torch.fx.experimental.symbolic_shapes")
    code = f"import sys, relax_zoo._torch; print([n for n in {heavy} if n in sys.modules])"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"


@says("quicken_exports")
def test_pytorch_looks_for_composite_operators_again_only_where_there_are_others() -> None:
    from torch.export import decomp_utils

    quicken_exports()
    looked = decomp_utils._collect_all_valid_cia_ops
    assert looked() is looked()
    before = set(torch.export.default_decompositions())
    library = torch.library.Library("of_a_test", "DEF")
    library.define("twice(Tensor x) -> Tensor")
    library.impl("twice", lambda x: x + x, "CompositeImplicitAutograd")
    try:
        assert set(torch.export.default_decompositions()) - before == {torch.ops.of_a_test.twice.default}
    finally:
        library._destroy()
        del torch.ops.of_a_test


class Composites(nn.Module):
    def forward(self, x: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
        y = nn.functional.scaled_dot_product_attention(x, x, x) + nn.functional.linear(x, w)
        return nn.functional.selu(y.unflatten(-1, (2, 2)).movedim(1, 0)).chunk(3)[0]


def test_exports_after_the_first_make_no_kernels_and_the_same_graphs(monkeypatch: pytest.MonkeyPatch) -> None:
    from torch._ops import OperatorBase
    from torch._subclasses.fake_impls import op_implementations_dict as rules
    from torch.export import exported_program

    def graphs() -> list[str]:
        return [program.run_decompositions(table).graph_module.code for table in (None, {}, None)]

    def state() -> list[Any]:
        return [(each, dict(each.py_kernels), each in rules) for each in torch.export.default_decompositions()]

    quicken_exports()
    program = torch.export.export(Composites(), (torch.ones(1, 3, 4), torch.ones(4, 4)))
    first, left = graphs(), state()
    made: list[Any] = []
    register = OperatorBase.py_impl
    monkeypatch.setattr(OperatorBase, "py_impl", lambda *given: made.append(given) or register(*given))
    assert graphs() == first
    assert state() == left
    assert made == []
    pytorchs_own = exported_program._override_composite_implicit_decomp.__wrapped__  # type: ignore[attr-defined]
    monkeypatch.setattr(exported_program, "_override_composite_implicit_decomp", pytorchs_own)
    assert graphs() == first
    assert state() == left
    assert first[0] != first[1]
    assert len(made) > 1000


# ---------------------------------------------------------------- PyTorch's own database


@says("operator_database")
def test_the_database_of_operators_has_their_inputs_and_their_spellings() -> None:
    found = {info.name: info for info in operator_database()}
    assert len(found) > 500
    add, total = found["add"], found["sum"]
    assert (type(found["abs"]).__name__, type(add).__name__) == ("UnaryUfuncInfo", "BinaryUfuncInfo")
    assert type(total).__name__ == "ReductionOpInfo"
    assert add.op is torch.add
    assert (add.method_variant, add.inplace_variant) == (torch.Tensor.add, torch.Tensor.add_)
    assert (add.operator_variant, add.inplace_operator_variant) == (operator.add, operator.iadd)
    assert [alias.op for alias in found["abs"].aliases] == [torch.absolute]
    assert torch.int64 in add.supported_dtypes("cpu")
    first = next(iter(add.sample_inputs("cpu", torch.float32, set_seed=True)))
    assert torch.is_tensor(add.op(first.input, *first.args, **first.kwargs))
    again = next(iter(add.sample_inputs("cpu", torch.float32, set_seed=True)))
    assert torch.equal(first.input, again.input)
    assert add.variant_test_name == ""


@says("module_database")
def test_the_database_of_modules_has_what_makes_them_and_what_they_take() -> None:
    found = {info.name: info for info in module_database()}
    assert len(found) > 80
    linear = found["nn.Linear"]
    assert torch.float32 in linear.supported_dtypes("cpu")
    given = linear.module_inputs_func(linear, device="cpu", dtype=torch.float32, requires_grad=False, training=False)[0]
    module = linear.module_cls(*given.constructor_input.args, **given.constructor_input.kwargs)
    taken = given.forward_input
    assert torch.is_tensor(module(*taken.args, **taken.kwargs))
