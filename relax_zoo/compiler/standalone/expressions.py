"""Sizes, and the conditions on them, as C: 64 bits, and what is too large stays the largest number.

The functions that a text calls (`add`, `sub`, `mul`, `quotient`, `rest`, `least`, `most`) are in `emission.PROLOGUE`.
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterable, Mapping
from typing import Any

from ..._tvm import structural_walk, tirx

_CALLS = {
    tirx.Add: "add", tirx.Sub: "sub", tirx.FloorDiv: "quotient", tirx.FloorMod: "rest",
    tirx.Min: "least", tirx.Max: "most",
}  # fmt: skip
_BETWEEN = {
    tirx.EQ: "==", tirx.NE: "!=", tirx.LT: "<", tirx.LE: "<=", tirx.GT: ">", tirx.GE: ">=",
    tirx.And: "&&", tirx.Or: "||",
}  # fmt: skip


class Unwritten(ValueError):
    """An expression has a part that has no form here."""


def size(value: Any, places: Mapping[Any, str]) -> int | str:
    """A size as a number, or as C over the variables of which `places` says where they are. Raises Unwritten."""
    if isinstance(value, int | tirx.IntImm):
        return int(value)
    for variable, place in places.items():
        if value.same_as(variable):
            return place
    if isinstance(value, tirx.Cast):
        return size(value.value, places)
    if isinstance(value, tirx.Not):
        return f"(!{size(value.a, places)})"
    if isinstance(value, tirx.Select):
        parts = [size(part, places) for part in (value.condition, value.true_value, value.false_value)]
        return "({} ? {} : {})".format(*parts)
    if isinstance(value, tirx.Mul):
        return product(_factors(value), places)
    if type(value) in _CALLS:
        return f"{_CALLS[type(value)]}({size(value.a, places)}, {size(value.b, places)})"
    if type(value) in _BETWEEN:
        return f"({size(value.a, places)} {_BETWEEN[type(value)]} {size(value.b, places)})"
    raise Unwritten(f"the size {value}")


def product(values: Iterable[Any], places: Mapping[Any, str]) -> int | str:
    """The product of sizes; the same text for the same factors in any order. Raises Unwritten."""
    whole, texts = 1, []
    for value in values:
        for factor in _factors(value):
            text = size(factor, places)
            if isinstance(text, int):
                whole *= text
            else:
                texts.append(text)
    if not texts or whole == 0:
        return whole
    return functools.reduce(lambda a, b: f"mul({a}, {b})", [*sorted(texts), *([str(whole)] if whole != 1 else [])])


def _factors(value: Any) -> list[Any]:
    return [*_factors(value.a), *_factors(value.b)] if isinstance(value, tirx.Mul) else [value]


def variables(value: Any) -> list[Any]:
    """The variables of a size, each as often as it is there."""
    found: list[Any] = []
    if isinstance(value, tirx.Var):
        return [value]
    if not isinstance(value, int | tirx.IntImm):
        structural_walk(value, (tirx.Var, found.append))
    return found


_OPERATORS: dict[type, str] = {
    ast.Add: "add", ast.Sub: "sub", ast.Mult: "mul", ast.FloorDiv: "quotient", ast.Mod: "rest",
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=",
    ast.And: " && ", ast.Or: " || ",
}  # fmt: skip


def condition(text: str, places: Mapping[str, str]) -> str:
    """A condition on sizes (`runtime.constraints`) as C; where it divides by zero it does not hold.

    Raises KeyError for a size that is not in `places`, and Unwritten for what has no form in whole numbers.
    """
    divisors: list[str] = []
    found = _written(ast.parse(text, mode="eval").body, places, divisors)
    return " && ".join([*(f"{divisor} != 0" for divisor in divisors), found])


def _written(node: ast.expr, places: Mapping[str, str], divisors: list[str]) -> str:
    def of(part: ast.expr) -> str:
        return _written(part, places, divisors)

    match node:
        case ast.Name(id=name):
            return places[name]
        case ast.Constant(value=int(value)):
            return str(int(value))
        case ast.Call(func=ast.Name(id="min" | "max" as name), args=[first, *others]):
            text = of(first)
            for other in others:
                text = f"{'least' if name == 'min' else 'most'}({text}, {of(other)})"
            return text
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return f"(!{of(operand)})"
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return f"sub(0, {of(operand)})"
        case ast.BoolOp(op=operator, values=values):
            return "(" + _OPERATORS[type(operator)].join(map(of, values)) + ")"
        case ast.Compare(left=left, ops=operators, comparators=others):
            sides = [of(each) for each in (left, *others)]
            signs = [_OPERATORS[type(operator)] for operator in operators]
            pairs = zip(sides, signs, sides[1:], strict=False)
            return "(" + " && ".join(f"{a} {sign} {b}" for a, sign, b in pairs) + ")"
        case ast.BinOp(left=base, op=ast.Pow(), right=ast.Constant(value=int(exponent))) if 0 <= exponent < 8:
            text = "1"
            for _ in range(exponent):
                text = f"mul({text}, {of(base)})"
            return text
        case ast.BinOp(left=left, op=operator, right=right) if type(operator) in _OPERATORS:
            if isinstance(operator, ast.FloorDiv | ast.Mod):
                divisors.append(of(right))
            return f"{_OPERATORS[type(operator)]}({of(left)}, {of(right)})"
    raise Unwritten(f"the condition {ast.unparse(node)}")
