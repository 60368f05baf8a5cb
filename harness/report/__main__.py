"""Write the page of the report again: `python -m harness.report [FOLDER]`."""

import sys
from pathlib import Path

from . import refresh


def main() -> None:
    """Write it, and say where."""
    path = refresh(Path(sys.argv[1] if len(sys.argv) > 1 else "report"))
    print(f"{path} ({path.stat().st_size / 1e6:.2f} MB)")


if __name__ == "__main__":
    main()
