"""The checks, which a test file imports to run them on every selected model.

    from relax_zoo.harness.checks import *  # noqa: F403

Two tests more come with them, which are about the folder of golden files and no one model: `folder`.

A check is a module of this folder with a `CHECK`: whatever shows checks (the table, the report, the summary of a pull
request) and whatever selects them (the plugin) reads that object, so a new check is a new file here and nothing else.
Its test takes a `zoo_subject`, one model of the selection, and asks it for a step, which the model's own process does.
"""

from __future__ import annotations

import importlib
import pkgutil

from . import folder
from .check import Check

_modules = [importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)]
CHECKS: tuple[Check, ...] = tuple(
    sorted((module.CHECK for module in _modules if hasattr(module, "CHECK")), key=lambda check: check.turn)
)
BY_TITLE = {check.title: check for check in CHECKS}
BY_TEST = {check.test: check for check in CHECKS}
_tests = {test.__name__: test for test in (*BY_TEST, *folder.TESTS)}
globals().update(_tests)

__all__ = list(_tests)
