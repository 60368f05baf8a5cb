"""Calls of ATen overloads as they happen: the graph that the walk translates.

A `Recorder` stands where PyTorch's own graph capture stands, ahead of autograd, so that it meets a convolution or an
attention whole. It does less than PyTorch's `make_fx`, in a tenth of the time: sizes stay PyTorch's symbolic numbers
in the arguments, and PyTorch's functionalization is only asked for where a tensor is changed that is seen through
other tensors.
"""

from __future__ import annotations

import functools
import operator
import weakref
from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple

import torch
from torch import fx
from torch.fx.node import map_aggregate
from torch.multiprocessing.reductions import StorageWeakRef

from .._torch import (
    FakeTensor,
    PreDispatchMode,
    autocast_kernel,
    below_functionalization,
    can_decompose,
    decomposition_table,
    functionalized,
    is_batched,
    schema,
)
from . import mapped
from .decompositions import DECOMPOSITIONS
from .errors import Refusal, TranslationError
from .named.calls import INSTEAD, called, instead, settled
from .recording.decomposed import check_results
from .recording.forms import (
    functional_form,
    is_itself,
    is_spread,
    is_view_or_copy,
    like_first,
    of_aten,
    on_tensors,
    outs,
    returning_form,
)
from .recording.numbers import Numbers
from .recording.places import seen_by_strides
from .recording.written import lossless, refuse_lossy
from .registry import TABLE, Overload

aten = torch.ops.aten
SYMBOLIC = (torch.SymInt, torch.SymFloat, torch.SymBool)


class Result(NamedTuple):
    """What PyTorch says that a call gives: kept as `meta["val"]`."""

    shape: torch.Size
    dtype: torch.dtype


class Base(NamedTuple):
    """The node that made some memory, and how its tensor lies there."""

    node: fx.Node
    shape: torch.Size
    stride: tuple[int, ...]
    offset: int | torch.SymInt
    dtype: torch.dtype


class Size:
    """A symbolic size as an argument of a call: torch.fx itself objects to PyTorch's own."""

    def __init__(self, value: torch.SymInt | torch.SymFloat | torch.SymBool) -> None:
        self.value = value

    def __repr__(self) -> str:
        return str(self.value)


class Shared(Exception):
    """A tensor is changed in place that other tensors see as well."""


Calls = Collection[tuple[str, Any]]


class Recorder(PreDispatchMode):
    """While it is entered, every call on fake tensors becomes a node of `graph`.

    `owner` maps each node to the value of `current` when it was made; `constants` holds the real tensors that calls
    were made on, by the names that get_attr nodes take; `changed` names the inputs that are changed in place; of the
    sizes in `required` the first must be larger than the second; `named_calls` are those that are recorded for named
    sizes alone, by node and function. A call whose overload has no converter is decomposed.
    """

    def __init__(self, sizes: Mapping[Any, torch.SymInt], *, effects: bool = False, before: Calls = ()) -> None:
        """Begin an empty graph, over named `sizes` by their symbols.

        With `effects` it may change weights as well as inputs, and `base_of` says where. `before` are the
        `named_calls` of another trace.
        """
        super().__init__()
        self.effects = effects
        self.functional = False
        self.graph = fx.Graph()
        self.owner: dict[fx.Node, fx.Node] = {}
        self.constants: dict[str, torch.Tensor] = {}
        self.changed: list[str] = []
        self.named_calls: set[tuple[str, Any]] = set()
        self.required: list[tuple[int | torch.SymInt, int | torch.SymInt]] = []
        self.current: fx.Node | None = None
        self._before = before
        self._numbers = Numbers(sizes)
        self._copies: set[StorageWeakRef] = set()
        self._seen: dict[StorageWeakRef, list[weakref.ref[torch.Tensor]]] = {}
        self._bases: dict[StorageWeakRef, Base] = {}

    # ---- the ends of the graph

    def placeholder(self, tensor: torch.Tensor | torch.SymInt | int, name: str, *, weight: bool = False) -> fx.Node:
        """A node that stands for `tensor`, an input or a weight; or for a size, which calls never refer to."""
        node = self.graph.placeholder(f"{'weight' if weight else 'input'}_{len(self.graph.nodes)}")
        if not isinstance(tensor, torch.Tensor):
            return node
        tensor.relax_end = (name, weight)  # type: ignore[attr-defined]
        node.meta["val"] = Result(tensor.shape, tensor.dtype)
        self._bind(tensor, node)
        return node

    def node_of(self, tensor: torch.Tensor) -> fx.Node:
        """The node that made `tensor`; a tensor of real numbers is a constant."""
        tensor = below_functionalization(tensor)
        node: fx.Node | None = getattr(tensor, "relax_node", None)
        if node is not None and node.graph is self.graph:
            return node
        if isinstance(tensor, FakeTensor):
            raise TranslationError("a tensor that comes from another trace")
        name = next((name for name, known in self.constants.items() if known is tensor), "")
        if not name:
            name = f"constant_{len(self.constants)}"
            self.constants[name] = tensor
        node = self.graph.create_node("get_attr", name)
        node.meta["val"] = Result(tensor.shape, tensor.dtype)
        return node

    # ---- calls

    def __torch_dispatch__(
        self, func: Overload, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        """Record one call, or what it consists of."""
        kwargs = kwargs or {}
        if func.namespace == "prim":  # prim.device: asks, and computes nothing
            return func(*args, **kwargs)
        if (cast := autocast_kernel(func)) is not None:
            with self.again():
                return cast(*args, **kwargs)
        if is_batched((args, kwargs)):
            if self.functional:
                raise Refusal(f"{func} under vmap, in a graph that writes into views; write the batch's axis out")
            with self.below_vmap():
                return func(*args, **kwargs)
        if schema(func).is_mutable and func.namespace not in ("aten", "prims"):
            raise Refusal(f"the operator {func} writes to its arguments, and is none of PyTorch's own")
        if func is aten._local_scalar_dense.default:
            return self._numbers.taken(func(*args, **kwargs), args[0])
        if self._numbers.are_in(args, kwargs):
            self.named_calls.add(("", func))
            with self.again():
                return self._row(args) if func is aten.select.int else self._numbers.call(func, args, kwargs)
        if schema(func).is_mutable and StorageWeakRef(args[0].untyped_storage()) in self._copies:
            raise Shared
        if schema(func).is_mutable and is_spread(args[0]):
            raise Refusal(f"{func} on a tensor that is expanded, one element at several places; write before expanding")
        if (returning := returning_form(func)) is not None:
            with self.again():
                return _copied_out(
                    returning(*args, **{n: v for n, v in kwargs.items() if n not in outs(func)}), func, kwargs
                )
        if schema(func).is_mutable and functional_form(func) is not None:
            return self._changed(func, args, kwargs)
        if func is aten.as_strided.default:
            return self._strided(func, *args, **kwargs)
        if func is aten.lift_fresh.default:
            return self._recorded(func, args, kwargs)
        if func in INSTEAD:
            with self.again():
                other = self._by_name(instead, func, args, kwargs)
            if other is not NotImplemented:
                return other
        if func not in TABLE or is_view_or_copy(func):
            decomposed = self._decomposed(func, args, kwargs)
            if decomposed is not NotImplemented:
                return decomposed
        if schema(func).is_mutable:
            raise Shared
        return self._recorded(func, args, kwargs)

    def _strided(self, func: Overload, tensor: torch.Tensor, *layout: Any, **options: Any) -> torch.Tensor:
        """A view by strides: elements by their places, seen through the memory of `tensor`."""
        view = func(tensor, *layout, **options)
        with self.again():
            self._bind(view, self.node_of(seen_by_strides(tensor, view)))
        return view

    def called(self, function: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """What a function of torch gives that takes named sizes as they are, or NotImplemented."""
        return self._by_name(called, function, args, kwargs)

    def _by_name(self, ask: Callable[..., Any], function: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        call = (self.current.name if self.current else "", function)
        result = ask(function, args, kwargs, anyway=call in self._before)
        if result is not NotImplemented:
            self.named_calls.add(call)
        return result

    def _row(self, args: Any) -> torch.Tensor:
        """A copy of `x[i]` for an i out of a tensor, which PyTorch has as a view: nothing may be written into it."""
        if self.functional:
            raise Refusal(
                "x[i], for an i out of a tensor, in a graph that writes into views; use index_copy or scatter"
            )
        row = self._numbers.row(*args)
        self._copies.add(StorageWeakRef(row.untyped_storage()))
        return row

    def __sym_dispatch__(self, func: Any, types: Any, args: Any, kwargs: Any) -> Any:
        """Arithmetic on sizes is PyTorch's own affair."""
        return func(*args, **kwargs)

    def _decomposed(self, func: Overload, args: Any, kwargs: Any) -> Any:
        how = _decomposition(func)
        if how is None:
            return NotImplemented
        last = next(reversed(self.graph.nodes), None)
        try:
            with self.again():
                result = how(*args, **kwargs)
        except Shared:
            if schema(func).is_mutable:
                raise
            self._forget_after(last)
            with self.again():
                result = functional(how)(*args, **kwargs)
        if not schema(func).is_mutable and not can_decompose(func) and str(func) not in DECOMPOSITIONS:
            check_results(func, args, kwargs, result)
        return result

    def _forget_after(self, last: fx.Node | None) -> None:
        for node in reversed(self.graph.nodes):
            if node is last:
                break
            self.graph.erase_node(node)

    def _recorded(self, func: Overload, args: Any, kwargs: Any) -> Any:
        target = aten.lift_fresh_copy.default if func is aten.lift_fresh.default else func
        settled_args = settled(func, args, kwargs, self._require)
        value = like_first(func, args[0] if args else None)
        value = func(*args, **kwargs) if value is NotImplemented else value
        if func in _RESHAPED and any(isinstance(size, int) and size < 0 for size in args[1]):
            settled_args = (args[0], list(value.shape))  # in place of -1 the size that PyTorch finds, in fewest terms
        arguments = map_aggregate((settled_args, kwargs), self.argument)
        if isinstance(value, torch.Tensor):
            self._bind(value, self._node(target, arguments, Result(value.shape, value.dtype)))
        elif isinstance(value, list | tuple):
            results = [Result(v.shape, v.dtype) if isinstance(v, torch.Tensor) else v for v in value]
            call = self._node(target, arguments, results)
            for i, item in enumerate(value):
                if isinstance(item, torch.Tensor):
                    self._bind(item, self._node(operator.getitem, ((call, i), {}), results[i]))
        elif value is None:
            self._node(target, arguments, None)
        return value

    def _require(self, size: int | torch.SymInt, other: int | torch.SymInt) -> None:
        if isinstance(size, torch.SymInt) or isinstance(other, torch.SymInt):
            self.required.append((size, other))

    def _changed(self, func: Overload, args: Any, kwargs: Any) -> Any:
        """A call that works in place on a tensor that nobody else sees is its functional form, and a new name."""
        functional = functional_form(func)
        assert functional is not None
        tensor: torch.Tensor = args[0]
        if func is aten.copy_.default and is_itself(tensor, args[1]):
            return tensor
        name, weight = getattr(tensor, "relax_end", ("", False))
        if self._is_shared(tensor) and not (name and self.functional):  # whose other views have been dealt with
            raise Shared
        if weight and not self.effects:
            raise TranslationError(
                f"the graph changes its own '{name}', which `main`, a pure function, cannot do; if that is training, "
                f"call model.eval() before tracing"
            )
        if name:
            self.changed.append(name)
        with self.again():
            value = functional(*args, **kwargs)
        if value.dtype != tensor.dtype or value.shape != tensor.shape:
            raise Shared
        tensor.relax_node = value.relax_node  # type: ignore[attr-defined]
        self._note_base(tensor)
        return tensor

    def _node(self, target: Any, arguments: Any, result: Any) -> fx.Node:
        args, kwargs = arguments
        node = self.graph.call_function(target, args, kwargs)
        node.meta["val"] = result
        assert self.current is not None
        self.owner[node] = self.current
        return node

    def argument(self, value: Any) -> Any:
        """What stands in the graph for `value`, a tensor, a size or anything else."""
        if isinstance(value, torch.Tensor):
            return self.node_of(value)
        return Size(value) if isinstance(value, SYMBOLIC) else value

    # ---- tensors that share their memory

    def _bind(self, tensor: torch.Tensor, node: fx.Node) -> None:
        tensor.relax_node = node  # type: ignore[attr-defined]
        memory = StorageWeakRef(tensor.untyped_storage())
        self._seen.setdefault(memory, []).append(weakref.ref(tensor))
        if memory not in self._bases:
            self._note_base(tensor)

    def _note_base(self, tensor: torch.Tensor) -> None:
        """Note that all that will lie in the memory of `tensor` can be seen through it, as it lies there."""
        if self.effects:
            base = Base(self.node_of(tensor), tensor.shape, tensor.stride(), tensor.storage_offset(), tensor.dtype)
            self._bases[StorageWeakRef(tensor.untyped_storage())] = base

    def base_of(self, tensor: torch.Tensor) -> Base | None:
        """What the memory in which `tensor` lies was made as."""
        return self._bases.get(StorageWeakRef(below_functionalization(tensor).untyped_storage()))

    def _is_shared(self, tensor: torch.Tensor) -> bool:
        if not hasattr(tensor, "relax_node"):
            return True  # a constant
        others = (seen() for seen in self._seen[StorageWeakRef(tensor.untyped_storage())])
        return any(other is not None and other is not tensor for other in others)


_RESHAPED = (aten.view.default, aten._unsafe_view.default)


def functional(function: Callable[..., Any]) -> Callable[..., Any]:
    """`function` without operators that work in place."""
    return functionalized(function, _in_parts)


def _in_parts(overload: Overload, *args: Any) -> Callable[..., Any] | None:
    """What to call for an overload that must not be met whole where views are written into."""
    refuse_lossy(overload, args)
    if (view := lossless(overload, args)) is not None:
        return view
    if overload is aten.dropout.default:
        return _dropout
    if overload is aten._linalg_check_errors.default:
        return lambda *args, **options: None  # nothing comes of it in a program, and functionalization would keep order
    if schema(overload).is_mutable and str(overload) in DECOMPOSITIONS:
        return DECOMPOSITIONS[str(overload)]
    return overload.decompose if overload not in TABLE and can_decompose(overload) else None


def _dropout(input: torch.Tensor, p: float, train: bool) -> torch.Tensor:
    """The input itself, where nothing is dropped."""
    return aten.native_dropout.default(input, p, train)[0] if train and p else input


@functools.cache
def _core() -> dict[Any, Callable[..., Any]]:
    return torch.export.default_decompositions()


def _decomposition(overload: Overload) -> Callable[..., Any] | None:
    if overload is mapped.OVERLOAD:
        return None
    if own := DECOMPOSITIONS.get(str(overload)):
        return own
    if overload.namespace == "prims" and (same := of_aten(overload)) is not None:
        return functools.partial(on_tensors, same)
    if can_decompose(overload):
        return overload.decompose
    return _core().get(overload) or decomposition_table().get(overload)


def _copied_out(results: Any, overload: Overload, kwargs: dict[str, Any]) -> Any:
    """Copy results to where `overload` is to write them."""
    targets = [kwargs[name] for name in outs(overload)]
    for target, result in zip(targets, results if isinstance(results, tuple) else (results,), strict=True):
        if target.shape != result.shape:
            raise Refusal(f"{overload}: `out` has another shape than the result {tuple(result.shape)}; make it that")
        target.copy_(result)
    return targets[0] if len(targets) == 1 else tuple(targets)
