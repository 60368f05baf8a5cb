"""Green results of earlier runs, by the content of all that they depend on.

What is known before is the key: see `fingerprint`. What a step read on its way is kept beside its result: see `reads`.
Nothing red is kept. An entry is a file in the user's cache directory, replaced in one step; one that has not been used
for `DAYS` is removed.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs

from ..._files import replace
from ..golden.compiled import TABLE, read_lines
from ..golden.toolchain import another_toolchain
from . import fingerprint, reads

if TYPE_CHECKING:
    from ..subject import Subject

DAYS = 30


def directory() -> Path:
    """Where the entries are."""
    return Path(platformdirs.user_cache_dir("relax-zoo")) / "green"


def key(subject: Subject, step: str, *arguments: Any) -> str:
    """What the result of a step depends on: the declaration, the graph and weights, the data, the code as it is now."""
    data = [subject.evaluation] if step == "evaluation" else []
    declared = fingerprint.of_values(subject.model, subject.importer, *data)
    texts = [step, repr(arguments), declared, subject.content, subject.code, fingerprint.of_machine()]
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()


def of_golden(golden_dir: Path, regen: bool, *, model: str) -> tuple[Any, ...]:
    """What the step `golden` depends on besides: files as they are, the line of the table, the toolchain."""
    files = sorted((golden_dir / model).glob("*.py"))
    digests = [(path.name, hashlib.sha256(path.read_bytes()).hexdigest()) for path in files]
    return regen, digests, read_lines(golden_dir / TABLE).get(model), another_toolchain(golden_dir)


def read(key: str) -> Any:
    """The result under `key`, or None; also where a file is not what it was when the result was made."""
    path = directory() / key
    try:
        files, found = pickle.loads(path.read_bytes())
        if not reads.hold(files):
            return None
    except Exception:  # missing, or of another version: as good as missing
        return None
    with suppress(OSError):
        os.utime(path)
    return found


def write(key: str, result: Any) -> None:
    """Keep `result`; silently not, where the directory cannot be written."""
    with suppress(OSError):
        if (files := reads.so_far(directory())) is not None:
            directory().mkdir(parents=True, exist_ok=True)
            replace(directory() / key, pickle.dumps((files, result)))


def prune() -> None:
    """Remove what has not been used for `DAYS`."""
    with suppress(OSError):
        for path in directory().iterdir():
            if path.stat().st_mtime < time.time() - DAYS * 86400:
                path.unlink(missing_ok=True)
