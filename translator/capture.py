"""From torch.fx to ATen: PyTorch itself binds every argument.

The given graph is run once, node by node, on fake tensors; what each node does is recorded as calls of ATen
overloads, whole where a converter wants them whole (convolution, linear, attention) and through PyTorch's own
decompositions where none does. Functionalization takes in-place operators and views out. Nodes that the caller maps
by hand are recorded as one opaque call.
"""

from __future__ import annotations

import contextlib
import operator
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import sympy
import torch
from torch import fx, nn
from torch._dynamo.source import ConstantSource
from torch._subclasses.fake_tensor import FakeTensorMode
from torch._subclasses.functional_tensor import FunctionalTensorMode, dispatch_functionalize
from torch.fx.experimental import proxy_tensor
from torch.fx.experimental.symbolic_shapes import DimDynamic, ShapeEnv

from .errors import TranslationError, source_line
from .inputs import InputSpec
from .mapped import Maps
from .registry import TABLE, Overload

aten = torch.ops.aten


@dataclass
class Captured:
    """The ATen graph and what ties it to the given one.

    `owner` maps each ATen node to the torch.fx node it came from; `inputs` and `weights` name the placeholders in
    order; `symbols` names the symbolic dimensions; `template` is the output's structure with leaves numbered.
    """

    graph: fx.Graph
    inputs: dict[fx.Node, InputSpec]
    weights: dict[fx.Node, str]
    tensors: dict[str, torch.Tensor]
    symbols: dict[sympy.Symbol, str]
    owner: dict[fx.Node, fx.Node] = field(default_factory=dict)
    template: Any = None


def capture(module: fx.GraphModule, specs: list[InputSpec], maps: Maps) -> Captured:
    """Record `module` on inputs like `specs` as a functional graph of ATen calls.

    Raises TranslationError where the graph cannot run on such inputs, changes its own weights, or fixes a named
    dimension.
    """
    env = ShapeEnv(specialize_zero_one=False, duck_shape=False)
    fake = FakeTensorMode(shape_env=env, allow_non_fake_inputs=True)
    symbols, examples = _examples(specs, env, fake)
    tensors = _weights(module)
    with fake:
        weights = [fake.from_tensor(t.detach(), static_shapes=True) for t in tensors.values()]
    runner = _Runner(module, list(tensors), _aliases(module, tensors), maps)

    decompositions: dict[Overload, Callable[..., Any]] = dict(_core_decompositions())
    while True:
        runner.reset()
        graph = _trace(runner.run, weights, examples, fake, decompositions)
        if _mutates(graph):  # a decomposition works in place: functionalize what it recorded once more
            graph = _trace(runner.rerun(graph), weights, examples, fake, {})
        further = {call: how for call in _calls(graph) if call not in TABLE and (how := _decomposition(call))}
        if further.keys() <= decompositions.keys():
            break
        decompositions |= further

    _check_symbols(env, symbols)
    placeholders = [node for node in graph.nodes if node.op == "placeholder"]
    named = dict(zip(placeholders[: len(tensors)], tensors, strict=True))
    _drop_mutations(graph, named)
    _erase_dead(graph)
    return Captured(
        graph,
        dict(zip(placeholders[len(tensors) :], specs, strict=True)),
        {node: name for node, name in named.items() if node.users},
        tensors,
        {symbol: name for name, symbol in symbols.items()},
        runner.owner,
        runner.template,
    )


# ---------------------------------------------------------------- inputs and weights


def _examples(
    specs: list[InputSpec], env: ShapeEnv, fake: FakeTensorMode
) -> tuple[dict[str, sympy.Symbol], list[torch.Tensor]]:
    named: dict[str, Any] = {}
    for name in dict.fromkeys(dim for spec in specs for dim in spec.shape if isinstance(dim, str)):
        hint = 11 + 2 * len(named)  # distinct, odd, and larger than what PyTorch treats apart
        source = ConstantSource(name)
        symbol = env.create_symbol(hint, source=source, dynamic_dim=DimDynamic.DYNAMIC)
        named[name] = env.create_symintnode(symbol, hint=hint, source=source)
    with fake:
        examples = [
            torch.empty([named[dim] if isinstance(dim, str) else dim for dim in spec.shape], dtype=spec.dtype)
            for spec in specs
        ]
    return {name: size.node.expr for name, size in named.items()}, examples


def _weights(module: fx.GraphModule) -> dict[str, torch.Tensor]:
    """Every parameter and buffer once, under its first name (tied ones are one tensor)."""
    return dict(module.named_parameters()) | dict(module.named_buffers())


def _aliases(module: fx.GraphModule, tensors: Mapping[str, torch.Tensor]) -> dict[str, str]:
    first = {id(tensor): name for name, tensor in tensors.items()}
    every = [*module.named_parameters(remove_duplicate=False), *module.named_buffers(remove_duplicate=False)]
    return {name: first[id(tensor)] for name, tensor in every}


def _check_symbols(env: ShapeEnv, symbols: Mapping[str, sympy.Symbol]) -> None:
    for name, symbol in symbols.items():
        fixed = env.replacements.get(symbol)
        if fixed is not None:
            raise TranslationError(
                f"the graph only works when the dimension '{name}' is {fixed}; give that size in "
                f"input_shapes instead of the name"
            )


# ---------------------------------------------------------------- the trace


class _Runner(nn.Module):
    """Runs the given graph under the tracer and notes which recorded calls each of its nodes made."""

    def __init__(self, module: fx.GraphModule, names: list[str], aliases: dict[str, str], maps: Maps) -> None:
        super().__init__()
        self.given = module
        self._names = names
        self._aliases = aliases
        self.maps = maps
        self.reset()

    def reset(self) -> None:
        self.owner: dict[fx.Node, fx.Node] = {}
        self.template: Any = None

    def run(self, weights: list[torch.Tensor], *inputs: torch.Tensor) -> list[Any]:
        by_name = dict(zip(self._names, weights, strict=True))
        state = {f"given.{name}": by_name[first] for name, first in self._aliases.items()}
        result = torch.func.functional_call(self, state, inputs, tie_weights=False)
        leaves: list[Any] = []
        self.template = _template(result, leaves)
        if not leaves:
            raise TranslationError("the graph returns no tensor")
        return leaves

    def forward(self, *inputs: torch.Tensor) -> Any:
        return _Interpreter(self).run(*inputs)

    def rerun(self, graph: fx.Graph) -> Callable[..., list[Any]]:
        """A function that runs a recorded graph, whose calls pass their owners on to what is recorded now."""
        owners, self.owner = self.owner, {}
        interpreter = _Relay(fx.GraphModule(cast(nn.Module, graph.owning_module), graph), owners, self.owner)

        def run(weights: list[torch.Tensor], *inputs: torch.Tensor) -> list[Any]:
            return interpreter.run(*weights, *inputs)

        return run


class _Interpreter(fx.Interpreter):
    def __init__(self, runner: _Runner) -> None:
        super().__init__(runner.given)
        self.extra_traceback = False
        self._runner = runner
        self._items: dict[int, fx.Node] = {}

    def run_node(self, n: fx.Node) -> Any:
        recorded = _recorded_graph()
        last = next(reversed(recorded.nodes), None)
        try:
            result = self._record_mapped(n) if self._runner.maps.find(n) else super().run_node(n)
        except TranslationError:
            raise
        except Exception as error:
            if n.op in ("placeholder", "output"):
                raise
            raise TranslationError(
                f"{n.name}: PyTorch itself cannot run this call on the given input shapes\n"
                f"    at {source_line(n)}\n    {type(error).__name__}: {_first_line(error)}"
            ) from None
        new = _after(recorded, last)
        self._runner.owner.update(dict.fromkeys(new, n))
        self._own_items(n, result, new)
        return result

    def _own_items(self, n: fx.Node, result: Any, new: list[fx.Node]) -> None:
        """Let an item of a several-valued call belong to the node that takes it out, when there is one."""
        if n.target is operator.getitem and id(result) in self._items:
            self._runner.owner[self._items[id(result)]] = n
        tensors = [t for t in result if isinstance(t, torch.Tensor)] if isinstance(result, list | tuple) else []
        items = [node for node in new if node.target is operator.getitem]
        if tensors and len(tensors) == len(items):
            self._items.update(zip(map(id, tensors), items, strict=True))

    def _record_mapped(self, n: fx.Node) -> Any:
        values = {argument: self.env[argument] for argument in n.all_input_nodes}
        return self._runner.maps.record(n, values, lambda args, kwargs: self._run_plain(n, args, kwargs))

    def _run_plain(self, n: fx.Node, args: Any, kwargs: Any) -> Any:
        """Run `n` below functionalization, for the shapes of its results."""
        if n.op != "call_module":
            return getattr(self, n.op)(n.target, args, kwargs)
        module = self.fetch_attr(str(n.target))
        state = [*module.named_parameters(remove_duplicate=False), *module.named_buffers(remove_duplicate=False)]
        plain = {name: torch._from_functional_tensor(tensor.elem) for name, tensor in state}
        return torch.func.functional_call(module, plain, args, kwargs, tie_weights=False)


class _Relay(fx.Interpreter):
    """Runs a recorded graph under the tracer; new calls belong to the owner of the call that made them."""

    def __init__(self, module: fx.GraphModule, owners: dict[fx.Node, fx.Node], new: dict[fx.Node, fx.Node]) -> None:
        super().__init__(module)
        self._owners, self._new = owners, new

    def run_node(self, n: fx.Node) -> Any:
        recorded = _recorded_graph()
        last = next(reversed(recorded.nodes), None)
        result = super().run_node(n)
        if n in self._owners:
            self._new.update(dict.fromkeys(_after(recorded, last), self._owners[n]))
        return result


def _trace(
    run: Callable[..., list[Any]],
    weights: Sequence[torch.Tensor],
    examples: Sequence[torch.Tensor],
    fake: FakeTensorMode,
    decompositions: Mapping[Overload, Callable[..., Any]],
) -> fx.Graph:
    functional = FunctionalTensorMode(pre_dispatch=True, export=True)
    function = dispatch_functionalize(run, functional, propagate_input_mutations=True)
    tracer = proxy_tensor.make_fx(function, dict(decompositions), tracing_mode="real", pre_dispatch=True)
    with fake, torch.no_grad(), _quiet():
        traced: fx.GraphModule = tracer(list(weights), *examples)
    return traced.graph


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keep torch.fx from wrapping our own errors into 'While executing ...' ones."""
    before = torch.fx.config.do_not_emit_stack_traces
    torch.fx.config.do_not_emit_stack_traces = True
    try:
        yield
    finally:
        torch.fx.config.do_not_emit_stack_traces = before


def _recorded_graph() -> fx.Graph:
    mode = proxy_tensor.get_proxy_mode()
    assert isinstance(mode, proxy_tensor.ProxyTorchDispatchMode)
    return mode.tracer.graph


def _after(graph: fx.Graph, last: fx.Node | None) -> list[fx.Node]:
    new = []
    for node in reversed(graph.nodes):
        if node is last:
            break
        new.append(node)
    return new[::-1]


def _first_line(error: Exception) -> str:
    return str(error).strip().split("\n")[0]


def _template(value: Any, leaves: list[Any]) -> Any:
    """The structure of `value` as JSON would hold it: tensors become their index among `leaves`."""
    if isinstance(value, torch.Tensor | torch.SymInt):
        leaves.append(value)
        return len(leaves) - 1
    if isinstance(value, dict):
        if not all(isinstance(key, str) for key in value):
            raise TranslationError(f"the graph returns a dict whose keys are not all strings: {list(value)}")
        return {"dict": {key: _template(item, leaves) for key, item in value.items()}}
    if isinstance(value, list | tuple):
        return {"list" if isinstance(value, list) else "tuple": [_template(item, leaves) for item in value]}
    if value is None or isinstance(value, bool | int | float | str):
        return {"value": value}
    raise TranslationError(
        f"the graph returns a {type(value).__name__}; tensors, tuples, lists, dicts and numbers can be returned"
    )


# ---------------------------------------------------------------- the recorded graph


def _calls(graph: fx.Graph) -> Iterator[Overload]:
    for node in graph.nodes:
        if isinstance(node.target, torch._ops.OpOverload):
            yield node.target


def _mutates(graph: fx.Graph) -> bool:
    return any(
        isinstance(node.target, torch._ops.OpOverload)
        and node.target._schema.is_mutable
        and not (node.target is aten.copy_.default and node.args[0].op == "placeholder" and not node.users)
        for node in graph.nodes
    )


def _core_decompositions() -> Iterator[tuple[Overload, Callable[..., Any]]]:
    for overload, how in torch._decomp.core_aten_decompositions().items():
        if overload not in TABLE and not overload._can_decompose():
            yield overload, how


def _decomposition(overload: Overload) -> Callable[..., Any] | None:
    if overload._can_decompose():
        return overload.decompose
    return torch._decomp.decomposition_table.get(overload)


def _drop_mutations(graph: fx.Graph, weights: Mapping[fx.Node, str]) -> None:
    """A mutated input is the caller's affair and stays as it was; a mutated weight means training, which is refused."""
    for node in graph.find_nodes(op="call_function", target=aten.copy_.default):
        changed = node.args[0]
        if changed.op != "placeholder":
            continue
        if changed in weights:
            raise TranslationError(
                f"the graph changes its own '{weights[changed]}', as in training; call model.eval() before tracing"
            )
        graph.erase_node(node)


def _erase_dead(graph: fx.Graph) -> None:
    for node in reversed(graph.nodes):
        if node.op in ("call_function", "get_attr") and not node.users:
            graph.erase_node(node)
