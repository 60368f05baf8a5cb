"""A program: inputs to be drawn, weights, lines of Python and what is returned; as a script that anyone can run.

    program.module()(*program.tensors(sizes))

A line is a statement of `forward` in the names x0, x1, ... (inputs), v0, v1, ... (values), self.w0 (weights), self.m0
(submodules) and n (the named size, where there is one).
"""

from __future__ import annotations

import itertools
import linecache
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

NAME = re.compile(r"\b(?:[vx]\d+|n|self\.[wm]\d+)\b")
_SPECIAL = (float("nan"), float("inf"), -float("inf"), -0.0)
_counter = itertools.count()


@dataclass(frozen=True)
class Drawn:
    """A tensor to be drawn: in [low, high), multiples of a quarter if `exact`; a name in the shape is a size.

    `layout` says how it lies in memory: "" is contiguous, "reversed" has its axes the other way round, "last" its
    second axis last, "apart" every other element of a larger one. `special`: NaN, infinities and -0 are among it.
    """

    shape: tuple[int | str, ...]
    dtype: str = "float32"
    low: float = -2
    high: float = 2
    exact: bool = True
    layout: str = ""
    special: bool = False

    def tensor(self, name: str, sizes: Mapping[str, int] = {}) -> Tensor:
        """Draw it, from the name and the shape alone, by numpy's RandomState, which never changes."""
        shape = [sizes[size] if isinstance(size, str) else size for size in self.shape]
        order = list(range(len(shape)))
        if self.layout == "reversed":
            order.reverse()
        elif self.layout == "last" and len(shape) > 2:
            order.append(order.pop(1))
        rng = np.random.RandomState(zlib.crc32(f"{name} {shape}".encode()))
        numbers = np.asarray(rng.uniform(self.low, self.high, [shape[axis] for axis in order]))
        dtype: torch.dtype = getattr(torch, self.dtype)
        if not dtype.is_floating_point:
            numbers = np.floor(numbers)
        elif self.exact:
            numbers = np.floor(numbers * 4) / 4
        if self.special and numbers.size:
            places = rng.randint(0, numbers.size, 1 + numbers.size // 6)
            numbers.reshape(-1)[places] = rng.choice(_SPECIAL, len(places))
        drawn = torch.from_numpy(np.ascontiguousarray(numbers).reshape(numbers.shape)).to(dtype).clone()
        drawn = drawn.permute([order.index(axis) for axis in range(len(order))])
        if self.layout == "apart" and shape:
            wide = torch.zeros([*shape[:-1], 2 * shape[-1]], dtype=dtype)
            wide[..., ::2] = drawn
            drawn = wide[..., ::2]
        return drawn

    def __str__(self) -> str:
        plain = Drawn(self.shape)
        shown = [repr(self.shape)]
        shown += [f"{key}={value!r}" for key, value in vars(self).items() if value != getattr(plain, key)]
        return f"Drawn({', '.join(shown)})"


def filled(module: nn.Module, name: str) -> nn.Module:
    """Return `module` for inference, its weights drawn by name: none keeps a value that would hide a mistake."""
    module.eval().requires_grad_(False)
    for path, tensor in [*module.named_parameters(), *module.named_buffers()]:
        if tensor.is_floating_point():
            low = 0.5 if "var" in path else -1.0
            tensor.copy_(Drawn(tuple(tensor.shape), low=low, high=1.5).tensor(f"{name}.{path}"))
    return module


@dataclass(frozen=True)
class Program:
    """What is grown; `inputs` are x0, x1, ...; `made` are the lines of __init__, by the names that they make."""

    name: str
    inputs: tuple[Drawn, ...]
    made: tuple[tuple[str, str], ...]
    lines: tuple[str, ...]
    results: tuple[str, ...]
    sizes: tuple[dict[str, int], ...] = ({},)

    @property
    def structure(self) -> str:
        """What is returned, as text."""
        inner = ", ".join(self.results)
        return inner if len(self.results) == 1 else inner if len(self.results) % 3 else f"[{inner}]"

    def tensors(self, sizes: Mapping[str, int]) -> list[Tensor]:
        """Draw the inputs."""
        return [given.tensor(f"x{at}", sizes) for at, given in enumerate(self.inputs)]

    def lean(self) -> Program:
        """Return the program without inputs and weights that no line uses."""
        text = "\n".join((*self.lines, *self.results))
        named = {name for given in self.inputs for name in given.shape if isinstance(name, str)}
        used = set(NAME.findall(text))
        made = tuple(each for each in self.made if f"self.{each[0]}" in used)
        sizes = self.sizes if named else ({},)
        return replace(self, made=made, sizes=sizes)

    def source(self) -> str:
        """Return the program as a script."""
        arguments = "".join(f", x{at}" for at in range(len(self.inputs)))
        body = "\n".join(self.lines)
        makes = [text for _, text in self.made]
        uses_torch = re.search(r"\b(torch|aten)\.", "\n".join((body, *makes)))
        lines = [f'"""{self.name}"""', "", *(["import torch"] if uses_torch else []), "from torch import nn"]
        lines += ["from torch.nn import functional as F"] if re.search(r"\bF\.", body) else []
        helpers = ["Drawn", *(["filled"] if any("filled(" in text for text in makes) else []), "hold"]
        lines += ["", f"from relax_zoo.harness.fuzz.script import {', '.join(helpers)}", ""]
        lines += ["aten = torch.ops.aten", ""] if "aten." in body else []
        lines += ["", "class Program(nn.Module):"]
        if makes:
            lines += [
                "    def __init__(self):",
                "        super().__init__()",
                *(f"        {text}" for text in makes),
                "",
            ]
        lines += [f"    def forward(self{arguments}):", *(f"        {line}" for line in self._body())]
        lines += [f"        return {self.structure}", "", ""]
        lines += ["INPUTS = [", *(f"    {given}," for given in self.inputs), "]", f"SIZES = {list(self.sizes)}", ""]
        lines += ['if __name__ == "__main__":', "    hold(Program, INPUTS, SIZES)", ""]
        return "\n".join(lines).replace("'", '"')

    def _body(self) -> list[str]:
        if not re.search(r"\bn\b", "\n".join((*self.lines, *self.results))):
            return list(self.lines)
        places = ((i, given.shape.index("n")) for i, given in enumerate(self.inputs) if "n" in given.shape)
        at, axis = next(places)
        return [f"n = x{at}.size({axis})", *self.lines]

    def module(self) -> nn.Module:
        """Make the module, by the very text of the script; its lines are in tracebacks."""
        text = self.source()
        file = f"<fuzzed program {next(_counter)}>.py"
        linecache.cache[file] = (len(text), None, text.splitlines(keepends=True), file)
        scope: dict[str, Any] = {"__name__": "fuzzed"}
        with torch.no_grad():
            exec(compile(text, file, "exec"), scope)
            module: nn.Module = scope["Program"]()
        return module.eval()
