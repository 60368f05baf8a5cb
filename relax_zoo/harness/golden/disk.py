"""Golden files on the disk: where they lie, how they are written, and which belong to nothing. Needs no torch."""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from ..._files import UNFINISHED, replace
from .compiled import COMPILED, TABLE, read_lines, text_of

STAGE_NAMES = ("fx", "relax", COMPILED)  # in the order in which a model goes through them


def golden_path(golden_dir: Path, model: str, stage: str) -> Path:
    """Where the golden file of a stage lies; of the stage `compiled` it is a line of a table."""
    return golden_dir / TABLE / model if stage == COMPILED else golden_dir / model / f"{stage}.py"


def kept(golden_dir: Path, model: str, stage: str) -> str | None:
    """What the golden file of a stage says, or None where there is none."""
    path = golden_path(golden_dir, model, stage)
    if stage == COMPILED:
        return read_lines(path.parent).get(model)
    return path.read_bytes().decode(errors="replace") if path.exists() else None


def put(directory: Path, changed: Mapping[Path, str]) -> None:
    """Write texts to files in `directory`, or lines to the table of that name.

    Each file is replaced in one step, safely beside other processes; what a killed one left behind is removed.
    """
    if directory.name == TABLE:
        _put_lines(directory, {path.name: text for path, text in changed.items()})
        return
    if not changed and not directory.exists():
        return
    directory.mkdir(parents=True, exist_ok=True)
    with locked(directory):
        _remove_unfinished(directory)
        for path, text in changed.items():
            replace(path, text)


def _put_lines(table: Path, lines: Mapping[str, str | None]) -> None:
    """Change the table's lines of these models, and no others; None removes a line."""
    table.parent.mkdir(parents=True, exist_ok=True)
    with locked(table.parent):
        _remove_unfinished(table.parent)
        merged = {**read_lines(table), **lines}
        replace(table, text_of({model: line for model, line in merged.items() if line is not None}))


def orphans(golden_dir: Path, known: Mapping[str, Collection[str]]) -> list[Path]:
    """The golden files, and lines of a table, that no model has: of unknown models, or of stages that there are not.

    `known` lists the stages of every model of the zoo. Files beside the models' folders are not looked at.
    """
    wanted = {golden_path(golden_dir, model, stage) for model, stages in known.items() for stage in stages}
    files = [path for path in golden_dir.glob("*/**/*") if path.is_file() or path.is_symlink()]
    files += [golden_dir / TABLE / model for model in read_lines(golden_dir / TABLE)]
    return sorted(path for path in files if path not in wanted and not _is_byproduct(path))


def others(golden_dir: Path) -> dict[str, list[str]]:
    """The folders among the models' that hold no golden file of a model, with all that is in them: a project's own."""
    found = {}
    for folder in golden_dir.glob("*/"):
        if not any((folder / f"{stage}.py").exists() for stage in STAGE_NAMES):
            found[folder.name] = [str(path.relative_to(folder).with_suffix("")) for path in folder.rglob("*.py")]
    return found


def remove_orphans(golden_dir: Path, known: Mapping[str, Collection[str]]) -> list[Path]:
    """Remove the orphans and the folders they leave empty; returns the orphans. For when the whole zoo is selected."""
    found = orphans(golden_dir, known)
    lines = [path for path in found if path.parent.name == TABLE]
    if lines:
        _put_lines(golden_dir / TABLE, dict.fromkeys(path.name for path in lines))
    for path in found:
        if path not in lines:
            path.unlink(missing_ok=True)
    for model in (path for path in golden_dir.glob("*/") if path.name not in known):
        with locked(model):
            _remove_unfinished(model)
    # The folder of a known model stays: another process may be about to write there.
    for folder in sorted((path.parent for path in found), reverse=True):
        if folder.parent != golden_dir or folder.name not in known:
            with contextlib.suppress(OSError):  # not empty, or gone already
                folder.rmdir()
    return found


# ---------------------------------------------------------------- whole files only


def _is_byproduct(path: Path) -> bool:
    return path.name.startswith(UNFINISHED) or path.parent.name == "__pycache__"


@contextlib.contextmanager
def locked(directory: Path) -> Iterator[None]:
    """Hold the folder's lock, which ends with the process however that ends."""
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _remove_unfinished(directory: Path) -> None:
    """Under the lock nobody is writing, so whatever is left was left by a writer that was killed."""
    for path in directory.glob(f"{UNFINISHED}*"):
        path.unlink(missing_ok=True)
