"""What a row is: calls of ATen operators on tensors of given shapes, written as an expression.

    relu(conv2d(f32(1, 64, 56, 56), const(f32(128, 64, 3, 3)), None, [2, 2], [1, 1]))

An operator stands under its name, with its overload where that is not `default` (`add.Tensor`); a tensor under its
dtype, `const` where it is a weight, and with the order of its axes where memory has another: `f32(1, 197, 12, 64)[0, 2,
1, 3]` is that tensor with its axes permuted. A row with one call is of an operator, one with several of a chain.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import torch

from ..._torch import OpOverload, pytree, schema

DTYPES = {
    "f64": torch.float64,
    "f32": torch.float32,
    "f16": torch.float16,
    "bf16": torch.bfloat16,
    "i64": torch.int64,
    "i32": torch.int32,
    "i16": torch.int16,
    "i8": torch.int8,
    "u8": torch.uint8,
    "b1": torch.bool,
}
NAMES = {dtype: name for name, dtype in DTYPES.items()}
FILE = Path(__file__).with_name("rows.txt")


@dataclass(frozen=True)
class Tensor:
    """An operand: its dtype and shape in memory, the axes in the order in which they are used, whether a weight."""

    dtype: torch.dtype
    shape: tuple[int, ...]
    order: tuple[int, ...] = ()
    const: bool = False

    def __getitem__(self, order: Any) -> Tensor:
        return Tensor(self.dtype, self.shape, order if isinstance(order, tuple) else (order,), self.const)

    def __repr__(self) -> str:
        text = f"{NAMES[self.dtype]}({', '.join(map(str, self.shape))})"
        text += f"[{', '.join(map(str, self.order))}]" if self.order else ""
        return f"const({text})" if self.const else text

    @property
    def used(self) -> tuple[int, ...]:
        """The shape that the operator sees."""
        return tuple(self.shape[axis] for axis in self.order) if self.order else self.shape

    @property
    def bytes(self) -> int:
        """Its size in memory."""
        return math.prod(self.shape) * self.dtype.itemsize


@dataclass(frozen=True)
class Call:
    """A call of an operator; arguments are tensors, other calls, plain values, and lists of them."""

    name: str
    args: tuple[Any, ...] = ()
    kwargs: tuple[tuple[str, Any], ...] = ()

    def __repr__(self) -> str:
        given = [*map(_text, self.args), *(f"{name}={_text(value)}" for name, value in self.kwargs)]
        return f"{self.name}({', '.join(given)})"

    @property
    def overload(self) -> OpOverload:
        """The operator."""
        return overload(self.name)

    def parts(self) -> Iterator[Call]:
        """Itself after the calls that it is made on."""
        for value in pytree.tree_leaves((self.args, dict(self.kwargs))):
            if isinstance(value, Call):
                yield from value.parts()
        yield self


@dataclass(frozen=True)
class Row:
    """One line of the file: the program, and where it is from in words."""

    call: Call
    source: str

    @cached_property
    def text(self) -> str:
        """The program as an expression."""
        return repr(self.call)

    @property
    def name(self) -> str:
        """The operators, in the order in which they are called."""
        return " ".join(part.name for part in self.call.parts())

    @property
    def tensors(self) -> list[tuple[Tensor, Call, int]]:
        """Every operand in the order of the text, with the call that it is for and its place among what that takes."""
        return list(_operands(self.call))

    @property
    def bytes(self) -> int:
        """What its operands hold."""
        return sum(each.bytes for each, _, _ in self.tensors)


def _operands(call: Call) -> Iterator[tuple[Tensor, Call, int]]:
    taken = [each for each in pytree.tree_leaves((call.args, dict(call.kwargs))) if isinstance(each, Call | Tensor)]
    for place, each in enumerate(taken):
        if isinstance(each, Call):
            yield from _operands(each)
        else:
            yield each, call, place


def overload(name: str) -> OpOverload:
    """The operator that stands under a name. Raises AttributeError where there is none."""
    packet, _, kind = name.partition(".")
    found: OpOverload = getattr(getattr(torch.ops.aten, packet), kind or "default")
    return found


def name_of(func: OpOverload) -> str:
    """The name under which an operator stands."""
    packet = schema(func).name.removeprefix("aten::")
    kind = str(func).rpartition(".")[2]
    return packet if kind == "default" else f"{packet}.{kind}"


def _text(value: Any) -> str:
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_text, value))}]"
    if isinstance(value, torch.dtype | torch.layout | torch.memory_format):
        return str(value)
    return repr(value)


# ---------------------------------------------------------------- read


class _Operator:
    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, kind: str) -> _Operator:
        return _Operator(f"{self._name}.{kind}")

    def __call__(self, *args: Any, **kwargs: Any) -> Call:
        return Call(self._name, args, tuple(kwargs.items()))


class _Names(dict[str, Any]):
    def __missing__(self, name: str) -> Any:
        if name in DTYPES:
            return lambda *shape: Tensor(DTYPES[name], shape)
        return _Operator(name)


def parse(text: str, source: str = "") -> Row:
    """Read the expression of a row. Raises SyntaxError, and ValueError for what is no call."""
    known = {"const": lambda tensor: Tensor(tensor.dtype, tensor.shape, tensor.order, True), "torch": torch}
    values = {"inf": math.inf, "nan": math.nan, "__builtins__": {}}
    call = eval(text, {}, _Names(known | values))
    if not isinstance(call, Call):
        raise ValueError(f"{text!r} calls no operator")
    return Row(call, source)


def read(path: Path = FILE) -> list[Row]:
    """The rows of a file: a line each, the source after `  # `."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return [parse(*line.partition("  # ")[::2]) for line in lines]
