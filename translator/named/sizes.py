"""Symbolic sizes: PyTorch's (sympy) in terms of TVM's."""

from __future__ import annotations

import functools
from typing import Any

import sympy
import torch

from ... import _torch as sizes
from ..._torch import sympy_of
from ..._tvm import Range, structural_map, sym, tirx
from ..errors import Refusal
from ..inputs import dimension
from ..types import Dim, concrete
from .names import Names


class Sizes:
    """Named dimensions, and the translation of PyTorch's symbolic sizes (sympy) into TVM's.

    `faces` has the variable of each dimension by the program's name for it; `divided` says whether PyTorch computes
    with parts of them.
    """

    def __init__(self, names: Names) -> None:
        self.faces = {face: tirx.Var(face, "int64") for face in names.faces}
        self.divided = not all(face.is_Symbol for face in names.faces.values())
        self._analyzer = sym.Analyzer()
        for var in self.faces.values():
            self._analyzer.bind(var, Range(0, 2**62))
        self._vars: dict[sympy.Symbol, Any] = {sympy.Symbol(f, integer=True): var for f, var in self.faces.items()}
        self._vars = {symbol: self._expr(value) for symbol, value in names.values.items()}

    def face(self, dim: int | str) -> Any:
        """A dimension of an input: the size, or the variable for it."""
        return dim if isinstance(dim, int) else self.faces[dimension(dim).face]

    def dim(self, size: int | torch.SymInt) -> Dim:
        """One size as an int or a tirx expression over the named dimensions."""
        if isinstance(size, int):
            return size
        return concrete(self._analyzer.simplify(self._expr(sympy_of(size))))

    def equal(self, a: Dim, b: Dim) -> bool:
        """Whether two sizes are provably the same."""
        if isinstance(a, int) and isinstance(b, int):
            return a == b
        return bool(self._analyzer.can_prove_equal(*map(_in_order, (a, b))))

    def _expr(self, e: sympy.Expr) -> Any:
        match e:
            case sympy.Integer():
                return tirx.const(int(e), "int64")
            case sympy.Symbol():
                if e not in self._vars:
                    raise Refusal(f"a size depends on the values of a tensor ({e})")
                return self._vars[e]
            case sympy.Add():
                return functools.reduce(lambda a, b: a + b, map(self._expr, e.args))
            case sympy.Mul():
                return functools.reduce(lambda a, b: a * b, map(self._expr, e.args))
            case sympy.Pow() if e.exp.is_Integer and int(e.exp) > 0:
                return functools.reduce(lambda a, b: a * b, [self._expr(e.base)] * int(e.exp))
            case sizes.FloorDiv() | sizes.CleanDiv() if e.args[1].is_negative:
                return tirx.floordiv(self._expr(-e.args[0]), self._expr(-e.args[1]))
            case sizes.FloorDiv() | sizes.CleanDiv():
                return tirx.floordiv(self._expr(e.args[0]), self._expr(e.args[1]))
            case sizes.Mod() | sizes.PythonMod():
                return tirx.floormod(self._expr(e.args[0]), self._expr(e.args[1]))
            case sizes.Max() | sympy.Max():
                return functools.reduce(tirx.max, map(self._expr, e.args))
            case sizes.Min() | sympy.Min():
                return functools.reduce(tirx.min, map(self._expr, e.args))
        raise Refusal(f"the size {e} cannot be written in Relax")


def _in_order(size: Dim) -> Dim:
    """A size whose minima and maxima have their operands in one order: in quotients TVM tells them apart by it."""

    def ordered(value: Any) -> Any:
        return type(value)(*sorted((value.a, value.b), key=str))

    return size if isinstance(size, int) else structural_map(size, (((tirx.Min, tirx.Max), ordered),))
