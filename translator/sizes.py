"""Symbolic sizes: PyTorch's (sympy) in terms of TVM's."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

import sympy
import torch

from .. import _torch as sizes
from .._torch import sympy_of
from .._tvm import sym, tirx
from .errors import Refusal
from .types import Dim, concrete


class Sizes:
    """Named dimensions, and the translation of PyTorch's symbolic sizes (sympy) into TVM's."""

    def __init__(self, names: Mapping[sympy.Symbol, str]) -> None:
        self._vars = {symbol: tirx.Var(name, "int64") for symbol, name in names.items()}
        self.named = {name: self._vars[symbol] for symbol, name in names.items()}
        self._analyzer = sym.Analyzer()

    def dim(self, size: int | torch.SymInt) -> Dim:
        """One size as an int or a tirx expression over the named dimensions."""
        if isinstance(size, int):
            return size
        return concrete(self._analyzer.simplify(self._expr(sympy_of(size))))

    def equal(self, a: Dim, b: Dim) -> bool:
        """Whether two sizes are provably the same."""
        if isinstance(a, int) and isinstance(b, int):
            return a == b
        return bool(self._analyzer.can_prove_equal(a, b))

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
            case sizes.FloorDiv() | sizes.CleanDiv():
                return tirx.floordiv(self._expr(e.args[0]), self._expr(e.args[1]))
            case sizes.Mod() | sizes.PythonMod():
                return tirx.floormod(self._expr(e.args[0]), self._expr(e.args[1]))
            case sizes.Max() | sympy.Max():
                return functools.reduce(tirx.max, map(self._expr, e.args))
            case sizes.Min() | sympy.Min():
                return functools.reduce(tirx.min, map(self._expr, e.args))
        raise Refusal(f"the size {e} cannot be written in Relax")
