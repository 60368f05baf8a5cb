"""The golden files: `golden/<model>/<stage>.py` and `compiled.txt`, compared on every run, written by `--regen` alone.

    rendered = snapshots("mlp", graph, module, compile)
    if differences := compare(golden_dir, "mlp", rendered, source_lines(graph)):
        raise AssertionError(report(differences))

`stages` makes the texts, `diff` says what a difference means, and this file keeps them on the disk, where every
golden file is whole at any moment, whether its writer finishes or is killed.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from .diff import Difference, Kind, compare, moved, report
from .disk import golden_path, kept, orphans, put, remove_orphans
from .errors import GoldenError, refuse_in_ci
from .script import parses_back
from .stages import STAGES, Snapshot, render, snapshots, source_lines


def write(golden_dir: Path, model: str, rendered: Mapping[str, Snapshot]) -> list[Path]:
    """Make the golden files of `model` say what was rendered; returns the paths that changed, in the order of stages.

    A file whose text is the same is not touched. Every text that changed is parsed back before the first is written.

    Raises GoldenError when a text does not parse back to the module it was printed from.
    """
    changed = changes(golden_dir, model, rendered)
    for directory in dict.fromkeys([golden_dir / model, *(path.parent for path in changed)]):
        put(directory, {path: text for path, text in changed.items() if path.parent == directory})
    return list(changed)


def changes(golden_dir: Path, model: str, rendered: Mapping[str, Snapshot]) -> dict[Path, str]:
    """The texts of the golden files that are to be written, each of them parsed back. Raises GoldenError."""
    changed = {}
    for stage in sorted(rendered, key=list(STAGES).index):
        if kept(golden_dir, model, stage) != rendered[stage].text:
            rendered[stage].verify()
            changed[golden_path(golden_dir, model, stage)] = rendered[stage].text
    return changed


__all__ = [
    "STAGES",
    "Difference",
    "GoldenError",
    "Kind",
    "Snapshot",
    "changes",
    "compare",
    "golden_path",
    "kept",
    "moved",
    "orphans",
    "parses_back",
    "put",
    "refuse_in_ci",
    "remove_orphans",
    "render",
    "report",
    "snapshots",
    "source_lines",
    "write",
]
