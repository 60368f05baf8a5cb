"""The rows, a file a family: each overload in the translator's table has at least one whose id starts with its name."""

import importlib
import pkgutil

from tests.translator.case import Case

CASES: list[Case] = [
    row
    for module in sorted(module.name for module in pkgutil.iter_modules(__path__))
    for row in importlib.import_module(f"{__name__}.{module}").CASES
]
