"""What a module keeps to itself: no other module of the package reaches for a name that begins with an underscore."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import relax_zoo

ROOT = Path(relax_zoo.__file__).parent
FILES = [path for room in (ROOT, ROOT / "translator", ROOT / "zoo") for path in sorted(room.resolve().rglob("*.py"))]
DOORS = {"_tvm", "_tvm_start", "_torch"}  # of the whole package: modules that keep the names of one dependency


def reached(source: str) -> Iterator[str]:
    """The private names that a module's source takes from other modules of the package."""
    modules: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and (node.level or (node.module or "").startswith("relax_zoo")):
            modules.update(each.asname or each.name for each in node.names)
            yield from (each.name for each in node.names if each.name.startswith("_") and each.name not in DOORS)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules:
            yield from [f"{node.value.id}.{node.attr}"] if node.attr.startswith("_") else []


def test_no_module_reaches_for_a_private_name_of_another() -> None:
    assert len(FILES) > 100
    found = {
        path.relative_to(ROOT.parent).as_posix(): names for path in FILES if (names := [*reached(path.read_text())])
    }
    assert not found


@pytest.mark.parametrize(
    ("source", "names"),
    {
        "a function": ("from .fallback import _extent, spread", ["_extent"]),
        "under another name": ("from relax_zoo.compiler.driver import _target as target", ["_target"]),
        "through its module": ("from .contraction import program\nprogram._cut(1)", ["program._cut"]),
        "the door to TVM": ("from ... import _tvm\nfrom .._tvm import te", []),
        "of somebody else": ("from torch.utils import _pytree as pytree\npytree._x", []),
    }.values(),
    ids=["a function", "under another name", "through its module", "the door to TVM", "of somebody else"],
)
def test_a_private_name_is_seen_however_it_is_reached(source: str, names: list[str]) -> None:
    assert list(reached(source)) == names
