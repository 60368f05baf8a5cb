"""Long lines in several, broken where Python lets a line go on: in brackets, after a comma or before an operator."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

WIDTH = 200
DEEPEST = 8  # brackets that a piece is indented for
_TOKEN = re.compile(
    r""""(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|  #.*|[(\[{]|[)\]}]|, | (?=(?:[-+*/%<>=!&|]+|and|or|if|else) )"""
)

_DEPTH = dict.fromkeys("([{", 1) | dict.fromkeys(")]}", -1)


def fold(line: str, width: int = WIDTH) -> list[str]:
    """`line` in pieces of at most `width` characters, as far as it can be broken; a comment gets a line of its own.

    >>> fold("    x = f(a, g(b, c) + d)", 20)
    ['    x = f(a,', '        g(b, c)', '        + d)']
    """
    if len(line) <= width:
        return [line]
    code, comment = _without_comment(line)
    if comment and code:
        return [*fold(code, width), f"    {comment}"]
    indent, marks = len(line) - len(line.lstrip()), list(_breaks(line))
    pieces, start, prefix = [], 0, ""
    while len(prefix) + len(line) - start > width:
        end = start + width - len(prefix) + 1  # a piece may end with the space that is cut off
        ahead = [mark for mark in marks if mark[0] > start]
        fitting = [mark for mark in ahead if mark[0] <= end] or ahead[:1]
        if not fitting:
            break
        late = [mark for mark in fitting if mark[0] > (start + end) // 2] or fitting
        place, depth = min(late, key=lambda mark: (mark[1], -mark[0]))
        pieces.append(prefix + line[start:place].rstrip())
        start, prefix = place, " " * (indent + 4 * min(depth, DEEPEST))
    return [*pieces, prefix + line[start:]]


def unfold(lines: Iterable[str]) -> list[str]:
    """The lines that were folded, each as one again."""
    whole: list[str] = []
    depth = 0
    for line in lines:
        if depth > 0:
            whole[-1] += f" {line.strip()}"
        elif whole and line.startswith("    # "):
            whole[-1] += f"  {line.strip()}"
        else:
            whole.append(line)
        depth += sum(_DEPTH.get(match[0], 0) for match in _TOKEN.finditer(line))
    return whole


def _without_comment(line: str) -> tuple[str, str]:
    at = next((match.start() for match in _TOKEN.finditer(line) if match[0].startswith("  #")), len(line))
    return line[:at].rstrip(), line[at:].strip()


def _breaks(line: str) -> Iterator[tuple[int, int]]:
    """Where another line may begin, and in how many brackets that is."""
    depth = 0
    for match in _TOKEN.finditer(line):
        depth += _DEPTH.get(match[0], 0)
        if depth > 0 and match[0] in (", ", " "):
            yield match.end(), depth
