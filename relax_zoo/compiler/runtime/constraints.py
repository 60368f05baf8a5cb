"""Conditions on sizes, as a module's attribute `constraints` holds them, made callable."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Callable, Iterable, Mapping

Condition = Callable[[Mapping[str, int]], bool]

_ALLOWED = (
    *(ast.Expression, ast.Name, ast.Load, ast.Constant, ast.Compare, ast.BoolOp, ast.BinOp, ast.UnaryOp, ast.Call),
    *(ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.And, ast.Or, ast.Not, ast.USub),
    *(ast.Add, ast.Sub, ast.Mult, ast.FloorDiv, ast.Mod, ast.Pow, ast.Div),
)


class SizeError(ValueError, IndexError, RuntimeError):
    """Sizes that a program does not take; PyTorch raises one of several kinds of error there."""


def check(
    conditions: Iterable[tuple[str, Condition]],
    sizes: Mapping[str, int],
    where: Callable[[str], str] = lambda name: "",
) -> None:
    """Raise SizeError unless `sizes` meet every condition, those left out that are about other sizes.

    `where` says of the name of a size what it is the size of, as the error has it.
    """
    for text, holds in conditions:
        with contextlib.suppress(NameError):
            if not holds(sizes):
                named = {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
                given = ", ".join(f"{name} = {size}{where(name)}" for name, size in sizes.items() if name in named)
                raise SizeError(f"the program takes sizes such that {text}, but {given}")


def condition(text: str) -> Condition:
    """`text`, an expression such as "length % 2 == 0 and length <= 512", as a function of the sizes by name.

    Only arithmetic, comparisons, min and max are taken; anything else raises ValueError, for a module may come from
    anywhere. A condition that divides by zero does not hold.

    >>> condition("n % 2 == 0")({"n": 3})
    False
    """
    tree = ast.parse(text, mode="eval")
    for node in ast.walk(tree):
        known = isinstance(node, _ALLOWED)
        if isinstance(node, ast.Call):
            known = isinstance(node.func, ast.Name) and node.func.id in ("min", "max") and not node.keywords
        if isinstance(node, ast.Constant):
            known = isinstance(node.value, int | float)
        if not known:
            raise ValueError(f"the constraint {text!r} is not one on sizes")
    code = compile(tree, "<constraint>", "eval")
    functions = {"__builtins__": {}, "min": min, "max": max}

    def holds(sizes: Mapping[str, int]) -> bool:
        try:
            return bool(eval(code, functions, dict(sizes)))
        except ZeroDivisionError:
            return False

    return holds
