"""The page on a zoo of one's own is what happens: its files, its commands, in order, and what they print."""

from __future__ import annotations

import re
import shlex
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from tests.packaging import wheels
from tests.packaging.repository import Repository

PAGE = wheels.ROOT / "docs" / "your-own-zoo.md"
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PATH = re.compile(r"# ([\w/]+\.\w+)\n")


@dataclass(frozen=True)
class Command:
    """A command of the page, and the lines that it shows of what is printed."""

    line: str
    shown: tuple[str, ...]


def files(page: str) -> dict[str, str]:
    """The files of a page, whose first line names them."""
    return {path[1]: text for _, text in FENCE.findall(page) if (path := PATH.match(text))}


def commands(page: str) -> Iterator[Command]:
    """The commands of a page, in order."""
    blocks = FENCE.findall(page)
    for (kind, text), (following, shown) in zip(blocks, [*blocks[1:], ("", "")], strict=True):
        if kind == "bash":
            yield Command(text.strip(), tuple(shown.splitlines()) if following == "text" else ())


def missing(shown: tuple[str, ...], printed: str) -> list[str]:
    """The lines shown that are not printed, in this order; "..." stands for anything, and one number for another."""
    lines = iter(_plain(line) for line in printed.splitlines())
    patterns = [".*".join(map(re.escape, _plain(line).split("..."))) for line in shown]
    return [
        line for line, pattern in zip(shown, patterns, strict=True) if not any(re.search(pattern, at) for at in lines)
    ]


def _plain(line: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"(?!\b100%)\b\d[\d.]*(e-\d)?", "0", line)).strip()


def test_a_line_that_is_not_printed_is_found_out() -> None:
    printed = "│ a │ 0.17 of bound, sees 1e-5 │\n│ b │      ok │"
    assert missing(("│ a │ 0.3 of bound, sees ... │", "│ b │ ok │"), printed) == []
    assert missing(("a.py 100%",), "a.py    99%") == ["a.py 100%"]
    assert missing(("│ a │ FAILED │",), printed) == ["│ a │ FAILED │"]
    assert missing(("│ b │ ok │", "│ a │ ... │"), printed) == ["│ a │ ... │"]


def test_the_page_is_what_happens(repository: Callable[[str, Mapping[str, str]], Repository]) -> None:
    page = PAGE.read_text(encoding="utf-8")
    theirs = repository("shop.zoo", files(page))
    found = list(commands(page))
    assert [command.line.split()[0] for command in found] == ["pytest", "head", "pytest"]
    for command in found:
        name, *arguments = shlex.split(command.line)
        if name == "pytest":
            ended = theirs.pytest(*arguments)
            code, printed = ended.code, ended.said
        else:
            done = subprocess.run([name, *arguments], cwd=theirs.folder, capture_output=True, text=True, check=False)
            code, printed = done.returncode, done.stdout
        assert code == 0, printed
        assert not missing(command.shown, printed), printed
