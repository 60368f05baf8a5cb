"""The doors: `from_fx`, and `from_dynamo` for what `torch.compile` captures."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from torch import fx

from .._tvm import IRModule
from .errors import TranslationError
from .inputs import InputSpec, parse_inputs
from .interrupted import Unlocked

if TYPE_CHECKING:
    from .recording.effects import Effects

Map = Callable[..., Any]


class Translating:
    """One thread at a time: PyTorch's switches for its fast paths, and TVM's builders, are those of the process.

    Its lock is taken by `with` itself, between which and its body Python hears no interrupt; a context that is a
    generator would hold it for as long as an interrupt's traceback is there.
    """

    lock = threading.RLock()

    @classmethod
    def in_child(cls) -> None:
        """Have a lock that nobody holds."""
        cls.lock = threading.RLock()  # the thread that held it is not there


os.register_at_fork(after_in_child=Translating.in_child)


@contextlib.contextmanager
def _own_frames() -> Iterator[None]:
    """Without the frames of PyTorch's tracer, which are not the user's code, in errors."""
    try:
        yield
    except TranslationError as error:
        raise error.with_traceback(None) from None


def from_fx(
    fx_mod: fx.GraphModule,
    input_shapes: Sequence[Any] | Mapping[str, Any],
    call_function_map: Mapping[Any, Map] | None = None,
    call_module_map: Mapping[Any, Map] | None = None,
    *,
    call_method_map: Mapping[str, Map] | None = None,
    keep_params_as_input: bool = False,
) -> IRModule:
    """Translate a torch.fx graph into a Relax module whose `main` computes what the graph computes in PyTorch.

    Parameters
    ----------
    fx_mod: a graph from `torch.fx.symbolic_trace(model.eval())`, or from `trace`, which also takes sizes of tensors as
        the arguments of `torch.ones(x.shape[0], 3)`; `from_exported` takes an exported program.
    input_shapes: one entry an input, in order, or by name in a dict: a shape (float32), a `(shape, dtype)` pair, or an
        example tensor. A name in a shape, such as "batch", is a symbolic dimension; the same name means the same size,
        and "2*batch + 1" one that is computed from it.
        Inputs with a default may be left out, and then are that. A name alone stands for an input that is no tensor
        but a size: `main` does not take the size of a dimension of that name, and takes any other as a shape of one
        axis, for which the executable wants an int of at least 0.
    call_function_map: maps by callable, `f(bb, node_map, node)`; they win over the built-in table.
    call_module_map: maps by module class, `f(bb, node_map, node, module)`.
    call_method_map: maps by method name, `f(bb, node_map, node)`.
    keep_params_as_input: make the weights parameters of `main`, after the inputs and named as in torch, with their
        values in the function attribute `params` (see `tvm.relax.frontend.detach_params`). Otherwise they are
        constants.

    Weights are copied: changing the model afterwards does not change the module, and translating changes nothing in the
    model. Threads that translate wait for each other. `main` is a function of numbers: where
    the graph returns views of its inputs, or one tensor twice, it returns their values, in a build each in memory of
    its own. A size that it returns is a shape of one axis. Tied weights are one constant. The
    attribute `output_structure` of `main` holds the structure of the graph's output as JSON. A graph that changes an
    input in place gets a `main` that does not; its attribute `changed_inputs` names them. Conditions on the named
    dimensions that the trace relied on (`length <= 512`), and multiples that the graph wants them to be
    (`height % 32 == 0`), are in the attribute `constraints`, as a list in JSON; `compiler.build` checks them at every
    call.

    Raises
    ------
    UnsupportedError: lists every call that has no translation, with its node and source line.
    TranslationError: the input shapes do not fit the graph, or a converter disagrees with PyTorch about a shape or a
        dtype.

    >>> import torch
    >>> graph = torch.fx.symbolic_trace(torch.nn.Linear(3, 2).eval())
    >>> module = from_fx(graph, [("batch", 3)])
    """
    if not isinstance(fx_mod, fx.GraphModule):
        raise TranslationError(
            f"from_fx takes a torch.fx.GraphModule, not a {type(fx_mod).__name__}; trace the model with "
            f"torch.fx.symbolic_trace, or give an ExportedProgram to from_exported"
        )
    # PyTorch's tracer takes seconds to import: it is loaded when there is something to trace.
    from . import ops  # noqa: F401  (fills the table)
    from .capture import capture
    from .mapped import Maps
    from .walk import emit_module

    specs = parse_inputs(fx_mod.graph, input_shapes)
    maps = Maps(fx_mod, call_function_map, call_module_map, call_method_map)
    with Translating.lock, Unlocked(), _own_frames():
        return emit_module(capture(fx_mod, specs, maps), maps, keep_params_as_input=keep_params_as_input)


def from_dynamo(
    graph: fx.GraphModule, inputs: Sequence[InputSpec], hints: Mapping[str, int]
) -> tuple[IRModule | None, Effects]:
    """Translate a graph into a module whose outputs are all that has to be computed, and what is to be made of them.

    `hints` are sizes that the named ones have at present. Parameters and buffers of `graph` are constants but for those
    that it changes in place, which are inputs after the others. There is no module where nothing is to be computed.

    Raises what `from_fx` raises.
    """
    from . import ops  # noqa: F401
    from .capture import capture
    from .mapped import Maps
    from .walk import emit_module

    maps = Maps(graph, None, None, None)
    with Translating.lock, Unlocked(), _own_frames():
        captured = capture(graph, list(inputs), maps, hints=hints)
        assert captured.effects is not None
        if not captured.template["tuple"]:
            return None, captured.effects
        return emit_module(captured, maps, keep_params_as_input=False), captured.effects
