"""From torch.fx to ATen: PyTorch itself binds every argument.

The given graph is run once, node by node, on fake tensors; what each node does is recorded as calls of ATen
overloads, whole where a converter wants them whole (convolution, linear, attention) and through PyTorch's own
decompositions where none does. Operators that work in place become functional ones. Nodes that the caller maps by
hand are recorded as one opaque call.
"""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

import sympy
import torch
from torch import fx

from .._torch import (
    FakeTensorMode,
    autocast_kept,
    enable_python_dispatcher,
    fake_like,
    pytree,
    quiet_fake_tensors,
    shape_env,
    sympy_of,
    sympy_text,
    without_onednn,
)
from .errors import TranslationError
from .inputs import InputSpec, dimension
from .mapped import Maps
from .named.guards import constraints
from .named.names import Multiples, Names
from .named.search import searched
from .record import Calls, Recorder, Shared, functional
from .recording.effects import Effects, Number, Observer
from .recording.run import Runner
from .recording.shadow import shadow
from .structure import template


@dataclass
class Captured:
    """The ATen graph and what ties it to the given one.

    `owner` maps each ATen node to the torch.fx node it came from; `inputs` and `weights` name the placeholders in
    order; `tensors` are the weights' values; `names` are the symbolic dimensions; `template` is the output's structure
    with leaves numbered; `changed` names the inputs that the graph changes in place, which `main` does not;
    `constraints` are conditions on the symbolic dimensions, in Python's syntax; `effects`, where they were asked for,
    is what is to be made of the outputs.
    """

    graph: fx.Graph
    inputs: dict[fx.Node, InputSpec]
    weights: dict[fx.Node, str]
    tensors: dict[str, torch.Tensor]
    constants: dict[str, torch.Tensor]
    names: Names
    owner: dict[fx.Node, fx.Node]
    template: Any
    changed: list[str]
    constraints: list[str]
    effects: Effects | None = None


def capture(
    module: fx.GraphModule, specs: list[InputSpec], maps: Maps, *, hints: Mapping[str, int] | None = None
) -> Captured:
    """Record `module` on inputs like `specs` as a functional graph of ATen calls.

    With `hints`, sizes that PyTorch takes the named ones for wherever it has to decide, the outputs are those that
    the `effects` speak of, and weights that the graph changes are inputs.

    Raises TranslationError where the graph cannot run on such inputs, changes its own weights, or fixes a named
    dimension.
    """
    module = cast(fx.GraphModule, shadow(module))
    tensors = _weights(module)
    return searched(
        lambda multiples: _Capture(module, specs, maps, tensors, hints or {}, multiples, hints is not None),
        given=hints is not None,
    )


class _Recorder(Recorder):
    """One that records no more than `most` calls, nor any with more things in a list, where that is set."""

    most: int | None = None

    def __torch_dispatch__(self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None) -> Any:
        """Record a call. Raises TranslationError where it is one too many."""
        if self.most is not None:
            lists = (len(arg) for arg in args if isinstance(arg, list | tuple))
            if max(len(self.graph.nodes), *lists, 0) > self.most:
                raise TranslationError(f"the graph has more than {self.most} calls")
        return super().__torch_dispatch__(func, types, args, kwargs)


class _Capture:
    """One attempt: fake inputs and weights, and what is recorded on them."""

    def __init__(
        self,
        module: fx.GraphModule,
        specs: list[InputSpec],
        maps: Maps,
        tensors: dict[str, torch.Tensor],
        hints: Mapping[str, int],
        multiples: Multiples,
        with_effects: bool,
        named_calls: Calls = (),
    ) -> None:
        self.module = module
        self.specs = specs
        self.maps = maps
        self.tensors = tensors
        self.hints = hints
        self.with_effects = with_effects
        self.named_calls = named_calls
        dims = {dim for spec in specs for dim in spec.shape}
        self.left_out = {spec.name for spec in specs if spec.size in dims}  # sizes that tensors tell
        self.relied_on: Sequence[sympy.Basic] = []
        self.is_retrace = False
        self._begin(multiples)

    def _begin(self, multiples: Multiples) -> None:
        self.env = shape_env()
        self.fake = FakeTensorMode(shape_env=self.env, allow_non_fake_inputs=True)
        self.effects: Effects | None = None
        self.names = Names(self.env, _named((*s.shape, s.size) for s in self.specs), self.hints, multiples)
        self.strides = Names(self.env, _named(spec.stride or () for spec in self.specs), self.hints)
        self.recorder = _Recorder(self.names.roots, effects=self.with_effects, before=self.named_calls)

    def record(self) -> Captured:
        """Record the graph, without operators that work in place if it cannot be had otherwise."""
        try:
            return self.run(lambda function: function)
        except Shared:
            self._begin(self.names.multiples)
            return self.run(functional)

    def run(self, form: Callable[[Callable[..., Any]], Callable[..., Any]]) -> Captured:
        """Record the graph, run in the form that `form` gives to a function of weights and inputs."""
        self.form = form
        recorder = self.recorder
        with torch.no_grad(), _as_recorded(), self.fake, enable_python_dispatcher():
            weights = [_fake(self.fake, tensor) for tensor in self.tensors.values()]
            examples = [self._example(spec) for spec in self.specs]
            nodes = [recorder.placeholder(t, name, weight=True) for t, name in zip(weights, self.tensors, strict=True)]
            inputs = {
                recorder.placeholder(t, spec.name): spec
                for t, spec in zip(examples, self.specs, strict=True)
                if spec.name not in self.left_out
            }
            with recorder:
                recorder.functional = form is functional
                leaves = form(self._run)(weights, *examples)
            if self.effects is not None:
                ends = {spec.name: t for spec, t in zip(self.specs, examples, strict=True)}
                ends |= dict(zip(self.tensors, weights, strict=True))
                changed = dict.fromkeys(recorder.changed)
                self.effects.written = {name: len(leaves) + at for at, name in enumerate(changed)}
                leaves = [*leaves, *(ends[name] for name in changed)]
                self.template = {"tuple": list(range(len(leaves)))}
            end = recorder.graph.output([recorder.argument(leaf) for leaf in leaves])
            end.meta["numbers"] = self.numbers
        self.length = len(recorder.graph.nodes)
        _erase_dead(recorder.graph)
        state = dict(zip(nodes, self.tensors, strict=True))
        for node, name in state.items():
            if name in recorder.changed:
                inputs[node] = InputSpec(name, tuple(self.tensors[name].shape), self.tensors[name].dtype)
        return Captured(
            recorder.graph,
            inputs,
            {node: name for node, name in state.items() if node.users and node not in inputs},
            self.tensors,
            recorder.constants,
            self.names,
            recorder.owner,
            self.template,
            list(dict.fromkeys(recorder.changed)),
            self._constraints(),
            self.effects,
        )

    def guards(self) -> list[sympy.Basic]:
        """What PyTorch has decided about the named dimensions so far."""
        fixed = [
            sympy.Eq(symbol, value, evaluate=False)
            for symbol, value in self.env.replacements.items()
            if symbol in self.names.hints
        ]
        return [*fixed, *(guard.expr for guard in self.env.guards)]

    def _constraints(self) -> list[str]:
        """What must hold of the named dimensions for the recorded graph to be right."""
        if not self.names.sizes or self.is_retrace:
            return []
        self.relied_on = constraints(self.guards(), self.names, self.recorder.graph, self._retrace)
        required = itertools.starmap(self.names.larger, self.recorder.required)
        texts = [*self.names.rules(), *filter(None, required), *map(self.names.text, self.relied_on)]
        return list(dict.fromkeys(texts))

    def _retrace(self, sizes: dict[sympy.Symbol, int]) -> tuple[fx.Graph, dict[sympy.Symbol, int]] | None:
        """The graph as it is recorded for other sizes, and what those are called; None where PyTorch cannot run it.

        Nor where it is far longer: a row of a named size split off after another is a call each, and another graph.
        Numbers are traced twice as fast as names, but not where a name alone makes another call.
        """
        hints = {name: sizes[symbol] * self.names.times(name) for name, symbol in self.names.symbols.items()}
        hints |= {name: self.strides.hints[symbol] for name, symbol in self.strides.symbols.items()}
        specs, multiples = self.specs, self.names.multiples
        if not self.recorder.named_calls:
            known = {dim: int(self.names.faces[dimension(dim).face].xreplace(sizes)) for dim in self.names.sizes}
            specs, multiples = [_fixed(spec, known) for spec in specs], {}
        attempt = _Capture(
            self.module, specs, self.maps, self.tensors, hints, multiples, self.with_effects, self.recorder.named_calls
        )
        attempt.left_out, attempt.is_retrace = self.left_out, True
        attempt.recorder.most = 2 * self.length + 64
        try:
            return attempt.run(self.form).graph, attempt.names.hints
        except (TranslationError, Shared):
            return None

    def _example(self, spec: InputSpec) -> torch.Tensor | torch.SymInt | int:
        if spec.size is not None:
            return self.names.sizes[spec.size] if isinstance(spec.size, str) else spec.size
        shape = [self.names.sizes[dim] if isinstance(dim, str) else dim for dim in spec.shape]
        if spec.stride is not None:
            stride = [self.strides.sizes[n] if isinstance(n, str) else n for n in spec.stride]
            return torch.empty_strided(shape, stride, dtype=spec.dtype)
        if spec.order is not None:
            dense = torch.empty([shape[axis] for axis in spec.order], dtype=spec.dtype)
            return dense.permute([spec.order.index(axis) for axis in range(len(shape))])
        return torch.empty(shape, dtype=spec.dtype)

    def _run(self, weights: list[torch.Tensor], *inputs: Any) -> list[Any]:
        by_name = dict(zip(self.tensors, weights, strict=True))
        runner = Runner(self.module, self.recorder, self.maps)
        state = {f"given.{name}": by_name[first] for name, first in _aliases(self.module, self.tensors).items()}
        given = {spec.name: value for spec, value in zip(self.specs, inputs, strict=True)}
        observer = None
        if self.with_effects:
            observer = Observer(by_name | _tensors(given), self._number)
        result = torch.func.functional_call(runner, state, (given,), tie_weights=False)
        self.numbers = [leaf for leaf in pytree.tree_leaves(result) if isinstance(leaf, int | torch.SymInt)]
        if observer is not None:
            nodes, self.effects = observer.effects(result, self.recorder.node_of, self.recorder.base_of)
            return nodes
        leaves: list[Any] = []
        self.template = template(result, leaves)
        if not leaves and not self.is_retrace:
            raise TranslationError("the graph returns no tensor")
        return leaves

    def _number(self, number: Any) -> Number:
        """A size or stride as the effects have it."""
        if isinstance(number, int):
            return number
        known = self.strides.values | self.names.values
        expression = sympy_of(number)
        if not expression.free_symbols <= known.keys():
            raise TranslationError(f"a size or stride of a result depends on the values of a tensor ({expression})")
        expression = expression.xreplace(known)
        return int(expression) if expression.is_Integer else sympy_text(expression)


# ---------------------------------------------------------------- inputs and weights


def _fixed(spec: InputSpec, sizes: Mapping[str, int]) -> InputSpec:
    """An input with numbers for its named sizes."""
    shape = tuple(sizes[dim] if isinstance(dim, str) else dim for dim in spec.shape)
    return replace(spec, shape=shape, size=sizes[spec.size] if isinstance(spec.size, str) else None)


def _named(numbers: Iterable[Iterable[Any]]) -> list[str]:
    return [number for each in numbers for number in each if isinstance(number, str)]


def _tensors(given: Mapping[str, Any]) -> dict[str, torch.Tensor]:
    return {name: value for name, value in given.items() if isinstance(value, torch.Tensor)}


def _weights(module: fx.GraphModule) -> dict[str, torch.Tensor]:
    """Every parameter and buffer once, under its first name (tied ones are one tensor)."""
    return dict(module.named_parameters()) | dict(module.named_buffers())


def _fake(mode: FakeTensorMode, tensor: torch.Tensor) -> torch.Tensor:
    if tensor.layout != torch.strided or tensor.is_quantized:
        raise TranslationError(f"a weight of the layout {tensor.layout} and dtype {tensor.dtype} cannot be translated")
    return fake_like(mode, tensor)


def _aliases(module: fx.GraphModule, tensors: Mapping[str, torch.Tensor]) -> dict[str, str]:
    first = {id(tensor): name for name, tensor in tensors.items()}
    every = [*module.named_parameters(remove_duplicate=False), *module.named_buffers(remove_duplicate=False)]
    return {name: first[id(tensor)] for name, tensor in every}


@contextlib.contextmanager
def _as_recorded() -> Iterator[None]:
    """Keep torch.nn's transformer and recurrent layers from their fused inference kernels, which have no translation.

    And keep PyTorch from printing the errors that are raised here in words of our own.
    """
    fast = torch.backends.mha.get_fastpath_enabled()
    torch.backends.mha.set_fastpath_enabled(False)
    try:
        with without_onednn(), quiet_fake_tensors(), autocast_kept():
            yield
    finally:
        torch.backends.mha.set_fastpath_enabled(fast)


def _erase_dead(graph: fx.Graph) -> None:
    for node in reversed(graph.nodes):
        if node.op in ("call_function", "get_attr") and not node.users:
            graph.erase_node(node)
