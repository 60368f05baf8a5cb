"""The suite's one test: each case of a subject is right, or fails as the file of expected failures says."""

from __future__ import annotations

import pytest

from .plugin import FOUND, Suite


def test_conformance(conformance_subject: str, conformance_suite: Suite, request: pytest.FixtureRequest) -> None:
    """Hold the importer to PyTorch on every case of a subject."""
    found = conformance_suite.bench.verdicts(conformance_subject)
    request.node.user_properties.append((FOUND, {name: list(verdict) for name, verdict in found.items()}))
    red = conformance_suite.red(found)
    if red:
        pytest.fail("\n".join([f"{len(red)} of {len(found)} cases", *red]), pytrace=False)
