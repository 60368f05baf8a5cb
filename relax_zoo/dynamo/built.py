"""A captured graph as torch.compile calls it: built for the weights and sizes that it meets, and not often."""

from __future__ import annotations

import weakref
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, fx

from relax_zoo import compiler
from relax_zoo._torch import compile_lock, holds_model_state, version
from relax_zoo.translator.fx import from_dynamo

from .inputs import Inputs
from .program import Program

CONSTANT = 3  # builds that hold the weights as constants, before those that have changed in between become inputs
KEPT = 16  # programs of one graph


class Built:
    """The graph's programs, by the weights that they hold as constants and the sizes that they are for.

    A parameter or buffer is a constant of the build, until it turns out that it is none: what has changed when a build
    would be needed for the third time, be it in place, be it that the graph serves another layer, is an input from then
    on. So are, from the beginning, weights that the graph changes itself, and those of inference mode, whose changes
    cannot be seen.
    """

    def __init__(self, graph: fx.GraphModule) -> None:
        """Take a graph whose placeholders say what torch.compile knows of them; it is built when it is called."""
        self._graph = graph
        placeholders = graph.graph.find_nodes(op="placeholder")
        examples = [node.meta.get("example_value") for node in placeholders]
        self._weights = [i for i, node in enumerate(placeholders) if holds_model_state(node)]
        self._open = [i for i, example in enumerate(examples) if isinstance(example, torch.SymInt)]
        self._plain = [i for i, x in enumerate(examples) if not isinstance(x, Tensor | torch.SymInt)]
        self._named = True
        self._programs: dict[Any, tuple[Program, list[weakref.ref[Tensor]]]] = {}
        self._last: dict[int, Any] = {}
        self._changes = 0

    def __call__(self, *args: Any) -> Any:
        """Run on the graph's arguments. Raises what `relax` raises, when a program has to be built first."""
        program = self._program(args)
        try:
            return program(args)
        except compiler.SizeError:
            if not self._named:
                raise
            self._named = False  # what the translation relied on does not hold of these sizes
            return self._program(args)(args)

    def prepare(self, args: Sequence[Any]) -> None:
        """Build for arguments like these."""
        self._program(args)

    def _program(self, args: Sequence[Any]) -> Program:
        found = self._programs.get(self._key(args))
        if found is None:
            with compile_lock():  # translating sets switches of PyTorch's that all threads see
                found = self._programs.get(self._key(args)) or self._new(args)
        return found[0]

    def _key(self, args: Sequence[Any]) -> Any:
        """What a program is for: identities and versions of weights, and the sizes where those are not named."""
        weights = tuple((i, id(args[i]), args[i].data_ptr(), version(args[i])) for i in self._weights)
        plain = tuple(args[i] for i in self._plain)
        if self._are_named(args):
            return weights, plain, None
        sizes = tuple((arg.shape, arg.stride()) if isinstance(arg, Tensor) else arg for arg in args)
        return weights, plain, sizes

    def _are_named(self, args: Sequence[Any]) -> bool:
        """Whether the numbers among the arguments are sizes of one program: Relax's are never negative."""
        return self._named and all(args[i] >= 0 for i in self._open)

    def _new(self, args: Sequence[Any]) -> Any:
        self._weights = [i for i in self._weights if not args[i].is_inference()]
        now = {state[0]: state for state in self._key(args)[0]}
        changed = {i for i in now if self._last.get(i, now[i]) != now[i]}
        self._changes += bool(changed)
        if self._changes >= CONSTANT:
            self._weights = [i for i in self._weights if i not in changed]
        program = self._build(args)
        self._last = now
        key = self._key(args)
        self._forget_outdated(key[0])
        held = [weakref.ref(args[i], lambda _: self._programs.pop(key, None)) for i in self._weights]
        self._programs[key] = program, held
        return self._programs[key]

    def _forget_outdated(self, weights: tuple[Any, ...]) -> None:
        """Drop programs that cannot be asked for again, and the oldest where there are too many."""
        for key in list(self._programs):
            pairs = list(zip(key[0], weights, strict=False))
            if len(key[0]) != len(weights) or any(old[:2] == new[:2] and old != new for old, new in pairs):
                self._programs.pop(key, None)
        while len(self._programs) >= KEPT:
            self._programs.pop(next(iter(self._programs)))

    def _build(self, args: Sequence[Any]) -> Program:
        if self._open and self._are_named(args):
            try:
                return self._build_for(args, named=True)
            except Exception:  # also TVM's own: what it cannot say of any size it may of one
                self._named = False
        return self._build_for(args, named=False)

    def _build_for(self, args: Sequence[Any], *, named: bool) -> Program:
        inputs = Inputs(self._graph, args, self._weights, named=named)
        module, effects = from_dynamo(inputs.graph, inputs.specs, inputs.hints)
        written = {inputs.positions[name] for name in effects.written}
        self._weights = [i for i in self._weights if i not in written]
        run = compiler.build(module) if module is not None else None
        return Program(run, effects, inputs.positions, inputs.sizes, inputs.held)
