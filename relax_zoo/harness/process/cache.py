"""Green results of earlier runs, by the content of all that they depend on: see `fingerprint`.

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
from . import fingerprint

if TYPE_CHECKING:
    from ..subject import Subject

DAYS = 30


def directory() -> Path:
    """Where the entries are."""
    return Path(platformdirs.user_cache_dir("relax-zoo")) / "green"


def key(subject: Subject, step: str, *arguments: Any) -> str:
    """What the result of a step depends on: the model's graph, weights and inputs, and the code as it is now."""
    model, importer = subject.model, subject.importer
    maps = [value for each in model.maps.values() for value in each.values()]
    places = [model.declared_in, importer.load.__module__, *(str(getattr(each, "__module__", "")) for each in maps)]
    packages = dict.fromkeys(places)
    files = [fingerprint.of_files(name.partition(".")[0]) for name in sorted(packages)]
    facts = (model.name, model.inputs, model.dims, model.batches, sorted(model.tags), importer.name, model.via)
    texts = [step, repr(arguments), repr(facts), subject.content, fingerprint.of_code(), fingerprint.of_machine()]
    return hashlib.sha256("\n".join([*texts, *files]).encode()).hexdigest()


def of_golden(golden_dir: Path, regen: bool, *, model: str) -> tuple[Any, ...]:
    """What the step `golden` depends on besides: files as they are, the line of the table, the toolchain."""
    files = sorted((golden_dir / model).glob("*.py"))
    digests = [(path.name, hashlib.sha256(path.read_bytes()).hexdigest()) for path in files]
    return regen, digests, read_lines(golden_dir / TABLE).get(model), another_toolchain(golden_dir)


def read(key: str) -> Any:
    """The result under `key`, or None."""
    path = directory() / key
    try:
        found = pickle.loads(path.read_bytes())
    except Exception:  # missing, or of another version: as good as missing
        return None
    with suppress(OSError):
        os.utime(path)
    return found


def write(key: str, result: Any) -> None:
    """Keep `result`; silently not, where the directory cannot be written."""
    with suppress(OSError):
        directory().mkdir(parents=True, exist_ok=True)
        replace(directory() / key, pickle.dumps(result))


def prune() -> None:
    """Remove what has not been used for `DAYS`."""
    with suppress(OSError):
        for path in directory().iterdir():
            if path.stat().st_mtime < time.time() - DAYS * 86400:
                path.unlink(missing_ok=True)
