"""Write docs/coverage.md: `python -m translator`."""

from pathlib import Path

from .explain import page

if __name__ == "__main__":  # what reads the code of every module, as a fingerprint does, imports this one too
    Path(__file__).parents[1].joinpath("docs", "coverage.md").write_text(page())
