"""Numbers taken out of tensors (`x.item()`): a call that wants a number is given the tensor that it comes from."""

from __future__ import annotations

import functools
import operator
from collections.abc import Callable, Mapping
from typing import Any

import sympy
import torch
from torch import Tensor

from ..._torch import schema, sympy_of
from ..errors import Refusal
from ..registry import Overload

aten = torch.ops.aten
NUMBERS = (torch.SymInt, torch.SymFloat)

# How a tensor of one value is made of a number's tensor, and the other arguments.
_FILLS: dict[Overload, Callable[..., Tensor]] = {
    aten.full.default: lambda size, value, **options: value.expand(size).to(options.get("dtype") or value.dtype),
    aten.full_like.default: lambda x, value, **options: value.expand(x.shape).to(options.get("dtype") or x.dtype),
    aten.new_full.default: lambda x, size, value, **options: value.expand(size).to(options.get("dtype") or x.dtype),
}


# PyTorch's own functions of symbolic numbers.
_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "FloatPow": operator.pow,
    "FloatTrueDiv": operator.truediv,
    "FloorDiv": operator.floordiv,
    "IntTrueDiv": operator.truediv,
    "Mod": operator.mod,
    "OpaqueUnaryFn_exp": torch.exp,
    "OpaqueUnaryFn_log": torch.log,
    "OpaqueUnaryFn_log2": torch.log2,
    "OpaqueUnaryFn_sqrt": torch.sqrt,
    "PowByNatural": operator.pow,
    "PythonMod": operator.mod,
    "ToFloat": lambda x: x * 1.0,
}


class Numbers:
    """The numbers of one trace that come from tensors, and the tensors that they come from.

    So do numbers with a fraction that are computed from named sizes: of `sizes`, by their symbols.
    """

    def __init__(self, sizes: Mapping[sympy.Symbol, torch.SymInt]) -> None:
        self._sources: dict[sympy.Symbol, Tensor] = {}
        self._sizes = sizes

    def taken(self, number: Any, tensor: Tensor) -> Any:
        """`number`, which PyTorch made up for the value of `tensor`."""
        if isinstance(number, NUMBERS) and sympy_of(number).is_Symbol:
            self._sources[sympy_of(number)] = tensor
        return number

    def are_in(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> bool:
        """Whether an argument of a call is such a number."""
        return any(map(self._is_one, (*args, *kwargs.values())))

    def call(self, overload: Overload, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """The call with tensors for numbers. Raises Refusal where the operator has no form that takes a tensor."""
        dtype = self._dtype(args, kwargs)
        given = {
            argument.name: value for argument, value in zip(schema(overload).arguments, args, strict=False)
        } | kwargs
        tensors = {name: self._tensor(value, dtype) if self._is_one(value) else value for name, value in given.items()}
        if overload in _FILLS:
            places = [tensors.pop(argument.name) for argument in schema(overload).arguments[: len(args)]]
            return _FILLS[overload](*places, **tensors)
        wanting = frozenset(name for name, value in given.items() if self._is_one(value))
        sibling = next(filter(None, (_taking_tensors(form, overload, wanting) for form in _forms(overload))), None)
        if sibling is None:
            raise Refusal(
                f"an argument of {overload} is a number out of a tensor (`.item()`) or computed from a named size; "
                f"give one that the graph knows, or use a function that takes a tensor there"
            )
        form, wanted = sibling
        for name in wanted & tensors.keys():
            value = tensors[name]
            if isinstance(value, bool | int | float):
                tensors[name] = torch.full((), value, dtype=dtype)
        positional = [argument.name for argument in schema(overload).arguments[: len(args)]]
        return form(*[tensors.pop(name) for name in positional], **tensors)

    def row(self, tensor: Tensor, dim: int, index: Any) -> Tensor:
        """`tensor[index]` along an axis, for an index out of a tensor."""
        at = self._tensor(index, torch.int64)
        at = torch.where(at < 0, at + tensor.shape[dim], at)
        return tensor.index_select(dim, at.reshape(1)).squeeze(dim)

    def _is_one(self, value: Any) -> bool:
        if isinstance(value, torch.SymFloat):
            return not sympy_of(value).is_number
        return isinstance(value, torch.SymInt) and not self._sources.keys().isdisjoint(sympy_of(value).free_symbols)

    def _dtype(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> torch.dtype:
        """What a number counts as beside the tensors of a call: it never outranks one of its own kind."""
        values = (*args, *kwargs.values())
        tensors = [value.dtype for value in values if isinstance(value, Tensor)]
        floating = next((dtype for dtype in tensors if dtype.is_floating_point), None)
        if floating is not None:
            return torch.float32 if floating.itemsize < 4 else floating
        if any(isinstance(value, torch.SymFloat) and self._is_one(value) for value in values):
            return torch.get_default_dtype()
        return next((dtype for dtype in tensors if dtype != torch.bool), torch.int64)

    def _tensor(self, number: Any, dtype: torch.dtype) -> Tensor:
        value = self._computed(sympy_of(number))
        return value.to(dtype) if isinstance(value, Tensor) else torch.full((), value, dtype=dtype)

    def _computed(self, e: sympy.Expr) -> Any:
        if e in self._sources:
            source = self._sources[e].reshape(())
            return source.to(torch.float64) if source.is_floating_point() else source.to(torch.int64)
        if e in self._sizes:
            return torch.full((), self._sizes[e], dtype=torch.float64)
        if e.is_Integer or e.is_Float or e.is_Rational:
            return int(e) if e.is_Integer else float(e)
        if e.is_Add or e.is_Mul:
            return functools.reduce(operator.add if e.is_Add else operator.mul, map(self._computed, e.args))
        if e.is_Pow and e.exp.is_Number:
            return self._computed(e.base) ** self._computed(e.exp)
        if (function := _FUNCTIONS.get(type(e).__name__)) is not None:
            return function(*map(self._computed, e.args))
        raise Refusal(
            f"a number out of a tensor (`.item()`) or a named size becomes {e}, which has no translation; compute it "
            f"on tensors"
        )


def _forms(overload: Overload) -> list[Overload]:
    packet = overload.overloadpacket
    return [overload, *(getattr(packet, name) for name in packet.overloads())]


@functools.cache
def _taking_tensors(
    form: Overload, overload: Overload, wanting: frozenset[str]
) -> tuple[Overload, frozenset[str]] | None:
    """`form`, with the names of its arguments that are tensors where `overload` has numbers.

    None where it differs in more, or does not take tensors for the arguments `wanting` them.
    """
    ours, theirs = ([(a.name, str(a.type)) for a in schema(each).arguments] for each in (overload, form))
    if [name for name, _ in ours] != [name for name, _ in theirs] or schema(form).is_mutable:
        return None
    turned = {name for (name, kind), (_, other) in zip(ours, theirs, strict=True) if kind != other}
    if any("Tensor" not in dict(theirs)[name] for name in turned | wanting):
        return None
    return form, frozenset(turned)
