"""Which test says what a name of the toolchain must do: `@says("structural_map")`."""

from collections.abc import Callable
from typing import Any, TypeVar

Test = TypeVar("Test", bound=Callable[..., None])


def says(*names: str) -> Callable[[Test], Test]:
    """Mark a test as the one that says what `names` must do."""

    def mark(test: Test) -> Test:
        test.__dict__["names"] = names
        return test

    return mark


def said(*modules: Any) -> list[str]:
    """The names that the tests of some modules are about, one entry a test."""
    return [name for tests in modules for test in vars(tests).values() for name in getattr(test, "names", ())]
