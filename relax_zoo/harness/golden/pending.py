"""Golden files are written once, at the end of a run: all that changed, or none where they are more than was asked for.

With pytest-xdist the processes that run the tests hand their texts to the one that started them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .disk import put

FEW = 10
PENDING = pytest.StashKey[dict[Path, str]]()  # the texts to be written
OUTPUT = "relax_zoo_pending"


def collect(node: Any) -> None:
    """Add what a process of pytest-xdist has to write."""
    texts: dict[str, str] = getattr(node, "workeroutput", {}).get(OUTPUT, {})
    node.config.stash[PENDING].update({Path(path): text for path, text in texts.items()})


def finish(config: pytest.Config, say: Callable[[str], object]) -> bool:
    """Write what is pending, or say why not; whether all is well."""
    pending = config.stash[PENDING]
    if hasattr(config, "workeroutput"):
        config.workeroutput[OUTPUT] = {str(path): text for path, text in pending.items()}
        return True
    changed = [path for path in pending if path.exists()]
    if len(changed) > FEW and config.getoption("regen") != "many":
        say(f"nothing is written: {len(changed)} golden files change, and for more than {FEW} say --regen=many")
        return False
    for directory in dict.fromkeys(path.parent for path in pending):
        put(directory, {path: text for path, text in pending.items() if path.parent == directory})
    return True
