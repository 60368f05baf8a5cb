"""The converters, a file a family; importing this package fills the table."""

from . import elementwise

__all__ = ["elementwise"]
