"""From a traced graph to every golden stage, with the same text in every process."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from torch import fx, nn
from tvm import relax

from relax_zoo.harness.golden.files import render, snapshots, source_lines
from relax_zoo.harness.golden.script import read_weights
from relax_zoo.harness.golden.stages import render_fx
from tests.harness.golden import golden_modules
from tests.harness.golden.golden_modules import imported, mlp

# ---------------------------------------------------------------- the traced graph


def offset(x):
    return x + 1


fx.wrap("offset")


class Everything(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.BatchNorm1d(4)
        self.scale = nn.Parameter(torch.ones(2))

    def forward(self, x, flag=None):
        x = self.norm(x)[..., 1:3] * self.scale
        x = torch.clamp(x, min=float("-inf"), max=1.5).to(dtype=torch.float64, memory_format=torch.contiguous_format)
        return {"out": offset(x), "pair": (x, [x.sum(dim=(0,))])}


def test_the_trace_is_a_line_a_node_with_all_that_the_node_holds():
    lines = render_fx(fx.symbolic_trace(Everything())).split("\n")
    expected = [
        'x = placeholder("x")',
        'flag = placeholder("flag", None)',
        'norm = call_module("norm", x)  # BatchNorm1d(4, eps=1e-05, momentum=0.1, affine=True, bias=True, '
        "track_running_stats=True) in training mode",
        'getitem = call_function("operator.getitem", norm, (..., slice(1, 3, None)))',
        'scale = get_attr("scale")',
        'mul = call_function("operator.mul", getitem, scale)',
        'clamp = call_function("torch.clamp", mul, min=float("-inf"), max=1.5)',
        'to = call_method("to", clamp, dtype=torch.float64, memory_format=torch.contiguous_format)',
        f'offset = call_function("{__name__}.offset", to)',
        'sum_1 = call_method("sum", to, dim=(0,))',
        'output({"out": offset, "pair": (to, [sum_1])})',
    ]
    assert lines[: len(expected)] == expected


def test_the_trace_is_python_and_a_keyword_that_python_reserves_does_not_break_it():
    graph = fx.symbolic_trace(Everything())
    next(node for node in graph.graph.nodes if node.name == "sum_1").kwargs = {"from": 1, "a": 'a "quoted"\nword'}
    text = render_fx(graph)
    assert r'**{"from": 1}, a="a \"quoted\"\nword")' in text
    compile(text, "fx.py", "exec")


def test_the_trace_holds_no_addresses_and_no_paths():
    graph = fx.symbolic_trace(Everything())
    next(node for node in graph.graph.nodes if node.name == "mul").args = (object(), lambda: 0)
    text = render("fx", "everything", graph).text
    assert " at 0x" not in text
    assert str(Path(__file__).parent) not in text
    assert '"<object object>"' in text


def test_the_trace_has_a_table_of_its_weights_too():
    rows = read_weights(render_fx(fx.symbolic_trace(Everything())))
    names = ["scale", "norm.weight", "norm.bias", "norm.running_mean", "norm.running_var", "norm.num_batches_tracked"]
    assert [row.name for row in rows] == names


# ---------------------------------------------------------------- all stages


def test_a_model_goes_through_every_stage_and_of_the_last_only_digests_are_kept():
    graph, module = mlp(), imported(keep_params_as_input=True)
    stages = snapshots("mlp", graph, module, relax.transform.LegalizeOps())
    assert list(stages) == ["fx", "relax", "compiled"]
    assert re.fullmatch(r"[0-9a-f]{20} [0-9a-f]{20}", stages["compiled"].text)


def test_the_digests_tell_a_change_of_the_program_from_a_change_of_its_weights():
    module = imported(keep_params_as_input=True)
    values = list(module["main"].attrs["params"])
    swapped = module.clone()
    swapped["main"] = module["main"].with_attr("params", [values[1], values[0], *values[2:]])
    one, other, weights = (
        render("compiled", "mlp", each).text.split()
        for each in (module, relax.transform.LegalizeOps()(module), swapped)
    )
    assert one[0] != other[0]
    assert one[1] == other[1]
    assert one[0] == weights[0]
    assert one[1] != weights[1]


def test_a_stage_that_fails_says_which_it_was():
    def broken(module):
        raise ValueError("no such target")

    with pytest.raises(ValueError, match="no such target") as caught:
        snapshots("mlp", mlp(), imported(), broken)
    assert caught.value.__notes__ == ["while rendering the golden stage 'compiled' of the model 'mlp'"]


def test_source_lines_point_at_the_line_that_made_the_node():
    lines = source_lines(mlp())
    assert lines["second"].endswith("return torch.relu(self.third(self.second(torch.relu(self.first(x)))))")
    assert f"{Path(golden_modules.__file__).name}:" in lines["second"]


RENDER_ALL = """
import hashlib, importlib.util, sys
from relax_zoo.harness.golden.script import render_script
from tests.harness.golden.golden_modules import MODULES
spec = importlib.util.spec_from_file_location("cases", sys.argv[1])
cases = importlib.util.module_from_spec(spec)
sys.modules["cases"] = cases
spec.loader.exec_module(cases)
names = ("legalized", "legalized-constants", "tuple", "private-function", "infinity")
texts = [render_script(MODULES[name]()) for name in names]
texts.append(cases.render_fx(cases.fx.symbolic_trace(cases.Everything())))
print(hashlib.sha256("".join(texts).encode()).hexdigest())
"""


def run(script, *arguments, **environment):
    root = Path(__file__).parents[3]
    environment = {**os.environ, "PYTHONPATH": str(root), **environment}
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout.split()[-1]


def test_texts_are_the_same_in_every_process_and_for_every_hash_seed():
    digests = {run(RENDER_ALL, __file__, PYTHONHASHSEED=seed) for seed in ("0", "1")}
    assert len(digests) == 1
