"""Making golden files anew is red at the first byte that differs."""

from pathlib import Path
from typing import Any

import pytest

from relax_zoo.harness.selfcheck import regen as regentest


def write(root: Path, **files: str) -> None:
    for name, text in files.items():
        path = root / f"{name.replace('_', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def test_files_that_differ_lack_or_are_more_are_named(tmp_path: Path) -> None:
    made, kept = tmp_path / "made", tmp_path / "kept"
    write(made, net_same="a", net_other="b", net_more="c")
    write(kept, net_same="a", net_other="B", net_less="c", elsewhere_less="c")
    (made / "compiled.txt").write_text("net 1 2\nelsewhere 1 2\n")
    (kept / "compiled.txt").write_text("net 1 3\n")
    lacking = ["compiled.txt/net", "net/less.py", "net/more.py", "net/other.py"]
    assert regentest.differences(made, kept, {"net"}) == lacking


def test_the_order_is_that_of_the_seed(monkeypatch: pytest.MonkeyPatch) -> None:
    def order(seed: str) -> list[Any]:
        monkeypatch.setenv("SHUFFLE", seed)
        items: list[Any] = list(range(100))
        regentest.pytest_collection_modifyitems(items)
        return items

    assert order("1") == order("1")
    assert order("1") != order("2")
    assert sorted(order("1")) == list(range(100))


@pytest.mark.parametrize(
    ("text", "said", "code"),
    [("sound", "", 0), ("other", "", 1), (None, "", 1), ("sound", "1 failed", 1)],
    ids=["the same", "another byte", "nothing written", "failed"],
)
def test_a_run_is_red_when_it_should_be(
    text: str | None, said: str, code: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def regenerated(folder: Path, tag: str, seed: int, processes: int) -> str:
        if text is not None:
            write(folder, mlp_fx=text)
        return said

    monkeypatch.chdir(tmp_path)
    write(tmp_path / "golden", mlp_fx="sound")
    monkeypatch.setattr(regentest, "regenerated", regenerated)
    monkeypatch.setattr("sys.argv", ["regentest", "--runs", "2"])
    assert regentest.main() == code
