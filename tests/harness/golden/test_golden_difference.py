"""What a difference means: the stage that moved first, meaning or spelling, weights, source lines, a bounded diff."""

import re
import shutil

import numpy as np
import pytest
import torch
from torch import fx, nn
from tvm import relax, tirx
from tvm.ir.transform import Sequential

from relax_zoo.harness.golden.compiled import TABLE, read_lines, text_of
from relax_zoo.harness.golden.diff import MAX_LINES, MAX_WIDTH
from relax_zoo.harness.golden.files import Kind, Snapshot, compare, moved, report, snapshots, source_lines, write
from relax_zoo.harness.golden.stages import header
from relax_zoo.harness.golden.toolchain import another_toolchain, toolchain
from relax_zoo.translator import from_fx

HEAD = f"{header('fx', 'm')}\n\n"


class Mlp(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(6, 5)
        self.second = nn.Linear(5, 5)

    def forward(self, x):
        hidden = torch.relu(self.first(x))
        return self.second(hidden)


class MlpWithoutRelu(Mlp):
    def forward(self, x):
        return self.second(self.first(x))


def mlp(kind=Mlp):
    model = kind().eval()
    for at, weight in enumerate(model.parameters()):
        weight.data = torch.linspace(-1, at + 1, weight.numel()).reshape(weight.shape)
    return fx.symbolic_trace(model)


def rendered(graph=None, module=None, compiler=None):
    graph = graph or mlp()
    module = module or from_fx(graph, [("batch", 6)], keep_params_as_input=True)
    return snapshots("mlp", graph, module, compiler or relax.transform.LegalizeOps())


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    folder = tmp_path_factory.mktemp("golden")
    write(folder, "mlp", rendered())
    return folder


@pytest.fixture
def golden(written, tmp_path):
    return shutil.copytree(written, tmp_path, dirs_exist_ok=True)


def edit(golden, stage, pattern, replacement):
    path = golden / "mlp" / f"{stage}.py"
    text, times = re.subn(pattern, replacement, path.read_text())
    assert times, "the edit of the golden file found nothing to change"
    path.write_text(text)


def kinds(differences):
    return {difference.stage: difference.kind for difference in differences}


def test_an_unchanged_model_has_no_difference(golden):
    assert compare(golden, "mlp", rendered()) == []


def test_a_missing_file_is_a_difference_that_says_so(golden):
    (golden / "mlp" / "relax.py").unlink()
    differences = compare(golden, "mlp", rendered())
    assert kinds(differences) == {"relax": Kind.MISSING}
    assert "Missing: relax." in report(differences)


def test_a_model_without_goldens_misses_every_stage(tmp_path):
    differences = compare(tmp_path, "mlp", rendered())
    assert kinds(differences) == dict.fromkeys(["fx", "relax", "compiled"], Kind.MISSING)
    assert "Missing: fx, relax, compiled." in report(differences)


def test_a_changed_model_is_blamed_on_the_trace(golden):
    differences = compare(golden, "mlp", rendered(mlp(MlpWithoutRelu)))
    assert kinds(differences) == dict.fromkeys(["fx", "relax", "compiled"], Kind.SEMANTIC)
    assert moved(differences).stage == "fx"
    assert "What changed is torch's trace of the model." in report(differences)


def test_another_module_from_the_same_trace_is_blamed_on_the_translator(golden):
    graph = mlp()
    other = from_fx(mlp(MlpWithoutRelu), [("batch", 6)], keep_params_as_input=True)
    differences = compare(golden, "mlp", rendered(graph, other))
    assert kinds(differences) == dict.fromkeys(["relax", "compiled"], Kind.SEMANTIC)
    assert "First stage that moved: relax" in report(differences)
    assert "What changed is the translator." in report(differences)


def test_another_compilation_of_the_same_module_is_blamed_on_the_compiler_and_says_that_nothing_else_moved(golden):
    compiler = Sequential([relax.transform.LegalizeOps(), relax.transform.FuseTIR()])
    differences = compare(golden, "mlp", rendered(compiler=compiler))
    assert kinds(differences) == {"compiled": Kind.SEMANTIC}
    message = report(differences)
    assert "First stage that moved: compiled" in message
    assert "The compiled program is another. What changed is the compiler." in " ".join(message.split())
    assert "The stages before it did not move: fx, relax." in message
    assert "pytest --regen" in message.splitlines()[-1]


def test_a_compiler_that_makes_other_weights_of_the_same_program_is_told_from_one_that_makes_another_program(golden):
    def compiler(module):
        values = list(module["main"].attrs["params"])
        values[0] = relax.const(values[0].numpy() + 1).value
        module = module.clone()
        module["main"] = module["main"].with_attr("params", values)
        return relax.transform.LegalizeOps()(module)

    differences = compare(golden, "mlp", rendered(compiler=compiler))
    assert kinds(differences) == {"compiled": Kind.WEIGHTS}
    assert "its weights are others" in report(differences)


def test_a_compiled_program_that_has_the_new_names_of_an_import_is_not_blamed_on_the_compiler(golden):
    edit(golden, "relax", r"\bfirst\b", "renamed")
    lines = read_lines(golden / TABLE)
    (golden / TABLE).write_text(text_of({"mlp": "0 " + lines["mlp"].split()[1]}))
    differences = compare(golden, "mlp", rendered())
    assert kinds(differences) == {"relax": Kind.SPELLING, "compiled": Kind.SPELLING}
    assert moved(differences).stage == "relax"


def test_an_earlier_stage_without_a_golden_is_not_taken_for_unchanged(golden):
    (golden / "mlp" / "fx.py").unlink()
    edit(golden, "relax", r"R\.nn\.relu", "R.nn.gelu")
    message = report(compare(golden, "mlp", rendered()))
    assert "Whether an earlier stage moved is not known: fx missing or damaged." in message
    assert "What changed is" not in message


def test_renamed_variables_are_spelling(golden):
    edit(golden, "relax", r"\bfirst\b", "renamed")
    edit(golden, "relax", r"\bfirst_weight\b", "renamed_weight")
    differences = compare(golden, "mlp", rendered())
    assert kinds(differences) == {"relax": Kind.SPELLING}
    assert not differences[0].semantic
    assert "only the spelling differs" in differences[0].summary


def test_a_changed_operator_is_semantic(golden):
    edit(golden, "relax", r"R\.nn\.relu", "R.nn.gelu")
    differences = compare(golden, "mlp", rendered())
    assert kinds(differences) == {"relax": Kind.SEMANTIC}
    assert differences[0].semantic


def test_renamed_nodes_of_the_trace_are_spelling(golden):
    edit(golden, "fx", r"\bhidden\b|\brelu\b(?!\")", "renamed")
    assert kinds(compare(golden, "mlp", rendered())) == {"fx": Kind.SPELLING}


@pytest.mark.parametrize(
    ("pattern", "replacement"),
    [
        (r'"torch\.relu"', '"torch.tanh"'),
        (r'call_module\("second", relu\)', 'call_module("second", first)'),
        (r'call_module\("second", relu\)', 'call_module("second", input=relu)'),
        (r"in_features=6", "in_features=7"),
    ],
    ids=["target", "operand", "keyword", "module"],
)
def test_a_trace_that_computes_something_else_is_semantic(golden, pattern, replacement):
    edit(golden, "fx", pattern, replacement)
    assert kinds(compare(golden, "mlp", rendered())) == {"fx": Kind.SEMANTIC}


def test_a_keyword_that_is_called_as_a_node_is_not_taken_for_the_node(tmp_path):
    def snapshot(name):
        return {"fx": Snapshot("fx", f'{HEAD}{name} = placeholder("x")\nf = call_function("f", {name}, {name}=1)\n')}

    write(tmp_path, "m", snapshot("first"))
    assert kinds(compare(tmp_path, "m", snapshot("second"))) == {"fx": Kind.SEMANTIC}


def test_of_changed_weights_and_a_changed_program_the_earlier_stage_moved_first(golden):
    edit(golden, "fx", r"# [0-9a-f]{20} first\.bias", "# 00000000000000000000 first.bias")
    edit(golden, "relax", r"R\.nn\.relu", "R.nn.gelu")
    differences = compare(golden, "mlp", rendered())
    assert kinds(differences) == {"fx": Kind.WEIGHTS, "relax": Kind.SEMANTIC}
    assert moved(differences).stage == "fx"


def test_a_change_of_meaning_is_not_blamed_on_an_earlier_change_of_spelling(golden):
    edit(golden, "fx", r"\brelu\b(?!\")", "renamed")
    edit(golden, "relax", r"R\.nn\.relu", "R.nn.gelu")
    differences = compare(golden, "mlp", rendered())
    assert kinds(differences) == {"fx": Kind.SPELLING, "relax": Kind.SEMANTIC}
    assert moved(differences).stage == "relax"


def test_weights_that_change_places_in_the_model_are_told_from_a_change_of_program(golden):
    graph = mlp()
    first, second = graph.get_submodule("first"), graph.get_submodule("second")
    first.bias.data, second.bias.data = second.bias.data.clone(), first.bias.data.clone()
    differences = compare(golden, "mlp", rendered(graph))
    assert kinds(differences) == dict.fromkeys(["fx", "relax", "compiled"], Kind.WEIGHTS)
    assert all(difference.semantic for difference in differences)
    assert "the weights differ: first.bias, second.bias" in moved(differences).summary
    assert "What changed is the model's weights, not its program." in report(differences)


def test_weights_that_change_places_in_translation_are_blamed_on_the_translator(golden):
    graph = mlp()
    module = from_fx(graph, [("batch", 6)], keep_params_as_input=True)
    values = list(module["main"].attrs["params"])
    values[1], values[3] = values[3], values[1]
    module["main"] = module["main"].with_attr("params", values)
    differences = compare(golden, "mlp", rendered(graph, module))
    assert kinds(differences) == dict.fromkeys(["relax", "compiled"], Kind.WEIGHTS)
    assert "the weights differ: first_bias, second_bias" in moved(differences).summary
    assert "What changed is the translator." in report(differences)


def test_a_new_weight_and_a_lost_one_are_named(golden):
    edit(golden, "relax", r"second_bias", "old_bias")
    graph = mlp()
    graph.get_submodule("second").bias.data += 1
    (difference,) = compare(golden, "mlp", {"relax": rendered(graph)["relax"]})
    assert difference.kind == Kind.WEIGHTS
    assert "second_bias is new, old_bias is gone" in difference.summary


def test_another_header_alone_is_spelling(golden):
    for stage in ("fx", "relax"):
        edit(golden, stage, "Written by pytest", "Made by pytest")
    differences = compare(golden, "mlp", rendered())
    assert set(kinds(differences).values()) == {Kind.SPELLING}
    assert "only the header differs" in report(differences)


def test_the_message_names_the_toolchain_that_the_golden_files_are_of_where_it_is_another(golden):
    assert another_toolchain(golden).startswith("The golden files were written with a toolchain that they do not name;")
    (golden / "toolchain.txt").write_text("torch 1.0\napache-tvm 0.2\n")
    edit(golden, "relax", r"R\.nn\.relu", "R.nn.gelu")
    message = report(compare(golden, "mlp", rendered()), [another_toolchain(golden)])
    assert "The golden files were written with torch 1.0, apache-tvm 0.2; this is torch" in message
    (golden / "toolchain.txt").write_text(toolchain())
    assert another_toolchain(golden) == ""


def test_an_old_file_that_no_longer_parses_is_semantic_and_says_why(golden):
    edit(golden, "relax", r"R\.nn\.relu", "R.nn.renamed_since")
    (difference,) = compare(golden, "mlp", rendered())
    assert difference.kind == Kind.SEMANTIC
    assert "does not parse with this TVM" in difference.summary


def test_changed_bindings_come_with_the_users_source_lines(golden):
    graph = mlp(MlpWithoutRelu)
    message = report(compare(golden, "mlp", rendered(graph), source_lines(graph)))
    assert re.search(r"second: \S*test_golden_difference\.py:\d+: return self\.second\(self\.first\(x\)\)", message)


def test_the_parts_of_a_node_have_the_source_line_of_the_node(golden):
    edit(golden, "relax", r"R\.permute_dims\(second_weight, axes=None", "R.permute_dims(second_weight, axes=[0, 1]")
    (difference,) = compare(golden, "mlp", rendered(), {"second": "model.py:7: self.second(hidden)"})
    assert difference.sources == ("second__1: model.py:7: self.second(hidden)",)


def test_the_message_has_a_unified_diff_and_ends_with_how_to_accept(golden):
    edit(golden, "relax", r"R\.nn\.relu", "R.nn.gelu")
    message = report(compare(golden, "mlp", rendered()))
    assert "--- golden/mlp/relax.py\n+++ rendered now\n@@" in message
    assert re.search(r"^-.*R\.nn\.gelu\(first\)$", message, re.MULTILINE)
    assert re.search(r"^\+.*R\.nn\.relu\(first\)$", message, re.MULTILINE)
    assert "pytest --regen" in message.splitlines()[-1]


def test_the_later_stages_are_named_without_their_diffs(golden):
    message = report(compare(golden, "mlp", rendered(mlp(MlpWithoutRelu))))
    assert "  relax: the program differs in meaning" in message
    assert "  compiled: the compiled program is another" in message
    assert message.count("@@ -") == len(re.findall("@@ -", message.partition("Other stages:")[0]))


def test_a_long_diff_is_cut_at_a_hunk_and_says_how_much_is_left_out(tmp_path):
    def text(mark):
        return "".join(f"v{at} = {mark if at % 20 == 5 else ''}\n" for at in range(2000))

    write(tmp_path, "big", {"fx": Snapshot("fx", HEAD + text("old"))})
    (difference,) = compare(tmp_path, "big", {"fx": Snapshot("fx", HEAD + text("new"))})
    lines = difference.diff.split("\n")
    assert MAX_LINES // 2 < len(lines) <= MAX_LINES + 1
    assert lines[-2].startswith(" ")  # the last hunk shown is whole: it ends with its context
    left = re.fullmatch(r"\.\.\. (\d+) more lines of diff left out, (\d+) whole hunks among them", lines[-1])
    assert int(left[2]) == 100 - difference.diff.count("@@ -")


def test_one_huge_hunk_is_cut_too(tmp_path):
    write(tmp_path, "big", {"fx": Snapshot("fx", HEAD + "".join(f"a{at}\n" for at in range(5000)))})
    snapshot = Snapshot("fx", HEAD + "".join(f"b{at}\n" for at in range(5000)))
    (difference,) = compare(tmp_path, "big", {"fx": snapshot})
    assert difference.diff.count("\n") == MAX_LINES


def test_a_long_line_is_cut_around_the_place_where_it_changes(tmp_path):
    line = "x" * 5000 + "{}" + "y" * 5000
    write(tmp_path, "wide", {"fx": Snapshot("fx", HEAD + line.format("OLD"))})
    (difference,) = compare(tmp_path, "wide", {"fx": Snapshot("fx", HEAD + line.format("NEW"))})
    assert "OLD" in difference.diff
    assert "NEW" in difference.diff
    assert max(map(len, difference.diff.split("\n"))) <= MAX_WIDTH + len("-......")


def test_symbolic_dimensions_and_constants_are_compared_by_structure(tmp_path):
    def module(name, value):
        builder = relax.BlockBuilder()
        x = relax.Var("x", relax.TensorType([tirx.Var(name, "int64"), 2], "float32"))
        with builder.function("main", [x]):
            total = builder.emit(relax.op.add(x, relax.const(np.array([1, value], "float32"))))
            builder.emit_func_output(total)
        return {"relax": snapshots("m", mlp(), builder.get(), lambda module: module)["relax"]}

    write(tmp_path, "m", module("batch", 2))
    assert compare(tmp_path, "m", module("batch", 2)) == []
    assert kinds(compare(tmp_path, "m", module("rows", 2))) == {"relax": Kind.SPELLING}
    assert kinds(compare(tmp_path, "m", module("batch", 3))) == {"relax": Kind.WEIGHTS}
