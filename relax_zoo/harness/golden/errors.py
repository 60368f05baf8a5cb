"""What is wrong with a golden file, and where none may be written."""

from __future__ import annotations

from collections.abc import Mapping


class GoldenError(Exception):
    """A golden text cannot be made, read or written; the message says why and what to do."""


def refuse_in_ci(environ: Mapping[str, str]) -> None:
    """Raise GoldenError when `CI` is set to a true value: there nobody reviews what is written.

    >>> refuse_in_ci({"CI": "false"})
    """
    value = environ.get("CI", "")
    if value.strip().lower() not in ("", "0", "false", "no", "off"):
        raise GoldenError(
            f"--regen is refused because CI={value}: golden files are written where a person reviews them. "
            "Run pytest --regen on your own machine and commit its changes."
        )
