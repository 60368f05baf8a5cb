"""Every name of the toolchain has one test that says what it must do, and a use: nothing is kept in stock."""

import ast
import importlib
from collections import Counter
from functools import cache
from types import ModuleType

import pytest

from relax_zoo import _torch, _tvm
from tests.architecture.laws import committed, product
from tests.toolchain import test_torch, test_torch_graphs, test_tvm, test_tvm_programs
from tests.toolchain.naming import said, says

FILES = {"_torch": (_torch, test_torch, test_torch_graphs), "_tvm": (_tvm, test_tvm, test_tvm_programs)}


@cache
def trees() -> list[ast.Module]:
    return [ast.parse(text) for text in product(committed()).values()]


def taken(file: str) -> set[str]:
    """The names that product code imports from `relax_zoo/<file>.py`, or reads off it."""
    names = set()
    for tree in trees():
        aliases = set()
        for node in ast.walk(tree):
            match node:
                case ast.ImportFrom(module=str(module), names=items) if module.split(".")[-1] == file:
                    names |= {item.name for item in items}
                case ast.ImportFrom(names=items):
                    aliases |= {item.asname or item.name for item in items if item.name == file}
        for node in ast.walk(tree):
            match node:
                case ast.Attribute(value=ast.Name(id=alias), attr=name) if alias in aliases:
                    names.add(name)
    return names


@pytest.mark.parametrize("file", FILES)
def test_every_name_has_one_test_that_says_what_it_must_do(file: str) -> None:
    module, *tests = FILES[file]
    assert Counter(said(*tests)) == Counter(module.__all__)


@pytest.mark.parametrize("file", FILES)
def test_every_name_is_used_and_none_but_those(file: str) -> None:
    module = FILES[file][0]
    assert taken(file) == set(module.__all__)


def test_a_name_without_a_test_is_missed() -> None:
    class Tests:
        @says("relax", "op")
        def test_something(self) -> None: ...

    assert said(Tests) == ["relax", "op"]


def chains(name: str) -> set[str]:
    """What product code reads off the toolchain's `name`: `transform.LegalizeOps` off `relax`."""
    found = set()
    for tree in trees():
        for node in ast.walk(tree):
            match node:
                case ast.ImportFrom(module=str(module), names=items) if module.split(".")[-1] in FILES:
                    if name in (item.asname or item.name for item in items):
                        found |= {
                            text.removeprefix(f"{name}.")
                            for each in ast.walk(tree)
                            if isinstance(each, ast.Attribute)
                            and (text := ast.unparse(each)).startswith(f"{name}.")
                            and all(part.isidentifier() for part in text.split("."))
                        }
    return found


MODULES = [
    (file, name) for file, (module, *_) in FILES.items() for name in module.__all__
    if isinstance(getattr(module, name), ModuleType)
]  # fmt: skip


@pytest.mark.parametrize(("file", "name"), MODULES, ids=[f"{file}.{name}" for file, name in MODULES])
def test_all_that_is_read_off_a_module_of_the_toolchain_is_there(file: str, name: str) -> None:
    module = getattr(FILES[file][0], name)
    used = chains(name)
    missing = []
    for chain in used:
        at = module
        for part in chain.split("."):
            at = getattr(at, part, None)
            if isinstance(at, ModuleType):
                at = importlib.import_module(at.__name__)
        if at is None:
            missing.append(chain)
    assert used
    assert missing == []
