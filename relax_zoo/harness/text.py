"""Words that several tables and pages use."""

from .results import LEVEL


def plural(number: int, word: str) -> str:
    """So many of them.

    >>> plural(1, "model"), plural(2, "model")
    ('1 model', '2 models')
    """
    return f"{number} {word}{'s' * (number != 1)}"


UNSURE = "~"  # marks a ratio that may be that of two equals
SLOWER = "slower"
INTERVAL = f"a to b: the {100 * LEVEL:g} % interval of the median of a ratio"
CLEARS = (
    f"{UNSURE}: cannot tell from 1, for the interval does not clear 1 by more than the control, which is the same code "
    "timed against itself"
)


def span(low: float, high: float, digits: int = 2) -> str:
    """An interval, which is `INTERVAL` everywhere.

    >>> span(0.4123, 0.43)
    '0.41 to 0.43'
    """
    return f"{low:.{digits}f} to {high:.{digits}f}"


def duration(seconds: float) -> str:
    """A short time in microseconds or milliseconds.

    >>> duration(12e-6), duration(0.012)
    ('12.0 us', '12.0 ms')
    """
    return f"{seconds * 1e6:.1f} us" if seconds < 1e-3 else f"{seconds * 1e3:.1f} ms"


def size(count: int) -> str:
    """Bytes in the unit that reads best, a power of 1,000.

    >>> size(812), size(6998244)
    ('812 B', '7.00 MB')
    """
    for unit, one in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= one:
            return f"{count / one:.3g} {unit}" if count >= 100 * one else f"{count / one:#.3g} {unit}"
    return f"{count} B"
