"""What a tensor program computes at some places, by its definition: without TVM's lowering and without machine code.

The program is one of those that operators are legalized to, not scheduled: stages that each compute one element from
elements of others. An element is asked for, and with it what it is made of; nothing else is computed.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..._tvm import Call, SBlockRealize, StringImm, TensorLoad, Var, structural_walk, tirx, ty_of
from .rounding import FEW_ULP, SURE, Rounding

MOST = 1 << 24  # numbers at once; a program that needs more for a single element is not for this module

Places = tuple[np.ndarray, ...]
Source = Callable[[Places], np.ndarray]  # of places in a buffer, the numbers there; the first axis is that of trials


class NotEvaluated(Exception):
    """A program has something that this module does not know, or is too large for it."""


class Program:
    """A tensor program with its arguments: `outputs` are sources of what it writes."""

    def __init__(
        self, function: tirx.PrimFunc, inputs: Sequence[Source], sizes: Callable[[str], int], rounding: Rounding
    ) -> None:
        self._rounding, self._sizes = rounding, sizes
        self._memo: dict[Any, np.ndarray] = {}
        self._stages: dict[Any, Any] = {}
        buffers = [param for param in function.params if isinstance(ty_of(param), tirx.BufferType)]
        self._sources: dict[Any, Source] = {_key(b): s for b, s in zip(buffers, inputs, strict=False)}
        realized: list[Any] = []
        structural_walk(function.body, (SBlockRealize, realized.append))
        for each in realized:
            self._note(each.block)
        self.outputs: list[Source] = [functools.partial(self._at, buffer) for buffer in buffers[len(inputs) :]]

    def _note(self, block: Any) -> None:
        if block.name_hint == "root":
            return
        if not isinstance(block.body, tirx.BufferStore) or len(block.writes) != 1:
            raise NotEvaluated("a stage of several statements")
        for index in block.body.indices:
            if not isinstance(index, Var | tirx.IntImm):
                raise NotEvaluated("a stage that writes at computed places")
        key = _key(block.body.buffer)
        if key in self._stages:
            raise NotEvaluated("a buffer that two stages write")
        self._stages[key] = block

    def _at(self, buffer: Any, places: Places) -> np.ndarray:
        key = _key(buffer)
        if key in self._sources:
            return self._sources[key](places)
        if key not in self._stages:
            raise NotEvaluated(f"nothing writes {buffer}")
        memo = (key, *((place.shape, place.tobytes() if place.size < 4096 else id(place)) for place in places))
        if memo not in self._memo:
            self._memo[memo] = self._stage(self._stages[key], places)
            self._memo[(memo, "kept")] = places  # type: ignore[assignment]  # so that no other array gets its id
        return self._memo[memo]

    def _stage(self, block: Any, places: Places) -> np.ndarray:
        reduced = [each for each in block.iter_vars if int(each.iter_type) == tirx.IterVar.CommReduce]
        env: dict[Any, np.ndarray] = {}
        for index, place in zip(block.body.indices, places, strict=True):
            if isinstance(index, Var):
                env[_key(index)] = place[..., None] if reduced else place
        if not reduced:
            return self._value(block.body.value, env)
        extents = [int(self._number(each.dom.extent)) for each in reduced]
        grid = np.indices(extents).reshape(len(extents), -1) if math.prod(extents) else np.zeros((len(extents), 0), int)
        for each, counts in zip(reduced, grid, strict=True):
            env[_key(each.var)] = counts + int(self._number(each.dom.min))
        return self._reduced(block, env, math.prod(extents), np.broadcast_shapes(*(p.shape for p in places)))

    def _reduced(self, block: Any, env: dict[Any, np.ndarray], count: int, shape: tuple[int, ...]) -> np.ndarray:
        """The result of a stage that goes over `count` terms: a sum, a product, a maximum or a minimum."""
        store = block.body
        dtype = _dtype(store.value)
        if block.init is None or not isinstance(block.init, tirx.BufferStore):
            raise NotEvaluated("a reduction without a beginning")
        start = self._value(block.init.value, {key: value[..., 0] for key, value in env.items() if value.ndim > 1})
        if not count:
            return np.broadcast_to(start, (len(start), *shape))
        kind, term = self._combined(store)
        terms = self._value(term, env)
        own = (1,) * (len(shape) + 1)  # an axis for each of the places', and one for the terms
        terms = terms.reshape(terms.shape[:1] + own[terms.ndim - 1 :] + terms.shape[1:])
        terms = np.broadcast_to(terms, np.broadcast_shapes(terms.shape, (*own[1:], count)))
        if kind is tirx.Add:
            if dtype == "bool":
                raise NotEvaluated("a sum of truths")
            total = start + terms.sum(-1, dtype=terms.dtype)
            return self._rounding.of_sum(terms, _wrapped(total, dtype), dtype)
        if kind is tirx.Mul:
            total = start * terms.prod(-1)
            return self._rounding.of(total, dtype, units=math.sqrt(count))
        return kind(np.concatenate([np.broadcast_to(start[..., None], (*terms.shape[:-1], 1)), terms], -1))

    def _combined(self, store: Any) -> tuple[Any, Any]:
        """How a reduction's stage changes what it has written, and the term that each turn brings."""

        def own(value: Any) -> bool:
            return (
                isinstance(value, TensorLoad)
                and _key(value.source) == _key(store.buffer)
                and all(_same(a, b) for a, b in zip(value.indices, store.indices, strict=True))
            )

        value = store.value
        if isinstance(value, tirx.Add | tirx.Mul):
            if own(value.a):
                return type(value), value.b
            if own(value.b):
                return type(value), value.a
        if isinstance(value, tirx.Max | tirx.Min):
            term = value.b if own(value.a) else value.a
            if own(value.a) or own(value.b):
                return (_largest if isinstance(value, tirx.Max) else _least), term
        if isinstance(value, tirx.Select):  # a maximum that keeps NaN: the compiler's own
            taken = [each for each in (value.true_value, value.false_value) if not own(each)]
            comparisons: list[Any] = []
            structural_walk(value.condition, ((tirx.LT, tirx.GT), comparisons.append))
            if len(taken) == 1 and len(comparisons) == 1:
                over = isinstance(comparisons[0], tirx.GT) == own(comparisons[0].b)
                if (own(value.false_value)) == over or own(value.false_value):
                    return (_largest if over else _least), taken[0]
        raise NotEvaluated("a reduction of another kind")

    def _number(self, expression: Any) -> Any:
        return self._value(expression, {}).flat[0]

    def _value(self, e: Any, env: dict[Any, np.ndarray]) -> np.ndarray:
        """The value of an expression; the first axis is that of trials, the others are those of the places."""
        kind = type(e)
        if kind is tirx.IntImm or kind is tirx.FloatImm:
            return np.array([e.value], dtype=_numpy(_dtype(e)))
        if kind is Var:
            known = env.get(_key(e))
            return np.array([self._sizes(e.name)]) if known is None else known[None]
        if kind in _BINARY:
            return self._binary(kind, self._value(e.a, env), self._value(e.b, env), _dtype(e))
        if kind is TensorLoad:
            indices = [self._value(index, env)[0] for index in e.indices]  # a place is not a matter of rounding
            return self._at(e.source, tuple(indices))
        if kind is tirx.Select:
            return _aligned(np.where, *(self._value(each, env) for each in (e.condition, e.true_value, e.false_value)))
        if kind is tirx.Cast:
            return self._cast(self._value(e.value, env), _dtype(e.value), _dtype(e))
        if kind is tirx.Not:
            return ~self._value(e.a, env).astype(bool)
        if kind is tirx.Let:
            return self._value(e.body, {**env, _key(e.var): self._value(e.value, env)[0]})
        if kind is Call:
            return self._call(e, env)
        raise NotEvaluated(f"no value for a {kind.__name__}")

    def _binary(self, kind: Any, a: np.ndarray, b: np.ndarray, dtype: str) -> np.ndarray:
        if kind is tirx.Div and "float" not in dtype:
            return _aligned(lambda x, y: np.trunc(x / np.where(y == 0, 1, y)).astype(np.int64), a, b)
        if kind in (tirx.FloorDiv, tirx.FloorMod, tirx.Mod) and "float" not in dtype:
            b = np.where(b == 0, 1, b)
        result = _wrapped(_aligned(_BINARY[kind], a, b), dtype)
        _check_size(result)
        if kind in _COMPARED and a.dtype.kind == "f" and len(result) > 1:
            return _undecided(_aligned(np.subtract, a, b), result)
        return self._rounding.of(result, dtype) if kind in _ROUNDED else result

    def _cast(self, value: np.ndarray, before: str, after: str) -> np.ndarray:
        if "float" in after:
            return self._rounding.of(value.astype(np.float64), after)
        if after == "bool":
            return value != 0
        with np.errstate(invalid="ignore"):
            whole = _stepped(np.trunc, value) if "float" in before else value
            return _wrapped(whole.astype(np.int64), after)

    def _call(self, e: Any, env: dict[Any, np.ndarray]) -> np.ndarray:
        name = e.op.name.partition(".")[2] if hasattr(e.op, "name") else ""
        args = list(e.args)
        if name in ("call_pure_extern", "call_extern") and isinstance(args[0], StringImm):
            name, args = str(args[0].value).removesuffix("f"), args[1:]
        values = [self._value(each, env) for each in args]
        if name in ("if_then_else",):
            return _aligned(np.where, *values)
        if name == "likely":
            return values[0]
        if name in _STEPS and values[0].dtype.kind == "f":
            return _stepped(_EXACT_CALLS[name], values[0])
        if name in _EXACT_CALLS:
            return _wrapped(_aligned(_EXACT_CALLS[name], *values), _dtype(e))
        if name in _CALLS:
            with np.errstate(all="ignore"):
                result = _aligned(_CALLS[name], *values)
            return self._rounding.of(result, _dtype(e), units=1.0 if name == "sqrt" else FEW_ULP)
        raise NotEvaluated(f"no value for a call of {name or e.op}")


def _key(variable: Any) -> int:
    """The identity of a variable, or of the buffer that one is; comparing two makes an expression."""
    return hash(variable)


def _same(a: Any, b: Any) -> bool:
    return bool(a.same_as(b)) or (isinstance(a, tirx.IntImm) and isinstance(b, tirx.IntImm) and int(a) == int(b))


def _dtype(e: Any) -> str:
    return str(ty_of(e).dtype)


def _numpy(dtype: str) -> Any:
    return np.float64 if "float" in dtype else np.bool_ if dtype == "bool" else np.int64


def _wrapped(value: np.ndarray, dtype: str) -> np.ndarray:
    """Integers as a dtype of so many bits holds them."""
    if "int" not in dtype or dtype == "int64":
        return value
    return value.astype(dtype if dtype != "uint64" else np.uint64).astype(np.int64)


def _aligned(function: Callable[..., Any], *values: np.ndarray) -> np.ndarray:
    """Apply a function elementwise; a value without an axis of places is the same at every place."""
    most = max(value.ndim for value in values)
    shaped = [value.reshape(value.shape[:1] + (1,) * (most - value.ndim) + value.shape[1:]) for value in values]
    with np.errstate(all="ignore"):
        return np.asarray(function(*shaped))


def _undecided(apart: np.ndarray, result: np.ndarray) -> np.ndarray:
    """A comparison of numbers so far `apart`; the last copy says the opposite where rounding may turn it.

    Copies of which there are few agree by chance, and those of two numbers that may be one are hardly ever the same.
    """
    apart = np.broadcast_to(apart, result.shape)
    return np.concatenate([result[:-1], np.where(np.abs(apart[0]) < _reach(apart), ~result[:1], result[-1:])])


def _stepped(function: Callable[[np.ndarray], np.ndarray], value: np.ndarray) -> np.ndarray:
    """A function with steps; the last copy is on another one where rounding may lead there."""
    result = function(value)
    if len(value) == 1:
        return result
    low, high = (function(value[0] + sign * _reach(value)) for sign in (-1, 1))
    other = np.where(low != result[0], low, np.where(high != result[0], high, result[-1]))
    return np.concatenate([result[:-1], other[None]])


def _reach(value: np.ndarray) -> np.ndarray:
    """How far from a number its rounding may lead; nowhere, where that is not known."""
    with np.errstate(all="ignore"):
        deviation = np.sqrt(np.mean(np.square(value[1:] - value[:1]), axis=0))
    return np.where(np.isfinite(deviation), SURE * deviation, 0.0)


def _check_size(value: np.ndarray) -> None:
    if value.size > MOST:
        raise NotEvaluated(f"{value.size:,} numbers for some elements")


def _largest(terms: np.ndarray) -> np.ndarray:
    return terms.max(-1)


def _least(terms: np.ndarray) -> np.ndarray:
    return terms.min(-1)


def _erf(x: np.ndarray) -> np.ndarray:
    return np.frompyfunc(math.erf, 1, 1)(x).astype(np.float64)


def _erfc(x: np.ndarray) -> np.ndarray:
    return np.frompyfunc(math.erfc, 1, 1)(x).astype(np.float64)


_BINARY: dict[Any, Callable[..., Any]] = {
    tirx.Add: np.add, tirx.Sub: np.subtract, tirx.Mul: np.multiply, tirx.Div: np.divide,
    tirx.FloorDiv: np.floor_divide, tirx.FloorMod: np.mod, tirx.Mod: np.fmod,
    tirx.Max: lambda a, b: np.where(a > b, a, b), tirx.Min: lambda a, b: np.where(a < b, a, b),
    tirx.EQ: np.equal, tirx.NE: np.not_equal, tirx.LT: np.less, tirx.LE: np.less_equal, tirx.GT: np.greater,
    tirx.GE: np.greater_equal, tirx.And: np.logical_and, tirx.Or: np.logical_or,
    tirx.BitwiseAnd: np.bitwise_and, tirx.BitwiseOr: np.bitwise_or, tirx.BitwiseXor: np.bitwise_xor,
    tirx.LShift: np.left_shift, tirx.RShift: np.right_shift,
}  # fmt: skip
_COMPARED = (tirx.EQ, tirx.NE, tirx.LT, tirx.LE, tirx.GT, tirx.GE)
_STEPS = ("floor", "ceil", "trunc", "round", "nearbyint")
_ROUNDED = (tirx.Add, tirx.Sub, tirx.Mul, tirx.Div)
_EXACT_CALLS: dict[str, Callable[..., Any]] = {
    "fabs": np.abs, "abs": np.abs, "floor": np.floor, "ceil": np.ceil, "trunc": np.trunc, "round": np.round,
    "nearbyint": np.rint, "isnan": np.isnan, "isinf": np.isinf, "isfinite": np.isfinite, "fmod": np.fmod,
    "copysign": np.copysign, "bitwise_and": np.bitwise_and, "bitwise_or": np.bitwise_or,
    "bitwise_xor": np.bitwise_xor, "bitwise_not": np.invert, "shift_left": np.left_shift,
    "shift_right": np.right_shift,
}  # fmt: skip
_CALLS: dict[str, Callable[..., Any]] = {
    "exp": np.exp, "exp2": np.exp2, "expm1": np.expm1, "log": np.log, "log2": np.log2, "log10": np.log10,
    "log1p": np.log1p, "sqrt": np.sqrt, "rsqrt": lambda x: 1 / np.sqrt(x), "tanh": np.tanh, "sin": np.sin,
    "cos": np.cos, "tan": np.tan, "sinh": np.sinh, "cosh": np.cosh, "asin": np.arcsin, "acos": np.arccos,
    "atan": np.arctan, "asinh": np.arcsinh, "acosh": np.arccosh, "atanh": np.arctanh, "atan2": np.arctan2,
    "pow": np.power, "sigmoid": lambda x: 1 / (1 + np.exp(-x)), "erf": _erf, "erfc": _erfc, "hypot": np.hypot,
}  # fmt: skip
