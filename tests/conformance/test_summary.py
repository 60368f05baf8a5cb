"""What a run says: the numbers, the causes of failures, worst first, a badge, and its part of the scoreboard."""

from __future__ import annotations

import datetime
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from relax_zoo.conformance import scoreboard, summary
from relax_zoo.conformance.expected import Entry, Expected
from relax_zoo.conformance.verdict import Found, Setup, Verdict
from relax_zoo.harness.selfcheck.scoreboard import joined

SETUP = Setup("tvm-fx")
FOUND: Found = {
    "operators/add/float32[0]": Verdict("right"),
    "operators/add/float32[1]": Verdict("wrong", "got 2"),
    "operators/fft/float32[0]": Verdict("refused", "Unsupported: ['fft_fft']"),
    "operators/ifft/float32[0]": Verdict("refused", "Unsupported: ['fft_ifft']"),
    "edges/sin/NaN": Verdict("crash", "died"),
    "modules/nn.Dropout/float32[0]": Verdict("not judged", "random"),
}


def test_the_summary_counts_kinds_by_verdicts_and_groups_failures_by_their_cause() -> None:
    known = Expected({"operators/fft/*": Entry("refused", datetime.date(2027, 1, 31), "no fft")})
    text = summary.markdown(SETUP, FOUND, known)
    assert (
        "tvm-fx, built by tvm: 5 cases judged: 1 right, 2 refused, 1 wrong, 1 crash, 1 not judged; 20% right." in text
    )
    assert "| operators | 1 | 2 | 1 | 0 | 0 | 0 |" in text
    assert "| in all | 1 | 2 | 1 | 0 | 1 | 1 |" in text
    headings = [line for line in text.splitlines() if line.startswith("## ")]
    assert headings == ["## Wrong", "## Crash", "## Refused"]
    assert (
        "- **2** of 2 subjects such as `operators/ifft/float32[0]`, 1 not expected: Unsupported: ['fft_ifft']" in text
    )


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (
            "output[0, 1]: got -2.1e-05, expected 3, off by 1; 1 of 50",
            "output: got 7, expected 0.5, off by 2; 3 of 4",
            True,
        ),
        ("output[1]: got inf, PyTorch has nan: must be", "output: got 0, PyTorch has nan: must be", True),
        ("TypeError: no <class 'torch.A'>", "TypeError: no <class 'torch.B'>", True),
        ("TypeError: no fold of int64", "TypeError: no unfold of int64", False),
        ("got 1 (right when built by ours)", "got 1", False),
    ],
)
def test_what_differs_in_names_and_numbers_alone_is_one_cause(one: str, other: str, alike: bool) -> None:
    assert (summary.cause(Verdict("wrong", one)) == summary.cause(Verdict("wrong", other))) == alike


def test_the_badge_is_an_image_that_says_what_is_right_and_what_is_wrong() -> None:
    image = summary.badge(SETUP, FOUND, Expected())
    assert ET.fromstring(image).attrib["aria-label"] == "relax conformance: 20% right, 2 wrong"
    assert "#b60205" in image
    fine = {"operators/add/float32[0]": Verdict("right"), "operators/fft/float32[0]": Verdict("refused", "no")}
    assert "50% right, 0 wrong" in (green := summary.badge(SETUP, fine, Expected()))
    assert "#b60205" not in green


def test_the_scoreboard_keeps_what_is_not_made_anew(tmp_path: Path) -> None:
    page = tmp_path / "scoreboard.md"
    for name, text in (("tvm-export", "export 1"), ("tvm-fx", "fx 1"), ("tvm-export", "export 2"), ("ours", None)):
        made = {name: text and f"# Conformance of {name}\n\n{text}"}
        page.write_text(joined(page, operators=scoreboard.part(page, made)))
    page.write_text(joined(page, zoo="# The zoo\n\n| a | table |\n"))
    text = page.read_text()
    assert text.startswith("# The zoo\n\n| a | table |\n\n# Operators through three importers\n\nWritten by")
    assert text.endswith("\n\n## Conformance of tvm-fx\n\nfx 1\n\n## Conformance of tvm-export\n\nexport 2\n")
    assert "export 1" not in text
