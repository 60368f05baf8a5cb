"""The conformance suite in somebody else's repository, on the wheel: what it finds, what it expects, how it ends."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.packaging import wheels

IMPORTER = """
import ctypes, os, torch
from relax_zoo.translator import from_fx

def importer(graph, shapes):
    targets = [node.target for node in graph.graph.nodes]
    if torch.sin in targets and "MENDED" not in os.environ:
        graph.graph.find_nodes(op="call_function", target=torch.sin)[0].target = torch.cos
    if torch.ceil in targets:
        raise NotImplementedError("no ceil")
    if torch.trunc in targets:
        ctypes.string_at(0)
    return from_fx(graph, shapes)
"""
SUITE = ("-p", "relax_zoo.conformance", "--pyargs", "relax_zoo.conformance", "--importer", "theirs:importer")
SOME = ("--cases", "2", "-k", " or ".join(f"[operators/{name}]" for name in ("sin", "ceil", "trunc", "sign")))
EXPECTED = ("--expected", "known.txt")


@pytest.fixture(scope="module")
def theirs(once: Callable[..., Path], wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Any]:
    python = once("installed", lambda folder: wheels.environment(folder, wheel)) / "bin" / "python"
    folder = tmp_path_factory.mktemp("theirs")
    (folder / "theirs.py").write_text(IMPORTER)
    (folder / "pytest.ini").write_text("[pytest]\npythonpath = .\naddopts = -p no:cacheprovider\n")

    def run(*options: str, **variables: str) -> Any:
        done = wheels.attempt([str(python), "-m", "pytest", *SUITE, *SOME, *options], folder, **variables)
        return done.returncode, done.stdout + done.stderr, folder

    return run


def test_faults_of_an_importer_are_found_expected_and_missed_when_they_are_gone(theirs: Callable[..., Any]) -> None:
    code, said, folder = theirs(*EXPECTED, "--expected-write")
    assert code == 0, said
    known = (folder / "known.txt").read_text()
    entries = {line.split(" | ")[0]: line.split(" | ")[1] for line in known.splitlines()[1:]}
    assert entries["operators/ceil/*"] == "refused"
    assert entries["operators/trunc/*"] == "crash"
    assert {kind for name, kind in entries.items() if "/sin/" in name} == {"wrong"}
    assert not any("/sign/" in name for name in entries)

    (folder / "known.txt").write_text("\n".join(line for line in known.splitlines() if "ceil" not in line))
    reports = ("--conformance-markdown", "summary.md", "--conformance-badge", "badge.svg", "-n", "2")
    code, said, _ = theirs(*EXPECTED, *reports, MENDED="1")
    assert code == 1, said
    assert "operators/sin/float32[0]: it passes now" in said
    assert "operators/ceil/float32[0]: refused: NotImplementedError: no ceil" in said
    assert "2 failed, 2 passed" in said
    assert "NotImplementedError: no ceil" in (folder / "summary.md").read_text()
    assert "right, " in (folder / "badge.svg").read_text()

    (folder / "known.txt").write_text(known)
    code, said, _ = theirs(*EXPECTED)
    assert code == 0, said
    assert "4 passed" in said
