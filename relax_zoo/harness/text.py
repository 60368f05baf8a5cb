"""Words that several tables and pages use."""


def counted(number: int, word: str) -> str:
    """So many of them.

    >>> counted(1, "model"), counted(2, "model")
    ('1 model', '2 models')
    """
    return f"{number} {word}{'s' * (number != 1)}"


UNSURE = "~"  # marks a ratio that may be that of two equals


def duration(seconds: float) -> str:
    """A short time in microseconds or milliseconds.

    >>> duration(12e-6), duration(0.012)
    ('12.0 us', '12.0 ms')
    """
    return f"{seconds * 1e6:.1f} us" if seconds < 1e-3 else f"{seconds * 1e3:.1f} ms"
