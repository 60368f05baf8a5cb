"""The tutorial page runs from top to bottom and prints what it shows."""

from __future__ import annotations

import contextlib
import doctest
import inspect
import io
import re
import sys
import types
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from relax_zoo.translator import te
from tests.tutorial import maps

FENCE = re.compile(r"^```(\w+)(?: (\w+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    """Code, the line it starts on, the output that the page shows after it, and what that output needs, if anything."""

    code: str
    line: int
    shown: str | None
    when: str | None


def blocks(page: str) -> Iterator[Block]:
    """The Python blocks of a page, each with the `text` block that follows it, if one does."""
    fences = list(FENCE.finditer(page))
    for fence, following in zip(fences, [*fences[1:], None], strict=True):
        if fence[1] == "python":
            shown = following if following is not None and following[1] == "text" else None
            line = page[: fence.start(3)].count("\n") + 1
            yield Block(fence[3], line, shown and shown[3], shown and shown[2])


def as_shown(shown: str, printed: str) -> bool:
    """Whether `printed` is `shown`, in which "..." stands for anything; blank lines are not spelled out."""
    return doctest.OutputChecker().check_output(shown, printed.replace("\n\n", "\n"), doctest.ELLIPSIS)


@pytest.fixture
def page(pytestconfig: pytest.Config) -> Path:
    return pytestconfig.rootpath / "docs" / "tutorial.md"


def run(path: Path, namespace: dict[str, Any]) -> None:
    for block in blocks(path.read_text(encoding="utf-8")):
        printed = io.StringIO()
        code = compile("\n" * (block.line - 1) + block.code, str(path), "exec")
        with contextlib.redirect_stdout(printed):
            exec(code, namespace)
        where = f"{path.name}:{block.line}"
        if block.when == "trained" and namespace["evaluation"] is None:
            continue
        if block.shown is None:
            assert printed.getvalue() == "", f"{where} prints what the page does not show:\n{printed.getvalue()}"
        else:
            shown = block.shown.replace("\n\n", "\n")
            assert as_shown(shown, printed.getvalue()), (
                f"{where} prints\n{printed.getvalue()}\nbut the page shows\n{shown}"
            )


@pytest.fixture
def namespace(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    module = types.ModuleType("tutorial_page")  # a class defined on the page looks its module up
    monkeypatch.setitem(sys.modules, module.__name__, module)
    return vars(module)


def test_page_runs_and_prints_what_it_shows(page: Path, namespace: dict[str, Any]) -> None:
    run(page, namespace)


def test_page_runs_without_any_data(
    page: Path, namespace: dict[str, Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("ZOO_DATA", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    run(page, namespace)
    assert namespace["evaluation"] is None


@pytest.mark.parametrize("name", [name for name in vars(maps) if name.startswith("map_")])
def test_page_prints_the_maps_that_the_steps_use(name: str, page: Path) -> None:
    assert inspect.getsource(getattr(maps, name)) in page.read_text(encoding="utf-8")


def test_page_shows_output_after_a_block(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# x\n\n```python\nx = 1\nprint(x, 'and', x + 1)\n```\n\n```text\n1 ... 2\n```\n")
    run(page, {})
    page.write_text(page.read_text().replace("1 ... 2", "1 ... 3"))
    with pytest.raises(AssertionError, match=r"page.md:4 prints\s+1 and 2"):
        run(page, {})
    page.write_text("```python\nprint(1)\n```\n")
    with pytest.raises(AssertionError, match="does not show"):
        run(page, {})


def test_the_readmes_example_of_a_model_of_your_own_runs(
    pytestconfig: pytest.Config, namespace: dict[str, Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    readme = (pytestconfig.rootpath / "README.md").read_text(encoding="utf-8")
    section = re.search(r"^## Translate and run a model of your own\n(.*?)^## ", readme, re.MULTILINE | re.DOTALL)
    assert section is not None
    (tmp_path / "section.md").write_text(section[1])
    monkeypatch.chdir(tmp_path)  # it saves a file
    run(tmp_path / "section.md", namespace)
    assert (tmp_path / "mlp.so").exists()
    assert namespace["y"].shape == (3, 10)


def test_doctests_of_the_tensor_expressions_run() -> None:
    result = doctest.testmod(te)
    assert result.attempted > 0
    assert result.failed == 0
