"""A case that ends its process has a verdict of its own, and so have the others."""

from __future__ import annotations

import pytest

from relax_zoo.conformance import workers
from relax_zoo.conformance.verdict import Setup
from relax_zoo.conformance.workers import Bench
from tests.harness import faults


def test_a_case_that_ends_its_process_is_a_crash_and_the_others_are_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "JUDGE", f"{faults.__name__}:breaks_at_b")
    bench = Bench(Setup("ours"), None)
    found = bench.verdicts("s/s")
    bench.close()
    assert (found["s/s/a"], found["s/s/c"]) == ("right", "right")
    assert found["s/s/b"] == ("crash", "the process left with exit code 3, when it was built or run")


def test_a_case_on_which_pytorch_ends_the_process_by_itself_is_not_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "JUDGE", f"{faults.__name__}:breaks_within_pytorch")
    bench = Bench(Setup("ours"), None)
    found = bench.verdicts("s/s")
    bench.close()
    assert (found["s/s/a"], found["s/s/b"]) == ("right", "right")
    assert found["s/s/c"] == ("not judged", "PyTorch itself: the process left with exit code 3")
