"""The named sizes of a trace: each a symbol of PyTorch's, or a multiple of one, or of another's.

A size that must be even is twice a symbol: PyTorch then works out half of it, and that two halves are equal, without
deciding anything. What the caller gives, and is told about, is the size itself.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence

import sympy
import torch

from ..._torch import CleanDiv, FloorDiv, Mod, PythonMod, ShapeEnv, new_size, sympy_of, sympy_text
from ..inputs import Linear, dimension

Multiples = dict[str, int]
"""Of what number a name's size is a multiple, where that is more than 1."""

_LARGEST = 4096  # no size is taken for a multiple of more than this


class Names:
    """The named sizes of one trace.

    `sizes` has what PyTorch computes with for each dimension, `symbols` the symbol for each name, `roots` what PyTorch
    has for that; `faces` the size of
    each dimension by the name that the program has for it, in terms of symbols; `values` each symbol in terms of those.
    """

    def __init__(
        self, env: ShapeEnv, dims: Iterable[str], hints: Mapping[str, int], multiples: Multiples | None = None
    ) -> None:
        """Make symbols of `env` for the names in `dims`, each to be taken for its hint where something is decided.

        Of a name in `multiples` the size is that many times its symbol.
        """
        self.multiples = dict(multiples or {})
        written = {dim: dimension(dim) for dim in dict.fromkeys(dims)}
        self.sizes: dict[str, torch.SymInt] = {}
        self.symbols: dict[str, sympy.Symbol] = {}
        self.hints: dict[sympy.Symbol, int] = {}
        roots: dict[str, torch.SymInt] = {}
        for name in dict.fromkeys(each.name for each in written.values()):
            # without a hint: distinct primes, larger than what PyTorch treats apart
            hint = hints.get(name, sympy.prime(5 + len(roots)) * self.times(name)) // self.times(name)
            roots[name] = new_size(env, name, int(hint))
            self.symbols[name] = sympy_of(roots[name])
            self.hints[self.symbols[name]] = int(hint)
        self.faces: dict[str, sympy.Expr] = {}
        for dim, each in written.items():
            self.sizes[dim] = roots[each.name] * (each.times * self.times(each.name)) + each.plus
            self.faces[each.face] = sympy_of(self.sizes[dim])
        self.roots = {self.symbols[name]: size for name, size in roots.items()}
        self._defining = {
            name: min((each for each in written.values() if each.name == name), key=lambda each: each.face != name)
            for name in roots
        }
        self.values = {self.symbols[name]: self._value(each) for name, each in self._defining.items()}

    def rules(self) -> Iterator[str]:
        """What must hold of the dimensions so that there is a size for every symbol, in Python's syntax."""
        for each in self._defining.values():
            times = each.times * self.times(each.name)
            if times != 1:
                yield f"{_minus(each)} % {times} == 0"
            if each.plus > 0:
                yield f"{each.face} >= {each.plus}"
        defining = {each.face for each in self._defining.values()}
        for face, expression in self.faces.items():
            if face not in defining:
                yield f"{face} == {self.text(expression)}"

    def text(self, expression: sympy.Basic) -> str:
        """An expression over symbols as one over dimensions, in Python's syntax."""
        return sympy_text(_tidy(expression.xreplace(self.values)))

    def larger(self, size: int | torch.SymInt, other: int | torch.SymInt) -> str:
        """That one size is larger than another, in Python's syntax; nothing where it is so of all sizes."""
        a, b = (each if isinstance(each, int) else sympy_of(each).xreplace(self.values) for each in (size, other))
        condition = sympy.Gt(a, b)
        return "" if condition == sympy.true else sympy_text(_tidy(condition))

    def smallest(self, sizes: Mapping[sympy.Symbol, int]) -> int:
        """The smallest dimension, for values of the symbols."""
        return min(int(face.xreplace(sizes)) for face in self.faces.values())

    def further(self, guards: Sequence[sympy.Basic]) -> Multiples:
        """The `multiples` with those that a trace asks for which these guards were met in: what sizes are divided by.

        Sizes with a hint of their own stay as they are: nothing can be said of others.
        """
        found = dict(self.multiples)
        for name, symbol in self.symbols.items():
            times = self.times(name) * math.lcm(*_divisors(guards, symbol))
            if times <= _LARGEST:
                found[name] = times
        return {name: times for name, times in found.items() if times > 1}

    def settling(self, guards: Sequence[sympy.Basic]) -> Multiples:
        """The `multiples` of which some of `guards`, that a trace relies on, need not be said any more."""
        found = dict(self.multiples)
        for guard in guards:
            for name, symbol in self.symbols.items():
                for times in sorted(_divisors([guard], symbol)):
                    fits = self.hints[symbol] % times == 0 and self.times(name) * times <= _LARGEST
                    if fits and guard.subs(symbol, times * symbol) == sympy.true:
                        found[name] = math.lcm(found.get(name, 1), self.times(name) * times)
                        break
        return {name: times for name, times in found.items() if times > 1}

    def times(self, name: str) -> int:
        """Of what number the size of a name is a multiple."""
        return self.multiples.get(name, 1)

    def _value(self, each: Linear) -> sympy.Expr:
        face = sympy.Symbol(each.face, integer=True)
        times = each.times * self.times(each.name)
        return face - each.plus if times == 1 else FloorDiv(face - each.plus, sympy.Integer(times))


def fewer(multiples: Multiples) -> Iterator[Multiples]:
    """`multiples` with one of them divided by a prime, for each."""
    for name, times in multiples.items():
        for prime in sympy.primefactors(times):
            less = {**multiples, name: times // prime}
            yield {each: size for each, size in less.items() if size > 1}


def _tidy(expression: sympy.Basic) -> sympy.Basic:
    """A comparison with what is known on its right."""
    if not isinstance(expression, sympy.Ge | sympy.Gt | sympy.Le | sympy.Lt):
        return expression
    known, rest = (expression.lhs - expression.rhs).as_coeff_Add()
    return expression.func(rest, -known).canonical


def _minus(each: Linear) -> str:
    return each.face if not each.plus else f"({each.face} {'-' if each.plus > 0 else '+'} {abs(each.plus)})"


def _divisors(guards: Iterable[sympy.Basic], symbol: sympy.Symbol) -> set[int]:
    """The numbers by which what has to do with `symbol` is divided in `guards`."""
    return {
        int(each.args[1])
        for guard in guards
        for each in guard.atoms(FloorDiv, CleanDiv, Mod, PythonMod)
        if each.args[1].is_Integer and each.args[1] > 1 and symbol in each.args[0].free_symbols
    }
