"""Write docs/coverage.md: `python -m translator`."""

from pathlib import Path

from .explain import page

Path(__file__).parents[1].joinpath("docs", "coverage.md").write_text(page())
