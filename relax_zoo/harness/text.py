"""Words that several tables and pages use."""


def counted(number: int, word: str) -> str:
    """So many of them.

    >>> counted(1, "model"), counted(2, "model")
    ('1 model', '2 models')
    """
    return f"{number} {word}{'s' * (number != 1)}"
