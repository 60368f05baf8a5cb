"""The picture in docs/concepts.md is drawn from the imports, and is the one that the imports give."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def rooms() -> ModuleType:
    spec = importlib.util.spec_from_file_location("docs_rooms", ROOT / "docs" / "rooms.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_committed_picture_is_what_the_imports_say(rooms: ModuleType) -> None:
    assert rooms.PICTURE.read_text(encoding="utf-8") == rooms.picture(), "run python docs/rooms.py"
    assert "images/rooms.svg" in (ROOT / "docs" / "concepts.md").read_text(encoding="utf-8")


def _tree(root: Path, **files: str) -> Path:
    for name, text in {"__init__": "", "_tvm": "", "compiler/__init__": "", "harness/__init__": "", **files}.items():
        path = root / (f"{name}.py" if name.startswith(("translator", "zoo")) else f"relax_zoo/{name}.py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


def test_every_kind_of_import_is_an_arrow_and_one_for_types_is_none(rooms: ModuleType, tmp_path: Path) -> None:
    tree = _tree(
        tmp_path,
        **{
            "translator/__init__": "from .._tvm import op\n",
            "translator/ops/__init__": "from ... import compiler\n",
            "zoo/__init__": "",
            "dynamo": "def f():\n    from .translator import from_fx\n",
            "harness/plugin": "import relax_zoo.zoo\nfrom .checks import test\n",
            "harness/checks/__init__": "from ...translator import errors\n"
            "if TYPE_CHECKING:\n    from ..plugin import f\n",
        },
    )
    graph, back = rooms.arrows(tree)
    assert set(graph.edges) == {
        ("dynamo", "translator"),
        ("harness.checks", "translator"),
        ("harness.plugin", "harness.checks"),
        ("harness.plugin", "zoo"),
        ("translator", "compiler"),
    }
    assert back == []


def test_an_arrow_that_follows_is_left_out_and_a_circle_is_closed_by_a_dotted_one(
    rooms: ModuleType, tmp_path: Path
) -> None:
    tree = _tree(
        tmp_path,
        **{
            "harness/a/__init__": "from .. import b\nfrom ..b import x\nfrom ..c import y\n",
            "harness/b/__init__": "from ..c import y\nfrom ..c import z\n",
            "harness/c/__init__": "from ..a import x\n",
        },
    )
    graph, back = rooms.arrows(tree)
    assert set(graph.edges) == {("harness.a", "harness.b"), ("harness.b", "harness.c")}
    assert back == [("harness.c", "harness.a")]
    assert '"harness.c" -> "harness.a" [style=dotted' in rooms.drawing(tree)
