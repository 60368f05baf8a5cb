"""What the proofs of the harness itself found, in a committed file: shown where none of them has run yet.

`mutate`, `blame` and `falsealarms` write it when they are told to (`--keep`), with date, revision and machine.
Its digest is of its content, so that a figure that is changed by hand is noticed.
"""

from __future__ import annotations

import argparse
import datetime
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..._files import replace
from ..machine import GitError, Host, Revision, git

FILE = Path(__file__).with_name("trust.json")
PACKAGES = ("torch", "apache-tvm")


def option(parser: argparse.ArgumentParser) -> None:
    """Add `--keep` to a command."""
    told = "write the figures to the package's own file too, to be committed: reports show them where nothing has run"
    parser.add_argument("--keep", action="store_true", help=told)


def keep(name: str, figures: Mapping[str, Any], path: Path = FILE) -> None:
    """Write what a command found."""
    here = Host.here()
    proofs = kept(path) | {
        name: {
            "when": datetime.datetime.now(datetime.UTC).isoformat(timespec="minutes"),
            "revision": _revision(path),
            "machine": f"{here.cpu}, {here.cores} cores",
            "toolchain": ", ".join(f"{each} {here.toolchain.get(each, '?')}" for each in PACKAGES),
            "figures": figures,
        }
    }
    replace(path, json.dumps({"digest": digest(proofs), "proofs": proofs}, indent=1, sort_keys=True) + "\n")


def kept(path: Path = FILE) -> dict[str, Any]:
    """What commands found, by their names. Raises ValueError for a file that none of them wrote."""
    if not path.exists():
        return {}
    data = json.loads(path.read_text())
    if data["digest"] != digest(data["proofs"]):
        raise ValueError(f"{path.name} was changed by hand: its commands write it, with --keep")
    proofs: dict[str, Any] = data["proofs"]
    return proofs


def digest(proofs: Mapping[str, Any]) -> str:
    """A hash of the figures and of what they are of."""
    return hashlib.sha256(json.dumps(proofs, sort_keys=True).encode()).hexdigest()


def _revision(path: Path) -> str:
    """The revision of the code, which the file itself does not make dirty."""
    revision = Revision.of(path.parent).commit
    try:
        changed = git(path.parent, "status", "--short", "--", ":/", f":!{path.name}")
    except GitError:
        return ""
    return str(Revision(revision, bool(changed)))
