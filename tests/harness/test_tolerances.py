"""No error bound is written by hand anywhere in the repository."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
# A keyword with another value than 0, or a call that has a tolerance unless told otherwise.
TOLERANCE = re.compile(
    r"\b(?:rtol|atol)\s*=\s*(?!0\b(?!\.\d*[1-9]))\S|\b(?:allclose|isclose|approx)\((?!.*rtol=0, atol=0)"
)


def lines() -> list[str]:
    found = []
    for path in sorted(ROOT.rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith(("golden/", ".")) and path != Path(__file__):
            numbered = enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
            found += [f"{name}:{number}: {line}" for number, line in numbered if TOLERANCE.search(line)]
    return found


def test_nobody_writes_a_tolerance() -> None:
    assert lines() == []


def test_the_search_finds_what_it_is_for() -> None:
    for written in (
        "assert_close(a, b, rtol=1e-5)",
        "close(a, b, atol = EPS)",
        "np.allclose(a, b)",
        "pytest.approx(1)",
        "atol=0.1",
    ):
        assert TOLERANCE.search(written), written
    for exact in ("assert_close(a, b, rtol=0, atol=0)", "approximate='none'", "assert_allclose(a, b, rtol=0, atol=0)"):
        assert not TOLERANCE.search(exact), exact
