"""Sweeps in processes of their own: TVM can take the process with it, or hang; the sweep then goes on with the next."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from tests.translator.sweep.verdict import TOGETHER, Verdict, verdicts

NOTHING = "before the first call"
HANG = 300  # seconds without a word

Found = dict[str, Verdict]


def sweep(subjects: str, names: Iterable[str], most: int | None = None) -> Iterator[tuple[str, Found | str]]:
    """For each name its verdicts by call, or why it is not swept; `subjects` is "samples" or "modules"."""
    worker = _Worker(subjects)
    for name in names:
        found: Found = {}
        together = TOGETHER
        while True:
            answer = worker.ask([name, most, together, list(found)])
            answers = iter(answer)
            last = _collect(answers, found)
            if isinstance(last, str):
                yield name, last
                break
            if last is None:
                yield name, found
                break
            worker = _Worker(subjects)
            if together > 1:
                together = 1
                found.clear()
            else:
                found[last["next"]] = Verdict("crash", "the process died or hung")
                if last["next"] == NOTHING:
                    yield name, found
                    break


def _collect(answers: Iterator[Any], found: Found) -> Any:
    """None at the end, the reason for a name that is not swept, or the last word of a worker that died."""
    last: Any = {"next": NOTHING}
    for answer in answers:
        if "done" in answer:
            return answer["done"]
        last = answer
        found.update({call: Verdict(*verdict) for call, verdict in answer.get("found", {}).items()})
    return last


class _Worker:
    """One process that is asked for one name after another."""

    def __init__(self, subjects: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__, subjects],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put("")

    def ask(self, question: Any) -> Iterator[Any]:
        """The answers to one question; they end early where the process dies or says nothing for long."""
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write(json.dumps(question) + "\n")
            self._process.stdin.flush()
        while True:
            try:
                line = self._lines.get(timeout=HANG)
            except queue.Empty:
                self._process.kill()
                return
            if not line:
                return
            answer = json.loads(line)
            yield answer
            if "done" in answer:
                return


def _answer(module: Any, question: Any, say: Callable[[Any], None]) -> None:
    name, most, together, known = question
    say({"next": NOTHING})
    if reason := module.unused(name):
        say({"done": reason})
        return
    calls = [call for call in module.samples(name, most) if call.name not in known]
    for start in range(0, len(calls), together):
        some = calls[start : start + together]
        say({"next": some[0].name})
        say({"found": verdicts(some, together), "next": some[-1].name})
    say({"done": None})


def main(subjects: str) -> None:
    """Answer questions on standard input."""
    import importlib

    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # whatever else prints does not answer
    module = importlib.import_module(f"tests.translator.sweep.{subjects}")

    def say(word: Any) -> None:
        out.write(json.dumps(word) + "\n")
        out.flush()

    for line in sys.stdin:
        _answer(module, json.loads(line), say)


if __name__ == "__main__":
    main(sys.argv[1])
