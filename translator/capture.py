"""From torch.fx to ATen: PyTorch itself binds every argument.

The given graph is run once, node by node, on fake tensors; what each node does is recorded as calls of ATen
overloads, whole where a converter wants them whole (convolution, linear, attention) and through PyTorch's own
decompositions where none does. Operators that work in place become functional ones. Nodes that the caller maps by
hand are recorded as one opaque call.
"""

from __future__ import annotations

import contextlib
import operator
import types
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

import sympy
import torch
from torch import fx, nn

from .._torch import (
    FakeTensorMode,
    HigherOrderOperator,
    ShapeEnv,
    autocast_kept,
    below_functionalization,
    data_of,
    enable_python_dispatcher,
    fake_like,
    new_size,
    quiet_fake_tensors,
    shape_env,
    sympy_of,
    sympy_text,
    target_text,
    value_dependence_errors,
    without_onednn,
)
from .errors import Refusal, TranslationError, UnsupportedCall, UnsupportedError, source_line
from .guards import constraints
from .inputs import InputSpec, fixed_value
from .mapped import Maps
from .record import Recorder, Shared, functional
from .recording.effects import Effects, Number, Observer
from .recording.higher_order import run_higher_order
from .structure import template

_DEPENDS_ON_VALUES = value_dependence_errors()


@dataclass
class Captured:
    """The ATen graph and what ties it to the given one.

    `owner` maps each ATen node to the torch.fx node it came from; `inputs` and `weights` name the placeholders in
    order; `tensors` are the weights' values; `symbols` names the symbolic dimensions; `template` is the output's
    structure with leaves numbered; `changed` names the inputs that the graph changes in place, which `main` does not;
    `constraints` are conditions on the symbolic dimensions, in Python's syntax; `effects`, where they were asked for,
    is what is to be made of the outputs.
    """

    graph: fx.Graph
    inputs: dict[fx.Node, InputSpec]
    weights: dict[fx.Node, str]
    tensors: dict[str, torch.Tensor]
    constants: dict[str, torch.Tensor]
    symbols: dict[sympy.Symbol, str]
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
    tensors = _weights(module)
    try:
        return _Capture(module, specs, maps, tensors, hints).run(lambda function: function)
    except Shared:
        return _Capture(module, specs, maps, tensors, hints).run(functional)


class _Capture:
    """One attempt: fake inputs and weights, and what is recorded on them."""

    def __init__(
        self,
        module: fx.GraphModule,
        specs: list[InputSpec],
        maps: Maps,
        tensors: dict[str, torch.Tensor],
        hints: Mapping[str, int] | None,
    ) -> None:
        self.module = module
        self.specs = specs
        self.maps = maps
        self.tensors = tensors
        self.env = shape_env()
        self.fake = FakeTensorMode(shape_env=self.env, allow_non_fake_inputs=True)
        self.hints = hints
        self.effects: Effects | None = None
        self.recorder = Recorder(effects=hints is not None)
        self.dims = {dim for spec in specs for dim in spec.shape}
        self.symbols = _symbols([(*spec.shape, spec.size) for spec in specs], self.env, hints or {})
        self.strides = _symbols([spec.stride or () for spec in specs], self.env, hints or {})
        self.sizes: Mapping[str, Any] = self.symbols

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
                if isinstance(t, torch.Tensor) or spec.size not in self.dims
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
            recorder.graph.output([recorder.argument(leaf) for leaf in leaves])
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
            {sympy_of(symbol): name for name, symbol in self.symbols.items()},
            recorder.owner,
            self.template,
            list(dict.fromkeys(recorder.changed)),
            self._constraints(),
            self.effects,
        )

    def _constraints(self) -> list[str]:
        """What must hold of the named dimensions for the recorded graph to be right."""
        if not self.symbols:
            return []
        expressions = {name: sympy_of(symbol) for name, symbol in self.symbols.items()}
        fixed = [
            sympy.Eq(symbol, value, evaluate=False)
            for symbol, value in self.env.replacements.items()
            if symbol in expressions.values()
        ]
        names = {expression: name for name, expression in expressions.items()}
        hints = {expressions[name]: cast(int, symbol.node.hint) for name, symbol in self.symbols.items()}
        guards = [*fixed, *(guard.expr for guard in self.env.guards)]
        return constraints(guards, hints, names, self.recorder.graph, self._retrace)

    def _retrace(self, sizes: dict[sympy.Symbol, int]) -> fx.Graph | None:
        """The graph for other sizes of the named dimensions; None where PyTorch cannot run it."""
        named = {name: sizes[sympy_of(symbol)] for name, symbol in self.symbols.items()}
        specs = [
            replace(spec, shape=tuple(named[dim] if isinstance(dim, str) else dim for dim in spec.shape))
            for spec in self.specs
        ]
        attempt = _Capture(self.module, specs, self.maps, self.tensors, self.hints)
        attempt.sizes, attempt.dims = named, self.dims
        try:
            return attempt.run(self.form).graph
        except (TranslationError, Shared):
            return None

    def _example(self, spec: InputSpec) -> torch.Tensor | torch.SymInt:
        if spec.size is not None:
            return self.sizes[spec.size]
        shape = [self.symbols[dim] if isinstance(dim, str) else dim for dim in spec.shape]
        if spec.stride is not None:
            stride = [self.strides[n] if isinstance(n, str) else n for n in spec.stride]
            return torch.empty_strided(shape, stride, dtype=spec.dtype)
        if spec.order is not None:
            dense = torch.empty([shape[axis] for axis in spec.order], dtype=spec.dtype)
            return dense.permute([spec.order.index(axis) for axis in range(len(shape))])
        return torch.empty(shape, dtype=spec.dtype)

    def _run(self, weights: list[torch.Tensor], *inputs: Any) -> list[Any]:
        by_name = dict(zip(self.tensors, weights, strict=True))
        runner = _Runner(self.module, self.recorder, self.maps)
        state = {f"given.{name}": by_name[first] for name, first in _aliases(self.module, self.tensors).items()}
        given = {spec.name: value for spec, value in zip(self.specs, inputs, strict=True)}
        observer = None
        if self.hints is not None:
            observer = Observer(by_name | _tensors(given), self._number)
        result = torch.func.functional_call(runner, state, (given,), tie_weights=False)
        if observer is not None:
            nodes, self.effects = observer.effects(result, self.recorder.node_of, self.recorder.base_of)
            return nodes
        leaves: list[Any] = []
        self.template = template(result, leaves)
        if not leaves:
            raise TranslationError("the graph returns no tensor")
        return leaves

    def _number(self, number: Any) -> Number:
        """A size or stride as the effects have it."""
        if isinstance(number, int):
            return number
        known = {sympy_of(symbol): sympy.Symbol(name) for name, symbol in (self.strides | self.symbols).items()}
        expression = sympy_of(number)
        if not expression.free_symbols <= known.keys():
            raise TranslationError(f"a size or stride of a result depends on the values of a tensor ({expression})")
        expression = expression.xreplace(known)
        return int(expression) if expression.is_Integer else sympy_text(expression)


# ---------------------------------------------------------------- inputs and weights


def _symbols(numbers: list[tuple[Any, ...]], env: ShapeEnv, hints: Mapping[str, int]) -> dict[str, torch.SymInt]:
    named: dict[str, torch.SymInt] = {}
    for name in dict.fromkeys(number for each in numbers for number in each if isinstance(number, str)):
        # distinct, odd, and larger than what PyTorch treats apart
        named[name] = new_size(env, name, hints.get(name, 11 + 2 * len(named)))
    return named


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


# ---------------------------------------------------------------- the run


class _Runner(nn.Module):
    """The given graph as a submodule, so that its weights can be replaced by name."""

    def __init__(self, module: fx.GraphModule, recorder: Recorder, maps: Maps) -> None:
        super().__init__()
        self.given = module
        self.recorder = recorder
        self.maps = maps

    def forward(self, inputs: dict[str, Any]) -> Any:
        return self.given.graph.process_outputs(_Interpreter(self, inputs).run(enable_io_processing=False))


class _Interpreter(fx.Interpreter):
    """Runs the graph, and tells the recorder which node runs."""

    def __init__(self, runner: _Runner, inputs: dict[str, Any]) -> None:
        super().__init__(runner.given)
        self._inputs = inputs
        self.extra_traceback = False
        self._recorder = runner.recorder
        self._maps = runner.maps

    def run_node(self, n: fx.Node) -> Any:
        self._recorder.current = n
        if n.op == "placeholder":
            return self._inputs[n.name] if n.name in self._inputs else fixed_value(n)
        try:
            result = self._record_mapped(n) if self._maps.find(n) else super().run_node(n)
        except (TranslationError, Shared):
            raise
        except Refusal as refusal:
            call = UnsupportedCall(n.name, str(n.target), source_line(n), str(refusal))
            raise UnsupportedError([call]) from None
        except _DEPENDS_ON_VALUES as error:
            reason = f"what it computes depends on the values of a tensor, which no graph says: {_first_line(error)}"
            raise UnsupportedError([UnsupportedCall(n.name, target_text(n), source_line(n), reason)]) from None
        except Exception as error:
            if n.op == "output":
                raise
            raise TranslationError(
                f"{n.name}: PyTorch itself cannot run this call on the given input shapes\n"
                f"    at {source_line(n)}\n    {type(error).__name__}: {_first_line(error)}"
            ) from None
        if n.target is operator.getitem and isinstance(result, torch.Tensor):
            self._own_item(n, result)
        return result

    def call_function(self, target: Any, args: Any, kwargs: Any) -> Any:
        """Run a function; a higher-order operator holds a graph of its own."""
        if isinstance(target, HigherOrderOperator):
            return run_higher_order(target, args, kwargs)
        if target is data_of:
            return args[0].detach()  # it gives no tensor of the trace
        if target is operator.setitem and _is_index(args[1]):
            target, args = _set_row, (args[0], args[1], args[2])
        if isinstance(target, types.FunctionType):  # of Python: it may write into a list that it is given
            args, kwargs = _own(args), _own(kwargs)
        return super().call_function(target, args, kwargs)

    def _own_item(self, n: fx.Node, result: torch.Tensor) -> None:
        """Let an item of a several-valued call belong to the node that takes it out."""
        item = self._recorder.node_of(result)
        if item.target is operator.getitem and self._recorder.owner[item] is n.args[0]:
            self._recorder.owner[item] = n

    def _record_mapped(self, n: fx.Node) -> Any:
        values = {argument: self.env[argument] for argument in n.all_input_nodes}
        return self._maps.record(n, values, lambda args, kwargs: self._run_plain(n, args, kwargs))

    def _run_plain(self, n: fx.Node, args: Any, kwargs: Any) -> Any:
        """Run `n` below functionalization, for the shapes of its results."""
        if n.op != "call_module":
            return getattr(self, n.op)(n.target, args, kwargs)
        module = self.fetch_attr(str(n.target))
        state = [*module.named_parameters(remove_duplicate=False), *module.named_buffers(remove_duplicate=False)]
        plain = {name: below_functionalization(tensor) for name, tensor in state}
        return torch.func.functional_call(module, plain, args, kwargs, tie_weights=False)


def _is_index(value: Any) -> bool:
    return (
        isinstance(value, torch.Tensor)
        and not value.ndim
        and not value.is_floating_point()
        and value.dtype != torch.bool
    )


def _set_row(x: torch.Tensor, index: torch.Tensor, value: Any) -> None:
    """Do what `x[index] = value` does for an index out of a tensor, which PyTorch has as a copy into a view."""
    x.index_put_((index,), value if isinstance(value, torch.Tensor) else torch.full((), value, dtype=x.dtype))


def _own(value: Any) -> Any:
    """Copy the lists and dictionaries of a node's arguments into plain ones: torch.fx's own cannot be written to."""
    if isinstance(value, dict):
        return {key: _own(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_own(item) for item in value]
    return tuple(map(_own, value)) if type(value) is tuple else value


def _first_line(error: Exception) -> str:
    return str(error).strip().split("\n")[0]


def _erase_dead(graph: fx.Graph) -> None:
    for node in reversed(graph.nodes):
        if node.op in ("call_function", "get_attr") and not node.users:
            graph.erase_node(node)
