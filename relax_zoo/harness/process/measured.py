"""Coverage where models run: whoever measures that of a test session has lines of models in mind, which run elsewhere.

A worker is started with the settings of the measurement that is under way (`asked`), measures (`begin`), and leaves its
data beside those of the session, where `coverage combine`, and so pytest-cov at the end of the tests, finds them.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

VARIABLE = "RELAX_ZOO_COVERAGE"
SAVE = f"{__name__}:save"  # the order to leave the data
OPTIONS = ("branch", "source", "omit", "include")

_measurements: list[Any] = []


def asked() -> dict[str, str]:
    """The variable that a worker is started with; none where this process measures nothing."""
    coverage = sys.modules.get("coverage")
    current = coverage.Coverage.current() if coverage is not None else None
    if current is None:
        return {}
    options = {name: current.get_option(f"run:{name}") for name in OPTIONS}
    place = Path(str(current.get_option("run:data_file"))).absolute()
    return {VARIABLE: json.dumps({**options, "data_file": str(place)})}


def begin() -> None:
    """Measure, where this process is asked to."""
    if VARIABLE in os.environ:
        from coverage import Coverage

        _measurements.append(Coverage(**json.loads(os.environ[VARIABLE]), data_suffix=True, config_file=False))
        _measurements[-1].start()


def save() -> None:
    """End the measurement, and leave its data."""
    while _measurements:
        measurement = _measurements.pop()
        measurement.stop()
        measurement.save()
