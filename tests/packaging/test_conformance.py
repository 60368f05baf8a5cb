"""The conformance suite in somebody else's repository, on the wheel: what it finds, what it expects, how it ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.packaging.repository import Repository

IMPORTER = """
import ctypes, os, torch
from relax_zoo.translator import from_fx

def importer(graph, shapes):
    targets = [node.target for node in graph.graph.nodes]
    if torch.sin in targets and "MENDED" not in os.environ:
        graph.graph.find_nodes(op="call_function", target=torch.sin)[0].target = torch.cos
    if torch.ceil in targets:
        raise NotImplementedError("no ceil")
    if torch.trunc in targets and shapes[0][1] == "float64":
        ctypes.string_at(0)
    return from_fx(graph, shapes)
"""
SOME = " or ".join(f"[operators/{name}]" for name in ("sin", "ceil", "trunc", "sign"))
SUITE = (
    *("-p", "relax_zoo.conformance", "--pyargs", "relax_zoo.conformance", "--importer", "theirs:importer"),
    *("--cases", "2", "-k", SOME, "--expected", "known.txt"),
)


INI = "[pytest]\npythonpath = .\naddopts = -p no:cacheprovider\n"


@pytest.fixture(scope="module")
def theirs(repository: Callable[..., Repository]) -> Repository:
    return repository("theirs", {"theirs.py": IMPORTER, "pytest.ini": INI})


def test_faults_of_an_importer_are_found_expected_and_missed_when_they_are_gone(theirs: Repository) -> None:
    written = theirs.pytest(*SUITE, "--expected-write")
    assert written.code == 0, written.said
    known = theirs.read("known.txt")
    entries = {line.split(" | ")[0]: line.split(" | ")[1] for line in known.splitlines()[1:]}
    assert entries["operators/ceil/*"] == "refused"
    assert {name: kind for name, kind in entries.items() if "/trunc/" in name} == {
        "operators/trunc/float64[0]": "crash"
    }
    assert {kind for name, kind in entries.items() if "/sin/" in name} == {"wrong"}
    assert not any("/sign/" in name for name in entries)

    theirs.write({"known.txt": "\n".join(line for line in known.splitlines() if "ceil" not in line)})
    reports = ("--conformance-markdown", "summary.md", "--conformance-badge", "badge.svg", "-n", "2")
    mended = theirs.pytest(*SUITE, *reports, MENDED="1")
    assert mended.code == 1, mended.said
    assert "operators/sin/float32[0]: it passes now" in mended.said
    assert "operators/ceil/float32[0]: refused: NotImplementedError: no ceil" in mended.said
    assert "2 failed, 2 passed" in mended.said
    assert "NotImplementedError: no ceil" in theirs.read("summary.md")
    assert "right, " in theirs.read("badge.svg")

    theirs.write({"known.txt": known})
    again = theirs.pytest(*SUITE, "-k", "[operators/sin]")
    assert again.code == 0, again.said
    assert "1 passed" in again.said
