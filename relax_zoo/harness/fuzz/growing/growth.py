"""A program while it grows: its tensors, and what may be added to it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from .program import NAME, Drawn, Program, filled

SCOPE = {"torch": torch, "F": F, "aten": torch.ops.aten}
MOST = 600  # elements of a value
SIZES = (1, 2, 3, 4, 5, 6)
WORLDS = ({"n": 4}, {"n": 7})
DTYPES = ("float32",) * 10 + ("float64", "float16", "bfloat16", "int64", "int64", "int32", "uint8", "int8", "bool")


class Draws:
    """Choices, always the same for the same seed."""

    def __init__(self, *seed: int) -> None:
        self._rng = np.random.RandomState([number % 2**32 for number in seed])

    def one(self, choices: Any) -> Any:
        """One of several."""
        return choices[self._rng.randint(len(choices))]

    def number(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`."""
        return int(self._rng.randint(low, high + 1))

    def chance(self, share: float) -> bool:
        """True in that share of cases."""
        return bool(self._rng.rand() < share)

    def some(self, choices: Any, least: int = 1) -> list[Any]:
        """Several different ones, in any order."""
        order = self._rng.permutation(len(choices))
        return [choices[at] for at in order[: self.number(min(least, len(choices)), len(choices))]]


class Growth:
    """A program while it grows; `values` are the names that tensors have, in the order in which they were made."""

    def __init__(self, draws: Draws, *, named: bool = False) -> None:
        self.draws = draws
        self.named = named
        self.sizes: tuple[dict[str, int], ...] = WORLDS if self.named else ({},)
        self.base = self._base()
        self.inputs: list[Drawn] = []
        self.made: list[tuple[str, str]] = []
        self.lines: list[str] = []
        self.values: list[str] = []
        self.used: set[str] = set()
        self.count = 0
        self.worlds: list[dict[str, Any]] = [{"self": torch.nn.Module(), **sizes} for sizes in self.sizes]
        self.weights: set[int] = set()

    def _base(self) -> list[int | str]:
        """The shape around which the program turns: of an image, a sequence, or anything."""
        d = self.draws
        kinds = [
            [d.number(1, 2), d.one((2, 3, 4)), d.number(3, 6), d.number(3, 6)],
            [d.number(1, 2), d.number(2, 6), 4],
        ]
        base: list[int | str] = d.one([*kinds, [d.one(SIZES) for _ in range(d.number(1, 4))]])
        if self.named:
            base[d.number(0, len(base) - 1)] = "n"
        return base

    # ---- what there is

    def of(self, name: str) -> Tensor:
        """The tensor of a name, at the first sizes."""
        found: Tensor = self.seen(name, self.worlds[0])
        return found

    def seen(self, name: str, world: dict[str, Any]) -> Any:
        """What a name is in a world."""
        return getattr(world["self"], name[5:]) if name.startswith("self.") else world[name]

    def dims(self, name: str) -> list[int | str]:
        """The shape of a name; a size that differs between the worlds is given as text."""
        shapes = [list(self.seen(name, world).shape) for world in self.worlds]
        if len(shapes) == 1 or shapes[0] == shapes[1]:
            return list(shapes[0])
        known = {(4, 7): "n", (8, 14): "n * 2", (5, 8): "n + 1", (3, 6): "n - 1"}
        pairs = zip(*shapes, strict=True)
        return [a if a == b else known.get((a, b), f"{name}.size({at})") for at, (a, b) in enumerate(pairs)]

    def is_finite(self, name: str) -> bool:
        """Whether nothing in a tensor is NaN or infinite, in any world."""
        return all(bool(self.seen(name, world).isfinite().all()) for world in self.worlds)

    def pick(self, fits: Callable[[Tensor], bool] = lambda tensor: True) -> str | None:
        """A value that fits: a late one rather than an early one, one that nothing uses rather than another."""
        names = [name for name in self.values if fits(self.of(name))]
        if not names:
            return None
        if self.draws.chance(0.75):
            names = [name for name in names if self.of(name).numel() > 3] or names
        recent = names[-4:]
        fresh = [name for name in recent if name not in self.used]
        return str(self.draws.one(self.draws.one([names, recent, fresh or recent])))

    # ---- what is added

    def input(self, drawn: Drawn) -> str:
        """A new input."""
        name = f"x{len(self.inputs)}"
        for world, sizes in zip(self.worlds, self.sizes, strict=True):
            world[name] = drawn.tensor(name, sizes)
        self.inputs.append(drawn)
        self.values.append(name)
        return name

    def weight(self, drawn: Drawn) -> str:
        """A new weight, a buffer."""
        name = f"w{len(self.made)}"
        self.made.append((name, f'self.register_buffer("{name}", {drawn}.tensor("{name}"))'))
        tensor = drawn.tensor(name)
        self.weights.add(tensor.untyped_storage().data_ptr())
        for world in self.worlds:
            world["self"].register_buffer(name, tensor)
        return f"self.{name}"

    def submodule(self, text: str) -> str:
        """A new submodule of `torch.nn`, by the text that makes it."""
        name = f"m{len(self.made)}"
        self.made.append((name, f'self.{name} = filled({text}, "{name}")'))
        module = filled(eval(text, {"nn": torch.nn}), name)
        for world in self.worlds:
            world["self"].add_module(name, module)
        return f"self.{name}"

    def marked(self) -> tuple[int, ...]:
        """How far the program has grown, for `forget`."""
        return len(self.inputs), len(self.made), len(self.lines), len(self.values)

    def forget(self, mark: tuple[int, ...]) -> None:
        """Take back what was made for a line that was not kept; nothing of that writes."""
        inputs, made, lines, values = mark
        del self.inputs[inputs:], self.made[made:], self.lines[lines:], self.values[values:]

    def emit(self, text: str, results: int = 1) -> list[str] | None:
        """Add the line that names what `text` computes; None where PyTorch does not take it, or gives nothing fit.

        A line with no result to name is one that writes.
        """
        names = [f"v{self.count + at}" for at in range(results)]
        line = f"{', '.join(names)} = {text}" if results else text
        code = compile(line, "<line>", "exec")
        before = None if results else copy.deepcopy(self.worlds)
        for world in self.worlds:
            try:
                exec(code, SCOPE, world)
                fit = all(self._fits(world.get(name)) for name in (names or self.values))
            except Exception:
                fit = False
            if not fit:
                self._take_back(before)
                return None
        self.lines.append(line)
        self.values += names
        self.count += results
        self.used |= set(NAME.findall(text))
        return names

    def _take_back(self, before: list[dict[str, Any]] | None) -> None:
        if before is not None:
            self.worlds = before
            weights = (buffer for world in before for buffer in world["self"].state_dict().values())
            self.weights = {buffer.untyped_storage().data_ptr() for buffer in weights}

    def _fits(self, value: Any) -> bool:
        if not isinstance(value, Tensor) or value.is_complex() or value.numel() > MOST or value.dim() > 6:
            return False
        if str(value.dtype).removeprefix("torch.") not in DTYPES or value.layout != torch.strided:
            return False
        if not value.numel() or value.dtype == torch.bool:
            return True
        if not value.is_floating_point():
            return bool(value.abs().max() < 2**24) if value.dtype == torch.int64 else True
        finite = value.isfinite()
        most = 200.0 if value.dtype in (torch.float16, torch.bfloat16) else 1e4
        return bool(2 * finite.sum() >= value.numel()) and bool(value[finite].abs().max() < most)

    def may_write(self, name: str) -> bool:
        """Whether the memory of a name may be written into: no weight's, and not one element at several places."""
        tensor = self.of(name)
        spread = all(stride for size, stride in zip(tensor.shape, tensor.stride(), strict=True) if size > 1)
        return spread and tensor.untyped_storage().data_ptr() not in self.weights

    def finished(self, name: str) -> Program:
        """The program, with what nothing uses among its results, and others by chance."""
        d = self.draws
        unused = [value for value in self.values if value not in self.used and not value.startswith("x")]
        results = [*d.some(unused)[:3]] if unused else [self.values[-1]]
        results += [d.one(self.values) for _ in range(d.number(0, 2))]
        last = self.values[-1]
        results = list(dict.fromkeys([last, *results])) if d.chance(0.95) else [last, last]
        made = tuple(self.made)
        return Program(name, tuple(self.inputs), made, tuple(self.lines), tuple(results), self.sizes).lean()


def drawn(growth: Growth, shape: tuple[int | str, ...], dtype: str) -> Drawn:
    """A tensor of that shape and dtype, of any values and layout."""
    d = growth.draws
    low, high = {"bool": (0, 2), "uint8": (0, 9)}.get(dtype, (-9, 9) if "int" in dtype else (-2, 2))
    layout = d.one(("", "", "", "", "reversed", "last", "apart"))
    # of halves PyTorch's own convolutions take a NaN beside a window for one within
    special = dtype in ("float32", "float64") and d.chance(0.06)
    return Drawn(shape, dtype, low, high, d.chance(0.6), layout if len(shape) else "", special)
