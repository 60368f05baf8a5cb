"""What the wheel holds: one package, whole, and the same however it is built."""

from __future__ import annotations

from pathlib import Path

from tests.packaging import wheels

PLACES = {"translator": wheels.ROOT / "translator", "zoo": wheels.ROOT / "zoo"}
DATA = (
    "compiler/standalone/crew.c",
    "compiler/standalone/runtime.c",
    "compiler/standalone/tables.h",
    "harness/report/templates/page.html",
    "harness/report/templates/page.css",
    "harness/report/templates/page.js",
    "py.typed",
    "zoo/digits/weights.safetensors",
)


def _sources() -> set[str]:
    """The path in the package of every Python file of the tree, those behind the two links too."""
    package = wheels.ROOT / "relax_zoo"
    rooms = {package: Path("relax_zoo")} | {place: Path("relax_zoo", name) for name, place in PLACES.items()}
    return {
        str(name / file.relative_to(room))
        for room, name in rooms.items()
        for file in room.rglob("*.py")
        if not any(parent.is_symlink() for parent in file.parents)
    }


def test_the_wheel_holds_the_package_and_no_other_top_level_name(wheel: Path) -> None:
    names = {Path(file).parts[0] for file in wheels.contents(wheel)}
    assert {name for name in names if not name.endswith(".dist-info")} == {"relax_zoo"}
    assert len(names) == 2


def test_the_wheel_holds_every_module_and_the_data_beside_them(wheel: Path) -> None:
    held = set(wheels.contents(wheel))
    assert {file for file in held if file.endswith(".py")} == _sources()
    assert {f"relax_zoo/{name}" for name in DATA} <= held
    assert {file.name for file in (wheels.ROOT / "relax_zoo").rglob("*.html")} == {
        Path(file).name for file in held if file.endswith(".html")
    }
    notes = {str(file.relative_to(wheels.ROOT)) for file in (wheels.ROOT / "relax_zoo").rglob("README.md")}
    assert notes <= held


def test_a_wheel_by_way_of_the_sdist_is_the_same(wheel: Path, tmp_path: Path) -> None:
    again = wheels.build(wheels.sdist(tmp_path), tmp_path / "again")
    assert wheels.contents(again) == wheels.contents(wheel)
