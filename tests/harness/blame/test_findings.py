"""The findings about TVM are still true of the TVM that is installed, and reports that can be sent are made of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from relax_zoo import __main__ as door
from relax_zoo.harness import finding
from relax_zoo.harness.machine import toolchain
from relax_zoo.harness.process.child import Functions
from relax_zoo.harness.process.parent import Worker

FOLDER = Path(__file__).parents[3] / "docs" / "findings"
SCRIPTS = sorted(FOLDER.glob("*.py"))


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    found = Worker(Functions())
    yield found
    found.close()


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_a_finding_can_be_reproduced_and_sent(script: Path, worker: Worker, tmp_path: Path) -> None:
    done = finding.asked(worker, script)
    text = finding.report(script, done)
    expected, actual = (" ".join(line.split()) for line in done.printed.splitlines()[:2])
    assert expected.partition(": ")[2] != actual.partition(": ")[2]
    assert f"### Expected behavior\n\n    {expected}\n\n### Actual behavior\n\n    {actual}\n" in text
    assert f"- apache-tvm: {toolchain()['apache-tvm']}\n" in text
    assert script.read_text() in text
    test = tmp_path / f"test_{script.stem}.py"
    test.write_text(finding.test_of(script.read_text(), script.stem))
    assert test.read_text() in text
    run = f"\ntry:\n    test_{script.stem}()\nexcept AssertionError:\n    print('caught')\n"
    test.write_text(test.read_text() + run)
    assert finding.asked(worker, test).printed == "caught\n"


def test_the_index_lists_every_finding() -> None:
    index = (FOLDER / "README.md").read_text()
    assert [script.name for script in SCRIPTS if f"]({script.name})" not in index] == []


SCRIPT = '''\
"""Two is three.

It is not.
"""

got = {got}
print("expected:", 2)
print("got:     ", got)
wrong = got != 2
raise SystemExit(not wrong)
'''


def test_the_command_prints_what_a_run_gave(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = tmp_path / "two.py"
    script.write_text(SCRIPT.format(got=1 + 2))
    assert door.main(["finding", str(script)]) == 0
    text = capsys.readouterr().out
    assert text.startswith("# Two is three\n\nIt is not.\n\n### Expected behavior\n\n    expected: 2\n")
    assert "    got: 3\n" in text
    assert "def test_two() -> None:\n    got = 3\n    assert got == 2\n" in text


def test_what_is_right_again_makes_no_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = tmp_path / "two.py"
    script.write_text(SCRIPT.format(got=2))
    assert door.main(["finding", str(script)]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "finds nothing wrong any more; it left with True and printed\nexpected: 2\n" in shown.err
