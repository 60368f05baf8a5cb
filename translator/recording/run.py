"""Running the given graph, node by node, with the recorder told which node runs."""

from __future__ import annotations

import operator
import types
from typing import Any

import torch
from torch import fx, nn

from ..._torch import (
    HigherOrderOperator,
    below_functionalization,
    data_of,
    target_text,
    value_dependence_errors,
)
from ..errors import Refusal, TranslationError, UnsupportedCall, UnsupportedError, source_line
from ..inputs import fixed_value
from ..mapped import Maps
from ..record import Recorder, Shared
from .higher_order import run_higher_order

_DEPENDS_ON_VALUES = value_dependence_errors()


class Runner(nn.Module):
    """The given graph as a submodule, so that its weights can be replaced by name."""

    def __init__(self, module: fx.GraphModule, recorder: Recorder, maps: Maps) -> None:
        super().__init__()
        self.given = module
        self.recorder = recorder
        self.maps = maps

    def forward(self, inputs: dict[str, Any]) -> Any:
        """Run the graph on inputs by name."""
        return self.given.graph.process_outputs(_Interpreter(self, inputs).run(enable_io_processing=False))


class _Interpreter(fx.Interpreter):
    """Runs the graph, and tells the recorder which node runs."""

    def __init__(self, runner: Runner, inputs: dict[str, Any]) -> None:
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
        if (result := self._recorder.called(target, args, kwargs)) is not NotImplemented:
            return result
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
