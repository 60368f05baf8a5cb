"""What a golden file says: readable, complete, the same everywhere, and TVM reads it back."""

import hashlib

import numpy as np
import pytest
import torch
import tvm
import tvm_ffi
from torch import fx, nn
from tvm import relax

from relax_zoo.harness.golden.files import GoldenError, parses_back, render
from relax_zoo.harness.golden.lift import lift
from relax_zoo.harness.golden.script import digest, parse, read_weights, render_script, verify_script
from relax_zoo.translator import from_fx
from tests.harness.golden.golden_modules import (
    MODULES,
    calling_a_private_function,
    imported,
    matrix,
    mlp,
    module_of,
    scalar,
    tensor,
)


@pytest.mark.parametrize("make", MODULES.values(), ids=MODULES.keys())
def test_every_module_parses_back_to_what_was_printed(make):
    module = make()
    text = render("relax", "model", module).text
    assert "metadata" not in text
    verify_script(module, text)


@pytest.mark.parametrize(
    "dtype", ["bool", "int8", "int32", "int64", "uint8", "uint64", "bfloat16", "float16", "float64"]
)
def test_scalars_of_every_dtype_parse_back(dtype):
    values = [0, 1] if dtype == "bool" else [0, 7] if dtype.startswith(("int", "uint")) else [-0.0, 0.1, 1e-30]
    module = module_of(lambda bb, x: bb.emit(relax.Tuple([x, *(scalar(value, dtype) for value in values)])))
    verify_script(module, render_script(module))


@pytest.mark.parametrize("value", [3.4e38, 1e-45, -0.0, 0.1])
def test_a_finite_scalar_stays_a_literal_and_keeps_its_bits(value):
    module = module_of(lambda bb, x: bb.emit(relax.op.add(x, scalar(value))))
    text = render_script(module)
    assert "R.const(" in text
    assert "No weights" in text
    verify_script(module, text)


def test_a_changed_program_does_not_parse_back():
    module = imported(keep_params_as_input=True)
    text = render("relax", "model", module).text
    assert not parses_back(module, text.replace("R.nn.relu(third)", "R.nn.relu(second)"))
    with pytest.raises(GoldenError, match="first at"):
        verify_script(module, text.replace("R.nn.relu(third)", "R.nn.relu(second)"))


def test_a_changed_digest_does_not_parse_back():
    module = imported(keep_params_as_input=True)
    text = render("relax", "model", module).text
    row = str(read_weights(text)[0])
    changed = row.replace(row[2], "0" if row[2] != "0" else "1", 1)
    assert parses_back(module, text)
    assert not parses_back(module, text.replace(row, changed))


def test_a_text_that_is_no_tvmscript_is_refused_with_the_reason():
    with pytest.raises(GoldenError, match="undefined_name"):
        parse("@I.ir_module\nclass M:\n  @R.function\n  def main():\n    return undefined_name")


def test_the_signature_has_a_parameter_a_line_named_as_in_torch():
    lines = render("relax", "mlp", imported(keep_params_as_input=True)).text.split("\n")
    start = lines.index("    def main(")
    assert lines[start + 1 : start + 4] == [
        '        x: R.Tensor((batch, 6), dtype="float32"),',
        '        first_weight: R.Tensor((5, 6), dtype="float32"),',
        '        first_bias: R.Tensor((5,), dtype="float32"),',
    ]
    assert lines[start + 8] == '    ) -> R.Tensor((batch, 5), dtype="float32"):'


def test_the_program_is_as_tvm_prints_it_but_for_the_signature():
    module = imported(keep_params_as_input=True)
    printed = module["main"].without_attr("params")
    plain = tvm.IRModule({"main": printed}).script()
    text = render_script(module)
    unwrapped = text.partition("\n\n# Weights")[0].replace("(\n        x:", "(x:").replace(",\n        ", ", ")
    assert unwrapped.replace(",\n    ) ->", ") ->") == plain.rstrip()


def test_the_relax_stage_shows_the_shape_of_every_binding():
    text = render("relax", "mlp", imported(keep_params_as_input=True)).text
    assert 'relu: R.Tensor((batch, 5), dtype="float32") = R.nn.relu(first)' in text


def test_the_header_names_model_and_stage_and_no_version():
    lines = render("relax", "mlp", imported()).text.split("\n")
    assert lines[:3] == [
        "# mlp, stage relax: the Relax module imported from the graph",
        "# Written by pytest --regen, not by hand.",
        "",
    ]


def test_the_table_has_every_weight_with_shape_dtype_and_digest():
    graph = mlp()
    rows = read_weights(render("relax", "mlp", from_fx(graph, [(3, 6)], keep_params_as_input=True)).text)
    weights = {name.replace(".", "_"): weight for name, weight in graph.named_parameters()}
    assert rows == [digest(name, weight) for name, weight in weights.items()]
    assert [(row.dtype, row.shape) for row in rows] == [("float32", tuple(w.shape)) for w in weights.values()]


def test_two_weights_of_one_shape_that_change_places_change_the_table_alone():
    graph = mlp()
    before = render_script(from_fx(graph, [(3, 6)], keep_params_as_input=True))
    second, third = graph.get_submodule("second"), graph.get_submodule("third")
    second.weight.data, third.weight.data = third.weight.data.clone(), second.weight.data.clone()
    after = render_script(from_fx(graph, [(3, 6)], keep_params_as_input=True))
    assert before.partition("# Weights")[0] == after.partition("# Weights")[0]
    changed = [a.name for a, b in zip(read_weights(before), read_weights(after), strict=True) if a != b]
    assert changed == ["second_weight", "third_weight"]


@pytest.mark.parametrize(
    "other",
    [
        torch.tensor([[1.0, 2.0], [3.0, 5.0]]),
        torch.tensor([[1.0, 2.0, 3.0, 4.0]]),
        torch.tensor([[1.0, 2.0], [3.0, 4.0]]).view(torch.int32),
        torch.tensor([[1.0, 3.0], [2.0, 4.0]]),
    ],
    ids=["bytes", "shape", "dtype", "order"],
)
def test_the_digest_covers_bytes_shape_and_dtype(other):
    assert digest("w", other).digest != digest("w", torch.tensor([[1.0, 2.0], [3.0, 4.0]])).digest


def test_the_digest_is_of_the_values_however_they_lie_and_whoever_holds_them():
    values = torch.arange(6, dtype=torch.bfloat16).reshape(2, 3)
    transposed = values.t().contiguous().t()
    assert digest("w", transposed) == digest("w", values) == digest("w", tvm.runtime.from_dlpack(values))
    assert digest("empty", torch.empty(0, 3)).shape == (0, 3)


def test_digesting_copies_no_weight(monkeypatch):
    weight, hashed = torch.zeros(6, 2), []

    class Hasher:
        def __init__(self, start):
            pass

        def update(self, buffer):
            hashed.append(np.frombuffer(buffer, np.uint8).ctypes.data)

        def hexdigest(self):
            return "0" * 64

    monkeypatch.setattr(hashlib, "sha256", Hasher)
    digest("w", weight)
    digest("w", tvm.runtime.from_dlpack(weight))
    assert hashed == [weight.data_ptr(), weight.data_ptr()]


def test_a_constant_is_named_after_the_binding_that_uses_it_first():
    shared = tensor(1, 2)

    def body(bb, x):
        first = bb.emit(relax.op.add(x, shared), name_hint="first")
        second = bb.emit(relax.op.add(first, tensor(3, 4)), name_hint="second")
        return bb.emit(relax.op.concat([second, relax.op.reshape(shared, (1, 2))]), name_hint="third")

    rows = read_weights(render_script(module_of(body)))
    assert [row.name for row in rows] == ["first_const", "second_const"]


def test_several_constants_of_one_binding_are_numbered_in_order_of_use():
    module = module_of(lambda bb, x: bb.emit(relax.Tuple([tensor(1, 2), relax.Tuple([tensor(3, 4)])]), name_hint="t"))
    rows = read_weights(render_script(module))
    assert [(row.name, row.digest) for row in rows] == [
        ("t_const", digest("", torch.tensor([1.0, 2.0])).digest),
        ("t_const_1", digest("", torch.tensor([3.0, 4.0])).digest),
    ]


def test_a_lifted_scalar_shows_its_value_in_the_table():
    text = render_script(module_of(lambda bb, x: bb.emit(relax.op.maximum(x, scalar("-inf")), name_hint="pool")))
    assert text.rstrip().endswith("pool_const: float32[] = -inf")
    assert read_weights(text)[0].value == "-inf"


def test_constants_of_a_private_function_are_handed_down_by_its_caller():
    text = render_script(calling_a_private_function(tensor(1, 2), after=tensor(3, 4)))
    assert "cls.helper(x, called_const)" in text
    assert "cls.helper(called, called_const)" in text
    assert [row.name for row in read_weights(text)] == ["called_const", "gv_const"]


def test_constants_go_down_through_functions_that_only_call_others():
    builder, constant = relax.BlockBuilder(), tensor(1, 2)
    callee = None
    for name in ("inner", "middle", "main"):
        x = matrix()
        with builder.function(name, [x], private=name != "main"):
            value = relax.Call(callee, [x]) if callee else relax.op.add(x, constant)
            builder.emit_func_output(builder.emit(value, name_hint=name + "_value"))
        callee = builder.get().get_global_var(name)
    text = render_script(builder.get())
    verify_script(builder.get(), text)
    assert [row.name for row in read_weights(text)] == ["main_value_const"]


def test_each_entry_point_has_the_weights_it_uses_in_the_table():
    builder = relax.BlockBuilder()
    for name, values in (("main", (1, 2)), ("other", (3, 4))):
        x = matrix()
        with builder.function(name, [x]):
            builder.emit_func_output(builder.emit(relax.op.add(x, tensor(*values)), name_hint="sum"))
    names = [row.name for row in read_weights(render_script(builder.get()))]
    assert names == ["sum_const", "other.sum1_const"]


def test_a_function_with_constants_that_is_used_as_a_value_is_refused():
    builder, x, y = relax.BlockBuilder(), matrix(), matrix("y")
    with builder.function("helper", [y], private=True):
        builder.emit_func_output(builder.emit(relax.op.add(y, tensor(1, 2))))
    helper = builder.get().get_global_var("helper")
    with builder.function("main", [x]):
        builder.emit_func_output(builder.emit(relax.Tuple([helper, x])))
    with pytest.raises(GoldenError, match="'main' uses the function 'helper' as a value"):
        lift(builder.get())


def test_tensors_in_attributes_go_to_the_table_and_leave_the_text():
    module = module_of(lambda bb, x: bb.emit(relax.op.nn.relu(x)))
    module["main"] = module["main"].with_attr("scales", [tensor(1, 2).value])
    module = module.with_attr("table", {"a": tensor(3, 4).value})
    text = render_script(module)
    assert "scales" not in text.partition("# Weights")[0]
    assert [row.name for row in read_weights(text)] == ["main.scales[0]", "table[0]"]
    verify_script(module, text)


@pytest.mark.parametrize("name", ["0.weight", "lambda", "None", "R", "T", "cls", "a b", "x", ""])
def test_a_name_that_tvmscript_cannot_say_is_changed(name):
    builder, x, weight = relax.BlockBuilder(), matrix(), matrix(name)
    with builder.function("main", [x, weight]):
        with builder.dataflow():
            value = builder.emit(relax.op.add(x, weight), name_hint=name or "value")
            result = builder.emit_output(relax.op.nn.relu(value))
        builder.emit_func_output(result)
    for module in (builder.get(), relax.transform.LegalizeOps()(builder.get())):
        verify_script(module, render_script(module))


def test_the_weights_of_a_sequential_keep_their_numbers():
    graph = fx.symbolic_trace(nn.Sequential(nn.Linear(3, 2), nn.ReLU(), nn.Linear(2, 3)).eval())
    text = render_script(relax.transform.LegalizeOps()(from_fx(graph, [("batch", 3)], keep_params_as_input=True)))
    assert [row.name for row in read_weights(text)] == ["_0_weight", "_0_bias", "_2_weight", "_2_bias"]
    assert "_0_weight: T.Buffer(" in text


def test_what_has_no_text_is_refused_by_name():
    module = module_of(lambda bb, x: bb.emit(relax.op.nn.relu(x)))
    module["main"] = module["main"].with_attr("pass", tvm.ir.SourceName("somewhere"))
    with pytest.raises(GoldenError, match=r"no text for the ir\.SourceName"):
        render_script(module)


def test_rendering_leaves_the_module_as_it_is():
    module = calling_a_private_function(tensor(1, 2))
    before = tvm_ffi.structural_hash(module), module.script()
    render_script(module)
    assert (tvm_ffi.structural_hash(module), module.script()) == before
