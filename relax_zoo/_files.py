"""Writes a file in one step: whoever reads it meets the old content or the new one, never a part."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

UNFINISHED = ".unfinished-"  # how the name of a file begins that is being written, or whose writer was killed


def replace(path: Path, content: bytes | str) -> None:
    """Make `content` the file at `path`, whose folder exists; text is written as UTF-8.

    After an error the file is what it was, and nothing else is left in its folder. Raises OSError.
    """
    descriptor, unfinished = tempfile.mkstemp(prefix=UNFINISHED, dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            os.fchmod(descriptor, 0o644)  # mkstemp's own mode is for the owner alone
            file.write(content.encode() if isinstance(content, str) else content)
        os.replace(unfinished, path)
    except BaseException:
        Path(unfinished).unlink(missing_ok=True)
        raise
