"""Which named sizes have to be multiples of something, found by tracing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

import sympy

from ..errors import TranslationError, UnsupportedError
from .guards import holds
from .names import Multiples, Names, fewer

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Trace(Protocol[T_co]):
    """One attempt to record a graph, with some multiples."""

    names: Names
    relied_on: Sequence[sympy.Basic]

    def record(self) -> T_co:
        """What was recorded. Raises TranslationError where PyTorch cannot run the graph."""
        ...

    def guards(self) -> Sequence[sympy.Basic]:
        """What PyTorch has decided about sizes so far."""
        ...


def searched(begin: Callable[[Multiples], Trace[T]], *, given: bool) -> T:
    """What is recorded with as few multiples as it takes.

    Where a trace fails, the next takes the sizes for multiples of what PyTorch divided them by; where it relies on
    something about such a division, so does the next, if that fits as many sizes. Sizes that are `given` stay: those of
    which a condition that the trace relies on says that they are multiples become that.

    Raises the TranslationError of the last trace where none succeeds.
    """
    multiples: Multiples = {}
    while True:
        trace = begin(multiples)
        try:
            recorded = trace.record()
            more = trace.names.settling(trace.relied_on)
        except UnsupportedError:
            raise
        except TranslationError:
            more = {} if given else trace.names.further(trace.guards())
            if more.items() <= multiples.items():
                raise
        else:
            if more.items() <= multiples.items():
                break
        multiples = more
    if given:
        return recorded
    return _most(begin, *_least(begin, trace, recorded))


def _most(begin: Callable[[Multiples], Trace[T]], trace: Trace[T], recorded: T) -> T:
    """What is recorded for as many sizes as may be: those that are even rather than those that are odd."""
    multiples = trace.names.further(trace.relied_on)
    if not trace.relied_on or multiples.items() <= trace.names.multiples.items():
        return recorded
    other = begin(multiples)
    try:
        more = other.record()
    except TranslationError:
        return recorded
    return more if _coverage(other) >= _coverage(trace) else recorded


def _coverage(trace: Trace[T]) -> int:
    """How many sizes a trace is right for, of some."""
    names = trace.names
    found = 0
    for name, symbol in names.symbols.items():
        for size in range(2, 66):
            sizes = {**names.hints, symbol: size // names.times(name)}
            found += size % names.times(name) == 0 and all(holds(guard, sizes) for guard in trace.relied_on)
    return found


def _least(begin: Callable[[Multiples], Trace[T]], trace: Trace[T], recorded: T) -> tuple[Trace[T], T]:
    """The trace, and what it recorded, whose multiples cannot be divided by anything."""
    for multiples in fewer(trace.names.multiples):
        other = begin(multiples)
        try:
            less = other.record()
        except TranslationError:
            continue
        if len(other.relied_on) <= len(trace.relied_on):
            return _least(begin, other, less)
    return trace, recorded
