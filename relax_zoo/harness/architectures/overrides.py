"""What configurations need beyond what `small` does of itself, by architecture."""

from __future__ import annotations

from typing import Any

OVERRIDES: dict[str, dict[str, Any]] = {}
