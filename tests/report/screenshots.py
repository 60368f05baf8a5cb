"""The pictures of README.md, taken of real runs: `tox -e screenshots`.

The matrix and the latencies are of the last verification, `report/zoo.html`; the model in failure is of a project with
planted faults.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.report.browser import chromium
from tests.report.planted import planted

ROOT = Path(__file__).parents[2]
IMAGES = ROOT / "docs" / "images"


def main() -> int:
    """Take them; 1 where no verification has left a report."""
    report = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "report") / "zoo.html"
    if not report.exists():
        print(f"{report} is not there: tox -e verify makes it")
        return 1
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        failing = planted(Path(folder) / "project").report / "zoo.html"
        pictures = {
            "matrix": (report, "matrix", 720),
            "failure": (failing, "model/wrong", 1000),
            "latency": (report, "latency", 1000),
        }
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        for name, (path, route, height) in pictures.items():
            page.set_viewport_size({"width": 1280, "height": height})
            page.goto("about:blank")
            page.goto(f"file://{path.resolve()}#{route}")
            page.wait_for_function("route => document.body.dataset.at === route", arg=route)
            page.screenshot(path=IMAGES / f"{name}.png")
            print(f"{name}.png: {(IMAGES / f'{name}.png').stat().st_size // 1024} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
