"""What grown programs have found: each stays right, or refused in words, through the doors."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from relax_zoo.harness.fuzz.doors import Subject
from relax_zoo.harness.fuzz.judgement import GREEN, held

FOUND = sorted(Path(__file__).with_name("found").glob("*.py"))


def loaded(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("door", ["from_fx", "torch.compile"])
def test_what_was_found_stays_mended(door: str) -> None:
    scripts = [loaded(path) for path in FOUND]
    subjects = [Subject(each.Program().eval(), tuple(each.INPUTS), tuple(each.SIZES)) for each in scripts]
    ends = dict(zip((path.stem for path in FOUND), held(subjects, door), strict=True))
    assert {name: verdict for name, verdict in ends.items() if verdict.end not in GREEN} == {}
    assert sum(verdict.end == "right" for verdict in ends.values()) >= len(FOUND) - 1
