"""Charts that are longer than a screen are read from their top, and what is red without a revision has its hour."""

from __future__ import annotations

import re
from typing import Any

import pytest

from relax_zoo.harness.report import charts

INTERVALS = [(0.4, 0.3, 0.7)] * 59 + [(9e-5, 2e-13, 7e10)]  # the last of a machine that others kept busy
MANY = [
    {"name": f"model_{at}", "ratio": ratio, "low": low, "high": high, "verdict": "faster"}
    for at, (ratio, low, high) in enumerate(INTERVALS)
]
BESIDE = [{"model": f"model_{at}", "ratios": {"onnxruntime": each}} for at, each in enumerate(INTERVALS)]


@pytest.mark.parametrize(("draw", "rows"), [(charts.ratios, MANY), (charts.peers, BESIDE)])
def test_a_scale_is_above_and_below_its_bars_and_said_above(draw: Any, rows: list[Any]) -> None:
    svg = draw(rows, "a title")
    texts = [(float(y), text) for y, text in re.findall(r"<text[^>]*translate\([\d.-]+ ([\d.-]+)\)[^>]*>([^<]*)<", svg)]
    texts += [(float(y), text) for y, text in re.findall(r'<text[^>]* y="([\d.-]+)"[^>]*>([^<]*)<', svg)]
    bars = [y for y, text in texts if text.startswith("model_")]
    assert len(bars) == 60
    ticks = [y for y, text in texts if text == "0.5"]
    assert [y < min(bars) for y in sorted(ticks)] == [True, False]
    (told,) = (y for y, text in texts if "left of the dashed line: ours is faster" in text)
    assert told < min(bars)
