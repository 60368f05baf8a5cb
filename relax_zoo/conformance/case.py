"""What a case is: one call on tensors, and the programs that PyTorch makes of it."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, fx, nn
from torch.export import ExportedProgram

from .._torch import TorchDispatchMode, pytree


@dataclass(frozen=True)
class Case:
    """One call: `function` of the tensors `inputs`; whatever else the call takes is within the function.

    The name is `kind/subject/label`, as "spellings/add/method".
    """

    name: str
    function: Callable[..., Any]
    inputs: tuple[Tensor, ...]

    @property
    def kind(self) -> str:
        """What kind of case it is: the first part of its name."""
        return self.name.partition("/")[0]

    def copies(self) -> list[Tensor]:
        """The inputs, to be given away."""
        return [tensor.clone() for tensor in self.inputs]

    def called(self) -> Any:
        """What PyTorch computes."""
        with warnings.catch_warnings(), torch.no_grad():
            warnings.simplefilter("ignore")
            return self.function(*self.copies())


class Call:
    """One program of the calls of some cases, one after the other; of one case it is that call alone."""

    def __init__(self, cases: Sequence[Case]) -> None:
        calls, names = [], []
        for i, each in enumerate(cases):
            own = [f"x{i}_{j}" for j in range(len(each.inputs))]
            calls.append(f"self.call{i}({', '.join(own)})")
            names += own
        result = calls[0] if len(calls) == 1 else f"({', '.join(calls)})"
        scope: dict[str, Any] = {}
        exec(f"def forward({', '.join(['self', *names])}):\n    return {result}", scope)
        self._module: nn.Module = type("Calls", (nn.Module,), {"forward": scope["forward"]})()
        for i, each in enumerate(cases):
            setattr(self._module, f"call{i}", each.function)  # a submodule, where it is a module
        self._module.eval()

    def graph(self) -> fx.GraphModule:
        """The calls as torch.fx traces them. Raises what PyTorch's tracer does."""
        return fx.symbolic_trace(self._module)

    def program(self, inputs: Sequence[Tensor]) -> ExportedProgram:
        """The calls as torch.export has them. Raises what PyTorch does."""
        return torch.export.export(self._module, tuple(inputs))


def case(name: str, function: Callable[..., Any], arguments: Any, keywords: Any) -> Case:
    """A call of `function` on nested arguments, as a call on the tensors among them."""
    name_of_it = getattr(function, "__name__", "")
    if getattr(Tensor, name_of_it, None) is function:  # it wants a tensor, and a tracer has something else
        function = method(name_of_it)
    leaves, structure = pytree.tree_flatten((arguments, keywords))
    places = [i for i, leaf in enumerate(leaves) if isinstance(leaf, Tensor)]

    def call(*tensors: Tensor) -> Any:
        filled = list(leaves)
        for place, tensor in zip(places, tensors, strict=True):
            filled[place] = tensor
        args, kwargs = pytree.tree_unflatten(filled, structure)
        return function(*args, **kwargs)

    call.__module__, call.__qualname__ = __name__, "call"
    return Case(name, call, tuple(leaves[place].detach() for place in places))


def method(name: str) -> Callable[..., Any]:
    """The function that calls a method, of a tensor as of what a tracer has in its place."""

    def call(x: Any, *args: Any, **kwargs: Any) -> Any:
        return getattr(x, name)(*args, **kwargs)

    return call


def called(given: Case) -> tuple[Any, bool]:
    """What PyTorch computes, and whether it draws numbers for it. Raises what the call raises.

    Attention says so of itself even where it drops nothing.
    """
    with torch.random.fork_rng(devices=[]), _Drawing() as drawing:  # type: ignore[no-untyped-call]
        return given.called(), drawing.seen


class _Drawing(TorchDispatchMode):
    seen = False

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.seen |= torch.Tag.nondeterministic_seeded in func.tags and "attention" not in str(func)
        return func(*args, **kwargs or {})
