"""What a model calls: every operator with its operands, and the chains of calls that hang on each other.

Operators are met ahead of autograd, so that composites are whole, as the translator meets them. A tensor that is made
of weights alone is a weight.
"""

from __future__ import annotations

import itertools
import re
import weakref
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import nn

from ..._torch import OpOverload, PreDispatchMode, enable_python_dispatcher, pytree, schema
from .rows import NAMES, Call, Tensor, name_of

# What a chain is: letters of its operators, in the order of the calls, by `_LETTERS`.
CHAINS = {
    "conv-norm-act-add": re.compile("cn?(a\\+?|\\+a?)|cn"),
    "norm-linear-act": re.compile("nca?"),
    "linear-act": re.compile("ca"),
    "attention": re.compile("(k|m)*s"),
    "embedding-sum-norm": re.compile("e\\+*n?"),
    "gather-reduce": re.compile("gr"),
}
_LETTERS = {
    "c": "conv1d conv2d conv3d conv_transpose1d conv_transpose2d conv_transpose3d linear convolution",
    "n": "batch_norm layer_norm group_norm instance_norm rms_norm",
    "a": "relu relu_ relu6 silu silu_ gelu hardswish hardswish_ hardtanh hardtanh_ sigmoid tanh leaky_relu leaky_relu_",
    "+": "add add_ mul",
    "e": "embedding",
    "g": "gather index index_select embedding_bag",
    "r": "sum mean amax max logsumexp",
    "k": "cat",
    "m": "masked_fill",
    "s": "scaled_dot_product_attention softmax",
}
_LETTER = {name: letter for letter, names in _LETTERS.items() for name in names.split()}
LONGEST = 4


@dataclass
class Made:
    """A call of the trace, with what it was made on: tensors of the trace, or the calls that made them."""

    call: Call
    inputs: list[int]
    users: int = 0
    letter: str = ""


@dataclass
class Trace:
    """The calls of one model; `by` says which of them made a tensor, by its identity."""

    made: list[Made] = field(default_factory=list)

    def operators(self) -> Iterable[Call]:
        """Every call, by itself."""
        return (each.call for each in self.made)


class Recorder(PreDispatchMode):
    """While it is entered, notes every call on tensors that are no weights."""

    def __init__(self, weights: Iterable[torch.Tensor]) -> None:
        super().__init__()
        self.trace = Trace()
        self._weights = weakref.WeakKeyDictionary[Any, bool]()
        self._const: set[int] = set()
        self._kept: list[torch.Tensor] = []  # so that no identity is used twice
        self._maker: dict[int, int] = {}
        for weight in weights:
            self._const.add(id(weight))

    def __torch_dispatch__(self, func: OpOverload, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        kwargs = kwargs or {}
        result = func(*args, **kwargs)
        given = [each for each in pytree.tree_leaves((args, kwargs)) if isinstance(each, torch.Tensor)]
        returned = [each for each in pytree.tree_leaves(result) if isinstance(each, torch.Tensor)]
        self._kept += [*given, *returned]
        if all(id(each) in self._const for each in given):
            self._const.update(map(id, returned))
            return result
        if schema(func).name.startswith("aten::") and returned:
            self._note(func, args, kwargs, given, returned)
        return result

    def _note(self, func: OpOverload, args: Any, kwargs: Any, given: list[Any], returned: list[Any]) -> None:
        try:
            call = _call(func, args, kwargs, self._const)
        except KeyError:  # a dtype that no row has
            return
        inputs = [self._maker.get(id(each), -1) for each in given]
        for maker in inputs:
            if maker >= 0:
                self.trace.made[maker].users += 1
        letter = _LETTER.get(call.name.partition(".")[0], "")
        for each in returned:
            self._maker[id(each)] = len(self.trace.made)
        self.trace.made.append(Made(call, inputs, letter=letter))


def _call(func: OpOverload, args: Any, kwargs: Any, const: set[int]) -> Call:
    def described(value: Any) -> Any:
        if isinstance(value, torch.Tensor):
            return operand(value, id(value) in const)
        return list(value) if isinstance(value, tuple) else value

    args, kwargs = pytree.tree_map(described, (list(args), dict(kwargs)))
    dropped = ("device", "pin_memory", "layout")
    named = tuple((name, value) for name, value in kwargs.items() if name not in dropped)
    return Call(name_of(func), tuple(args), named)


def operand(tensor: torch.Tensor, const: bool = False) -> Tensor:
    """How a tensor is written: with its axes in the order of memory, where they are not in that of its shape.

    Raises KeyError for a dtype that rows do not have.
    """
    if tensor.dtype not in NAMES:
        raise KeyError(tensor.dtype)
    shape, strides = tuple(tensor.shape), tensor.stride()
    order = sorted(range(len(shape)), key=lambda axis: (-strides[axis], axis))
    in_memory = tuple(shape[axis] for axis in order)
    used = tuple(order.index(axis) for axis in range(len(shape)))
    plain = used == tuple(range(len(shape))) or tensor.is_contiguous() or 0 in strides
    return Tensor(tensor.dtype, shape if plain else in_memory, () if plain else used, const)


def traced(module: nn.Module, run: Callable[[], Any]) -> Trace:
    """What `run` calls, the weights being those of `module`. Raises what running it raises."""
    weights = [*module.parameters(), *module.buffers()]
    recorder = Recorder(weights)
    with torch.no_grad(), enable_python_dispatcher(), recorder:
        run()
    return recorder.trace


def chains(trace: Trace) -> dict[str, list[Call]]:
    """The longest chains of each kind: each call but the last is used by the next alone."""
    found: dict[str, list[Call]] = {name: [] for name in CHAINS}
    next_of: dict[int, int] = {}
    for at, each in enumerate(trace.made):
        for maker in each.inputs:
            if maker >= 0 and trace.made[maker].users == 1:
                next_of.setdefault(maker, at)
    for start, _ in enumerate(trace.made):
        places = [start]
        while len(places) < LONGEST and places[-1] in next_of and trace.made[next_of[places[-1]]].letter:
            places.append(next_of[places[-1]])
        for count in range(len(places), 1, -1):
            word = "".join(trace.made[place].letter for place in places[:count])
            kind = next((name for name, pattern in CHAINS.items() if pattern.fullmatch(word)), None)
            if kind is not None:
                found[kind].append(_nested(trace, places[:count]))
                break
    return found


def _nested(trace: Trace, places: list[int]) -> Call:
    """The calls at `places` as one, each in the place of the operand that it makes."""
    call = trace.made[places[0]].call
    for before, at in itertools.pairwise(places):
        made = trace.made[at]
        number = -1

        def put(value: Any, made: Made = made, before: int = before, call: Call = call) -> Any:
            nonlocal number
            if not isinstance(value, Tensor):
                return value
            number += 1
            return call if made.inputs[number] == before else value

        args, kwargs = pytree.tree_map(put, (list(made.call.args), dict(made.call.kwargs)))
        call = Call(made.call.name, tuple(args), tuple(kwargs.items()))
    return call
