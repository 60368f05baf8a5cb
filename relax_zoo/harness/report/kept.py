"""What the page is made of that is the same in every run, and costly: kept in the user's cache directory."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import platformdirs

from ..._files import replace

DAYS = 30  # what has not been used for so long is removed


def folder(name: str) -> Path | None:
    """A folder for what is kept; None where there can be none."""
    path = Path(platformdirs.user_cache_dir("relax-zoo")) / name
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return path if os.access(path, os.W_OK) else None


def once(name: str, text: str, make: Callable[[], str]) -> str:
    """What `make` makes of `text`, which is made once."""
    if (place := folder(name)) is None:
        return make()
    path = place / hashlib.sha256(text.encode()).hexdigest()
    with suppress(OSError, UnicodeDecodeError):
        found = path.read_text(encoding="utf-8")
        os.utime(path)
        return found
    made = make()
    with suppress(OSError):
        replace(path, made)
        for old in place.iterdir():
            if old.stat().st_mtime < time.time() - DAYS * 86400:
                old.unlink(missing_ok=True)
    return made
